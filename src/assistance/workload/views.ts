import { z } from 'zod'

const officer = z.object({ id: z.string(), name: z.string() })
const absence = z.object({ id: z.string(), officer, from: z.string(), until: z.string(), cover: officer })
/** `officer` is left out for what nobody has. */
const load = z.object({
  officer: officer.optional(),
  open: z.number(),
  ours: z.number(),
  urgent: z.number(),
  /** Due within seven days. */
  soon: z.number(),
  late: z.number(),
})
export const workloadView = z
  .object({
    items: z.array(load),
    absences: z.array(absence),
    /** Members of the same cases: to whom work can go. */
    colleagues: z.array(officer),
  })
  .meta({ id: 'RequestWorkload' })
export const absenceView = absence.meta({ id: 'OfficerAbsence' })

/** One request that was asked for: handed over, or the code of the rule that kept it. */
export const handedView = z
  .object({ items: z.array(z.object({ id: z.string(), version: z.number().optional(), refused: z.string().optional() })) })
  .meta({ id: 'RequestsHandedOver' })
export const handoversView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        from: officer.nullable(),
        to: officer,
        note: z.string(),
        by: officer,
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'RequestHandovers' })

const search = z.object({ id: z.string(), name: z.string(), filter: z.record(z.string(), z.string()) })
export const searchesView = z.object({ items: z.array(search) }).meta({ id: 'SavedSearches' })
export const searchView = search.meta({ id: 'SavedSearch' })

/** The address is shown once: only its hash is kept. */
export const feedView = z.object({ since: z.string().optional(), path: z.string().optional() }).meta({ id: 'CalendarFeed' })
export const doneView = z.object({ done: z.literal(true) }).meta({ id: 'WorkDone' })
