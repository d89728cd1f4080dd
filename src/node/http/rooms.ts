/** Mounts the rooms' routes: who, whether, what, then the room; what it gives goes out through its schema and nothing else does. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { canonical } from '../../kernel/canonical.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Route } from '../../kernel/route.ts'
import type { Act } from '../../protection/acts.ts'
import { acts } from '../../protection/acts.ts'
import { mayAsk } from '../../protection/permit.ts'
import { refuse as protect } from '../../protection/refusals.ts'
import type { WhoIs } from '../officers.ts'
import { fieldFaults, unreadable } from './fields.ts'
import { type Answered, type answersOnce, keyOf } from './once.ts'
import { demandOwnOrigin } from './origin.ts'
import { asRefusal, problemOf } from './problem.ts'
import { refuse } from './refusals.ts'

/** Remembers in the ledger that an officer was told no. Runs after the act's transaction is rolled back. */
export type RememberRefusal = (
  refused: Readonly<{ officer: Officer; route: Route; params: unknown; refusal: Refusal; at: Instant }>,
) => Promise<void>

export type RoomsTools = Readonly<{
  whoIs: WhoIs
  now(): Instant
  baseUrl: string
  answers: ReturnType<typeof answersOnce>
  rememberRefusal: RememberRefusal
}>

/** Room for a form with long texts; a route that takes files says so in `max_bytes`. */
export const formBytes = 1024 * 1024

declare module 'fastify' {
  interface FastifyRequest {
    officer: Officer | undefined
  }
}

export function mountRooms(app: FastifyInstance, routes: readonly Route[], tools: RoomsTools): void {
  app.decorateRequest('officer', undefined)
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
  for (const route of routes) {
    if (!(route.act in acts))
      throw new Error(`${route.verb} ${route.path} names the act "${route.act}", which protection does not know`)
    if (!route.gives) throw new Error(`${route.verb} ${route.path} does not say what it gives`)
    app.route({
      method: route.verb,
      url: route.path,
      bodyLimit: route.stream ? Number.MAX_SAFE_INTEGER : (route.max_bytes ?? formBytes),
      // Before the body is read: a stranger cannot make the node work.
      onRequest: async (request) => {
        demandOwnOrigin(request, tools.baseUrl)
        const officer = await tools.whoIs(request)
        if (!officer) throw refuse('signed-out')
        request.officer = officer
        if (mayAsk(officer, route.act as Act)) return
        const refusal = protect('role-lacking', { act: route.act, roles: acts[route.act as Act].roles.join(', ') })
        await tools.rememberRefusal({ officer, route, params: request.params, refusal, at: tools.now() })
        throw refusal
      },
      handler: (request, reply) => answerOne(route, tools, request, reply),
    })
  }
}

async function answerOne(route: Route, tools: RoomsTools, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const officer = request.officer as Officer
  const at = tools.now()
  const params = readParams(route, request.params)
  const query = judge(route.query, request.query) as unknown
  const body = route.stream ? streamOf(request) : judge(route.body, request.body ?? (route.body ? {} : undefined))
  const call = { officer, params, query, body, at }
  const asked = async () => {
    try {
      return await route.answer(call)
    } catch (thrown) {
      // What the caller is still sending is let run out: the connection may not carry another request before.
      if (route.stream) {
        reply.header('connection', 'close')
        request.raw.resume()
      }
      const refusal = asRefusal(thrown)
      if (refusal) await tools.rememberRefusal({ officer, route, params, refusal, at })
      throw thrown
    }
  }
  // The node's own clock, which an exercise moves: countdowns in the browser follow it.
  reply.header('cache-control', 'no-store').header('date', new Date(at).toUTCString())
  if (route.file) return sendFile(reply, route.file, (await asked()) as FileAnswer)
  const key = route.verb === 'GET' || route.stream ? undefined : keyOf(request.headers['idempotency-key'])
  const work = async (): Promise<Answered> => ({ status: route.status ?? 200, answer: shown(route, await asked()) })
  if (!key) return send(reply, await work())
  const same = createHash('sha256')
    .update(`${route.verb} ${request.url}\n${canonical(request.body ?? null)}`)
    .digest('hex')
  const given = await tools.answers.once({ officer: officer.id, key }, same, at, () => refusedToo(work, request.id))
  if (given.replayed) reply.header('idempotency-replayed', 'true')
  return send(reply, given)
}

/** Under a key a refusal is an answer as well. */
async function refusedToo(work: () => Promise<Answered>, trace: string): Promise<Answered> {
  try {
    return await work()
  } catch (thrown) {
    const refusal = asRefusal(thrown)
    if (!refusal) throw thrown
    const problem = problemOf(refusal, trace)
    return { status: problem.status, answer: JSON.stringify(problem) }
  }
}

/** A reference that cannot exist is answered like one that does not. */
function readParams(route: Route, given: unknown): unknown {
  if (unreadable(given)) throw protect('not-found')
  const read = route.params?.safeParse(given)
  if (read && !read.success) throw protect('not-found')
  return read ? read.data : given
}

function judge(schema: z.ZodType | undefined, given: unknown): unknown {
  if (!schema) return given
  const garbled = unreadable(given)
  if (garbled) throw refuse('form-faulty', {}, [garbled])
  const read = schema.safeParse(given)
  if (!read.success) throw refuse('form-faulty', {}, fieldFaults(read.error.issues, given))
  return read.data
}

/** Through the schema of the answer: a member it does not name stays in the node. */
function shown(route: Route, given: unknown): string {
  const through = route.gives.safeParse(given)
  if (!through.success) {
    const where = through.error.issues
      .slice(0, 5)
      .map((i) => `${i.code} at /${i.path.map((p) => (typeof p === 'number' ? '0' : p)).join('/')}`)
    throw Object.assign(new Error('an answer does not fit its schema'), { name: 'AnswerFault', code: where.join('; ') })
  }
  return through.data === undefined ? '' : JSON.stringify(through.data)
}

function send(reply: FastifyReply, { status, answer }: Answered): FastifyReply {
  if (answer === '') return reply.status(status === 200 ? 204 : status).send()
  return reply
    .status(status)
    .type(status >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8')
    .send(answer)
}

type FileAnswer = Readonly<{ name: string; bytes?: Uint8Array; stream?: AsyncIterable<Uint8Array> }>

/** The body as it arrives. Where it breaks off, reading it throws. */
function streamOf(request: FastifyRequest): AsyncIterable<Uint8Array> {
  if (!(request.body instanceof Readable)) throw refuse('type-unknown')
  return request.body.iterator({ destroyOnReturn: false })
}

function sendFile(reply: FastifyReply, type: string, file: FileAnswer): FastifyReply {
  const plain = file.name.replace(/[^A-Za-z0-9._ -]/g, '_').slice(0, 150)
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .send(file.stream ? Readable.from(file.stream, { objectMode: false }) : Buffer.from(file.bytes ?? []))
}
