/** What charts borrow: the typesetter and its words, and the handling marks of everything their ties quote. */
import type { ChartTools } from '../../analysis/chart/desk.ts'
import { quotedIn } from '../../evidence/uses/store.ts'
import { quotedIn as recordsQuotedIn } from '../../intelligence/record/store.ts'
import type { ProtectionDesk } from '../../protection/desk.ts'
import type { Ground } from '../background.ts'
import type { Press } from '../papers/press.ts'
import { wordsOnPaper } from '../papers/words.ts'

type Borrowed = Pick<ChartTools, 'marksOf' | 'press'>

export function chartTools({ config }: Pick<Ground, 'config'>, setter: Press, desk: () => ProtectionDesk): Borrowed {
  const words = wordsOnPaper(config.timeZone)
  return {
    press: { words, set: async (sheet) => (await setter.set(sheet, 'chart')).bytes },
    /** The strictest of each kind: what is derived carries what its sources carry. */
    async marksOf(sql, officer, id, texts, language, at) {
      const exhibits = await quotedIn(sql, id, texts)
      const records = await recordsQuotedIn(sql, id, texts)
      const subjects = [`case:${id}`, ...exhibits.map((it) => `exhibit:${it}`), ...records.map((it) => `record:${it}`)]
      const marked = await desk().handling.markedAs(sql, officer.id, id, subjects, at)
      const { say } = words(language)
      const classification = marked.reduce((most, it) => Math.max(most, it.classification ?? 0), 0)
      const codes = [...new Set(marked.flatMap((it) => it.codes ?? []))].sort()
      const lights = ['clear', 'green', 'amber', 'amber+strict', 'red']
      const light = (of: 'tlp' | 'pap') =>
        marked.flatMap((it) => it[of]?.toLowerCase() ?? []).sort((a, b) => lights.indexOf(b) - lights.indexOf(a))[0]
      return [
        ...(config.exercise ? [say('chartPaper.exercise')] : []),
        ...(classification > 0 ? [say(`chartPaper.class.${classification}`)] : []),
        ...codes,
        ...(['tlp', 'pap'] as const).flatMap((of) => (light(of) ? [`${of.toUpperCase()}:${light(of)!.toUpperCase()}`] : [])),
      ]
    },
  }
}
