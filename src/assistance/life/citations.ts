/**
 * Where the law of a request's own instrument speaks of a step. The table of arrows names UNTOC and the EIO; what other instruments say is
 * here, from general knowledge of their texts, by the same paragraphs the law room cites. An instrument without a counterpart is shown
 * without one: a citation of another convention would be an invented one.
 */
import { arrowOf, type Step, steps } from './life.ts'

type Cited = Readonly<Partial<Record<Step, string>>>

/** 1988 Convention, Article 7: no paragraph on progress, on video or on consultation before a refusal. */
const vienna: Cited = {
  submit: '7(10)',
  authorise: '7(8)',
  'oral-notice': '7(9)',
  transmit: '7(8)-(9)',
  deliver: '7(9)',
  acknowledge: '7(8)',
  'return-to-sender': '7(8)',
  forward: '7(8)',
  assess: '7(12)',
  ask: '7(11)',
  answer: '7(11)',
  consult: '7(17)',
  accept: '7(12)',
  'accept-with-conditions': '7(17)',
  'accept-conditions': '7(17)',
  postpone: '7(17)',
  refuse: '7(15)-(16)',
  execute: '7(12)',
  'receive-results': '7(13)',
  supplement: '7(11)',
  'propose-costs': '7(19)',
  'answer-costs': '7(19)',
  'raise-claim': '5(8)',
  'decide-claim': '5(8)',
}
const budapest: Cited = {
  authorise: '27(2)',
  transmit: '27(2), 27(9)',
  consult: '27(6)',
  'accept-with-conditions': '27(6)',
  'accept-conditions': '27(6)',
  postpone: '27(5)-(6)',
  refuse: '27(4), 27(6)-(7)',
  execute: '27(3)',
}
const european1959: Cited = {
  submit: '14',
  transmit: '15',
  'return-to-sender': '18',
  forward: '18',
  accept: '3',
  execute: '3',
  refuse: '2, 19',
}
const electronic: Cited = {
  ask: '10(6)',
  answer: '10(6)',
  consult: '12(3)',
  'accept-with-conditions': '12(4)',
  'accept-conditions': '12(4)',
  refuse: '12(1)-(3)',
  results: '10(2)',
}
const freezing: Cited = {
  consult: '8(2), 19(2)',
  postpone: '10(1), 21(1)',
  refuse: '8, 19',
}
const corruption: Cited = Object.fromEntries(
  steps.flatMap((step) => {
    const { letter } = arrowOf(step).law
    if (letter === 'UNTOC 13(8)') return [[step, '55(9)']]
    // Article 46 of UNCAC follows Article 18 of UNTOC paragraph by paragraph from (13) on.
    return !letter.startsWith('UNTOC 18(') ? [] : [[step, letter.replace(/UNTOC 18\(/, '46(').replace(/\b18\(/g, '46(')]]
  }),
)

const others: Readonly<Record<string, Cited>> = {
  'VIENNA-1988': vienna,
  BUDAPEST: budapest,
  'COE-1959': european1959,
  'EU-EEVIDENCE': electronic,
  'EU-FREEZE': freezing,
  UNCAC: corruption,
}
/** The Protocols apply the Convention's own provisions (each Protocol, Article 1). */
const untoc = /^UNTOC(-|$)/

/** The article for a step under an instrument; empty when it has none that we know. */
export function citationOf(step: Step, instrument: string): string {
  const { law } = arrowOf(step)
  if (untoc.test(instrument)) return law.letter
  if (instrument === 'EU-EIO') return law.eio
  const said = others[instrument]?.[step]
  return said ? `${instrument} ${said}` : ''
}
