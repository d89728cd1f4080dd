/**
 * The agreement as the events have it: editions, the versions of each section, who stands where, who has signed what.
 *
 * A section is settled when every party stands at the same version: by proposing it or by agreeing to it, whichever came last. A signature
 * is over the words of all sections; an edition is in force once every party has signed the same words. Nothing in this depends on order
 * of arrival, and no later clause changes what was signed.
 */
import { digest } from '../../kernel/canonical.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { neededSections, type SectionId, sectionIds } from '../agreement/sections.ts'
import type { DeedOf, Party } from '../event/deeds.ts'
import type { EventId, TeamEvent, TeamId } from '../event/event.ts'
import { type Departure, isDoing } from '../event/order.ts'

type ClauseEvent = TeamEvent & { does: DeedOf<'clause'> }

/** Days that a copy may wait, by the kind of material. */
export type Terms = NonNullable<DeedOf<'clause'>['terms']>
/** Somebody's words in another language, and who put them into it. What was signed is the clause itself. */
export type Translation = Readonly<{
  id: EventId
  lang: string
  text: string
  by: string
  node: NodeId
  name: string
  at: Instant
}>

export type Version = Readonly<{
  id: EventId
  text: string
  lang?: string
  from?: string
  until?: string
  terms?: Terms
  translations: readonly Translation[]
  node: NodeId
  name: string
  at: Instant
  /** Replaced by a later wording that named it. */
  replaced: boolean
}>
export type SectionState = Readonly<{
  id: SectionId
  versions: readonly Version[]
  /** Where each party stands: the version it proposed or agreed to last. */
  stands: Readonly<Record<string, EventId>>
  settled?: EventId
}>
export type Signature = Readonly<{ id: EventId; node: NodeId; name: string; capacity: string; at: Instant; digest: string }>
export type Edition = Readonly<{
  n: number
  why: 'first' | 'amendment' | 'extension'
  reason?: string
  sections: readonly SectionState[]
  missing: readonly SectionId[]
  /** The words that would be signed now; absent while something is open. */
  toSign?: Readonly<{ clauses: Readonly<Partial<Record<SectionId, EventId>>>; digest: string }>
  signatures: readonly Signature[]
  inForce?: Readonly<{ since: Instant; digest: string; clauses: Readonly<Partial<Record<SectionId, EventId>>> }>
}>
export type Period = Readonly<{ from?: string; until?: string }>
export type Agreement = Readonly<{ editions: readonly Edition[]; inForce?: Edition; period: Period; terms: Partial<Terms> }>

type Clauses = Readonly<Partial<Record<SectionId, EventId>>>
type Texts = ReadonlyMap<EventId, ClauseEvent>

/** What a signature is over: the team, how it was founded, the edition, and the words. Undefined when a clause is not known. */
export function agreementDigest(
  team: TeamId,
  founded: EventId,
  edition: number,
  clauses: Clauses,
  texts: Texts,
): string | undefined {
  const words: Record<string, unknown> = {}
  for (const [section, id] of Object.entries(clauses)) {
    const clause = texts.get(id)
    if (clause?.does.section !== section) return undefined
    const { text, lang, from, until, terms } = clause.does
    words[section] = { text, lang, from, until, terms }
  }
  return digest({ v: 1, team, founded, edition, words })
}

function sectionOf(
  id: SectionId,
  clauses: readonly ClauseEvent[],
  agreed: readonly TeamEvent[],
  parties: readonly Party[],
  translated: readonly TeamEvent[],
  before?: EventId,
): SectionState {
  const replaced = new Set(clauses.flatMap((it) => it.does.over))
  const stands: Record<string, EventId> = {}
  for (const it of [...clauses, ...agreed].sort((a, b) => a.clock - b.clock || (a.id < b.id ? -1 : 1)))
    if (parties.some((p) => p.node === it.node)) stands[it.node] = isDoing(it, 'agree') ? (it.does.clause as EventId) : it.id
  const all = new Set(parties.map((p) => stands[p.node]))
  const [only] = all
  const one = all.size === 1 && only && clauses.some((it) => it.id === only) ? only : undefined
  const settled = clauses.length === 0 ? before : one
  return {
    id,
    versions: clauses.map(({ id: name, node, name: who, at, does: { text, lang, from, until, terms } }) => ({
      id: name,
      text,
      ...(lang && { lang }),
      ...(terms && { terms }),
      translations: translated.flatMap((it) => (isDoing(it, 'translate') && it.does.clause === name ? [translationOf(it)] : [])),
      ...(from && { from }),
      ...(until && { until }),
      node,
      name: who,
      at,
      replaced: replaced.has(name),
    })),
    stands,
    ...(settled && { settled }),
  }
}

const translationOf = ({ id, node, name, at, does }: TeamEvent & { does: DeedOf<'translate'> }): Translation => ({
  id,
  lang: does.lang,
  text: does.text,
  by: does.by,
  node,
  name,
  at,
})

type Given = Readonly<{
  team: TeamId
  founded: TeamEvent
  parties: readonly Party[]
  gone: readonly Departure[]
  events: readonly TeamEvent[]
}>

function editionOf(n: number, given: Given, texts: Texts, before: Edition | undefined): Edition {
  const { team, founded, events, gone } = given
  // The first edition needs every party that was named; a later one those that stayed.
  const parties = n === 1 ? given.parties : given.parties.filter((p) => !gone.some((it) => it.node === p.node))
  const opening = events.find((it) => isDoing(it, 'reopen') && it.does.edition === n)
  const mine = [...texts.values()].filter((it) => it.does.edition === n)
  const agreed = events.filter((it) => isDoing(it, 'agree') && it.does.edition === n)
  const translated = events.filter((it) => isDoing(it, 'translate'))
  const inherited = before?.inForce?.clauses ?? {}
  const its = sectionIds.map((id) =>
    sectionOf(
      id,
      mine.filter((it) => it.does.section === id),
      agreed.filter((it) => isDoing(it, 'agree') && it.does.section === id),
      parties,
      translated,
      inherited[id],
    ),
  )
  const missing = its.filter((it) => !it.settled && (neededSections.includes(it.id) || it.versions.length > 0)).map((it) => it.id)
  const clauses = Object.fromEntries(its.flatMap((it) => (it.settled ? [[it.id, it.settled]] : []))) as Clauses
  const words = missing.length === 0 ? agreementDigest(team, founded.id, n, clauses, texts) : undefined
  const signed = events.flatMap((it) => {
    if (!isDoing(it, 'sign') || it.does.edition !== n) return []
    const covers = neededSections.every((section) => (it.does as DeedOf<'sign'>).clauses[section])
    const over = agreementDigest(team, founded.id, n, it.does.clauses as Clauses, texts)
    return covers && over === it.does.digest ? [it] : []
  })
  const full = [...Map.groupBy(signed, (it) => it.does.digest).values()].find((those) =>
    parties.every((p) => those.some((it) => it.node === p.node)),
  )
  const last = full?.reduce((a, b) => (a.at > b.at ? a : b))
  return {
    n,
    why: opening && isDoing(opening, 'reopen') ? opening.does.why : 'first',
    ...(opening && isDoing(opening, 'reopen') && { reason: opening.does.reason }),
    sections: its,
    missing,
    ...(words && { toSign: { clauses, digest: words } }),
    signatures: signed.map(({ id, node, name, at, does }) => ({
      id,
      node,
      name,
      capacity: does.capacity,
      at,
      digest: does.digest,
    })),
    ...(last && { inForce: { since: last.at, digest: last.does.digest, clauses: last.does.clauses as Clauses } }),
  }
}

export function agreementOf(given: Given): Agreement {
  const texts: Texts = new Map(given.events.flatMap((it) => (isDoing(it, 'clause') ? [[it.id, it] as const] : [])))
  const last = Math.max(1, ...given.events.flatMap((it) => (isDoing(it, 'reopen') ? [it.does.edition] : [])))
  const editions: Edition[] = []
  for (let n = 1; n <= Math.min(last, editions.length + 1); n++)
    editions.push(
      editionOf(
        n,
        given,
        texts,
        editions.findLast((it) => it.inForce),
      ),
    )
  const inForce = editions.findLast((it) => it.inForce)
  const clauses = inForce?.inForce?.clauses
  const period = clauses?.period && texts.get(clauses.period)?.does
  const terms = clauses?.protection && texts.get(clauses.protection)?.does.terms
  return {
    editions,
    ...(inForce && { inForce }),
    period: period ? { ...(period.from && { from: period.from }), ...(period.until && { until: period.until }) } : {},
    terms: terms ?? {},
  }
}
