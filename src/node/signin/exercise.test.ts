import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CookieBrowser } from '../../../test/cookie-browser.ts'
import { signInByClick } from '../../../test/exercise-sign-in.ts'
import { amara, signInNode } from '../../../test/signin-node.ts'

const api = '/api/v1/session'
const italy = await signInNode({ node: 'it-central', exercise: true })
const france = await signInNode({ node: 'fr-central', exercise: true })

test('the exercise lists its officers, and one click signs in and another confirms presence', async () => {
  const browser = new CookieBrowser(italy.baseUrl)
  const { exercise } = (await browser.get(`${api}/methods`)).body
  assert.equal(exercise.passcode, 'exercise')
  assert.deepEqual(
    exercise.accounts.map((a: { name: string }) => a.name),
    ['Amara Diallo', 'Bo Lindqvist'],
  )
  await signInByClick(browser, amara.id)
  const session = (await browser.get(api)).body
  assert.equal(session.way, 'exercise')
  assert.equal(session.node.exercise, true)
  assert.deepEqual((await browser.post(`${api}/step-up/begin`, {})).body, { exercise: { passcode: 'exercise' } })
  const wrong = await browser.post(`${api}/step-up/finish`, { passcode: 'guess' })
  assert.equal(wrong.body.code, 'not-recognised')
  const done = await browser.post(`${api}/step-up/finish`, { passcode: 'exercise' })
  assert.ok(done.body.steppedUpAt)
  assert.equal((await browser.get(api)).body.steppedUpAt, done.body.steppedUpAt)
})

test('nodes on one host do not sign each other out', async () => {
  const browser = new CookieBrowser(italy.baseUrl)
  await signInByClick(browser, 'amara')
  const there = new CookieBrowser(france.baseUrl)
  for (const [host, cookies] of browser.jar) there.jar.set(host, cookies)
  await signInByClick(there, 'bo')
  assert.equal((await browser.get(api)).body.officer.id, 'amara')
  assert.equal((await there.get(api)).body.officer.id, 'bo')
  const italian = browser.cookie('comity-it-central')!.value
  assert.equal(
    (await there.get(api, { authorization: `Bearer ${italian}` })).status,
    401,
    'a token of one node is nothing to another',
  )
})

test('a wrong passcode or an unknown officer is answered alike', async () => {
  const browser = new CookieBrowser(italy.baseUrl)
  const page = await browser.go(`${api}/start?way=node`, (url) => url.pathname === '/sign-in')
  const at = `${api}/interaction/${page.searchParams.get('interaction')}/exercise`
  const answers = [
    await browser.post(at, { officer: 'amara', passcode: 'guess' }),
    await browser.post(at, { officer: 'nobody', passcode: 'exercise' }),
  ]
  assert.deepEqual(
    answers.map((a) => [a.status, a.body.code]),
    [
      [401, 'not-recognised'],
      [401, 'not-recognised'],
    ],
  )
})
