/** What the owner of records sees and does: who looked, who would see what, handing over, and the ground on which data pass to a partner. */
import type { Letter } from '../../federation/letter.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { mayAsk } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { entering } from '../entering/desk.ts'
import type { ArrangeForm, HandForm } from '../forms.ts'
import { kinds, type RecordLetter, recordLetter } from '../letters.ts'
import { carriers } from '../pack/store.ts'
import { quotaOf } from '../query/answering/quota.ts'
import { type Asks, askedBy } from '../query/answering/store.ts'
import { casesOfHit } from '../query/store.ts'
import type { Asker } from '../record/allowed.ts'
import type { RecordDesk } from '../record/desk.ts'
import { asksToBeRead } from '../record/handling.ts'
import { type PoliceRecord, standingStatements } from '../record/record.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools, Partner } from '../tools.ts'
import type { Arrangement } from './arrangement.ts'
import { handed, reachOfAnswer, reachOfHanding } from './reach.ts'
import * as store from './store.ts'

export const chainOfRecord = (reference: string): string => `intelligence:record:${reference}`

export function ownerDesk(tools: IntelligenceTools, records: RecordDesk) {
  const { enter, remember, received, told } = entering(tools)
  const here = tools.self.node

  const marksOf = async (sql: Sql, record: PoliceRecord, at: Instant) =>
    (await tools.marks(sql, [record], at)).get(record.id) ?? []

  async function askerFor(
    sql: Sql,
    partner: Partner,
    of: CaseId,
    why: Readonly<{ purpose: string; basis: string; reason: string }>,
  ): Promise<Asker> {
    const arrangement = await store.arrangementWith(sql, partner.node)
    const { purpose, basis, reason } = why
    return {
      policies: await tools.policies(sql),
      to: { node: partner.node, state: partner.state, ground: arrangement?.ground ?? null },
      purpose,
      basis,
      reason,
      case: of,
    }
  }

  return {
    /** Looks at records of the officer's cases; whoever oversees also sees that others asked, never about whom. */
    consultations: (officer: Officer, filter: Readonly<{ record?: string | undefined; limit: number }>, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.consultations', undefined, at)
        const all = mayAsk(officer, 'intelligence.oversee')
        const items = await store.consultations(sql, await tools.memberCases(sql, officer.id), { ...filter, all })
        return { items: items.map(({ records: _, ...it }) => it) }
      }),

    /** Who of all partners would see which field of the record, asked for this purpose; and what handing it over would bring each. */
    reach: (officer: Officer, id: string, purpose: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const { record, all } = await records.open(sql, officer, 'intelligence.read', id, at)
        const said = standingStatements(all)
        const marks = await marksOf(sql, record, at)
        const items = []
        for (const partner of await tools.partners(sql)) {
          const why = { purpose, basis: '-', reason: 'a question as a partner would put it' }
          const asker = await askerFor(sql, partner, record.case, why)
          items.push({
            partner,
            answer: reachOfAnswer(record, said, marks, asker, here, at),
            handing: reachOfHanding(record, said, marks, asker, here, at),
          })
        }
        const [given, recalls] = [await store.givenOf(sql, record.id), await store.recallsOf(sql, record.id)]
        return { items, given, recalls, carriers: await carriers(sql, record.id, at) }
      }),

    /** Hands the record to a partner: what the pre-send view says is sent, and nothing else. */
    hand: (officer: Officer, id: string, form: HandForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const { record, all } = await records.open(sql, officer, 'intelligence.read', id, at)
        if (record.state !== 'held') throw refuse('record-recalled', { reference: record.reference })
        const to = form.to as NodeId
        const partner = await tools.partner(sql, to)
        if (!partner) throw refuse('no-arrangement', { node: to })
        const said = standingStatements(all)
        const asker = await askerFor(sql, partner, record.case, form)
        const given = await enter(sql, officer, 'intelligence.hand', record.case, at, { to, purpose: form.reason })
        const marks = await marksOf(sql, record, at)
        const reach = reachOfHanding(record, said, marks, asker, here, at)
        const [closed] = reach.rules
        if (closed)
          throw refuse(closed.id === 'no-arrangement' ? 'no-arrangement' : 'handed-closed', {
            policy: closed.id,
            lift: closed.lift ?? '',
          })
        const why = await told(sql, officer, record.case, form)
        const body: RecordLetter = {
          v: 1,
          record: handed(record, said, marks, reach),
          ...why,
          ...(form.about && { about: form.about }),
        }
        const message = await tools.post(sql, {
          permit: given,
          to,
          chain: chainOfRecord(record.reference),
          kind: kinds.record,
          body,
        })
        await store.gave(sql, record, { id: tools.newId<'given'>(), partner: to, what: 'record', message, at })
        const fields = body.record.statements.map((it) => it.field)
        await remember(sql, given, `record:${record.id}`, { did: 'hand', fields, message }, { counterparty: to })
        return { partner: to, message, fields }
      }),

    arrangements: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const known = new Map((await store.arrangements(sql)).map((it) => [it.partner as string, it]))
        const asks = await askedBy(sql, at)
        const partners = await tools.partners(sql)
        return { items: partners.map((it) => arranged(it, known.get(it.node), asks.get(it.node))) }
      }),
    arrange: (officer: Officer, node: NodeId, form: ArrangeForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'intelligence.arrange', undefined, at)
        const partner = await tools.partner(sql, node)
        if (!partner) throw unseen('not-found')
        const { answers_h, asks_hour, asks_day, ...rest } = form
        const arrangement: Arrangement = {
          partner: node,
          ...rest,
          ...(answers_h && { answers_h }),
          ...(asks_hour !== undefined && { asks_hour }),
          ...(asks_day !== undefined && { asks_day }),
          agreedAt: at,
          agreedBy: officer.name,
        }
        await store.arrange(sql, arrangement)
        await remember(sql, given, `arrangement:${node}`, { did: 'arrange', arrangement }, { counterparty: node })
        return arranged(partner, arrangement, (await askedBy(sql, at)).get(node))
      }),

    /** Records that partners handed us, in the officer's cases. Their conditions come first: what is said opens once they were read. */
    copies: (officer: Officer, limit: number, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const all = await store.copiesIn(sql, await tools.memberCases(sql, officer.id), limit)
        return { items: all.map((it) => copyShown(it, officer.id)) }
      }),
    readCopy: (officer: Officer, of: CaseId, partner: string, reference: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'intelligence.acknowledge', of, at)
        const copy = await store.copyOfReference(sql, of, partner, reference)
        if (!copy) throw unseen('not-found')
        await store.readCopy(sql, copy, officer.id)
        await remember(sql, given, `copy:${reference}`, { did: 'acknowledge' }, { counterparty: copy.partner })
        return copyShown({ ...copy, acknowledgedBy: [...copy.acknowledgedBy, officer.id] }, officer.id)
      }),

    /** An officer notes something beside a partner's record; the record itself is changed by its owner alone. */
    noteCopy: (officer: Officer, of: CaseId, partner: string, reference: string, text: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'intelligence.note', of, at)
        const copy = await store.copyOfReference(sql, of, partner, reference)
        if (!copy) throw unseen('not-found')
        const note = { by: officer.name, at, text }
        await store.noteCopy(sql, copy, note)
        await remember(sql, given, `copy:${reference}`, { did: 'note' }, { counterparty: copy.partner })
        return copyShown({ ...copy, notes: [...copy.notes, note] }, officer.id)
      }),

    recordHandler: {
      kind: kinds.record,
      schema: recordLetter,
      async receive(sql: Sql, letter: Letter<RecordLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { record, authority, basis, reason } = body
        const known = await casesOfHit(sql, from, record.reference)
        const incoming = { title: `${record.reference}: ${authority}`.slice(0, 200), purpose: reason, basis, from }
        const cases = known.length > 0 ? known : [(await tools.openIncomingCase(sql, incoming, at)).id]
        for (const of of cases) {
          await store.keepCopy(sql, { case: of, partner: from, record, receivedAt: at, acknowledgedBy: [] })
          const content = { what: 'record', statements: record.statements.length }
          await received(sql, { from, purpose: reason, subject: `copy:${record.reference}`, content, at, case: of })
        }
      },
    },
  }
}
export type OwnerDesk = ReturnType<typeof ownerDesk>

function copyShown(it: store.Copy, officer: string) {
  const { statements, ...record } = it.record
  const read = !asksToBeRead(it.record.handling) || it.acknowledgedBy.includes(officer)
  return {
    case: it.case,
    partner: it.partner,
    receivedAt: it.receivedAt,
    read,
    notes: it.notes,
    record: { ...record, statements: read ? statements : [] },
  }
}

const arranged = (partner: Partner, arrangement: Arrangement | undefined, asks: Asks | undefined) => ({
  partner,
  ...(arrangement && { arrangement }),
  quota: quotaOf(arrangement),
  asks: asks ?? { hour: 0, day: 0, declined: 0 },
})
