/**
 * A write with an Idempotency-Key is done once, however often it is sent (IETF draft-ietf-httpapi-idempotency-key-header).
 *
 * The mark that it was done is written in the act's own transaction, so a node killed between commit and answer
 * neither does it twice nor pretends that it was not done.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { OfficerId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import { refuse } from './refusals.ts'

export type Answered = Readonly<{ status: number; answer: string }>
type Key = Readonly<{ officer: OfficerId; key: string }>
type Row = Readonly<{ request: string; done: boolean; status: number | null; answer: string | null }>

const kept_ms = 24 * 60 * 60_000
const patience_ms = 10_000
const current = new AsyncLocalStorage<Key>()

/** Tools whose transactions leave the mark when they commit under a key. */
export const marking = <T extends Tools>(tools: T): T => ({
  ...tools,
  transaction: <R>(work: (sql: Sql) => Promise<R>) =>
    tools.transaction(async (sql) => {
      const result = await work(sql)
      const now = current.getStore()
      if (now) await sql.query('update node.answered set done = true where officer = $1 and key = $2', [now.officer, now.key])
      return result
    }),
})

/** Leaves the key behind: for what happens on the occasion of a request but is not its act. */
export const unmarked = <R>(work: () => R): R => current.exit(work)

export function keyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) throw refuse('key-faulty')
  return header
}

/** One per process: requests with the same key wait for the first of them. */
export function answersOnce(sql: Sql) {
  const atWork = new Map<string, Promise<unknown>>()

  /** @returns the earlier answer, or undefined when the key is ours now */
  async function claim({ officer, key }: Key, request: string, at: Instant): Promise<Answered | undefined> {
    const inserted = await sql.query(
      'insert into node.answered (officer, key, request, began_at) values ($1, $2, $3, $4) on conflict do nothing',
      [officer, key, request, at],
    )
    if (inserted.rowCount) return undefined
    const { rows } = await sql.query<Row>(
      'select request, done, status, answer from node.answered where officer = $1 and key = $2 and began_at > $3',
      [officer, key, plus_ms(at, -kept_ms)],
    )
    const row = rows[0]
    if (row && row.request !== request) throw refuse('key-reused')
    if (row?.status) return { status: row.status, answer: row.answer ?? '' }
    if (row?.done) throw refuse('done-already')
    await sql.query(
      'update node.answered set request = $3, began_at = $4, done = false, status = null, answer = null where officer = $1 and key = $2',
      [officer, key, request, at],
    )
    return undefined
  }

  const release = ({ officer, key }: Key) =>
    sql.query('delete from node.answered where officer = $1 and key = $2 and not done', [officer, key])
  const forgive = ({ officer, key }: Key) =>
    sql.query('delete from node.answered where officer = $1 and key = $2', [officer, key])

  return {
    /**
     * @param request what makes two requests the same: verb, path and body in one string
     * @param work does it; must not throw for a lawful no, but answer it
     */
    async once(who: Key, request: string, at: Instant, work: () => Promise<Answered>): Promise<Answered & { replayed: boolean }> {
      const name = `${who.officer}\n${who.key}`
      const until = Date.now() + patience_ms
      for (let other = atWork.get(name); other; other = atWork.get(name)) {
        const left = until - Date.now()
        if (left <= 0 || !(await Promise.race([other.then(() => true), wait(left)]))) throw refuse('still-working')
      }
      const mine = (async () => {
        const earlier = await claim(who, request, at)
        if (earlier) return { ...earlier, replayed: true }
        const given = await current.run(who, work).catch(async (fault: unknown) => {
          await release(who)
          throw fault
        })
        // A refused write changed nothing, whatever was looked up before the refusal: sent again after stepping up or mending, it is
        // asked anew. After a fault nobody knows, and the mark stands.
        if (given.status >= 500) await release(who)
        else if (given.status >= 400) await forgive(who)
        else
          await sql.query('update node.answered set status = $3, answer = $4 where officer = $1 and key = $2', [
            who.officer,
            who.key,
            given.status,
            await sql.seal('node.answered.answer', 'node', given.answer),
          ])
        return { ...given, replayed: false }
      })()
      atWork.set(
        name,
        mine.catch(() => undefined),
      )
      return mine.finally(() => atWork.delete(name))
    },

    /** Forgets what is older than 24 hours. */
    async forget(at: Instant): Promise<void> {
      await sql.query('delete from node.answered where began_at < $1', [plus_ms(at, -kept_ms)])
    },
  }
}

const wait = (ms: number): Promise<false> => new Promise((done) => setTimeout(() => done(false), ms).unref())
