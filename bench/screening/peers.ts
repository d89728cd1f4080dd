/** The others, on the same names and the same queries: pg_trgm on PostgreSQL, FlexSearch and MiniSearch in process. */
import { existsSync, readFileSync } from 'node:fs'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import type pg from 'pg'
import { wordsOf } from '../../src/screening/script/tokens.ts'

/** Gives the numbers of up to five names. */
export type Peer = Readonly<{ name: string; ask(name: string): Promise<readonly number[]> | readonly number[]; cpu_us(): number }>

/** All peers get the same transliteration and see one name as one line of Latin words. */
export const asPeersSee = (name: string): string =>
  wordsOf(name)
    .map((w) => w.latin)
    .join(' ')

const own_us = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

export function miniSearch(names: readonly string[]): Peer {
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    searchOptions: { fuzzy: 0.2, prefix: false, combineWith: 'OR' },
  })
  for (const [id, name] of names.entries()) index.add({ id, name })
  return {
    name: 'MiniSearch fuzzy',
    ask: (name) =>
      index
        .search(asPeersSee(name))
        .slice(0, 5)
        .map((r) => r.id as number),
    cpu_us: own_us,
  }
}

export function flexSearch(names: readonly string[]): Peer {
  const index = new FlexSearch.Index({ tokenize: 'tolerant' })
  for (const [id, name] of names.entries()) index.add(id, name)
  return {
    name: 'FlexSearch tolerant',
    ask: (name) => index.search(asPeersSee(name), { limit: 5, suggest: true }) as number[],
    cpu_us: own_us,
  }
}

/** Processor time of a database process, where the system tells it. */
export const cpuOf_us = (pid: number): number => {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return performance.now() * 1000
  const parts = readFileSync(path, 'utf8').split(') ')[1]!.split(' ')
  return (Number(parts[11]) + Number(parts[12])) * 10_000
}

export async function pgTrgm(client: pg.Client, names: readonly string[]): Promise<Peer> {
  await client.query('create extension if not exists pg_trgm; create unlogged table public.peer (id int, name text)')
  for (let from = 0; from < names.length; from += 20_000)
    await client.query('insert into public.peer select * from unnest($1::int[], $2::text[])', [
      names.slice(from, from + 20_000).map((_, i) => from + i),
      names.slice(from, from + 20_000),
    ])
  await client.query('create index on public.peer using gin (name gin_trgm_ops); analyze public.peer')
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const pid = rows[0]!.pid
  return {
    name: 'pg_trgm GIN 0.3',
    async ask(name) {
      const found = await client.query<{ id: number }>(
        'select id from public.peer where name % $1 order by similarity(name, $1) desc limit 5',
        [asPeersSee(name)],
      )
      return found.rows.map((r) => r.id)
    },
    cpu_us: () => cpuOf_us(pid),
  }
}
