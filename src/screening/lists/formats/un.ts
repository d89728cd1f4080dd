/** The consolidated list of the United Nations Security Council, in its XML (sc-sanctions.xsd). */
import { many, wordsIn, type Xml, xmlOf } from '../../../kernel/xml.ts'
import type { Identifier } from '../../keys/identifiers.ts'
import { refuse } from '../../refusals.ts'
import { countryOf, noCountry } from './countries.ts'
import type { Draft, EntryFault, Sheet } from './entry.ts'

const values = (node: Xml | undefined): string[] =>
  many(node)
    .flatMap((it) => many(it.VALUE))
    .map(wordsIn)
    .filter((it) => it !== '')

/** An exact day, a year, or the years between two; a day that is only about right says no more than its year. */
function births(node: Xml): string[] {
  const [type, day, year] = [wordsIn(node.TYPE_OF_DATE), wordsIn(node.DATE), wordsIn(node.YEAR)]
  const [from, to] = [Number(wordsIn(node.FROM_YEAR)), Number(wordsIn(node.TO_YEAR))]
  if (type === 'BETWEEN' && from > 0 && to >= from && to - from < 6)
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
  if (type === 'BETWEEN' && from > 0) return [from, to].filter((it) => it > 0).map(String)
  if (day !== '') return [type === 'APPROXIMATELY' ? day.slice(0, 4) : day.slice(0, 10)]
  return year === '' ? [] : [year]
}

const paper = (node: Xml): Identifier => {
  const country = countryOf(wordsIn(node.ISSUING_COUNTRY)) ?? countryOf(wordsIn(node.COUNTRY_OF_ISSUE))
  return { type: 'document', value: wordsIn(node.NUMBER), ...(country && { country }) }
}
const place = (node: Xml): string =>
  ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY', 'NOTE']
    .map((it) => wordsIn(node[it]))
    .filter((it) => it !== '')
    .join(', ')

export function readUn(text: string): Sheet {
  const read = xmlOf(text)
  if (!read) throw refuse('list-unreadable')
  const root = read.CONSOLIDATED_LIST
  if (!root) throw refuse('list-other-format')
  const faults: EntryFault[] = []
  const people = many(root.INDIVIDUALS).flatMap((it) => many(it.INDIVIDUAL))
  const groups = many(root.ENTITIES).flatMap((it) => many(it.ENTITY))
  const drafts = [...people, ...groups].map((node, i): Draft => {
    const row = i + 1
    const person = i < people.length
    const prefix = person ? 'INDIVIDUAL' : 'ENTITY'
    const nations = [...values(node.NATIONALITY), ...(person ? [] : many(node.ENTITY_ADDRESS).map((a) => wordsIn(a.COUNTRY)))]
    for (const it of nations)
      if (!countryOf(it) && !noCountry(it)) faults.push({ row, code: 'row-country-unknown', value: it.slice(0, 200) })
    const name = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((it) => wordsIn(node[it])).filter(Boolean)
    const aliases = many(node[`${prefix}_ALIAS`]).map((it) => wordsIn(it.ALIAS_NAME))
    return {
      row,
      reference: wordsIn(node.REFERENCE_NUMBER) || wordsIn(node.DATAID),
      kind: person ? 'person' : 'organisation',
      names: [name.join(' '), wordsIn(node.NAME_ORIGINAL_SCRIPT), ...aliases.flatMap((it) => it.split(/;\s/))],
      births: many(node.INDIVIDUAL_DATE_OF_BIRTH).flatMap(births),
      countries: nations.map(countryOf),
      identifiers: many(node.INDIVIDUAL_DOCUMENT).map(paper),
      facts: {
        listed: wordsIn(node.LISTED_ON).slice(0, 10),
        amended: values(node.LAST_DAY_UPDATED).at(-1)?.slice(0, 10),
        programme: wordsIn(node.UN_LIST_TYPE),
        place: [...many(node[`${prefix}_PLACE_OF_BIRTH`]), ...many(node[`${prefix}_ADDRESS`])]
          .map(place)
          .filter(Boolean)
          .join(' · '),
        remarks: wordsIn(node.COMMENTS1),
      },
    }
  })
  const dated = /^\d{4}-\d\d-\d\d/.exec(wordsIn(root['@dateGenerated']))?.[0]
  return { drafts, faults, ...(dated && { dated }) }
}
