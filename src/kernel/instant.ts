/** An instant in UTC, ISO 8601 with milliseconds, e.g. `2026-11-23T09:00:00.000Z`. Pure code is handed the time; it never asks for it. */
export type Instant = string & { readonly __kind: 'instant' }

/** A calendar date without a zone, `YYYY-MM-DD`. Law speaks in dates. */
export type CalendarDate = string & { readonly __kind: 'date' }

export const instant = (ms: number): Instant => new Date(ms).toISOString() as Instant
export const millis = (at: Instant): number => Date.parse(at)
export const dateOf = (at: Instant): CalendarDate => at.slice(0, 10) as CalendarDate
export const plus_ms = (at: Instant, ms: number): Instant => instant(millis(at) + ms)
