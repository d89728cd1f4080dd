/** A set of counts as it was brought: its source and day, what of its file was taken, and its cells. */
import type { Id, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Flow, Folding, Line } from './cells.ts'
import type { CountTrouble } from './reading.ts'

export type SetId = Id<'counts'>
export type Report = Readonly<{
  rows: number
  taken: number
  troubles: readonly CountTrouble[]
  folded: readonly Folding[]
  empty: number
  series: number
}>
export type CountSet = Readonly<{
  set: SetId
  title: string
  source: string
  asOf: CalendarDate
  counted: string
  effortUnit: string
  invented: boolean
  sha256: string
  base: number
  first: number
  last: number
  report: Report
  broughtAt: Instant
  broughtBy: OfficerId
  withdrawnAt: Instant | null
  withdrawnFor: string | null
}>
export type Cells = Readonly<{ lines: readonly Line[]; flows: readonly Flow[] }>
