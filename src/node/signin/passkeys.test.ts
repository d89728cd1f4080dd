import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Authenticator } from '../../../test/authenticator.ts'
import { api, begin, code, enrol, signInWith, stepUp } from '../../../test/ceremonies.ts'
import { CookieBrowser } from '../../../test/cookie-browser.ts'
import { amara, bo, signInNode } from '../../../test/signin-node.ts'
import { createEnrolment } from './signin.ts'

const minute = 60_000
const node = await signInNode()

test('an officer adds a passkey by a link, signs in with it and is known with the roles the node keeps', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  const browser = new CookieBrowser(node.baseUrl)
  assert.deepEqual(code(await browser.get(api)), [401, 'signed-out'])
  const end = await signInWith(browser, device, '/cases?sort=due')
  assert.equal(end.pathname + end.search, '/cases?sort=due')
  const { body } = await browser.get(api)
  assert.deepEqual(body.officer, { id: 'amara', name: 'Amara Diallo', authority: 'Procura XA', roles: ['prosecutor'] })
  assert.equal(body.way, 'passkey')
  assert.equal(body.steppedUpAt, undefined)
  assert.ok(body.acts.includes('assistance.refuse') && !body.acts.includes('node.administer'))
  const line = browser.cookie('comity-xa-central')!.line
  assert.match(line, /HttpOnly; SameSite=Lax/)
  assert.ok(!/Secure/.test(line))
  assert.ok(browser.trail.includes('/oidc/auth'), 'the way leads over OpenID Connect')
  const { rows } = await node.db.sql.query<{ n: number }>(`select count(*)::int as n from signin.oidc where model = 'Session'`)
  assert.equal(rows[0]!.n, 0, 'the own provider keeps no session')
  assert.ok(node.remembered.some((e) => e.act === 'session.begun' && 'officer' in e.by && e.by.officer === amara.id))
})

test('an Ed25519 passkey serves as well', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device, 'EdDSA')
  const browser = new CookieBrowser(node.baseUrl)
  await signInWith(browser, device)
  assert.equal((await browser.get(api)).status, 200)
})

test('an enrolment link works once, not after its time, and a newer one voids it', async () => {
  const device = new Authenticator(node.baseUrl)
  const link = () =>
    createEnrolment(node.db.sql, amara.id, { baseUrl: node.baseUrl, at: node.now() }).then((l) => l.url.split('#')[1]!)
  const browser = new CookieBrowser(node.baseUrl)
  const older = await link()
  const token = await link()
  assert.deepEqual(code(await browser.post(`${api}/enrolment/begin`, { token: older })), [404, 'link-used'])
  const { body } = await browser.post(`${api}/enrolment/begin`, { token })
  const response = device.create(body.options)
  assert.equal((await browser.post(`${api}/enrolment/finish`, { token, label: 'Key', response })).status, 200)
  assert.deepEqual(code(await browser.post(`${api}/enrolment/finish`, { token, label: 'Key', response })), [404, 'link-used'])
  const late = await link()
  await node.db.sql.query(`update signin.enrolment set expires_at = $1`, [node.now()])
  assert.deepEqual(code(await browser.post(`${api}/enrolment/begin`, { token: late })), [404, 'link-used'])
})

test('a passkey that does not verify its user, or is made elsewhere, is not added', async () => {
  const device = new Authenticator(node.baseUrl)
  const browser = new CookieBrowser(node.baseUrl)
  for (const quirks of [
    { unverified: true },
    { origin: 'https://evil.example' },
    { challenge: 'AAAA' },
    { type: 'webauthn.get' },
  ]) {
    const { url } = await createEnrolment(node.db.sql, amara.id, { baseUrl: node.baseUrl, at: node.now() })
    const token = url.split('#')[1]
    const { body } = await browser.post(`${api}/enrolment/begin`, { token })
    const done = await browser.post(`${api}/enrolment/finish`, {
      token,
      label: 'Key',
      response: device.create(body.options, quirks),
    })
    assert.deepEqual(code(done), [422, 'passkey-unfit'], JSON.stringify(quirks))
  }
})

test('a proof from another origin, without verification, replayed, from a copy or for another errand is refused, always in the same words', async () => {
  const it = await signInNode({ node: 'xb-central' })
  const device = new Authenticator(it.baseUrl)
  await enrol(it, amara.id, device)
  const browser = new CookieBrowser(it.baseUrl)
  await signInWith(browser, device)
  const uid = await begin(browser)
  const at = `${api}/interaction/${uid}/passkey`
  const ask = async () => (await browser.post(`${at}/begin`)).body.options
  const answers = [
    device.get(await ask(), { origin: 'https://evil.example' }),
    device.get(await ask(), { unverified: true }),
    device.get(await ask(), { counter: 0 }),
    device.get(await ask(), { userHandle: 'c29tZWJvZHk' }),
    { ...device.get(await ask()), id: 'unknown', rawId: 'unknown' },
    device.get({ ...(await browser.post(`${api}/step-up/begin`, {})).body.passkey.options, rpId: 'localhost' }),
  ]
  const said = new Set<string>()
  for (const response of answers) {
    const page = await browser.post(`${at}/finish`, { response })
    assert.deepEqual(code(page), [401, 'not-recognised'])
    said.add(page.body.detail)
  }
  assert.equal(said.size, 1)
  device.passkeys.at(-1)!.counter = 50
  const good = device.get(await ask())
  assert.equal((await browser.post(`${at}/finish`, { response: good })).status, 200)
  assert.deepEqual(code(await browser.post(`${at}/finish`, { response: good })), [401, 'not-recognised'])
})

test('after ten failed proofs a source waits; the passkey of a colleague is not locked by it', async () => {
  const it = await signInNode()
  const device = new Authenticator(it.baseUrl)
  await enrol(it, amara.id, device)
  const browser = new CookieBrowser(it.baseUrl)
  for (let i = 0; i < 10; i++)
    assert.deepEqual(code(await browser.post(`${api}/enrolment/begin`, { token: 'guess' })), [404, 'link-used'])
  const shut = await browser.post(`${api}/enrolment/begin`, { token: 'guess' })
  assert.deepEqual(code(shut), [429, 'too-many-failures'])
  assert.equal(shut.body.facts.minutes, '15')
  assert.equal(it.remembered.filter((e) => e.act === 'session.shut-out').length, 1)
  it.wait(16 * minute)
  await signInWith(new CookieBrowser(it.baseUrl), device)
})

test('presence proved again is fresh under a new token; the earlier token reads a moment longer without it', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  const browser = new CookieBrowser(node.baseUrl)
  await signInWith(browser, device)
  const before = browser.cookie('comity-xa-central')!.value
  const done = await stepUp(browser, device)
  assert.equal(done.status, 200)
  assert.ok(done.body.steppedUpAt)
  assert.equal(done.body.token, undefined)
  const after = browser.cookie('comity-xa-central')!.value
  assert.notEqual(after, before)
  const asBearer = (token: string) => new CookieBrowser(node.baseUrl).get(api, { authorization: `Bearer ${token}` })
  assert.ok((await asBearer(after)).body.steppedUpAt)
  const old = await asBearer(before)
  assert.equal(old.status, 200)
  assert.equal(old.body.steppedUpAt, undefined)
  node.wait(minute)
  assert.equal((await asBearer(before)).status, 401)
  assert.equal((await asBearer(after)).status, 200)
})

test("another officer's passkey does not confirm this session, and the ledger has the attempt", async () => {
  const hers = new Authenticator(node.baseUrl)
  const his = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, hers)
  await enrol(node, bo.id, his)
  const browser = new CookieBrowser(node.baseUrl)
  await signInWith(browser, hers)
  const { body } = await browser.post(`${api}/step-up/begin`, {})
  const page = await browser.post(`${api}/step-up/finish`, {
    response: his.get({ ...body.passkey.options, allowCredentials: [] }),
  })
  assert.deepEqual(code(page), [401, 'not-recognised'])
  assert.ok(node.remembered.some((e) => e.act === 'session.not-confirmed'))
  assert.equal((await browser.get(api)).body.steppedUpAt, undefined)
})

test('passkeys are listed with their last use, added and removed only after presence is proved, and the last one stays', async () => {
  const device = new Authenticator(node.baseUrl)
  await node.db.sql.query('delete from signin.passkey')
  await enrol(node, amara.id, device)
  const browser = new CookieBrowser(node.baseUrl)
  await signInWith(browser, device)
  assert.deepEqual(code(await browser.post(`${api}/passkeys/begin`)), [403, 'confirm-first'])
  await stepUp(browser, device)
  const begun = await browser.post(`${api}/passkeys/begin`)
  assert.equal(begun.body.options.excludeCredentials.length, 1)
  const added = await browser.post(`${api}/passkeys/finish`, {
    label: ' Phone ',
    response: new Authenticator(node.baseUrl).create(begun.body.options),
  })
  assert.equal(added.status, 201)
  assert.equal(added.body.label, 'Phone')
  const { items } = (await browser.get(`${api}/passkeys`)).body
  assert.equal(items.length, 2)
  assert.ok(items[0].lastUsedAt && !items[1].lastUsedAt)
  assert.equal((await browser.ask('DELETE', `${api}/passkeys/${items[1].id}`)).status, 200)
  assert.deepEqual(code(await browser.ask('DELETE', `${api}/passkeys/${items[0].id}`)), [409, 'last-passkey'])
})

test('an administrator makes a link for a colleague after proving presence; others may not; a colleague put out of service is out at once', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, bo.id, device)
  const browser = new CookieBrowser(node.baseUrl)
  await signInWith(browser, device)
  const at = '/api/v1/sign-in/officers/amara'
  assert.deepEqual(code(await browser.post(`${at}/enrolments`)), [403, 'confirm-first'])
  await stepUp(browser, device)
  const made = await browser.post(`${at}/enrolments`)
  assert.equal(made.status, 201)
  assert.match(made.body.url, /\/sign-in\/enrol#[\w-]{43}$/)
  assert.deepEqual(code(await browser.post('/api/v1/sign-in/officers/nobody/enrolments')), [404, 'not-found'])
  assert.equal((await browser.get(at)).body.links.length, 0)
  const hers = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, hers)
  const her = new CookieBrowser(node.baseUrl)
  await signInWith(her, hers)
  assert.deepEqual(code(await her.post('/api/v1/sign-in/officers/bo/enrolments')), [403, 'role-lacking'])
  assert.deepEqual(code(await her.get(at)), [403, 'role-lacking'])
  node.officers.set(amara.id, { ...amara, active: false })
  assert.equal((await her.get(api)).status, 401)
  node.officers.set(amara.id, amara)
  assert.equal((await browser.ask('DELETE', `${at}/sessions`)).status, 200)
  assert.equal((await her.get(api)).status, 401)
})

test('the same proof sent twice at once counts once, and so does a link', async () => {
  const device = new Authenticator(node.baseUrl)
  await enrol(node, amara.id, device)
  const browser = new CookieBrowser(node.baseUrl)
  await signInWith(browser, device)
  const { body } = await browser.post(`${api}/step-up/begin`)
  const response = device.get(body.passkey.options)
  const proofs = await Promise.all([1, 2, 3].map(() => browser.post(`${api}/step-up/finish`, { response })))
  assert.deepEqual(proofs.map((p) => p.status).sort(), [200, 401, 401])
  const token = (await createEnrolment(node.db.sql, bo.id, { baseUrl: node.baseUrl, at: node.now() })).url.split('#')[1]
  const offers = await Promise.all([1, 2].map(() => browser.post(`${api}/enrolment/begin`, { token })))
  const made = await Promise.all(
    offers.map((o) => browser.post(`${api}/enrolment/finish`, { token, label: 'Key', response: device.create(o.body.options) })),
  )
  assert.deepEqual(made.map((m) => m.status).sort(), [200, 404])
})
