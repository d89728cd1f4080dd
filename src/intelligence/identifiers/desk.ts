/** Reads the machine readable zone in a photograph of a document. The photograph is kept nowhere. */
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { entering } from '../entering/desk.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import type { Mrz } from './mrz.ts'
import { zoneIn } from './zone.ts'

export function zoneDesk(tools: IntelligenceTools) {
  const { enter } = entering(tools)
  return {
    read: async (officer: Officer, photoBase64: string, at: Instant): Promise<Mrz> => {
      await tools.transaction((sql) => enter(sql, officer, 'intelligence.list', undefined, at))
      const text = await tools.recognise(Buffer.from(photoBase64, 'base64'))
      if (text === undefined) throw refuse('photo-not-readable-here')
      const zone = zoneIn(text, dateOf(at))
      if (!zone) throw refuse('zone-not-found')
      return zone
    },
  }
}
