/** The one place that speaks to the node. Answers as the API documents them; every "no" is thrown as a ProblemError. */
import type { Address, AnswerAt, BodyAt } from './addresses.ts'
import { hearDate } from './nodeClock.ts'
import { offline, ProblemError, readProblem } from './problem.ts'
import { statedPurpose } from './purpose.ts'

const root = '/api/v1'

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

const search = (query: Query = {}): string => {
  const pairs = Object.entries(query).filter((pair) => pair[1] !== undefined && pair[1] !== '')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}`
}

async function answerOf<Answer>(url: string, init: RequestInit): Promise<Answer> {
  let response: Response
  try {
    const purpose = statedPurpose()
    const headers = { accept: 'application/json', ...(purpose && { 'comity-purpose': purpose }), ...init.headers }
    response = await fetch(url, { credentials: 'same-origin', ...init, headers })
  } catch (thrown) {
    if (init.signal?.aborted) throw thrown
    throw new ProblemError(offline)
  }
  hearDate(response.headers.get('date'))
  const text = await response.text()
  const body = readJson(text)
  if (!response.ok) throw new ProblemError(readProblem(response.status, body))
  return body as Answer
}

/** The text as JSON, or undefined when it is none. */
export function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What stands at an address of the API, typed by the API's own description. */
export const read = <At extends Address<'get'>>(path: At, query?: Query, signal?: AbortSignal): Promise<AnswerAt<'get', At>> =>
  answerOf(`${root}${path}${search(query)}`, signal ? { signal } : {})

export type Verb = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** @param key the Idempotency-Key: the same for every try of one act, so that a lost answer cannot do it twice */
export const write = <V extends Verb, At extends Address<Lowercase<V>>>(
  verb: V,
  path: At,
  body: BodyAt<Lowercase<V>, At>,
  key: string,
): Promise<AnswerAt<Lowercase<V>, At>> => send(verb, path, body, key)

/** The same for an address that is put together while the page runs: the caller says what it sends and expects. */
export const send = <Answer>(verb: Verb, path: string, body: unknown, key: string): Promise<Answer> =>
  answerOf(`${root}${path}`, {
    method: verb,
    headers: { 'idempotency-key': key, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

/** A file of the API as a download, by a link the browser follows itself. */
export const fileAddress = (path: string, query?: Query): string => {
  const purpose = statedPurpose()
  return `${root}${path}${search({ ...query, ...(purpose && { for: purpose }) })}`
}
