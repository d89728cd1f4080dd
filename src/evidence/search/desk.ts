/** Looking for words in the exhibits of a case. What an officer may not open is not found either. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from '../exhibit.ts'
import type { EvidenceTools } from '../safe/desk.ts'
import * as exhibits from '../store.ts'
import * as store from './store.ts'
import { hitsIn, queryOf } from './terms.ts'

const most = 60
/** Letters around the first word that was found. */
const around = 160

export function searchDesk(tools: EvidenceTools) {
  const openable = (exhibit: Exhibit, at: Instant): boolean => {
    try {
      const seen = exhibit.conditions.map((it) => it.id)
      assertOpenable(exhibit, seen, tools.node, at)
      return true
    } catch (no) {
      if (no instanceof Refusal) return false
      throw no
    }
  }

  return {
    findWords: (officer: Officer, caseId: CaseId, question: string, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        const query = queryOf(question)
        const found = query ? await store.passagesWith(sql, caseId, query, most + 1) : []
        const known = new Map<ExhibitId, Exhibit | undefined>()
        const items = []
        for (const it of found.slice(0, most)) {
          if (!known.has(it.exhibit_id)) {
            const exhibit = await exhibits.find(sql, caseId, it.exhibit_id)
            known.set(it.exhibit_id, exhibit && openable(exhibit, at) ? exhibit : undefined)
          }
          const exhibit = known.get(it.exhibit_id)
          if (exhibit)
            items.push({
              exhibit: exhibit.id,
              number: exhibit.number,
              name: exhibit.name,
              mime: exhibit.mime,
              place: it.place,
              ...(it.label && { label: it.label }),
              text: passage(it.said, question),
            })
        }
        return { items, more: found.length > most, unread: await store.unreadIn(sql, caseId) }
      }),

    /** How far the text of an exhibit has been read. */
    textState: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        if (!(await exhibits.find(sql, caseId, id))) throw unseen('not-found')
        const text = await store.extractionOf(sql, caseId, id)
        return text ? { text } : {}
      }),
  }
}

function passage(text: string, question: string): string {
  const first = hitsIn(text, question)[0]?.at ?? 0
  const from = Math.max(0, first - around)
  const part = text.slice(from, first + around).trim()
  return `${from > 0 ? '…' : ''}${part}${first + around < text.length ? '…' : ''}`
}
