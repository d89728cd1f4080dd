/** Whether the node lives (/healthz) and whether it can work (/readyz): for the machine that starts it again or sends it traffic. */
import type { FastifyInstance } from 'fastify'

/** One part of the node, asked within two seconds. `says` is for operations: no personal data. */
export type Probe = Readonly<{
  name: string
  check(): Promise<Readonly<{ ok: boolean; says?: string }>> | Readonly<{ ok: boolean; says?: string }>
}>

const patience_ms = 2000

export function mountHealth(app: FastifyInstance, probes: () => readonly Probe[], stopping: () => boolean): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }))
  app.get('/readyz', async (_request, reply) => {
    const parts = await Promise.all(probes().map(ask))
    const ready = !stopping() && parts.every((p) => p.ok)
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: stopping() ? 'stopping' : ready ? 'ready' : 'not ready', parts })
  })
}

async function ask(probe: Probe): Promise<{ name: string; ok: boolean; says?: string }> {
  const late = new Promise<{ ok: boolean; says: string }>((done) =>
    setTimeout(() => done({ ok: false, says: 'no answer within two seconds' }), patience_ms).unref(),
  )
  const answer = (async () => probe.check())().catch(() => ({ ok: false, says: 'cannot be reached' }))
  const { ok, says } = await Promise.race([answer, late])
  return { name: probe.name, ok, ...(says !== undefined && { says }) }
}
