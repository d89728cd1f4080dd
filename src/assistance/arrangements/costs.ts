/**
 * What the execution costs and who bears it (UNTOC 18(28); Directive 2014/41/EU, Article 21). Ordinary costs are the requested State's unless
 * both agree otherwise; substantial or extraordinary ones are consulted on. Each word is said on the record of both; nothing here decides.
 */
import { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import { idPattern } from '../../kernel/words.ts'
import { refuse } from '../refusals.ts'
import { free } from '../words.ts'

export const costKinds = ['ordinary', 'extraordinary'] as const
export const bearers = ['requested', 'requesting', 'shared'] as const

const prose = free(20_000).trim()
const id = z.string().regex(idPattern)
const amount = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/)

export const costsForm = z.object({
  kind: z.enum(costKinds),
  /** What it is for: an expert, a cell, a translation of some thousand pages. */
  items: z.array(z.object({ text: free(500).trim().min(1), amount })).max(30),
  currency: z.union([z.string().regex(/^[A-Z]{3}$/), z.literal('')]).default(''),
  bears: z.enum(bearers),
  /** The requesting State's part in per cent, where both bear. */
  share: z.number().int().min(1).max(99).optional(),
  /** Paid already, not expected. */
  actual: z.boolean().default(false),
  message: prose.default(''),
})
export const proposeCosts = costsForm.extend({ proposal: id })
export const answerCosts = z.object({ proposal: id, agreed: z.boolean(), message: prose.default('') })

type Side = 'requesting' | 'requested'
type By = Readonly<{ side: Side; name: string; at: Instant; event: number }>
export type Costs = Readonly<
  z.infer<typeof proposeCosts> & {
    by: By
    /** `told`: ordinary costs that the law lays on who told of them; nothing is to be agreed. */
    state: 'open' | 'agreed' | 'declined' | 'replaced' | 'told'
    answer?: Readonly<{ message: string; by: By }>
  }
>

/** Agreement is needed for what the law does not say by itself. */
const needsAnswer = (it: z.infer<typeof costsForm>, by: Side): boolean =>
  it.kind === 'extraordinary' || it.bears !== 'requested' || by === 'requesting'

/** A new proposal takes the place of one that nobody has answered. */
export const withProposal = (all: readonly Costs[], it: z.infer<typeof proposeCosts>, by: By): Costs[] => [
  ...all.map((one) => (one.state === 'open' ? { ...one, state: 'replaced' as const } : one)),
  { ...it, by, state: needsAnswer(it, by.side) ? 'open' : 'told' },
]
export const withAnswer = (all: readonly Costs[], said: z.infer<typeof answerCosts>, by: By): Costs[] =>
  all.map((one) =>
    one.proposal === said.proposal && one.state === 'open'
      ? { ...one, state: said.agreed ? 'agreed' : 'declined', answer: { message: said.message, by } }
      : one,
  )

export function checkProposal(it: z.infer<typeof proposeCosts>): void {
  const lacking = [
    ...(it.items.length === 0 ? ['/items'] : []),
    ...(it.items.length > 0 && it.currency === '' ? ['/currency'] : []),
    ...(it.bears === 'shared' && it.share === undefined ? ['/share'] : []),
  ]
  const [first] = lacking
  if (first === undefined) return
  throw refuse(
    'costs-incomplete',
    {},
    lacking.map((pointer) => ({ pointer, code: 'costs-incomplete' })),
  )
}

export function checkAnswer(all: readonly Costs[], said: z.infer<typeof answerCosts>, by: Side): void {
  const it = all.find((one) => one.proposal === said.proposal)
  if (it?.state !== 'open') throw refuse('proposal-not-open')
  if (it.by.side === by) throw refuse('not-your-side')
  if (!said.agreed && said.message === '') throw refuse('reasons-missing', {}, [{ pointer: '/message', code: 'reasons-missing' }])
}
