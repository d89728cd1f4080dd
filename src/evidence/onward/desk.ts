/** Signing under which conditions an exhibit is handed over, and looking at what others signed when one arrives. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { CustodyEvent } from '../custody.ts'
import type { Exhibit } from '../exhibit.ts'
import type { PackedExhibit } from '../forms.ts'
import { refuse } from '../refusals.ts'
import type { EvidenceTools } from '../safe/desk.ts'
import { examineOnward, type Flag, type HandedUnder, type Served, statedText } from './onward.ts'
import * as store from './store.ts'

/** Signs and keeps the statement of this handover; gives all that travel with the exhibit. */
export async function state(
  tools: EvidenceTools,
  sql: Sql,
  exhibit: Exhibit,
  event: CustodyEvent,
  served: Served,
): Promise<HandedUnder[]> {
  const words = { by: tools.node, to: event.to!, custody: event.hash, conditions: exhibit.conditions, served }
  const seal = await tools.seal(statedText(exhibit.id, words))
  await store.keepStatement(sql, exhibit.case, exhibit.id, { ...words, seal })
  return store.statementsOf(sql, exhibit.case, exhibit.id)
}

/** The conditions that a parcel has to obey here, and what is wrong with how it came. A statement with a false seal refuses the parcel. */
export async function judge(
  tools: EvidenceTools,
  sql: Sql,
  packed: PackedExhibit,
  at: Instant,
): Promise<Pick<ReturnType<typeof examineOnward>, 'flags' | 'conditions'>> {
  const statements = packed.handed ?? []
  for (const it of statements)
    if ((await tools.sealHolds(sql, it.by, statedText(packed.id, it), it.seal)) === 'fails') {
      const seq = packed.custody.find((event) => event.hash === it.custody)?.seq ?? 0
      throw refuse('custody-broken', { number: packed.number, event: String(seq), why: 'seal' })
    }
  return examineOnward({
    custody: packed.custody,
    statements,
    conditions: packed.conditions,
    here: tools.node,
    on: dateOf(at),
  })
}

/** Keeps what came signed, and writes down what is wrong: officers see it with the exhibit, and the ledger remembers who gave it on. */
export async function keep(
  tools: EvidenceTools,
  sql: Sql,
  caseId: CaseId,
  packed: PackedExhibit,
  { flags, from, at }: Readonly<{ flags: readonly Flag[]; from: NodeId; at: Instant }>,
): Promise<void> {
  for (const it of packed.handed ?? []) await store.keepStatement(sql, caseId, packed.id, it)
  for (const flag of flags) {
    if (!(await store.addFlag(sql, caseId, packed.id, flag, at))) continue
    await tools.remember(sql, {
      act: 'evidence.flag-onward',
      by: { node: tools.node },
      purpose: 'an exhibit did not come as whoever gave it first allowed',
      case: caseId,
      subject: `exhibit:${packed.id}`,
      counterparty: from,
      content: { did: 'flag', number: packed.number, ...flag },
      at,
    })
  }
}
