/** What a notebook of reasoning answers. */
import { z } from 'zod'
import { doubts, factKinds, marks } from './reasoning.ts'

const whole = z.number().int()
const fact = z
  .object({
    kind: z.enum(factKinds),
    ref: z.string(),
    version: whole.optional(),
    parts: z.array(z.string()).readonly().optional(),
    state: z.enum(['there', 'changed', 'gone', 'withheld']),
    title: z.string(),
    source: z.string(),
    evaluation: z.string(),
    doubts: z.array(z.enum(doubts)).readonly(),
  })
  .meta({ id: 'ReasoningFact' })
const facts = z.array(fact).readonly()
const about = {
  id: z.string(),
  version: whole,
  recordedAt: z.string(),
  recordedBy: z.string(),
  withdrawnFor: z.string().nullable(),
}
const standing = z.object({ hypothesis: z.string(), against: whole, pieces: whole, consistent: whole, least: z.boolean() })
const product = z.object({
  id: z.string(),
  version: whole,
  title: z.string(),
  mark: z.string(),
  writtenAt: z.string(),
  author: z.string(),
  signedAt: z.string().nullable(),
  reader: z.string().nullable(),
})

export const notebookView = z
  .object({
    hypotheses: z.array(z.object({ ...about, text: z.string() })),
    items: z.array(
      z.object({
        ...about,
        text: z.string(),
        weight: whole,
        marks: z.record(z.string(), z.enum(marks)),
        facts,
        tellsApart: z.boolean(),
        /** A fact it rests on may not be seen by who asks: its words are not told and it does not count. */
        withheld: z.boolean(),
      }),
    ),
    findings: z.array(z.object({ ...about, text: z.string(), doubt: z.string(), facts, withheld: z.boolean() })),
    standing: z.array(standing),
    /** Pieces of evidence that who asks may not see; they do not count in what stands here. */
    withheld: whole,
    products: z.array(product),
    /** Things of the case, and counts, that may be cited. */
    citable: facts,
    /** How many there are in all. */
    citableOf: whole,
  })
  .meta({ id: 'NotebookView' })

export const productView = z
  .object({
    id: z.string(),
    version: whole,
    versions: z.array(product),
    title: z.string(),
    mark: z.string(),
    language: z.string(),
    parts: z.array(
      z.object({
        is: z.enum(['heading', 'sentence', 'withheld']),
        text: z.string(),
        /** Numbers of the facts it rests on. */
        facts: z.array(whole).readonly(),
      }),
    ),
    facts: z.array(z.object({ cited: fact, now: fact })),
    matrix: z
      .object({
        hypotheses: z.array(z.string()).readonly(),
        items: z.array(z.object({ text: z.string(), weight: whole, marks: z.array(z.enum(marks)).readonly() })).readonly(),
        standing: z.array(standing.omit({ hypothesis: true })).readonly(),
      })
      .nullable(),
    digest: z.string(),
    author: z.string(),
    writtenAt: z.string(),
    signedAt: z.string().nullable(),
    reader: z.string().nullable(),
    withheld: z.boolean(),
    /** Whether who asks may sign it as the second reader. */
    maySign: z.boolean(),
  })
  .meta({ id: 'ProductView' })

export const entryView = z.object({ id: z.string(), version: whole }).meta({ id: 'ReasoningEntryView' })
export const nothing = z.void()
export const fileView = z.any()
