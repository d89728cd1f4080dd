/** Failed proofs are counted by where they come from; never by officer, so that nobody learns who exists or locks a colleague out. */
import type { FastifyRequest } from 'fastify'
import { millis, plus_ms } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Desk } from './options.ts'
import { refuse } from './refusals.ts'
import { countFailure, failuresOf } from './stored-sessions.ts'
import { hashOf } from './token.ts'

const counted = new Set(['not-recognised', 'link-used'])

/** The caller's address, or the /64 network of an IPv6 one: whoever has one address of those has all. Only its digest is kept. */
export function sourceOf(desk: Desk, request: FastifyRequest): string {
  const { ip } = request
  const network = ip.includes(':') && !ip.startsWith('::ffff:') ? ip.split(':').slice(0, 4).join(':') : ip
  return hashOf(`${desk.node.id} address ${network}`).toString('base64url')
}

/** Runs `work` unless too many proofs from this source failed in the window, and counts its failure. */
export async function guarded<T>(desk: Desk, source: string, work: () => Promise<T>): Promise<T> {
  const at = desk.tools.now()
  const since = plus_ms(at, -desk.limits.window_ms)
  const known = await failuresOf(desk.sql, source, since)
  if (known && known.failures >= desk.limits.failures)
    throw refuse('too-many-failures', {
      minutes: String(Math.ceil((millis(known.since) + desk.limits.window_ms - millis(at)) / 60_000)),
    })
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof Refusal && counted.has(thrown.code)) {
      const failures = await countFailure(desk.sql, source, at, since)
      desk.warn(thrown.code)
      if (failures === desk.limits.failures) await rememberShut(desk, source)
    }
    throw thrown
  }
}

const rememberShut = (desk: Desk, source: string): Promise<unknown> => {
  const at = desk.tools.now()
  const content = { source, failures: desk.limits.failures }
  return desk.tools.transaction((sql) =>
    desk.remember(sql, {
      act: 'session.shut-out',
      by: { node: desk.node.id },
      purpose: 'sign-in',
      subject: `source:${source.slice(0, 12)}`,
      content,
      at,
    }),
  )
}
