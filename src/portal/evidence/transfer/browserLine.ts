/** The node's API for transfers, as the officer who is signed in: in a page and in a worker. */
import { readProblem } from '../../api/problem.ts'
import { type Line, Said, type UploadStatus } from './send.ts'

async function ask(verb: string, path: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(`/api/v1${path}`, { method: verb, credentials: 'same-origin', ...init })
  if (answer.ok) return answer
  const problem = readProblem(answer.status, await answer.json().catch(() => undefined))
  throw new Said(problem.code, answer.status, problem.detail)
}

export const browserLine: Line = {
  async call<Answer>(verb: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Answer> {
    const init: RequestInit =
      body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    return (await (await ask(verb, path, { ...init, ...(signal && { signal }) })).json()) as Answer
  },
  patch: async (path, parts, signal) => {
    const headers = { 'content-type': 'application/octet-stream' }
    return (await (
      await ask('PATCH', path, { headers, body: new Blob([...parts]), ...(signal && { signal }) })
    ).json()) as UploadStatus
  },
  bytes: (path, signal) => ask('GET', path, signal ? { signal } : {}),
}
