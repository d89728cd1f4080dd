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
  /** PDF/A; null in packages from before it was set. */
  report: Uint8Array | null
  /** Its further parts, where it has any. */
  more_reports: readonly Uint8Array[] | null
  /** The time-stamping authority's answer. */
  stamp: Uint8Array | null
  stamped_at: Instant | null
  stamped_by: string | null
}>

export async function addPackage(sql: Sql, it: PackageRow): Promise<void> {
  await sql.query(
    `insert into evidence.package (case_id, package_id, officer, made_at, size, sha256, manifest, signature, texts, report, stamped_by, more_reports)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
      it.report,
      it.stamped_by,
      it.more_reports,
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

/** False when another was kept meanwhile. */
export async function putStamp(sql: Sql, it: PackageRow): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update evidence.package set stamp = $3, stamped_at = $4, stamped_by = $5, size = $6
      where case_id = $1 and package_id = $2 and stamp is null`,
    [it.case_id, it.package_id, it.stamp, it.stamped_at, it.stamped_by, it.size],
  )
  return rowCount === 1
}

export type PackageLine = Pick<PackageRow, 'package_id' | 'made_at' | 'size' | 'sha256' | 'stamped_at' | 'stamped_by'>
export async function packagesOf(sql: Sql, caseId: CaseId): Promise<readonly PackageLine[]> {
  const { rows } = await sql.query<PackageLine>(
    'select package_id, made_at, size, sha256, stamped_at, stamped_by from evidence.package where case_id = $1 order by made_at desc limit 100',
    [caseId],
  )
  return rows
}
