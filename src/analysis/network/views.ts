/** The answers to questions about a network. */
import { z } from 'zod'
import { rankings } from '../graph/disruption.ts'
import { doubted } from '../graph/doubt.ts'
import { linkMethods } from '../graph/links.ts'
import { roleNames } from '../graph/roles.ts'

const whole = z.number().int()
const both = z.array(z.number()).length(2).readonly()
const basis = z.object({ entities: whole, ties: whole, pairs: whole, loops: whole })
const ends = z.array(z.object({ from: z.string(), to: z.string() })).readonly()
const placeView = z
  .object({
    entity: z.string(),
    degree: whole,
    strength: z.number(),
    closeness: z.number(),
    harmonic: z.number(),
    betweenness: z.number(),
    margin: z.number().optional(),
    pagerank: z.number(),
    eigenvector: z.number(),
    katz: z.number().nullable(),
    core: whole,
    triangles: z.number(),
    clustering: z.number(),
    constraint: z.number().nullable(),
    effectiveSize: z.number().nullable(),
    community: whole,
    role: z.enum(roleNames),
    cutPoint: z.boolean(),
  })
  .meta({ id: 'NetworkPlaceView' })

const rewired = z.object({ largestShare: z.array(z.number()).length(3).readonly(), runs: whole })
export const answerView = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('places'),
      basis,
      betweenness: z.object({ method: z.enum(['exact', 'sampled']), pivots: whole.optional() }),
      whole: z.object({
        parts: whole,
        largest: whole,
        communities: whole,
        modularity: z.number(),
        clustering: z.number(),
        transitivity: z.number(),
      }),
      bridges: ends,
      places: z.array(placeView),
    }),
    z.object({
      kind: z.literal('key-players'),
      basis,
      aim: z.enum(['fragment', 'reach']),
      entities: z.array(z.string()).readonly(),
      value: z.number(),
      exact: z.boolean(),
      tried: whole,
    }),
    z.object({
      kind: z.literal('disruption'),
      basis,
      largest: both,
      parts: both,
      reachable: both,
      efficiency: both,
      weightTaken: z.number(),
      rewired,
    }),
    z.object({
      kind: z.literal('dismantling'),
      basis,
      by: z.enum(rankings),
      steps: z.array(z.object({ removed: z.array(z.string()).readonly(), largest: z.number() })),
    }),
    z.object({
      kind: z.literal('ways'),
      basis,
      ways: z.array(
        z.object({
          length: z.number(),
          entities: z.array(z.string()).readonly(),
          ties: z.array(z.array(z.string()).readonly()).readonly(),
        }),
      ),
    }),
    z.object({
      kind: z.literal('doubt'),
      basis,
      measure: z.enum(doubted),
      agreement: both,
      stays: z.array(z.object({ entity: z.string(), share: z.number() })),
      hidden: whole,
      runs: whole,
    }),
    z.object({
      kind: z.literal('change'),
      basis,
      came: ends,
      went: ends,
      stayed: whole,
      likeness: z.number(),
      parts: both,
      moved: z.array(z.object({ entity: z.string(), degree: both, pagerank: both })),
    }),
    z.object({
      kind: z.literal('missing-ties'),
      basis,
      method: z.enum(linkMethods),
      accuracy: z.object({ auc: z.number(), spread: both, runs: whole, hidden: whole }),
      pairs: z
        .array(z.object({ from: z.string(), to: z.string(), likeness: z.number(), shared: z.array(z.string()) }))
        .nullable(),
      of: whole,
    }),
  ])
  .meta({ id: 'NetworkAnswerView' })
