/** Serves the built portal from memory: only files that were there when it was built, compressed once, the rest is the app's first page. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

type Coding = 'br' | 'gzip' | 'identity'
type Page = { type: string; etag: string; hashed: boolean; bytes: Record<Coding, Buffer | undefined> }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}
const packs = /^(text|application\/(json|manifest)|image\/svg)/
const press = {
  br: (plain: Buffer) => promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (plain: Buffer) => promisify(gzip)(plain),
}

/** @param dir where the build lies; it may appear or change while the node runs */
export function portalPages(dir: string) {
  let built = 0
  let pages = new Map<string, Promise<Page>>()
  let names = new Set<string>()

  function look(): void {
    const index = join(dir, 'index.html')
    const now = existsSync(index) ? statSync(index).mtimeMs : 0
    if (now === built) return
    built = now
    pages = new Map()
    names = new Set(
      now
        ? readdirSync(dir, { recursive: true, withFileTypes: true })
            .filter((e) => e.isFile())
            .map((e) => join(e.parentPath, e.name).slice(dir.length).replaceAll('\\', '/'))
        : [],
    )
  }

  async function load(name: string): Promise<Page> {
    const plain = readFileSync(join(dir, name))
    const type = types[extname(name)] ?? 'application/octet-stream'
    const small = plain.length < 1024 || !packs.test(type)
    const [br, gz] = small ? [] : await Promise.all([press.br(plain), press.gzip(plain)])
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    return { type, etag, hashed: name.startsWith('/assets/'), bytes: { identity: plain, br, gzip: gz } }
  }

  return {
    /** The file of this address, or the first page for an address that only the app knows; undefined when there is neither. */
    async find(path: string): Promise<Page | undefined> {
      look()
      const name = names.has(path) ? path : extname(path) === '' && names.has('/index.html') ? '/index.html' : undefined
      if (!name) return undefined
      if (!pages.has(name)) pages.set(name, load(name))
      return pages.get(name)
    },
  }
}

const notPortal = /^\/(api|oidc|federation|log|witness|\.well-known|healthz|readyz|metrics)(\/|$)/

/** @returns the handler of addresses that nothing else takes; `absent` answers what is not there */
export function mountPortal(
  app: FastifyInstance,
  dir: string,
  absent: (request: FastifyRequest, reply: FastifyReply) => unknown,
): void {
  const portal = portalPages(dir)
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split(/[?#]/)[0]!
    if ((request.method !== 'GET' && request.method !== 'HEAD') || notPortal.test(path)) return absent(request, reply)
    const page = await portal.find(path)
    if (!page)
      return path === '/'
        ? reply
            .status(503)
            .type('text/plain; charset=utf-8')
            .send('The portal is not built. Run "npm run build", then load this page again.\n')
        : absent(request, reply)
    if (page.type === types['.html']) return firstPage(reply, page)
    reply
      .type(page.type)
      .header('etag', page.etag)
      .header('vary', 'accept-encoding')
      .header('cache-control', page.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (request.headers['if-none-match']?.includes(page.etag)) return reply.status(304).send()
    const coding = best(page, String(request.headers['accept-encoding'] ?? ''))
    if (coding !== 'identity') reply.header('content-encoding', coding)
    return reply.send(page.bytes[coding])
  })
}

/**
 * The page that starts the portal, with a nonce of its own: the one style element that Mantine writes bears it, and no other counts. Policy
 * and page must agree, so neither is kept by the browser.
 */
function firstPage(reply: FastifyReply, page: Page): FastifyReply {
  const nonce = randomBytes(16).toString('base64url')
  const policy = String(reply.getHeader('content-security-policy'))
  const html = page.bytes.identity!.toString().replace(/(<meta name="style-nonce" content=")(")/, `$1${nonce}$2`)
  return reply
    .type(page.type)
    .header('cache-control', 'no-store')
    .header('content-security-policy', policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`))
    .send(html)
}

function best(page: Page, accepted: string): Coding {
  for (const coding of ['br', 'gzip'] as const)
    if (page.bytes[coding] && new RegExp(`\\b${coding}\\b(?!;\\s*q=0(\\.0+)?\\b)`).test(accepted)) return coding
  return 'identity'
}
