/** Tokens, cookies and return paths: what passes between the browser and the session table. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits of chance, base64url. */
export const secret = (): string => randomBytes(32).toString('base64url')
export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()
export const sameHash = (one: Buffer | null, other: Buffer): boolean =>
  one !== null && one.length === other.length && timingSafeEqual(one, other)

/** A session's token: its id, to find the row by, and the secret, of which the row has the hash. */
export const tokenOf = (session: string, secret: string): string => `${session}.${secret}`
export function readToken(token: string | undefined): Readonly<{ session: string; hash: Buffer }> | undefined {
  const parts = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(token ?? '')
  return parts ? { session: parts[1]!, hash: hashOf(parts[2]!) } : undefined
}

/**
 * Cookies are named by node: several nodes may share a host, and cookies know no ports (RFC 6265 section 8.5).
 * Over https the `__Host-` prefix keeps neighbours in the domain from planting one (RFC 6265bis section 4.1.3.2).
 */
export const cookieName = (secure: boolean, node: string, what: 'session' | 'attempt'): string =>
  `${secure ? '__Host-' : ''}comity-${node}${what === 'session' ? '' : `-${what}`}`

export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}

/** A Set-Cookie line. An empty value takes the cookie away. Without `lasts_s` the cookie ends with the browser. */
export const setCookie = (name: string, value: string, secure: boolean, lasts_s?: number): string =>
  [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    ...(value === '' ? ['Max-Age=0'] : lasts_s === undefined ? [] : [`Max-Age=${lasts_s}`]),
  ].join('; ')

/** The path to go on to after sign-in: one of the portal's own pages, or its first page for anything else. */
export function returnPath(asked: unknown, origin: string): string {
  if (typeof asked !== 'string' || asked.length > 1000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\'))
    return '/'
  const url = new URL(asked, origin)
  // `/..//elsewhere` passes the first look and becomes `//elsewhere` once the dots are resolved.
  if (url.origin !== origin || url.pathname.startsWith('//') || /^\/(api|oidc|sign-in)(\/|$)/.test(url.pathname)) return '/'
  return url.pathname + url.search + url.hash
}
