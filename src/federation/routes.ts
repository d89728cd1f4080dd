/** What may be asked of the post: by officers below /api/v1, by partners' nodes at the two doors. */
import { z } from 'zod'
import type { NodeId } from '../kernel/id.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import { type Door, type Route, route } from '../kernel/route.ts'
import { proofFile } from '../ledger/views.ts'
import type { FederationDesk } from './desk.ts'
import { maxLetter_bytes } from './envelope.ts'
import * as forms from './forms.ts'
import type { MessageId } from './letter.ts'
import * as views from './views.ts'

function page<Row, View>(rows: readonly Row[], limit: number, show: (row: Row) => View, key: (row: Row) => readonly string[]) {
  const items = rows.slice(0, limit)
  return { items: items.map(show), ...(rows.length > limit && { next: cursor(key(items.at(-1)!)) }) }
}

/** A cursor of ours begins with an instant and has `length` texts; anything else begins anew. */
function place(text: string | undefined, length: number) {
  const key = cursorKey(text)
  const ours =
    key?.length === length && key.every((part) => typeof part === 'string') && !Number.isNaN(Date.parse(String(key[0])))
  return ours ? key : undefined
}

const done = z.object({ done: z.literal(true) }).meta({ id: 'FederationDone' })

export const federationRoutes = (desk: FederationDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/federation/partners',
    act: 'federation.read',
    says: 'How the post with each partner goes.',
    gives: views.partnersView,
    answer: async ({ officer, at }) => ({ items: (await desk.partners(officer, at)).map((row) => views.showPartner(row, at)) }),
  }),
  route({
    verb: 'GET',
    path: '/federation/deliveries',
    act: 'federation.read',
    says: 'How far each letter has come, newest first.',
    query: forms.deliveryQuery,
    gives: views.deliveriesPage,
    async answer({ officer, query: { limit, cursor: from, partner, chain, state }, at }) {
      const rows = await desk.deliveries(
        officer,
        { partner: partner as NodeId | undefined, chain, state, after: place(from, 2), limit: limit + 1 },
        at,
      )
      return page(rows, limit, views.showDelivery, (row) => [row.postedAt, row.message])
    },
  }),
  route({
    verb: 'GET',
    path: '/federation/deliveries/:message/proof',
    act: 'federation.read',
    says: "The recipient's evidence of record that its log holds the opening of a letter, as a file that verifies offline.",
    params: forms.letterParams,
    gives: proofFile,
    file: 'application/json',
    answer: ({ officer, params, at }) => desk.proofOf(officer, params.message, at),
  }),
  route({
    verb: 'GET',
    path: '/federation/incidents',
    act: 'federation.read',
    says: 'What arrived and was not taken, with the evidence, newest first.',
    query: forms.incidentQuery,
    gives: views.incidentsPage,
    async answer({ officer, query: { limit, cursor: from, partner }, at }) {
      const rows = await desk.incidents(
        officer,
        { partner: partner as NodeId | undefined, after: place(from, 4), limit: limit + 1 },
        at,
      )
      return page(rows, limit, views.showIncident, (row) => [row.lastAt, row.partner, row.kind, row.mark])
    },
  }),
  route({
    verb: 'POST',
    path: '/federation/partners/:id/retry',
    act: 'federation.manage',
    says: 'Try a partner at once.',
    params: forms.partnerParams,
    gives: done,
    async answer({ officer, params, at }) {
      await desk.retry(officer, params.id as NodeId, at)
      return { done: true as const }
    },
  }),
  route({
    verb: 'POST',
    path: '/federation/partners/:id/release',
    act: 'federation.manage',
    says: 'Take letters of a quarantined chain again.',
    params: forms.partnerParams,
    body: forms.releaseForm,
    gives: done,
    async answer({ officer, params, body, at }) {
      await desk.release(officer, params.id as NodeId, body.chain, body.reason, at)
      return { done: true as const }
    },
  }),
  route({
    verb: 'GET',
    path: '/federation/partners/:id/beginnings/:beginning',
    act: 'federation.read',
    says: 'How each chain stood that was closed when a partner began anew.',
    params: forms.beginningParams,
    gives: views.closedView,
    answer: async ({ officer, params, at }) =>
      views.showClosed(await desk.closedChains(officer, params.id as NodeId, params.beginning, at)),
  }),
  route({
    verb: 'GET',
    path: '/federation/dead-letters',
    act: 'federation.read',
    says: 'Letters that will not arrive by themselves, oldest first: a person decides about each.',
    query: forms.deadQuery,
    gives: views.deadView,
    answer: async ({ officer, query, at }) => ({
      items: (await desk.dead(officer, query.partner as NodeId | undefined, at)).map(views.showDelivery),
    }),
  }),
  route({
    verb: 'POST',
    path: '/federation/dead-letters/:message/resend',
    act: 'federation.resend',
    says: 'Send the content of a dead letter again, as a new letter at the end of its chain.',
    params: forms.letterParams,
    body: forms.reasonForm,
    gives: views.resentView,
    answer: async ({ officer, params, body, at }) => ({
      message: await desk.resend(officer, params.message as MessageId, body.reason, at),
    }),
  }),
  route({
    verb: 'POST',
    path: '/federation/dead-letters/:message/close',
    act: 'federation.manage',
    says: 'Put a dead letter away: it was dealt with in another way.',
    params: forms.letterParams,
    body: forms.reasonForm,
    gives: done,
    async answer({ officer, params, body, at }) {
      await desk.close(officer, params.message as MessageId, body.reason, at)
      return { done: true as const }
    },
  }),
]

/** @param heard called with each partner whose signature was seen, so that the courier goes to it at once */
export const federationDoors = (desk: FederationDesk, heard: (partner: NodeId) => void = () => {}): Door[] => [
  {
    verb: 'POST',
    path: '/federation/letters',
    says: "A partner's letters and receipts.",
    max_bytes: 2 * maxLetter_bytes,
    async answer({ body, at }) {
      const { from, ...answer } = await desk.receive(body, at)
      for (const partner of from) heard(partner)
      return answer
    },
  },
  {
    verb: 'POST',
    path: '/federation/chain',
    says: 'A partner asks for letters that did not reach it.',
    max_bytes: 16 * 1024,
    answer: ({ body, at }) => desk.pulled(body, at),
  },
  {
    verb: 'POST',
    path: '/federation/proofs',
    says: 'A partner asks for proofs that its letters were opened.',
    max_bytes: 16 * 1024,
    answer: ({ body, at }) => desk.proofs(body, at),
  },
]
