/**
 * Ways in that an administrator gives to an officer. Whoever makes one could use it himself, so it waits: until a second person agrees, or
 * for a day in which the officer and those who oversee see it on every page and may stop it. Only where nobody else has ever signed in who
 * could see it, on a node that is just being set up, a first way in works at once.
 */
import type { OfficerId } from '../../../kernel/id.ts'
import { type Instant, millis, plus_ms } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql, Tools } from '../../../kernel/sql.ts'
import { refuse } from '../refusals.ts'

export type GivenWay = Readonly<{
  id: string
  officer: OfficerId
  kind: 'link' | 'tie' | 'expected'
  madeBy: OfficerId
  madeByName: string
  madeAt: Instant
  worksFrom: Instant
  agreedAt: Instant | null
  stoppedAt: Instant | null
}>
const columns = `way_id as id, officer_id as officer, kind, made_by as "madeBy", made_by_name as "madeByName", made_at as "madeAt",
  works_from as "worksFrom", agreed_at as "agreedAt", stopped_at as "stoppedAt"`

/** The officer has a way in from now on, and sees those that are given to others if it is the officer's work to oversee. */
export const entered = (sql: Sql, officer: OfficerId, at: Instant) =>
  sql.query('insert into signin.entered (officer_id, at) values ($1, $2) on conflict do nothing', [officer, at])

export async function give(
  { sql, newId }: Readonly<{ sql: Sql; newId: Tools['newId'] }>,
  {
    officer,
    kind,
    by,
    at,
    waits_ms,
    watchers,
  }: Readonly<
    Pick<GivenWay, 'officer' | 'kind'> & { by: Officer; at: Instant; waits_ms: number; watchers: readonly OfficerId[] }
  >,
): Promise<GivenWay | undefined> {
  const { rowCount } = await sql.query('select 1 from signin.entered where officer_id = any($1) limit 1', [
    [officer, ...watchers],
  ])
  if (!rowCount || officer === by.id) return undefined
  const { rows } = await sql.query<GivenWay>(
    `insert into signin.given_way (way_id, officer_id, kind, made_by, made_by_name, made_at, works_from)
     values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
    [newId<'way'>(), officer, kind, by.id, by.name, at, plus_ms(at, waits_ms)],
  )
  return rows[0]
}

/** @throws while it waits; undefined when nothing was to wait for, or the wait is over */
export async function demandWorking(sql: Sql, way: string | null, at: Instant): Promise<void> {
  if (way === null) return
  const it = await find(sql, way)
  if (!it || it.stoppedAt) throw refuse('link-used')
  if (!it.agreedAt && millis(it.worksFrom) > millis(at)) throw refuse('way-waits', { from: it.worksFrom })
}

/** Held until the transaction ends: it is decided once. */
export async function find(sql: Sql, id: string): Promise<GivenWay | undefined> {
  const { rows } = await sql.query<GivenWay>(`select ${columns} from signin.given_way where way_id = $1 for update`, [id])
  return rows[0]
}

/** What nobody has decided and what still waits, for one officer or for those who see all. */
export async function waiting(sql: Sql, at: Instant, officer?: OfficerId): Promise<readonly GivenWay[]> {
  const { rows } = await sql.query<GivenWay>(
    `select ${columns} from signin.given_way where stopped_at is null and agreed_at is null and works_from > $1
        and ($2::text is null or officer_id = $2) order by made_at desc limit 50`,
    [at, officer ?? null],
  )
  return rows
}

export const agree = (sql: Sql, id: string, by: Officer, at: Instant) =>
  sql.query('update signin.given_way set agreed_by = $2, agreed_name = $3, agreed_at = $4 where way_id = $1', [
    id,
    by.id,
    by.name,
    at,
  ])

/** What was given goes with it. */
export async function stop(sql: Sql, id: string, by: Officer, at: Instant): Promise<void> {
  await sql.query('update signin.given_way set stopped_by = $2, stopped_name = $3, stopped_at = $4 where way_id = $1', [
    id,
    by.id,
    by.name,
    at,
  ])
  for (const table of ['enrolment', 'link', 'expected']) await sql.query(`delete from signin.${table} where way_id = $1`, [id])
}
