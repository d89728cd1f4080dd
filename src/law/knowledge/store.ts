/** Changes of the law and the knowledge they became. Rows of knowledge are added and closed, never altered. */

import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Change, ChangeId, JudgedRow } from './change.ts'
import { type Fact, keyOf, replaces, spanOf } from './fact.ts'
import { refuse } from './refusals.ts'

const columns = `c.id, c.origin, c.title, c.import, c.standing, c.proposed_by as "proposedBy", c.proposed_name as "proposedName",
  c.proposed_at as "proposedAt", c.decided_by as "decidedBy", c.decided_name as "decidedName", c.decided_at as "decidedAt", c.reason,
  (select count(*)::int from law.change_row r where r.change = c.id) as rows`

export async function addChange(
  sql: Sql,
  it: Pick<Change, 'id' | 'origin' | 'title' | 'import' | 'proposedBy' | 'proposedName' | 'proposedAt'>,
  facts: readonly Fact[],
): Promise<void> {
  await sql.query(
    `insert into law.change (id, origin, title, import, standing, proposed_by, proposed_name, proposed_at)
     values ($1, $2, $3, $4, 'waiting', $5, $6, $7)`,
    [it.id, it.origin, it.title, it.import, it.proposedBy, it.proposedName, it.proposedAt],
  )
  await sql.query(
    `insert into law.change_row (change, n, kind, key, body)
     select $1, n, kind, key, body from json_to_recordset($2::json) as r (n integer, kind text, key text, body json)`,
    [it.id, JSON.stringify(facts.map((fact, i) => ({ n: i + 1, kind: fact.kind, key: keyOf(fact), body: fact.body })))],
  )
}

export async function findChange(sql: Sql, id: string): Promise<Change | undefined> {
  const { rows } = await sql.query<Change>(`select ${columns} from law.change c where c.id = $1`, [id])
  return rows[0]
}

export async function changes(
  sql: Sql,
  standing: Change['standing'] | undefined,
  limit: number,
  before?: readonly (string | number)[],
): Promise<Change[]> {
  const { rows } = await sql.query<Change>(
    `select ${columns} from law.change c where ($1::text is null or c.standing = $1)
       and ($3::timestamptz is null or (c.proposed_at, c.id) < ($3, $4)) order by c.proposed_at desc, c.id desc limit $2`,
    [standing ?? null, limit, before?.[0] ?? null, before?.[1] ?? null],
  )
  return rows
}

export async function factsOf(sql: Sql, id: ChangeId): Promise<Fact[]> {
  const { rows } = await sql.query<Fact>('select kind, body from law.change_row where change = $1 order by n', [id])
  return rows
}

/** Takes the law's turn: acceptances and readings of one node happen one after the other, so each sees what the last one left. */
export async function takeTurn(sql: Sql): Promise<void> {
  await sql.query('select n from law.stand for update')
}

export async function decide(
  sql: Sql,
  it: Change,
  standing: 'accepted' | 'declined' | 'withdrawn',
  officer: Officer,
  reason: string | null,
  at: Instant,
): Promise<void> {
  const { rowCount } = await sql.query(
    `update law.change set standing = $2, decided_by = $3, decided_name = $4, decided_at = $5, reason = $6
     where id = $1 and standing = 'waiting'`,
    [it.id, standing, officer.id, officer.name, at, reason],
  )
  if (!rowCount) throw refuse('change-decided', { change: it.id })
}

/** Puts the facts on record and closes the knowledge time of what they replace. */
export async function record(
  sql: Sql,
  it: Change,
  judged: readonly JudgedRow[],
  by: Officer,
  at: Instant,
  newId: () => string,
): Promise<void> {
  const open = await standing(sql, [...new Set(judged.map(({ key }) => key))])
  const closed = open.filter((row) => judged.some(({ fact }) => replaces(fact, row.fact))).map((row) => row.id)
  await sql.query(`update law.knowledge set superseded_at = $2 where id = any($1) and superseded_at is null`, [closed, at])
  const rows = judged.map(({ fact, key }) => {
    const { from, until } = spanOf(fact)
    const { source, asOf, confidence, checkedBy } = fact.body as Fact['body'] & { asOf: string }
    return { key, id: newId(), kind: fact.kind, body: fact.body, from, until, source, asOf, confidence, checkedBy }
  })
  await sql.query(
    `insert into law.knowledge (key, id, kind, body, valid_from, valid_until, recorded_from, source, as_of, confidence, checked_by,
       change, proposed_name, accepted_name)
     select key, id, kind, body, "from", until, $2, source, "asOf", confidence, "checkedBy", $3, $4, $5
     from json_to_recordset($1::json) as r (key text, id text, kind text, body json, "from" date, until date, source text,
       "asOf" date, confidence text, "checkedBy" text)`,
    [JSON.stringify(rows), at, it.id, it.proposedName, by.name],
  )
  await sql.query('update law.stand set n = n + 1')
}

async function standing(sql: Sql, keys: readonly string[]): Promise<{ id: string; fact: Fact }[]> {
  const { rows } = await sql.query<{ id: string } & Fact>(
    'select id, kind, body from law.knowledge where key = any($1) and superseded_at is null',
    [keys],
  )
  return rows.map(({ id, kind, body }) => ({ id, fact: { kind, body } as Fact }))
}
