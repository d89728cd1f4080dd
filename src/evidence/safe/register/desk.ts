/** A file becomes an exhibit: number, conditions of what it was made from, first event of custody, entry in the ledger. */
import { instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Permit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import { inheritance, type UseCondition } from '../../conditions.ts'
import { assertDerivable, type Exhibit, type ExhibitId, exhibitNumber } from '../../exhibit.ts'
import { wall } from '../../filter/store.ts'
import type { RegisterForm } from '../../forms.ts'
import { queue } from '../../scanning/store.ts'
import { putSealed, type Wrapped } from '../../sealed/store.ts'
import * as store from '../../store.ts'
import { type EvidenceTools, type ExhibitWithCustody, record, remember, whole } from '../desk.ts'

/** What was stored, and for content that is kept sealed also how. */
export type Stored = Readonly<{ sha256: string; size: number }> &
  Partial<Readonly<{ root: string; leaves: Uint8Array; header: Uint8Array; wrapped: Wrapped }>>

export async function register(
  tools: EvidenceTools,
  sql: Sql,
  given: Permit,
  officer: Officer,
  form: RegisterForm,
  content: Stored,
  sight: 'case' | 'filter' = 'case',
): Promise<ExhibitWithCustody> {
  const caseId = given.case!
  const at = given.at
  const title = await tools.caseTitle(sql, caseId)
  if (!title) throw unseen('not-found')
  const exhibit: Exhibit = {
    id: tools.newId<'exhibit'>(),
    case: caseId,
    number: exhibitNumber(title.reference, await store.nextCount(sql, caseId)),
    name: form.name,
    mime: form.mime,
    size: content.size,
    sha256: content.sha256,
    origin: { ...form.origin, collectedAt: instant(Date.parse(form.origin.collectedAt)) },
    derivedFrom: form.derivedFrom,
    privilege: form.privileged ? 'marked' : 'none',
    conditions: await inherited(tools, sql, given, form.derivedFrom, sight === 'filter' ? 'all' : 'case'),
    addedBy: officer.id,
    addedAt: at,
  }
  await store.insert(sql, exhibit)
  if (sight === 'filter') await wall(sql, caseId, exhibit.id)
  if (tools.scans) await queue(sql, caseId, exhibit.id)
  const { root, leaves, header, wrapped } = content
  if (root && leaves && header && wrapped)
    await putSealed(sql, caseId, exhibit.id, { root, header, wrapped, leaves, state: 'whole', from_node: null })
  const { authority, place } = exhibit.origin
  const by = { node: tools.node, officer: officer.id, name: officer.name }
  const event = await record(tools, sql, exhibit, { action: form.action, at, by, where: place, purpose: form.purpose, authority })
  await remember(tools, sql, given, exhibit, {
    did: 'add',
    number: exhibit.number,
    sha256: content.sha256,
    size: content.size,
    ...(root && { root }),
    custody: event.hash,
  })
  return whole(tools, sql, (await store.find(sql, caseId, exhibit.id, false, 'all'))!)
}

/** What is made of several items obeys every condition of each; a privileged item cannot be made anything of. */
async function inherited(
  tools: EvidenceTools,
  sql: Sql,
  given: Permit,
  parents: readonly ExhibitId[],
  sight: 'case' | 'all',
): Promise<readonly UseCondition[]> {
  const items: (readonly UseCondition[])[] = []
  for (const parent of parents) {
    const exhibit = await store.find(sql, given.case!, parent, false, sight)
    if (!exhibit) throw unseen('not-found')
    // The filter team makes its own of what is privileged, behind the wall.
    if (sight === 'case') assertDerivable(exhibit, tools.node, given.at)
    items.push(exhibit.conditions)
  }
  return inheritance(items)
}
