/** The letters of a joint look follow each other without an officer, once one on each side has sent the node on its way. */
import { fromBase64url, toBase64url } from '../../../federation/envelope.ts'
import type { Handler, Letter } from '../../../federation/letter.ts'
import type { NodeId } from '../../../kernel/id.ts'
import { type Instant, plus_ms } from '../../../kernel/instant.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { type Permit, replyPermit } from '../../../protection/permit.ts'
import { refuse } from '../../refusals.ts'
import * as statements from '../../store.ts'
import { flowOf } from '../flow.ts'
import { usual } from '../lead.ts'
import { together } from '../together.ts'
import type { Inside, Joint, JointId, StoredFinding } from './joint.ts'
import { least, type OwnLeg, ownLegs } from './legs.ts'
import * as letters from './letters.ts'
import { chainOf, type Ending, jointKinds } from './letters.ts'
import { bare, type JointLeg, type MetLeg, meet, other, restricted, shapeOf } from './meeting.ts'
import { pointsOf, pseudonyms, raised, shuffled } from './pseudonyms.ts'
import * as store from './store.ts'
import type { JointTools } from './tools.ts'

/** Each look shows the partner one more picture of a flow: a few in a month are work, more are a search for accounts. */
export const mostOften = { looks: 4, days: 30, waiting: 5 } as const
const day_ms = 86_400_000

export async function checkOften(sql: Sql, partner: NodeId, at: Instant): Promise<void> {
  const { looks, days } = mostOften
  if ((await store.since(sql, partner, plus_ms(at, -days * day_ms))) >= looks)
    throw refuse('joint-too-often', { looks: String(looks), days: String(days) })
}
const sessionOf = (it: Joint) => it.id as letters.EndLetter['session']
const replyTo = (it: Joint, at: Instant): Permit => replyPermit({ to: it.partner, case: it.case, purpose: it.purpose, at })
/** The secret is of no use once all is compared, and of much to whoever would find it. */
const forgotten = ({ secret: _, ...inside }: Inside): Inside => inside

/** What this side puts in, in an order by chance; refuses when it is too little or a condition stands against it. */
export async function own(tools: JointTools, sql: Sql, it: Pick<Joint, 'case' | 'terms'>, at: Instant): Promise<Inside> {
  const all = await statements.statements(sql, it.case)
  const evidence = all.map((s) => s.evidence)
  await tools.quotedMayLeave(sql, it.case, evidence, at)
  const { from, until, windowHours } = it.terms
  const payments = together(all).payments.filter((p) => p.at.slice(0, 10) >= from && p.at.slice(0, 10) <= until)
  const found = ownLegs(flowOf(payments), { ...usual, window_ms: windowHours * 3_600_000 })
  if (found.rows.length < least) throw refuse('joint-too-few', { least: String(least), found: String(found.rows.length) })
  const order = shuffled([...found.rows.keys()], tools.random)
  const place = new Map(order.map((row, i) => [row, i]))
  const moved = ({ from: a, to: b, ...leg }: OwnLeg): OwnLeg => ({
    ...leg,
    ...(a !== undefined && { from: place.get(a)! }),
    ...(b !== undefined && { to: place.get(b)! }),
  })
  return { rows: order.map((row) => found.rows[row]!), of: found.of, legs: shuffled(found.legs.map(moved), tools.random) }
}

export async function sendRows(
  tools: JointTools,
  sql: Sql,
  permit: Permit,
  it: Joint,
  theirs?: readonly Uint8Array[],
): Promise<Joint> {
  const { secret } = tools.oprf.keyPair()
  const body: letters.RowsLetter = {
    v: 1,
    session: sessionOf(it),
    rows: pseudonyms(tools.oprf, secret, it.id, it.inside.rows),
    legs: it.inside.legs.map(({ payments: _, ...leg }) => leg),
    ...(theirs && { turned: shuffled(raised(tools.oprf, secret, theirs), tools.random) }),
    contact: it.contact!,
  }
  await tools.post(sql, { permit, to: it.partner, chain: chainOf(it.id), kind: jointKinds.rows, body })
  const after: Joint = { ...it, state: 'comparing', inside: { ...it.inside, secret: toBase64url(secret) } }
  await store.put(sql, after)
  return after
}

export async function end(tools: JointTools, sql: Sql, permit: Permit, it: Joint, why: Ending): Promise<void> {
  await store.put(sql, { ...it, state: 'ended', ending: why, inside: forgotten(it.inside) })
  const body: letters.EndLetter = { v: 1, session: sessionOf(it), why }
  await tools.post(sql, { permit, to: it.partner, chain: chainOf(it.id), kind: jointKinds.end, body })
}

/** Sends a release; with the partner's rows once both released, and then never again. */
export async function sendRelease(tools: JointTools, sql: Sql, permit: Permit, it: Joint, found: StoredFinding): Promise<void> {
  const both = found.ours !== undefined && found.theirs !== undefined
  const theirs = it.inside.theirs?.rows ?? []
  const named = new Set(found.finding.legs.flatMap((leg) => [leg.from ?? [], leg.to ?? []].flat()))
  const rows = !both ? [] : theirs.flatMap((point, row) => (named.has(point) ? [{ point, row }] : []))
  const finding = found.finding.id
  const body: letters.ReleaseLetter = { v: 1, session: sessionOf(it), finding, rows, contact: it.contact! }
  await tools.post(sql, { permit, to: it.partner, chain: chainOf(it.id), kind: jointKinds.release, body })
  await store.putFinding(sql, it, { ...found, told: both })
}

export function jointRounds(tools: JointTools) {
  const { oprf } = tools
  const rememberHeard = (sql: Sql, it: Joint, content: Readonly<Record<string, unknown>>, at: Instant): Promise<unknown> =>
    tools.remember(sql, {
      act: 'analysis.joint-heard',
      by: { node: tools.node },
      purpose: it.purpose,
      case: it.case,
      subject: `joint:${it.id}`,
      counterparty: it.partner,
      content,
      at,
    })
  async function expected(sql: Sql, letter: Letter<{ session: string }>, ...states: Joint['state'][]): Promise<Joint> {
    const it = await store.find(sql, letter.body.session as JointId)
    if (!it || it.partner !== letter.from || !states.includes(it.state) || letter.chain !== chainOf(it.id))
      throw refuse('joint-unexpected')
    return it
  }
  const secretOf = (it: Joint): Uint8Array => {
    const secret = it.inside.secret && fromBase64url(it.inside.secret)
    if (!secret) throw refuse('joint-unexpected')
    return secret
  }

  async function proposed(sql: Sql, letter: Letter<letters.ProposalLetter>): Promise<void> {
    const { body, from, receivedAt: at } = letter
    const id = body.session as string as JointId
    if (letter.chain !== chainOf(id) || (await store.find(sql, id))) throw refuse('joint-unexpected')
    const waiting = (await store.proposals(sql)).filter((p) => p.partner === from)
    const { waiting: looks, days } = mostOften
    if (waiting.length >= looks) throw refuse('joint-too-often', { looks: String(looks), days: String(days) })
    await checkOften(sql, from, at)
    await store.addProposal(sql, { id, partner: from, proposal: body, at })
    await tools.remember(sql, {
      act: 'analysis.joint-proposed',
      by: { node: tools.node },
      purpose: body.purpose,
      subject: `joint:${id}`,
      counterparty: from,
      content: { basis: body.basis, contact: body.contact, terms: body.terms },
      at,
    })
  }

  /** The partner's rows. The proposer answers with its own and the partner's turned; who was asked closes the circle. */
  async function rowsCame(sql: Sql, letter: Letter<letters.RowsLetter>): Promise<void> {
    const { body, receivedAt: at } = letter
    const it = await expected(sql, letter, 'proposed', 'comparing')
    const first = it.side === 'proposer'
    if (first !== (it.state === 'proposed') || first !== (body.turned === undefined)) throw refuse('joint-unexpected')
    const points = pointsOf(oprf, body.rows)
    if (body.legs.some((leg) => Math.max(leg.from ?? 0, leg.to ?? 0) >= points.length)) throw refuse('joint-garbled')
    await rememberHeard(sql, it, { did: 'rows', rows: body.rows.length, legs: body.legs.length }, at)
    const heard: Joint = { ...it, theirContact: body.contact }
    if (!first) return closeCircle(sql, heard, points, body, at)
    try {
      if ((await tools.caseFacts(sql, it.case))?.closed !== false)
        return await end(tools, sql, replyTo(it, at), heard, 'withdrawn')
      const inside = { ...(await own(tools, sql, it, at)), theirs: { rows: body.rows, legs: body.legs } }
      await sendRows(tools, sql, replyTo(it, at), { ...heard, inside }, points)
    } catch (no) {
      if (!(no instanceof Refusal)) throw no
      await end(tools, sql, replyTo(it, at), heard, no.code === 'joint-too-few' ? 'too-few' : 'conditions')
    }
  }

  const turnedLetter = (it: Joint, turned: readonly string[], legs: readonly MetLeg[]): letters.TurnedLetter => ({
    v: 1,
    session: sessionOf(it),
    turned: [...turned],
    legs: [...legs],
  })

  async function closeCircle(
    sql: Sql,
    it: Joint,
    points: readonly Uint8Array[],
    body: letters.RowsLetter,
    at: Instant,
  ): Promise<void> {
    const ours = body.turned ?? []
    pointsOf(oprf, ours)
    if (ours.length !== it.inside.rows.length) throw refuse('joint-garbled')
    const names = raised(oprf, secretOf(it), points)
    const met = new Set(names.filter((name) => ours.includes(name)))
    const legs = restricted(body.legs, names, met)
    const letter = turnedLetter(it, shuffled(names, tools.random), legs)
    await tools.post(sql, {
      permit: replyTo(it, at),
      to: it.partner,
      chain: chainOf(it.id),
      kind: jointKinds.turned,
      body: letter,
    })
    await store.put(sql, {
      ...it,
      inside: { ...it.inside, theirs: { rows: names, legs: body.legs, met: [...met] } },
    })
  }

  /** Own rows turned, or at the end nothing but own ways of money at what both know: then all is there to be compared. */
  async function turnedCame(sql: Sql, letter: Letter<letters.TurnedLetter>): Promise<void> {
    const { body, receivedAt: at } = letter
    const it = await expected(sql, letter, 'comparing')
    const theirs = it.inside.theirs
    if (!theirs) throw refuse('joint-unexpected')
    const sent = new Set(it.inside.legs.map(shapeOf))
    if (!body.legs.every((leg) => sent.has(shapeOf(leg)))) throw refuse('joint-garbled')
    const names = it.side === 'partner' ? theirs.rows : raised(oprf, secretOf(it), pointsOf(oprf, theirs.rows))
    const met = new Set(it.side === 'partner' ? theirs.met : names.filter((name) => body.turned.includes(name)))
    const ends = body.legs.flatMap((leg) => [leg.from, leg.to]).filter((name) => name !== undefined)
    if (ends.some((name) => !met.has(name))) throw refuse('joint-garbled')
    const others = restricted(theirs.legs, names, met)
    if (it.side === 'proposer') {
      if (body.turned.length !== it.inside.rows.length) throw refuse('joint-garbled')
      const letter_ = turnedLetter(it, [], others)
      await tools.post(sql, {
        permit: replyTo(it, at),
        to: it.partner,
        chain: chainOf(it.id),
        kind: jointKinds.turned,
        body: letter_,
      })
    }
    const told: JointLeg[] = [
      ...body.legs.map((leg) => ({ ...bare(leg), side: it.side })),
      ...others.map((leg) => ({ ...leg, side: other(it.side) })),
    ]
    const result = meet(told, it.terms.windowHours)
    for (const finding of result.findings) await store.putFinding(sql, it, { finding, told: false })
    const counts = {
      met: met.size,
      ours: it.inside.rows.length,
      theirs: names.length,
      of: result.of,
      complete: result.complete,
    }
    const after = {
      ...it,
      state: 'compared' as const,
      counts,
      inside: forgotten({ ...it.inside, theirs: { ...theirs, rows: names } }),
    }
    await store.put(sql, after)
    await rememberHeard(sql, it, { did: 'compared', met: counts.met, findings: result.of }, at)
  }
  /** The partner released a finding. Where we did too, each is told its rows, once. */
  async function released(sql: Sql, letter: Letter<letters.ReleaseLetter>): Promise<void> {
    const { body, receivedAt: at } = letter
    const it = await expected(sql, letter, 'compared')
    const found = (await store.findings(sql, it)).find((f) => f.finding.id === body.finding)
    if (!found) throw refuse('joint-unexpected')
    const named = new Set(found.finding.legs.flatMap((leg) => [leg.from, leg.to]))
    if (body.rows.some(({ point, row }) => !named.has(point) || row >= it.inside.rows.length)) throw refuse('joint-garbled')
    // Rows that are told before we released are not kept: what both release is learnt, and nothing else.
    const rows = found.ours && body.rows.length > 0 && Object.fromEntries(body.rows.map(({ point, row }) => [point, row]))
    const after: StoredFinding = { ...found, theirs: { contact: body.contact, at }, ...(rows && { rows }) }
    await store.putFinding(sql, it, after)
    await rememberHeard(sql, it, { did: 'released', finding: body.finding, contact: body.contact }, at)
    if (found.ours && !found.told) await sendRelease(tools, sql, replyTo(it, at), it, after)
  }

  async function ended(sql: Sql, letter: Letter<letters.EndLetter>): Promise<void> {
    const { body, receivedAt: at } = letter
    const it = await expected(sql, letter, 'prepared', 'proposed', 'comparing', 'compared')
    await store.put(sql, { ...it, state: 'ended', ending: body.why, inside: forgotten(it.inside) })
    await rememberHeard(sql, it, { did: 'ended', why: body.why }, at)
  }

  return [
    { kind: jointKinds.proposal, schema: letters.proposalLetter, receive: proposed },
    { kind: jointKinds.rows, schema: letters.rowsLetter, receive: rowsCame },
    { kind: jointKinds.turned, schema: letters.turnedLetter, receive: turnedCame },
    { kind: jointKinds.release, schema: letters.releaseLetter, receive: released },
    { kind: jointKinds.end, schema: letters.endLetter, receive: ended },
  ] as readonly Handler[]
}
