import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CookieBrowser } from '../../../test/cookie-browser.ts'
import { outsideProvider } from '../../../test/outside-provider.ts'
import { amara, bo, freePort, type SignInNode, signInNode } from '../../../test/signin-node.ts'
import { createLink, expectEmail, findLink } from './stored-passkeys.ts'

const api = '/api/v1/session'
const port = await freePort()
const outside = await outsideProvider(`http://localhost:${port}${api}/callback`)
const node = await signInNode({ port, providers: [outside.settings], ownProvider: false })

const home = (url: URL): boolean => url.origin === node.baseUrl && !url.pathname.startsWith('/api')
const visit = (browser: CookieBrowser, it: SignInNode = node): Promise<URL> =>
  browser.go(`${it.baseUrl}${api}/start?way=ministry&return=/cases`, home)
const problem = (url: URL): string | null => url.searchParams.get('problem')
const present = (sub: string, ago_s = 0): void => {
  Object.assign(outside.state, { present: sub, ago_s, refuses: false })
}

test("beside the authority's provider the node's own stays, for the first administrator and for when the other is silent", async () => {
  const it = await signInNode({ providers: [outside.settings] })
  const { ways } = (await new CookieBrowser(it.baseUrl).get(`${api}/methods`)).body
  assert.deepEqual(
    ways.map((w: { id: string }) => w.id),
    ['ministry', 'node'],
  )
})

test("the node's own provider can be switched off", async () => {
  const browser = new CookieBrowser(node.baseUrl)
  assert.deepEqual((await browser.get(`${api}/methods`)).body.ways, [
    { id: 'ministry', kind: 'provider', name: 'Ministry of Justice' },
  ])
  assert.equal((await browser.get('/oidc/.well-known/openid-configuration')).status, 404)
  assert.equal(problem(await browser.go(`${api}/start?way=node`, home)), 'no-such-way')
  assert.equal(problem(await browser.go(`${api}/start?way=elsewhere`, home)), 'no-such-way')
})

test('a subject that is tied to an officer is that officer, with the roles of the node', async () => {
  await createLink(node.db.sql, { provider: 'ministry', subject: 'p-100', officer: amara.id, linkedAt: node.now() })
  present('p-100')
  const browser = new CookieBrowser(node.baseUrl)
  assert.equal((await visit(browser)).pathname, '/cases')
  const { body } = await browser.get(api)
  assert.equal(body.officer.id, 'amara')
  assert.equal(body.way, 'provider')
  assert.deepEqual(body.officer.roles, ['prosecutor'])
})

test('a subject that nobody tied is told so, and no session begins', async () => {
  present('p-unknown')
  const browser = new CookieBrowser(node.baseUrl)
  assert.equal(problem(await visit(browser)), 'account-unknown')
  assert.equal((await browser.get(api)).status, 401)
})

test('an expected e-mail ties once, and only when the provider has verified it', async () => {
  await expectEmail(node.db.sql, { provider: 'ministry', email: 'Bo@Ministry.example', officer: bo.id }, node.now())
  outside.people.set('p-200', { sub: 'p-200', email: 'bo@ministry.example', email_verified: false })
  present('p-200')
  assert.equal(problem(await visit(new CookieBrowser(node.baseUrl))), 'account-unknown')
  outside.people.set('p-200', { sub: 'p-200', email: 'bo@ministry.EXAMPLE', email_verified: true })
  const browser = new CookieBrowser(node.baseUrl)
  assert.equal((await visit(browser)).pathname, '/cases')
  assert.equal((await browser.get(api)).body.officer.id, 'bo')
  assert.equal(await findLink(node.db.sql, 'ministry', 'p-200', node.db.now()), bo.id)
  outside.people.set('p-201', { sub: 'p-201', email: 'bo@ministry.example', email_verified: true })
  present('p-201')
  assert.equal(problem(await visit(new CookieBrowser(node.baseUrl))), 'account-unknown')
  assert.ok(node.remembered.some((e) => e.act === 'session.tied'))
})

test('a provider that says no, or that was signed in to by another person, is believed', async () => {
  outside.state.refuses = true
  assert.equal(problem(await visit(new CookieBrowser(node.baseUrl))), 'provider-declined')
  outside.state.refuses = false
})

test('presence is proved at the provider anew: a session it still holds does not count, nor does another person', async () => {
  present('p-100', 3600)
  const browser = new CookieBrowser(node.baseUrl)
  await visit(browser)
  const before = browser.cookie('comity-xa-central')!.value
  const begun = await browser.post(`${api}/step-up/begin`, { return: '/cases?send=1' })
  assert.deepEqual(Object.keys(begun.body), ['provider'])
  const asked = new URL(begun.body.provider.location)
  assert.equal(asked.searchParams.get('max_age'), '0')
  assert.equal(asked.searchParams.get('prompt'), 'login')
  const stale = await browser.go(begun.body.provider.location, home)
  assert.equal(problem(stale), 'provider-declined')
  assert.equal((await browser.get(api)).body.steppedUpAt, undefined)

  present('p-200')
  browser.jar.delete('127.0.0.1') // the other person comes without a session at the provider
  const other = (await browser.post(`${api}/step-up/begin`, {})).body.provider.location
  assert.equal(problem(await browser.go(other, home)), 'other-person')
  assert.equal((await browser.get(api)).body.steppedUpAt, undefined)

  present('p-100')
  browser.jar.delete('127.0.0.1')
  const again = (await browser.post(`${api}/step-up/begin`, { return: '/cases?send=1' })).body.provider.location
  const end = await browser.go(again, home)
  assert.equal(end.pathname + end.search, '/cases?send=1')
  const { body } = await browser.get(api)
  assert.ok(body.steppedUpAt)
  assert.notEqual(browser.cookie('comity-xa-central')!.value, before)
})

test("signing out leads to the provider's own sign-out", async () => {
  present('p-100')
  const browser = new CookieBrowser(node.baseUrl)
  await visit(browser)
  const { body } = await browser.ask('DELETE', api)
  const location = new URL(body.location)
  assert.equal(location.origin, outside.issuer)
  assert.equal(location.searchParams.get('post_logout_redirect_uri'), `${node.baseUrl}/sign-in`)
  assert.ok(location.searchParams.get('id_token_hint'))
  assert.equal((await browser.get(api)).status, 401)
})

test('a code stolen from one browser is worth nothing in another', async () => {
  present('p-100')
  const mine = new CookieBrowser(node.baseUrl)
  const callback = await mine.go(`${api}/start?way=ministry`, (url) => url.pathname === `${api}/callback`)
  const thief = new CookieBrowser(node.baseUrl)
  const own = await thief.go(`${api}/start?way=ministry`, (url) => url.pathname === `${api}/callback`)
  const mixed = new URL(own)
  mixed.searchParams.set('code', callback.searchParams.get('code')!)
  assert.equal(problem(await thief.go(mixed.href, home)), 'provider-declined')
})

test('a provider that does not answer gives a sentence, and is asked again later', async () => {
  const quiet = { ...outside.settings, issuer: `http://127.0.0.1:${await freePort()}` }
  const it = await signInNode({ providers: [quiet] })
  const browser = new CookieBrowser(it.baseUrl)
  const end = await browser.go(`${api}/start?way=ministry&return=/cases`, (url) => url.pathname === '/sign-in')
  assert.equal(problem(end), 'provider-silent')
  assert.equal(end.searchParams.get('return'), '/cases')
})
