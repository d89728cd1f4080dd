/** Court packages: exhibits with custody, conditions and proofs in one archive that verifies itself. Each making is custody and ledger. */
import { crc32 } from 'node:zlib'
import type { CaseId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import type { Use } from '../conditions.ts'
import type { CustodyEvent } from '../custody.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from '../exhibit.ts'
import type { PackageForm } from '../forms.ts'
import { type EvidenceTools, record, remember, sealedContent, segmentOf } from '../safe/desk.ts'
import { segmentsOf, sha256 } from '../sealed/shape.ts'
import * as store from '../store.ts'
import { assertMayUse, giveNotices, type Owed, owe } from '../uses/desk.ts'
import { toCase } from './caseExchange.ts'
import * as manifests from './manifest.ts'
import { type CourtExhibit, type CourtManifest, contentPath, custodyPath, type PackedFile, proofPath } from './manifest.ts'
import { reportPage } from './report.ts'
import * as packages from './store.ts'
import { archiveSize, descriptor, directory, localHeader, type Stored } from './zip.ts'

export type PackageView = Readonly<{ id: packages.PackageId; madeAt: Instant; size: number; sha256: string }>

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8')
const textFile = (path: string, text: string, is: PackedFile['is'], exhibit?: string): PackedFile => ({
  path,
  size: bytesOf(text).length,
  sha256: sha256(bytesOf(text)),
  is,
  ...(exhibit && { exhibit }),
})

type Gathered = Readonly<{ exhibit: CourtExhibit; chain: readonly CustodyEvent[]; files: readonly PackedFile[] }>

export function courtDesk(tools: EvidenceTools) {
  /** One exhibit for the package: conditions asked, custody written, files named. */
  async function gather(
    sql: Sql,
    given: Permit,
    officer: Officer,
    id: ExhibitId,
    n: number,
    form: PackageForm,
    proofs: readonly string[],
    texts: Map<string, string>,
    owed: Owed,
  ): Promise<Gathered> {
    const it = await store.find(sql, given.case!, id, true)
    if (!it) throw unseen('not-found')
    assertOpenable(it, form.conditionsSeen, tools.node, given.at)
    owe(owed, it, assertMayUse(it, leaving(tools, given, form)))
    await sealedContent(sql, it)
    await record(tools, sql, it, {
      action: 'copied',
      at: given.at,
      by: { node: tools.node, officer: given.officer, name: given.officerName },
      where: tools.authority,
      purpose: given.purpose,
      authority: form.authority ?? officer.authority,
    })
    const chain = await store.chain(sql, given.case!, id)
    const { number, name, mime, size, origin, derivedFrom, privilege, conditions } = it
    const exhibit: CourtExhibit = {
      id,
      number,
      name,
      mime,
      size,
      sha256: it.sha256,
      origin,
      derivedFrom,
      privilege,
      conditions,
      ...(it.from && { from: it.from }),
      ...(it.sealed && { root: it.sealed.root }),
      content: form.contents === 'files' ? 'here' : 'digest',
    }
    const add = (path: string, text: string, is: PackedFile['is']): PackedFile => {
      texts.set(path, text)
      return textFile(path, text, is, number)
    }
    const files: PackedFile[] = [add(custodyPath(n), `${JSON.stringify(chain, null, 1)}\n`, 'custody')]
    for (const [k, proof] of proofs.entries()) files.push(add(proofPath(n, k + 1), proof, 'proof'))
    if (form.contents === 'files')
      files.push({ path: contentPath(n, name), size, sha256: it.sha256, exhibit: number, is: 'content' })
    return { exhibit, chain, files }
  }

  async function compose(
    sql: Sql,
    given: Permit,
    officer: Officer,
    form: PackageForm,
    proofs: ReadonlyMap<string, readonly string[]>,
  ) {
    const title = await tools.caseTitle(sql, given.case!)
    if (!title) throw unseen('not-found')
    const texts = new Map<string, string>()
    const owed: Owed = new Map()
    const gathered: Gathered[] = []
    for (const [n, id] of form.exhibits.entries())
      gathered.push(await gather(sql, given, officer, id, n + 1, form, proofs.get(id) ?? [], texts, owed))
    const nodes = new Set(gathered.flatMap(({ chain }) => chain.map((event) => event.by.node)))
    const head = {
      format: manifests.packageFormat,
      language: form.language,
      madeAt: given.at,
      madeBy: { node: tools.node, authority: tools.authority, officer: given.officerName },
      purpose: given.purpose,
      ...(form.proceeding && { proceeding: form.proceeding }),
      case: { reference: title.reference, title: title.title ?? '' },
      exhibits: gathered.map((it) => it.exhibit),
      keys: await tools.keysOf(sql, [...nodes.add(tools.node)].sort()),
    } as const
    const chains = new Map(gathered.map(({ exhibit, chain }) => [exhibit.number, chain]))
    const proofFiles = new Map(gathered.map(({ exhibit, files }) => [exhibit.number, files.filter((it) => it.is === 'proof')]))
    texts.set('report.html', reportPage({ ...head, proofs: proofFiles }, chains, tools.courtWords(form.language)))
    texts.set('verify.html', tools.courtPage(form.language))
    const exchanged = toCase({ id: given.case!, reference: title.reference, title: title.title ?? '' }, gathered)
    texts.set('case.jsonld', `${JSON.stringify(exchanged, null, 1)}\n`)
    const files = [
      textFile('report.html', texts.get('report.html')!, 'report'),
      textFile('verify.html', texts.get('verify.html')!, 'page'),
      textFile('case.jsonld', texts.get('case.jsonld')!, 'case'),
      ...gathered.flatMap((it) => it.files),
    ]
    return { manifest: { ...head, files } satisfies CourtManifest, texts, owed }
  }

  return {
    /** Makes the package and writes custody of each exhibit in it; the archive is fetched with its id. */
    makePackage: async (officer: Officer, caseId: CaseId, form: PackageForm, at: Instant): Promise<PackageView> => {
      await tools.transaction(async (sql) =>
        permit({ officer, act: 'evidence.package', at, case: await tools.caseFacts(sql, caseId), purpose: form.purpose }),
      )
      const proofs = new Map<string, readonly string[]>()
      for (const id of form.exhibits) proofs.set(id, await tools.proofs(officer, `exhibit:${id}`, at))
      return tools.transaction(async (sql) => {
        const given = permit({
          officer,
          act: 'evidence.package',
          at,
          case: await tools.caseFacts(sql, caseId),
          purpose: form.purpose,
        })
        const { manifest, texts, owed } = await compose(sql, given, officer, form, proofs)
        const text = manifests.manifestText(manifest)
        const digest = sha256(bytesOf(text))
        const signature = manifests.signatureText(tools.node, await tools.seal(manifests.signedText(digest)))
        const id = tools.newId<'package'>()
        const size = archiveSize([
          { path: manifests.manifestPath, size: bytesOf(text).length },
          { path: manifests.signaturePath, size: bytesOf(signature).length },
          ...manifest.files,
        ])
        await packages.addPackage(sql, {
          case_id: caseId,
          package_id: id,
          officer: officer.id,
          made_at: at,
          size,
          sha256: digest,
          manifest: text,
          signature,
          texts: Object.fromEntries(texts),
        })
        const use = leaving(tools, given, form)
        const noticesTo = await giveNotices(tools, sql, owed, { officer, act: given.act, caseId, use, why: form.purpose, at })
        for (const it of manifest.exhibits)
          await remember(tools, sql, given, { ...it, case: caseId } as unknown as Exhibit, {
            did: 'package',
            number: it.number,
            package: id,
            manifest: digest,
            contents: it.content,
            ...(form.proceeding && { proceeding: form.proceeding }),
            ...(noticesTo.length > 0 && { noticesTo }),
          })
        return { id, madeAt: at, size, sha256: digest }
      })
    },

    packages: (officer: Officer, caseId: CaseId, at: Instant): Promise<{ items: PackageView[] }> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        const rows = await packages.packagesOf(sql, caseId)
        return { items: rows.map((it) => ({ id: it.package_id, madeAt: it.made_at, size: it.size, sha256: it.sha256 })) }
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
      async function* content(file: PackedFile) {
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

async function* archive(row: packages.PackageRow, content: (file: PackedFile) => AsyncIterable<Buffer>) {
  const { files } = JSON.parse(row.manifest) as CourtManifest
  const own = (path: string, text: string) => ({ file: { path, size: bytesOf(text).length }, pieces: [bytesOf(text)] })
  const stored: Stored[] = []
  for (const { file, pieces } of [
    own(manifests.manifestPath, row.manifest),
    own(manifests.signaturePath, row.signature),
    ...files.map((file) => ({ file, pieces: content(file) })),
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

/** Leaving for a court is disclosure: conditions decide, for the proceedings named. */
const leaving = ({ node }: EvidenceTools, given: Permit, form: PackageForm): Use => ({
  doing: 'disclose',
  by: node,
  on: dateOf(given.at),
  ...(form.proceeding && { proceeding: form.proceeding }),
  fiscal: form.fiscal,
  deathPenalty: form.deathPenalty,
  exculpatory: form.exculpatory,
})

export type CourtDesk = ReturnType<typeof courtDesk>
