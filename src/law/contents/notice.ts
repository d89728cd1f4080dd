/** What is sent without asking for anything: a notice of interception (Directive 2014/41/EU, Annex C) and spontaneous information. */
import type { DraftFacts, DraftMeasure } from '../draft.ts'
import { blank, type Gap, type Rule, wants } from './gap.ts'

const each = (d: DraftFacts, gaps: (m: DraftMeasure, at: number) => readonly Gap[]): readonly Gap[] => d.measures.flatMap(gaps)
const lacking = (names: readonly string[], m: DraftMeasure, at: number): Gap[] =>
  names.flatMap((name) =>
    blank(m.particulars?.[name])
      ? [{ pointer: `/measures/${at}/particulars/${name}`, params: { measure: m.family, particular: name } }]
      : [],
  )

export const noticeRules: Readonly<Record<string, Rule>> = {
  'notice-authority': wants((d) => d.requestingAuthority),
  'notice-particulars': (d) => each(d, (m, at) => lacking(['target', 'order', 'from', 'period', 'technicalData'], m, at)),
  'notice-offence': (d) => (d.offences.some((o) => !blank(o.citation)) ? [] : [{}]),
  'spontaneous-content': (d) => each(d, (m, at) => (blank(m.details) ? lacking(['information'], m, at) : [])),
  /** UNTOC 18(5) lets the sender restrict the use; who says nothing has restricted nothing, so it is asked. */
  'spontaneous-restrictions': (d) => each(d, (m, at) => lacking(['restrictions'], m, at)),
}
