/** The question of a cooperation sheet as it stands in the address. Pure. */
export type Ask = Readonly<{
  from: string
  to: string
  on: string
  offence?: string | undefined
  measure?: string | undefined
  instrument?: string | undefined
  /** The treaty of which the officer asks whether it may be used; the page answers from the sheet. */
  treaty?: string | undefined
  maxPenaltyMonths?: number | undefined
  organisedGroup?: boolean | undefined
  transnational?: boolean | undefined
}>

const state = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : undefined
const date = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** What the address says, completed by the officer's own State and today; nothing in it can be wrong enough to break the page. */
export function readAsk(search: Readonly<Record<string, unknown>>, own: string, today: string): Ask {
  const months = Number(search.maxPenaltyMonths)
  return {
    from: state(search.from) ?? own,
    to: state(search.to) ?? '',
    on: date(search.on) ?? today,
    offence: text(search.offence),
    measure: text(search.measure),
    instrument: text(search.instrument),
    treaty: text(search.treaty),
    ...(Number.isInteger(months) && months > 0 && { maxPenaltyMonths: months }),
    ...(String(search.organisedGroup) === 'true' && { organisedGroup: true }),
    ...(String(search.transnational) === 'true' && { transnational: true }),
  }
}

/** A question the node can answer: two States that are not the same. */
export const complete = (ask: Ask): boolean => ask.from !== '' && ask.to !== '' && ask.from !== ask.to

/** Today at the node's desk, as a calendar date. */
export const dayIn = (zone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)

/** The question of the route adviser: the sheet's, and what is known of the situation. */
export type WaysAsk = Ask &
  Readonly<{
    forCourt?: boolean
    withProvider?: boolean
    parallel?: boolean
    threat?: string | undefined
    imminent?: boolean
    grounds?: string | undefined
  }>

const truth = <Name extends string>(name: Name, value: unknown): { [N in Name]?: boolean } =>
  String(value) === 'true' ? ({ [name]: true } as never) : String(value) === 'false' ? ({ [name]: false } as never) : {}

export const readWays = (search: Readonly<Record<string, unknown>>, own: string, today: string): WaysAsk => ({
  ...readAsk({ ...search, treaty: undefined }, own, today),
  ...truth('forCourt', search.forCourt),
  ...truth('withProvider', search.withProvider),
  ...truth('parallel', search.parallel),
  ...truth('imminent', search.imminent),
  threat: text(search.threat),
  grounds: text(search.grounds),
})

/** A word out of the address: a code of our own, or what is usual. */
export const readCode = (value: unknown, usual: string): string =>
  typeof value === 'string' && /^[\w-]{1,60}$/.test(value) ? value : usual
export const readDate = (value: unknown, usual: string): string => date(value) ?? usual
export const readState = (value: unknown, usual = ''): string => state(value) ?? usual
