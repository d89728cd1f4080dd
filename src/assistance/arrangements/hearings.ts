/**
 * When a person is heard over a line between two States (UNTOC 18(18); Directive 2014/41/EU, Article 24). A slot is what the clocks of the
 * proposer show and the instant that is: an hour that summer time skips does not exist, one that it repeats exists twice, and neither is
 * guessed at.
 */
import { z } from 'zod'
import { type Instant, instant } from '../../kernel/instant.ts'
import { idPattern } from '../../kernel/words.ts'
import { instantsOf, isZone } from '../measures/values.ts'
import { refuse } from '../refusals.ts'
import { free } from '../words.ts'

const prose = free(20_000).trim()
const line = free(500).trim()
const id = z.string().regex(idPattern)
const language = z.string().regex(/^[a-z]{2,3}$/)
const zone = free(60)
/** On the wall of the proposer, e.g. `2026-12-03T10:00`. */
const start = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)

export const interpreterProviders = ['requesting', 'requested', 'each'] as const
const interpreter = z.object({ language, provided: z.enum(interpreterProviders) })

const wall = z.object({
  start,
  /** Of an hour that comes twice: which of the two. */ which: z.enum(['first', 'second']).optional(),
})
const common = {
  measure: id,
  minutes: z.number().int().min(5).max(1440),
  interpreters: z.array(interpreter).max(10).default([]),
  /** Number, address or system of the line. */
  link: line.default(''),
  message: prose.default(''),
}
export const hearingForm = z.object({ ...common, slots: z.array(wall).min(1).max(10), test: wall.optional() })

const slot = z.object({ start, at: z.iso.datetime() })
export const proposeHearing = z.object({
  ...common,
  proposal: id,
  zone,
  slots: z.array(slot).min(1).max(10),
  test: slot.optional(),
})
export const answerHearing = z.object({
  proposal: id,
  /** The slot that suits, by its place in the list; left out: none does. */
  slot: z.number().int().min(0).max(9).optional(),
  /** The zone of who answers, so that both sides can show both. */
  zone: zone.default(''),
  message: prose.default(''),
})
/** The line was tried before the hearing. */
export const testLink = z.object({ proposal: id, worked: z.boolean(), message: prose.default('') })

type Side = 'requesting' | 'requested'
type By = Readonly<{ side: Side; name: string; at: Instant; event: number }>
export type Hearing = Readonly<
  z.infer<typeof proposeHearing> & {
    by: By
    state: 'open' | 'agreed' | 'declined' | 'replaced'
    answer?: Readonly<{ slot?: number; message: string; zone: string; by: By }>
    tests: readonly Readonly<{ worked: boolean; message: string; by: By }>[]
  }
>

type Wall = z.infer<typeof wall>
/** What a clock of the zone shows as an instant, or a Refusal that says what is wrong with the hour. */
export function slotOf({ start: shown, which }: Wall, of: string, now: Instant, pointer: string): z.infer<typeof slot> {
  const facts = { start: shown.replace('T', ' '), zone: of }
  const found = isZone(of) ? instantsOf(shown, of) : []
  if (found.length === 0) throw refuse('hour-does-not-exist', facts, [{ pointer, code: 'hour-does-not-exist' }])
  if (found.length > 1 && which === undefined) throw refuse('hour-comes-twice', facts, [{ pointer, code: 'hour-comes-twice' }])
  const at = instant(which === 'second' ? found.at(-1)! : found[0]!)
  if (at <= now) throw refuse('hour-is-past', facts, [{ pointer, code: 'hour-is-past' }])
  return { start: shown, at }
}

/** A new proposal for the same measure takes the place of an earlier one, an agreed hearing too: it is moved. */
export const withProposal = (all: readonly Hearing[], it: z.infer<typeof proposeHearing>, by: By): Hearing[] => [
  ...all.map((one) => (one.measure === it.measure && one.state === 'open' ? { ...one, state: 'replaced' as const } : one)),
  { ...it, by, state: 'open', tests: [] },
]

export function withAnswer(all: readonly Hearing[], said: z.infer<typeof answerHearing>, by: By): Hearing[] {
  const its = all.find((one) => one.proposal === said.proposal)
  const { slot: chosen, message, zone: where } = said
  return all.map((one): Hearing => {
    if (one.proposal === said.proposal)
      return {
        ...one,
        state: chosen === undefined ? 'declined' : 'agreed',
        answer: { ...(chosen !== undefined && { slot: chosen }), message, zone: where, by },
      }
    const moved = chosen !== undefined && one.state === 'agreed' && one.measure === its?.measure
    return moved ? { ...one, state: 'replaced' } : one
  })
}

export const withTest = (all: readonly Hearing[], { proposal, worked, message }: z.infer<typeof testLink>, by: By): Hearing[] =>
  all.map((one) => (one.proposal === proposal ? { ...one, tests: [...one.tests, { worked, message, by }] } : one))

/** The instants that were agreed, for lists and calendars. */
export const agreedHearings = (all: readonly Hearing[]): Readonly<{ measure: string; at: Instant; minutes: number }>[] =>
  all.flatMap((one) => {
    const its = one.state === 'agreed' ? one.slots[one.answer?.slot ?? -1] : undefined
    return its ? [{ measure: one.measure, at: its.at as Instant, minutes: one.minutes }] : []
  })

/** Both nodes must read the hour alike: a wall time that is another instant here is sent back. */
export function checkProposal(
  it: z.infer<typeof proposeHearing>,
  measures: readonly Readonly<{ id: string; family: string }>[],
): void {
  const measure = measures.find((m) => m.id === it.measure)
  if (!measure || !['video', 'statement'].includes(measure.family)) throw refuse('measure-unknown', { measure: it.measure })
  for (const { start: shown, at } of it.test ? [...it.slots, it.test] : it.slots)
    if (!isZone(it.zone) || !instantsOf(shown, it.zone).some((ms) => instant(ms) === at))
      throw refuse('hour-does-not-exist', { start: shown, zone: it.zone })
}

export function checkAnswer(all: readonly Hearing[], said: z.infer<typeof answerHearing>, by: Side, now: Instant): void {
  const it = all.find((one) => one.proposal === said.proposal)
  if (it?.state !== 'open') throw refuse('proposal-not-open')
  if (it.by.side === by) throw refuse('not-your-side')
  if (said.slot === undefined) {
    if (said.message === '') throw refuse('reasons-missing', {}, [{ pointer: '/message', code: 'reasons-missing' }])
    return
  }
  const slot = it.slots[said.slot]
  if (!slot) throw refuse('proposal-not-open')
  if (slot.at <= now) throw refuse('hour-is-past', { start: slot.start.replace('T', ' '), zone: it.zone })
}

export function checkTest(all: readonly Hearing[], { proposal }: z.infer<typeof testLink>): void {
  if (all.find((one) => one.proposal === proposal)?.state !== 'agreed') throw refuse('proposal-not-open')
}
