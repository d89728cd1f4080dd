/** Court packages: exhibits with custody, conditions and proofs in one archive that verifies itself. Each making is custody and ledger. */
import { crc32 } from 'node:zlib'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { stamped } from '../../ledger/stamp/witness.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { assertOpenable, type Exhibit } from '../exhibit.ts'
import type { PackageForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { type EvidenceTools, remember, sealedContent, segmentOf } from '../safe/desk.ts'
import { segmentsOf, sha256 } from '../sealed/shape.ts'
import * as store from '../store.ts'
import { giveNotices } from '../uses/desk.ts'
import type { CourtManifest, PackedFile } from './manifest.ts'
import * as manifests from './manifest.ts'
import { bytesOf, type Composed, leaving, packing } from './packing/desk.ts'
import type { CourtSheet } from './sheet.ts'
import * as packages from './store.ts'
import { archiveSize, descriptor, directory, localHeader, type Stored } from './zip.ts'

export type PackageView = Readonly<{
  id: packages.PackageId
  madeAt: Instant
  size: number
  sha256: string
  /** The time-stamping authority that is asked, and when it says that the package existed. */
  stampedBy?: string
  stampedAt?: Instant
}>

/** How long the time-stamping authority is waited for. */
const stamp_ms = 15_000

/** Ends a rehearsal: nothing of its transaction stays. */
class Rehearsed extends Error {
  readonly sheets: readonly CourtSheet[]
  constructor(sheets: readonly CourtSheet[]) {
    super('rehearsed')
    this.sheets = sheets
  }
}

const viewOf = (it: packages.PackageLine): PackageView => ({
  id: it.package_id,
  madeAt: it.made_at,
  size: it.size,
  sha256: it.sha256,
  ...(it.stamped_by && { stampedBy: it.stamped_by }),
  ...(it.stamped_at && { stampedAt: it.stamped_at }),
})

export function courtDesk(tools: EvidenceTools) {
  const compose = packing(tools)
  const allow = async (sql: Sql, officer: Officer, caseId: CaseId, form: PackageForm, at: Instant) =>
    permit({ officer, act: 'evidence.package', at, case: await tools.caseFacts(sql, caseId), purpose: form.purpose })

  type Proofs = ReadonlyMap<string, readonly string[]>
  /** What the report will say, found by doing everything and keeping nothing: the typesetter takes longer than anyone may wait for a lock. */
  async function rehearse(
    officer: Officer,
    caseId: CaseId,
    form: PackageForm,
    proofs: Proofs,
    at: Instant,
  ): Promise<readonly CourtSheet[]> {
    try {
      return await tools.transaction(async (sql): Promise<never> => {
        const { sheets } = await compose(sql, await allow(sql, officer, caseId, form, at), officer, form, proofs)
        throw new Rehearsed(sheets)
      })
    } catch (end) {
      if (end instanceof Rehearsed) return end.sheets
      throw end
    }
  }

  async function keep(
    sql: Sql,
    caseId: CaseId,
    officer: Officer,
    { head, texts, files }: Composed,
    reports: readonly Uint8Array[],
    at: Instant,
  ) {
    const pdfs = reports.map(
      (bytes, n) => ({ path: manifests.reportPath(n), size: bytes.length, sha256: sha256(bytes), is: 'report' }) as const,
    )
    const manifest: CourtManifest = { ...head, files: [...pdfs, ...files] }
    const text = manifests.manifestText(manifest)
    const digest = sha256(bytesOf(text))
    const signature = manifests.signatureText(tools.node, await tools.seal(manifests.signedText(digest)))
    const row: packages.PackageRow = {
      case_id: caseId,
      package_id: tools.newId<'package'>(),
      officer: officer.id,
      made_at: at,
      size: archiveSize(ownFiles(text, signature, manifest.files)),
      sha256: digest,
      manifest: text,
      signature,
      texts: Object.fromEntries(texts),
      report: reports[0]!,
      more_reports: reports.length > 1 ? reports.slice(1) : null,
      stamp: null,
      stamped_at: null,
      stamped_by: tools.stamping?.name ?? null,
    }
    await packages.addPackage(sql, row)
    return row
  }

  /** Has the manifest time-stamped. A silent authority holds up nothing: the package is there without, and can be stamped later. */
  async function stampIt(row: packages.PackageRow): Promise<packages.PackageRow> {
    if (!tools.stamping || row.stamp) return row
    const { answer, at } = await stamped(bytesOf(row.manifest), tools.stamping, AbortSignal.timeout(stamp_ms))
    const { files } = JSON.parse(row.manifest) as CourtManifest
    const size = archiveSize([
      ...ownFiles(row.manifest, row.signature, files),
      { path: manifests.stampPath, size: answer.length },
    ])
    const it = { ...row, size, stamp: answer, stamped_at: at, stamped_by: tools.stamping.name }
    return (await packages.putStamp(tools.sql, it)) ? it : (await packages.findPackage(tools.sql, row.case_id, row.package_id))!
  }

  return {
    /** Makes the package and writes custody of each exhibit in it; the archive is fetched with its id. */
    makePackage: async (officer: Officer, caseId: CaseId, form: PackageForm, at: Instant): Promise<PackageView> => {
      await tools.transaction((sql) => allow(sql, officer, caseId, form, at))
      const proofs = new Map<string, readonly string[]>()
      for (const id of form.exhibits) proofs.set(id, await tools.proofs(officer, `exhibit:${id}`, at))
      const sheets = await rehearse(officer, caseId, form, proofs, at)
      const reports: Uint8Array[] = []
      for (const sheet of sheets) reports.push(await tools.setReport(sheet))
      const row = await tools.transaction(async (sql) => {
        const given = await allow(sql, officer, caseId, form, at)
        const composed = await compose(sql, given, officer, form, proofs)
        if (JSON.stringify(composed.sheets) !== JSON.stringify(sheets)) throw refuse('package-moved')
        const row = await keep(sql, caseId, officer, composed, reports, at)
        const use = leaving(tools, given, form)
        const noticesTo = await giveNotices(tools, sql, composed.owed, {
          officer,
          act: given.act,
          caseId,
          use,
          why: form.purpose,
          at,
        })
        for (const it of composed.head.exhibits)
          await remember(tools, sql, given, { ...it, case: caseId } as unknown as Exhibit, {
            did: 'package',
            number: it.number,
            package: row.package_id,
            manifest: row.sha256,
            contents: it.content,
            ...(form.proceeding && { proceeding: form.proceeding }),
            ...(noticesTo.length > 0 && { noticesTo }),
          })
        return row
      })
      return viewOf(await stampIt(row).catch(() => row))
    },

    /** Asks the time-stamping authority again, for a package that it has not answered for. */
    stampPackage: async (officer: Officer, caseId: CaseId, id: packages.PackageId, at: Instant): Promise<PackageView> => {
      const row = await tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.package', at, case: await tools.caseFacts(sql, caseId), purpose: 'stamp' })
        const found = await packages.findPackage(sql, caseId, id)
        if (!found || found.officer !== officer.id) throw unseen('not-found')
        return found
      })
      if (!tools.stamping) throw refuse('stamping-not-set')
      const after = await stampIt(row).catch(() => {
        throw refuse('stamping-silent', { by: tools.stamping!.name })
      })
      return viewOf(after)
    },

    packages: (officer: Officer, caseId: CaseId, at: Instant): Promise<{ items: PackageView[] }> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        const rows = await packages.packagesOf(sql, caseId)
        return { items: rows.map(viewOf) }
      }),

    /** The archive, byte for byte the same each time, for who made it; its exhibits must still be open to that officer. */
    packageFile: async (officer: Officer, caseId: CaseId, id: packages.PackageId, at: Instant) => {
      const { row, exhibits, reference } = await tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.open', at, case: await tools.caseFacts(sql, caseId) })
        const row = await packages.findPackage(sql, caseId, id)
        if (!row || row.officer !== officer.id) throw unseen('not-found')
        const manifest = JSON.parse(row.manifest) as CourtManifest
        const exhibits = new Map<string, { exhibit: Exhibit; row: Awaited<ReturnType<typeof sealedContent>> }>()
        for (const it of manifest.exhibits.filter(({ content }) => content === 'here')) {
          const exhibit = await store.find(sql, caseId, it.id)
          if (!exhibit) throw unseen('not-found')
          assertOpenable(
            exhibit,
            exhibit.conditions.map((c) => c.id),
            tools.node,
            at,
          )
          exhibits.set(it.number, { exhibit, row: await sealedContent(sql, exhibit) })
        }
        return { row, exhibits, reference: manifest.case.reference }
      })
      const reports = row.report ? [row.report, ...(row.more_reports ?? [])] : []
      const papers = new Map(reports.map((bytes, n) => [manifests.reportPath(n), bytes]))
      async function* content(file: PackedFile) {
        const paper = papers.get(file.path)
        if (paper) return void (yield Buffer.from(paper))
        const text = row.texts[file.path]
        if (text !== undefined) return void (yield bytesOf(text))
        const it = exhibits.get(file.exhibit!)!
        for (let n = 0; n < segmentsOf(file.size); n++) {
          const plain = await segmentOf(tools, it.exhibit, it.row, n)
          yield Buffer.from(plain.buffer, plain.byteOffset, plain.length)
        }
      }
      return { name: `${reference.replaceAll('/', '-')}-${row.sha256.slice(0, 8)}.zip`, stream: archive(row, content) }
    },
  }
}

/** Manifest and signature come first, then what the manifest names. */
const ownFiles = (manifest: string, signature: string, files: readonly PackedFile[]) => [
  { path: manifests.manifestPath, size: bytesOf(manifest).length },
  { path: manifests.signaturePath, size: bytesOf(signature).length },
  ...files,
]

async function* archive(row: packages.PackageRow, content: (file: PackedFile) => AsyncIterable<Buffer>) {
  const { files } = JSON.parse(row.manifest) as CourtManifest
  const own = (path: string, bytes: Buffer) => ({ file: { path, size: bytes.length }, pieces: [bytes] })
  const stored: Stored[] = []
  for (const { file, pieces } of [
    own(manifests.manifestPath, bytesOf(row.manifest)),
    own(manifests.signaturePath, bytesOf(row.signature)),
    ...files.map((file) => ({ file, pieces: content(file) })),
    ...(row.stamp ? [own(manifests.stampPath, Buffer.from(row.stamp))] : []),
  ]) {
    yield localHeader(file.path)
    let crc = 0
    for await (const piece of pieces) {
      crc = crc32(piece, crc)
      yield piece
    }
    stored.push({ path: file.path, size: file.size, crc })
    yield descriptor(stored.at(-1)!)
  }
  yield* directory(stored)
}

export type CourtDesk = ReturnType<typeof courtDesk>
