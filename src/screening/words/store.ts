/** Every word of the names and how many bear it, in schema `screening`: misspelt words are looked for here, never among the records. */
import type { Sql } from '../../kernel/sql.ts'
import type { Described } from '../compare/described.ts'
import { skeletonNumber, wordsFiled } from '../keys/filed.ts'
import { type Borne, hashesOf } from '../query/meant.ts'
import { bounds } from '../query/sought.ts'

/** How many names bear each word of these subjects, by word. */
export function tally(subjects: readonly Described[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of subjects.flatMap(wordsFiled)) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Adds to the counts, words in one order so that two writers never wait for each other in a ring. */
export async function count(sql: Sql, subjects: readonly Described[], sign: 1 | -1): Promise<void> {
  const words = [...tally(subjects)].sort((a, b) => (a[0] < b[0] ? -1 : 1))
  if (words.length === 0) return
  const { rows } = await sql.query<{ word: string; fresh: boolean }>(
    `insert into screening.word (word, skeleton, bearers)
     select * from unnest($1::text[], $2::int[], $3::bigint[])
     on conflict (word) do update set bearers = screening.word.bearers + excluded.bearers
     returning word, (xmax = 0) as fresh`,
    [words.map(([w]) => w), words.map(([w]) => skeletonNumber(w)), words.map(([, n]) => sign * n)],
  )
  const pairs = rows
    .filter((r) => r.fresh)
    .flatMap(({ word }) => [...new Set(hashesOf(word))].map((hash) => [hash, word] as const))
  if (pairs.length > 0)
    await sql.query(
      `insert into screening.word_less (hash, word) select * from unnest($1::int[], $2::text[]) on conflict do nothing`,
      [pairs.map(([h]) => h), pairs.map(([, w]) => w)],
    )
}

/** Words that nobody bears any more go: a name that was removed is not to be guessed from what was counted of it. */
export async function forgetWords(sql: Sql, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  const { rows } = await sql.query<{ word: string }>(
    'delete from screening.word where word = any($1) and bearers <= 0 returning word',
    [words],
  )
  const pairs = rows.flatMap(({ word }) => [...new Set(hashesOf(word))].map((hash) => [hash, word] as const))
  if (pairs.length > 0)
    await sql.query(
      'delete from screening.word_less l using unnest($1::int[], $2::text[]) as t(hash, word) where l.hash = t.hash and l.word = t.word',
      [pairs.map(([h]) => h), pairs.map(([, w]) => w)],
    )
}

/** Words that differ from one of the query's by about a letter, or have one of its skeletons. */
export async function wordsNear(sql: Sql, hashes: readonly number[], skeletons: readonly number[]): Promise<Borne[]> {
  const { rows } = await sql.query<Borne>(
    `select w.word, w.skeleton, w.bearers::float8 as bearers
       from (select distinct word from screening.word_less where hash = any($1::int[])) l join screening.word w using (word)
     union all
     select o.word, s.skeleton, o.bearers::float8 from unnest($2::int[]) as s(skeleton) cross join lateral
       (select word, bearers from screening.word where skeleton = s.skeleton order by bearers desc limit $3) o
      limit $4`,
    [hashes, skeletons, bounds.ofSkeleton, bounds.near],
  )
  return [...new Map(rows.filter((r) => r.bearers > 0).map((r) => [r.word, r])).values()]
}

/** Share of the names, `among` so many, that bear each word. */
export async function shares(sql: Sql, words: readonly string[], among: number): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ word: string; bearers: string }>(
    'select word, bearers from screening.word where word = any($1)',
    [words],
  )
  return new Map(rows.map((r) => [r.word, Math.max(1, Number(r.bearers)) / leastCounted(among)]))
}
/** On a short list every word is rare by chance. */
export const leastCounted = (among: number): number => Math.max(2000, among)
