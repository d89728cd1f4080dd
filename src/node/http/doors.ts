/** Mounts the doors that machines knock on: bytes in, bytes out, no officer, at the root. */
import { Readable } from 'node:stream'
import { gunzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { Instant } from '../../kernel/instant.ts'
import type { Door, DoorAnswer } from '../../kernel/route.ts'

const smallest = 64 * 1024

export async function mountDoors(app: FastifyInstance, doors: readonly Door[], now: () => Instant): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
      if (request.headers['content-encoding'] !== 'gzip') return done(null, body)
      // What comes out counts against the door's limit too: a small body may not become a large one.
      gunzip(body, { maxOutputLength: request.routeOptions.bodyLimit }, (fault, bytes) => {
        if (fault) done(Object.assign(new Error('the body cannot be unpacked'), { statusCode: 400 }))
        else done(null, bytes)
      })
    })
    for (const door of doors)
      scope.route({
        method: door.verb,
        url: door.path,
        bodyLimit: door.max_bytes ?? smallest,
        handler: async (request, reply) => {
          const body = Buffer.isBuffer(request.body) ? request.body : new Uint8Array()
          const given = await door.answer({ params: texts(request.params), query: texts(request.query), body, at: now() })
          const bytes = asSent(given.body)
          return reply
            .status(given.status)
            .headers(given.headers ?? {})
            .type(given.type)
            .send(bytes)
        },
      })
  })
}

/** What is too large to hold goes out as it is read; when reading fails half way the connection breaks, and the caller knows. */
const asSent = (body: DoorAnswer['body']): string | Buffer | Readable => {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? Buffer.from(body) : Readable.from(body, { objectMode: false })
}

/** A parameter given twice counts as its last. */
const texts = (given: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given as Record<string, string | string[]>).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value.at(-1) ?? '') : value,
    ]),
  )
