/** A passkey from invitation to use, with the browser's own authenticator: enrolled, signed in with, proven present with. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openStage } from '../journeys/stage.ts'
import { exact, openChromium, openWindow, provesPresence, sees, signIn } from './officers.ts'

const stage = await openStage(19021)
const browser = await openChromium()
after(async () => {
  await browser.close()
  await stage.close()
})

test('a new officer’s link waits until a second person agrees; then it adds a passkey, which signs in and proves presence', {
  timeout: 120_000,
}, async () => {
  const dpo = await signIn(browser, stage, 'Sofia Greco')
  const luca = await signIn(browser, stage, 'Luca Conti')
  await luca.page.getByRole('link', exact('Administration')).first().click()
  await luca.page.getByRole('link', exact('Officers')).click()
  await luca.page.getByRole('button', exact('Appoint an officer')).click()
  const appointing = luca.page.getByRole('dialog', exact('Appoint an officer'))
  await appointing.getByRole('textbox', exact('Name')).fill('Emilia Costa')
  await appointing.getByRole('checkbox', exact('Administrator')).check()
  await appointing.getByRole('button', exact('Appoint')).click()
  await luca.page.getByRole('button', exact('Sign-in: Emilia Costa')).click()
  const ways = luca.page.getByRole('dialog', exact('Emilia Costa'))
  await ways.getByRole('button', exact('Make a link for a passkey')).click()
  await provesPresence(luca)
  const link = (await ways.locator('code').innerText()).trim()
  await ways.getByText(/^It works from/).waitFor()

  await dpo.page.reload()
  const waiting = dpo.page.getByRole('alert').filter({ hasText: 'Luca Conti gave a new way to sign in as Emilia Costa' })
  await waiting.getByRole('button', exact('Agree: it works now')).click()
  await provesPresence(dpo)
  await waiting.waitFor({ state: 'hidden' })

  const emilia = await openWindow(browser, stage.url('it-central'), 'Emilia Costa')
  const devtools = await emilia.page.context().newCDPSession(emilia.page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await emilia.page.goto(link)
  await sees(emilia, /Emilia Costa, Ministero della Giustizia: add a key on this device/)
  await emilia.page.getByLabel('Name of the device').fill('Office laptop')
  await emilia.page.getByRole('button', exact('Add a passkey now')).click()
  await sees(emilia, 'The passkey is added.')

  await emilia.page.getByRole('link', exact('Sign in')).click()
  await emilia.page.getByRole('button', exact('Use a passkey')).click()
  await emilia.page.getByRole('button', { name: /^Emilia Costa/ }).waitFor()

  await emilia.page.getByRole('button', { name: /^Emilia Costa/ }).click()
  await emilia.page.getByRole('menuitem', exact('Sign out')).click()
  await emilia.page.getByRole('button', exact('Use a passkey')).click()
  await emilia.page.getByRole('button', { name: /^Emilia Costa/ }).click()
  await emilia.page.getByRole('menuitem', exact('My sign-in and sessions')).click()
  await emilia.page.getByRole('table', exact('Passkeys')).getByText('Office laptop').waitFor()

  await emilia.page.getByRole('link', exact('Administration')).first().click()
  await emilia.page.getByRole('link', exact('Officers')).click()
  await emilia.page.getByRole('button', exact('Sign-in: Paolo Serra')).click()
  const ofPaolo = emilia.page.getByRole('dialog', exact('Paolo Serra'))
  await ofPaolo.getByRole('button', exact('Make a link for a passkey')).click()
  const asked = emilia.page.getByRole('dialog', exact('Confirm that it is you'))
  await asked.getByRole('button', exact('Confirm with passkey')).click()
  await ofPaolo.locator('code').waitFor()

  await emilia.page.goto(link)
  await emilia.page.getByRole('alert').waitFor()
  assert.match(await emilia.page.getByRole('alert').innerText(), /link/i, 'a used link says so')
  assert.deepEqual([...dpo.troubles, ...luca.troubles, ...emilia.troubles], [])
})
