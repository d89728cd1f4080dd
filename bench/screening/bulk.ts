/** Puts very many records into the database at once, as filing them one after the other would: what is counted is counted first, indices are made last. */
import type pg from 'pg'
import type { Sql } from '../../src/kernel/sql.ts'
import type { Described } from '../../src/screening/compare/described.ts'
import { skeletonNumber, wordsFiled } from '../../src/screening/keys/filed.ts'
import { hashesOf } from '../../src/screening/query/meant.ts'
import * as store from '../../src/screening/store.ts'

const tables = ['screening.record', 'screening.word', 'screening.word_less']
const some = 5_000

export type Filing = Readonly<{ id: string; reference?: string; subject: Described }>

/** @param said is told how far it is */
export async function fileAll(
  sql: Sql,
  client: pg.Client,
  owner: string,
  all: Iterable<Filing>,
  said: (text: string) => void,
): Promise<void> {
  await client.query(`set maintenance_work_mem = '1GB'`)
  const { rows: indices } = await client.query<{ name: string; def: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as def
       from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisprimary`,
    [tables],
  )
  for (const { name } of indices) await client.query(`drop index ${name}`)
  const bearers = new Map<string, number>()
  let [count, held, writing] = [0, [] as Filing[], Promise.resolve()]
  // The server writes some while the next are made.
  const flush = async (): Promise<void> => {
    await writing
    writing = put(sql, owner, held)
    count += held.length
    held = []
    if (count % 500_000 === 0) said(`${count} records`)
  }
  for (const it of all) {
    for (const words of wordsFiled(it.subject)) for (const w of words) bearers.set(w, (bearers.get(w) ?? 0) + 1)
    held.push(it)
    if (held.length === some) await flush()
  }
  await flush()
  await writing
  const words = [...bearers]
  for (let from = 0; from < words.length; from += some) {
    const part = words.slice(from, from + some)
    await sql.query(
      `insert into screening.word (word, skeleton, bearers) select * from unnest($1::text[], $2::int[], $3::bigint[])
       on conflict (word) do update set bearers = screening.word.bearers + excluded.bearers`,
      [part.map(([w]) => w), part.map(([w]) => skeletonNumber(w)), part.map(([, n]) => n)],
    )
    const less = part.flatMap(([w]) => [...new Set(hashesOf(w))].map((hash) => [hash, w] as const))
    await sql.query(
      'insert into screening.word_less (hash, word) select * from unnest($1::int[], $2::text[]) on conflict do nothing',
      [less.map(([h]) => h), less.map(([, w]) => w)],
    )
  }
  said(`${words.length} words`)
  for (const { name, def } of indices) {
    await client.query(def)
    said(name)
  }
  for (const table of tables) await client.query(`vacuum analyze ${table}`)
}

async function put(sql: Sql, owner: string, them: readonly Filing[]): Promise<void> {
  if (them.length === 0) return
  const { generation, keys } = await store.keysOf(
    sql,
    them.map((t) => t.subject),
  )
  await sql.query(
    `insert into screening.record (record_id, owner, reference, described, digest, misused, keys, generation)
     select id, $5, reference, described, digest, false, keys::int[], $6
       from unnest($1::text[], $2::jsonb[], $3::text[], $4::text[], $7::text[]) as t(id, described, digest, keys, reference)`,
    [
      them.map((t) => t.id),
      await Promise.all(them.map((t) => store.rests(sql, { owner, subject: t.subject }))),
      them.map((t) => store.digestOf(t.subject)),
      keys,
      owner,
      generation,
      them.map((t) => t.reference ?? t.id),
    ],
  )
}
