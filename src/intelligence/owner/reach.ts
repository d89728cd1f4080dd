/**
 * Before anything is sent: who exactly would see which field, what is withheld, and which rule says so. It is worked out by the very functions
 * that answer and hand over, so it cannot say one thing and do another.
 */
import type { Instant } from '../../kernel/instant.ts'
import type { Use } from '../../protection/decision/attributes.ts'
import type { HandedRecord } from '../letters.ts'
import { type Asker, type Bound, closedBy } from '../record/allowed.ts'
import { handlingOf, joined } from '../record/handling.ts'
import { factsOf, type PoliceRecord, reaches, type Statement } from '../record/record.ts'

/** Rules of this room that withhold, beside the policies of protection. */
export const ownRules = [
  'reach-of-record',
  'no-arrangement',
  'source-protected',
  'record-recalled',
  'not-in-first-answer',
] as const

export type Rule = Readonly<{ id: string; says?: string; source?: string; lift?: string }>
export type FieldReach = Readonly<{ field: string; sent: boolean; rule?: string; statement?: string }>
export type Reach = Readonly<{ open: boolean; rules: readonly Rule[]; fields: readonly FieldReach[] }>

/** The rules that close the record to the asker: of this room first, then of protection. */
export function rulesAgainst(record: PoliceRecord, bound: Bound, asker: Asker, uses: readonly Use[], here: string, at: Instant) {
  const rules: Rule[] = []
  if (record.state !== 'held') rules.push({ id: 'record-recalled' })
  if (!reaches(record.share, 'contact')) rules.push({ id: 'reach-of-record' })
  if (!asker.to?.ground || asker.to.ground === 'none') rules.push({ id: 'no-arrangement' })
  return [...rules, ...closedBy(asker, bound, uses, here, at).map(({ id, says, source, lift }) => ({ id, says, source, lift }))]
}

const firstAnswer = ['reference', 'contact'] as const
const withSummary = ['kind', 'category', 'names', 'compared'] as const

/** What a partner's question would bring it. */
export function reachOfAnswer(
  record: PoliceRecord,
  said: readonly Statement[],
  marks: Bound,
  asker: Asker,
  here: string,
  at: Instant,
): Reach {
  const rules = rulesAgainst(record, [factsOf(record, said, here, at), ...marks], asker, ['search', 'hit'], here, at)
  const [closed] = rules
  const more = reaches(record.share, 'summary')
  const fields = [
    ...firstAnswer.map((field) => ({ field, sent: !closed, ...(closed && { rule: closed.id }) })),
    ...withSummary.map((field) => {
      const sent = !closed && more
      return { field, sent, ...(!sent && { rule: closed?.id ?? 'reach-of-record' }) }
    }),
    ...said.map((it) => ({ field: it.field, statement: it.id, sent: false, rule: closed?.id ?? 'not-in-first-answer' })),
  ]
  return { open: !closed, rules, fields }
}

/** What handing the record over would bring the partner: everything but what protects a source. */
export function reachOfHanding(
  record: PoliceRecord,
  said: readonly Statement[],
  marks: Bound,
  asker: Asker,
  here: string,
  at: Instant,
): Reach {
  const rules = rulesAgainst(record, [factsOf(record, said, here, at), ...marks], asker, ['share'], here, at).filter(
    (it) => it.id !== 'reach-of-record',
  )
  const [closed] = rules
  const fields = said.map((it) => {
    const rule = closed?.id ?? (it.withheld ? 'source-protected' : undefined)
    return { field: it.field, statement: it.id, sent: !rule, ...(rule && { rule }) }
  })
  return { open: !closed, rules, fields }
}

/** The record as it is handed over: exactly the statements that the reach says are sent, under the strictest of its own handling and its marks. */
export const handed = (record: PoliceRecord, said: readonly Statement[], marks: Bound, reach: Reach): HandedRecord => {
  const sent = new Set(reach.fields.filter((it) => it.sent).map((it) => it.statement))
  return {
    reference: record.reference,
    kind: record.kind,
    ...(record.category && { category: record.category }),
    contact: record.contact,
    misused: record.misused,
    handling: marks.map(handlingOf).reduce(joined, record.handling) as HandedRecord['handling'],
    reviewBy: record.reviewBy,
    statements: said
      .filter((it) => sent.has(it.id))
      .map(({ field, value, basis, source, evaluation, dated, evidence, warnings }) => ({
        field,
        value,
        basis,
        source,
        dated,
        ...(evaluation && { evaluation }),
        ...(evidence && { evidence }),
        warnings: [...warnings],
      })),
  }
}
