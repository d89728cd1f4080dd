/** Quarantine: what it holds, why, and the officer who opens it with a reason. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import type { ExhibitId } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import { type EvidenceTools, type ExhibitWithCustody, remember, whole } from '../safe/desk.ts'
import * as exhibits from '../store.ts'
import * as store from './store.ts'

export function scanningDesk(tools: EvidenceTools) {
  return {
    /** What the scanner said of an exhibit; nothing where none was asked. */
    scan: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant): Promise<{ scan?: store.Scan }> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        if (!(await exhibits.find(sql, caseId, id))) throw unseen('not-found')
        const scan = await store.scanOf(sql, caseId, id)
        return scan ? { scan } : {}
      }),

    /** Opens the quarantine for one exhibit, by two persons: the first asks with a reason, another opens with one. Malware is evidence too. */
    openQuarantine: (officer: Officer, caseId: CaseId, id: ExhibitId, reason: string, at: Instant): Promise<ExhibitWithCustody> =>
      tools.transaction(async (sql) => {
        const given = permit({
          officer,
          act: 'evidence.quarantine',
          at,
          case: await tools.caseFacts(sql, caseId),
          purpose: reason,
        })
        const exhibit = await exhibits.find(sql, caseId, id, true)
        if (!exhibit) throw unseen('not-found')
        const scan = await store.scanOf(sql, caseId, id)
        if (scan && !scan.letAt && scan.verdict !== 'clean' && !scan.askedBy) {
          await store.askOut(sql, caseId, id, officer, reason, at)
          await remember(tools, sql, given, exhibit, { did: 'ask-quarantine', number: exhibit.number, found: scan.found })
          return whole(tools, sql, exhibit)
        }
        if (scan?.askedBy === officer.id && !scan.letAt) throw refuse('quarantine-second', { number: exhibit.number })
        if (!(await store.letOut(sql, caseId, id, officer.name, reason, at)))
          throw refuse('content-not-quarantined', { number: exhibit.number })
        await remember(tools, sql, given, exhibit, { did: 'open-quarantine', number: exhibit.number, found: scan?.found })
        return whole(tools, sql, (await exhibits.find(sql, caseId, id))!)
      }),
  }
}
