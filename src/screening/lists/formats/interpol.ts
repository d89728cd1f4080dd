/**
 * Public notices of INTERPOL, as its public service gives them in JSON: one page, several pages in an array, or notices in an array or one
 * a line. A page says how many notices there are in all: a file with fewer is a part, and the report says so.
 */
import type { SubjectKind } from '../../keys/names.ts'
import { refuse } from '../../refusals.ts'
import type { Draft, EntryFault, Sheet } from './entry.ts'

type Notice = Readonly<Record<string, unknown>>
type Page = Readonly<{ total?: unknown; _embedded?: Readonly<{ notices?: unknown }> }>

function parsed(text: string): readonly unknown[] {
  try {
    const whole: unknown = JSON.parse(text)
    return Array.isArray(whole) ? whole : [whole]
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => {
        try {
          return JSON.parse(line)
        } catch {
          return line.slice(0, 80)
        }
      })
  }
}
const text = (it: Notice, name: string): string => (typeof it[name] === 'string' ? (it[name] as string) : '')
const list = (it: Notice, name: string): string[] =>
  Array.isArray(it[name]) ? (it[name] as unknown[]).filter((v) => typeof v === 'string') : []

function draftOf(it: Notice, row: number): Draft {
  const aliases = (Array.isArray(it.aliases) ? it.aliases : []) as Notice[]
  const warrants = (Array.isArray(it.arrest_warrants) ? it.arrest_warrants : []) as Notice[]
  const named = [text(it, 'forename'), text(it, 'name')].filter(Boolean).join(' ')
  // A special notice for the United Nations has a reference of the Council beside; one about a group has no forename.
  const kind: SubjectKind = /e\.\d+$/i.test(text(it, 'un_reference')) ? 'organisation' : 'person'
  return {
    row,
    reference: text(it, 'entity_id') || text(it, 'un_reference'),
    kind,
    names: [
      named,
      text(it, 'name_in_original_script'),
      ...aliases.map((a) => [text(a, 'forename'), text(a, 'name')].filter(Boolean).join(' ')),
    ],
    births: [text(it, 'date_of_birth').replaceAll('/', '-')],
    countries: list(it, 'nationalities').filter((c) => /^[A-Z]{2}$/.test(c)),
    facts: {
      programme: text(it, 'un_reference'),
      place: [text(it, 'place_of_birth'), text(it, 'country_of_birth_id')].filter(Boolean).join(', '),
      remarks: [
        ...warrants.map((w) => [text(w, 'issuing_country_id'), text(w, 'charge')].filter(Boolean).join(': ')),
        text(it, 'issuing_entity'),
      ]
        .filter(Boolean)
        .join(' · '),
    },
  }
}

export function readInterpol(file: string): Sheet {
  const faults: EntryFault[] = []
  const notices: Notice[] = []
  let total = 0
  for (const it of parsed(file)) {
    const page = typeof it === 'object' && it !== null ? (it as Page) : undefined
    if (!page) faults.push({ row: notices.length + 1, code: 'row-unreadable', value: String(it).slice(0, 80) })
    else if (Array.isArray(page._embedded?.notices)) {
      notices.push(...(page._embedded.notices as Notice[]))
      total = Math.max(total, Number(page.total) || 0)
    } else notices.push(page as Notice)
  }
  const known = notices.filter((it) => typeof it === 'object' && it !== null && (it.entity_id ?? it.un_reference ?? it.name))
  if (known.length === 0) throw refuse('list-other-format')
  if (total > notices.length) faults.push({ row: 0, code: 'file-is-part', value: `${notices.length} / ${total}` })
  return { drafts: notices.map((it, i) => draftOf(it ?? {}, i + 1)), faults }
}
