/**
 * The list of Specially Designated Nationals of the United States Treasury (OFAC): sdn.csv, and alt.csv with further names. Neither has a
 * heading; "-0-" is an empty cell. Dates of birth, papers and numbers stand in the remarks, each between semicolons.
 */
import type { Identifier, IdentifierType } from '../../keys/identifiers.ts'
import type { SubjectKind } from '../../keys/names.ts'
import { refuse } from '../../refusals.ts'
import { tableOf } from '../../table/csv.ts'
import { countryOf, noCountry } from './countries.ts'
import type { Draft, EntryFault, Sheet } from './entry.ts'

const cell = (row: readonly string[], i: number): string => {
  const text = (row[i] ?? '').trim()
  return text === '-0-' ? '' : text
}
function rowsOf(text: string, most: number): (readonly string[])[] {
  // A file of DOS ends with a sign of its own (U+001A), which is no row.
  const { header, rows } = tableOf(text.replaceAll('\u001a', ''), most)
  return [header, ...rows]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "07 Oct 1954", "Sep 1938", "circa 1962", "1960 to 1962". */
function births(text: string): string[] {
  const years = /^(?:circa )?(\d{4}) to (?:circa )?(\d{4})$/.exec(text)
  if (years) {
    const [from, to] = [Number(years[1]), Number(years[2])]
    return to >= from && to - from < 6
      ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
      : [years[1]!, years[2]!]
  }
  const read = /^(circa )?(?:(\d{1,2}) )?(?:([A-Za-z]{3}) )?(\d{4})$/.exec(text)
  if (!read) return [text]
  const month = months.indexOf((read[3] ?? '').toLowerCase()) + 1
  if (read[1] || month === 0) return [read[4]!]
  const pad = (n: string | number): string => String(n).padStart(2, '0')
  return [[read[4]!, pad(month), ...(read[2] ? [pad(read[2])] : [])].join('-')]
}

const numbers: readonly (readonly [RegExp, IdentifierType])[] = [
  [/^(?:Vessel Registration Identification |Identification Number )?IMO (\d{7})/, 'imo'],
  [/^MMSI (\d{9})/, 'mmsi'],
  [/^Aircraft Tail Number (\S+)/, 'aircraft'],
  [/^(?:Tax ID No\.|Registration (?:Number|ID)|Company Number|Commercial Registry Number|NIT #|RUC #|C\.R\. No\.|RFC|Business Registration Number) ?(\S+)/, 'register'],
  [/^Digital Currency Address - \S+ (\S+)/, 'account'],
  [/^(?:Phone|Mobile|Telephone)(?: No\.| Number)? (\+?[\d ()-]+)/, 'phone'],
  [/^(?:Diplomatic |Stateless Person )?Passport (\S+)/, 'document'],
  [/^(?:Cedula No\.|National ID No\.|Identification Number|Identity Card|D\.N\.I\.|C\.U\.R\.P\.|SSN|Personal ID Card|Birth Certificate Number|Residency Number|Driver's License No\.|Citizen's Card Number|Tazkira Number|Cartilla de Servicio Militar Nacional) ?#? ?(\S+)/, 'document'],
] // biome-ignore format: a table

type Said = { names: string[]; births: string[]; countries: string[]; identifiers: Identifier[]; place: string[] }
function remarksOf(text: string): Said {
  const said: Said = { names: [], births: [], countries: [], identifiers: [], place: [] }
  for (const whole of text.replace(/\.$/, '').split(/;\s*/)) {
    const part = whole.replace(/^alt\. /, '').trim()
    const [, born] = /^DOB (.+)$/.exec(part) ?? []
    const [, also] = /^[afn]\.k\.a\. '(.+)'$/.exec(part) ?? []
    const [, nation] = /^(?:nationality|citizen) (.+)$/i.exec(part) ?? []
    const [, pob] = /^POB (.+)$/.exec(part) ?? []
    if (born) said.births.push(...births(born))
    else if (also) said.names.push(also)
    else if (nation) said.countries.push(nation)
    else if (pob) said.place.push(pob)
    else
      for (const [pattern, type] of numbers) {
        const value = pattern.exec(part)?.[1]
        if (!value) continue
        const country = countryOf(/\(([^()]+)\)/.exec(part)?.[1] ?? '')
        said.identifiers.push({ type, value: value.replace(/[.,]$/, ''), ...(country && { country }) })
        break
      }
  }
  return said
}

const kinds: Readonly<Record<string, SubjectKind>> = {
  '': 'organisation',
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
}

/** @param alternates alt.csv, where it was handed in: its names are those of the entries of sdn.csv */
export function readOfac(text: string, alternates: string | undefined, most: number): Sheet {
  const faults: EntryFault[] = []
  const rows = rowsOf(text, most)
  if (!/^\d+$/.test(cell(rows[0] ?? [], 0)) || (rows[0]?.length ?? 0) < 12) throw refuse('list-other-format')
  const names = new Map<string, string[]>()
  const known = new Set(rows.map((row) => cell(row, 0)))
  for (const [i, row] of (alternates ? rowsOf(alternates, most) : []).entries()) {
    const [of, name] = [cell(row, 0), cell(row, 3)]
    if (!known.has(of)) faults.push({ row: i + 1, code: 'row-alias-of-none', value: `alt.csv ${i + 1}: ${name}`.slice(0, 200) })
    else names.set(of, [...(names.get(of) ?? []), name])
  }
  const drafts = rows.map((row, i): Draft => {
    const said = remarksOf(cell(row, 11))
    const kind = kinds[cell(row, 2).toLowerCase()]
    if (!kind) faults.push({ row: i + 1, code: 'row-kind-unknown', value: cell(row, 2).slice(0, 40) })
    const countries = [...said.countries, cell(row, 9)].filter((it) => !noCountry(it))
    for (const it of countries)
      if (!countryOf(it)) faults.push({ row: i + 1, code: 'row-country-unknown', value: it.slice(0, 200) })
    return {
      row: i + 1,
      reference: cell(row, 0),
      kind: kind ?? 'organisation',
      names: [cell(row, 1), ...(names.get(cell(row, 0)) ?? []), ...said.names],
      births: said.births,
      countries: countries.map(countryOf),
      identifiers: said.identifiers,
      facts: { programme: cell(row, 3), place: said.place.join(' · '), remarks: cell(row, 11) },
    }
  })
  return { drafts, faults }
}
