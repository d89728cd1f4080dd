/**
 * Which article of the instrument of a request stands behind a step. The table of arrows speaks of UNTOC Article 18 and of the Directive; a
 * request on another instrument is shown that instrument's own article, or none. Own knowledge of the texts, to be checked against them.
 */
import { arrowOf, type Step } from './life.ts'

/** Article 7 of the Convention of 1988. It knows no paragraph on progress or on a hearing over a line. */
const drugs: Partial<Record<Step, string>> = {
  submit: '7(10)',
  authorise: '7(8)',
  'oral-notice': '7(9)',
  transmit: '7(8)-(9)',
  deliver: '7(8)',
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
}

export function articleOf(step: Step, instrument: string): string {
  const { letter, eio } = arrowOf(step).law
  if (instrument === 'EU-EIO') return eio
  if (instrument === 'UNTOC' || instrument.startsWith('UNTOC-')) return letter
  // Paragraphs 13 to 28 of Article 46 UNCAC are those of Article 18 UNTOC.
  if (instrument === 'UNCAC') return letter.replace('UNTOC 18', 'UNCAC 46').replaceAll(' 18(', ' 46(')
  const article = instrument === 'VIENNA-1988' ? drugs[step] : undefined
  return article ? `VIENNA-1988 ${article}` : ''
}
