/** What is done with the request of a person about their own data. */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { PersonForm, WeighForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { letterTo } from './letters.ts'
import { matterOfPerson, nextReference, personPartnersDesk } from './partners/desk.ts'
import { given as agreed, assertWeighed, clockFor, type Held, type PersonRequest } from './request.ts'

export function rightsDesk(tools: ProtectionTools) {
  const remember = (sql: Sql, given: Permit, id: MatterId, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject: `person-request:${id}`,
      content,
      at: given.at,
    })

  async function found(sql: Sql, id: MatterId): Promise<Matter<PersonRequest>> {
    const matter = await store.find<PersonRequest>(sql, 'person', id)
    if (!matter) throw refuse('not-found')
    return matter
  }

  const partners = personPartnersDesk(tools)

  /** The letter says that it was done: it does not leave before it is so, as far as this node can see. */
  async function assertDone(sql: Sql, { right, person, held = [], weighed }: PersonRequest): Promise<void> {
    const said = new Set(agreed(weighed).map((it) => it.subject))
    const promised = held.filter((it) => said.has(it.subject))
    if (promised.length === 0) return
    const refused = (code: 'still-held' | 'not-restricted', its: readonly Held[]) => {
      if (its.length > 0) throw refuse(code, { references: [...new Set(its.map((it) => it.reference))].join(', ') })
    }
    if (right === 'erasure') {
      const now = (await Promise.all(tools.holds.map((room) => room.about(sql, person)))).flat()
      refused(
        'still-held',
        promised.filter((it) => now.some((one) => one.subject === it.subject)),
      )
    }
    if (right === 'restriction') {
      const whole = (subject: string) => subject.replace(/\/\d+$/, '')
      const places = (it: Held) => [whole(it.subject), ...(it.case ? [`case:${it.case}`] : [])]
      const marked = new Set(
        (await store.markingsOf(sql, promised.flatMap(places)))
          .filter((it) => it.restrictedTo.length > 0)
          .map((it) => it.subject),
      )
      refused(
        'not-restricted',
        promised.filter((it) => !places(it).some((place) => marked.has(place))),
      )
    }
  }
  const purpose = (it: PersonRequest): string => `${it.reference}: ${it.right}`

  return {
    askPartners: partners.ask,
    handlers: partners.handlers,

    take: (officer: Officer, form: PersonForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const reference = await nextReference(tools, sql, at)
        const given = permit({ officer, act: 'protection.take-request', at, purpose: `${reference}: ${form.right}` })
        const clock = clockFor(form.regime, form.right, form.receivedOn)
        const { names, born, identifiers, ...rest } = form
        const doc: PersonRequest = {
          ...(rest as Omit<PersonRequest, 'reference' | 'person'>),
          reference,
          person: { names, identifiers, ...(born && { born }) },
          ...(clock && { clock }),
        }
        const matter = matterOfPerson(tools.newId<'matter'>(), doc, at)
        await store.insert(sql, matter)
        await remember(sql, given, matter.id, { right: form.right, regime: form.regime, through: form.through })
        return matter
      }),

    /** Asks every room what it holds that may be about the person. Can be done anew; what was weighed before is then weighed anew. */
    gather: (officer: Officer, id: MatterId, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await found(sql, id)
        const given = permit({ officer, act: 'protection.gather', at, purpose: purpose(matter.doc) })
        const held: Held[] = []
        for (const room of tools.holds) held.push(...(await room.about(sql, matter.doc.person)))
        const after = moved(matter, ['taken', 'gathered', 'weighed'], 'gathered', { doc: { held, weighed: [] }, at })
        await store.replace(sql, matter, after)
        await remember(sql, given, id, { items: held.length })
        return after
      }),

    weigh: (officer: Officer, id: MatterId, form: WeighForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await found(sql, id)
        const given = permit({ officer, act: 'protection.weigh-items', at, purpose: purpose(matter.doc) })
        assertWeighed(matter.doc.held ?? [], form.items)
        const after = moved(matter, ['gathered', 'weighed'], 'weighed', {
          doc: { weighed: form.items, weighedBy: officer.id },
          by: officer.id,
          at,
        })
        await store.replace(sql, matter, after)
        await remember(sql, given, id, { given: form.items.filter((it) => it.decision === 'give').length })
        return after
      }),

    /** The letter as it would go. */
    letter: (officer: Officer, id: MatterId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        const { doc } = await found(sql, id)
        return { text: doc.letter ?? letterTo(doc, tools.authority) }
      }),

    /** Somebody who did not weigh it agrees; the letter is written and kept, and the clock stops. */
    answer: (officer: Officer, id: MatterId, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await found(sql, id)
        const given = permit({
          officer,
          act: 'protection.answer-person',
          at,
          purpose: purpose(matter.doc),
          preparedBy: matter.preparedBy,
          ...(matter.doc.from && { to: matter.doc.from }),
        })
        await assertDone(sql, matter.doc)
        const letter = letterTo(matter.doc, tools.authority)
        const after = moved(matter, ['weighed'], 'answered', { doc: { letter, answeredBy: officer.id }, due: null, at })
        await store.replace(sql, matter, after)
        await partners.tellAsker(sql, given, matter.doc)
        await remember(sql, given, id, { letter })
        return after
      }),

    read: (officer: Officer, id: MatterId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        return found(sql, id)
      }),
  }
}
