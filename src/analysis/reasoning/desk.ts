/** What an officer can do with a notebook of reasoning. What may not be seen of the facts may not be seen of what was made of them. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import { permit } from '../../protection/permit.ts'
import { type EnteringTools, entering } from '../entering/desk.ts'
import { refuse } from '../refusals.ts'
import * as room from '../store.ts'
import { sets } from '../trends/store.ts'
import { citableOf, factOf, type Shelf, type Source, subjectOf, withheldFact } from './facts.ts'
import type { EntryForm, ProductForm, SignForm } from './forms.ts'
import {
  type Citation,
  type Content,
  digestOf,
  type EntryId,
  type Fact,
  numbered,
  type ProductId,
  type Said,
  standingOf,
  tellsApart,
} from './reasoning.ts'
import { type Sheet, sheetOf, type Words } from './sheet.ts'
import * as store from './store.ts'

export type ReasoningTools = Tools &
  EnteringTools &
  Readonly<{
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title: string }> | null>
    /** Exhibits, records and messages of the case. */
    sources(sql: Sql, id: CaseId): Promise<readonly Source[]>
    /** How a thing is marked for this officer; nothing for an ordinary one. */
    marked(sql: Sql, officer: Officer, id: CaseId, subject: string, at: Instant): Promise<ItemFacts | null>
    quotedMayLeave(sql: Sql, id: CaseId, texts: readonly string[], at: Instant): Promise<void>
    print(sheet: Sheet): Promise<Uint8Array>
    words(language: string): Words
    authority: string
    exercise: boolean
  }>

export function reasoningDesk(tools: ReasoningTools) {
  const { enter, remember } = entering(tools)

  async function shelfOf(sql: Sql, id: CaseId): Promise<Shelf> {
    return {
      charts: await room.charts(sql, id),
      network: await room.network(sql, id),
      statements: await room.statements(sql, id),
      sets: await sets(sql),
      sources: await tools.sources(sql, id),
    }
  }

  /** Of these citations, those whose thing the officer may not see: the rules are asked about each that is marked. */
  async function closedOf(
    sql: Sql,
    officer: Officer,
    id: CaseId,
    cites: readonly Citation[],
    at: Instant,
  ): Promise<ReadonlySet<string>> {
    const closed = new Set<string>()
    const facts = await tools.caseFacts(sql, id)
    for (const subject of new Set(cites.map(subjectOf).filter((it) => it !== null))) {
      const item = await tools.marked(sql, officer, id, subject, at)
      if (!item) continue
      try {
        permit({ officer, act: 'analysis.read', at, case: facts, item, more: { use: 'report', strictlyNecessary: true } })
      } catch (no) {
        if (!(no instanceof Refusal)) throw no
        closed.add(subject)
      }
    }
    return closed
  }
  const isOpen =
    (closed: ReadonlySet<string>) =>
    (it: Citation): boolean =>
      !closed.has(subjectOf(it) ?? '')
  /** What the officer sees of each citation. */
  const seeing =
    (shelf: Shelf, closed: ReadonlySet<string>) =>
    (it: Citation): Fact =>
      isOpen(closed)(it) ? factOf(it, shelf) : withheldFact(it)

  /** Facts that are cited must be there and open to who cites them. */
  async function citing(
    sql: Sql,
    officer: Officer,
    id: CaseId,
    cites: readonly Citation[],
    at: Instant,
  ): Promise<readonly Fact[]> {
    const closed = await closedOf(sql, officer, id, cites, at)
    const see = seeing(await shelfOf(sql, id), closed)
    const facts = cites.map(see)
    const lost = facts.findIndex((it) => it.title === '')
    if (lost >= 0) throw refuse('fact-unknown', { kind: cites[lost]!.kind, ref: cites[lost]!.ref })
    return facts
  }

  async function oneProduct(sql: Sql, id: CaseId, product: ProductId, version?: number) {
    const versions = (await store.products(sql, id)).filter((it) => it.id === product)
    const it = version === undefined ? versions[0] : versions.find((one) => one.version === version)
    if (!it) throw refuse('product-unknown')
    return { it, versions }
  }

  const alive = (all: readonly store.Entry[]) => {
    const of = <K extends Said['kind']>(kind: K) =>
      all.filter(
        (it): it is store.Entry & { said: Extract<Said, { kind: K }> } => it.said.kind === kind && it.withdrawnFor === null,
      )
    return { hypotheses: of('hypothesis'), items: of('item'), findings: of('finding') }
  }

  async function contentOf(sql: Sql, officer: Officer, id: CaseId, form: ProductForm, at: Instant): Promise<Content> {
    const { title, mark, language, parts } = form
    const { cites } = numbered(parts)
    const facts = await citing(sql, officer, id, cites, at)
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
    read: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const its = alive(await store.entries(sql, id))
        const shelf = await shelfOf(sql, id)
        const citable = citableOf(shelf)
        const cites = [...its.items, ...its.findings].flatMap((it) => it.said.cites)
        const closed = await closedOf(sql, officer, id, [...cites, ...citable], at)
        const see = seeing(shelf, closed)
        const keys = its.hypotheses.map((it) => it.id)
        const seen = (it: store.Entry & { said: { text: string; cites: readonly Citation[] } }) => {
          const withheld = !it.said.cites.every(isOpen(closed))
          return { ...told(it), text: withheld ? '' : it.said.text, facts: it.said.cites.map(see), withheld }
        }
        const items = its.items.map((it) => ({
          ...seen(it),
          weight: it.said.weight,
          marks: it.said.marks,
          tellsApart: tellsApart(keys, it.said),
        }))
        const open = items.filter((it) => !it.withheld)
        return {
          hypotheses: its.hypotheses.map((it) => ({ ...told(it), text: it.said.text })),
          items: items.map((it) => (it.withheld ? { ...it, marks: {} } : it)),
          findings: its.findings.map((it) => ({ ...seen(it), doubt: seen(it).withheld ? '' : it.said.doubt })),
          standing: standingOf(keys, open),
          withheld: items.length - open.length,
          products: latest(await store.products(sql, id)).map(headOf),
          citable: citable.filter(isOpen(closed)),
        }
      }),

    save: (officer: Officer, id: CaseId, entry: EntryId | null, { version = 0, ...said }: EntryForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.reason', id, at)
        if (said.kind !== 'hypothesis') await citing(sql, officer, id, said.cites, at)
        const it = { id: entry ?? tools.newId<'reasoning'>(), said, version: version + 1, recordedAt: at, recordedBy: officer.id }
        await store.saveEntry(sql, id, it)
        await remember(sql, given, id, `reasoning:${it.id}`, {
          did: said.kind,
          version: it.version,
          ...(said.kind !== 'hypothesis' && { cites: said.cites }),
        })
        return { id: it.id, version: it.version }
      }),

    end: (officer: Officer, id: CaseId, entry: EntryId, reason: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.reason', id, at)
        await store.endEntry(sql, id, entry, reason, at)
        await remember(sql, given, id, `reasoning:${entry}`, { did: 'withdraw', reason })
      }),

    write: (officer: Officer, id: CaseId, product: ProductId | null, form: ProductForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.reason', id, at)
        const content = await contentOf(sql, officer, id, form, at)
        const it: store.Product = {
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

    async file(officer: Officer, id: CaseId, product: ProductId, version: number | undefined, at: Instant) {
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
          version: found.it.version,
          digest: found.it.digest,
        })
        const { authority, exercise } = tools
        return { it: found.it, about: { reference: title?.reference ?? '', title: title?.title ?? '', authority, exercise } }
      })
      const bytes = await tools.print(sheetOf(it, about, tools.words(it.content.language)))
      return { bytes, name: `${about.reference}-product-v${it.version}.pdf` }
    },
  }
}

const told = ({ id, version, recordedAt, recordedBy, withdrawnFor }: store.Entry) => ({
  id,
  version,
  recordedAt,
  recordedBy,
  withdrawnFor,
})
const headOf = ({ id, version, content, writtenAt, author, signedAt, reader }: store.Product) => ({
  id,
  version,
  title: content.title,
  mark: content.mark,
  writtenAt,
  author,
  signedAt,
  reader,
})
const latest = (all: readonly store.Product[]): store.Product[] => {
  const newest = new Map<string, store.Product>()
  for (const it of all) if ((newest.get(it.id)?.version ?? 0) < it.version) newest.set(it.id, it)
  return [...newest.values()]
}

export type ReasoningDesk = ReturnType<typeof reasoningDesk>
