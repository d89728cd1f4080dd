/**
 * Exhibits out of a CASE/UCO graph of a laboratory or another system. A record whose content lies in the case already gains what was done
 * with it before; of any other record the graph's own words become the exhibit, so nothing that was told is lost while its content is
 * elsewhere. What the graph says is nobody's seal: it stands beside the chain of custody and never in it.
 */
import { canonical } from '../../kernel/canonical.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import type { ExhibitId } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import { type EvidenceTools, record, remember } from '../safe/desk.ts'
import { register } from '../safe/register/desk.ts'
import { sha256 } from '../sealed/shape.ts'
import * as exhibits from '../store.ts'
import type { CaseImportForm } from './forms.ts'
import { type CaseRecord, readCase } from './graph.ts'
import * as store from './store.ts'

export const recordMime = 'application/ld+json'
/** So that one transaction ends in reasonable time; a larger graph is imported in parts. */
const records_max = 2000

/**
 * `joined`: its content is an exhibit of the case, which gains what was told. `registered`: the words of the graph become an exhibit.
 * `known`: this graph told of it before. `unreadable`: it names neither a file nor a digest nor a number.
 */
export type ImportRow = Readonly<{
  row: number
  record: string
  number?: string
  name?: string
  sha256?: string
  events: number
  verdict: 'joined' | 'registered' | 'known' | 'unreadable'
  /** What is missing or odd, as codes. */
  remarks: readonly ('no-digest' | 'no-name' | 'no-number' | 'no-events' | 'size-differs' | 'event-without-time')[]
  exhibit?: Readonly<{ id: string; number: string }>
}>
export type ImportReport = Readonly<{ graph: string; dryRun: boolean; rows: readonly ImportRow[] }>

export function exchangeDesk(tools: EvidenceTools) {
  type Deed = Readonly<{ sql: Sql; officer: Officer; given: Permit; form: CaseImportForm; graph: string; at: Instant }>

  async function tell(it: Deed, id: ExhibitId, found: CaseRecord): Promise<void> {
    const { sql, given, graph, at } = it
    await store.keep(sql, given.case!, id, {
      graph,
      record: found.id,
      number: found.number ?? null,
      events: found.events,
      at,
      by: given.officerName,
    })
  }

  async function join(it: Deed, id: ExhibitId, found: CaseRecord) {
    const { sql, given, officer, form, graph, at } = it
    const exhibit = (await exhibits.find(sql, given.case!, id, true))!
    if (form.dryRun) return exhibit
    await tell(it, id, found)
    const event = await record(tools, sql, exhibit, {
      action: 'identified',
      at,
      by: { node: tools.node, officer: given.officer, name: given.officerName },
      where: tools.authority,
      purpose: `${form.purpose} (CASE ${graph.slice(0, 16)}: ${found.number ?? found.id})`.slice(0, 2000),
      authority: officer.authority,
    })
    await remember(tools, sql, given, exhibit, {
      did: 'case-import',
      number: exhibit.number,
      graph,
      record: found.id,
      events: found.events.length,
      custody: event.hash,
    })
    return exhibit
  }

  /** The words of the graph as an exhibit of their own, in the case until its content comes. */
  async function enter(it: Deed, found: CaseRecord) {
    const { sql, given, officer, form } = it
    if (form.dryRun) return undefined
    const first = found.events[0]
    const content = await tools.blobs.put(
      given.case!,
      Buffer.from(`${canonical({ comity: 'case record 1', nodes: found.nodes })}\n`),
    )
    const name = (found.name ?? found.number ?? 'record').replace(/[/\\]/g, '_').slice(0, 230)
    const origin = {
      authority: (first?.authority ?? first?.by ?? form.authority).slice(0, 200),
      place: (first?.where ?? form.place).slice(0, 200),
      collectedAt: first?.at ?? given.at,
      ...(first?.tool && { tool: first.tool.slice(0, 200) }),
    }
    const words = { name: `${name}.case.jsonld`, mime: recordMime, origin, derivedFrom: [], privileged: false }
    const made = await register(tools, sql, given, officer, { ...words, action: 'identified', purpose: form.purpose }, content)
    await tell(it, made.id, found)
    return made
  }

  async function one(it: Deed, found: CaseRecord, row: number, known: ReadonlyMap<string, ExhibitId>): Promise<ImportRow> {
    const caseId = it.given.case!
    const shown = {
      row,
      record: found.id,
      ...(found.number && { number: found.number }),
      ...(found.name && { name: found.name }),
      ...(found.sha256 && { sha256: found.sha256 }),
      events: found.events.length,
      remarks: remarksOn(found),
    }
    const of = (its?: Readonly<{ id: ExhibitId; number: string }>) =>
      its && { exhibit: { id: its.id as string, number: its.number } }
    if (!found.number && !found.name && !found.sha256) return { ...shown, verdict: 'unreadable' }
    const before = known.get(found.id)
    if (before) return { ...shown, verdict: 'known', ...of((await exhibits.find(it.sql, caseId, before)) ?? undefined) }
    const here = found.sha256 && (await store.withContent(it.sql, caseId, found.sha256))
    if (!here) return { ...shown, verdict: 'registered', ...of(await enter(it, found)) }
    const exhibit = await join(it, here, found)
    const odd = found.size !== undefined && found.size !== exhibit.size
    return {
      ...shown,
      verdict: 'joined',
      remarks: [...shown.remarks, ...(odd ? (['size-differs'] as const) : [])],
      ...of(exhibit),
    }
  }

  return {
    /** Reads a graph and says of each record what becomes of it; with `dryRun` nothing does. */
    importCase: (officer: Officer, caseId: CaseId, form: CaseImportForm, at: Instant): Promise<ImportReport> =>
      tools.transaction(async (sql) => {
        const file = await tools.caseFacts(sql, caseId)
        const given = permit({ officer, act: 'evidence.add', at, case: file, purpose: form.purpose })
        const records = readCase(form.graph)
        if (!records) throw refuse('case-unreadable', {}, [{ pointer: '/graph', code: 'case-unreadable' }])
        if (records.length === 0) throw refuse('case-empty', {}, [{ pointer: '/graph', code: 'case-empty' }])
        if (records.length > records_max) throw refuse('case-too-large', { limit: String(records_max) })
        const graph = sha256(Buffer.from(form.graph))
        const known = await store.toldBy(sql, caseId, graph)
        const rows: ImportRow[] = []
        for (const [n, found] of records.entries())
          rows.push(await one({ sql, officer, given, form, graph, at }, found, n + 1, known))
        return { graph, dryRun: form.dryRun, rows }
      }),

    /** What graphs told of an exhibit before it came here. */
    earlier: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant): Promise<{ items: readonly store.Told[] }> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        if (!(await exhibits.find(sql, caseId, id))) throw unseen('not-found')
        return { items: await store.toldOf(sql, caseId, id) }
      }),
  }
}

const remarksOn = (it: CaseRecord): ImportRow['remarks'] => [
  ...(it.sha256 ? [] : (['no-digest'] as const)),
  ...(it.name ? [] : (['no-name'] as const)),
  ...(it.number ? [] : (['no-number'] as const)),
  ...(it.events.length > 0 ? [] : (['no-events'] as const)),
  ...(it.events.some((event) => !event.at) ? (['event-without-time'] as const) : []),
]

export type ExchangeDesk = ReturnType<typeof exchangeDesk>
