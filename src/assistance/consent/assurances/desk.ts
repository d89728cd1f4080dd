/** What an officer can do about assurances: give one, report on it, watch over one that was received. */
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Act } from '../../../protection/acts.ts'
import type { Permit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import { partnerOf } from '../../request.ts'
import { find as findRequest } from '../../store.ts'
import { type Assurance, type AssuranceId, daysOn, ended } from '../consent.ts'
import type { AssureForm, ReportForm, WatchForm } from '../forms.ts'
import { type AssuranceLetter, consentKinds, type ReportLetter } from '../letters.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ConsentTools } from '../tools.ts'

type Allow = (
  sql: Sql,
  officer: Officer,
  act: Act,
  caseId: CaseId,
  at: Instant,
  more?: Readonly<{ purpose?: string; to?: NodeId }>,
) => Promise<Permit>
type Remembered = (sql: Sql, given: Permit, subject: string, content: unknown) => Promise<unknown>

export function assuranceDesk(tools: ConsentTools, allow: Allow, remembered: Remembered) {
  const kept = async (sql: Sql, caseId: CaseId, id: AssuranceId): Promise<Assurance> => {
    const it = await store.findAssurance(sql, id)
    if (it?.case !== caseId) throw unseen('not-found')
    return it
  }
  const view = async (sql: Sql, it: Assurance) => ({
    ...it,
    nextOn: it.nextOn ?? undefined,
    endedAt: it.endedAt ?? undefined,
    ending: it.ending ?? undefined,
    reports: [...((await store.reportsOf(sql, it.case)).get(it.id) ?? [])],
  })

  return {
    assurances: (officer: Officer, caseId: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'assistance.read', caseId, at)
        const items = []
        for (const it of await store.assurancesOf(sql, caseId)) items.push(await view(sql, it))
        return { items }
      }),

    /** Assures the other authority of something, in words that both keep until the case is over. */
    assure: (officer: Officer, caseId: CaseId, form: AssureForm, at: Instant) =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'assistance.assure', caseId, at, { purpose: form.words })
        const request = await findRequest(sql, form.request)
        if (request?.caseId !== caseId) throw unseen('not-found')
        const to = partnerOf(request).node
        const given = await allow(sql, officer, 'assistance.assure', caseId, at, { purpose: form.words, to })
        const { kind, words, basis, everyDays } = form
        const id = tools.newId<'assurance'>()
        const it: Assurance = {
          ...{ id, case: caseId, side: 'given', partner: to, kind, words, basis, reference: request.reference },
          ...{ givenAt: at, everyDays, nextOn: daysOn(at, everyDays), endedAt: null, ending: null },
        }
        await store.addAssurance(sql, it)
        await remembered(sql, given, `assurance:${id}`, { did: 'assure', kind, words, basis })
        const body = {
          v: 1,
          assurance: id,
          request: request.id,
          kind,
          words,
          basis,
          by: officer.name,
        } as unknown as AssuranceLetter
        await tools.post(sql, { permit: given, to, chain: id, kind: consentKinds.assurance, body })
        return view(sql, it)
      }),

    /** Tells the other authority where the proceedings stand. The final one ends the assurance on the side that gave it. */
    report: (officer: Officer, caseId: CaseId, id: AssuranceId, form: ReportForm, at: Instant) =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'assistance.assure', caseId, at, { purpose: form.text })
        const it = await kept(sql, caseId, id)
        if (it.endedAt) throw refuse('assurance-over')
        if (it.side !== 'given') throw unseen('not-found')
        const given = await allow(sql, officer, 'assistance.assure', caseId, at, { purpose: form.text, to: it.partner })
        const { stage, text, final } = form
        const report = tools.newId<'report'>()
        await store.addReport(sql, it, { id: report, at, node: tools.self.node, name: officer.name, stage, text })
        const after = final ? ended(it, text, at) : { ...it, nextOn: daysOn(at, it.everyDays) }
        await store.replaceAssurance(sql, after)
        await remembered(sql, given, `assurance:${id}`, { did: 'report', stage, text, final })
        const body = { v: 1, assurance: id, report, stage, text, by: officer.name, final } as unknown as ReportLetter
        await tools.post(sql, { permit: given, to: it.partner, chain: id, kind: consentKinds.report, body })
        return view(sql, after)
      }),

    /** Sets the next day of looking, or ends the watch with a word on how the case ended. */
    watch: (officer: Officer, caseId: CaseId, id: AssuranceId, form: WatchForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'assistance.watch-assurance', caseId, at)
        const it = await kept(sql, caseId, id)
        if (it.endedAt) throw refuse('assurance-over')
        const everyDays = form.everyDays ?? it.everyDays
        const nextOn = (form.nextOn as CalendarDate | undefined) ?? (form.everyDays ? daysOn(at, everyDays) : it.nextOn)
        const after = form.ending ? ended(it, form.ending, at) : { ...it, everyDays, nextOn }
        await store.replaceAssurance(sql, after)
        await remembered(sql, given, `assurance:${id}`, { did: 'watch', everyDays, nextOn: after.nextOn, ending: after.ending })
        return view(sql, after)
      }),
  }
}
