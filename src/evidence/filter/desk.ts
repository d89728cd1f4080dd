/**
 * Privileged material goes to officers who never belong to the case. They open it, they decide piece by piece; the case gets what they
 * release and never sees what they withhold (Directive 2014/41/EU Art. 11(1)(a); UNTOC 18(17) with the law of the requested State).
 */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { caseworkers, type Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { type CaseFacts, type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from '../exhibit.ts'
import type { AddForm, OpenForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { contentOf, type EvidenceTools, readContent, record, remember } from '../safe/desk.ts'
import { register } from '../safe/register/desk.ts'
import * as exhibits from '../store.ts'
import * as store from './store.ts'

/** The case as it is for its filter team: the same case with other members. Nobody is in both. */
export async function behindWall(tools: Pick<EvidenceTools, 'caseFacts'>, sql: Sql, caseId: CaseId): Promise<CaseFacts | null> {
  const file = await tools.caseFacts(sql, caseId)
  const team = await store.teamOf(sql, caseId)
  return file && { ...file, members: team.map((it) => it.officer).filter((it) => !file.members.includes(it)) }
}

export function filterDesk(tools: EvidenceTools) {
  const enter = async (sql: Sql, officer: Officer, act: Act, caseId: CaseId, at: Instant, purpose?: string): Promise<Permit> =>
    permit({ officer, act, at, case: await behindWall(tools, sql, caseId), ...(purpose && { purpose }) })
  const held = async (sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Exhibit> => {
    const it = await exhibits.find(sql, caseId, id, true, 'all')
    if (!it || it.privilege === 'none') throw unseen('not-found')
    return it
  }

  return {
    /** How the filter of a case stands, for the case itself: who filters, and how much; never what. */
    filter: (officer: Officer, caseId: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        return { team: [...(await store.teamOf(sql, caseId))], ...(await store.counts(sql, caseId)) }
      }),

    /** Names the team. Whoever belongs to the case cannot filter for it, and who filters cannot join it later. */
    nameFilter: (officer: Officer, caseId: CaseId, ids: readonly OfficerId[], at: Instant) =>
      tools.transaction(async (sql) => {
        const file = await tools.caseFacts(sql, caseId)
        const given = permit({ officer, act: 'evidence.name-filter', at, case: file })
        const team: store.FilterMember[] = []
        for (const id of new Set(ids)) {
          const known = await tools.officerOf(sql, id)
          if (!known) throw refuse('filter-officer-unknown', {}, [{ pointer: '/officers', code: 'filter-officer-unknown' }])
          if (file!.members.includes(id)) throw refuse('filter-not-apart', { name: known.name })
          if (!known.roles.some((role) => caseworkers.includes(role))) throw refuse('filter-not-your-work', { name: known.name })
          team.push({ officer: id, name: known.name })
        }
        await store.nameTeam(sql, caseId, team, officer.id, at)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: caseId,
          subject: `case:${caseId}`,
          content: { did: 'name-filter', team: team.map((it) => it.name) },
          at,
        })
        return { team, ...(await store.counts(sql, caseId)) }
      }),

    /** What lies behind the wall, for the team. */
    filtered: (officer: Officer, caseId: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'evidence.filter', caseId, at)
        const title = await tools.caseTitle(sql, caseId)
        const items: Exhibit[] = []
        for (const id of await store.behind(sql, caseId)) {
          const it = await exhibits.find(sql, caseId, id, false, 'all')
          if (it) items.push(it)
        }
        return { reference: title?.reference ?? '', items, decisions: [...(await store.decisionsOf(sql, caseId))] }
      }),

    /** The cases this officer filters for. */
    filtering: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'cases.list', at })
        const items = []
        for (const id of await store.filteredBy(sql, officer.id)) {
          const title = await tools.caseTitle(sql, id)
          items.push({ case: id, reference: title?.reference ?? '', ...(await store.counts(sql, id)) })
        }
        return { items }
      }),

    /** Material that the team takes in itself: the case learns of it only once it is released. */
    addFiltered: (officer: Officer, caseId: CaseId, form: AddForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'evidence.filter', caseId, at, form.purpose)
        const content = await tools.blobs.put(caseId, contentOf(form.contentBase64))
        return register(tools, sql, given, officer, { ...form, privileged: true }, content, 'filter')
      }),

    openFiltered: (officer: Officer, caseId: CaseId, id: ExhibitId, form: OpenForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'evidence.filter', caseId, at, form.purpose)
        const exhibit = await held(sql, caseId, id)
        assertOpenable({ ...exhibit, privilege: 'released' }, form.conditionsSeen, tools.node, at)
        const bytes = await readContent(tools, sql, exhibit)
        const event = await record(tools, sql, exhibit, words(given, officer, 'opened', form.purpose))
        await remember(tools, sql, given, exhibit, { did: 'open', number: exhibit.number, custody: event.hash })
        return { bytes, name: exhibit.name }
      }),

    /** Released to the case, or withheld from it for good. Who registered a thing behind the wall does not release it alone. */
    decideFiltered: (
      officer: Officer,
      caseId: CaseId,
      id: ExhibitId,
      { decision, reason }: Readonly<{ decision: 'released' | 'withheld'; reason: string }>,
      at: Instant,
    ) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'evidence.filter', caseId, at, reason)
        const exhibit = await held(sql, caseId, id)
        const preparedBy = decision === 'released' && exhibit.addedBy ? [exhibit.addedBy] : []
        const given = permit({
          officer,
          act: 'evidence.decide-filter',
          at,
          case: await behindWall(tools, sql, caseId),
          purpose: reason,
          preparedBy,
        })
        if (exhibit.privilege !== 'marked') throw refuse('filter-decided', { number: exhibit.number })
        await exhibits.mark(sql, caseId, id, decision)
        await store.decided(sql, caseId, { exhibit: id, decision, officer: officer.id, name: officer.name, reason, at })
        const event = await record(tools, sql, exhibit, words(given, officer, 'analysed', reason))
        await remember(tools, sql, given, exhibit, { did: decision, number: exhibit.number, custody: event.hash })
        return { done: true as const }
      }),
  }

  function words(given: Permit, officer: Officer, action: 'opened' | 'analysed', purpose: string) {
    const by = { node: tools.node, officer: given.officer, name: given.officerName }
    return { action, at: given.at, by, where: tools.authority, purpose, authority: officer.authority }
  }
}
