/**
 * A pack for the field: numbers of things and of persons wanted or missing, for a phone without a line. It says what to do and whom to call,
 * no more; it ends by itself. Runs in Node and in the browser.
 */

import { z } from 'zod'
import { type Identifier, identifierKey, identifierTypes } from '../../screening/keys/identifiers.ts'

/** A pack lasts at most so long, and holds at most so many numbers. */
export const mostHours = 72
export const mostEntries = 20_000
/** Of persons only these: whoever is met must be acted upon at once. */
export const packCategories: readonly string[] = ['wanted', 'missing']

export const packEntry = z.object({
  /** The key under which a number is filed: how it is written does not matter, misreadings meet. */
  key: z.string().max(100),
  kind: z.string().max(40),
  category: z.string().max(40).optional(),
  reference: z.string().max(80),
  contact: z.string().max(500),
  misused: z.boolean().optional(),
})
export type PackEntry = z.infer<typeof packEntry>
export const packBody = z.object({
  v: z.literal(1),
  id: z.string().max(80),
  node: z.string().max(80),
  authority: z.string().max(500),
  officer: z.string().max(300),
  made: z.iso.datetime(),
  until: z.iso.datetime(),
  entries: z.array(packEntry).max(mostEntries),
})
export type PackBody = z.infer<typeof packBody>

/** What stands beside a number that was typed, whichever type it is of; nothing once the pack is over. */
export function lookedUp(body: PackBody, text: string, now: string): readonly PackEntry[] | 'over' | 'too-short' {
  if (now > body.until || now < body.made.slice(0, 10)) return 'over'
  const keys = new Set(identifierTypes.map((type) => identifierKey({ type, value: text })).filter((it) => it !== ''))
  if (keys.size === 0) return 'too-short'
  return body.entries.filter((it) => keys.has(it.key))
}

export const packKeys = (all: readonly Identifier[]): readonly string[] => [
  ...new Set(all.map(identifierKey).filter((it) => it !== '')),
]
