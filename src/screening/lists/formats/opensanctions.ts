/**
 * Entities as OpenSanctions publishes them: FollowTheMoney, one JSON object a line (entities.ftm.json, targets.nested.json). Papers that
 * stand as entities of their own go to their holders. Relations, sanctions and addresses are no subjects: they are counted in the report.
 */
import type { Identifier, IdentifierType } from '../../keys/identifiers.ts'
import type { SubjectKind } from '../../keys/names.ts'
import { refuse } from '../../refusals.ts'
import type { Draft, EntryFault, Sheet } from './entry.ts'

const kinds: Readonly<Record<string, SubjectKind>> = {
  Person: 'person', Organization: 'organisation', Company: 'organisation', LegalEntity: 'organisation', PublicBody: 'organisation', Vessel: 'vessel', Airplane: 'aircraft', Vehicle: 'vehicle',
} // biome-ignore format: a table
const numbers: Readonly<Record<string, IdentifierType>> = {
  passportNumber: 'document', idNumber: 'document', socialSecurityNumber: 'document', imoNumber: 'imo', mmsi: 'mmsi', registrationNumber: 'register', taxNumber: 'register', vatCode: 'register', innCode: 'register',
  ogrnCode: 'register', leiCode: 'register', swiftBic: 'register', phone: 'phone', serialNumber: 'register', vin: 'vin', publicKey: 'account', iban: 'iban', accountNumber: 'account',
} // biome-ignore format: a table

type Entity = Readonly<{
  id: string
  schema: string
  properties: Readonly<Record<string, readonly unknown[]>>
  last_change?: string
  first_seen?: string
}>
function entityIn(line: string): Entity | undefined {
  try {
    const it = JSON.parse(line) as Partial<Entity> | null
    const properties = it?.properties
    if (typeof it?.id !== 'string' || typeof it.schema !== 'string' || typeof properties !== 'object' || properties === null)
      return undefined
    return Object.values(properties).every(Array.isArray) ? (it as Entity) : undefined
  } catch {
    return undefined
  }
}
const texts = (it: Entity, name: string): string[] => (it.properties[name] ?? []).filter((v) => typeof v === 'string')
/** A paper is an entity of its own, or lies within its holder. */
const papersOf = (it: Entity): Identifier[] =>
  texts(it, 'number').map((value) => ({ type: 'document', value, ...countryOf(texts(it, 'country')[0]) }))
const countryOf = (text = ''): { country?: string } => (/^[a-z]{2}$/i.test(text) ? { country: text.toUpperCase() } : {})
const isPaper = (schema: string): boolean => schema === 'Passport' || schema === 'Identification'

function draftOf(it: Entity, row: number, kind: SubjectKind, papers: readonly Identifier[]): Draft {
  const within = Object.values(it.properties)
    .flat()
    .filter((v): v is Entity => typeof v === 'object' && v !== null && isPaper((v as Entity).schema ?? ''))
  return {
    row,
    reference: it.id,
    kind,
    names: ['name', 'alias', 'weakAlias', 'previousName'].flatMap((name) => texts(it, name)),
    births: texts(it, 'birthDate'),
    countries: ['nationality', 'citizenship', 'jurisdiction', 'flag', 'country'].flatMap((name) =>
      texts(it, name).map((v) => countryOf(v).country),
    ),
    identifiers: [
      ...Object.entries(numbers).flatMap(([name, type]) =>
        texts(it, name).map(
          (value): Identifier => ({
            type:
              kind === 'aircraft' && name === 'registrationNumber'
                ? 'aircraft'
                : kind === 'vehicle' && name === 'registrationNumber'
                  ? 'plate'
                  : type,
            value,
          }),
        ),
      ),
      ...papers,
      ...within.flatMap(papersOf),
    ],
    facts: {
      listed: it.first_seen?.slice(0, 10),
      amended: it.last_change?.slice(0, 10),
      programme: texts(it, 'programId').join(' ') || texts(it, 'program').join(' · '),
      place: texts(it, 'birthPlace').join(' · '),
      remarks: texts(it, 'notes').join(' '),
    },
  }
}

export function readOpenSanctions(text: string, most: number): Sheet {
  const faults: EntryFault[] = []
  const read: { it: Entity; row: number }[] = []
  const papers = new Map<string, Identifier[]>()
  const others = new Map<string, { row: number; n: number }>()
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const it = entityIn(line)
    if (!it) faults.push({ row: i + 1, code: 'row-unreadable', value: line.slice(0, 80) })
    else if (isPaper(it.schema))
      for (const holder of texts(it, 'holder')) papers.set(holder, [...(papers.get(holder) ?? []), ...papersOf(it)])
    else if (kinds[it.schema]) read.push({ it, row: i + 1 })
    else others.set(it.schema, { row: others.get(it.schema)?.row ?? i + 1, n: (others.get(it.schema)?.n ?? 0) + 1 })
    if (read.length > most) throw refuse('table-too-long', { most: String(most) })
  }
  if (read.length === 0) throw refuse('list-other-format')
  for (const [schema, { row, n }] of others) faults.push({ row, code: 'row-not-subject', value: `${schema}: ${n}` })
  const drafts = read.map(({ it, row }) => draftOf(it, row, kinds[it.schema]!, papers.get(it.id) ?? []))
  return { drafts, faults }
}
