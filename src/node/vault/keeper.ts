/**
 * The keys of cases: made when a case first has something to seal, wrapped under the master key in force, and kept open in memory once
 * used. They are made over a connection of their own, so that an act that is rolled back never leaves something sealed under a key that
 * was never kept.
 */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { lock, unlock } from './box.ts'
import type { Master, Masters } from './masters.ts'

export type CaseKey = Readonly<{ generation: number; key: Uint8Array }>
export type Keeper = Readonly<{
  /** The key that seals for `of` now. */
  present(of: string): Promise<CaseKey>
  /** A key by its generation; undefined once it was destroyed. */
  key(of: string, generation: number): Promise<Uint8Array | undefined>
  masters(): Promise<Masters>
  /** The key of a row, whatever master it is wrapped under. */
  unwrap(row: WrappedRow): Promise<Uint8Array>
  wrap(master: Master, of: string, generation: number, key: Uint8Array): Uint8Array
  /** Forgets what is open in memory of these owners. */
  forget(of: readonly string[]): void
  close(): Promise<void>
}>
export type WrappedRow = Readonly<{ scope: string; generation: number; master: string; wrapped: Uint8Array }>

/** How long a process may go on sealing under a generation that another process replaced. */
export const stale_ms = 60_000
const most_kept = 20_000
const boundTo = (of: string, generation: number): string => `comity-case-key-v1\n${of}\n${generation}`

/** @param read the masters, asked again when a key is wrapped under one that is not known, or the last answer is old */
export function keeperOf(url: string, read: () => Promise<Masters>, now: () => number = Date.now): Keeper {
  let pool: pg.Pool | undefined
  const connection = (): pg.Pool => {
    if (pool) return pool
    pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 5_000, allowExitOnIdle: true })
    pool.on('error', () => {})
    return pool
  }
  let known: Promise<Masters> | undefined
  let askedAt = 0
  const masters = (anew = false): Promise<Masters> => {
    if (anew || !known || now() - askedAt > stale_ms) {
      askedAt = now()
      const before = known
      known = read().catch((fault) => {
        // A key management server that is away for a while does not stop a node that has its keys.
        if (before && !anew) return before
        known = undefined
        throw fault
      })
    }
    return known
  }
  const presents = new Map<string, Readonly<{ at: number; it: Promise<CaseKey> }>>()
  const opened = new Map<string, Promise<Uint8Array | undefined>>()
  const bounded = <V>(map: Map<string, V>): void => {
    if (map.size > most_kept) map.clear()
  }

  const wrap = (master: Master, of: string, generation: number, key: Uint8Array): Uint8Array =>
    lock(master.key, key, boundTo(of, generation))

  async function unwrap(row: WrappedRow): Promise<Uint8Array> {
    const among = (all: Masters) => all.find((it) => it.id === row.master)
    const master = among(await masters()) ?? among(await masters(true))
    if (!master) throw new Error(`the master key ${row.master} that a case key is wrapped under is not here`)
    return unlock(master.key, row.wrapped, boundTo(row.scope, row.generation))
  }

  async function rowsOf(of: string): Promise<readonly (Omit<WrappedRow, 'wrapped'> & { wrapped: Uint8Array | null })[]> {
    const { rows } = await connection().query(
      'select scope, generation, master, wrapped from node.case_key where scope = $1 order by generation desc',
      [of],
    )
    return rows
  }

  async function make(of: string): Promise<CaseKey> {
    for (;;) {
      const [newest] = await rowsOf(of)
      if (newest?.wrapped) return { generation: newest.generation, key: await unwrap(newest as WrappedRow) }
      const generation = (newest?.generation ?? 0) + 1
      const [master] = await masters()
      await connection().query(
        `insert into node.case_key (scope, generation, master, wrapped, made_at) values ($1, $2, $3, $4, now()) on conflict do nothing`,
        [of, generation, master.id, wrap(master, of, generation, new Uint8Array(randomBytes(32)))],
      )
    }
  }

  return {
    masters: () => masters(),
    wrap,
    unwrap,
    present(of) {
      const held = presents.get(of)
      if (held && now() - held.at < stale_ms) return held.it
      bounded(presents)
      const it = make(of).catch((fault) => {
        presents.delete(of)
        throw fault
      })
      presents.set(of, { at: now(), it })
      return it
    },
    key(of, generation) {
      const name = `${generation} ${of}`
      const held = opened.get(name)
      if (held) return held
      bounded(opened)
      const it = (async () => {
        const row = (await rowsOf(of)).find((one) => one.generation === generation)
        return row?.wrapped ? unwrap(row as WrappedRow) : undefined
      })().catch((fault) => {
        opened.delete(name)
        throw fault
      })
      opened.set(name, it)
      return it
    },
    forget(of) {
      for (const it of of) {
        presents.delete(it)
        for (const name of opened.keys()) if (name.endsWith(` ${it}`)) opened.delete(name)
      }
    },
    close: async () => {
      await pool?.end()
    },
  }
}
