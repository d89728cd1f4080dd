/** The HTTP server of a node: what every answer has in common, and the order in which things are mounted. */
import { resolve } from 'node:path'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Door, Route } from '../../kernel/route.ts'
import { refuse as protect } from '../../protection/refusals.ts'
import type { NodeConfig } from '../config.ts'
import { type LogStream, logging, newTrace } from '../log.ts'
import { readJson } from './body.ts'
import { mountDoors } from './doors.ts'
import { mountPortal } from './portal.ts'
import { asRefusal, problemOf } from './problem.ts'
import { refuse } from './refusals.ts'
import { formBytes, mountRooms, type RoomsTools } from './rooms.ts'

export const apiRoot = '/api/v1'

export type Mount = (app: FastifyInstance) => Promise<void> | void

export type Entrance = RoomsTools &
  Readonly<{
    config: NodeConfig
    routes: readonly Route[]
    doors: readonly Door[]
    /** Things that speak HTTP themselves: sign-in, health, metrics, the reference. */
    mounts?: readonly Mount[]
    /** The same, below /api/v1. */
    apiMounts?: readonly Mount[]
    portalDir?: string
    log?: LogStream
    /** Hears of every answer, for the metrics. */
    answered?: (line: Readonly<{ verb: string; route: string; status: number; ms: number }>) => void
  }>

/** Builds the server; it does not listen yet. */
export async function httpServer(it: Entrance): Promise<FastifyInstance> {
  const app = fastify({
    logger: logging(it.config, it.log),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newTrace,
    requestIdHeader: false,
    bodyLimit: formBytes,
    trustProxy: it.config.trustProxy,
    forceCloseConnections: true,
    // One segment of evidence (1 MiB) over a line of 56 kbit/s takes 150 seconds.
    requestTimeout: 300_000,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true, querystringParser: readQuery },
    frameworkErrors: (error, request, reply) => void sayProblem(error, request, reply),
  })
  app.setErrorHandler((error, request, reply) => sayProblem(error, request, reply))
  app.addHook('onRequest', async (request, reply) => {
    reply.header('trace-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      verb: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      trace: request.id,
    }
    it.answered?.(line)
    request.log[loudness(line)](line, 'answered')
  })
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser(
    /^application\/json\b/,
    { parseAs: 'string' },
    async (_request: FastifyRequest, text: string | Buffer) => (text === '' ? undefined : readJson(String(text))),
  )
  await app.register(cookie)
  await app.register(helmet, shields(it.config))
  const absent = (_request: FastifyRequest, _reply: FastifyReply) => {
    throw protect('not-found')
  }
  await app.register(
    async (api) => {
      await api.register(rateLimit, {
        max: it.config.requestsPerMinute,
        timeWindow: 60_000,
        // Whoever has hung up has no address any more: no fault of ours.
        keyGenerator: (request) => request.ip ?? '',
        errorResponseBuilder: (_request, context) => refuse('too-many', { seconds: String(Math.ceil(context.ttl / 1000)) }),
      })
      for (const mount of it.apiMounts ?? []) await mount(api)
      mountRooms(api, it.routes, it)
    },
    { prefix: apiRoot },
  )
  await mountDoors(app, it.doors, it.now)
  for (const mount of it.mounts ?? []) await app.register(async (scope) => void (await mount(scope)))
  mountPortal(app, it.portalDir ?? resolve(import.meta.dirname, '../../../dist/portal'), absent)
  return app
}

/** A parameter given twice counts as its last; nested notation means nothing here. */
const readQuery = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))

function sayProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = asRefusal(thrown)
  if (!refusal) request.log.error({ err: thrown, route: request.routeOptions?.url ?? 'none', trace: request.id }, 'fault')
  const problem = problemOf(refusal, request.id)
  reply.removeHeader('content-disposition')
  return reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .header('trace-id', request.id)
    .type('application/problem+json')
    .send(JSON.stringify(problem))
}

/** Headers that narrow what a browser will do with our pages: scripts and styles of this node alone. `portal.ts` adds a page's own nonce. */
function shields(config: NodeConfig): Parameters<typeof helmet>[1] {
  const secure = config.baseUrl.startsWith('https:')
  const issuer = config.oidcIssuer ? [new URL(config.oidcIssuer).origin] : []
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        // Content that is looked at: a file of the officer's own browser, never an address of somebody else.
        mediaSrc: ["'self'", 'blob:'],
        frameSrc: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'", ...issuer],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  }
}

/** That a node is not ready is its honest answer and no fault: whoever asks acts on it. */
function loudness({
  verb,
  route,
  status,
}: Readonly<{ verb: string; route: string; status: number }>): 'error' | 'info' | 'debug' {
  if (status >= 500 && route !== '/readyz') return 'error'
  return verb === 'GET' && status < 400 ? 'debug' : 'info'
}
