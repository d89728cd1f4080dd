/** On what ground personal data pass to a partner, and how soon both agreed to answer. An approver records it; nothing passes without one. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'

export const grounds = ['member', 'adequate', 'safeguards', 'derogation', 'none'] as const
export type Arrangement = Readonly<{
  partner: NodeId
  /** On what ground personal data pass to it (Directive (EU) 2016/680 Articles 35 to 38); `none` closes it. */
  ground: (typeof grounds)[number]
  source: string
  /** Hours within which both agreed to answer. */
  answers_h?: number
  /** How many of its questions are answered in an hour and in a day; the usual number when left out. */
  asks_hour?: number
  asks_day?: number
  agreedAt: Instant
  agreedBy: string
}>
