/**
 * How many people can know what an exhibit says. What few know leads back to who said it: a redacted text does not protect a source whom
 * its content gives away. Pure.
 */
import type { OfficerId } from '../../kernel/id.ts'
import type { CustodyEvent } from '../custody.ts'

/** Fewer than this and the officer is asked. Our own choice: k-anonymity's customary lower bound, not a rule of law. */
export const fewKnow_below = 5

export type Circle = Readonly<{ count: number; small: boolean }>

/** Everybody who had it in hand or opened it, here or at a partner, and the members of the case, who may open it any time. */
export function circleOf(chain: readonly CustodyEvent[], members: readonly OfficerId[]): Circle {
  const people = new Set<string>(members)
  for (const { by } of chain) people.add(by.officer ?? `${by.node} ${by.name.toLowerCase()}`)
  return { count: people.size, small: people.size < fewKnow_below }
}
