/** Products: written sentence by sentence on facts, read by a second person, printed. */
import type { CaseId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql, Tools } from '../../../kernel/sql.ts'
import { permit } from '../../../protection/permit.ts'
import { entering } from '../../entering/desk.ts'
import { refuse } from '../../refusals.ts'
import { type CitingTools, citing, isOpen, seeing } from '../citing/desk.ts'
import { docxOf } from '../docx.ts'
import { withheldFact } from '../facts.ts'
import type { ProductForm, SignForm } from '../forms.ts'
import { alive, type Content, digestOf, headOf, numbered, type Product, type ProductId, standingOf } from '../reasoning.ts'
import { type Sheet, sheetOf, type Words } from '../sheet.ts'
import * as store from '../store.ts'

export type ProductTools = Tools &
  CitingTools &
  Readonly<{
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title: string }> | null>
    quotedMayLeave(sql: Sql, id: CaseId, texts: readonly string[], at: Instant): Promise<void>
    print(sheet: Sheet): Promise<Uint8Array>
    words(language: string): Words
    authority: string
    exercise: boolean
  }>

export function productsDesk(tools: ProductTools) {
  const { enter, remember } = entering(tools)
  const { shelfOf, closedOf, cited } = citing(tools)

  async function oneProduct(sql: Sql, id: CaseId, product: ProductId, version?: number) {
    const versions = (await store.products(sql, id)).filter((it) => it.id === product)
    const it = version === undefined ? versions[0] : versions.find((one) => one.version === version)
    if (!it) throw refuse('product-unknown')
    return { it, versions }
  }

  async function contentOf(sql: Sql, officer: Officer, id: CaseId, form: ProductForm, at: Instant): Promise<Content> {
    const { title, mark, language, parts } = form
    const { cites } = numbered(parts)
    const facts = await cited(sql, officer, id, cites, at)
    const its = alive(await store.entries(sql, id))
    const closed = await closedOf(
      sql,
      officer,
      id,
      its.items.flatMap((it) => it.said.cites),
      at,
    )
    const open = its.items.filter((it) => it.said.cites.every(isOpen(closed)))
    const keys = its.hypotheses.map((it) => it.id)
    const standing = standingOf(
      keys,
      open.map((it) => ({ id: it.id, ...it.said })),
    )
    const matrix = form.matrix && {
      hypotheses: its.hypotheses.map((it) => it.said.text),
      items: open.map(({ said }) => ({
        text: said.text,
        weight: said.weight,
        marks: keys.map((key) => said.marks[key] ?? ('not-applicable' as const)),
      })),
      standing: standing.map(({ hypothesis, ...it }) => it),
    }
    return { title, mark, language, parts, facts, matrix: matrix || null }
  }

  return {
    write: (officer: Officer, id: CaseId, product: ProductId | null, form: ProductForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.reason', id, at)
        const content = await contentOf(sql, officer, id, form, at)
        const it: Product = {
          id: product ?? tools.newId<'product'>(),
          version: (form.version ?? 0) + 1,
          content,
          digest: digestOf(content),
          writtenAt: at,
          writtenBy: officer.id,
          author: officer.name,
          signedAt: null,
          signedBy: null,
          reader: null,
        }
        await store.saveProduct(sql, id, it)
        await remember(sql, given, id, `product:${it.id}`, {
          did: 'product',
          version: it.version,
          digest: it.digest,
          sentences: content.parts.length,
        })
        return { id: it.id, version: it.version }
      }),

    product: (officer: Officer, id: CaseId, product: ProductId, version: number | undefined, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const { it, versions } = await oneProduct(sql, id, product, version)
        const closed = await closedOf(sql, officer, id, it.content.facts, at)
        const see = seeing(await shelfOf(sql, id), closed)
        const { numbers } = numbered(it.content.parts)
        const open = isOpen(closed)
        const withheld = !it.content.facts.every(open)
        return {
          ...headOf(it),
          versions: versions.map(headOf),
          language: it.content.language,
          parts: it.content.parts.map((part, i) =>
            part.is === 'sentence' && !part.cites.every(open)
              ? { is: 'withheld' as const, text: '', facts: numbers[i]! }
              : { is: part.is, text: part.text, facts: numbers[i]! },
          ),
          facts: it.content.facts.map((fact) => ({ cited: open(fact) ? fact : withheldFact(fact), now: see(fact) })),
          // Which of its pieces rest on what is withheld, a frozen matrix does not tell: then none of it is shown.
          matrix: withheld ? null : it.content.matrix,
          digest: it.digest,
          withheld,
          maySign: !it.signedAt && versions[0] === it && !versions.some((one) => one.writtenBy === officer.id) && !withheld,
        }
      }),

    sign: (officer: Officer, id: CaseId, product: ProductId, form: SignForm, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const { it, versions } = await oneProduct(sql, id, product)
        const given = permit({
          officer,
          act: 'analysis.sign',
          at,
          case: await tools.caseFacts(sql, id),
          preparedBy: versions.map((one) => one.writtenBy),
        })
        if (it.version !== form.version || it.digest !== form.digest) throw refuse('reasoning-changed-meanwhile')
        // Who signs has seen everything it rests on.
        if ((await closedOf(sql, officer, id, it.content.facts, at)).size > 0) throw refuse('product-withheld')
        await store.sign(sql, id, product, it.version, { officer: officer.id, name: officer.name, at })
        await remember(sql, given, id, `product:${product}`, { did: 'sign', version: it.version, digest: it.digest })
      }),

    async file(
      officer: Officer,
      id: CaseId,
      product: ProductId,
      version: number | undefined,
      format: 'pdf' | 'docx',
      at: Instant,
    ) {
      const { it, about } = await tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.export', id, at)
        const found = await oneProduct(sql, id, product, version)
        if ((await closedOf(sql, officer, id, found.it.content.facts, at)).size > 0) throw refuse('product-withheld')
        await tools.quotedMayLeave(
          sql,
          id,
          found.it.content.facts.flatMap((fact) => [fact.title, fact.source]),
          at,
        )
        const title = await tools.caseTitle(sql, id)
        await remember(sql, given, id, `product:${product}`, {
          did: 'product',
          format,
          version: found.it.version,
          digest: found.it.digest,
        })
        const { authority, exercise } = tools
        return { it: found.it, about: { reference: title?.reference ?? '', title: title?.title ?? '', authority, exercise } }
      })
      const sheet = sheetOf(it, about, tools.words(it.content.language))
      const bytes = format === 'pdf' ? await tools.print(sheet) : docxOf(sheet)
      return { bytes, name: `${about.reference}-product-v${it.version}.${format}` }
    },
  }
}
