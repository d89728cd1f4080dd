/** What officers do to sign in, step by step, over real HTTP: for tests of whatever they do next. */
import assert from 'node:assert/strict'
import type { OfficerId } from '../src/kernel/id.ts'
import { createEnrolment } from '../src/node/signin/signin.ts'
import type { Authenticator } from './authenticator.ts'
import { CookieBrowser, type Page } from './cookie-browser.ts'
import type { SignInNode } from './signin-node.ts'

export const api = '/api/v1/session'
export const atPage = (url: URL): boolean => url.pathname === '/sign-in' || url.pathname === '/cases'
export const code = (page: Page): unknown => [page.status, page.body.code]

export async function enrol(
  it: SignInNode,
  officer: OfficerId,
  device: Authenticator,
  alg: 'ES256' | 'EdDSA' = 'ES256',
): Promise<void> {
  const link = await createEnrolment(it.db.sql, officer, { baseUrl: it.baseUrl, at: it.now() })
  const token = link.url.split('#')[1]
  const browser = new CookieBrowser(it.baseUrl)
  const begun = await browser.post(`${api}/enrolment/begin`, { token })
  const done = await browser.post(`${api}/enrolment/finish`, {
    token,
    label: 'Office key',
    response: device.create(begun.body.options, { alg }),
  })
  assert.equal(done.status, 200, JSON.stringify(done.body))
}

/** To the page where the own provider waits for a proof. @returns the interaction's id */
export async function begin(browser: CookieBrowser, returnTo = '/cases'): Promise<string> {
  const url = await browser.go(`${api}/start?way=node&return=${encodeURIComponent(returnTo)}`, atPage)
  const uid = url.searchParams.get('interaction')
  assert.ok(uid, `${url} is not the page of an interaction`)
  return uid
}

export async function signInWith(browser: CookieBrowser, device: Authenticator, returnTo = '/cases'): Promise<URL> {
  const uid = await begin(browser, returnTo)
  const { body } = await browser.post(`${api}/interaction/${uid}/passkey/begin`)
  const done = await browser.post(`${api}/interaction/${uid}/passkey/finish`, { response: device.get(body.options) })
  assert.equal(done.status, 200, JSON.stringify(done.body))
  return browser.go(done.body.location, (url) => !/^\/(api|oidc)/.test(url.pathname))
}

export async function stepUp(browser: CookieBrowser, device: Authenticator): Promise<Page> {
  const { body } = await browser.post(`${api}/step-up/begin`, {})
  return browser.post(`${api}/step-up/finish`, { response: device.get(body.passkey.options) })
}
