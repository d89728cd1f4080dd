/**
 * What an officer can do about a joint look at money with a partner: prepare it, or take a partner's proposal into a case; send it, as a
 * second person; release a finding, as a second person; end it. Nothing is compared before one on each side has sent it on its way, and
 * no account stands behind a finding before one on each side has released it.
 */
import type { CaseId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { permit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import { entering } from '../../entering/desk.ts'
import { refuse } from '../../refusals.ts'
import type { JointForm, JointsView } from './forms.ts'
import { behind, type Joint, type JointId, nothingInside, type StoredFinding } from './joint.ts'
import { step_ms } from './legs.ts'
import type * as letters from './letters.ts'
import { chainOf, jointKinds } from './letters.ts'
import { checkOften, end, jointRounds, own, sendRelease, sendRows } from './sequencer.ts'
import * as store from './store.ts'
import type { JointTools } from './tools.ts'

const dayOf = (step: number): string => new Date(step * step_ms).toISOString().slice(0, 10)
const lastDayOf = (step: number): string => new Date((step + 1) * step_ms - 1).toISOString().slice(0, 10)

/** A band says no more than this of an amount. */
const twoDigits = (minor: number): number => Math.round(Number(minor.toPrecision(2)))

function findingView(it: Joint, found: StoredFinding): JointsView['items'][number]['findings'][number] {
  const { finding, ours, theirs, rows } = found
  return {
    id: finding.id,
    pattern: finding.pattern,
    hops: finding.hops,
    alike: finding.alike,
    legs: finding.legs.map((leg) => ({
      side: leg.side === it.side ? 'ours' : 'theirs',
      hops: leg.hops,
      many: leg.many,
      from: dayOf(leg.first),
      until: lastDayOf(leg.last),
      least: twoDigits(2 ** (leg.got / 2)),
      most: twoDigits(2 ** ((leg.got + 1) / 2)),
      currency: leg.currency,
    })),
    ...(ours && { ours }),
    ...(theirs && { theirs: { ...theirs.contact, at: theirs.at } }),
    ...(ours && theirs && rows && behind(it.inside, finding, it.side, rows)),
  }
}

export function jointDesk(tools: JointTools) {
  const { enter, remember } = entering(tools)
  const found = async (sql: Sql, file: CaseId, id: string): Promise<Joint> => {
    const it = await store.find(sql, id as JointId)
    if (!it || it.case !== file) throw unseen('not-found')
    return it
  }
  /** The second person's permit: presence proved, not the one who prepared it, and leaving to this partner. */
  const second = async (sql: Sql, officer: Officer, it: Joint, at: Instant) =>
    permit({
      officer,
      act: 'analysis.joint-release',
      at,
      case: await tools.caseFacts(sql, it.case),
      to: it.partner,
      purpose: it.purpose,
      preparedBy: [it.preparedBy],
    })
  const contactOf = async (sql: Sql, officer: Officer, id: CaseId): Promise<letters.Contact> => {
    const reference = (await tools.caseTitle(sql, id))?.reference
    return { name: officer.name, authority: officer.authority || tools.authority, ...(reference && { reference }) }
  }

  return {
    read: (officer: Officer, id: CaseId, at: Instant): Promise<JointsView> =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const items = []
        for (const it of await store.ofCase(sql, id)) {
          const { inside, preparedByName, approvedByName, theirContact, ending, counts } = it
          items.push({
            id: it.id,
            partner: it.partner,
            side: it.side,
            state: it.state,
            at: it.at,
            terms: it.terms,
            purpose: it.purpose,
            basis: it.basis,
            preparedBy: preparedByName,
            mine: it.preparedBy === officer.id,
            ...(approvedByName && { approvedBy: approvedByName }),
            ...(theirContact && { theirContact }),
            ...(ending && { ending }),
            ...(counts && { counts }),
            rows: { shown: inside.rows.length, of: inside.of },
            findings: (await store.findings(sql, it)).map((one) => findingView(it, one)),
          })
        }
        const proposals = (await store.proposals(sql)).map(({ id: session, partner, proposal, at: when }) => {
          const { terms, purpose, basis, contact } = proposal
          return { id: session, partner, at: when, terms, purpose, basis, contact }
        })
        return { proposals, items }
      }),

    prepare: (officer: Officer, id: CaseId, form: JointForm, at: Instant): Promise<{ id: string }> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.joint-prepare', id, at)
        const { to, purpose, basis, ...terms } = form
        if (to === tools.node || !(await tools.isPartner(sql, to)))
          throw refuse('joint-no-partner', {}, [{ pointer: '/to', code: 'not-one-of' }])
        await checkOften(sql, to, at)
        const it: Joint = {
          id: tools.newId<'joint'>(),
          case: id,
          partner: to,
          side: 'proposer',
          state: 'prepared',
          terms,
          purpose,
          basis,
          preparedBy: officer.id,
          preparedByName: officer.name,
          at,
          inside: nothingInside,
        }
        // What cannot be sent is said to who prepares it: too little, or a condition.
        await own(tools, sql, it, at)
        await store.put(sql, it)
        await remember(sql, given, id, `joint:${it.id}`, { did: 'prepare', to, terms, basis })
        return { id: it.id }
      }),

    take: (
      officer: Officer,
      id: CaseId,
      form: Readonly<{ joint: string; basis: string }>,
      at: Instant,
    ): Promise<{ id: string }> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.joint-prepare', id, at)
        const taken = await store.takeProposal(sql, form.joint as JointId)
        if (!taken) throw refuse('joint-gone')
        const { terms, purpose, contact } = taken.proposal
        const it: Joint = {
          id: taken.id,
          case: id,
          partner: taken.partner,
          side: 'partner',
          state: 'prepared',
          terms,
          purpose,
          basis: form.basis,
          preparedBy: officer.id,
          preparedByName: officer.name,
          theirContact: contact,
          at,
          inside: nothingInside,
        }
        await own(tools, sql, it, at)
        await store.put(sql, it)
        await remember(sql, given, id, `joint:${it.id}`, { did: 'take', from: it.partner, terms, basis: it.basis })
        return { id: it.id }
      }),

    /** The partner's proposal is not taken into any case here. */
    decline: (officer: Officer, id: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'analysis.joint-decline', at, purpose: 'Joint look declined' })
        const taken = await store.takeProposal(sql, id as JointId)
        if (!taken) throw refuse('joint-gone')
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `joint:${taken.id}`,
          counterparty: taken.partner,
          content: { did: 'decline' },
          at,
        })
        const body: letters.EndLetter = { v: 1, session: taken.proposal.session, why: 'declined' }
        await tools.post(sql, { permit: given, to: taken.partner, chain: chainOf(taken.id), kind: jointKinds.end, body })
      }),

    /** The second person sends it on its way: the proposal, or this side's rows in answer to one. */
    send: (officer: Officer, id: CaseId, joint: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const it = await found(sql, id, joint)
        const given = await second(sql, officer, it, at)
        if (it.state !== 'prepared') throw refuse('joint-unexpected')
        await checkOften(sql, it.partner, at)
        const inside = await own(tools, sql, it, at)
        const contact = await contactOf(sql, officer, id)
        const sent: Joint = { ...it, contact, approvedByName: officer.name }
        const { rows, legs, of } = inside
        const sum = { rows: rows.length, of, legs: legs.length }
        await remember(sql, given, id, `joint:${it.id}`, { did: 'send', to: it.partner, terms: it.terms, ...sum })
        if (it.side === 'partner') {
          await sendRows(tools, sql, given, { ...sent, inside })
          return
        }
        await store.put(sql, { ...sent, state: 'proposed' })
        const { terms, purpose, basis } = it
        const session = it.id as string as letters.ProposalLetter['session']
        const body: letters.ProposalLetter = { v: 1, session, terms, purpose, basis, contact }
        await tools.post(sql, { permit: given, to: it.partner, chain: chainOf(it.id), kind: jointKinds.proposal, body })
      }),

    release: (officer: Officer, id: CaseId, joint: string, finding: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const it = await found(sql, id, joint)
        const given = await second(sql, officer, it, at)
        const one = (await store.findings(sql, it)).find((f) => f.finding.id === finding)
        if (it.state !== 'compared' || !one) throw refuse('joint-unexpected')
        if (one.ours) throw refuse('joint-released')
        // A condition may have come since: what leaves is asked about when it leaves.
        await own(tools, sql, it, at)
        const contact = await contactOf(sql, officer, id)
        await remember(sql, given, id, `joint:${it.id}`, {
          did: 'release',
          to: it.partner,
          finding,
          pattern: one.finding.pattern,
        })
        await sendRelease(tools, sql, given, { ...it, contact }, { ...one, ours: { name: officer.name, at } })
      }),

    end: (officer: Officer, id: CaseId, joint: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const it = await found(sql, id, joint)
        const given = permit({
          officer,
          act: 'analysis.joint-release',
          at,
          case: await tools.caseFacts(sql, id),
          to: it.partner,
          purpose: it.purpose,
        })
        if (it.state === 'ended') throw refuse('joint-unexpected')
        await remember(sql, given, id, `joint:${it.id}`, { did: 'end', to: it.partner })
        if (it.state === 'prepared' && it.side === 'proposer')
          await store.put(sql, { ...it, state: 'ended', ending: 'withdrawn' })
        else await end(tools, sql, given, it, it.state === 'prepared' ? 'declined' : 'withdrawn')
      }),

    handlers: jointRounds(tools),
  }
}
export type JointDesk = ReturnType<typeof jointDesk>
