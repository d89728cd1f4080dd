/**
 * Addresses of national systems, as the administrator allows them: officers choose one by its name and never write one. What an address
 * needs to let us in is read from the file and put into the request, and into nothing else: no log, no answer and no report holds it.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Fetched, PullFault, Sources } from '../../intelligence/feeding/pull/pull.ts'
import { StartFault } from '../starting.ts'

/** As much as an officer may hand in, and as long as a slow line needs for it. */
const most_bytes = 72 * 1024 * 1024
const whole_ms = 5 * 60_000
const first_ms = 30_000

const local = ['localhost', '127.0.0.1', '[::1]']
const address = z
  .url({ protocol: /^https?$/ })
  .refine((text) => !new URL(text).username && !new URL(text).password && !new URL(text).hash, {
    message: 'it must not hold a user, a password or a #: write what lets the node in under "authorization"',
  })
  .refine((text) => text.startsWith('https:') || local.includes(new URL(text).hostname), {
    message: 'it must begin with https://, except on this machine itself',
  })
const listed = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/),
      name: z.string().trim().min(1).max(200),
      url: address,
      /** The whole header, e.g. `Bearer ...` or `Basic ...`. */
      authorization: z
        .string()
        .regex(/^[\x20-\x7e]+$/)
        .optional(),
    }),
  )
  .max(200)
  .refine((all) => new Set(all.map((it) => it.id)).size === all.length, { message: 'two have the same id' })
type Source = z.infer<typeof listed>[number]

/** @throws StartFault with a sentence that never repeats what the file says */
function read(file: string): readonly Source[] {
  let text: unknown
  try {
    text = JSON.parse(readFileSync(file, 'utf8'))
  } catch (fault) {
    const why = (fault as NodeJS.ErrnoException).code ?? 'it is not JSON'
    throw new StartFault(`The file of setting "feedSources" cannot be read (${why}). Mend ${file}, or take the setting away.`)
  }
  const checked = listed.safeParse(text)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const where = issue!.path.join('.') || 'the list'
  throw new StartFault(`In the file of setting "feedSources", ${where} cannot be used: ${issue!.message}. Mend ${file}.`)
}

const fault = (code: PullFault, detail?: string): Fetched => ({ kind: 'fault', code, ...(detail && { detail }) })

async function fileOf(answer: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    // Leaving the loop closes the line: what is too large is not read to its end.
    if (size > most_bytes) return fault('too-large')
    chunks.push(chunk)
  }
  const [etag, modified] = [answer.headers.get('etag'), answer.headers.get('last-modified')]
  return { kind: 'file', bytes: Buffer.concat(chunks), ...(etag && { etag }), ...(modified && { modified }) }
}

async function fetched(
  source: Source,
  known: Readonly<{ etag?: string; modified?: string }>,
  stop?: AbortSignal,
): Promise<Fetched> {
  const first = new AbortController()
  const waiting = setTimeout(() => first.abort(), first_ms)
  try {
    const answer = await fetch(source.url, {
      redirect: 'manual',
      signal: AbortSignal.any([first.signal, AbortSignal.timeout(whole_ms), ...(stop ? [stop] : [])]),
      headers: {
        accept: 'text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;q=0.9, */*;q=0.1',
        ...(source.authorization && { authorization: source.authorization }),
        ...(known.etag && { 'if-none-match': known.etag }),
        ...(known.modified && { 'if-modified-since': known.modified }),
      },
    })
    clearTimeout(waiting)
    if (answer.status === 200) return await fileOf(answer)
    await answer.body?.cancel()
    if (answer.status === 304) return { kind: 'same' }
    return answer.status >= 300 && answer.status < 400 ? fault('redirected') : fault('answered', String(answer.status))
  } catch (why) {
    if (stop?.aborted) return fault('cut-off')
    const late = ['TimeoutError', 'AbortError'].includes((why as Error).name)
    return fault(late ? 'timed-out' : 'unreachable')
  } finally {
    clearTimeout(waiting)
  }
}

/** @param file the file of the setting; without it nothing is allowed */
export function feedSources(file: string | undefined): Sources {
  const all = new Map((file ? read(file) : []).map((it) => [it.id, it]))
  return {
    allowed: [...all.values()].map(({ id, name, url }) => ({ id, name, host: new URL(url).host })),
    async ask(id, known, stop) {
      const source = all.get(id)
      return source ? fetched(source, known, stop) : fault('not-allowed')
    },
  }
}
