/** What officers do in every scenario, over the API. Beside it stand the words of the other journeys, `../walk.ts`. */
import assert from 'node:assert/strict'
import type { Content } from '../../../src/assistance/content.ts'
import type { Caller } from '../../../src/node/exercise/caller.ts'
import { attempt, reaches, reasons, type Seen, see, step } from '../walk.ts'
import type { House } from './house.ts'

export type Check = Readonly<{
  id: string
  outcome: 'passed' | 'warned' | 'failed'
  article: string
  pointer: string
  params: Record<string, string | number>
}>

export const checks = async (by: Caller, id: string): Promise<readonly Check[]> =>
  (await by.get<{ checks: Check[] }>(`/requests/${id}/checks`)).checks
export const outcomes = (of: readonly Check[], outcome: Check['outcome']): string[] => [
  ...new Set(of.filter((c) => c.outcome === outcome).map((c) => c.id)),
]
export const checkOf = (of: readonly Check[], id: string): Check | undefined => of.find((c) => c.id === id)

/** The draft with this title, as the scenario left it. */
export async function draftNamed(by: Caller, title: string): Promise<Seen> {
  const { items } = await by.get<{ items: { id: string; title: string }[] }>('/requests?state=draft&limit=100')
  const found = items.find((it) => it.title === title)
  assert.ok(found, `no draft "${title}" among ${items.map((it) => it.title).join('; ')}`)
  return see(by, found.id)
}

/** Saves a draft with these parts written over what it says. */
export async function mend(by: Caller, id: string, parts: Partial<Content>): Promise<void> {
  const now = await see(by, id)
  await by.act(`/requests/${id}`, { version: now.version, content: { ...now.content, ...parts } }, 'PATCH')
}

/** Another draft in the same case, made of an earlier one. */
export async function draftLike(
  by: Caller,
  it: Seen,
  to: string,
  instrument: string,
  parts: Partial<Content> = {},
): Promise<string> {
  const content = it.content as unknown as Content
  const title = parts.title ?? content.title
  const { id } = await by.act<{ id: string }>('/requests', {
    case: it.case,
    to: `${to.toLowerCase()}-central`,
    instrument,
    title,
    language: content.language,
  })
  const made = await see(by, id)
  const { eio, epoc, assets, ...says } = content
  await by.act(
    `/requests/${id}`,
    { version: made.version, content: { ...made.content, ...says, ...parts, title, instrument } },
    'PATCH',
  )
  return id
}

/** Tries a step that must be refused; the code, and what came with it. */
export async function refused(
  by: Caller,
  id: string,
  name: string,
  body: Record<string, unknown>,
): Promise<{ status: number; code: string; facts: Record<string, string>; fields: { pointer: string }[] }> {
  const { state } = await see(by, id)
  const no = await attempt(by, id, name, body)
  assert.ok(no.status >= 400 && no.status < 500, `${name} was not refused: ${no.status} ${JSON.stringify(no.body)}`)
  assert.equal((await see(by, id)).state, state, 'a refused step moves nothing')
  return { ...no.body, status: no.status, facts: no.body.facts ?? {}, fields: no.body.fields ?? [] }
}

type Gate = { id: string; about: string; state: string; doc: { gates: string[] } }
/** Clears a gate; one that opens on an assurance alone gets its words. */
async function decideAt(by: Caller, id: string, gate: string): Promise<void> {
  const path = `/protection/gates/${id}/decision`
  const reason = 'The conditions that were accepted and the safeguards of our law answer it.'
  const first = await by.send<{ code: string }>('POST', path, { gate, outcome: 'cleared', reason })
  if (first.status < 400) return
  assert.equal(first.body.code, 'assurance-missing')
  await by.act(path, { gate, outcome: 'assured', reason, assurance: 'Given with the condition that was accepted.' })
}

/** Takes a step; where the request itself says that gates of human rights must be asked, another officer than this one decides at each. */
export async function throughGates(
  house: House,
  state: string,
  by: Caller,
  id: string,
  name: string,
  body: Record<string, unknown> = {},
): Promise<readonly string[]> {
  const first = await attempt(by, id, name, body)
  if (!['gates-unanswered', 'policy-forbids'].includes(first.body?.code)) {
    assert.ok(first.status < 400, `${name} was answered ${first.status} ${JSON.stringify(first.body)}`)
    return []
  }
  const second = await house.as(state, 'approver')
  const { items } = await second.get<{ items: Gate[] }>(`/protection/cases/${(await see(second, id)).case}/gates`)
  const held = items.filter((it) => it.about === `request:${id}` && it.state === 'held')
  for (const gate of held) for (const one of gate.doc.gates) await decideAt(second, gate.id, one)
  await step(by, id, name, body)
  return held.flatMap((it) => it.doc.gates)
}

/** From a draft to a letter that lies at the other authority; every warning is answered with a reason. */
export async function dispatch(house: House, from: string, to: string, id: string): Promise<void> {
  const prosecutor = await house.as(from)
  await step(prosecutor, id, 'submit', { overrides: await reasons(prosecutor, id) })
  await step(await house.as(from, 'approver'), id, 'authorise')
  const desk = await house.as(from, 'desk-officer')
  await throughGates(house, from, desk, id, 'transmit', { overrides: await reasons(desk, id) })
  await reaches(await house.as(to, 'desk-officer'), id, 'delivered')
  await reaches(prosecutor, id, 'delivered')
}

/** The other side confirms and opens the assessment. */
export async function examine(house: House, to: string, id: string): Promise<Caller> {
  const desk = await house.as(to, 'desk-officer')
  await step(desk, id, 'acknowledge')
  await step(desk, id, 'assess')
  return desk
}

const measuresOf = (it: Seen): string[] => (it.content as unknown as Content).measures.map((m) => m.id)

/** Accepts every measure, under conditions where some are given; then the requesting side accepts those. */
export async function accept(
  house: House,
  from: string,
  to: string,
  id: string,
  conditions: readonly { kind: string; basis: string; text: string }[] = [],
): Promise<void> {
  const approver = await house.as(to, 'approver')
  const measures = measuresOf(await see(approver, id))
  await step(approver, id, 'accept', {
    outcomes: measures.map((m) => ({ measure: m, outcome: 'accepted' })),
    ...(conditions.length && { conditions }),
  })
  if (conditions.length === 0) return
  const prosecutor = await house.as(from)
  const offered = await reaches(prosecutor, id, 'conditional')
  await step(prosecutor, id, 'accept-conditions', { conditions: offered.conditions.map((c) => c.id) })
  await reaches(approver, id, 'accepted')
}

/** Waits until both sides show the state, and holds their lists of events and their clocks against each other. */
export async function sameOnBothSides(house: House, from: string, to: string, id: string, state: string): Promise<Seen> {
  const ours = await reaches(await house.as(from), id, state)
  const theirs = await reaches(await house.as(to, 'desk-officer'), id, state)
  const told = (it: Seen) => ({
    events: it.events.map((e) => [e.seq, e.id, e.step]),
    clocks: it.clocks.map((c) => [c.rule, c.due, c.state]),
  })
  assert.deepEqual(told(ours), told(theirs))
  return ours
}

/** Executes and hands an exhibit over; what the requesting side then holds of it. */
export async function handOver(
  house: House,
  from: string,
  to: string,
  id: string,
  exhibit: string,
  measure?: string,
): Promise<Seen> {
  const desk = await house.as(to, 'desk-officer')
  await throughGates(house, to, desk, id, 'execute')
  await step(desk, id, 'results', { complete: true, message: 'Attached.', exhibits: [{ exhibit, ...(measure && { measure }) }] })
  const prosecutor = await house.as(from)
  const sent = await reaches(prosecutor, id, 'results_sent')
  await step(prosecutor, id, 'receive-results')
  await reaches(prosecutor, id, 'results_received')
  return sent
}

export const conditionsOf = async (
  by: Caller,
  caseId: string,
  exhibit: string,
): Promise<{ id: string; kind: string; basis: string }[]> =>
  (await by.get<{ conditions: { id: string; kind: string; basis: string }[] }>(`/evidence/cases/${caseId}/exhibits/${exhibit}`))
    .conditions
