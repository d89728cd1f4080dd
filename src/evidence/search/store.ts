/** The text of exhibits, sealed, how far it has been read, and what is found in it. */
import { randomBytes } from 'node:crypto'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Passage } from '../contents/sockets.ts'
import type { ExhibitId } from '../exhibit.ts'
import { disguised, filterOf } from './filter.ts'
import { beginningsIn } from './terms.ts'

export type Unread = Readonly<{ case_id: CaseId; exhibit_id: ExhibitId; next_part: number; tries: number }>
export type Extraction = Readonly<{
  state: 'reading' | 'done' | 'failed'
  parts: number
  nextPart: number
  blank: number
  recognised: number
  why?: string
}>

/** One exhibit whose text may be read: whole, looked through for malware, and open. What failed three times is left. */
export async function nextUnread(sql: Sql): Promise<Unread | undefined> {
  const { rows } = await sql.query<Unread>(
    `select e.case_id, e.exhibit_id, coalesce(x.next_part, 1) as next_part, coalesce(x.tries, 0) as tries
       from evidence.exhibit e
       left join evidence.sealed s on s.case_id = e.case_id and s.exhibit_id = e.exhibit_id
       left join evidence.scan c on c.case_id = e.case_id and c.exhibit_id = e.exhibit_id
       left join evidence.extraction x on x.case_id = e.case_id and x.exhibit_id = e.exhibit_id
      where e.unread and e.privilege in ('none', 'released') and (s.state is null or s.state = 'whole')
        and (c.verdict is null or c.verdict = 'clean' or c.let_at is not null)
      order by coalesce(x.tries, 0), e.added_at limit 1`,
  )
  return rows[0]
}

/** Begins a try; a process that died while it read has used one up. Nothing is begun of what is no longer there. */
export async function trying(sql: Sql, it: Unread, at: Instant): Promise<void> {
  await sql.query(
    `insert into evidence.extraction (case_id, exhibit_id, state, tries, at)
       select case_id, exhibit_id, 'reading', 1, $3 from evidence.exhibit where case_id = $1 and exhibit_id = $2 for share
       on conflict (case_id, exhibit_id) do update set state = 'reading', tries = extraction.tries + 1, at = excluded.at`,
    [it.case_id, it.exhibit_id, at],
  )
}

/**
 * What was read of some pages, and where to go on: in one transaction, so that nothing is twice in the text. False, and nothing is kept,
 * when the exhibit was shut or erased while it was read.
 */
export async function readOn(
  sql: Sql,
  it: Pick<Unread, 'case_id' | 'exhibit_id'>,
  passages: readonly Passage[],
  state: Readonly<{ parts: number; nextPart: number; blank: number; recognised: number; at: Instant }>,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `select 1 from evidence.extraction where case_id = $1 and exhibit_id = $2 and state = 'reading' for update`,
    [it.case_id, it.exhibit_id],
  )
  if (!rowCount) return false
  if (passages.length > 0) await addPassages(sql, it, passages)
  await sql.query(
    `update evidence.extraction set parts = $3, next_part = $4, blank = blank + $5, recognised = recognised + $6, tries = 0, at = $7
      where case_id = $1 and exhibit_id = $2`,
    [it.case_id, it.exhibit_id, state.parts, state.nextPart, state.blank, state.recognised, state.at],
  )
  return true
}

async function addPassages(sql: Sql, it: Pick<Unread, 'case_id' | 'exhibit_id'>, passages: readonly Passage[]): Promise<void> {
  const { rows } = await sql.query<{ last: number }>(
    'select coalesce(max(seq), 0)::integer as last from evidence.passage where case_id = $1 and exhibit_id = $2',
    [it.case_id, it.exhibit_id],
  )
  const last = rows[0]!.last
  const key = await searchKey(sql, it.case_id)
  const known = new Map<string, Uint8Array>()
  const shut = (word: string): Uint8Array => {
    const one = known.get(word) ?? disguised(key, word)
    known.set(word, one)
    return one
  }
  const sealed = (place: string, text: string | undefined) => sql.seal(`evidence.passage.${place}`, it.case_id, text)
  await sql.query(
    `insert into evidence.passage (case_id, exhibit_id, seq, place, label, said, filter)
       select $1, $2, seq, place, label, said, filter
         from unnest($3::integer[], $4::integer[], $5::text[], $6::text[], $7::bytea[]) as p(seq, place, label, said, filter)`,
    [
      it.case_id,
      it.exhibit_id,
      passages.map((_, n) => last + n + 1),
      passages.map((p) => p.place),
      await Promise.all(passages.map((p) => sealed('label', p.label || undefined))),
      await Promise.all(passages.map((p) => sealed('said', p.text))),
      passages.map((p, n) => Buffer.from(filterOf(beginningsIn(p.text).map(shut), placeOf(it.exhibit_id, last + n + 1)))),
    ],
  )
}

/** What the filter of a passage is bound to. */
export const placeOf = (exhibit: ExhibitId, seq: number): string => `${exhibit}/${seq}`

/** The key under which words of a case are looked for; made when its first text is read. */
export async function searchKey(sql: Sql, caseId: CaseId): Promise<Uint8Array> {
  for (;;) {
    const { rows } = await sql.query<{ key: string }>('select case_id, key from evidence.search_key where case_id = $1', [caseId])
    if (rows[0]) return Buffer.from(rows[0].key, 'base64')
    await sql.query('insert into evidence.search_key (case_id, key) values ($1, $2) on conflict do nothing', [
      caseId,
      await sql.seal('evidence.search_key.key', caseId, randomBytes(32).toString('base64')),
    ])
  }
}

export async function ended(
  sql: Sql,
  it: Pick<Unread, 'case_id' | 'exhibit_id'>,
  state: 'done' | 'failed',
  why: string | undefined,
  at: Instant,
): Promise<void> {
  await sql.query('update evidence.extraction set state = $3, why = $4, at = $5 where case_id = $1 and exhibit_id = $2', [
    it.case_id,
    it.exhibit_id,
    state,
    why ?? null,
    at,
  ])
  await sql.query('update evidence.exhibit set unread = false where case_id = $1 and exhibit_id = $2', [
    it.case_id,
    it.exhibit_id,
  ])
}

/** A recogniser has come: what had pages without letters is read once more. */
export async function readBlankAgain(sql: Sql): Promise<void> {
  await sql.query(
    `with again as (delete from evidence.extraction where state = 'done' and blank > recognised and why = 'no-recogniser' returning case_id, exhibit_id),
          gone as (delete from evidence.passage p using again a where p.case_id = a.case_id and p.exhibit_id = a.exhibit_id)
     update evidence.exhibit e set unread = true from again a where e.case_id = a.case_id and e.exhibit_id = a.exhibit_id`,
  )
}

/** The text goes: the exhibit was shut. */
export async function forgetText(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<void> {
  await sql.query('delete from evidence.passage where case_id = $1 and exhibit_id = $2', [caseId, id])
  await sql.query('delete from evidence.extraction where case_id = $1 and exhibit_id = $2', [caseId, id])
  await sql.query('update evidence.exhibit set unread = true where case_id = $1 and exhibit_id = $2', [caseId, id])
}

export type Filter = Readonly<{ exhibit_id: ExhibitId; seq: number; filter: Uint8Array }>
/** Filters of the passages of a case that is not shut, some thousand at a time. */
export async function filtersAfter(
  sql: Sql,
  caseId: CaseId,
  after: Filter | undefined,
  limit: number,
): Promise<readonly Filter[]> {
  const { rows } = await sql.query<Filter>(
    `select p.exhibit_id, p.seq, p.filter from evidence.passage p
       join evidence.exhibit e on e.case_id = p.case_id and e.exhibit_id = p.exhibit_id
      where p.case_id = $1 and e.privilege in ('none', 'released') and (p.exhibit_id, p.seq) > ($2, $3)
      order by p.exhibit_id, p.seq limit $4`,
    [caseId, after?.exhibit_id ?? '', after?.seq ?? 0, limit],
  )
  return rows
}

export type Found = Readonly<{ exhibit_id: ExhibitId; seq: number; place: number; label: string | null; said: string }>
export async function passagesAt(sql: Sql, caseId: CaseId, at: readonly Filter[]): Promise<readonly Found[]> {
  const { rows } = await sql.query<Found>(
    `select p.case_id, p.exhibit_id, p.seq, p.place, p.label, p.said from evidence.passage p
       join unnest($2::text[], $3::integer[]) as a(exhibit_id, seq) on a.exhibit_id = p.exhibit_id and a.seq = p.seq
      where p.case_id = $1 order by p.exhibit_id, p.seq`,
    [caseId, at.map((it) => it.exhibit_id), at.map((it) => it.seq)],
  )
  return rows
}

export async function extractionOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Extraction | undefined> {
  const { rows } = await sql.query<Omit<Extraction, 'why'> & { why: string | null }>(
    `select state, parts, next_part as "nextPart", blank, recognised, why from evidence.extraction where case_id = $1 and exhibit_id = $2`,
    [caseId, id],
  )
  const row = rows[0]
  return row && ({ ...row, why: row.why ?? undefined } as Extraction)
}

/** Exhibits of the case whose text is not read to its end yet, as far as the case sees them. */
export async function unreadIn(sql: Sql, caseId: CaseId): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `select count(*)::integer as count from evidence.exhibit where case_id = $1 and unread and privilege in ('none', 'released')`,
    [caseId],
  )
  return rows[0]!.count
}
