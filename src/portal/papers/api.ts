/** What the pages of paper read and send. */
import { queryOptions } from '@tanstack/react-query'
import { read } from '../api/client.ts'
import { offline, ProblemError, readProblem } from '../api/problem.ts'

export const papersQuery = (request: string) =>
  queryOptions({
    queryKey: ['request', request, 'papers'],
    queryFn: ({ signal }) => read(`/requests/${request}/papers`, undefined, signal),
  })

export const foundQuery = (code: string, scanned: readonly number[]) =>
  queryOptions({
    queryKey: ['paper', code, scanned],
    queryFn: ({ signal }) =>
      read(`/papers/${encodeURIComponent(code)}`, scanned.length > 0 ? { scanned: scanned.join(',') } : undefined, signal),
    retry: false,
  })

/** Whatever the node answers to bytes or with bytes; a "no" is thrown as everywhere. */
export async function exchange(path: string, type: string, body: BodyInit): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(path, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': type }, body })
  } catch {
    throw new ProblemError(offline)
  }
  if (answer.ok) return answer
  throw new ProblemError(readProblem(answer.status, await answer.json().catch(() => undefined)))
}

const nameIn = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'paper.pdf'

/** The file goes to the officer's own folder; the node keeps none. */
export async function makePaper(request: string, form: Readonly<Record<string, unknown>>, signed: boolean): Promise<void> {
  const path = `/api/v1/requests/${request}/papers${signed ? '/signed' : ''}`
  await keepFile(await exchange(path, 'application/json', JSON.stringify(form)))
}

/** The answer's file as a download. */
export async function keepFile(answer: Response): Promise<void> {
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = nameIn(answer.headers.get('content-disposition'))
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
