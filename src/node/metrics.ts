/** Figures of the node for Prometheus, at /metrics. Labels are route patterns, verbs and statuses: none names a person or a case. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { refuse as protect } from '../protection/refusals.ts'

/** A figure read when somebody asks, e.g. how many parcels wait. */
export type Figure = Readonly<{ name: string; help: string; read(): Promise<number> | number }>

export type Answered = Readonly<{ verb: string; route: string; status: number; ms: number }>

export function metrics(pool: pg.Pool) {
  const register = new Registry()
  collectDefaultMetrics({ register, prefix: 'comity_' })
  const http = new Histogram({
    name: 'comity_http_seconds',
    help: 'Time from request to answer, by route pattern',
    labelNames: ['verb', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  })
  const figure = ({ name, help, read }: Figure): void => {
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        const value = await Promise.resolve(read()).catch(() => Number.NaN)
        this.set(value)
      },
    })
  }
  figure({ name: 'comity_database_connections', help: 'Connections to the database that are open', read: () => pool.totalCount })
  figure({ name: 'comity_database_connections_idle', help: 'Open connections without work', read: () => pool.idleCount })
  figure({ name: 'comity_database_waiting', help: 'Pieces of work that wait for a connection', read: () => pool.waitingCount })

  return {
    answered: ({ verb, route, status, ms }: Answered) => http.observe({ verb, route, status: String(status) }, ms / 1000),
    figure,
    mount(app: FastifyInstance, open: boolean): void {
      app.get('/metrics', async (request, reply) => {
        if (!open && !fromHere(request)) throw protect('not-found')
        return reply
          .type(register.contentType)
          .header('cache-control', 'no-store')
          .send(await register.metrics())
      })
    },
  }
}

/** From this machine and not through a proxy on it. */
const fromHere = (request: FastifyRequest): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '') &&
  request.headers['x-forwarded-for'] === undefined &&
  request.headers.forwarded === undefined
