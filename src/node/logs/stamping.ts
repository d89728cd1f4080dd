/** How the time-stamping authority of the configuration is asked. */
import { readFileSync } from 'node:fs'
import type { NodeConfig } from '../config.ts'

/** Asks the time-stamping authority of the configuration over HTTP (RFC 3161 section 3.4). */
export function stampingAuthority({ timestampUrl, timestampCertificates }: NodeConfig) {
  if (!timestampUrl || !timestampCertificates) return undefined
  return {
    name: new URL(timestampUrl).hostname,
    trusted: readFileSync(timestampCertificates, 'utf8'),
    async ask(request: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
      const answer = await fetch(timestampUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query' },
        body: Buffer.from(request),
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]),
      })
      if (!answer.ok) throw new Error(`the time-stamping authority answered ${answer.status}`)
      return new Uint8Array(await answer.arrayBuffer())
    },
  }
}
