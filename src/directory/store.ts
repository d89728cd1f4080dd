/** Where partner nodes, authorities and officers rest. The only file that knows the tables of schema `directory`. */
import type { NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Authority } from './authority.ts'
import type { ListedAuthority, OfficerRecord, Peer, Standing } from './known.ts'
import { refuse } from './refusals.ts'

export type { ListedAuthority, OfficerRecord, Peer, Standing } from './known.ts'

const columns = `id, state, standing, url, manifest, fingerprint, offered, offered_fingerprint as "offeredFingerprint",
  fetched_at as "fetchedAt", proposed_by as "proposedBy", proposed_at as "proposedAt", accepted_by as "acceptedBy",
  accepted_at as "acceptedAt", suspended_by as "suspendedBy", suspended_at as "suspendedAt", suspended_reason as "suspendedReason", begun, begins_by as "beginsBy", version`

export async function findPeer(sql: Sql, id: NodeId): Promise<Peer | undefined> {
  const { rows } = await sql.query<Peer>(`select ${columns} from directory.node where id = $1`, [id])
  return rows[0]
}

/** The partner when post may go to it and come from it. */
export async function acceptedPeer(sql: Sql, id: NodeId): Promise<Peer | undefined> {
  const peer = await findPeer(sql, id)
  return peer?.standing === 'accepted' ? peer : undefined
}

export async function listPeers(sql: Sql, standing?: Standing): Promise<Peer[]> {
  const { rows } = await sql.query<Peer>(
    `select ${columns} from directory.node where $1::text is null or standing = $1 order by id`,
    [standing ?? null],
  )
  return rows
}

export async function addPeer(
  sql: Sql,
  peer: Pick<Peer, 'manifest' | 'fingerprint' | 'url'>,
  by: string,
  at: Instant,
): Promise<Peer> {
  const { rows } = await sql.query<Peer>(
    `insert into directory.node (id, state, standing, url, manifest, fingerprint, fetched_at, proposed_by, proposed_at)
     values ($1, $2, 'proposed', $3, $4, $5, $6, $7, $6) on conflict (id) do nothing returning ${columns}`,
    [peer.manifest.node, peer.manifest.state, peer.url, JSON.stringify(peer.manifest), peer.fingerprint, at, by],
  )
  if (!rows[0]) throw refuse('node-known-already', { node: peer.manifest.node })
  return rows[0]
}

/** Writes `after` only if nobody changed the partner since `before` was read. */
export async function replacePeer(sql: Sql, before: Peer, after: Peer): Promise<Peer> {
  const { rows } = await sql.query<Peer>(
    `update directory.node set standing = $3, url = $4, manifest = $5, fingerprint = $6, offered = $7, offered_fingerprint = $8, fetched_at = $9,
       accepted_by = $10, accepted_at = $11, suspended_by = $12, suspended_at = $13, suspended_reason = $14, begun = $15, begins_by = $16,
       version = version + 1
     where id = $1 and version = $2 returning ${columns}`,
    [
      before.id,
      before.version,
      after.standing,
      after.url,
      JSON.stringify(after.manifest),
      after.fingerprint,
      after.offered && JSON.stringify(after.offered),
      after.offeredFingerprint,
      after.fetchedAt,
      after.acceptedBy,
      after.acceptedAt,
      after.suspendedBy,
      after.suspendedAt,
      after.suspendedReason,
      after.begun,
      after.beginsBy,
    ],
  )
  if (!rows[0]) throw refuse('node-changed-meanwhile', { node: before.id })
  return rows[0]
}

/** The authorities of `node` become exactly these: what it no longer signs it no longer has. */
export async function putAuthorities(sql: Sql, node: NodeId, authorities: readonly Authority[], at: Instant): Promise<void> {
  await sql.query(`delete from directory.authority where node = $1`, [node])
  for (const it of authorities)
    await sql.query(
      `insert into directory.authority (node, id, state, names, competences, languages, channel, confirmed_at, expires_at, fetched_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        node,
        it.id,
        it.state,
        JSON.stringify(it.names),
        JSON.stringify(it.competences),
        it.languages,
        it.channel,
        it.confirmedAt,
        it.expiresAt,
        at,
      ],
    )
}

const authorityColumns = `a.node, a.id, a.state, a.names, a.competences, a.languages, a.channel, a.confirmed_at as "confirmedAt",
  a.expires_at as "expiresAt", a.fetched_at as "fetchedAt"`

export async function authoritiesOf(sql: Sql, node: NodeId): Promise<ListedAuthority[]> {
  const { rows } = await sql.query<ListedAuthority>(
    `select ${authorityColumns} from directory.authority a where node = $1 order by id`,
    [node],
  )
  return rows
}

export type AuthorityQuery = Readonly<{
  state?: string
  function?: string
  q?: string
  after?: readonly (string | number)[]
  limit: number
}>

/** Authorities of our node and of accepted partners, by State, node and id. */
export async function listAuthorities(sql: Sql, self: NodeId, query: AuthorityQuery): Promise<ListedAuthority[]> {
  const { rows } = await sql.query<ListedAuthority>(
    `select ${authorityColumns} from directory.authority a left join directory.node n on n.id = a.node
      where (a.node = $1 or n.standing = 'accepted')
        and ($2::text is null or a.state = $2)
        and ($3::text is null or a.competences @> jsonb_build_array(jsonb_build_object('function', $3::text)))
        and ($4::text is null or a.names::text ilike '%' || $4 || '%' or a.id ilike '%' || $4 || '%')
        and ($5::text is null or (a.state, a.node, a.id) > ($5, $6, $7))
      order by a.state, a.node, a.id limit $8`,
    [
      self,
      query.state ?? null,
      query.function ?? null,
      query.q?.replace(/[\\%_]/g, '\\$&') ?? null,
      ...(query.after ?? [null, null, null]).slice(0, 3),
      query.limit,
    ],
  )
  return rows
}

const officerColumns = `id, name, authority, roles, active, created_at as "createdAt", version`

export async function findOfficer(sql: Sql, id: OfficerId): Promise<OfficerRecord | undefined> {
  const { rows } = await sql.query<OfficerRecord>(`select ${officerColumns} from directory.officer where id = $1`, [id])
  return rows[0]
}

export async function addOfficer(
  sql: Sql,
  officer: Pick<OfficerRecord, 'id' | 'name' | 'authority' | 'roles'>,
  at: Instant,
): Promise<OfficerRecord> {
  const { rows } = await sql.query<OfficerRecord>(
    `insert into directory.officer (id, name, authority, roles, created_at) values ($1, $2, $3, $4, $5) returning ${officerColumns}`,
    [officer.id, officer.name, officer.authority, officer.roles, at],
  )
  return rows[0]!
}

export type OfficerQuery = Readonly<{
  q?: string
  role?: string
  active?: boolean
  after?: readonly (string | number)[]
  limit?: number
}>

export async function listOfficers(sql: Sql, query: OfficerQuery = {}): Promise<OfficerRecord[]> {
  const { rows } = await sql.query<OfficerRecord>(
    `select ${officerColumns} from directory.officer
      where ($1::text is null or name ilike '%' || $1 || '%')
        and ($2::text is null or $2 = any(roles))
        and ($3::boolean is null or active = $3)
        and ($4::text is null or (name, id) > ($4, $5))
      order by name, id limit $6`,
    [
      query.q?.replace(/[\\%_]/g, '\\$&') ?? null,
      query.role ?? null,
      query.active ?? null,
      ...(query.after ?? [null, null]).slice(0, 2),
      query.limit ?? 200,
    ],
  )
  return rows
}

/** Names to show for ids, those that no longer exist left out. */
export async function officerNames(sql: Sql, ids: readonly OfficerId[]): Promise<ReadonlyMap<OfficerId, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql.query<{ id: OfficerId; name: string }>(`select id, name from directory.officer where id = any($1)`, [
    [...new Set(ids)],
  ])
  return new Map(rows.map((row) => [row.id, row.name]))
}

export async function replaceOfficer(
  sql: Sql,
  before: OfficerRecord,
  after: Pick<OfficerRecord, 'name' | 'authority' | 'roles' | 'active'>,
): Promise<OfficerRecord> {
  const { rows } = await sql.query<OfficerRecord>(
    `update directory.officer set name = $3, authority = $4, roles = $5, active = $6, version = version + 1
      where id = $1 and version = $2 returning ${officerColumns}`,
    [before.id, before.version, after.name, after.authority, after.roles, after.active],
  )
  if (!rows[0]) throw refuse('officer-changed-meanwhile', { officer: before.id })
  return rows[0]
}
