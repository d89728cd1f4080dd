/**
 * The state of a link chart: what it shows, where it stands, what is written on it. Kept with the chart, so that a colleague opens what
 * was saved; whatever an older chart lacks is as it is for everybody.
 */
import { type LayoutName, layoutNames } from '../graph/layout.ts'
import type { Styles } from './styles.ts'

export const chartLayouts = [...layoutNames, 'geographic', 'lanes'] as const
export type ChartLayout = LayoutName | 'geographic' | 'lanes'
export type Point = readonly [x: number, y: number]
/** Entities that count as one on the drawing while the group is closed. */
export type Group = Readonly<{ id: string; title: string; members: readonly string[]; closed: boolean }>
/** A note on an entity or a tie, or free on the sheet; where a hand has put it, if one has. */
export type Note = Readonly<{ id: string; on: string; text: string; at?: Point }>

export type ChartState = Readonly<{
  find: string
  entityKinds: readonly string[]
  tieKinds: readonly string[]
  /** Words in the source or the evidence of a tie. */
  told: string
  sourceGrades: readonly string[]
  informationGrades: readonly string[]
  /** The name of an attribute, and words in its value. */
  attribute: string
  value: string
  /** The day on which ties must hold; empty: any day. */
  day: string
  /** Ties must hold within these days, both included; empty: open. */
  since: string
  until: string
  /** Leaves out entities without a tie that is shown. */
  tied: boolean
  hidden: readonly string[]
  /** Not empty: these alone, and what was expanded from them. */
  only: readonly string[]
  /** The entity whose surroundings alone are shown, and how many ties far. */
  ego: string
  steps: number
  layout: ChartLayout
  /** Arranged anew for what is shown, instead of keeping everybody's place. */
  close: boolean
  placed: Readonly<Record<string, Point>>
  groups: readonly Group[]
  notes: readonly Note[]
  styles: Styles
  from: string
  to: string
  ways: number
  /** As known on this day, and the day it is compared with; empty: today, and none. */
  known: string
  compared: string
  chosen: readonly string[]
}>

/** What filters, so that "show all" can undo it at once and leave notes, groups and places alone. */
export const unfiltered = {
  find: '',
  entityKinds: [],
  tieKinds: [],
  told: '',
  sourceGrades: [],
  informationGrades: [],
  attribute: '',
  value: '',
  day: '',
  since: '',
  until: '',
  tied: false,
  hidden: [],
  only: [],
  ego: '',
} satisfies Partial<ChartState>

export const emptyChart: ChartState = {
  ...unfiltered,
  steps: 1,
  layout: 'force',
  close: false,
  placed: {},
  groups: [],
  notes: [],
  styles: {},
  from: '',
  to: '',
  ways: 3,
  known: '',
  compared: '',
  chosen: [],
}

/** The state that a saved chart holds; a field of another shape than ours is as if it were not there. */
export function stateOf(saved: Readonly<Record<string, unknown>>): ChartState {
  const given = (saved.view ?? {}) as Readonly<Record<string, unknown>>
  const same = (a: unknown, b: unknown): boolean => Array.isArray(a) === Array.isArray(b) && a !== null && typeof a === typeof b
  const fields = Object.entries(emptyChart).map(([name, empty]) => [name, same(given[name], empty) ? given[name] : empty])
  const read = Object.fromEntries(fields) as ChartState
  return chartLayouts.includes(read.layout) ? read : { ...read, layout: 'force' }
}

/** Undo and redo: what was before, what is, what was undone. */
export type Steps = Readonly<{ before: readonly ChartState[]; now: ChartState; after: readonly ChartState[] }>
export const firstStep = (now: ChartState): Steps => ({ before: [], now, after: [] })
const most = 200
/** What runs through many values on its way, as a word is typed or a day glides, is one step as long as nothing else is changed. */
const gliding: ReadonlySet<string> = new Set(['find', 'told', 'attribute', 'value', 'day', 'since', 'until'])
export function stepped({ before, now }: Steps, part: Partial<ChartState>): Steps {
  const next = { ...now, ...part }
  const last = before.at(-1)
  const [field = '', ...others] = Object.keys(part) as (keyof ChartState)[]
  const changed = (Object.keys(now) as (keyof ChartState)[]).filter((name) => last && last[name] !== now[name])
  const goesOn = others.length === 0 && gliding.has(field) && changed.length === 1 && changed[0] === field
  return { before: goesOn ? before : [...before.slice(1 - most), now], now: next, after: [] }
}
export const undone = ({ before, now, after }: Steps): Steps =>
  before.length === 0 ? { before, now, after } : { before: before.slice(0, -1), now: before.at(-1)!, after: [now, ...after] }
export const redone = ({ before, now, after }: Steps): Steps =>
  after.length === 0 ? { before, now, after } : { before: [...before, now], now: after[0]!, after: after.slice(1) }
