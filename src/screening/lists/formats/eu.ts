/** The consolidated list of persons, groups and entities under financial sanctions of the European Union: its XML (export 1.1) and its CSV. */
import { many, wordsIn, type Xml, xmlOf } from '../../../kernel/xml.ts'
import type { Identifier, IdentifierType } from '../../keys/identifiers.ts'
import type { SubjectKind } from '../../keys/names.ts'
import { refuse } from '../../refusals.ts'
import { tableOf } from '../../table/csv.ts'
import type { Draft, EntryFault, Sheet } from './entry.ts'

const code = (text: string): string | undefined => (/^[A-Z]{2}$/.test(text) ? text : undefined)
/** "person" and "enterprise" are the only two subjects of this list. */
const kindOf = (text: string): SubjectKind | undefined =>
  (({ person: 'person', p: 'person', enterprise: 'organisation', e: 'organisation' }) as const)[text.toLowerCase()]
const typeOf = (text: string): IdentifierType =>
  /^(imo)$/i.test(text) ? 'imo' : /^(regnumber|tradelic|fiscalcode|swiftbic|taxnr)$/i.test(text) ? 'register' : 'document'

function draftOf(node: Xml, row: number, faults: EntryFault[]): Draft {
  const at = (it: Xml, name: string): string => wordsIn(it[`@${name}`])
  const kind = kindOf(at(many(node.subjectType)[0] ?? ({} as Xml), 'code'))
  if (!kind)
    faults.push({ row, code: 'row-kind-unknown', value: at(many(node.subjectType)[0] ?? ({} as Xml), 'code').slice(0, 40) })
  const born = many(node.birthdate)
  const regulation = many(node.regulation)
  const whole = (it: Xml): string =>
    at(it, 'wholeName') || [at(it, 'firstName'), at(it, 'middleName'), at(it, 'lastName')].filter(Boolean).join(' ')
  return {
    row,
    reference: at(node, 'euReferenceNumber') || at(node, 'logicalId'),
    kind: kind ?? 'organisation',
    names: many(node.nameAlias).map(whole),
    births: born.map((it) => (at(it, 'circa') === 'true' ? at(it, 'year') : at(it, 'birthdate') || at(it, 'year'))),
    countries: many(node.citizenship).map((it) => code(at(it, 'countryIso2Code'))),
    identifiers: many(node.identification).map((it): Identifier => {
      const country = code(at(it, 'countryIso2Code'))
      return {
        type: typeOf(at(it, 'identificationTypeCode')),
        value: at(it, 'latinNumber') || at(it, 'number'),
        ...(country && { country }),
      }
    }),
    facts: {
      listed: at(node, 'designationDate'),
      amended: regulation
        .map((it) => at(it, 'publicationDate'))
        .toSorted()
        .at(-1),
      programme: [...new Set(regulation.map((it) => at(it, 'programme')))].join(' '),
      place: born
        .map((it) => [at(it, 'place'), at(it, 'city'), at(it, 'countryDescription')].filter(Boolean).join(', '))
        .filter(Boolean)
        .join(' · '),
      remarks: many(node.remark).map(wordsIn).join(' '),
    },
  }
}

/** One row for each name, date, paper and nationality of an entry: rows of one logical id belong together. */
function readTable(text: string, most: number): Sheet {
  const { header, rows } = tableOf(text, most)
  const index = new Map(header.map((it, i) => [it, i]))
  if (!index.has('Entity_LogicalId')) throw refuse('list-other-format')
  const at = (row: readonly string[], name: string): string => (row[index.get(name) ?? -1] ?? '').trim()
  const together = new Map<string, { row: number; rows: (readonly string[])[] }>()
  const faults: EntryFault[] = []
  for (const [i, row] of rows.entries()) {
    const id = at(row, 'Entity_LogicalId')
    if (id === '') faults.push({ row: i + 2, code: 'row-without-reference', value: at(row, 'NameAlias_WholeName').slice(0, 200) })
    else if (together.has(id)) together.get(id)!.rows.push(row)
    else together.set(id, { row: i + 2, rows: [row] })
  }
  const drafts = [...together].map(([id, { row, rows: its }]): Draft => {
    const all = (name: string): string[] => its.map((it) => at(it, name)).filter((it) => it !== '')
    const said = all('Entity_SubjectType_ClassificationCode')[0] ?? all('Entity_SubjectType')[0] ?? ''
    const kind = kindOf(said)
    if (!kind) faults.push({ row, code: 'row-kind-unknown', value: said.slice(0, 40) })
    return {
      row,
      reference: all('Entity_EU_ReferenceNumber')[0] ?? id,
      kind: kind ?? 'organisation',
      names: all('NameAlias_WholeName'),
      births: its.map((it) => at(it, 'BirthDate_BirthDate') || at(it, 'BirthDate_Year')),
      countries: all('Citizenship_CountryIso2Code').map(code),
      identifiers: its.map((it) => ({ type: typeOf(at(it, 'Identification_TypeCode')), value: at(it, 'Identification_Number') })),
      facts: {
        listed: all('Entity_DesignationDate')[0],
        programme: [...new Set([...all('Entity_Regulation_Programme'), ...all('NameAlias_Regulation_Programme')])].join(' '),
        place: [...new Set(all('BirthDate_Place'))].join(' · '),
        remarks: all('Entity_Remark')[0],
      },
    }
  })
  const dated = dayOf(at(rows[0] ?? [], 'fileGenerationDate'))
  return { drafts, faults, ...(dated && { dated }) }
}
function dayOf(text: string): string | undefined {
  const own = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text)
  return own ? `${own[3]}-${own[2]}-${own[1]}` : /^\d{4}-\d\d-\d\d/.exec(text)?.[0]
}

export function readEu(text: string, most: number): Sheet {
  if (!text.trimStart().startsWith('<')) return readTable(text, most)
  const read = xmlOf(text)
  if (!read) throw refuse('list-unreadable')
  const root = read.export
  if (!root) throw refuse('list-other-format')
  const faults: EntryFault[] = []
  const drafts = many(root.sanctionEntity).map((node, i) => draftOf(node, i + 1, faults))
  const dated = dayOf(wordsIn(root['@generationDate']))
  return { drafts, faults, ...(dated && { dated }) }
}
