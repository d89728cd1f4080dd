/** What an officer can do about consent and assurances. Each act is one transaction: permit, rules, store, ledger, letter. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { refuse as requests } from '../refusals.ts'
import { assuranceDesk } from './assurances/desk.ts'
import { type Answer, type AskedFor, answered, byAddressee, type Consent, type ConsentId, useOf, withdrawn } from './consent.ts'
import type { AnswerForm, AskForm, WithdrawForm } from './forms.ts'
import { type AnswerLetter, type AskLetter, consentKinds, type WithdrawalLetter } from './letters.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'
import type { ConsentTools } from './tools.ts'

type Shown = Omit<Consent, 'prepared'> &
  Readonly<{ second: boolean; prepared?: Readonly<{ answer: Answer; name: string; at: Instant; mine: boolean }> }>

export function consentDesk(tools: ConsentTools) {
  type More = Readonly<{ purpose?: string; to?: NodeId; preparedBy?: readonly Officer['id'][] }>
  const allow = async (sql: Sql, officer: Officer, act: Act, caseId: CaseId, at: Instant, more: More = {}): Promise<Permit> =>
    permit({ officer, act, at, case: await tools.caseFacts(sql, caseId), ...more })
  const remembered = (sql: Sql, given: Permit, subject: string, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      case: given.case!,
      subject,
      ...(given.to && { counterparty: given.to }),
      content,
      at: given.at,
    })
  const authority = (officer: Officer): string => officer.authority || tools.self.authority

  /** One request for each authority that imposed something that stands in the way; each is answered by itself. */
  const ask = (officer: Officer, caseId: CaseId, form: AskForm, at: Instant): Promise<{ items: Shown[] }> =>
    tools.transaction(async (sql) => {
      await allow(sql, officer, 'assistance.ask-consent', caseId, at, { purpose: form.reasons })
      const use = form.use as AskedFor['use']
      const words = { use, reasons: form.reasons, by: officer.name, authority: authority(officer) }
      const keeping = use.doing === 'keep'
      if (keeping && !(use.until && use.until > dateOf(at)))
        throw refuse('consent-until', {}, [{ pointer: '/use/until', code: 'consent-until' }])
      const asking = useOf({ ...words, exhibits: [] }, tools.self.node, at)
      const found = keeping
        ? await tools.exhibits.keptUntil(sql, caseId, form.exhibits)
        : await tools.exhibits.obstaclesTo(sql, caseId, form.exhibits, asking)
      const late = !keeping && found.find((it) => it.conditions.some((c) => c.kind === 'delete_by'))
      if (late) throw refuse('consent-too-late', { number: late.exhibit.number })
      const exhibits = found.map(({ exhibit: { id, number, name }, from, conditions }) => ({
        id,
        number,
        name,
        from,
        conditions,
      }))
      const each = byAddressee(exhibits, keeping)
      if (each.size === 0) throw refuse('consent-not-needed')
      const items: Shown[] = []
      for (const [partner, its] of each) {
        if (!(await tools.party(sql, partner))) throw requests('partner-unknown', { node: partner })
        const given = await allow(sql, officer, 'assistance.ask-consent', caseId, at, { purpose: form.reasons, to: partner })
        const asked: AskedFor = { ...words, exhibits: its }
        const it: Consent = { ...fresh, id: tools.newId<'consent'>(), case: caseId, partner, asked, askedAt: at }
        await store.add(sql, it)
        await remembered(sql, given, `consent:${it.id}`, { did: 'ask-consent', asked })
        const body = { v: 1, consent: it.id, asked } as unknown as AskLetter
        await tools.post(sql, { permit: given, to: partner, chain: it.id, kind: consentKinds.ask, body })
        items.push(shown(it, officer))
      }
      return { items }
    })

  const shown = ({ prepared, ...it }: Consent, officer: Officer): Shown => ({
    ...it,
    second: tools.secondPerson,
    ...(prepared && {
      prepared: { answer: prepared.answer, name: prepared.name, at: prepared.at, mine: prepared.by === officer.id },
    }),
  })

  const answerOf = ({ verdict, terms, conditions }: AnswerForm, officer: Officer, at: Instant): Answer => ({
    verdict,
    terms,
    conditions: conditions.map((form) => ({
      ...form,
      until: form.until as CalendarDate | undefined,
      id: tools.newId<'condition'>(),
      imposedBy: tools.self.node,
      imposedAt: at,
      consents: [],
    })),
    by: officer.name,
    authority: authority(officer),
  })

  const found = async (sql: Sql, caseId: CaseId, id: ConsentId, side: Consent['side'], version?: number): Promise<Consent> => {
    const it = await store.find(sql, caseId, id)
    if (!it || it.side !== side) throw unseen('not-found')
    if (it.state !== 'waiting' && version !== undefined) throw refuse('consent-answered', { state: it.state })
    if (version !== undefined && version !== it.version)
      throw requests('request-changed-meanwhile', { id, version: String(it.version), state: it.state })
    return it
  }

  async function give(sql: Sql, officer: Officer, it: Consent, answer: Answer, at: Instant): Promise<Shown> {
    const preparedBy = it.prepared && tools.secondPerson ? [it.prepared.by] : []
    const more = { purpose: it.asked.reasons, to: it.partner, preparedBy }
    const given = await allow(sql, officer, 'assistance.answer-consent', it.case, at, more)
    const after = answered(it, answer, at)
    await store.replace(sql, after)
    await remembered(sql, given, `consent:${it.id}`, {
      did: 'answer-consent',
      answer,
      ...(it.prepared && { preparedBy: it.prepared.name }),
    })
    const body = { v: 1, consent: it.id, answer } as unknown as AnswerLetter
    await tools.post(sql, { permit: given, to: it.partner, chain: it.id, kind: consentKinds.answer, body })
    return shown(after, officer)
  }

  return {
    ask,

    list: (officer: Officer, caseId: CaseId, at: Instant): Promise<{ items: Shown[] }> =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'assistance.read', caseId, at)
        return { items: (await store.consentsOf(sql, caseId)).map((it) => shown(it, officer)) }
      }),

    /** The answer, written down for a colleague to give. */
    prepare: (officer: Officer, caseId: CaseId, id: ConsentId, form: AnswerForm, at: Instant): Promise<Shown> =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'assistance.prepare-consent', caseId, at)
        const it = await found(sql, caseId, id, 'asked', form.version)
        const answer = answerOf(form, officer, at)
        const after = { ...it, prepared: { answer, by: officer.id, name: officer.name, at }, version: it.version + 1 }
        await store.replace(sql, after)
        await remembered(sql, given, `consent:${id}`, { did: 'prepare-consent', answer })
        return shown(after, officer)
      }),

    /** The answer in one go, where the house does not ask for a second person. */
    answer: (officer: Officer, caseId: CaseId, id: ConsentId, form: AnswerForm, at: Instant): Promise<Shown> =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'assistance.answer-consent', caseId, at, { purpose: form.terms })
        const it = await found(sql, caseId, id, 'asked', form.version)
        if (tools.secondPerson) throw refuse('consent-second-person')
        return give(sql, officer, it, answerOf(form, officer, at), at)
      }),

    /** Gives what was prepared, word for word. */
    give: (officer: Officer, caseId: CaseId, id: ConsentId, version: number, at: Instant): Promise<Shown> =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'assistance.answer-consent', caseId, at)
        const it = await found(sql, caseId, id, 'asked', version)
        if (!it.prepared) throw refuse('consent-second-person')
        const answer = { ...it.prepared.answer, by: officer.name, authority: authority(officer) }
        return give(sql, officer, it, answer, at)
      }),

    /** Takes a given consent back, for good: whoever needs it again asks again. */
    withdraw: (officer: Officer, caseId: CaseId, id: ConsentId, { version, reason }: WithdrawForm, at: Instant): Promise<Shown> =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'assistance.answer-consent', caseId, at, { purpose: reason })
        const it = await store.find(sql, caseId, id)
        if (it?.side !== 'asked') throw unseen('not-found')
        if (version !== it.version)
          throw requests('request-changed-meanwhile', { id, version: String(it.version), state: it.state })
        const words = { reasons: reason, by: officer.name, authority: authority(officer) }
        const after = withdrawn(it, { ...words, at })
        const given = await allow(sql, officer, 'assistance.answer-consent', caseId, at, { purpose: reason, to: it.partner })
        await store.replace(sql, { ...after, seenAt: at })
        await remembered(sql, given, `consent:${id}`, { did: 'withdraw-consent', reasons: reason })
        const body = { v: 1, consent: id, ...words } as unknown as WithdrawalLetter
        await tools.post(sql, { permit: given, to: it.partner, chain: id, kind: consentKinds.withdrawal, body })
        return shown(after, officer)
      }),

    /** Takes note of the answer: it leaves the inbox. */
    see: (officer: Officer, caseId: CaseId, id: ConsentId, at: Instant): Promise<Shown> =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'assistance.see-consent', caseId, at)
        const it = await found(sql, caseId, id, 'asking')
        const after = { ...it, seenAt: it.seenAt ?? (it.state === 'waiting' ? null : at) }
        await store.replace(sql, after)
        await remembered(sql, given, `consent:${id}`, { did: 'see', state: it.state })
        return shown(after, officer)
      }),

    ...assuranceDesk(tools, allow, remembered),
  }
}

const fresh = {
  side: 'asking',
  state: 'waiting',
  prepared: null,
  answer: null,
  answeredAt: null,
  seenAt: null,
  withdrawal: null,
  version: 1,
} as const

export type ConsentDesk = ReturnType<typeof consentDesk>
