/** Where received letters rest, the watermark of each chain, and the receipts given and got. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Place } from '../chain.ts'
import type { Header } from '../envelope.ts'
import type { Receipt } from '../receipt.ts'

export type Arrived = Readonly<{ header: Header; signature: string; ciphertext: Uint8Array; digest: string; receivedAt: Instant }>
export type Kept = Omit<Arrived, 'ciphertext'> &
  Readonly<{ ciphertext: Uint8Array | null; state: 'held' | 'opened' | 'refused'; kind: string | null }>

export type Chain = Pick<Place, 'heardSeq' | 'heardDigest' | 'quarantined'> &
  Readonly<{ from: NodeId; chain: string; holds: boolean }>

type OfChain = Readonly<{ from: string; chain: string }>

/** The chains as we hold them, locked until the transaction ends, in one order, so that two batches never wait for each other. */
export async function lockChains(sql: Sql, chains: readonly OfChain[]): Promise<Chain[]> {
  const { rows } = await sql.query<Chain>(
    `insert into federation.chain_heard as h (partner, chain)
       select distinct partner, chain from unnest($1::text[], $2::text[]) as l (partner, chain) order by partner, chain
     on conflict (partner, chain) do update set seq = h.seq
     returning partner as "from", chain, seq as "heardSeq", digest as "heardDigest", quarantined_at is not null as quarantined,
       exists (select 1 from federation.inbox i where i.partner = h.partner and i.chain = h.chain and i.state = 'held') as holds`,
    [chains.map((it) => it.from), chains.map((it) => it.chain)],
  )
  return rows
}

const columns = `header, signature, ciphertext, digest, received_at as "receivedAt", state, kind`

export type Known = Pick<Kept, 'header' | 'signature' | 'digest'>
type Named = Pick<Header, 'from' | 'chain' | 'seq' | 'id'>

/** Whether two letters claim one place, or one id. */
export const collides = (one: Named, other: Named): boolean =>
  one.from === other.from && (one.id === other.id || (one.chain === other.chain && one.seq === other.seq))

/** The letters we hold for these places or under these ids. */
export async function known(sql: Sql, letters: readonly Named[]): Promise<Known[]> {
  const { rows } = await sql.query<Known>(
    `with l as (select * from unnest($1::text[], $2::text[], $3::bigint[], $4::text[]) as l (partner, chain, seq, id))
     select i.header, i.signature, i.digest from l join federation.inbox i on i.partner = l.partner and i.chain = l.chain and i.seq = l.seq
     union all
     select i.header, i.signature, i.digest from l join federation.inbox i on i.partner = l.partner and i.id = l.id
      where not (i.chain = l.chain and i.seq = l.seq)`,
    [letters.map((it) => it.from), letters.map((it) => it.chain), letters.map((it) => it.seq), letters.map((it) => it.id)],
  )
  return rows
}

export async function heldBack(sql: Sql, partner: NodeId, chain: string): Promise<{ held: number; held_bytes: number }> {
  const { rows } = await sql.query<{ held: number; held_bytes: number }>(
    `select count(*)::int as held, coalesce(sum(size), 0) as held_bytes from federation.inbox where partner = $1 and chain = $2 and state = 'held'`,
    [partner, chain],
  )
  return rows[0]!
}

/** Holds the letter back until its turn. */
export async function keep(sql: Sql, { header, digest, signature, ciphertext, receivedAt }: Arrived): Promise<void> {
  await sql.query(
    `insert into federation.inbox (partner, chain, seq, id, digest, header, signature, ciphertext, state, size, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'held', $9, $10)`,
    [
      header.from,
      header.chain,
      header.seq,
      header.id,
      digest,
      JSON.stringify(header),
      signature,
      Buffer.from(ciphertext),
      ciphertext.length,
      receivedAt,
    ],
  )
}

type Passed = Arrived & Readonly<{ state: 'opened' | 'refused'; kind: string | null; at: Instant }>

/** One row a place; a letter that is opened, for good or ill, moves the watermark past it, and its ciphertext goes. */
export async function passed(sql: Sql, letters: readonly Passed[]): Promise<void> {
  const rows = letters.map(({ header, digest, signature, ciphertext, receivedAt, state, kind, at }) => ({
    partner: header.from,
    chain: header.chain,
    seq: header.seq,
    id: header.id,
    digest,
    header,
    signature,
    state,
    size: ciphertext.length,
    received_at: receivedAt,
    kind,
    opened_at: at,
  }))
  await sql.query(
    `with r as (select * from json_to_recordset($1) as r (partner text, chain text, seq bigint, id text, digest text, header json,
       signature text, state text, size integer, received_at timestamptz, kind text, opened_at timestamptz)),
     letter as (
       insert into federation.inbox (partner, chain, seq, id, digest, header, signature, state, size, received_at, kind, opened_at)
       select partner, chain, seq, id, digest, header, signature, state, size, received_at, kind, opened_at from r
       on conflict (partner, chain, seq) do update set state = excluded.state, kind = excluded.kind, opened_at = excluded.opened_at, ciphertext = null)
     update federation.chain_heard h set seq = n.seq, digest = n.digest, pulled_at = null
       from (select distinct on (partner, chain) partner, chain, seq, digest from r order by partner, chain, seq desc) n
      where h.partner = n.partner and h.chain = n.chain`,
    [JSON.stringify(rows)],
  )
}

/** The held letter at the next place, when it has come. */
export async function nextHeld(sql: Sql, partner: NodeId, chain: string, seq: number): Promise<Arrived | undefined> {
  const { rows } = await sql.query<Arrived>(
    `select ${columns} from federation.inbox where partner = $1 and chain = $2 and seq = $3 and state = 'held'`,
    [partner, chain, seq],
  )
  return rows[0]
}

/** Chains where letters are held back: `ready` when the next one is among them, otherwise there is a gap to ask for. */
export async function waitingChains(
  sql: Sql,
  partner: NodeId,
  pulledBefore: Instant,
): Promise<{ chain: string; after: number; ready: boolean }[]> {
  const { rows } = await sql.query<{ chain: string; after: number; ready: boolean }>(
    `select h.chain, h.seq as after, min(i.seq) = h.seq + 1 as ready
       from federation.inbox i join federation.chain_heard h on h.partner = i.partner and h.chain = i.chain
      where i.partner = $1 and i.state = 'held' and h.quarantined_at is null and (h.pulled_at is null or h.pulled_at < $2)
      group by h.chain, h.seq`,
    [partner, pulledBefore],
  )
  return rows
}

export async function pulled(sql: Sql, partner: NodeId, chain: string, at: Instant): Promise<void> {
  await sql.query(`update federation.chain_heard set pulled_at = $3 where partner = $1 and chain = $2`, [partner, chain, at])
}

export async function quarantine(sql: Sql, partner: NodeId, chain: string, at: Instant | null): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update federation.chain_heard set quarantined_at = $3 where partner = $1 and chain = $2 and (quarantined_at is null) <> ($3::timestamptz is null)`,
    [partner, chain, at],
  )
  return rowCount === 1
}

export async function findLetter(sql: Sql, id: string, partner?: NodeId): Promise<(Kept & { header: Header }) | undefined> {
  const { rows } = await sql.query<Kept>(
    `select ${columns} from federation.inbox where id = $1 and ($2::text is null or partner = $2)`,
    [id, partner ?? null],
  )
  return rows[0]
}

/** Writes receipts; gives those that were not there already. */
export async function addReceipts(sql: Sql, direction: 'given' | 'got', receipts: readonly Receipt[]): Promise<Receipt[]> {
  if (receipts.length === 0) return []
  const rows = receipts.map((it) => ({
    partner: direction === 'given' ? it.to : it.from,
    message: it.message,
    step: it.step,
    body: it,
    at: it.at,
  }))
  const { rows: added } = await sql.query<{ message: string; step: string }>(
    `insert into federation.receipt (partner, direction, message, step, body, at)
     select r.partner, $1, r.message, r.step, r.body, r.at
       from json_to_recordset($2) as r (partner text, message text, step text, body json, at timestamptz)
     on conflict do nothing returning message, step`,
    [direction, JSON.stringify(rows)],
  )
  const names = new Set(added.map((it) => `${it.message}:${it.step}`))
  return receipts.filter((it) => names.delete(`${it.message}:${it.step}`))
}

export async function receiptsFor(
  sql: Sql,
  partner: NodeId,
  direction: 'given' | 'got',
  messages: readonly string[],
): Promise<Receipt[]> {
  const { rows } = await sql.query<{ body: Receipt }>(
    `select body from federation.receipt where partner = $1 and direction = $2 and message = any($3) order by message, array_position(array['stored', 'opened', 'decided'], step)`,
    [partner, direction, messages],
  )
  return rows.map((row) => row.body)
}

/** Receipts that no answer has carried yet. */
export async function untold(sql: Sql, partner: NodeId, limit: number): Promise<Receipt[]> {
  const { rows } = await sql.query<{ body: Receipt }>(
    `select body from federation.receipt where partner = $1 and direction = 'given' and told_at is null order by at, array_position(array['stored', 'opened', 'decided'], step) limit $2`,
    [partner, limit],
  )
  return rows.map((row) => row.body)
}

/** @param names `message:step` of each receipt the partner has */
export async function told(sql: Sql, partner: NodeId, names: readonly string[], at: Instant): Promise<void> {
  if (names.length === 0) return
  await sql.query(
    `update federation.receipt set told_at = $3 where partner = $1 and direction = 'given' and told_at is null and message || ':' || step = any($2)`,
    [partner, names, at],
  )
}
