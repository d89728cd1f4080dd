/** An exhibit copied to another case of this node: an exhibit of its own there, under every condition, with custody told on both sides. */
import type { CaseId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { assertOpenable, type Exhibit, type ExhibitId, exhibitNumber } from '../exhibit.ts'
import type { CopyForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { type EvidenceTools, type ExhibitWithCustody, readContent, record, remember, sealedContent, whole } from '../safe/desk.ts'
import { queue } from '../scanning/store.ts'
import { leavesOf, putSealed } from '../sealed/store.ts'
import * as store from '../store.ts'
import { assertMayUse, giveNotices, type Owed, owe } from '../uses/desk.ts'

export function copyingDesk(tools: EvidenceTools) {
  const byHand = (given: Permit, form: CopyForm) => ({
    at: given.at,
    by: { node: tools.node, officer: given.officer, name: given.officerName },
    where: tools.authority,
    purpose: form.purpose,
    authority: form.authority,
  })

  /** The exhibit as it stands in the other case. Large content is kept once, under a key that each case has for itself; small content for each. */
  async function place(sql: Sql, given: Permit, from: Exhibit, form: CopyForm, reference: string): Promise<Exhibit> {
    const { from: _from, sealed: _sealed, scan: _scan, ...words } = from
    const copy: Exhibit = {
      ...words,
      id: tools.newId<'exhibit'>(),
      case: form.to,
      number: exhibitNumber(reference, await store.nextCount(sql, form.to)),
      derivedFrom: [from.id],
      addedBy: given.officer,
      addedAt: given.at,
    }
    await store.insert(sql, copy)
    if (tools.scans) await queue(sql, copy.case, copy.id)
    const row = await sealedContent(sql, from)
    if (row) {
      const { root, header, wrapped } = row
      await putSealed(sql, copy.case, copy.id, {
        root,
        header,
        wrapped,
        leaves: (await leavesOf(sql, root)) ?? null,
        state: 'whole',
        from_node: null,
      })
    } else await tools.blobs.put(copy.case, await readContent(tools, sql, from))
    return copy
  }

  return {
    /** The copy in the other case. Conditions decide whether it may be made, for the proceedings of that case. */
    copy: (officer: Officer, caseId: CaseId, id: ExhibitId, form: CopyForm, at: Instant): Promise<ExhibitWithCustody> =>
      tools.transaction(async (sql) => {
        const allow = async (of: CaseId) =>
          permit({ officer, act: 'evidence.copy', at, case: await tools.caseFacts(sql, of), purpose: form.purpose })
        const [given, there] = [await allow(caseId), await allow(form.to)]
        if (form.to === caseId) throw refuse('copy-to-itself')
        const title = await tools.caseTitle(sql, form.to)
        const exhibit = await store.find(sql, caseId, id, true)
        if (!exhibit || !title) throw unseen('not-found')
        assertOpenable(exhibit, form.conditionsSeen, tools.node, at)
        const { fiscal, deathPenalty, exculpatory } = form
        const proceeding = form.proceeding ?? title.reference
        const use = { doing: 'copy', by: tools.node, on: dateOf(at), proceeding, fiscal, deathPenalty, exculpatory } as const
        const owed: Owed = new Map()
        owe(owed, exhibit, assertMayUse(exhibit, use))
        const copied = await record(tools, sql, exhibit, { action: 'copied', ...byHand(given, form) })
        const copy = await place(sql, there, exhibit, form, title.reference)
        const event = await record(tools, sql, copy, { action: 'acquired', ...byHand(there, form) })
        const noticesTo = await giveNotices(tools, sql, owed, { officer, act: given.act, caseId, use, why: form.purpose, at })
        const both = { proceeding, ...(noticesTo.length > 0 && { noticesTo }) }
        const { number, sha256 } = copy
        await remember(tools, sql, given, exhibit, {
          did: 'copy',
          number: exhibit.number,
          as: number,
          ...both,
          custody: copied.hash,
        })
        await remember(tools, sql, there, copy, { did: 'copy', number, of: exhibit.number, sha256, ...both, custody: event.hash })
        return whole(tools, sql, (await store.find(sql, form.to, copy.id))!)
      }),
  }
}
