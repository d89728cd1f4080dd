/** An officer of the exercise at the API: signs in as a browser does, then asks and acts. For the seed, the journeys and the benches. */

type Answer<T> = Readonly<{ status: number; body: T }>

export type Caller = Readonly<{
  base: string
  name: string
  /** The session as a bearer token, for scripts. */
  token: string
  get<T = unknown>(path: string): Promise<T>
  /** Any verb; the status decides nothing: the caller looks. A step-up is done and the act repeated when the node asks for it. */
  send<T = unknown>(verb: string, path: string, body?: unknown, key?: string): Promise<Answer<T>>
  /** Like `send`, and throws what the node said when it was not a success. */
  act<T = unknown>(path: string, body?: unknown, verb?: string): Promise<T>
}>

/** Follows redirects with cookies until the address satisfies `there`. */
function jar(base: string) {
  const cookies = new Map<string, string>()
  const go = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([k, v]) => `${k}=${v}`).join('; '))
    headers.set('origin', base)
    const answer = await fetch(new URL(path, base), { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  const follow = async (path: string, there: (url: URL) => boolean): Promise<URL> => {
    let url = new URL(path, base)
    for (let i = 0; i < 12; i++) {
      if (there(url)) return url
      const answer = await go(url.href)
      const next = answer.headers.get('location')
      if (!next)
        throw new Error(`sign-in stopped at ${url.pathname} with ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
      url = new URL(next, url)
    }
    throw new Error('sign-in goes round in circles')
  }
  return { go, follow, cookies }
}

/** Signs in as the officer of this name. */
export async function signInAs(base: string, name: string): Promise<Caller> {
  const { go, follow, cookies } = jar(base)
  const page = await follow('/api/v1/session/start?way=node&return=/cases', (url) => url.searchParams.has('interaction'))
  const interaction = `/api/v1/session/interaction/${page.searchParams.get('interaction')}`
  const offer = (await (await go(interaction, { headers: { accept: 'application/json' } })).json()) as {
    exercise?: { passcode: string; accounts: { id: string; name: string }[] }
  }
  const account = offer.exercise?.accounts.find((a) => a.name === name)
  if (!offer.exercise || !account) throw new Error(`no exercise account ${name} at ${base}`)
  const passcode = offer.exercise.passcode
  const json = { 'content-type': 'application/json', accept: 'application/json' }
  const chosen = (await (
    await go(`${interaction}/exercise`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ officer: account.id, passcode }),
    })
  ).json()) as { location: string }
  await follow(chosen.location, (url) => url.pathname === '/cases')
  const once = async <T>(verb: string, path: string, body: unknown, key: string): Promise<Answer<T>> => {
    const answer = await go(`/api/v1${path}`, {
      method: verb,
      headers: {
        ...(body === undefined ? { accept: 'application/json' } : json),
        ...(verb === 'GET' ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as T }
  }
  const send = async <T>(verb: string, path: string, body?: unknown, key: string = crypto.randomUUID()): Promise<Answer<T>> => {
    const first = await once<T>(verb, path, body, key)
    if (first.status !== 403 || (first.body as { code?: string }).code !== 'step-up-needed') return first
    await once('POST', '/session/step-up/begin', { return: '/cases' }, crypto.randomUUID())
    await once('POST', '/session/step-up/finish', { passcode }, crypto.randomUUID())
    return once<T>(verb, path, body, crypto.randomUUID())
  }
  const act = async <T>(path: string, body?: unknown, verb = 'POST'): Promise<T> => {
    const answer = await send<T>(verb, path, body)
    if (answer.status >= 300)
      throw Object.assign(
        new Error(`${name}: ${verb} ${path} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 800)}`),
        { problem: answer.body },
      )
    return answer.body
  }
  return {
    base,
    name,
    get token() {
      return [...cookies].find(([name]) => /^comity-[a-z]{2}-[a-z0-9]+$/.test(name))?.[1] ?? ''
    },
    get: (path) => act(path, undefined, 'GET'),
    send,
    act,
  }
}
