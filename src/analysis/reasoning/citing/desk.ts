/** What of the cited things an officer may see. What is made of them shows no more, to whoever reads it, at the time of reading. */
import type { CaseId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { ItemFacts } from '../../../protection/decision/question.ts'
import { permit } from '../../../protection/permit.ts'
import { charts } from '../../chart/store.ts'
import type { EnteringTools } from '../../entering/desk.ts'
import { refuse } from '../../refusals.ts'
import * as room from '../../store.ts'
import { sets } from '../../trends/store.ts'
import { factOf, type Shelf, type Source, subjectOf, withheldFact } from '../facts.ts'
import type { Citation, Fact } from '../reasoning.ts'

export type CitingTools = EnteringTools &
  Readonly<{
    /** Exhibits, records and messages of the case. */
    sources(sql: Sql, id: CaseId): Promise<readonly Source[]>
    /** Those of these things that are marked, as they are marked for this officer. */
    marked(
      sql: Sql,
      officer: Officer,
      id: CaseId,
      subjects: readonly string[],
      at: Instant,
    ): Promise<ReadonlyMap<string, ItemFacts>>
  }>

export const isOpen =
  (closed: ReadonlySet<string>) =>
  (it: Citation): boolean =>
    !closed.has(subjectOf(it) ?? '')
/** What the officer sees of each citation. */
export const seeing =
  (shelf: Shelf, closed: ReadonlySet<string>) =>
  (it: Citation): Fact =>
    isOpen(closed)(it) ? factOf(it, shelf) : withheldFact(it)

export function citing(tools: CitingTools) {
  async function shelfOf(sql: Sql, id: CaseId): Promise<Shelf> {
    return {
      charts: await charts(sql, id),
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
    const subjects = [...new Set(cites.map(subjectOf).filter((it) => it !== null))]
    for (const [subject, item] of await tools.marked(sql, officer, id, subjects, at)) {
      try {
        permit({ officer, act: 'analysis.read', at, case: facts, item, more: { use: 'report', strictlyNecessary: true } })
      } catch (no) {
        if (!(no instanceof Refusal)) throw no
        closed.add(subject)
      }
    }
    return closed
  }
  /** Facts that are cited must be there and open to who cites them. */
  async function cited(
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
  return { shelfOf, closedOf, cited }
}
