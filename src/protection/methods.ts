/**
 * Each method that works something out for officers, with its card: what it takes, how good it is, what it cannot do, and where that is
 * tested. A test goes through the timetable of the node: no route gives what a method worked out without a card.
 */
import cards from './data/methods.json' with { type: 'json' }

export type Method = Readonly<{
  id: string
  name: string
  acts: readonly string[]
  paths: readonly string[]
  data: string
  accuracy: string
  limits: string
  /** The command that measures it again. */
  repeat: string
  tests: readonly string[]
}>
export const methods: readonly Method[] = cards
