/**
 * The columns of a list or a batch, and how a row becomes a subject.
 *
 *   name       a name as written; the columns name, name2 ... name9 and alias hold further ones; several in one cell stand between " | "
 *   given, family   instead of name
 *   birth      date of birth; day, month and year in any usual order, or the year alone
 *   country    ISO 3166-1 alpha-2 codes, several between blanks
 *   kind       person, organisation, vessel, aircraft, vehicle; person when empty
 *   document, imo, mmsi, vin, plate, aircraft, phone, imei, iban, account, register   numbers of these kinds
 *   reference  how the list itself calls the row
 *   misused    yes: somebody else uses this person's identity
 */

import { birthOf, birthText } from '../compare/dates.ts'
import { type Described, described } from '../compare/described.ts'
import { type Identifier, type IdentifierType, identifierTypes } from '../keys/identifiers.ts'
import { type SubjectKind, subjectKinds } from '../keys/names.ts'
import type { Table } from './csv.ts'

export const columns = [
  'name',
  'alias',
  'given',
  'family',
  'birth',
  'country',
  'kind',
  'reference',
  'misused',
  ...identifierTypes,
] as const
export type Column = (typeof columns)[number]

/** Headings people write, and the column each means. */
const headings: Readonly<Record<string, Column>> = {
  'full name': 'name', full_name: 'name', fullname: 'name', 'first name': 'given', first_name: 'given', given_name: 'given', forename: 'given', 'last name': 'family',
  last_name: 'family', surname: 'family', family_name: 'family', 'date of birth': 'birth', date_of_birth: 'birth', dob: 'birth', birthdate: 'birth', nationality: 'country',
  countries: 'country', passport: 'document', passport_no: 'document', document_number: 'document', id: 'reference', aliases: 'alias', aka: 'alias', type: 'kind', schema: 'kind',
  nom: 'name', nombre: 'name', имя: 'name', фио: 'name', 'дата рождения': 'birth', الاسم: 'name', 'تاريخ الميلاد': 'birth', 姓名: 'name', 出生日期: 'birth',
} // biome-ignore format: a table

/** Which column each heading is taken for; undefined where none is. The officer's own mapping goes before. */
export function mappingOf(
  header: readonly string[],
  given: Readonly<Record<string, string>> = {},
): readonly (Column | undefined)[] {
  return header.map((heading) => {
    const plain = heading.toLowerCase().trim()
    const named = given[heading] ?? given[plain]
    if (named !== undefined) return columns.find((c) => c === named)
    return columns.find((c) => c === plain.replace(/\d$/, '')) ?? headings[plain]
  })
}

export type RowFault = Readonly<{
  row: number
  code: 'row-without-name' | 'row-birth-unreadable' | 'row-kind-unknown' | 'row-unreadable'
  value: string
}>
export type ReadRow = Readonly<{ row: number; subject: Described; reference: string; misused: boolean }>

const kinds: Readonly<Record<string, SubjectKind>> = {
  company: 'organisation',
  legalentity: 'organisation',
  organization: 'organisation',
  ship: 'vessel',
  individual: 'person',
}
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()

/** Every row as a subject, and what is wrong with the others, row by row: one bad row never hides the rest. */
export function subjectsIn(table: Table, mapping: readonly (Column | undefined)[]): { rows: ReadRow[]; faults: RowFault[] } {
  const rows: ReadRow[] = []
  const faults: RowFault[] = []
  for (const [n, cells] of table.rows.entries()) {
    const row = n + 2 // as the officer's own program counts: the heading is row 1
    const of = (column: Column): string[] =>
      mapping.flatMap((c, i) => (c === column ? [tidy(cells[i] ?? '')] : [])).filter((t) => t !== '')
    const names = [...of('name'), ...of('alias')].flatMap((t) => t.split(/\s\|\s|;\s/))
    const apart = [...of('given'), ...of('family')].join(' ')
    if (apart !== '') names.unshift(apart)
    const identifiers = identifierTypes.flatMap((type: IdentifierType) =>
      of(type).map((value): Identifier => ({ type, value: value.slice(0, 80) })),
    )
    if (names.length === 0 && identifiers.length === 0) {
      faults.push({ row, code: 'row-without-name', value: '' })
      continue
    }
    const [birth = ''] = of('birth')
    const read = birthOf(birth)
    if (birth !== '' && read === 0) faults.push({ row, code: 'row-birth-unreadable', value: birth.slice(0, 40) })
    const [written = 'person'] = of('kind').map((k) => k.toLowerCase())
    const kind = subjectKinds.find((k) => k === written) ?? kinds[written]
    if (!kind) faults.push({ row, code: 'row-kind-unknown', value: written.slice(0, 40) })
    const countries = of('country')
      .flatMap((c) => c.toUpperCase().split(/[\s,;]+/))
      .filter((c) => /^[A-Z]{2}$/.test(c))
    const asRead = described.safeParse({
      kind: kind ?? 'person',
      names: names.slice(0, 60).map((t) => t.slice(0, 300)),
      birth: birthText(read),
      countries,
      identifiers,
    })
    if (!asRead.success) faults.push({ row, code: 'row-unreadable', value: '' })
    else
      rows.push({
        row,
        subject: asRead.data,
        reference: (of('reference')[0] ?? String(row)).slice(0, 200),
        misused: /^(yes|true|1|y)$/i.test(of('misused')[0] ?? ''),
      })
  }
  return { rows, faults }
}
