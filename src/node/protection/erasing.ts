/** How each room's content of a case is made unrecoverable. Counts are kept, never what it was; doing it again changes nothing. */
import type { CaseId } from '../../kernel/id.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { OwnLog } from '../../ledger/log/own.ts'
import * as entries from '../../ledger/store.ts'
import type { Erasable, Erased } from '../../protection/retention/keeping.ts'

const gone = async (sql: Sql, room: string, table: string, id: CaseId): Promise<Erased> => {
  const { rowCount } = await sql.query(`delete from ${room}.${table} where case_id = $1`, [id])
  return { room, place: table, count: rowCount ?? 0 }
}

async function each(sql: Sql, room: string, tables: readonly string[], id: CaseId): Promise<Erased[]> {
  const done: Erased[] = []
  for (const table of tables) done.push(await gone(sql, room, table, id))
  return done
}

/** Exhibits with custody and conditions; their files are named as leftovers, for they go only once this has committed. */
const evidence: Erasable = {
  room: 'evidence',
  async erase(sql, id) {
    const files = await sql.query(
      `insert into protection.leftover (place, name) select distinct 'evidence', sha256 from evidence.exhibit where case_id = $1
         on conflict do nothing`,
      [id],
    )
    const rows = await each(sql, 'evidence', ['condition', 'custody_event', 'exhibit'], id)
    return [...rows, { room: 'evidence', place: 'file', count: files.rowCount ?? 0 }]
  },
}

/** Requests with everything said about them; the words that lists search by lie in the same row. */
const assistance: Erasable = {
  room: 'assistance',
  erase: (sql, id) => each(sql, 'assistance', ['version', 'event', 'pending', 'trail', 'comment', 'note', 'request'], id),
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

/** Sealed letters of the case: the seal and the signature stay, so that no letter can have a second effect; the content goes. */
const federation: Erasable = {
  room: 'federation',
  async erase(sql, id) {
    const { rowCount } = await sql.query(
      'update federation.outbox set ciphertext = null where case_id = $1 and ciphertext is not null and stored_at is not null',
      [id],
    )
    return [{ room: 'federation', place: 'outbox', count: rowCount ?? 0 }]
  },
}

/** Handling marks, and answers that are remembered for a day so that a repeated write is answered alike. */
const protection: Erasable = {
  room: 'protection',
  async erase(sql, id) {
    const marks = await gone(sql, 'protection', 'marking', id)
    const { rowCount } = await sql.query('delete from node.answered where done')
    return [marks, { room: 'node', place: 'answered', count: rowCount ?? 0 }]
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

export const erasableRooms = (own: OwnLog): readonly Erasable[] => [
  evidence,
  assistance,
  cases,
  federation,
  protection,
  ledger(own),
]
