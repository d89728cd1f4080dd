/** A browser without a screen: keeps cookies by host and path, follows redirects one at a time, and says where it comes from. */
type Cookie = Readonly<{ name: string; value: string; path: string; line: string }>
export type Page = Readonly<{
  url: string
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
  body: any
}>

export class CookieBrowser {
  /** By host name without port, as browsers do: nodes on one machine see each other's cookies. */
  readonly jar = new Map<string, Map<string, Cookie>>()
  readonly trail: string[] = []
  readonly #base: string
  constructor(base: string) {
    this.#base = base
  }

  cookie(name: string): Cookie | undefined {
    return [...(this.jar.get(new URL(this.#base).hostname)?.values() ?? [])].find((c) => c.name === name)
  }
  plant(name: string, value: string): void {
    this.#keep(new URL(this.#base), `${name}=${value}; Path=/`)
  }

  async ask(method: string, address: string, body?: unknown, headers: Record<string, string> = {}): Promise<Page> {
    const url = new URL(address, this.#base)
    const cookie = this.#sent(url)
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(method !== 'GET' && { origin: url.origin }),
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const line of answer.headers.getSetCookie()) this.#keep(url, line)
    const text = await answer.text()
    const json = /json/.test(answer.headers.get('content-type') ?? '')
    return { url: url.href, status: answer.status, headers: answer.headers, body: json && text ? JSON.parse(text) : text }
  }
  get = (address: string, headers?: Record<string, string>): Promise<Page> => this.ask('GET', address, undefined, headers)
  post = (address: string, body: unknown = {}, headers?: Record<string, string>): Promise<Page> =>
    this.ask('POST', address, body, headers)

  /** Goes to an address as a person would, through its redirects, until `stop` or a page. @returns the last address */
  async go(address: string, stop: (url: URL) => boolean = () => false): Promise<URL> {
    let url = new URL(address, this.#base)
    for (let hop = 0; hop < 20; hop++) {
      this.trail.push(url.pathname)
      if (stop(url)) return url
      const page = await this.ask('GET', url.href, undefined, { accept: 'text/html' })
      const next = page.headers.get('location')
      if (page.status < 300 || page.status > 399 || !next) return url
      url = new URL(next, url)
    }
    throw new Error(`redirects without end: ${this.trail.join(' ')}`)
  }

  #keep(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    const attribute = (key: string): string | undefined =>
      attributes.find((a) => a.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1)
    const path = attribute('path') ?? '/'
    const host = this.jar.get(url.hostname) ?? new Map<string, Cookie>()
    this.jar.set(url.hostname, host)
    const gone = value === '' || attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') < Date.now()
    if (gone) host.delete(`${name} ${path}`)
    else host.set(`${name} ${path}`, { name, value, path, line })
  }

  #sent(url: URL): string {
    const kept = [...(this.jar.get(url.hostname)?.values() ?? [])]
    return kept
      .filter((c) => url.pathname === c.path || url.pathname.startsWith(c.path.endsWith('/') ? c.path : `${c.path}/`))
      .map((c) => `${c.name}=${c.value}`)
      .join('; ')
  }
}
