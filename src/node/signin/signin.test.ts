import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Authenticator } from '../../../test/authenticator.ts'
import { api, atPage, begin, code, enrol, signInWith } from '../../../test/ceremonies.ts'
import { CookieBrowser } from '../../../test/cookie-browser.ts'
import { amara, bo, signInNode } from '../../../test/signin-node.ts'

const minute = 60_000
const node = await signInNode()

test('a session ends after half an hour of silence and after twelve hours whatever happens', async () => {
  const it = await signInNode()
  const device = new Authenticator(it.baseUrl)
  await enrol(it, amara.id, device)
  const browser = new CookieBrowser(it.baseUrl)
  await signInWith(browser, device)
  for (let hours = 0; hours < 11.9; hours += 0.4) {
    assert.equal((await browser.get(api)).status, 200, `after ${hours} hours`)
    it.wait(24 * minute)
  }
  assert.deepEqual(code(await browser.get(api)), [401, 'signed-out'])
  await signInWith(browser, device)
  it.wait(31 * minute)
  assert.deepEqual(code(await browser.get(api)), [401, 'signed-out'])
})

test('a session planted before sign-in is never taken up, and signing in again ends the earlier one', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  const thief = new CookieBrowser(node.baseUrl)
  await signInWith(thief, device)
  const planted = thief.cookie('comity-xa-central')!.value
  const browser = new CookieBrowser(node.baseUrl)
  browser.plant('comity-xa-central', planted)
  await signInWith(browser, device)
  assert.notEqual(browser.cookie('comity-xa-central')!.value, planted)
  assert.equal((await thief.get(api)).status, 401)
  assert.equal((await browser.get(api)).status, 200)
})

test('a sign-in cannot be finished in another browser, with another state, or twice', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  const attacker = new CookieBrowser(node.baseUrl)
  const uid = await begin(attacker)
  const { body } = await attacker.post(`${api}/interaction/${uid}/passkey/begin`)
  const victim = new CookieBrowser(node.baseUrl)
  assert.deepEqual(code(await victim.post(`${api}/interaction/${uid}/passkey/begin`)), [404, 'sign-in-expired'])
  const done = await attacker.post(`${api}/interaction/${uid}/passkey/finish`, { response: device.get(body.options) })
  const callback = await attacker.go(done.body.location, (url) => url.pathname === `${api}/callback`)
  const elsewhere = await victim.go(callback.href, atPage)
  assert.equal(elsewhere.searchParams.get('problem'), 'sign-in-expired')
  assert.equal((await victim.get(api)).status, 401)
  const other = new URL(callback)
  other.searchParams.set('state', 'guessed')
  assert.equal((await attacker.go(other.href, atPage)).searchParams.get('problem'), 'sign-in-expired')
  assert.equal((await attacker.go(callback.href, atPage)).pathname, '/cases')
  assert.equal((await attacker.go(callback.href, atPage)).searchParams.get('problem'), 'sign-in-expired')
})

test('a sign-in broken off before its end does not stand in the way of the next officer at the same machine', async () => {
  const [hers, his] = [new Authenticator(node.baseUrl), new Authenticator(node.baseUrl)]
  await enrol(node, amara.id, hers)
  await enrol(node, bo.id, his)
  const browser = new CookieBrowser(node.baseUrl)
  const uid = await begin(browser)
  const { body } = await browser.post(`${api}/interaction/${uid}/passkey/begin`)
  const { location } = (await browser.post(`${api}/interaction/${uid}/passkey/finish`, { response: hers.get(body.options) })).body
  await browser.go(location, (url) => url.pathname === `${api}/callback`)
  await signInWith(browser, his)
  assert.equal((await browser.get(api)).body.officer.id, 'bo')
})

test('the return path leads to pages of this node alone', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  for (const path of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%0d%0aSet-Cookie:a',
    'javascript:alert(1)',
    '/api/v1/session',
    '/a\tb',
  ]) {
    const end = await signInWith(new CookieBrowser(node.baseUrl), device, path)
    assert.equal(end.origin, node.baseUrl, path)
    assert.ok(end.pathname === '/' || path.startsWith('/%0d'), `${path} led to ${end}`)
  }
})

test('sign-out ends the session everywhere its token is, and other sessions can be ended from a list', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  const [one, two] = [new CookieBrowser(node.baseUrl), new CookieBrowser(node.baseUrl)]
  await signInWith(one, device)
  await signInWith(two, device)
  const told: unknown[] = []
  node.door.onSignOut((officer) => told.push(officer))
  const { items } = (await one.get(`${api}/list`)).body
  const otherOne = items.filter((s: { current: boolean }) => !s.current)[0]
  assert.equal((await one.ask('DELETE', `${api}/list/${otherOne.id}`)).status, 200)
  assert.equal((await two.get(api)).status, 401)
  const token = one.cookie('comity-xa-central')!.value
  assert.deepEqual((await one.ask('DELETE', api)).body, {})
  assert.equal(one.cookie('comity-xa-central'), undefined)
  assert.equal((await two.get(api, { authorization: `Bearer ${token}` })).status, 401)
  assert.deepEqual(told, [amara.id, amara.id])
})

test('a write from another site is refused although the cookie comes along; a bearer token speaks alone', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  const browser = new CookieBrowser(node.baseUrl)
  await signInWith(browser, device)
  assert.deepEqual(code(await browser.post(`${api}/step-up/begin`, {}, { origin: 'http://localhost:1' })), [403, 'other-site'])
  assert.equal((await browser.get(api, { authorization: 'Bearer nonsense' })).status, 401)
})

test('with the exercise off there are no exercise accounts and no door to them', async () => {
  const browser = new CookieBrowser(node.baseUrl)
  const methods = await browser.get(`${api}/methods`)
  assert.deepEqual(Object.keys(methods.body), ['node', 'ways'])
  const uid = await begin(browser)
  assert.deepEqual((await browser.get(`${api}/interaction/${uid}`)).body, { uid })
  assert.deepEqual(code(await browser.post(`${api}/interaction/${uid}/exercise`, { officer: 'amara', passcode: 'exercise' })), [
    404,
    'not-found',
  ])
  assert.deepEqual(code(await browser.post(`${api}/step-up/finish`, { passcode: 'exercise' })), [401, 'signed-out'])
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  await signInWith(browser, device)
  assert.deepEqual(Object.keys((await browser.post(`${api}/step-up/begin`)).body), ['passkey'])
  assert.deepEqual(code(await browser.post(`${api}/step-up/finish`, { passcode: 'exercise' })), [422, 'form-faulty'])
})

test('bodies of any shape are answered with a problem, never with a fault', async () => {
  const browser = new CookieBrowser(node.baseUrl)
  const uid = await begin(browser)
  const bodies = [
    null,
    [],
    1,
    'x',
    {},
    { token: 5 },
    { token: '\u0000' },
    {
      response: {
        id: 'a',
        rawId: 'a',
        type: 'public-key',
        response: { clientDataJSON: '', authenticatorData: '', signature: '' },
      },
    },
  ]
  for (const path of ['enrolment/begin', 'enrolment/finish', `interaction/${uid}/passkey/finish`])
    for (const body of bodies) {
      const page = await browser.post(`${api}/${path}`, body)
      assert.ok(page.status >= 400 && page.status < 500 && page.body.code, `${path} ${JSON.stringify(body)}: ${page.status}`)
    }
  for (const query of ['', '?state=x&code=y', '?error=access_denied&state=x'])
    assert.equal((await browser.go(`${api}/callback${query}`, atPage)).searchParams.get('problem'), 'sign-in-expired')
  assert.deepEqual(code(await browser.get(`${api}/callback?state=%00`)), [422, 'form-faulty'])
})

test('a node that is stopped and started goes on: sessions hold, and a sign-in under way can be finished', async () => {
  const before = await signInNode()
  const device = new Authenticator(before.baseUrl)
  await enrol(before, amara.id, device)
  const [signedIn, underWay] = [new CookieBrowser(before.baseUrl), new CookieBrowser(before.baseUrl)]
  await signInWith(signedIn, device)
  const uid = await begin(underWay)
  const { body } = await underWay.post(`${api}/interaction/${uid}/passkey/begin`)
  await before.stop()
  const after = await signInNode({ heirOf: before })
  assert.equal((await signedIn.get(api)).body.officer.id, 'amara')
  const done = await underWay.post(`${api}/interaction/${uid}/passkey/finish`, { response: device.get(body.options) })
  await underWay.go(done.body.location, atPage)
  assert.equal((await underWay.get(api)).status, 200)
  assert.equal(after.baseUrl, before.baseUrl)
})

test('behind a proxy with TLS every cookie is Secure, and a forged Host reaches neither links nor cookies', async () => {
  const it = await signInNode({ publicUrl: 'https://node.example' })
  const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }
  const start = await it.app.inject({ url: `${api}/start?way=node`, headers: forged })
  assert.equal(start.statusCode, 303)
  const address = new URL(start.headers.location as string)
  assert.equal(address.origin, 'https://node.example')
  const auth = await it.app.inject({ url: address.pathname + address.search, headers: forged })
  assert.match(auth.headers.location as string, /^\/api\/v1\/session\/interaction\//)
  const cookies = [start, auth].flatMap((answer) => [answer.headers['set-cookie'] ?? []].flat())
  assert.ok(cookies.length >= 3)
  for (const line of cookies)
    assert.ok(/; secure/i.test(line) && /; httponly/i.test(line) && /; samesite=lax/i.test(line) && !/evil/.test(line), line)
  assert.ok(cookies.some((line) => line.startsWith('__Host-comity-xa-central-attempt=')))
  const said = await it.app.inject({ url: '/oidc/.well-known/openid-configuration', headers: forged })
  assert.ok(!said.body.includes('evil.example') && said.json().issuer === 'https://node.example/oidc')
})
