/** Joint looks, proposals that wait for a case, and findings. Tables of schema `analysis`. */
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Inside, Joint, JointId, StoredFinding } from './joint.ts'
import type { ProposalLetter } from './letters.ts'
import type { JointFinding } from './meeting.ts'

export type Proposal = Readonly<{ id: JointId; partner: NodeId; proposal: ProposalLetter; at: Instant }>

export async function addProposal(sql: Sql, it: Proposal): Promise<void> {
  await sql.query('insert into analysis.joint_proposal (session_id, partner, proposal, at) values ($1, $2, $3, $4)', [
    it.id,
    it.partner,
    JSON.stringify(it.proposal),
    it.at,
  ])
}
export async function proposals(sql: Sql): Promise<Proposal[]> {
  const { rows } = await sql.query<Proposal>(
    'select session_id as id, partner, proposal, at from analysis.joint_proposal order by at, session_id',
  )
  return rows
}
export async function takeProposal(sql: Sql, id: JointId): Promise<Proposal | undefined> {
  const { rows } = await sql.query<Proposal>(
    'delete from analysis.joint_proposal where session_id = $1 returning session_id as id, partner, proposal, at',
    [id],
  )
  return rows[0]
}

type Rest = Omit<Joint, 'id' | 'case' | 'partner' | 'side' | 'state' | 'at' | 'inside'>
type Row = Pick<Joint, 'id' | 'case' | 'partner' | 'side' | 'state' | 'at'> & { rest: Rest; inside: Inside }
const jointOf = ({ rest, ...row }: Row): Joint => ({ ...row, ...rest })
const columns = 'session_id as id, case_id as "case", partner, side, state, at, rest, inside'

export async function put(sql: Sql, it: Joint): Promise<void> {
  const { id, case: file, partner, side, state, at, inside, ...rest } = it
  await sql.query(
    `insert into analysis.joint (case_id, session_id, partner, side, state, at, rest, inside) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (case_id, session_id) do update set state = excluded.state, rest = excluded.rest, inside = excluded.inside`,
    [file, id, partner, side, state, at, JSON.stringify(rest), await sql.seal('analysis.joint.inside', file, inside)],
  )
}
export async function ofCase(sql: Sql, id: CaseId): Promise<Joint[]> {
  const { rows } = await sql.query<Row>(`select ${columns} from analysis.joint where case_id = $1 order by at desc, session_id`, [
    id,
  ])
  return rows.map(jointOf)
}
/** For a letter, which names no case; locked, since letters of one look come one after another and officers act between them. */
export async function find(sql: Sql, id: JointId): Promise<Joint | undefined> {
  const { rows } = await sql.query<Row>(`select ${columns} from analysis.joint where session_id = $1 for update`, [id])
  return rows[0] && jointOf(rows[0])
}
/** How many looks were begun with a partner since then. */
export async function since(sql: Sql, partner: NodeId, at: Instant): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `select count(*)::int as n from analysis.joint where partner = $1 and at >= $2 and state in ('proposed', 'comparing', 'compared')`,
    [partner, at],
  )
  return rows[0]!.n
}

type FindingRow = {
  finding: JointFinding
  ours: StoredFinding['ours'] | null
  theirs: StoredFinding['theirs'] | null
  rows: StoredFinding['rows'] | null
  told: boolean
}
const findingOf = ({ finding, ours, theirs, rows, told }: FindingRow): StoredFinding => ({
  finding,
  told,
  ...(ours && { ours }),
  ...(theirs && { theirs }),
  ...(rows && { rows }),
})
export async function putFinding(sql: Sql, { case: file, id }: Joint, it: StoredFinding): Promise<void> {
  await sql.query(
    `insert into analysis.joint_finding (case_id, session_id, finding_id, finding, ours, theirs, rows, told) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (case_id, session_id, finding_id)
     do update set ours = excluded.ours, theirs = excluded.theirs, rows = excluded.rows, told = excluded.told`,
    [
      file,
      id,
      it.finding.id,
      JSON.stringify(it.finding),
      it.ours ? JSON.stringify(it.ours) : null,
      it.theirs ? JSON.stringify(it.theirs) : null,
      it.rows ? JSON.stringify(it.rows) : null,
      it.told,
    ],
  )
}
export async function findings(sql: Sql, { case: file, id }: Pick<Joint, 'case' | 'id'>): Promise<StoredFinding[]> {
  const { rows } = await sql.query<FindingRow>(
    `select finding, ours, theirs, rows, told from analysis.joint_finding where case_id = $1 and session_id = $2
     order by (finding ->> 'hops')::int desc, finding_id`,
    [file, id],
  )
  return rows.map(findingOf)
}

/** Joint looks of these cases at which an officer has something to do, and how many findings the partner released and this side did not. */
export async function openIn(
  sql: Sql,
  cases: readonly CaseId[],
): Promise<readonly (Pick<Joint, 'id' | 'case' | 'partner' | 'state' | 'at' | 'preparedBy'> & Readonly<{ released: number }>)[]> {
  const { rows } = await sql.query<Pick<Row, 'id' | 'case' | 'partner' | 'state' | 'at'> & { rest: Rest; released: number }>(
    `select j.session_id as id, j.case_id as "case", j.partner, j.state, j.at, j.rest,
            (select count(*)::int from analysis.joint_finding f
              where f.case_id = j.case_id and f.session_id = j.session_id and f.theirs is not null and f.ours is null) as released
       from analysis.joint j where j.case_id = any($1::text[]) and j.state in ('prepared', 'compared') order by j.at, j.session_id`,
    [cases],
  )
  return rows.map(({ rest, ...row }) => ({ ...row, preparedBy: rest.preparedBy }))
}
