/** Where letters wait to be delivered, and what became of them. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Envelope, type Header, maxBatch, maxLetter_bytes, toBase64url } from '../envelope.ts'
import type { Delivery, MessageId } from '../letter.ts'
import { type Receipt, stateAfter } from '../receipt.ts'
import type { DeliveryRow } from '../state.ts'

export type { DeliveryRow } from '../state.ts'

/** The next place in the chain. Until the transaction ends nobody else gets one, so places are taken in the order of commits. */
export async function nextPlace(sql: Sql, partner: NodeId, chain: string): Promise<{ seq: number; prev: string | null }> {
  const { rows } = await sql.query<{ seq: number; prev: string | null }>(
    `insert into federation.chain_sent (partner, chain, seq) values ($1, $2, 1)
     on conflict (partner, chain) do update set seq = chain_sent.seq + 1 returning seq, digest as prev`,
    [partner, chain],
  )
  return rows[0]!
}

/** Nothing came of the place that `nextPlace` gave in this transaction. */
export async function giveBack(sql: Sql, partner: NodeId, chain: string): Promise<void> {
  await sql.query(`update federation.chain_sent set seq = seq - 1 where partner = $1 and chain = $2`, [partner, chain])
}

export type Posted = Readonly<{
  header: Header
  signature: string
  ciphertext: Uint8Array
  /** The plaintext, kept until it is opened, so that a dead letter can be sent again. */
  content: Uint8Array
  digest: string
  kind: string
  case?: CaseId
  at: Instant
}>

/** Puts the letter into the outbox, moves the chain on and wakes the courier: one round to the database. */
export async function add(sql: Sql, it: Posted): Promise<void> {
  const { header } = it
  await sql.query(
    `with letter as (
       insert into federation.outbox (partner, id, chain, seq, kind, case_id, header, signature, digest, ciphertext, size, posted_at, expires_at, next_try_at, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $12, $14)),
     chain as (update federation.chain_sent set digest = $9 where partner = $1 and chain = $3),
     known as (insert into federation.partner (node) values ($1) on conflict do nothing)
     select pg_notify('comity_post', $1)`,
    [
      header.to,
      header.id,
      header.chain,
      header.seq,
      it.kind,
      it.case ?? null,
      JSON.stringify(header),
      it.signature,
      it.digest,
      Buffer.from(it.ciphertext),
      it.ciphertext.length,
      it.at,
      header.expires,
      await sql.seal('federation.outbox.content', it.case ?? 'node', Buffer.from(it.content)),
    ],
  )
}

/** Wakes the courier when the transaction commits. */
export async function nudge(sql: Sql, partner: NodeId): Promise<void> {
  await sql.query(`select pg_notify('comity_post', $1)`, [partner])
}

type Stored = Readonly<{ header: Header; signature: string; ciphertext: Uint8Array }>
const envelope = ({ header, signature, ciphertext }: Stored): Envelope => ({
  header,
  signature,
  ciphertext: toBase64url(ciphertext),
})

/**
 * Takes the letters that are due, in order, and holds them until `until`: another courier does not see them, and if this one dies
 * they are due again then. An expired letter goes along when others of its chain wait behind it, so that the chain closes.
 */
export async function claim(sql: Sql, partner: NodeId, at: Instant, until: Instant, most: number): Promise<Envelope[]> {
  const { rows: due } = await sql.query<{ id: string; size: number }>(
    `select o.id, o.size from federation.outbox o
      where o.partner = $1 and o.stored_at is null and o.next_try_at <= $2 and o.ciphertext is not null
        and (o.state = 'waiting' or exists (
          select 1 from federation.outbox l where l.partner = o.partner and l.chain = o.chain and l.seq > o.seq and l.state = 'waiting'))
        and not exists (
          select 1 from federation.outbox e where e.partner = o.partner and e.chain = o.chain and e.seq < o.seq
             and e.stored_at is null and e.state = 'waiting' and e.next_try_at > $2)
      order by o.posted_at, o.seq limit $3 for update of o skip locked`,
    [partner, at, most],
  )
  const ids: string[] = []
  let bytes = 0
  for (const { id, size } of due) {
    if (ids.length > 0 && bytes + size > maxLetter_bytes) break
    bytes += size
    ids.push(id)
  }
  if (ids.length === 0) return []
  const { rows } = await sql.query<Stored>(
    `update federation.outbox set tries = tries + 1, last_tried_at = $3, next_try_at = $4 where partner = $1 and id = any($2)
     returning header, signature, ciphertext`,
    [partner, ids, at, until],
  )
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows.map(envelope).sort((a, b) => place.get(a.header.id)! - place.get(b.header.id)!)
}

/** Letters of a try that failed are due again when the partner is. */
export async function unclaim(sql: Sql, partner: NodeId, ids: readonly string[], at: Instant): Promise<void> {
  await sql.query(`update federation.outbox set next_try_at = $3 where partner = $1 and id = any($2) and stored_at is null`, [
    partner,
    ids,
    at,
  ])
}

/** The partner said "later" to this letter: it waits, and its chain with it. */
export async function postpone(sql: Sql, partner: NodeId, id: string, code: string, nextTry: Instant): Promise<void> {
  await sql.query(
    `update federation.outbox set next_try_at = $4, code = $3 where partner = $1 and id = $2 and state = 'waiting'`,
    [partner, id, code, nextTry],
  )
}

/** At start: whatever a courier that is no more was carrying is due now. */
export async function unclaimAll(sql: Sql, at: Instant): Promise<void> {
  await sql.query(`update federation.outbox set next_try_at = $1 where stored_at is null and next_try_at > $1 and code is null`, [
    at,
  ])
}

/** Letters of a chain after a place, for a partner that found a gap. */
export async function after(sql: Sql, partner: NodeId, chain: string, seq: number): Promise<Envelope[]> {
  const { rows } = await sql.query<Stored & { size: number }>(
    `select header, signature, ciphertext from (
       select *, sum(size) over (order by seq) as sum from federation.outbox
        where partner = $1 and chain = $2 and seq > $3 and ciphertext is not null order by seq limit $4) o
      where sum <= $5 or seq = $3 + 1 order by seq`,
    [partner, chain, seq, maxBatch, maxLetter_bytes],
  )
  return rows.map(envelope)
}

export async function expire(sql: Sql, at: Instant): Promise<{ partner: NodeId; id: MessageId; chain: string; seq: number }[]> {
  const { rows } = await sql.query<{ partner: NodeId; id: MessageId; chain: string; seq: number }>(
    `update federation.outbox set state = 'expired' where state = 'waiting' and stored_at is null and expires_at <= $1 returning partner, id, chain, seq`,
    [at],
  )
  return rows
}

export const columns = `id as message, partner as "to", kind, state, code, tries, posted_at as "postedAt", last_tried_at as "lastTriedAt",
  next_try_at as "nextTryAt", stored_at as "storedAt", opened_at as "openedAt", decided_at as "decidedAt", chain, seq, expires_at as "expiresAt", case_id as "case",
  proof is not null as proved`

/** What is not there is left out, and what only matters while it waits is not told afterwards. */
export function shown(row: Record<string, unknown>): DeliveryRow {
  const waiting = row.state === 'waiting'
  const kept = Object.entries(row).filter(([name, value]) => value !== null && (waiting || name !== 'nextTryAt'))
  return Object.fromEntries(kept) as unknown as DeliveryRow
}

export async function deliveries(sql: Sql, ids: readonly MessageId[]): Promise<DeliveryRow[]> {
  const { rows } = await sql.query(`select ${columns} from federation.outbox where id = any($1) order by posted_at, seq`, [ids])
  return rows.map(shown)
}

export type DeliveryQuery = Readonly<{
  partner?: NodeId | undefined
  chain?: string | undefined
  state?: string | undefined
  after?: readonly (string | number)[] | undefined
  limit: number
}>

export async function listDeliveries(sql: Sql, query: DeliveryQuery): Promise<DeliveryRow[]> {
  const { rows } = await sql.query(
    `select ${columns} from federation.outbox
      where ($1::text is null or partner = $1) and ($2::text is null or chain = $2) and ($3::text is null or state = $3)
        and ($4::text is null or (posted_at, id) < ($4::timestamptz, $5))
      order by posted_at desc, id desc limit $6`,
    [query.partner ?? null, query.chain ?? null, query.state ?? null, ...(query.after ?? [null, null]), query.limit],
  )
  return rows.map(shown)
}

export type Sent = Readonly<{
  message: string
  digest: string
  state: Delivery['state']
  case: CaseId | null
  kind: string
  opened: boolean
  code: string | null
}>

/** Our letters that receipts speak of, held until the transaction ends; always in one order, so that two batches do not wait for each other. */
export async function sent(sql: Sql, partner: NodeId, ids: readonly string[]): Promise<Map<string, Sent>> {
  const { rows } = await sql.query<Sent>(
    `select id as message, digest, state, case_id as "case", kind, opened_at is not null as opened, code
       from federation.outbox where partner = $1 and id = any($2) order by id for update`,
    [partner, ids],
  )
  return new Map(rows.map((row) => [row.message, row]))
}

/** Moves letters on by the receipts that are new, in the order of their steps. */
export async function advance(sql: Sql, partner: NodeId, moves: readonly (readonly [Sent, readonly Receipt[]])[]): Promise<void> {
  if (moves.length === 0) return
  const rows = moves.map(([before, receipts]) => {
    let { state, code, opened } = before
    for (const receipt of receipts) {
      const late = opened && receipt.step !== 'decided'
      if (!late) [state, code] = [stateAfter(state, receipt), receipt.code ?? null]
      opened ||= receipt.step === 'opened'
    }
    const at = (step: Receipt['step']) => receipts.find((it) => it.step === step)?.at ?? null
    return { id: before.message, state, code, stored: receipts[0]!.at, opened: at('opened'), decided: at('decided') }
  })
  await sql.query(
    `update federation.outbox o set state = r.state, code = r.code, stored_at = coalesce(o.stored_at, r.stored),
       opened_at = coalesce(o.opened_at, r.opened), decided_at = coalesce(o.decided_at, r.decided),
       content = case when r.state in ('opened', 'accepted') then null else o.content end
     from json_to_recordset($2) as r (id text, state text, code text, stored timestamptz, opened timestamptz, decided timestamptz)
     where o.partner = $1 and o.id = r.id`,
    [partner, JSON.stringify(rows)],
  )
}

/** When the next letter can go, so that the courier knows how long it may sleep: the first of each chain decides for those behind it. */
export async function nextDue(sql: Sql, partner: NodeId): Promise<Instant | undefined> {
  const { rows } = await sql.query<{ at: Instant | null }>(
    `select min(head.next_try_at) as at from (
       select distinct on (chain) next_try_at from federation.outbox
        where partner = $1 and stored_at is null and state = 'waiting' order by chain, seq) head`,
    [partner],
  )
  return rows[0]?.at ?? undefined
}

/** Throws away what was sealed so long ago that no partner can come back from a backup and ask for it; header and signature stay. */
export async function forget(sql: Sql, openedBefore: Instant): Promise<void> {
  await sql.query(`update federation.outbox set ciphertext = null where ciphertext is not null and opened_at < $1`, [
    openedBefore,
  ])
}

/** Letters after a place that the partner signed for as opened, and now asks for again. */
export async function openedAfter(sql: Sql, partner: NodeId, chain: string, seq: number): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `select count(*)::int as n from federation.outbox where partner = $1 and chain = $2 and seq > $3 and opened_at is not null`,
    [partner, chain, seq],
  )
  return rows[0]!.n
}

/** Letters on the way, oldest first, so that another key can sign them. */
export async function unsettled(
  sql: Sql,
  after: readonly [Instant, string] | undefined,
  limit: number,
): Promise<{ partner: NodeId; id: string; header: Header; signature: string; postedAt: Instant }[]> {
  const { rows } = await sql.query<{ partner: NodeId; id: string; header: Header; signature: string; postedAt: Instant }>(
    `select partner, id, header, signature, posted_at as "postedAt" from federation.outbox
      where stored_at is null and ($1::timestamptz is null or (posted_at, id) > ($1, $2)) order by posted_at, id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit],
  )
  return rows
}

export async function resigned(sql: Sql, partner: NodeId, id: string, signature: string): Promise<void> {
  await sql.query(`update federation.outbox set signature = $3 where partner = $1 and id = $2`, [partner, id, signature])
}
