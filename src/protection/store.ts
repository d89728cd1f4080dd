/** Where matters, erasures and markings rest. The only file that knows the tables of schema `protection`. */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Category, HandlingCode, Light, Purpose, Special } from './decision/attributes.ts'
import type { Columns, Predicate } from './decision/predicate.ts'
import type { Matter, MatterId, MatterKind } from './matter.ts'
import { refuse } from './refusals.ts'
import type { Erased } from './retention/keeping.ts'

type Row = Readonly<{
  kind: MatterKind
  matter_id: MatterId
  state: string
  about: string
  opened_at: Instant
  moved_at: Instant
  due: Instant | null
  prepared_by: OfficerId[]
  version: number
  doc: unknown
}>

const matterOf = <Doc>(row: Row): Matter<Doc> => ({
  kind: row.kind,
  id: row.matter_id,
  state: row.state,
  about: row.about,
  openedAt: row.opened_at,
  movedAt: row.moved_at,
  ...(row.due && { due: row.due }),
  preparedBy: row.prepared_by,
  version: row.version,
  doc: row.doc as Doc,
})

export async function insert(sql: Sql, it: Matter): Promise<void> {
  await sql.query(
    `insert into protection.matter (kind, matter_id, state, about, opened_at, moved_at, due, prepared_by, version, doc)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      it.kind,
      it.id,
      it.state,
      it.about,
      it.openedAt,
      it.movedAt,
      it.due ?? null,
      it.preparedBy,
      it.version,
      await docOf(sql, it),
    ],
  )
}

/** What persons say of themselves rests sealed, each request under a key of its own. */
const docOf = (sql: Sql, it: Matter): Promise<unknown> | string =>
  it.kind === 'person' ? sql.seal('protection.matter.doc', `person:${it.id}`, it.doc) : JSON.stringify(it.doc)

/** Writes `after` only if nobody moved the matter since `before` was read. */
export async function replace(sql: Sql, before: Matter, after: Matter): Promise<void> {
  const { rowCount } = await sql.query(
    `update protection.matter set state = $4, moved_at = $5, due = $6, prepared_by = $7, version = $8, doc = $9
      where kind = $1 and matter_id = $2 and version = $3`,
    [
      before.kind,
      before.id,
      before.version,
      after.state,
      after.movedAt,
      after.due ?? null,
      after.preparedBy,
      after.version,
      await docOf(sql, after),
    ],
  )
  if (rowCount !== 1) throw refuse('matter-changed-meanwhile')
}

export async function find<Doc>(sql: Sql, kind: MatterKind, id: string): Promise<Matter<Doc> | null> {
  const { rows } = await sql.query<Row>('select * from protection.matter where kind = $1 and matter_id = $2', [kind, id])
  return rows[0] ? matterOf<Doc>(rows[0]) : null
}

export type MatterFilter = Readonly<{
  kind: MatterKind
  states?: readonly string[] | undefined
  about?: string | undefined
  cursor?: string | undefined
  limit: number
}>

/** What runs out first, first. */
export async function list<Doc>(sql: Sql, filter: MatterFilter): Promise<{ items: Matter<Doc>[]; next?: string }> {
  const [due, id] = cursorKey(filter.cursor) ?? []
  const place = typeof due === 'string' && typeof id === 'string' && /^(infinity|\d{4}-[\dT:.-]+Z)$/.test(due)
  const { rows } = await sql.query<Row>(
    `select * from protection.matter
      where kind = $1 and ($2::text[] is null or state = any($2)) and ($3::text is null or about = $3)
        and ($4::timestamptz is null or (coalesce(due, 'infinity'), matter_id) > ($4, $5))
      order by coalesce(due, 'infinity'), matter_id limit $6`,
    [filter.kind, filter.states ?? null, filter.about ?? null, place ? due : null, place ? id : null, filter.limit + 1],
  )
  const items = rows.slice(0, filter.limit).map((row) => matterOf<Doc>(row))
  const last = items.at(-1)
  return rows.length > filter.limit && last ? { items, next: cursor([last.due ?? 'infinity', last.id]) } : { items }
}

/** The next number of a kind within the year. */
export async function nextNumber(sql: Sql, kind: MatterKind, year: number): Promise<number> {
  const { rows } = await sql.query<{ number: number }>(
    `insert into protection.year_count (kind, year, number) values ($1, $2, 1)
       on conflict (kind, year) do update set number = year_count.number + 1 returning number`,
    [kind, year],
  )
  return rows[0]!.number
}

/** How many matters of each kind are in each state, and how many have run out. */
export async function counts(
  sql: Sql,
  at: Instant,
): Promise<readonly Readonly<{ kind: MatterKind; state: string; count: number; overdue: number }>[]> {
  const { rows } = await sql.query<{ kind: MatterKind; state: string; count: number; overdue: number }>(
    `select kind, state, count(*)::int as count, (count(*) filter (where due < $1))::int as overdue
       from protection.matter group by kind, state order by kind, state`,
    [at],
  )
  return rows
}

export type Erasure = Readonly<{ case: CaseId; matter: MatterId; at: Instant; decidedBy: OfficerId; erased: readonly Erased[] }>

export async function recordErasure(sql: Sql, it: Erasure): Promise<void> {
  await sql.query(
    `insert into protection.erasure (case_id, matter_id, at, decided_by, erased) values ($1, $2, $3, $4, $5)
       on conflict (case_id, matter_id) do update set erased = excluded.erased`,
    [it.case, it.matter, it.at, it.decidedBy, JSON.stringify(it.erased)],
  )
}

export async function erasures(sql: Sql): Promise<readonly Erasure[]> {
  const { rows } = await sql.query<{
    case_id: CaseId
    matter_id: MatterId
    at: Instant
    decided_by: OfficerId
    erased: Erased[]
  }>('select * from protection.erasure order by at')
  return rows.map((row) => ({
    case: row.case_id,
    matter: row.matter_id,
    at: row.at,
    decidedBy: row.decided_by,
    erased: row.erased,
  }))
}

export type Marking = Readonly<{
  case: CaseId
  subject: string
  owner: NodeId
  codes: readonly HandlingCode[]
  tlp?: Light | undefined
  pap?: string | undefined
  classification: number
  onlyRecipients: readonly string[]
  notStates: readonly string[]
  onlyPurposes: readonly Purpose[]
  useUntil?: CalendarDate | undefined
  category?: Category | undefined
  minor: boolean
  /** Worked out from the birth when it was marked; the birth itself is not kept. */
  minorUntil?: CalendarDate | undefined
  privileged: boolean
  special: readonly Special[]
  restrictedTo: readonly Purpose[]
  shareGrants: readonly string[]
  judicialGrants: readonly string[]
  acknowledgedBy: readonly OfficerId[]
  markedBy: OfficerId
  markedByName: string
  markedAt: Instant
  reason?: string | undefined
}>

const markingFields = {
  case_id: 'case',
  subject: 'subject',
  owner: 'owner',
  codes: 'codes',
  tlp: 'tlp',
  pap: 'pap',
  classification: 'classification',
  only_recipients: 'onlyRecipients',
  not_states: 'notStates',
  only_purposes: 'onlyPurposes',
  use_until: 'useUntil',
  category: 'category',
  minor: 'minor',
  minor_until: 'minorUntil',
  privileged: 'privileged',
  special: 'special',
  restricted_to: 'restrictedTo',
  share_grants: 'shareGrants',
  judicial_grants: 'judicialGrants',
  acknowledged_by: 'acknowledgedBy',
  marked_by: 'markedBy',
  marked_by_name: 'markedByName',
  marked_at: 'markedAt',
  reason: 'reason',
} as const satisfies Readonly<Record<string, keyof Marking>>
const markingColumns = Object.keys(markingFields) as (keyof typeof markingFields)[]

const markingOf = (row: Readonly<Record<string, unknown>>): Marking =>
  Object.fromEntries(
    markingColumns.filter((column) => row[column] !== null).map((column) => [markingFields[column], row[column]]),
  ) as unknown as Marking

/** Where the policies find what they ask of a marking; whether somebody is a child is worked out on the day of the question. */
export const markingPredicate = (today: CalendarDate): Columns => ({
  'item.case': 'm.case_id',
  'item.owner': 'm.owner',
  'item.codes': 'm.codes',
  'item.tlp': 'm.tlp',
  'item.pap': 'm.pap',
  'item.classification': 'm.classification',
  'item.onlyRecipients': 'm.only_recipients',
  'item.notStates': 'm.not_states',
  'item.onlyPurposes': 'm.only_purposes',
  'item.useUntil': 'm.use_until',
  'item.category': 'm.category',
  'item.minor': `(m.minor or coalesce(m.minor_until >= date '${today}', false))`,
  'item.privileged': 'm.privileged',
  'item.special': 'm.special',
  'item.restrictedTo': 'm.restricted_to',
  'item.shareGrants': 'm.share_grants',
  'item.judicialGrants': 'm.judicial_grants',
})

export async function mark(sql: Sql, it: Marking): Promise<void> {
  const reason = await sql.seal('protection.marking.reason', it.case, it.reason ?? null)
  const values = markingColumns.map((column) => (column === 'reason' ? reason : (it[markingFields[column]] ?? null)))
  await sql.query(
    `insert into protection.marking (${markingColumns.join(', ')}) values (${markingColumns.map((_, i) => `$${i + 1}`).join(', ')})
       on conflict (case_id, subject) do update set ${markingColumns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    values,
  )
}

export async function unmark(sql: Sql, id: CaseId, subject: string): Promise<void> {
  await sql.query('delete from protection.marking where case_id = $1 and subject = $2', [id, subject])
}

export async function markingFor(sql: Sql, id: CaseId, subject: string): Promise<Marking | null> {
  const { rows } = await sql.query<Record<string, unknown>>(
    'select * from protection.marking where case_id = $1 and subject = $2',
    [id, subject],
  )
  return rows[0] ? markingOf(rows[0]) : null
}

export async function markingsFor(sql: Sql, id: CaseId, subjects: readonly string[]): Promise<readonly Marking[]> {
  const { rows } = await sql.query<Record<string, unknown>>(
    'select * from protection.marking where case_id = $1 and subject = any($2) order by subject',
    [id, subjects],
  )
  return rows.map(markingOf)
}

export async function markingsOf(sql: Sql, subjects: readonly string[]): Promise<readonly Marking[]> {
  const { rows } = await sql.query<Record<string, unknown>>('select * from protection.marking where subject = any($1)', [
    subjects,
  ])
  return rows.map(markingOf)
}

/** Of these subjects, those whose marking closes them; `open` counts its values from 2. */
export async function closedSubjects(sql: Sql, open: Predicate, subjects: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ subject: string }>(
    `select m.subject from protection.marking m where m.subject = any($1) and not ${open.text}`,
    [subjects, ...open.values],
  )
  return new Set(rows.map((row) => row.subject))
}

/** Markings that the policies leave open for whoever asks, of one case or of all; `open` counts its values from 3. */
export async function markings(sql: Sql, open: Predicate, limit: number, only?: CaseId): Promise<readonly Marking[]> {
  const { rows } = await sql.query<Record<string, unknown>>(
    `select m.* from protection.marking m
      where ($2::text is null or m.case_id = $2) and ${open.text} order by m.marked_at desc, m.subject limit $1`,
    [limit, only ?? null, ...open.values],
  )
  return rows.map(markingOf)
}
