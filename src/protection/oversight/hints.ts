/**
 * Hints about officers' use of the system, for the officer of data protection. A hint is a reason to ask a person, with the acts it rests
 * on beside it. It has no weight and no total: nothing here adds hints up, ranks officers, or stops anyone.
 */
import type { OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, millis } from '../../kernel/instant.ts'
import type { ActSeen } from './acts-seen.ts'
import { verbOf } from './verbs.ts'

export const hintKinds = ['unusual-hours', 'volume', 'one-subject', 'no-case-activity', 'refused-often', 'break-glass'] as const
export type HintKind = (typeof hintKinds)[number]

export type Hint = Readonly<{
  kind: HintKind
  officer: OfficerId
  name: string
  /** The day it was seen, or the last of several, as the node's zone counts days. */
  day: CalendarDate
  /** What it was done to, where the hint is about one thing. */
  subject?: string
  /** How many acts, and what would have been ordinary for the same officer where that is known. */
  count: number
  usual?: number
  /** Entries of the ledger it rests on, at most ten. */
  entries: readonly string[]
}>

/** An act with the local day and hour it was done at; the zone is the node's business. */
export type LocalAct = ActSeen & Readonly<{ day: CalendarDate; hour: number; weekend: boolean }>

/** What counts as out of the ordinary. A jurisdiction may set others; they are shown beside the hints. */
export const ordinary = {
  night_from: 22,
  night_to: 6,
  nightActs: 3,
  volumeAtLeast: 40,
  volumeTimesUsual: 3,
  looksAtOne: 5,
  looksOnDays: 3,
  looksWithoutWork: 10,
  workWithin_days: 14,
  refusalsInDay: 5,
} as const

type By = Readonly<{ officer: OfficerId; name: string; acts: readonly LocalAct[] }>

const first = (acts: readonly LocalAct[]): readonly string[] => acts.slice(0, 10).map((it) => it.id)
const last = (acts: readonly LocalAct[]): CalendarDate =>
  acts
    .map((it) => it.day)
    .sort()
    .at(-1)!
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) / 2)] ?? 0
const looked = (it: LocalAct): boolean => verbOf(it.act) === 'consultation'
const touches = (it: LocalAct): boolean => verbOf(it.act) !== undefined
const worked = (it: LocalAct): boolean => touches(it) && !looked(it)
const isNight = (it: LocalAct): boolean => it.hour >= ordinary.night_from || it.hour < ordinary.night_to

/** Acts at night or on a free day by an officer most of whose acts lie in the working day. */
function unusualHours({ officer, name, acts }: By): Hint[] {
  const touching = acts.filter(touches)
  const odd = touching.filter((it) => isNight(it) || it.weekend)
  if (odd.length < ordinary.nightActs || odd.length * 4 > touching.length) return []
  return [{ kind: 'unusual-hours', officer, name, day: last(odd), count: odd.length, entries: first(odd) }]
}

/** A day with several times the acts of the same officer's usual day. */
function volume({ officer, name, acts }: By): Hint[] {
  const byDay = [...Map.groupBy(acts.filter(touches), (it) => it.day)]
  return byDay.flatMap(([day, its]) => {
    const usual = median(byDay.filter(([other]) => other !== day).map(([, others]) => others.length))
    const most = Math.max(ordinary.volumeAtLeast, ordinary.volumeTimesUsual * usual)
    return its.length > most
      ? [{ kind: 'volume' as const, officer, name, day, count: its.length, usual, entries: first(its) }]
      : []
  })
}

/** One thing looked at again and again on several days by an officer who never works on it. */
function oneSubject({ officer, name, acts }: By): Hint[] {
  // A list is not a thing that anyone is curious about.
  return [
    ...Map.groupBy(
      acts.filter((it) => touches(it) && it.act !== 'node.listed'),
      (it) => it.subject,
    ),
  ].flatMap(([subject, its]) => {
    const looks = its.filter(looked)
    const days = new Set(looks.map((it) => it.day)).size
    if (its.some(worked) || looks.length < ordinary.looksAtOne || days < ordinary.looksOnDays) return []
    return [
      { kind: 'one-subject' as const, officer, name, day: last(looks), subject, count: looks.length, entries: first(looks) },
    ]
  })
}

const day_ms = 86_400_000

/** Many looks into a case in which the officer did nothing before or after. */
function noCaseActivity({ officer, name, acts }: By): Hint[] {
  return [
    ...Map.groupBy(
      acts.filter((it) => it.case && touches(it)),
      (it) => it.case!,
    ),
  ].flatMap(([id, its]) => {
    const works = its.filter(worked).map((it) => millis(it.at))
    const idle = its
      .filter(looked)
      .filter((it) => !works.some((at) => Math.abs(at - millis(it.at)) <= ordinary.workWithin_days * day_ms))
    if (idle.length < ordinary.looksWithoutWork) return []
    const subject = `case:${id}`
    return [
      { kind: 'no-case-activity' as const, officer, name, day: last(idle), subject, count: idle.length, entries: first(idle) },
    ]
  })
}

/** A day on which the officer was told no again and again. */
function refusedOften({ officer, name, acts }: By): Hint[] {
  const refused = acts.filter((it) => it.act === 'node.refused')
  return [...Map.groupBy(refused, (it) => it.day)].flatMap(([day, its]) =>
    its.length >= ordinary.refusalsInDay
      ? [{ kind: 'refused-often' as const, officer, name, day, count: its.length, entries: first(its) }]
      : [],
  )
}

/** Access in an emergency is asked about every time. */
const brokeGlass = ({ officer, name, acts }: By): Hint[] =>
  acts
    .filter((it) => it.act === 'protection.break-glass')
    .map((it) => ({ kind: 'break-glass', officer, name, day: it.day, subject: it.subject, count: 1, entries: [it.id] }))

/** Every hint in these acts, newest day first; the order says nothing else. Those who oversee look a lot, and that is their work. */
export function hintsIn(acts: readonly LocalAct[], overseers: ReadonlySet<OfficerId> = new Set()): readonly Hint[] {
  const byOfficer = Map.groupBy(
    acts.filter((it) => it.officer && !overseers.has(it.officer.id)),
    (it) => it.officer!.id,
  )
  return [...byOfficer]
    .flatMap(([officer, its]) => {
      const by = { officer, name: its[0]!.officer!.name, acts: its }
      return [unusualHours, volume, oneSubject, noCaseActivity, refusedOften, brokeGlass].flatMap((find) => find(by))
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.kind < b.kind ? -1 : 1))
}

/** The local day and hour of an act in an IANA time zone. */
export function localAct(it: ActSeen, zone: string): LocalAct {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(new Date(it.at))
      .map((part) => [part.type, part.value]),
  )
  return {
    ...it,
    day: `${parts.year}-${parts.month}-${parts.day}` as CalendarDate,
    hour: Number(parts.hour) % 24,
    weekend: parts.weekday === 'Sat' || parts.weekday === 'Sun',
  }
}

const clockOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    weekday: 'short',
    hourCycle: 'h23',
  })

/**
 * Acts to ask about: drawn from those that touched personal data, one officer after the other, so that nobody is left out and nobody is
 * picked. The seed is kept with the sample: whoever doubts the draw makes it again.
 */
export function sampleOf(
  acts: readonly ActSeen[],
  seed: string,
  count: number,
  order: (text: string) => string,
): readonly ActSeen[] {
  const drawn = [
    ...Map.groupBy(
      acts.filter((it) => it.officer && verbOf(it.act)),
      (it) => it.officer!.id,
    ),
  ]
    .map(
      ([officer, its]) =>
        [
          order(`${seed} ${officer}`),
          its.toSorted((a, b) => (order(`${seed} ${a.id}`) < order(`${seed} ${b.id}`) ? -1 : 1)),
        ] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, its]) => its)
  const rounds = Math.max(0, ...drawn.map((its) => its.length))
  return Array.from({ length: rounds }, (_, i) => drawn.flatMap((its) => its[i] ?? []))
    .flat()
    .slice(0, count)
}
