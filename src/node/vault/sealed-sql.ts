/** The database as rooms see it: what goes into a sealed column is sealed by the store that writes it, what comes out is open. */
import { createHmac, createSecretKey } from 'node:crypto'
import pg from 'pg'
import type { Sql } from '../../kernel/sql.ts'
import { labelled, labelMost_bytes, labelOf, lock, unlock } from './box.ts'
import type { Keeper } from './keeper.ts'
import { type Kind, places } from './places.ts'

/** What sealed a value was destroyed: the erasure reached it. Reads meet this only where a row was left behind on purpose. */
export class KeyDestroyed extends Error {
  override name = 'KeyDestroyed'
}

const schemas = [...new Set(Object.keys(places).map((it) => it.split('.')[0]!))]
const boundTo = (place: string, of: string): string => `comity-sealed-v1\n${place}\n${of}`
const bytesOf = (kind: Kind, value: unknown): Uint8Array =>
  kind === 'bytes' ? (value as Uint8Array) : Buffer.from(kind === 'json' ? JSON.stringify(value) : String(value))

/** The value as it rests: text, JSON that is one string, or bytes; always under the label that says whose key. */
export async function sealValue(keeper: Keeper, place: string, of: string, value: unknown): Promise<unknown> {
  const kind = places[place]?.kind
  if (!kind) throw new Error(`${place} is not on the list of sealed columns`)
  if (value === null || value === undefined) return null
  const { generation, key } = await keeper.present(of)
  const label = labelled({ of, generation })
  const locked = lock(key, bytesOf(kind, value), boundTo(place, of))
  if (kind === 'bytes') return Buffer.concat([Buffer.from(label), locked])
  const text = label + locked.toString('base64url')
  return kind === 'json' ? JSON.stringify(text) : text
}

/** What rests in a sealed column, opened; what was never sealed comes back as it is. */
export async function openValue(keeper: Keeper, place: string, value: unknown): Promise<unknown> {
  const kind = places[place]!.kind
  const head = kind === 'bytes' ? headOf(value) : typeof value === 'string' ? value : ''
  const label = labelOf(head)
  if (!label) return value
  const key = await keeper.key(label.of, label.generation)
  // Acts that another process remembered in the minute in which the key went: who, when and why are there, the content is not.
  if (!key && place === 'ledger.entry.content') return null
  if (!key) throw new KeyDestroyed(`the key of ${label.of}, generation ${label.generation}, was destroyed`)
  const locked =
    kind === 'bytes'
      ? (value as Uint8Array).subarray(label.length)
      : Buffer.from((value as string).slice(label.length), 'base64url')
  const plain = unlock(key, locked, boundTo(place, label.of))
  return kind === 'bytes' ? plain : kind === 'json' ? (JSON.parse(plain.toString()) as unknown) : plain.toString()
}

const headOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value.subarray(0, labelMost_bytes)).toString('latin1') : ''

/** Whose key makes the tokens of indices: the node's own, for one search goes over all cases. */
export const indexOwner = 'index'
/** 48 bits: that two words of a node share a token is rarer than a typing error, and the key cannot be told from them. */
const token_bytes = 6

export async function tokensOf(keeper: Keeper, words: readonly string[]): ReturnType<Sql['tokens']> {
  const { generation, key } = await keeper.present(indexOwner)
  const secret = createSecretKey(key)
  const token = (word: string): string =>
    createHmac('sha256', secret).update(word).digest().subarray(0, token_bytes).toString('base64url')
  return { generation, tokens: words.map(token) }
}

type Raw = { query(text: string, values?: readonly unknown[]): Promise<pg.QueryResult> }

/** Which columns of which tables of this database are sealed, by the numbers that results name them with. */
async function numbered(url: string): Promise<ReadonlyMap<number, ReadonlyMap<number, string>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ place: string; relation: number; number: number }>(
      `select n.nspname || '.' || c.relname || '.' || a.attname as place, c.oid::int8 as relation, a.attnum::int as number
         from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any($1) and a.attnum > 0 and c.relkind in ('r', 'p')`,
      [schemas],
    )
    const found = new Map<number, Map<number, string>>()
    for (const { place, relation, number } of rows.filter((it) => it.place in places))
      found.set(Number(relation), (found.get(Number(relation)) ?? new Map()).set(number, place))
    return found
  } finally {
    await client.end()
  }
}

/** @param keeper undefined where no key is needed: what is sealed then stays shut, and nothing can be sealed */
export function sealing(url: string, keeper: Keeper | undefined): (raw: Raw) => Sql {
  let columns: ReturnType<typeof numbered> | undefined
  const sealedIn = () =>
    (columns ??= numbered(url).catch((fault) => {
      columns = undefined
      throw fault
    }))

  async function opened(result: pg.QueryResult): Promise<void> {
    if (!keeper || !result.rows?.length || !result.fields) return
    const all = await sealedIn()
    for (const field of result.fields) {
      const place = all.get(field.tableID)?.get(field.columnID)
      if (!place) continue
      for (const row of result.rows as Record<string, unknown>[]) {
        const value = row[field.name]
        if (value === null || value === undefined) continue
        row[field.name] = await ownOnly(keeper, place, row, value)
      }
    }
  }

  return (raw) => ({
    async query<Row>(text: string, values?: readonly unknown[]) {
      const result = await raw.query(text, values)
      await opened(result)
      return result as unknown as { rows: Row[]; rowCount: number | null }
    },
    seal(place, of, value) {
      if (!keeper) throw new Error(`${place} rests sealed, and this command was not given the keys`)
      return sealValue(keeper, place, of, value)
    },
    tokens(words) {
      if (!keeper) throw new Error('an index of sealed words is used, and this command was not given the keys')
      return tokensOf(keeper, words)
    },
  })
}

/** A value that was carried into the row of another case is not shown there. */
async function ownOnly(keeper: Keeper, place: string, row: Record<string, unknown>, value: unknown): Promise<unknown> {
  const label =
    places[place]!.of === 'case_id' && typeof row.case_id === 'string'
      ? labelOf(typeof value === 'string' ? value : '')
      : undefined
  if (label && label.of !== row.case_id) throw new Error(`${place} holds what was sealed for another case`)
  return openValue(keeper, place, value)
}
