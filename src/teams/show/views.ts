/** What this room answers. */
import { z } from 'zod'
import { pageOf } from '../../kernel/page.ts'
import { cited, reasonView, standingView } from '../../law/views.ts'
import { sectionIds } from '../agreement/sections.ts'
import { memberFunctions, resultKinds, targetStates, taskStates } from '../event/deeds.ts'
import { asideReasons } from '../event/order.ts'
import { place } from '../event/words.ts'
import { teamStates } from '../fold/fold.ts'
import { by, held, list } from './held.ts'
import { closingViews, legView, operationWords } from './legs.ts'

export const lineState = z.object({
  fails: z.int(),
  lastOutAt: z.string().optional(),
  lastInAt: z.string().optional(),
  /** Letters of the team that the node has not opened, and when the oldest was posted. */
  unopened: z.int(),
  since: z.string().optional(),
})
export type LineState = z.infer<typeof lineState>

const party = z.object({
  node: z.string(),
  state: z.string(),
  authority: z.string(),
  self: z.boolean(),
  left: z.object({ at: z.string(), reason: z.string(), own: z.boolean() }).optional(),
  line: lineState.optional(),
})

const version = z.object({
  ...by,
  text: z.string(),
  lang: z.string().optional(),
  terms: z.object({ operational: z.int(), 'non-operational': z.int() }).optional(),
  translations: list(z.object({ ...by, lang: z.string(), text: z.string(), by: z.string() })),
  from: z.string().optional(),
  until: z.string().optional(),
  replaced: z.boolean(),
})
const edition = z.object({
  n: z.int(),
  why: z.enum(['first', 'amendment', 'extension']),
  reason: z.string().optional(),
  sections: list(
    z.object({
      id: z.enum(sectionIds),
      needed: z.boolean(),
      article: z.string(),
      versions: list(version),
      stands: z.record(z.string(), z.string()),
      settled: version.optional(),
    }),
  ),
  missing: list(z.enum(sectionIds)),
  toSign: z.string().optional(),
  signatures: list(z.object({ ...by, capacity: z.string(), digest: z.string() })),
  inForce: z.object({ since: z.string(), digest: z.string() }).optional(),
})
const member = z.object({
  id: z.string(),
  node: z.string(),
  name: z.string(),
  authority: z.string(),
  function: z.enum(memberFunctions),
  administrator: z.boolean(),
  since: z.string(),
  until: z.string().optional(),
  mine: z.boolean(),
})
const said = { ...by, lane: z.string(), withdrawn: z.string().optional() }
const money = { amount_cents: z.number(), currency: z.string() }
const task = z.object({
  id: z.string(),
  lane: z.string(),
  plan: held(
    z.object({
      task: z.string(),
      title: z.string(),
      text: z.string().optional(),
      owner: z.string().optional(),
      due: z.string().optional(),
      needs: list(z.string()),
    }),
  ),
  state: held(z.object({ state: z.enum(taskStates), note: z.string().optional() })).optional(),
  waitsFor: list(z.string()),
})

export const teamView = z
  .object({
    id: z.string(),
    case: z.string(),
    title: z.string(),
    purpose: z.string(),
    offences: list(z.string()),
    state: z.enum(teamStates),
    founded: z.object({ at: z.string(), node: z.string(), name: z.string() }),
    parties: list(party),
    agreement: z.object({
      editions: list(edition),
      inForce: z.int().optional(),
      period: z.object({ from: z.string().optional(), until: z.string().optional() }),
      /** Where the sections and their articles were taken from, and how sure we are of them. */
      model: z.object({ source: z.string(), confidence: z.string() }),
      /** Today lies outside the period: nothing new is done until it is extended. */
      over: z.boolean(),
    }),
    ends: list(z.object({ node: z.string(), at: z.string(), reason: z.string() })),
    /** Whether the officer sits in the team; who does not reads the agreement alone. */
    inside: z.boolean(),
    me: list(z.string()),
    leads: z.boolean(),
    members: list(member),
    compartments: list(
      z.object({ lane: z.string(), title: z.string(), openedBy: z.string(), at: z.string(), members: list(z.string()) }),
    ),
    work: z.object({
      objectives: list(z.object({ id: z.string(), lane: z.string(), text: held(z.string()) })),
      tasks: list(task),
      messages: list(
        z.object({
          ...said,
          to: z.string().optional(),
          text: z.string(),
          mentions: list(z.string()),
          handling: z.string(),
          mine: z.boolean(),
        }),
      ),
      decisions: list(z.object({ ...said, title: z.string(), text: z.string(), present: list(z.string()) })),
      steps: list(
        z.object({
          ...said,
          taken: z.string(),
          where: place,
          what: z.string(),
          law: z.string(),
          directedBy: z.string().optional(),
        }),
      ),
      costs: list(z.object({ ...said, ...money, what: z.string(), borneBy: z.string(), funding: z.string().optional() })),
      evaluations: list(z.object({ ...said, answers: z.record(z.string(), z.string().optional()) })),
      ...closingViews(said),
    }),
    operations: list(
      z.object({
        id: z.string(),
        lane: z.string(),
        title: z.string(),
        zero: z.string(),
        stage: z.string(),
        targets: z.int(),
        conflicts: z.int(),
      }),
    ),
    aside: list(z.object({ ...by, kind: z.string(), why: z.enum(asideReasons) })),
  })
  .meta({ id: 'TeamView' })
export type TeamView = z.infer<typeof teamView>

export const teamLine = z
  .object({
    id: z.string(),
    case: z.string(),
    title: z.string(),
    state: z.enum(teamStates),
    nodes: list(z.string()),
    movedAt: z.string(),
  })
  .meta({ id: 'TeamLine' })
export type TeamLine = z.infer<typeof teamLine>
export const teamPage = pageOf(teamLine).meta({ id: 'TeamPage' })
export const teamPartners = z.object({ items: list(z.object({ node: z.string(), state: z.string(), authority: z.string() })) })
export const recordedView = z.object({ team: z.string(), event: z.string() }).meta({ id: 'TeamRecordedView' })

export const teamBasesView = z
  .object({
    on: z.string(),
    items: list(
      z.object({
        instrument: z.string(),
        title: z.string(),
        ...cited,
        confidence: z.string(),
        standings: list(standingView),
        pairs: list(
          z.object({
            one: z.string(),
            other: z.string(),
            usable: z.boolean(),
            byAgreement: z.boolean(),
            reasons: list(reasonView),
          }),
        ),
        all: z.boolean(),
      }),
    ),
    thirdStates: list(z.string()),
    unionBasis: z.boolean(),
  })
  .meta({ id: 'TeamBasesView' })

export const result = z.object({
  ...by,
  target: z.string().optional(),
  what: z.enum(resultKinds),
  count: z.int(),
  text: z.string().optional(),
  amount_cents: z.number().optional(),
  currency: z.string().optional(),
  withdrawn: z.string().optional(),
})
const target = z.object({
  id: z.string(),
  plan: held(
    z.object({
      target: z.string(),
      label: z.string(),
      where: place,
      node: z.string(),
      unit: z.string(),
      at: z.string(),
      operation: z.string(),
    }),
  ),
  status: held(z.object({ status: z.enum(targetStates), note: z.string().optional() })).optional(),
  since: z.string().optional(),
})
export const tally = z.object({ what: z.enum(resultKinds), count: z.int() })
export const sum = z.object({ currency: z.string(), amount_cents: z.number() })
const word = z.object({ word: z.enum(['go', 'no-go']), reason: z.string().optional(), operation: z.string() })

export const operationView = z
  .object({
    id: z.string(),
    team: z.string(),
    title: z.string(),
    lane: z.string(),
    plan: held(z.object({ operation: z.string(), title: z.string(), text: z.string(), zero: z.string(), ...operationWords })),
    legs: list(legView),
    stage: z.string(),
    leads: z.boolean(),
    self: z.string(),
    zones: list(z.object({ node: z.string(), state: z.string(), zone: z.string() })),
    words: list(z.object({ node: z.string(), state: z.string(), line: lineState.optional(), word: held(word).optional() })),
    targets: list(target),
    results: list(result),
    tallies: list(tally),
    seized: list(sum),
    timeline: list(
      z.object({
        ...by,
        kind: z.string(),
        target: z.string().optional(),
        code: z.string().optional(),
        text: z.string().optional(),
        count: z.int().optional(),
      }),
    ),
    conflicts: z.int(),
    closed: z.object({ at: z.string(), name: z.string(), node: z.string() }).optional(),
    reportSignatures: list(
      z.object({ node: z.string(), name: z.string(), capacity: z.string(), at: z.string(), digest: z.string() }),
    ),
  })
  .meta({ id: 'TeamOperationView' })
export type OperationView = z.infer<typeof operationView>
