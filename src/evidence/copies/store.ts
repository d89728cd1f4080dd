/** What was taken out of copies, by whom and why. The areas say where, never what. */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'
import type { RedactForm } from './forms.ts'

export type MadeCopy = Readonly<{
  exhibit: ExhibitId
  of: ExhibitId
  kind: 'redacted' | 'cleaned'
  areas: RedactForm['areas']
  taken: readonly string[]
  officer: OfficerId
  name: string
  purpose: string
  fewKnow?: string
  at: Instant
}>

export async function addCopy(sql: Sql, caseId: CaseId, it: MadeCopy): Promise<void> {
  await sql.query(
    `insert into evidence.made_copy (case_id, exhibit_id, of_exhibit, kind, areas, taken, officer, name, purpose, few_know, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      caseId,
      it.exhibit,
      it.of,
      it.kind,
      JSON.stringify(it.areas),
      it.taken,
      it.officer,
      it.name,
      it.purpose,
      it.fewKnow ?? null,
      it.at,
    ],
  )
}

/** What was taken out of this copy, or the copies that were made of this exhibit. */
export async function copiesOf(
  sql: Sql,
  caseId: CaseId,
  id: ExhibitId,
): Promise<readonly (MadeCopy & Readonly<{ number: string }>)[]> {
  const { rows } = await sql.query<Omit<MadeCopy, 'fewKnow'> & { number: string; fewKnow: string | null }>(
    `select m.exhibit_id as exhibit, m.of_exhibit as of, m.kind, m.areas, m.taken, m.officer, m.name, m.purpose, m.few_know as "fewKnow", m.made_at as at, e.number
       from evidence.made_copy m join evidence.exhibit e on e.case_id = m.case_id and e.exhibit_id = m.exhibit_id
      where m.case_id = $1 and (m.exhibit_id = $2 or m.of_exhibit = $2) order by m.made_at desc, m.exhibit_id limit 200`,
    [caseId, id],
  )
  return rows.map(({ fewKnow, ...row }) => ({ ...row, ...(fewKnow && { fewKnow }) }))
}
