/** What a change of marks takes away of the care for a person, or of a classification: one officer alone does not decide that. */
import type { CalendarDate } from '../../kernel/instant.ts'
import type { Category, Purpose, Special } from '../decision/attributes.ts'

export type Care = Readonly<{
  classification: number
  privileged: boolean
  minor: boolean
  minorUntil?: CalendarDate | undefined
  category?: Category | undefined
  special: readonly Special[]
  restrictedTo: readonly Purpose[]
}>

const lost = (before: readonly string[], after: readonly string[]): boolean => before.some((it) => !after.includes(it))
/** A list of the only ones: empty it names everybody. */
const wider = (before: readonly string[], after: readonly string[]): boolean =>
  before.length > 0 && (after.length === 0 || lost(after, before))
const earlier = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && (after === undefined || after < before)

const spared: readonly (string | undefined)[] = ['victim', 'witness']

export const loosensCare = (before: Care, after: Care): boolean =>
  after.classification < before.classification ||
  (before.privileged && !after.privileged) ||
  (before.minor && !after.minor) ||
  (earlier(before.minorUntil, after.minorUntil) && !after.minor) ||
  (spared.includes(before.category) && !spared.includes(after.category)) ||
  lost(before.special, after.special) ||
  wider(before.restrictedTo, after.restrictedTo)

/** A thing without marks. */
export const careless: Care = { classification: 0, minor: false, privileged: false, special: [], restrictedTo: [] }
