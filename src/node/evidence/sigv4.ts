/** AWS Signature Version 4 for S3-compatible services: what a request must say so that the service believes who sent it. */
import { createHash, createHmac } from 'node:crypto'

export type Account = Readonly<{ region: string; key: string; secret: string }>

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const hmac = (key: string | Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * The headers to send, `authorization` among them.
 * @param at e.g. 2013-05-24T00:00:00.000Z
 */
export function signed(
  account: Account,
  request: Readonly<{ verb: string; url: URL; headers: Readonly<Record<string, string>>; body?: Uint8Array; at: Date }>,
): Record<string, string> {
  const stamp = request.at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${stamp.slice(0, 8)}/${account.region}/s3/aws4_request`
  const hash = sha256(request.body ?? '')
  const headers: Record<string, string> = {
    ...request.headers,
    host: request.url.host,
    'x-amz-content-sha256': hash,
    'x-amz-date': stamp,
  }
  const names = Object.keys(headers).sort()
  const query = [...request.url.searchParams]
    .map(([k, v]) => `${encoded(k)}=${encoded(v)}`)
    .sort()
    .join('&')
  const canonical = [
    request.verb,
    request.url.pathname,
    query,
    ...names.map((name) => `${name}:${headers[name]!.trim()}`),
    '',
    names.join(';'),
    hash,
  ].join('\n')
  const toSign = `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${sha256(canonical)}`
  const key = ['aws4_request', 's3', account.region, stamp.slice(0, 8)].reduceRight<Uint8Array>(
    (k, part) => hmac(k, part),
    Buffer.from(`AWS4${account.secret}`),
  )
  const { host: _, ...sent } = headers
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${account.key}/${scope},SignedHeaders=${names.join(';')},Signature=${hmac(key, toSign).toString('hex')}`,
  }
}
