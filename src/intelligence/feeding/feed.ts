/**
 * A row of a national system becomes what is said of a record. Columns are read as a mapping says; what is wrong with a row is told with its
 * number, and one bad row never hides the rest. The next file of the same system renews what the last one said: a row is known by its key.
 */
import { digest } from '../../kernel/canonical.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { birthOf, birthText } from '../../screening/compare/dates.ts'
import { partialDate } from '../../subjects/person.ts'
import { fieldNames, fieldsOf, type RecordKind } from '../record/kinds.ts'
import { categories, type Evaluation, type RecordCategory, type Saying, type Share, type Statement } from '../record/record.ts'

/** What a column can be besides a field of the record. */
export const columns = ['key', 'category', 'shareable', 'dated', 'evidence'] as const
export type Target = string

export const faultCodes = [
  'key-missing',
  'key-twice',
  'nothing-said',
  'category-unknown',
  'shareable-unclear',
  'dated-unclear',
  'value-long',
] as const
export type RowFault = Readonly<{ code: (typeof faultCodes)[number]; value: string }>

/** What the whole file has in common. */
export type Common = Readonly<{
  kind: RecordKind
  category?: RecordCategory | undefined
  share: Share
  source: string
  basis: Saying['basis']
  evaluation?: Evaluation | undefined
  /** As of when the system says so, where the row does not. */
  dated: CalendarDate
}>
export type RowSaid = Readonly<{ category?: RecordCategory; share: Share; said: readonly Saying[] }>
/** What became of a row; `gone` is one that the file before named and this one does not. */
export const outcomes = ['waiting', 'entered', 'renewed', 'unchanged', 'recalled', 'fault', 'gone'] as const
export type Outcome = (typeof outcomes)[number]
export type FedRow = Readonly<{ row: number; key: string; content?: RowSaid; fault?: RowFault }>

/** Headings people write, letters and digits only, and what each is taken for. */
const headings: Readonly<Record<string, Target>> = {
  id: 'key', number: 'number', reference: 'key', recordid: 'key', ref: 'key', fullname: 'name', nom: 'name', nombre: 'name', имя: 'name', фио: 'name',
  الاسم: 'name', 姓名: 'name', aliases: 'alias', aka: 'alias', dob: 'birthDate', dateofbirth: 'birthDate', birth: 'birthDate', датарождения: 'birthDate',
  تاريخالميلاد: 'birthDate', 出生日期: 'birthDate', placeofbirth: 'birthPlace', sex: 'gender', passport: 'passportNumber', passportno: 'passportNumber',
  nationalid: 'idNumber', plate: 'registrationNumber', licenceplate: 'registrationNumber', licenseplate: 'registrationNumber', make: 'make',
  color: 'colour', imo: 'imoNumber', countrycode: 'country', share: 'shareable', status: 'status', date: 'dated', asof: 'dated', telephone: 'phone', serial: 'serialNumber',
} // biome-ignore format: a table
const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const own = new Map([...columns, ...fieldNames].map((name) => [plain(name), name]))

/** For each heading what it is read as, or nothing: as the officer says, else as it is called; only what records of this kind have. */
export function mappingOf(
  header: readonly string[],
  kind: RecordKind,
  given: Readonly<Record<string, string>>,
): readonly (Target | undefined)[] {
  const known = (target: string | undefined): Target | undefined =>
    target !== undefined && (target in fieldsOf(kind) || (columns as readonly string[]).includes(target)) ? target : undefined
  return header.map((heading) =>
    heading in given
      ? known(given[heading])
      : (known(own.get(plain(heading).replace(/\d$/, ''))) ?? known(headings[plain(heading).replace(/\d$/, '')])),
  )
}

const yes = /^(1|y|yes|true|oui|si|sí|да|نعم|是|x)$/iu
const no = /^(0|n|no|false|non|нет|لا|否|)$/iu
const mostLetters = 2000

function dayOf(text: string): string | undefined {
  if (partialDate.safeParse(text).success) return text
  return birthText(birthOf(text)) || undefined
}

type Cells = (target: Target) => readonly string[]
function sayingsOf(common: Common, of: Cells, dated: string): readonly Saying[] {
  const [evidence] = of('evidence')
  return Object.entries(fieldsOf(common.kind)).flatMap(([field, type]) =>
    of(field)
      .flatMap((cell) => cell.split(/\s\|\s/))
      .map((value) => ({
        field,
        // A day is written one way where it can be read; where not, it stays as it came and is warned about.
        value: type === 'date' ? (dayOf(value) ?? value) : type === 'country' ? value.toUpperCase() : value,
        basis: common.basis,
        source: common.source,
        ...(common.evaluation && { evaluation: common.evaluation }),
        dated: dated as Saying['dated'],
        ...(evidence && { evidence: evidence.slice(0, 200) }),
        withheld: false,
      })),
  )
}

function contentOf(common: Common, of: Cells): RowSaid | RowFault {
  const [written] = of('category')
  const category = written === undefined ? common.category : categories.find((it) => it === written.toLowerCase())
  if (common.kind === 'person' && !category) return { code: 'category-unknown', value: written ?? '' }
  const [flag] = of('shareable')
  if (flag !== undefined && !yes.test(flag) && !no.test(flag)) return { code: 'shareable-unclear', value: flag }
  const [day] = of('dated')
  const dated = day === undefined ? common.dated : dayOf(day)
  if (!dated) return { code: 'dated-unclear', value: day ?? '' }
  const said = sayingsOf(common, of, dated)
  if (said.length === 0) return { code: 'nothing-said', value: '' }
  const long = said.find((it) => it.value.length > mostLetters)
  if (long) return { code: 'value-long', value: long.field }
  const share = flag !== undefined && no.test(flag) ? 'case' : common.share
  return { ...(common.kind === 'person' && category && { category }), share, said }
}

const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()

/** Every row as what it says, or with what is wrong with it. Rows count as the officer's own program counts: the heading is row 1. */
export function readRows(
  rows: readonly (readonly string[])[],
  mapping: readonly (Target | undefined)[],
  common: Common,
): readonly FedRow[] {
  const seen = new Set<string>()
  return rows.map((cells, n): FedRow => {
    const row = n + 2
    const of: Cells = (target) =>
      mapping.flatMap((it, i) => (it === target ? [tidy(cells[i] ?? '')] : [])).filter((it) => it !== '')
    const key = (of('key')[0] ?? '').slice(0, 200)
    if (key === '') return { row, key, fault: { code: 'key-missing', value: '' } }
    if (seen.has(key)) return { row, key, fault: { code: 'key-twice', value: key.slice(0, 80) } }
    seen.add(key)
    const read = contentOf(common, of)
    return 'code' in read ? { row, key, fault: { ...read, value: read.value.slice(0, 80) } } : { row, key, content: read }
  })
}

/** What a row says, so that the same row of the next file is known to say nothing new. */
export const digestOf = (it: RowSaid): string => digest([it.category ?? '', it.share, it.said.map(said)]).slice(0, 32)

type Told = Readonly<Pick<Statement, 'field' | 'value' | 'basis'> & { dated: string; evidence?: string | undefined }>
const said = (it: Told): readonly string[] => [it.field, it.value, it.basis, it.dated, it.evidence ?? '']

/** What of a record's standing statements this system no longer says, and what it says that is not there. Others' statements stay. */
export function renewal(
  standing: readonly Statement[],
  source: string,
  row: RowSaid,
): Readonly<{ withdraw: readonly Statement[]; add: readonly Saying[] }> {
  const theirs = standing.filter((it) => it.source === source)
  const now = new Set(row.said.map((it) => said(it).join('\n')))
  const before = new Set(theirs.map((it) => said(it).join('\n')))
  return {
    withdraw: theirs.filter((it) => !now.has(said(it).join('\n'))),
    add: row.said.filter((it) => !before.has(said(it).join('\n'))),
  }
}
