/**
 * "Where does it stand?" and the answer (UNTOC 18(24)). A question that nobody answers stays visible on both sides, with the day it was put:
 * silence is a fact of the request, not a feeling of the officer.
 */
import { z } from 'zod'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import { refuse } from '../refusals.ts'
import { free } from '../words.ts'
import { standings } from './standings.ts'

const prose = free(20_000).trim()
export const askProgress = z.object({ message: prose.default('') })
export const tellProgress = z.object({
  standing: z.enum(standings),
  /** When the authority expects to be done; nobody has to name a day. */
  expected: z.union([z.iso.date(), z.literal('')]).default(''),
  message: prose.default(''),
})

type Told = Readonly<z.infer<typeof tellProgress> & { name: string; at: Instant; event: number }>
/** Asked and told; told without being asked has no `asked`. */
export type Progress = Readonly<{
  asked?: Readonly<{ name: string; at: Instant; event: number; message: string }>
  told?: Told
}>

type By = Readonly<{ name: string; at: Instant; event: number }>
export const withQuestion = (all: readonly Progress[], { message }: z.infer<typeof askProgress>, by: By): Progress[] => [
  ...all,
  { asked: { ...by, message } },
]

/** One word answers every question that is still open. */
export function withStanding(all: readonly Progress[], said: z.infer<typeof tellProgress>, by: By): Progress[] {
  const told = { ...said, ...by }
  return all.some(isOpen) ? all.map((it) => (isOpen(it) ? { ...it, told } : it)) : [...all, { told }]
}

const isOpen = (it: Progress): boolean => it.told === undefined

/** Since when the requesting authority waits for a word; undefined when it does not. */
export const silentSince = (all: readonly Progress[]): Instant | undefined => all.find(isOpen)?.asked?.at

/** Reasonable requests, says the article: while one is open, another may follow on a later day and not before. */
export function checkAsked(all: readonly Progress[], at: Instant): void {
  const last = all.findLast(isOpen)?.asked
  if (last && dateOf(last.at) === dateOf(at)) throw refuse('progress-asked-today')
}
