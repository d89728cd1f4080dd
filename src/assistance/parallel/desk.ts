/**
 * Parallel proceedings. An officer gives the standing order to ask a partner; from then on the node asks by itself about each new request, by
 * private matching: neither side shows whom it looks for. Where both meet, both learn whom to speak to, and the rest is said by people.
 */
import type { z } from 'zod'
import type { Handler, Letter } from '../../federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { PolicySet } from '../../protection/decision/policy.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import { permit, standingPermit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import * as offers from '../../screening/blind/asking/offers/store.ts'
import type { BlindDesk } from '../../screening/blind/desk.ts'
import * as calls from '../../screening/blind/holding/calls/store.ts'
import * as held from '../../screening/blind/holding/store.ts'
import { attempt } from '../life/store.ts'
import { refuse } from '../refusals.ts'
import { enter } from '../sequencer.ts'
import { find } from '../store.ts'
import type { AssistanceTools } from '../tools.ts'
import { checkWord, coordinationOf, soughtIn, type Word } from './coordination.ts'
import type * as forms from './forms.ts'
import { type CoordinationLetter, coordinationKind, coordinationLetter } from './letters.ts'
import * as store from './store.ts'

export type ParallelTools = AssistanceTools &
  Readonly<{
    blind: Pick<BlindDesk, 'hold' | 'ask' | 'letGo'>
    /** How these things of a case are marked. */
    markedAs(sql: Sql, id: CaseId, officer: OfficerId, subjects: readonly string[]): Promise<readonly ItemFacts[]>
    /** The policies in force on this node, in this transaction. */
    policies(sql: Sql): Promise<PolicySet>
  }>

const day_ms = 86_400_000
/** A question stands as long as lines do: the partner's later holdings are met too. */
const standing_ms = 366 * day_ms
const chainOf = (ask: string): string => `coordination:${ask}`

/** Partners with whom lines of private matching are open both ways. */
export async function agreedPartners(sql: Sql, at: Instant): Promise<ReadonlySet<NodeId>> {
  const ours = (await held.lines(sql)).filter((line) => line.secret && line.daily > 0 && line.until > at)
  const theirs = new Set((await offers.offers(sql)).filter((it) => it.daily > 0 && it.until > at).map((it) => it.partner))
  return new Set(ours.map((line) => line.partner).filter((partner) => theirs.has(partner)))
}

/** What private matching met of one request: one line a question, ours or the partner's. */
export async function metOf(sql: Sql, asked: readonly store.Asked[]): Promise<calls.CallRow[]> {
  const cases = new Set(asked.map((it) => it.case))
  const all: calls.CallRow[] = []
  for (const id of cases) all.push(...(await calls.ofCase(sql, id)))
  return all.filter((c) => c.aim === 'parallel' && asked.some((it) => it.ask === c.ask || it.set === c.set))
}

/** Both may speak at once: a word that the other side's made untimely is kept as what was said, and moves nothing. */
function timely(words: readonly Word[], word: Word): Word {
  try {
    checkWord(words, word)
    return word
  } catch (no) {
    if (!(no instanceof Refusal)) throw no
    return { ...word, did: 'say' }
  }
}

export function parallelDesk(tools: ParallelTools) {
  /** Holds out and asks, under the standing order of an officer. */
  async function askAbout(sql: Sql, it: store.Queued, watch: store.Watch, at: Instant): Promise<void> {
    const request = await find(sql, it.request)
    const facts = await tools.caseFacts(sql, it.case)
    const items = request ? soughtIn(request.content) : []
    if (!request || facts?.closed !== false || items.length === 0) return
    const { purpose, officer, officerName, authority } = watch
    const marked = await tools.markedAs(sql, it.case, officer, [`case:${it.case}`, `request:${it.request}`])
    const partner = await tools.party(sql, it.partner)
    const given = standingPermit(
      { act: 'assistance.watch-parallel', officer, officerName, to: it.partner, case: it.case, purpose, at },
      marked,
      { here: tools.self.node, policies: await tools.policies(sql), ...(partner && { state: partner.state }) },
    )
    const earlier = (await store.askedOf(sql, it.case, it.request)).find((one) => one.partner === it.partner)
    const before = earlier && (await held.findSet(sql, earlier.set))
    if (before) await tools.blind.letGo(sql, () => given, before)
    const name = request.reference
    const by = { officer, officerName, authority }
    const set = await tools.blind.hold(sql, () => given, { case: it.case, name, purpose, partners: [it.partner], ...by }, items)
    const asking = {
      case: it.case,
      to: it.partner,
      aim: 'parallel' as const,
      name,
      officer: { id: officer, name: officerName, authority },
    }
    const ask = await tools.blind.ask(sql, given, { ...asking, standingUntil: plus_ms(at, standing_ms) }, items)
    await store.putAsked(sql, { ...it, ask: ask.id, set: set.id, at })
  }

  const takeWord = async (sql: Sql, letter: Letter<CoordinationLetter>): Promise<void> => {
    const { body, from, receivedAt: at } = letter
    const met = await calls.byAsk(sql, body.ask, from)
    if (met?.aim !== 'parallel' || letter.chain !== chainOf(body.ask)) throw refuse('coordination-unknown')
    const words = await store.words(sql, met.case, from)
    const { did, stage, direction, agreed, text, by } = body
    const word: Word = {
      id: body.word,
      ours: false,
      did,
      text,
      by,
      at,
      ...(stage && { stage }),
      ...(direction && { direction }),
      ...(agreed !== undefined && { agreed }),
    }
    const said = timely(words, word)
    await store.addWord(sql, { case: met.case, ask: body.ask, partner: from }, said)
    await tools.remember(sql, {
      act: 'assistance.received',
      by: { node: tools.self.node },
      purpose: text.slice(0, 2000),
      case: met.case,
      subject: `coordination:${body.ask}`,
      counterparty: from,
      content: { did: said.did, stage, direction, agreed },
      at,
    })
  }

  return {
    watches: (officer: Officer, at: Instant): Promise<z.infer<typeof forms.watchesView>> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        const agreed = await agreedPartners(sql, at)
        const now = await store.watches(sql)
        const waiting = await store.waiting(sql)
        const partners = [...new Set([...agreed, ...now.map((it) => it.partner)])].sort()
        return {
          items: partners.map((partner) => {
            const it = now.find((one) => one.partner === partner)
            const watch = it && { by: it.officerName, purpose: it.purpose, since: it.since }
            return { partner, agreed: agreed.has(partner), ...(watch && { watch }), waiting: waiting.get(partner) ?? 0 }
          }),
        }
      }),

    /** The standing order, or its end. */
    watch: (officer: Officer, partner: NodeId, { on, purpose }: z.infer<typeof forms.watchForm>, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'assistance.watch-parallel', at, to: partner, purpose })
        if (on && !(await agreedPartners(sql, at)).has(partner)) throw refuse('no-matching-agreed')
        const it = {
          partner,
          purpose,
          officer: officer.id as OfficerId,
          officerName: officer.name,
          authority: officer.authority,
          since: at,
        }
        if (on) await store.putWatch(sql, it)
        else await store.dropWatch(sql, partner)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `watch:${partner}`,
          counterparty: partner,
          content: { did: on ? 'watch' : 'end' },
          at,
        })
      }),

    /** One request is asked about; says whether there may be more. */
    work: (): Promise<boolean> =>
      tools.transaction(async (sql) => {
        const at = tools.now()
        const watches = await store.watches(sql)
        if (watches.length === 0) return false
        const agreed = await agreedPartners(sql, at)
        const open = watches.filter((it) => agreed.has(it.partner))
        const it = await store.next(
          sql,
          open.map((one) => one.partner),
          at,
        )
        const watch = open.find((one) => one.partner === it?.partner)
        if (!it || !watch) return false
        const no = await attempt(sql, async () => {
          await askAbout(sql, it, watch, at)
          await store.done(sql, it)
        })
        if (no !== undefined && !(no instanceof Refusal)) throw no
        // The partner's quota is spent, or its key changes: tomorrow. What tells nothing never will.
        if (no?.code === 'blind-nothing-told') await store.done(sql, it)
        else if (no) await store.later(sql, it, plus_ms(at, day_ms))
        return true
      }),

    findings: (officer: Officer, id: string, at: Instant): Promise<z.infer<typeof forms.parallelView>> =>
      tools.transaction(async (sql) => {
        const { request } = await enter(tools, sql, officer, 'assistance.read', id, at)
        const asked = await store.askedOf(sql, request.caseId, id)
        const met = []
        // Each side asks, so two who meet mostly meet twice: it is one matter with one partner.
        for (const [partner, its] of Map.groupBy(await metOf(sql, asked), (c) => c.partner)) {
          const first = its.toSorted((a, b) => (a.ask < b.ask ? -1 : 1))[0]!
          const words = await store.words(sql, request.caseId, partner)
          const { waitsFor: _, ...now } = coordinationOf(words)
          const items = [...new Set(its.flatMap((c) => c.reference ?? []))]
          met.push({ ask: first.ask, partner, at: first.at, contact: first.contact, items, ...now, words })
        }
        return { asked: asked.map(({ partner, at: when }) => ({ partner, at: when })), met }
      }),

    /** A word to the authority that was met; the first one opens the consultation (UNTOC 15(5)). */
    say: (officer: Officer, id: string, ask: string, form: z.infer<typeof forms.wordForm>, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const { request } = await enter(tools, sql, officer, 'assistance.coordinate', id, at, { hold: true })
        const asked = await store.askedOf(sql, request.caseId, id)
        const met = (await metOf(sql, asked)).find((c) => c.ask === ask)
        if (!met) throw unseen('not-found')
        const words = await store.words(sql, request.caseId, met.partner)
        const given = permit({
          officer,
          act: 'assistance.coordinate',
          at,
          case: await tools.caseFacts(sql, request.caseId),
          to: met.partner,
        })
        const by = { name: officer.name, authority: officer.authority || tools.self.authority }
        const word = { ...form, id: tools.newId<'word'>(), ours: true, by, at } as Word
        checkWord(words, word)
        await store.addWord(sql, { case: request.caseId, ask, partner: met.partner }, word)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: request.caseId,
          subject: `request:${id}`,
          counterparty: met.partner,
          content: { coordination: ask, ...form },
          at,
        })
        const { did, stage, direction, agreed, text } = form
        const body: CoordinationLetter = {
          v: 1,
          ask: ask as CoordinationLetter['ask'],
          word: word.id as CoordinationLetter['word'],
          did,
          ...(stage && { stage }),
          ...(direction && { direction }),
          ...(agreed !== undefined && { agreed }),
          text,
          by,
        }
        await tools.post(sql, { permit: given, to: met.partner, chain: chainOf(ask), kind: coordinationKind, body })
      }),

    handler: {
      kind: coordinationKind,
      schema: coordinationLetter,
      receive: (sql: Sql, letter: Letter) => takeWord(sql, letter as Letter<CoordinationLetter>),
    } as Handler,
  }
}
export type ParallelDesk = ReturnType<typeof parallelDesk>
