/** What an officer can do with case files. Each act is one transaction: load, ask the rules, change, remember. */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { Remember } from '../ledger/entry.ts'
import type { Act } from '../protection/acts.ts'
import { type Permit, permit } from '../protection/permit.ts'
import { refuse as unseen } from '../protection/refusals.ts'
import {
  admit,
  type CaseFile,
  type CaseFunction,
  caseReference,
  close,
  describe,
  type OpenWork,
  openCase,
  release,
  reopen,
} from './case.ts'
import type { DescribeForm, MemberForm, OpenForm } from './forms.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'

export type CasesTools = Tools &
  Readonly<{
    node: NodeId
    remember: Remember
    /** The officer of this authority, or null: the directory knows. */
    officer(sql: Sql, id: OfficerId): Promise<Readonly<{ id: OfficerId; name: string }> | null>
    /** Who takes in what partners send: the officers who hold the role desk-officer or approver. */
    intake(sql: Sql): Promise<readonly Readonly<{ id: OfficerId; name: string; function: CaseFunction }>[]>
    /** Whether the officer stands outside the case for good, as its filter team does. */
    standsOutside?(sql: Sql, id: CaseId, officer: OfficerId): Promise<boolean>
    /** What is still under way in the case; rooms above answer. */
    openWork?(sql: Sql, id: CaseId): Promise<readonly OpenWork[]>
  }>

export type IncomingCase = Readonly<{
  title: string
  purpose: string
  basis: string
  instruments?: readonly string[]
  from: NodeId
}>

export function casesDesk(tools: CasesTools) {
  const newReference = async (sql: Sql, at: Instant): Promise<string> => {
    const year = Number(at.slice(0, 4))
    return caseReference(tools.node, year, await store.nextNumber(sql, year))
  }
  const remember = (sql: Sql, given: Permit, file: CaseFile, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      case: file.id,
      subject: `case:${file.id}`,
      content,
      at: given.at,
    })
  /** The permit for an act on a case and the case itself; a stranger is told what is told of a case that never was. */
  const enter = async (sql: Sql, officer: Officer, act: Act, id: CaseId, at: Instant): Promise<[Permit, CaseFile]> => {
    const given = permit({ officer, act, at, case: await store.caseFacts(sql, id) })
    const file = await store.find(sql, id)
    if (!file) throw unseen('not-found')
    return [given, file]
  }
  /** One change of a case: the rule says how, the store swaps, the ledger remembers. Nothing is written when nothing changes. */
  const change = (
    officer: Officer,
    act: Act,
    id: CaseId,
    at: Instant,
    rule: (sql: Sql, file: CaseFile) => Promise<readonly [CaseFile, unknown]>,
  ): Promise<CaseFile> =>
    tools.transaction(async (sql) => {
      const [given, before] = await enter(sql, officer, act, id, at)
      const [after, content] = await rule(sql, before)
      if (after === before) return before
      await store.replace(sql, before, after)
      await remember(sql, given, after, content)
      return after
    })

  return {
    open: (officer: Officer, form: OpenForm, at: Instant): Promise<CaseFile> =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'cases.open', at, purpose: form.purpose })
        const lead = { officer: officer.id, name: officer.name, function: 'lead', since: at } as const
        const file = openCase({ ...form, id: tools.newId<'case'>(), reference: await newReference(sql, at), members: [lead], at })
        // Sent together: whoever waits for the next number waits for one round trip less.
        await Promise.all([store.insert(sql, file), remember(sql, given, file, { did: 'open', case: file })])
        return file
      }),

    /**
     * A case for what a partner asks of us, in the transaction that takes the letter in. Without an officer to take it in
     * the node is not ready: that is a fault, the letter stays with the sender and comes again.
     */
    async openIncomingCase(sql: Sql, it: IncomingCase, at: Instant): Promise<CaseFile> {
      const staff = await tools.intake(sql)
      if (staff.length === 0)
        throw new Error('No officer holds the role desk-officer or approver: nobody can take in what partners send.')
      const file = openCase({
        ...it,
        instruments: it.instruments ?? [],
        id: tools.newId<'case'>(),
        reference: await newReference(sql, at),
        members: staff.map((o) => ({ officer: o.id, name: o.name, function: o.function, since: at })),
        at,
      })
      await store.insert(sql, file)
      await tools.remember(sql, {
        act: 'cases.incoming',
        by: { node: tools.node },
        purpose: file.purpose,
        case: file.id,
        subject: `case:${file.id}`,
        counterparty: it.from,
        content: { did: 'open', case: file },
        at,
      })
      return file
    },

    read: (officer: Officer, id: CaseId, at: Instant): Promise<CaseFile> =>
      tools.transaction(async (sql) => (await enter(sql, officer, 'cases.read', id, at))[1]),

    list: (officer: Officer, filter: store.CaseFilter, at: Instant) =>
      tools.transaction((sql) => {
        permit({ officer, act: 'cases.list', at })
        return store.list(sql, officer.id, filter)
      }),

    describe: (officer: Officer, id: CaseId, form: DescribeForm, at: Instant): Promise<CaseFile> =>
      change(officer, 'cases.describe', id, at, async (_, file) => {
        if (file.version !== form.version) throw refuse('case-changed-meanwhile', { reference: file.reference })
        const { version: _version, ...words } = form
        return [describe(file, words), { did: 'describe', ...words }]
      }),

    addMember: (officer: Officer, id: CaseId, form: MemberForm, at: Instant): Promise<CaseFile> =>
      change(officer, 'cases.members', id, at, async (sql, file) => {
        const known = await tools.officer(sql, form.officer)
        if (!known) throw refuse('officer-unknown', {}, [{ pointer: '/officer', code: 'officer-unknown' }])
        if (await tools.standsOutside?.(sql, id, known.id)) throw refuse('officer-filters', { name: known.name })
        const after = admit(file, { officer: known.id, name: known.name, function: form.function, since: at })
        return [after, { did: 'add', officer: known.id, name: known.name, function: form.function }]
      }),

    removeMember: (officer: Officer, id: CaseId, member: OfficerId, at: Instant): Promise<CaseFile> =>
      change(officer, 'cases.members', id, at, async (_, file) => [release(file, member), { did: 'remove', officer: member }]),

    close: (officer: Officer, id: CaseId, reason: string, at: Instant): Promise<CaseFile> =>
      change(officer, 'cases.close', id, at, async (sql, file) => {
        const work = (await tools.openWork?.(sql, id)) ?? []
        return [close(file, reason, work, at), { did: 'close', reason }]
      }),

    reopen: (officer: Officer, id: CaseId, reason: string, at: Instant): Promise<CaseFile> =>
      change(officer, 'cases.close', id, at, async (_, file) => [reopen(file), { did: 'reopen', reason }]),
  }
}

export type CasesDesk = ReturnType<typeof casesDesk>
