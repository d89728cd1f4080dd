/** What adversaries try, what they get, and what stands against it. Each row is a test on a real node that fails when they get anything else. */
import rows from './data/adversaries.json' with { type: 'json' }

export type Adversary = Readonly<{
  id: string
  who: string
  attempts: readonly Readonly<{ id: string; tries: string; got: string; against: string }>[]
}>
export const adversaries: readonly Adversary[] = rows

/** Whether they got nothing that they should not have; what they got is told otherwise. */
export const gotNothing = (got: string): boolean => got.startsWith('nothing')
