/**
 * What sign-in answers below /api/v1 where a kernel `Route` does not fit: nobody is signed in yet, or the answer sets a cookie.
 * Described like a route, so that the OpenAPI says it too.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType, z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import { fieldFaults, unreadable } from '../http/fields.ts'
import { demandOwnOrigin } from '../http/origin.ts'
import { refuse as refuseForm } from '../http/refusals.ts'
import type { Desk } from './options.ts'
import { type Held, heldBy } from './sessions.ts'

export type Asked<Params, Query, Body, Who> = Readonly<{
  params: Params
  query: Query
  body: Body
  at: Instant
  held: Who
  request: FastifyRequest
  reply: FastifyReply
}>

type Described = Readonly<{
  verb: 'GET' | 'POST' | 'DELETE'
  /** Below /api/v1. */
  path: string
  says: string
  params?: ZodType
  query?: ZodType
  body?: ZodType
  /** Left out when it only redirects. */
  gives?: ZodType
  /** 303: the browser is sent on; `answer` then gives the address. */
  status?: number
}>

export type Endpoint = Described &
  Readonly<{ who: 'anyone' | 'officer'; answer(asked: Asked<unknown, unknown, unknown, Held | undefined>): Promise<unknown> }>

type Read<S> = S extends ZodType ? z.output<S> : unknown
type Shape<D extends Described, Who> = Asked<Read<D['params']>, Read<D['query']>, Read<D['body']>, Who>

export const forAnyone = <const D extends Described>(it: D, answer: (asked: Shape<D, undefined>) => Promise<unknown>): Endpoint =>
  ({ ...it, who: 'anyone', answer }) as unknown as Endpoint
export const forOfficer = <const D extends Described>(it: D, answer: (asked: Shape<D, Held>) => Promise<unknown>): Endpoint =>
  ({ ...it, who: 'officer', answer }) as unknown as Endpoint

export function mountEndpoints(app: FastifyInstance, desk: Desk, endpoints: readonly Endpoint[]): void {
  for (const it of endpoints)
    app.route({
      method: it.verb,
      url: it.path,
      // Before the body is read: a stranger cannot make the node work.
      onRequest: async (request) => {
        demandOwnOrigin(request, desk.baseUrl)
      },
      handler: async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const held = it.who === 'officer' ? await heldBy(desk, request) : undefined
        if (it.who === 'officer' && !held) throw refuseForm('signed-out')
        const params = judge(it.params, request.params)
        const query = judge(it.query, request.query)
        const body = judge(it.body, request.body ?? {})
        const given = await it.answer({ params, query, body, at: desk.tools.now(), held, request, reply })
        if (it.status === 303 && typeof given === 'string') return reply.redirect(given, 303)
        return reply.status(it.status && it.status !== 303 ? it.status : 200).send(it.gives ? it.gives.parse(given) : given)
      },
    })
}

function judge(schema: ZodType | undefined, given: unknown): unknown {
  if (!schema) return undefined
  const garbled = unreadable(given)
  if (garbled) throw refuseForm('form-faulty', {}, [garbled])
  const read = schema.safeParse(given)
  if (!read.success) throw refuseForm('form-faulty', {}, fieldFaults(read.error.issues, given))
  return read.data
}
