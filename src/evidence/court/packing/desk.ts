/** What goes into a court package: each exhibit with conditions asked and custody written, and the texts around them. */
import { dateOf } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Permit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import type { Use } from '../../conditions.ts'
import type { CustodyEvent } from '../../custody.ts'
import { toldOf } from '../../exchange/store.ts'
import { assertOpenable, type ExhibitId } from '../../exhibit.ts'
import type { PackageForm } from '../../forms.ts'
import { type EvidenceTools, record, sealedContent } from '../../safe/desk.ts'
import { sha256 } from '../../sealed/shape.ts'
import * as store from '../../store.ts'
import { assertMayUse, type Owed, owe } from '../../uses/desk.ts'
import { toCase } from '../caseExchange.ts'
import * as manifests from '../manifest.ts'
import {
  type CourtExhibit,
  type CourtManifest,
  contentPath,
  custodyPath,
  earlierPath,
  type PackedFile,
  proofPath,
} from '../manifest.ts'
import { reportPage } from '../report.ts'
import { type CourtSheet, courtSheets } from '../sheet.ts'

export const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8')
const textFile = (path: string, text: string, is: PackedFile['is'], exhibit?: string): PackedFile => ({
  path,
  size: bytesOf(text).length,
  sha256: sha256(bytesOf(text)),
  is,
  ...(exhibit && { exhibit }),
})

type Gathered = Readonly<{ exhibit: CourtExhibit; chain: readonly CustodyEvent[]; files: readonly PackedFile[] }>

export type Composed = Readonly<{
  head: Omit<CourtManifest, 'files'>
  texts: ReadonlyMap<string, string>
  files: readonly PackedFile[]
  owed: Owed
  /** What the report says, part by part, for the typesetter. */
  sheets: readonly CourtSheet[]
}>

export function packing(tools: EvidenceTools) {
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
    const told = await toldOf(sql, given.case!, id)
    if (told.length > 0) files.push(add(earlierPath(n), `${JSON.stringify(told, null, 1)}\n`, 'case'))
    for (const [k, proof] of proofs.entries()) files.push(add(proofPath(n, k + 1), proof, 'proof'))
    if (form.contents === 'files')
      files.push({ path: contentPath(n, name), size, sha256: it.sha256, exhibit: number, is: 'content' })
    return { exhibit, chain, files }
  }

  return async function compose(
    sql: Sql,
    given: Permit,
    officer: Officer,
    form: PackageForm,
    proofs: ReadonlyMap<string, readonly string[]>,
  ): Promise<Composed> {
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
      ...(tools.stamping && { stampedBy: tools.stamping.name }),
    } as const
    const chains = new Map(gathered.map(({ exhibit, chain }) => [exhibit.number, chain]))
    const proofFiles = new Map(gathered.map(({ exhibit, files }) => [exhibit.number, files.filter((it) => it.is === 'proof')]))
    const [shown, words] = [{ ...head, proofs: proofFiles }, tools.courtWords(form.language)]
    texts.set('report.html', reportPage(shown, chains, words))
    texts.set('verify.html', tools.courtPage(form.language))
    texts.set('verify.mjs', tools.courtProgram())
    const exchanged = toCase({ id: given.case!, reference: title.reference, title: title.title ?? '' }, gathered)
    texts.set('case.jsonld', `${JSON.stringify(exchanged, null, 1)}\n`)
    const files = [
      textFile('report.html', texts.get('report.html')!, 'report'),
      textFile('verify.html', texts.get('verify.html')!, 'page'),
      textFile('verify.mjs', texts.get('verify.mjs')!, 'page'),
      textFile('case.jsonld', texts.get('case.jsonld')!, 'case'),
      ...gathered.flatMap((it) => it.files),
    ]
    return { head, texts, files, owed, sheets: courtSheets(shown, chains, words) }
  }
}

/** Leaving for a court is disclosure: conditions decide, for the proceedings named. */
export const leaving = ({ node }: EvidenceTools, given: Permit, form: PackageForm): Use => ({
  doing: 'disclose',
  by: node,
  on: dateOf(given.at),
  ...(form.proceeding && { proceeding: form.proceeding }),
  fiscal: form.fiscal,
  deathPenalty: form.deathPenalty,
  exculpatory: form.exculpatory,
})
