/** The API of a running node, as the officer whose session a token is. */
import { type Line, Said, type UploadStatus } from '../../../portal/evidence/transfer/send.ts'
import { Misread, type Options } from '../words.ts'

export function lineTo(options: Options, node: string): Line {
  const token = (options.token as string | undefined) ?? process.env.COMITY_TOKEN
  if (!token) throw new Misread('Say --token, or set COMITY_TOKEN, to the token of your session at the node.')
  const root = `${node.replace(/\/+$/, '')}/api/v1`
  const ask = async (verb: string, path: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(`${root}${path}`, {
      method: verb,
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    })
    if (answer.ok) return answer
    const problem = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string }
    throw new Said(problem.code ?? 'fault', answer.status, problem.detail ?? `The node answered ${answer.status}.`)
  }
  return {
    async call<Answer>(verb: string, path: string, body?: unknown): Promise<Answer> {
      const init = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      return (await (await ask(verb, path, init)).json()) as Answer
    },
    patch: async (path, parts) =>
      (await (
        await ask('PATCH', path, { headers: { 'content-type': 'application/octet-stream' }, body: new Blob([...parts]) })
      ).json()) as UploadStatus,
    bytes: (path) => ask('GET', path, {}),
  }
}
