/**
 * Accounts as points of ristretto255. Each side raises its accounts, and then the other's, to a secret of its own. What was raised twice
 * comes back in another order: so a side sees which of the partner's rows both know, and not which of its own.
 */
import { fromBase64url, toBase64url } from '../../../federation/envelope.ts'
import type { Oprf } from '../../../screening/blind/oprf.ts'
import { refuse } from '../../refusals.ts'

const scheme = 'comity-joint-1'
/** An account has another pseudonym in each look, whatever secrets are used. */
export const inputOf = (session: string, account: string): Uint8Array =>
  new TextEncoder().encode(`${scheme}\n${session}\n${account}`)

export function pointsOf(oprf: Oprf, texts: readonly string[]): Uint8Array[] {
  const points = texts.map((it) => fromBase64url(it) ?? new Uint8Array())
  if (!points.every(oprf.isPoint) || new Set(texts).size !== texts.length) throw refuse('joint-garbled')
  return points
}
export const raised = (oprf: Oprf, secret: Uint8Array, points: readonly Uint8Array[]): string[] =>
  points.map((point) => toBase64url(oprf.evaluateOnly(secret, point)))
export const pseudonyms = (oprf: Oprf, secret: Uint8Array, session: string, accounts: readonly string[]): string[] =>
  accounts.map((account) => toBase64url(oprf.blind(inputOf(session, account), secret).blinded))

/** Another order, by chance that is handed in: Fisher and Yates. */
export function shuffled<T>(all: readonly T[], random: (length: number) => Uint8Array): T[] {
  const out = [...all]
  for (let i = out.length - 1; i > 0; i--) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4)
    const j = (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % (i + 1)
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}
