/** The after-action report as it is answered. */
import { z } from 'zod'
import { resultKinds, targetStates } from '../event/deeds.ts'
import { place } from '../event/words.ts'
import { by, list } from '../show/held.ts'
import { legView, operationWords } from '../show/legs.ts'
import { result, sum, tally } from '../show/views.ts'

export const reportView = z
  .object({
    team: z.object({ id: z.string(), title: z.string(), purpose: z.string() }),
    agreement: z
      .object({
        edition: z.int(),
        digest: z.string(),
        since: z.string(),
        from: z.string().optional(),
        until: z.string().optional(),
      })
      .optional(),
    parties: list(z.object({ node: z.string(), state: z.string(), authority: z.string() })),
    signatures: list(z.object({ ...by, capacity: z.string(), digest: z.string() })),
    operation: z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      zero: z.string(),
      ...operationWords,
      stage: z.string(),
      closedAt: z.string().optional(),
      closedBy: z.string().optional(),
    }),
    words: list(z.object({ ...by, state: z.string(), word: z.enum(['go', 'no-go']), reason: z.string().optional() })),
    targets: list(
      z.object({
        id: z.string(),
        label: z.string(),
        where: place,
        state: z.string(),
        unit: z.string(),
        planned: z.string(),
        /** `settles`: the states written at once that this one replaced. */
        steps: list(
          z.object({ ...by, status: z.enum(targetStates), note: z.string().optional(), settles: list(z.string()).optional() }),
        ),
        /** Contradictory states that nobody has settled, as each side wrote them. */
        open: list(z.object({ ...by, status: z.enum(targetStates) })),
        results: list(result),
      }),
    ),
    /** Of a delivery or a pursuit: who directed where, under which permission, and what became of each leg. */
    legs: list(legView),
    elsewhere: list(result),
    tallies: list(tally),
    seized: list(sum),
    statistics: z.object({
      parties: z.int(),
      targets: z.int(),
      by: list(z.object({ state: z.string(), what: z.enum(resultKinds), count: z.int() })),
    }),
    withdrawn: list(result),
    contradictions: z.int(),
    aside: z.int(),
    events: z.int(),
    /** SHA-256 over everything above: what a magistrate signs. */
    digest: z.string(),
    signed: list(
      z.object({
        node: z.string(),
        name: z.string(),
        capacity: z.string(),
        at: z.string(),
        digest: z.string(),
        holds: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'TeamReportView' })
export type Report = z.infer<typeof reportView>
