/** One entry of a list, whatever form the list is published in, and what was wrong with a row of it. */
import { birthOf, birthText } from '../../compare/dates.ts'
import { type Described, described } from '../../compare/described.ts'
import type { Identifier } from '../../keys/identifiers.ts'
import type { SubjectKind } from '../../keys/names.ts'

/** `table` is a CSV file or a workbook of the authority's own; the others are published forms. */
export const listFormats = ['table', 'un', 'ofac', 'eu', 'opensanctions', 'interpol'] as const
export type ListFormat = (typeof listFormats)[number]

/** What the list says beside what is compared, in its own words. None of it is a feature of a comparison. */
export const factNames = ['listed', 'amended', 'programme', 'births', 'place', 'remarks'] as const
export type Facts = Readonly<Partial<Record<(typeof factNames)[number], string>>>

/** `births`: further dates of birth that the list gives; the entry is found under each. */
export type Entry = Readonly<{
  reference: string
  subject: Described
  births: readonly string[]
  misused: boolean
  facts: Facts
}>

export const faultCodes = [
  'row-without-name',
  'row-birth-unreadable',
  'row-kind-unknown',
  'row-unreadable',
  'row-without-reference',
  'row-twice',
  'row-country-unknown',
  'row-cut',
  'row-not-subject',
  'row-alias-of-none',
  'file-is-part',
] as const
export type EntryFault = Readonly<{ row: number; code: (typeof faultCodes)[number]; value: string }>

export type Draft = Readonly<{
  row: number
  reference: string
  kind: SubjectKind
  names: readonly string[]
  births?: readonly string[]
  countries?: readonly (string | undefined)[]
  identifiers?: readonly Identifier[]
  misused?: boolean
  facts?: Readonly<Record<string, string | undefined>>
}>

export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const distinct = (all: readonly string[]): string[] => [...new Set(all.map(tidy).filter((it) => it !== ''))]
/** So many of each are compared (`described.ts`); what is beyond is said in a fault, never dropped in silence. */
const most = { names: 60, births: 6, countries: 20, identifiers: 40, fact: 4000 }

function factsOf(given: Draft['facts'], births: readonly string[]): Facts {
  const all: Readonly<Record<string, string | undefined>> = { ...given, ...(births.length > 1 && { births: births.join(' · ') }) }
  return Object.fromEntries(
    factNames.flatMap((name) => {
      const text = tidy(all[name] ?? '').slice(0, most.fact)
      return text === '' ? [] : [[name, text]]
    }),
  )
}

/** The entry of a draft, with what could not be taken as it stands; no entry when nothing of it can be found. */
export function entryOf(draft: Draft): { entry?: Entry; faults: readonly EntryFault[] } {
  const faults: EntryFault[] = []
  const fault = (code: EntryFault['code'], value = ''): void => {
    faults.push({ row: draft.row, code, value: tidy(value).slice(0, 200) })
  }
  const reference = tidy(draft.reference).slice(0, 200)
  const names = distinct(draft.names).map((it) => it.slice(0, 300))
  const identifiers = (draft.identifiers ?? [])
    .map((it) => ({ ...it, value: tidy(it.value).slice(0, 80) }))
    .filter((it) => it.value !== '')
  if (reference === '') fault('row-without-reference', names[0])
  else if (names.length === 0 && identifiers.length === 0) fault('row-without-name', reference)
  if (faults.length > 0) return { faults }
  const written = distinct(draft.births ?? [])
  for (const it of written) if (birthOf(it) === 0) fault('row-birth-unreadable', `${reference}: ${it}`)
  const births = [...new Set(written.map((it) => birthText(birthOf(it))).filter((it) => it !== ''))]
  const countries = [...new Set((draft.countries ?? []).filter((it) => it !== undefined))]
  const over = { names, births, countries, identifiers }
  for (const [what, all] of Object.entries(over)) {
    const limit = most[what as keyof typeof over]
    if (all.length > limit) fault('row-cut', `${reference}: ${what} ${limit}/${all.length}`)
  }
  const read = described.safeParse({
    kind: draft.kind,
    names: names.slice(0, most.names),
    birth: births[0] ?? '',
    countries: countries.slice(0, most.countries),
    identifiers: identifiers.slice(0, most.identifiers),
  })
  if (!read.success) {
    fault('row-unreadable', reference)
    return { faults }
  }
  const entry: Entry = {
    reference,
    subject: read.data,
    births: births.slice(1, most.births),
    misused: draft.misused ?? false,
    facts: factsOf(draft.facts, written),
  }
  return { entry, faults }
}

/** What a reader gives: drafts and faults of its own; `dated` is the day the list itself names. */
export type Sheet = Readonly<{ drafts: readonly Draft[]; faults: readonly EntryFault[]; dated?: string }>

export type Listing = Readonly<{
  entries: readonly Entry[]
  faults: readonly EntryFault[]
  rows: number
  dated?: string
}>

/** All entries of a sheet. A second row of one reference is an entry of its own, under its row, and is said. */
export function listingOf({ drafts, faults: given, dated }: Sheet): Listing {
  const entries = new Map<string, Entry>()
  const faults = [...given]
  for (const draft of drafts) {
    const { entry, faults: its } = entryOf(draft)
    faults.push(...its)
    if (!entry) continue
    const twice = entries.has(entry.reference)
    if (twice) faults.push({ row: draft.row, code: 'row-twice', value: entry.reference })
    const reference = twice ? `${entry.reference}:${draft.row}` : entry.reference
    entries.set(reference, { ...entry, reference })
  }
  faults.sort((a, b) => a.row - b.row)
  return { entries: [...entries.values()], faults, rows: drafts.length, ...(dated && { dated }) }
}
