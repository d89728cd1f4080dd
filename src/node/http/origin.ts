/** Whether a request that changes something may be believed to come from our own pages. */
import type { FastifyRequest } from 'fastify'
import { refuse } from './refusals.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A cookie travels with requests that other sites make; a bearer token does not. So a request without a token must say that it comes
 * from this origin: by Sec-Fetch-Site (Fetch Metadata, W3C), or by Origin (RFC 6454) in browsers and scripts that lack it.
 */
export function demandOwnOrigin(request: FastifyRequest, baseUrl: string): void {
  if (harmless.has(request.method) || /^bearer /i.test(request.headers.authorization ?? '') || !request.headers.cookie) return
  const site = request.headers['sec-fetch-site']
  if (site === 'same-origin') return
  const origin = request.headers.origin
  if (site === undefined && origin !== undefined && (origin === new URL(baseUrl).origin || hostOf(origin) === request.host))
    return
  throw refuse('other-site')
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)
