/** The life of a request walked over the API, as its officers would: the words of the journeys. */
import { createHash } from 'node:crypto'
import type { Caller } from '../../src/node/exercise/caller.ts'
import { pause, type Stage, until } from './stage.ts'

export type Seen = {
  id: string
  case: string
  reference: string
  state: string
  version: number
  instrument: string
  content: Record<string, unknown>
  events: { seq: number; id: string; step: string }[]
  clocks: { rule: string; due?: string; state: string }[]
  questions: { id: string; answer?: string }[]
  conditions: { id: string; acceptedAt?: string }[]
  results: { items: { exhibit: string; sha256: string; conditions: { kind: string }[] }[] }[]
  acts: { step: string; open: boolean; why?: string; article: string }[]
  deliveries: { state: string; kind: string }[]
  pending: unknown[]
}

export const see = (by: Caller, id: string): Promise<Seen> => by.get<Seen>(`/requests/${id}`)

type No = { code: string; detail?: string; facts?: Record<string, string>; fields?: { pointer: string }[] }
/** Tries a step with the version the officer has just read; where the other side moved meanwhile it is read again, as the portal says. */
export async function attempt(by: Caller, id: string, name: string, body: Record<string, unknown>) {
  for (let n = 0; ; n++) {
    const { version } = await see(by, id)
    const answer = await by.send<No>('POST', `/requests/${id}/${name}`, { version, ...body })
    if (answer.body?.code !== 'request-changed-meanwhile' || n === 20) return answer
    await pause(100)
  }
}

/** Takes a step that must succeed. */
export async function step(by: Caller, id: string, name: string, body: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await attempt(by, id, name, body)
  if (answer.status >= 400) throw new Error(`${name} of ${by.name} was answered ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Waits until this side shows the state. */
export const reaches = (by: Caller, id: string, state: string): Promise<Seen> =>
  until(
    `${by.name} sees ${state}`,
    () => see(by, id),
    (it) => it.state === state,
  )

/** The draft of the seed, by its instrument. */
export async function draftOf(by: Caller, instrument: string): Promise<Seen> {
  const { items } = await by.get<{ items: { id: string; instrument: string }[] }>('/requests?state=draft')
  return see(by, items.find((r) => r.instrument === instrument)!.id)
}

/** Every warning that may be overridden is, with a reason. */
export async function reasons(by: Caller, id: string): Promise<{ check: string; reason: string }[]> {
  const { checks } = await by.get<{ checks: { id: string; outcome: string; overridable: boolean }[] }>(`/requests/${id}/checks`)
  return checks
    .filter((c) => c.outcome === 'warned' && c.overridable)
    .map((c) => ({ check: c.id, reason: 'Considered; the facts show it.' }))
}

/** From a complete draft to a letter on its way: submitted, authorised by a second person, transmitted. */
export async function send(stage: Stage, id: string): Promise<void> {
  const [prosecutor, approver, desk] = await Promise.all(
    ['Giulia Marchetti', 'Paolo Serra', 'Marta Bellini'].map((n) => stage.as(n)),
  )
  await step(prosecutor!, id, 'submit', { overrides: await reasons(prosecutor!, id) })
  await step(approver!, id, 'authorise')
  await step(desk!, id, 'transmit', { overrides: await reasons(desk!, id) })
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Adds an exhibit with a use condition to the case the request lies in. */
export async function addExhibit(by: Caller, caseId: string, name: string, text: string): Promise<string> {
  const added = await by.act<{ id: string }>(`/evidence/cases/${caseId}/exhibits`, {
    name,
    mime: 'text/csv',
    contentBase64: Buffer.from(text).toString('base64'),
    origin: {
      authority: 'National Agency for the Prohibition of Trafficking in Persons',
      collectedAt: new Date().toISOString(),
      place: 'Lagos',
    },
    purpose: 'Records asked for in the request.',
  })
  return added.id
}
