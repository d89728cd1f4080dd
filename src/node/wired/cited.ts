/** What a notebook of reasoning may cite from other rooms: exhibits, records and messages of its case, each with source and evaluation. */
import { mostCitable, type ReasoningDesk, type ReasoningTools, reasoningDesk } from '../../analysis/reasoning/desk.ts'
import type { Source } from '../../analysis/reasoning/facts.ts'
import { list as exhibits } from '../../evidence/store.ts'
import { list as messages } from '../../intelligence/messages/store.ts'
import { list as records, withStatements } from '../../intelligence/record/store.ts'
import type { ProtectionDesk } from '../../protection/desk.ts'
import type { Ground } from '../background.ts'
import type { Press } from '../papers/press.ts'
import { wordsOnPaper } from '../papers/words.ts'

/** One more than is ever offered: what is left out is seen to be left out, and told. */
const most = mostCitable + 1

const sourcesOf: ReasoningTools['sources'] = async (sql, id) => {
  const shown = await exhibits(sql, id, { limit: most })
  const found = await records(sql, [id], { case: id, limit: most })
  const said = await withStatements(
    sql,
    found.map((it) => it.id),
  )
  const letters = await messages(sql, [id], { case: id, limit: most })
  return [
    ...shown.items.map(
      (it): Source => ({
        kind: 'exhibit',
        ref: it.id,
        title: `${it.number} ${it.name}`,
        source: `${it.origin.authority}, ${it.origin.collectedAt.slice(0, 10)}`,
        evaluation: '',
        doubts: it.from ? ['partner'] : [],
      }),
    ),
    ...said.map(({ record, said: statements }): Source => {
      const grades = statements.flatMap((it) => (it.evaluation ? [`${it.evaluation.source}${it.evaluation.information}`] : []))
      return {
        kind: 'record',
        ref: record.id,
        title: record.reference,
        source: [...new Set(statements.filter((it) => !it.withheld).map((it) => it.source))].join('; '),
        evaluation: [...new Set(grades)].sort().join(', '),
        doubts: record.state === 'recalled' ? ['recalled'] : [],
      }
    }),
    ...letters.map(
      (it): Source => ({
        kind: 'message',
        ref: it.id,
        title: it.title,
        source: `${it.author}, ${it.partner}`,
        evaluation: '',
        doubts: [...(it.direction === 'in' ? (['partner'] as const) : []), ...(it.flagged ? (['recalled'] as const) : [])],
      }),
    ),
  ]
}

/** Marks of protection on cited things, for this officer. Few are marked among many, so halves without a mark are set aside at once. */
const markedBy = (desk: () => ProtectionDesk): ReasoningTools['marked'] => {
  const marked: ReasoningTools['marked'] = async (sql, officer, id, subjects, at) => {
    const its = subjects.length === 0 ? [] : await desk().handling.markedAs(sql, officer.id, id, subjects, at)
    if (its.length === 0) return new Map()
    if (subjects.length === 1) return new Map([[subjects[0]!, its[0]!]])
    const half = Math.ceil(subjects.length / 2)
    const [left, right] = [
      await marked(sql, officer, id, subjects.slice(0, half), at),
      await marked(sql, officer, id, subjects.slice(half), at),
    ]
    return new Map([...left, ...right])
  }
  return marked
}

type Lent = Omit<ReasoningTools, 'sources' | 'marked' | 'print' | 'words' | 'authority' | 'exercise'>
export const reasoningWired = (
  { config }: Pick<Ground, 'config'>,
  lent: Lent,
  setter: Press,
  protection: () => ProtectionDesk,
): ReasoningDesk =>
  reasoningDesk({
    ...lent,
    sources: sourcesOf,
    marked: markedBy(protection),
    print: async (sheet) => (await setter.set(sheet, 'product')).bytes,
    words: wordsOnPaper(config.timeZone),
    authority: config.name,
    exercise: config.exercise,
  })
