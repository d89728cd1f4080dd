/** Closing the chains with a partner that lost its database, and what is remembered of them. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Beginning, ClosedChain } from './known.ts'

export type { Beginning, ClosedChain } from './known.ts'

const columns = `chain, sent_seq as "sentSeq", sent_digest as "sentDigest", heard_seq as "heardSeq", heard_digest as "heardDigest", unopened, unread`

type Closing = Readonly<{ partner: NodeId; was: string | null; now: string | null; at: Instant }>

/** Which beginning of the post with the partner this is; its chains are locked first, so that nothing is posted or opened meanwhile. */
export async function open(sql: Sql, { partner, was, now, at }: Closing): Promise<number> {
  await sql.query(`select 1 from federation.chain_sent where partner = $1 order by chain for update`, [partner])
  await sql.query(`select 1 from federation.chain_heard where partner = $1 order by chain for update`, [partner])
  const { rows } = await sql.query<{ beginning: number }>(
    `insert into federation.beginning (partner, beginning, at, was, now)
     select $1, coalesce(max(beginning), 0) + 1, $2, $3, $4 from federation.beginning where partner = $1 returning beginning`,
    [partner, at, was, now],
  )
  return rows[0]!.beginning
}

/** Writes down how each chain stood. */
export async function record(sql: Sql, partner: NodeId, beginning: number): Promise<ClosedChain[]> {
  const { rows } = await sql.query<ClosedChain>(
    `insert into federation.chain_closed (partner, beginning, chain, sent_seq, sent_digest, heard_seq, heard_digest, unopened, unread)
     select $1, $2, c.chain, coalesce(s.seq, 0), s.digest, coalesce(h.seq, 0), h.digest,
       (select count(*) from federation.outbox o where o.partner = $1 and o.chain = c.chain and o.state in ('waiting', 'stored')),
       (select count(*) from federation.inbox i where i.partner = $1 and i.chain = c.chain and i.state = 'held')
       from (select chain from federation.chain_sent where partner = $1 union select chain from federation.chain_heard where partner = $1) c
       left join federation.chain_sent s on s.partner = $1 and s.chain = c.chain
       left join federation.chain_heard h on h.partner = $1 and h.chain = c.chain
     returning ${columns}`,
    [partner, beginning],
  )
  return rows.toSorted((a, b) => (a.chain < b.chain ? -1 : 1))
}

/** A closed chain keeps its letters as `chain~beginning`, which no letter can name, so that its places are free. */
export const nameBefore = (chain: string): string => chain.replace(/~\d+$/, '')

/**
 * Letters of ours that were not opened become dead letters: a person decides about each. What was sealed to the lost node goes, what was
 * signed stays. Letters of the partner that waited for others will never be opened; their ids stay known, so that no replay has an effect.
 */
export async function close(sql: Sql, partner: NodeId, beginning: number, at: Instant): Promise<void> {
  const named = `chain || '~' || $2::text`
  await sql.query(
    `update federation.outbox set chain = ${named}, ciphertext = null,
       state = case when state in ('waiting', 'stored') then 'expired' else state end,
       code = case when state in ('waiting', 'stored') then 'begun-anew' else code end,
       stored_at = case when state in ('waiting', 'stored') then coalesce(stored_at, $3) else stored_at end,
       proof_asked_at = case when proof is null then 'infinity' else proof_asked_at end
     where partner = $1 and chain not like '%~%'`,
    [partner, beginning, at],
  )
  await sql.query(
    `update federation.inbox set chain = ${named}, ciphertext = null, state = case when state = 'held' then 'refused' else state end
      where partner = $1 and chain not like '%~%'`,
    [partner, beginning],
  )
  await sql.query(`update federation.receipt set told_at = $2 where partner = $1 and direction = 'given' and told_at is null`, [
    partner,
    at,
  ])
  await sql.query(`delete from federation.chain_sent where partner = $1`, [partner])
  await sql.query(`delete from federation.chain_heard where partner = $1`, [partner])
  await sql.query(`update federation.partner set fails = 0, next_try_at = null, trouble = null where node = $1`, [partner])
}

/** When which partner began anew, newest first, and how much was closed then. */
export async function beginnings(sql: Sql): Promise<Beginning[]> {
  const { rows } = await sql.query<Beginning>(
    `select b.partner, b.beginning, b.at, count(c.chain)::int as chains, coalesce(sum(c.unopened), 0)::int as unopened,
       coalesce(sum(c.unread), 0)::int as unread
       from federation.beginning b left join federation.chain_closed c on c.partner = b.partner and c.beginning = b.beginning
      group by b.partner, b.beginning order by b.at desc`,
  )
  return rows
}

export async function closedChains(sql: Sql, partner: NodeId, beginning: number): Promise<ClosedChain[]> {
  const { rows } = await sql.query<ClosedChain>(
    `select ${columns} from federation.chain_closed where partner = $1 and beginning = $2 order by chain`,
    [partner, beginning],
  )
  return rows
}
