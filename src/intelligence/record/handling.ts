/**
 * How something may be used: handling codes as a set with conditions that compute, TLP and PAP. The words and what they close are
 * protection's; here two handlings become one, and the stricter wins in every part.
 */
import { z } from 'zod'
import { idPattern } from '../../kernel/words.ts'
import { actions, codes, lights, purposes } from '../../protection/decision/attributes.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import { refuse } from '../refusals.ts'

/** Two limits that share nothing leave nobody, which an empty list cannot say: then this stands there. */
const nobody = 'nobody'
const day = z.iso.date()
const nodes = z.array(z.string().regex(idPattern)).max(100)
export const handling = z
  .object({
    codes: z.array(z.enum(codes)).max(codes.length).default(['H0']),
    tlp: z.enum(lights).optional(),
    pap: z.enum(actions).optional(),
    onlyRecipients: nodes.default([]),
    notStates: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(200)
      .default([]),
    onlyPurposes: z
      .array(z.enum([...purposes, nobody]))
      .max(purposes.length)
      .default([]),
    useUntil: day.optional(),
  })
  .meta({ id: 'IntelligenceHandling' })
export type Handling = Readonly<z.infer<typeof handling>>

/** H3 is a condition, not a label: without one it says nothing that a machine can keep. */
export function complete(it: Handling): Handling {
  const limits = it.onlyRecipients.length + it.notStates.length + it.onlyPurposes.length
  if (it.codes.includes('H3') && limits === 0 && !it.useUntil) throw refuse('codes-need-conditions')
  return it
}

export const handlingFacts = (it: Handling): ItemFacts => ({
  codes: it.codes,
  tlp: it.tlp ?? null,
  pap: it.pap ?? null,
  onlyRecipients: it.onlyRecipients,
  notStates: it.notStates,
  onlyPurposes: it.onlyPurposes,
  useUntil: it.useUntil ?? null,
})

/** What a mark says of handling; a mark that says nothing binds nothing. */
export const handlingOf = (it: ItemFacts): Handling =>
  ({
    codes: it.codes ?? [],
    ...(it.tlp && { tlp: it.tlp }),
    ...(it.pap && { pap: it.pap }),
    onlyRecipients: it.onlyRecipients ?? [],
    notStates: it.notStates ?? [],
    onlyPurposes: it.onlyPurposes ?? [],
    ...(it.useUntil && { useUntil: it.useUntil }),
  }) as Handling

function narrower<T extends string>(a: readonly T[], b: readonly T[]): T[] {
  if (a.length === 0) return [...b]
  if (b.length === 0) return [...a]
  const both = a.filter((it) => b.includes(it))
  return both.length > 0 ? both : [nobody as T]
}
const higher = <T extends string>(scale: readonly T[], a: T | undefined, b: T | undefined): T | undefined =>
  a && b ? (scale.indexOf(a) >= scale.indexOf(b) ? a : b) : (a ?? b)

/** The strictest of both: what carries two things is bound by both. */
export function joined(a: Handling, b: Handling): Handling {
  const set = new Set([...a.codes, ...b.codes])
  if (set.size > 1) set.delete('H0')
  const tlp = higher(lights, a.tlp, b.tlp)
  const pap = higher(actions, a.pap, b.pap)
  const useUntil = a.useUntil && b.useUntil ? (a.useUntil < b.useUntil ? a.useUntil : b.useUntil) : (a.useUntil ?? b.useUntil)
  const onlyPurposes = narrower(a.onlyPurposes, b.onlyPurposes)
  return {
    codes: codes.filter((code) => set.has(code)),
    onlyRecipients: narrower(a.onlyRecipients, b.onlyRecipients),
    notStates: [...new Set([...a.notStates, ...b.notStates])].sort(),
    onlyPurposes,
    ...(tlp && { tlp }),
    ...(pap && { pap }),
    ...(useUntil && { useUntil }),
  }
}

/** Conditions are told with the thing, and read before it is opened the first time (R7). */
export const asksToBeRead = (it: Handling): boolean =>
  it.codes.some((code) => code !== 'H0') || it.onlyPurposes.length > 0 || it.useUntil !== undefined || it.tlp === 'red'
