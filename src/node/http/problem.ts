/** Bad news as RFC 9457 problem details: a refusal with its code and what to do, a fault with a trace id and nothing else. */
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { refuse as protect } from '../../protection/refusals.ts'
import { refuse, statusOf } from './refusals.ts'

export const fieldView = z
  .object({
    pointer: z.string().describe('JSON pointer (RFC 6901) to the entry; empty for the whole form'),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'FieldFault', description: 'One entry that needs attention. The words are found by code.' })

export const problemView = z
  .object({
    type: z.string().describe('Where the code is described'),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable; the words may change and are translated, the code does not'),
    detail: z.string().optional(),
    facts: z.record(z.string(), z.string()).optional(),
    fields: z.array(fieldView).optional(),
    trace: z.string().describe('Name it when you ask for help; the log knows the request by it'),
  })
  .meta({ id: 'Problem', description: 'Problem details, RFC 9457' })
export type Problem = z.output<typeof problemView>

const titles: Readonly<Record<number, string>> = {
  400: 'Not readable',
  401: 'Sign in',
  403: 'Not permitted',
  404: 'Not found',
  409: 'Not possible now',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Needs correction',
  429: 'Too many requests',
  500: 'A fault of this node',
}

export function problemOf(bad: Refusal | undefined, trace: string): Problem {
  if (!bad) return { type: 'about:blank', title: titles[500]!, status: 500, code: 'fault', trace }
  const status = statusOf(bad)
  return {
    type: `/api#refusal-${bad.code}`,
    title: bad.kind === 'step-up' ? 'Confirm that it is you' : titles[status]!,
    status,
    code: bad.code,
    detail: bad.message,
    ...(Object.keys(bad.facts).length > 0 && { facts: bad.facts }),
    ...(bad.fields.length > 0 && {
      fields: bad.fields.map((f) => ({ pointer: f.pointer, code: f.code, ...(f.params && { params: { ...f.params } }) })),
    }),
    trace,
  }
}

/** What the HTTP library throws at a bad request, as a refusal of ours; undefined when it is a fault. */
export function asRefusal(thrown: unknown): Refusal | undefined {
  if (thrown instanceof Refusal) return thrown
  const { code = '', statusCode = 500 } = thrown as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return refuse('too-large')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415) return refuse('type-unknown')
  if (code === 'FST_ERR_BAD_URL' || statusCode === 404) return protect('not-found')
  if (statusCode === 429) return refuse('too-many')
  if (statusCode >= 400 && statusCode < 500) return refuse('body-unreadable')
  return undefined
}
