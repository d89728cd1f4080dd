/** How each room's content of a case is made unrecoverable. Counts are kept, never what it was; doing it again changes nothing. */
import { growingName } from '../../evidence/haul/courier.ts'
import type { SealedRow } from '../../evidence/sealed/store.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { OwnLog } from '../../ledger/log/own.ts'
import * as entries from '../../ledger/store.ts'
import type { Erasable, Erased } from '../../protection/retention/keeping.ts'
import { remove as unfile } from '../../screening/store.ts'
import { destroyKeys } from '../vault/renewing.ts'
import { reach } from './reach.ts'

const gone = async (sql: Sql, room: string, table: string, id: CaseId): Promise<Erased> => {
  const { rowCount } = await sql.query(`delete from ${room}.${table} where case_id = $1`, [id])
  return { room, place: table, count: rowCount ?? 0 }
}

/** The rows of the case in the tables that are erased whole. */
async function rowsOf(sql: Sql, room: keyof typeof reach, id: CaseId): Promise<Erased[]> {
  const done: Erased[] = []
  for (const table of reach[room].rows) done.push(await gone(sql, room, table, id))
  return done
}

const leave = async (sql: Sql, place: 'evidence' | 'sealed' | 'growing', names: readonly string[]): Promise<void> => {
  await sql.query('insert into protection.leftover (place, name) select $1, * from unnest($2::text[]) on conflict do nothing', [
    place,
    names,
  ])
}

/** Files go only once this has committed: they are named as leftovers. What is sealed is unreadable from that moment, for its key goes here. */
async function files(sql: Sql, id: CaseId): Promise<Erased> {
  const blobs = await sql.query<{ name: string }>(
    `select distinct sha256 as name from evidence.exhibit e where case_id = $1
        and not exists (select 1 from evidence.sealed s where s.case_id = e.case_id and s.exhibit_id = e.exhibit_id)`,
    [id],
  )
  const sealed = await sql.query<Pick<SealedRow, 'case_id' | 'exhibit_id' | 'root'>>(
    'select case_id, exhibit_id, root from evidence.sealed where case_id = $1',
    [id],
  )
  const uploads = await sql.query<{ upload_id: string }>('select upload_id from evidence.upload where case_id = $1', [id])
  const growing = [...sealed.rows.map(growingName), ...uploads.rows.map((it) => it.upload_id)]
  await leave(
    sql,
    'evidence',
    blobs.rows.map((it) => `${id}/${it.name}`),
  )
  const roots = [...new Set(sealed.rows.map((it) => it.root))]
  await leave(sql, 'sealed', roots)
  await leave(sql, 'growing', growing)
  return { room: 'evidence', place: 'file', count: blobs.rows.length + roots.length + uploads.rows.length }
}

/** Exhibits with custody and conditions, what is on its way in or out, court packages, and the files of all these. */
const evidence: Erasable = {
  room: 'evidence',
  async erase(sql, id) {
    const left = await files(sql, id)
    return [...(await rowsOf(sql, 'evidence', id)), left]
  },
}

/** Requests with everything said about them; the words that lists search by lie in the same row. */
const assistance: Erasable = { room: 'assistance', erase: (sql, id) => rowsOf(sql, 'assistance', id) }

/** Teams with all that was sealed to this node about them; what other parties hold is theirs to erase. */
const teams: Erasable = { room: 'teams', erase: (sql, id) => rowsOf(sql, 'teams', id) }

/** The network of the case, its charts, and bank statements as they were read. */
const analysis: Erasable = { room: 'analysis', erase: (sql, id) => rowsOf(sql, 'analysis', id) }

/** Records, questions, what was written and what came. What screening looks in goes with them, and our questions that were still open. */
const intelligence: Erasable = {
  room: 'intelligence',
  async erase(sql, id) {
    const records = await sql.query<{ record_id: string }>('select record_id from intelligence.record where case_id = $1', [id])
    const watches = await sql.query<{ watch_id: string }>(
      `delete from intelligence.watch w using intelligence.query q where q.case_id = $1 and w.query = q.query_id returning w.watch_id`,
      [id],
    )
    await unfile(sql, [
      ...records.rows.map((it) => `record:${it.record_id}`),
      ...watches.rows.map((it) => `watch:${it.watch_id}`),
    ])
    return [{ room: 'intelligence', place: 'watch', count: watches.rows.length }, ...(await rowsOf(sql, 'intelligence', id))]
  },
}

/** Batches with their answers. A decision on a match has no case: the ledger knows in which one it was taken, so this goes before it. */
const screening: Erasable = {
  room: 'screening',
  async erase(sql, id) {
    const judgements = await sql.query(
      `delete from screening.judgement j using ledger.entry e
        where e.case_id = $1 and e.act = 'screening.judge' and e.subject = 'query:' || j.asked and e.at = j.at`,
      [id],
    )
    const rows = await sql.query(
      'delete from screening.batch_row where batch_id in (select batch_id from screening.batch where case_id = $1)',
      [id],
    )
    return [
      { room: 'screening', place: 'judgement', count: judgements.rowCount ?? 0 },
      { room: 'screening', place: 'batch_row', count: rows.rowCount ?? 0 },
      ...(await rowsOf(sql, 'screening', id)),
    ]
  },
}

/** The case keeps its number and its days; why and what go. Members stay, for they answer for what was done. */
const cases: Erasable = {
  room: 'cases',
  async erase(sql, id) {
    const { rowCount } = await sql.query(
      `update cases.case_file set title = reference, purpose = 'erased', basis = 'erased', instruments = '{}',
              closing_reason = case when closing_reason is null then null else 'erased' end, version = version + 1
        where case_id = $1 and purpose <> 'erased'`,
      [id],
    )
    return [{ room: 'cases', place: 'case_file', count: rowCount ?? 0 }]
  },
}

/**
 * Letters of the case: the seal and the signature stay, so that no letter can have a second effect; the content goes, and with it what was
 * kept for sending a dead letter again. What the partner does not have yet stays sealed to the partner alone, for its chain to hold.
 */
const federation: Erasable = {
  room: 'federation',
  async erase(sql, id) {
    const { rowCount } = await sql.query(
      `update federation.outbox set content = null,
              ciphertext = case when stored_at is null then ciphertext end
        where case_id = $1 and (content is not null or ciphertext is not null and stored_at is not null)`,
      [id],
    )
    return [{ room: 'federation', place: 'outbox', count: rowCount ?? 0 }]
  },
}

/** Handling marks, what was said at gates, and answers that are remembered for a day so that a repeated write is answered alike. */
const protection: Erasable = {
  room: 'protection',
  async erase(sql, id) {
    const gates = await sql.query(
      `update protection.matter set version = version + 1, doc = jsonb_set(doc, '{decisions}',
              (select jsonb_agg(it - 'assurance' || '{"reason":"erased"}') from jsonb_array_elements(doc -> 'decisions') it))
        where kind = 'gate' and doc ->> 'case' = $1
          and exists (select 1 from jsonb_array_elements(doc -> 'decisions') it where it ->> 'reason' <> 'erased')`,
      [id],
    )
    const { rowCount } = await sql.query('delete from node.answered where done')
    return [
      ...(await rowsOf(sql, 'protection', id)),
      { room: 'protection', place: 'matter', count: gates.rowCount ?? 0 },
      { room: 'node', place: 'answered', count: rowCount ?? 0 },
    ]
  },
}

/** The ledger's own function destroys content and its salt; who, when and why stay, and so does every proof of every other entry. */
const ledger = (own: OwnLog): Erasable => ({
  room: 'ledger',
  async erase(sql, id, at) {
    let count = 0
    for (let before: number | undefined; ; ) {
      const page = await entries.page(sql, own, { case: id }, 500, before)
      for (const it of page.filter((one) => one.contentSalt)) {
        await entries.erase(sql, it.id, 'content', at)
        count++
      }
      before = page.at(-1)?.arrival
      if (page.length < 500) return [{ room: 'ledger', place: 'content', count }]
    }
  },
})

/**
 * Last, the key of the case: whatever was sealed under it can be read nowhere any more, in no copy of the database that this node holds
 * and in no file that was left behind. The row stays without the key, with the time: the proof.
 */
const keyOfCase = (forget: (of: readonly string[]) => void): Erasable => ({
  room: 'node',
  async erase(sql, id) {
    const { rowCount } = await sql.query(destroyKeys, [[id]])
    forget([id])
    return [{ room: 'node', place: 'case_key', count: rowCount ?? 0 }]
  },
})

/** @param forget what this process holds open of the keys of a case */
export const erasableRooms = (own: OwnLog, forget: (of: readonly string[]) => void): readonly Erasable[] => [
  evidence,
  screening,
  analysis,
  intelligence,
  assistance,
  teams,
  cases,
  federation,
  protection,
  ledger(own),
  keyOfCase(forget),
]
