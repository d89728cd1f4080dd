/** Physical objects: registered with bag and seals, handed from person to person with two signatures, kept until a day. */
import { canonical } from '../../kernel/canonical.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import type { CustodyAction } from '../custody.ts'
import type { Exhibit, ExhibitId } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import { type EvidenceTools, record, remember } from '../safe/desk.ts'
import { register } from '../safe/register/desk.ts'
import { sha256 } from '../sealed/shape.ts'
import * as exhibits from '../store.ts'
import type { HandForm, KeepForm, ObjectForm, SignForm } from './forms.ts'
import * as store from './store.ts'

export const objectMime = 'application/vnd.comity.object+json'

export function objectsDesk(tools: EvidenceTools) {
  const allow = async (sql: Sql, officer: Officer, act: Act, caseId: CaseId, at: Instant, purpose?: string): Promise<Permit> =>
    permit({ officer, act, at, case: await tools.caseFacts(sql, caseId), ...(purpose && { purpose }) })
  const held = async (sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Readonly<{ exhibit: Exhibit; object: store.Kept }>> => {
    const exhibit = await exhibits.find(sql, caseId, id, true)
    if (!exhibit) throw unseen('not-found')
    const object = await store.objectOf(sql, caseId, id)
    if (!object) throw refuse('object-unknown', { number: exhibit.number })
    return { exhibit, object }
  }
  const view = async (sql: Sql, caseId: CaseId, id: ExhibitId) => {
    const { exhibit, object } = await held(sql, caseId, id)
    return {
      ...object,
      bag: object.bag ?? undefined,
      keepUntil: object.keepUntil ?? undefined,
      seals: [...object.seals],
      number: exhibit.number,
      name: exhibit.name,
      sha256: exhibit.sha256,
      pictures: [...(await store.madeOf(sql, caseId, id))],
      handovers: (await store.handoversOf(sql, caseId, id)).map(shown),
    }
  }

  return {
    /** Registers an object: its description is the content that custody is tied to, so it goes to partners and courts like any exhibit. */
    addObject: (officer: Officer, caseId: CaseId, form: ObjectForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.add', caseId, at, form.purpose)
        const { name, description, category, bag, seals, keptAt, keepUntil, origin } = form
        const text = canonical({ comity: 'object 1', name, description, category, ...(bag && { bag }), seals, origin })
        const content = await tools.blobs.put(caseId, Buffer.from(text))
        const words = { name, mime: objectMime, origin, derivedFrom: form.derivedFrom, privileged: false }
        const exhibit = await register(
          tools,
          sql,
          given,
          officer,
          { ...words, action: 'collected', purpose: form.purpose },
          content,
        )
        await store.addObject(sql, caseId, {
          exhibit: exhibit.id,
          category,
          bag: bag ?? null,
          seals,
          keptAt,
          holder: officer.name,
          keepUntil: (keepUntil as CalendarDate | undefined) ?? null,
        })
        return view(sql, caseId, exhibit.id)
      }),

    object: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant) =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'evidence.read', caseId, at)
        return view(sql, caseId, id)
      }),

    /** The first signature: who gives it, to whom, where and why, under which seals. */
    handOver: (officer: Officer, caseId: CaseId, id: ExhibitId, form: HandForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.hand', caseId, at, form.purpose)
        const { exhibit, object } = await held(sql, caseId, id)
        if ((await store.handoversOf(sql, caseId, id)).some((it) => !it.receivedAt))
          throw refuse('object-in-hand', { number: exhibit.number })
        const receiver = form.to ? await tools.officerOf(sql, form.to) : null
        if (form.to && !receiver) throw refuse('filter-officer-unknown', {}, [{ pointer: '/to', code: 'filter-officer-unknown' }])
        const handover: store.Handover = {
          ...{ id: tools.newId<'handover'>(), exhibit: id, giver: officer.id, giverName: officer.name },
          ...{ receiver: receiver?.id ?? null, receiverName: receiver?.name ?? form.receiverName ?? '' },
          ...{ place: form.place, purpose: form.purpose, authority: form.authority, seals: object.seals, givenAt: at },
          ...{ receivedAt: null, sealsFound: null, note: null, signature: null },
        }
        await store.addHandover(sql, caseId, handover)
        const event = await custody(sql, exhibit, 'transferred', given, handover, officer.name, true)
        const { receiverName, seals } = handover
        await remember(tools, sql, given, exhibit, {
          did: 'hand-over',
          number: exhibit.number,
          to: receiverName,
          seals,
          custody: event,
        })
        return view(sql, caseId, id)
      }),

    /** The second signature: who receives looks at the seals. An outsider signs by hand, before the officer who gives. */
    sign: (officer: Officer, caseId: CaseId, handoverId: store.HandoverId, form: SignForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.hand', caseId, at, form.note ?? 'Received')
        const handover = await store.findHandover(sql, caseId, handoverId)
        if (!handover) throw unseen('not-found')
        const { exhibit, object } = await held(sql, caseId, handover.exhibit)
        const number = exhibit.number
        if (handover.receivedAt) throw refuse('object-handed', { number })
        if (officer.id !== (handover.receiver ?? handover.giver))
          throw refuse('object-not-yours', { number, to: handover.receiverName })
        if (!handover.receiver && !form.signature) throw refuse('signature-missing', { number })
        const intact = sameSeals(handover.seals, form.sealsFound)
        if (!intact && !form.note) throw refuse('seals-differ', { number, seals: handover.seals.join(', ') })
        const { sealsFound, note, signature } = form
        await store.signed(sql, caseId, handoverId, {
          ...{ receivedAt: at, sealsFound, note: note ?? null, signature: signature ?? null },
        })
        const seals = form.newSeals ?? sealsFound
        await store.replaceObject(sql, caseId, {
          ...object,
          seals,
          bag: form.newBag ?? object.bag,
          keptAt: form.keptAt ?? handover.place,
          holder: handover.receiverName,
        })
        const event = await custody(
          sql,
          exhibit,
          'received',
          given,
          handover,
          handover.receiverName,
          Boolean(handover.receiver),
          {
            found: sealsFound,
            now: seals,
            note,
          },
        )
        await remember(tools, sql, given, exhibit, {
          did: 'receive',
          number,
          from: handover.giverName,
          by: handover.receiverName,
          sealsFound,
          seals,
          intact,
          ...(signature && { signature: sha256(Buffer.from(signature)) }),
          custody: event,
        })
        return view(sql, caseId, handover.exhibit)
      }),

    /** Where the object is kept, and until when. */
    keep: (officer: Officer, caseId: CaseId, id: ExhibitId, form: KeepForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.custody', caseId, at, form.reason)
        const { exhibit, object } = await held(sql, caseId, id)
        const keepUntil = (form.keepUntil as CalendarDate | undefined) ?? object.keepUntil
        await store.replaceObject(sql, caseId, { ...object, keptAt: form.keptAt ?? object.keptAt, keepUntil })
        await remember(tools, sql, given, exhibit, { did: 'keep', number: exhibit.number, keptAt: form.keptAt, keepUntil })
        return view(sql, caseId, id)
      }),
  }

  async function custody(
    sql: Sql,
    exhibit: Exhibit,
    action: CustodyAction,
    given: Permit,
    it: store.Handover,
    name: string,
    officer: boolean,
    seals?: Readonly<{ found: readonly string[]; now: readonly string[]; note: string | undefined }>,
  ): Promise<string> {
    const differ = seals && !(sameSeals(it.seals, seals.found) && sameSeals(seals.found, seals.now))
    const list = (all: readonly string[]): string => all.join(', ') || '-'
    const event = await record(tools, sql, exhibit, {
      action,
      at: given.at,
      by: { node: tools.node, ...(officer && { officer: given.officer }), name },
      where: it.place,
      purpose: `${it.giverName} → ${it.receiverName}: ${it.purpose}`,
      authority: it.authority,
      ...(differ && {
        change: {
          what: `${list(it.seals)} → ${list(seals.found)} → ${list(seals.now)}`,
          why: seals.note ?? it.purpose,
        },
      }),
    })
    return event.hash
  }
}

const sameSeals = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join('\n') === [...b].sort().join('\n')

const shown = ({ receiver, receivedAt, sealsFound, note, signature, ...it }: store.Handover) => ({
  ...it,
  seals: [...it.seals],
  ...(receiver && { receiver }),
  ...(receivedAt && { receivedAt }),
  ...(sealsFound && { sealsFound: [...sealsFound] }),
  ...(note && { note }),
  ...(signature && { signature }),
})
