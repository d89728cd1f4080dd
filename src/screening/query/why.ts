/** What the decision point must know of a question to lists: what for, on which law, in which case, in which words, about how many. */
import type { Purpose } from '../../protection/decision/attributes.ts'
import type { Circumstances, ItemFacts } from '../../protection/decision/question.ts'
import type { CaseFacts } from '../../protection/permit.ts'

export const questionItem = (kind: string): ItemFacts => ({ kind: 'query', personal: kind === 'person' })

export const whyOf = (file: CaseFacts | null, it: Readonly<{ aim: Purpose; purpose: string }>): Circumstances => ({
  use: 'search',
  purposeOf: it.aim,
  ...(file?.basis && { basis: file.basis }),
  ...(file && { servesCase: file.id }),
  reason: it.purpose,
})
