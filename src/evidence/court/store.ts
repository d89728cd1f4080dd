/** Packages as they were made: what is not content of exhibits is kept whole, so that the same package can be fetched again. */
import type { CaseId, Id, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'

export type PackageId = Id<'package'>
export type PackageRow = Readonly<{
  case_id: CaseId
  package_id: PackageId
  officer: OfficerId
  made_at: Instant
  size: number
  sha256: string
  manifest: string
  signature: string
  /** Path to text of each file that is no content. */
  texts: Readonly<Record<string, string>>
}>

export async function addPackage(sql: Sql, it: PackageRow): Promise<void> {
  await sql.query(
    `insert into evidence.package (case_id, package_id, officer, made_at, size, sha256, manifest, signature, texts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      it.case_id,
      it.package_id,
      it.officer,
      it.made_at,
      it.size,
      it.sha256,
      it.manifest,
      it.signature,
      await sql.seal('evidence.package.texts', it.case_id, it.texts),
    ],
  )
}

export async function findPackage(sql: Sql, caseId: CaseId, id: PackageId): Promise<PackageRow | undefined> {
  const { rows } = await sql.query<PackageRow>('select * from evidence.package where case_id = $1 and package_id = $2', [
    caseId,
    id,
  ])
  return rows[0]
}

export type PackageLine = Pick<PackageRow, 'package_id' | 'made_at' | 'size' | 'sha256'>
export async function packagesOf(sql: Sql, caseId: CaseId): Promise<readonly PackageLine[]> {
  const { rows } = await sql.query<PackageLine>(
    'select package_id, made_at, size, sha256 from evidence.package where case_id = $1 order by made_at desc limit 100',
    [caseId],
  )
  return rows
}
