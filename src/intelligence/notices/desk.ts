/** Notices: prepared by one officer, checked and issued by another, taken back, or said not to be executed here. */
import type { Letter } from '../../federation/letter.ts'
import type { NodeId, OfficerId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { entering } from '../entering/desk.ts'
import type { CheckForm, NoticeForm } from '../forms.ts'
import { kinds, type NoticeLetter, type NoticeStepLetter, noticeLetter, noticeStepLetter } from '../letters.ts'
import { arrangementWith } from '../owner/store.ts'
import { complete, handlingFacts } from '../record/handling.ts'
import { nextNumber } from '../record/store.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import { openConditions } from './colour.ts'
import { checked, ended, type Notice, noticeReference } from './notice.ts'
import * as store from './store.ts'

const chainOf = (notice: string): string => `intelligence:notice:${notice}`
const shown = (it: Notice, at: Instant) => ({
  ...it,
  expired: it.expires < dateOf(at),
  openConditions: openConditions(it.colour, it.content.conditions),
})

export function noticesDesk(tools: IntelligenceTools) {
  const { enter, remember, received } = entering(tools)

  /** The permit to let the notice go to one partner: its handling, the ground of the transfer, and who prepared it. */
  async function leaving(sql: Sql, officer: Officer, act: Act, it: Notice, to: NodeId, at: Instant) {
    const partner = await tools.partner(sql, to)
    const arrangement = await arrangementWith(sql, to)
    if (!partner || !arrangement || arrangement.ground === 'none') throw refuse('no-arrangement', { node: to })
    const personal = it.content.subject.kind === 'person'
    return enter(sql, officer, act, it.case, at, {
      to,
      preparedBy: [it.draftedBy],
      item: { kind: 'notice', personal, owner: tools.self.node, ...handlingFacts(it.content.handling) },
      more: {
        use: 'share',
        state: partner.state,
        transfer: arrangement.ground,
        purposeOf: it.colour === 'yellow' || it.colour === 'black' ? 'missing-person' : 'search-for-wanted',
        basis: it.content.says,
        servesCase: it.case,
      },
    })
  }

  return {
    draft: (officer: Officer, form: NoticeForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'intelligence.draft-notice', form.case, at)
        const links = form.content.links ?? []
        const known = await store.named(sql, await tools.memberCases(sql, officer.id), links)
        const unknown = links.filter((it) => !known.has(it))
        if (unknown.length > 0) throw refuse('notice-link-unknown', { references: unknown.join(', ') })
        const year = Number(at.slice(0, 4))
        const notice: Notice = {
          id: tools.newId<'notice'>(),
          case: form.case,
          reference: noticeReference(tools.self.node, year, await nextNumber(sql, year, 'notice')),
          colour: form.colour,
          direction: 'out',
          recipients: form.recipients as NodeId[],
          state: 'draft',
          content: { ...form.content, handling: complete(form.content.handling) as never, preparedBy: officer.name },
          draftedBy: officer.id,
          draftedAt: at,
          expires: form.expires as Notice['expires'],
          version: 1,
        }
        await store.insert(sql, notice)
        await remember(sql, given, `notice:${notice.id}`, { did: 'draft', notice })
        return shown(notice, at)
      }),

    list: (officer: Officer, limit: number, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const all = await store.list(sql, await tools.memberCases(sql, officer.id), dateOf(at), limit)
        return { items: all.map((it) => shown(it, at)) }
      }),

    /** The second officer's check: neutrality, legality, the person's protection. What is clear goes out in the same act. */
    check: (officer: Officer, id: string, form: CheckForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const before = await store.find(sql, id)
        const prepared = before ? [before.draftedBy] : []
        const [first] = before?.recipients ?? []
        const given = await enter(sql, officer, 'intelligence.check-notice', before?.case ?? null, at, {
          preparedBy: prepared,
          purpose: form.reason,
          ...(first && { to: first }),
        })
        if (!before) throw unseen('not-found')
        const after = checked(before, form.outcome, officer.name, form.reason, at)
        await store.replace(sql, before, after)
        if (after.state === 'issued')
          for (const to of after.recipients) {
            const permit = await leaving(sql, officer, 'intelligence.check-notice', after, to, at)
            const { preparedBy = '', checkedBy = '', said: _, ...content } = after.content
            const { reference, colour, expires } = after
            const authority = tools.self.authority
            const body: NoticeLetter = { v: 1, notice: id, reference, colour, content, authority, preparedBy, checkedBy, expires }
            await tools.post(sql, { permit, to, chain: chainOf(id), kind: kinds.notice, body })
          }
        await remember(sql, given, `notice:${id}`, { did: 'check', ...form, recipients: after.recipients })
        return shown(after, at)
      }),

    /** The issuer takes it back everywhere; the recipient says that it is not executed there. */
    end: (officer: Officer, id: string, step: 'recalled' | 'not-executed', reason: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const before = await store.find(sql, id)
        const tellees = before ? (before.partner ? [before.partner] : before.recipients) : []
        const [first] = tellees
        const given = await enter(sql, officer, 'intelligence.end-notice', before?.case ?? null, at, {
          purpose: reason,
          ...(first && { to: first }),
        })
        if (!before) throw unseen('not-found')
        const after = ended(before, step, reason)
        await store.replace(sql, before, after)
        const body: NoticeStepLetter = { v: 1, notice: id, step, reason, at }
        for (const to of tellees) {
          const permit = await enter(sql, officer, 'intelligence.end-notice', before.case, at, { to, purpose: reason })
          await tools.post(sql, { permit, to, chain: chainOf(id), kind: kinds.noticeStep, body })
        }
        await remember(sql, given, `notice:${id}`, { did: step, reason })
        return shown(after, at)
      }),

    noticeHandler: {
      kind: kinds.notice,
      schema: noticeLetter,
      async receive(sql: Sql, letter: Letter<NoticeLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { title, says } = body.content
        const file = await tools.openIncomingCase(
          sql,
          { title: `${body.reference}: ${title}`.slice(0, 200), purpose: says.slice(0, 2000), basis: body.authority, from },
          at,
        )
        await store.insert(sql, {
          id: body.notice,
          case: file.id,
          reference: body.reference,
          colour: body.colour,
          direction: 'in',
          partner: from,
          recipients: [],
          state: 'issued',
          content: { ...body.content, preparedBy: body.preparedBy, checkedBy: body.checkedBy },
          draftedBy: from as unknown as OfficerId,
          draftedAt: at,
          issuedAt: at,
          expires: body.expires as Notice['expires'],
          version: 1,
        })
        const content = { what: 'notice', colour: body.colour, reference: body.reference }
        await received(sql, { from, purpose: title, subject: `notice:${body.notice}`, content, at, case: file.id })
      },
    },

    noticeStepHandler: {
      kind: kinds.noticeStep,
      schema: noticeStepLetter,
      async receive(sql: Sql, letter: Letter<NoticeStepLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const before = await store.find(sql, body.notice)
        const theirs = before && (body.step === 'recalled' ? before.partner === from : before.recipients.includes(from))
        if (!before || !theirs) throw unseen('not-found')
        if (body.step === 'recalled') await store.replace(sql, before, recalledByIssuer(before, body.reason))
        const content = { what: body.step, reason: body.reason }
        await received(sql, { from, purpose: body.reason, subject: `notice:${before.id}`, content, at, case: before.case })
      },
    },
  }
}

/** Whatever was done with it here, what its issuer takes back asks nothing any more; whom it spoke of goes. */
const recalledByIssuer = (it: Notice, reason: string): Notice => ({
  ...it,
  state: 'recalled',
  content: {
    ...it.content,
    title: it.reference,
    says: '-',
    action: '-',
    conditions: {},
    subject: { ...it.content.subject, names: [], birth: '', countries: [], identifiers: [] },
    said: reason,
  },
  version: it.version + 1,
})
