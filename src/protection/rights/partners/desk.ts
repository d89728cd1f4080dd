/** Asking partners with the person's consent, taking such a question in, and sending back what the person is given. */
import type { NodeId } from '../../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { AskPartnersForm } from '../../forms.ts'
import { type Matter, type MatterId, moved } from '../../matter.ts'
import { type Permit, permit } from '../../permit.ts'
import { refuse } from '../../refusals.ts'
import * as store from '../../store.ts'
import type { ProtectionTools } from '../../tools.ts'
import { clockFor, endOf, given, nameFor, type PersonRequest } from '../request.ts'
import {
  type PersonAnswerLetter,
  type PersonAskLetter,
  personAnswerKind,
  personAnswerLetter,
  personAskKind,
  personAskLetter,
} from './letters.ts'

const chainOf = (ask: string): string => `protection:person:${ask}`

export async function nextReference(tools: ProtectionTools, sql: Sql, at: Instant): Promise<string> {
  const year = Number(at.slice(0, 4))
  const number = await store.nextNumber(sql, 'person', year)
  return `${tools.node.slice(0, 2).toUpperCase()}-P-${year}-${String(number).padStart(4, '0')}`
}

export function matterOfPerson(id: MatterId, doc: PersonRequest, at: Instant): Matter<PersonRequest> {
  return {
    kind: 'person',
    id,
    state: 'taken',
    about: doc.reference,
    openedAt: at,
    movedAt: at,
    ...(doc.clock?.due && { due: endOf(doc.clock.due) }),
    preparedBy: [],
    version: 1,
    doc,
  }
}

export function personPartnersDesk(tools: ProtectionTools) {
  return {
    /** The person consents: each partner named is asked what it can give the person. */
    ask: (officer: Officer, id: MatterId, form: AskPartnersForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await store.find<PersonRequest>(sql, 'person', id)
        if (!matter || matter.doc.from) throw refuse('not-found')
        const { doc } = matter
        const known = await tools.partners(sql)
        const purpose = `${doc.reference}: ${doc.right}, with the person's consent`
        const asked = [...(doc.partners ?? [])]
        for (const to of form.partners as NodeId[]) {
          const allowed = permit({ officer, act: 'protection.ask-partners', at, purpose, to })
          if (!known.includes(to)) throw refuse('not-found')
          if (asked.some((it) => it.node === to)) continue
          const { names, born, identifiers } = doc.person
          const body: PersonAskLetter = {
            v: 1,
            ask: id,
            reference: doc.reference,
            right: doc.right,
            regime: doc.regime,
            names: [...names],
            ...(born && { born }),
            identifiers: [...identifiers],
            receivedOn: doc.receivedOn,
            consent: form.consent,
          }
          await tools.post(sql, { permit: allowed, to, chain: chainOf(id), kind: personAskKind, body })
          asked.push({ node: to, askedAt: at })
          await tools.remember(sql, {
            act: 'protection.ask-partners',
            by: { officer: officer.id, name: officer.name },
            purpose,
            subject: `person-request:${id}`,
            counterparty: to,
            content: { consent: form.consent },
            at,
          })
        }
        const states = ['taken', 'gathered', 'weighed']
        const after = moved(matter, states, matter.state, { doc: { partners: asked, consent: form.consent }, at })
        await store.replace(sql, matter, after)
        return after
      }),

    /** What was agreed here goes back to the authority that asked: what the person is given, and nothing about the rest. */
    async tellAsker(sql: Sql, allowed: Permit, doc: PersonRequest): Promise<void> {
      if (!doc.from || !doc.asks) return
      const items = given(doc.weighed).map((one) => doc.held!.find((held) => held.subject === one.subject)!)
      const body: PersonAnswerLetter = {
        v: 1,
        ask: doc.asks,
        given: items.map((it) => ({ reference: nameFor(it), since: dateOf(it.since) })),
      }
      await tools.post(sql, { permit: allowed, to: doc.from, chain: chainOf(doc.asks), kind: personAnswerKind, body })
    },

    handlers: [
      {
        kind: personAskKind,
        schema: personAskLetter,
        async receive(sql: Sql, letter: Readonly<{ from: NodeId; body: PersonAskLetter; receivedAt: Instant }>): Promise<void> {
          const { from, body, receivedAt: at } = letter
          const receivedOn = dateOf(at)
          const clock = clockFor(body.regime, body.right, receivedOn)
          const { names, born, identifiers } = body
          const doc: PersonRequest = {
            reference: await nextReference(tools, sql, at),
            right: body.right,
            regime: body.regime,
            person: { names, identifiers, ...(born && { born }) },
            language: 'en',
            through: 'partner',
            authorityReference: body.reference,
            identity: body.consent,
            receivedOn,
            from,
            asks: body.ask,
            ...(clock && { clock }),
          }
          const matter = matterOfPerson(tools.newId<'matter'>(), doc, at)
          await store.insert(sql, matter)
          await tools.remember(sql, {
            act: 'protection.person-asked',
            by: { node: from },
            purpose: `${body.reference}: ${body.right}, with the person's consent`,
            subject: `person-request:${matter.id}`,
            counterparty: from,
            content: { right: body.right, regime: body.regime },
            at,
          })
        },
      },
      {
        kind: personAnswerKind,
        schema: personAnswerLetter,
        async receive(
          sql: Sql,
          letter: Readonly<{ from: NodeId; body: PersonAnswerLetter; receivedAt: Instant }>,
        ): Promise<void> {
          const { from, body, receivedAt: at } = letter
          const matter = await store.find<PersonRequest>(sql, 'person', body.ask)
          const asked = matter?.doc.partners?.find((it) => it.node === from)
          if (!matter || !asked) throw refuse('not-found')
          if (asked.answeredAt) return
          const given = body.given.map((it) => ({ reference: it.reference, since: it.since as CalendarDate }))
          const partners = matter.doc.partners!.map((it) => (it === asked ? { ...it, answeredAt: at, given } : it))
          // An answer that comes after the letter went is kept all the same; what follows from it is a person's to decide.
          await store.replace(sql, matter, {
            ...matter,
            movedAt: at,
            version: matter.version + 1,
            doc: { ...matter.doc, partners },
          })
          await tools.remember(sql, {
            act: 'protection.person-told',
            by: { node: from },
            purpose: matter.doc.reference,
            subject: `person-request:${matter.id}`,
            counterparty: from,
            content: { given: given.length },
            at,
          })
        },
      },
    ],
  }
}
