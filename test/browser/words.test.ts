/** When something is wrong, what was typed stays, and the page says what to do. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openStage, until } from '../journeys/stage.ts'
import { draftOf, see } from '../journeys/walk.ts'
import { begins, exact, isSaved, type Officer, openChromium, sees } from './officers.ts'
import { sitDown } from './scene.ts'

const stage = await openStage(19031)
const browser = await openChromium()
after(async () => {
  await browser.close()
  await stage.close()
})

const { id } = await draftOf(await stage.as('Giulia Marchetti'), 'UNTOC')
const purposeOf = (it: Officer) => it.page.getByRole('textbox', { name: 'Purpose of the evidence, English' })
const opens = async (name: string, path: string): Promise<Officer> => {
  const it = await sitDown(browser, stage, name)
  await it.page.goto(it.home + path)
  return it
}

test('a form that is not complete says at each field what to do, and keeps what was typed', { timeout: 60_000 }, async () => {
  const giulia = await opens('Giulia Marchetti', '/cases?new=true')
  const form = giulia.page.getByRole('dialog', exact('Open a case'))
  await form.getByRole('textbox', exact('Title')).fill('A matter of some weight')
  await form.getByRole('button', exact('Open the case')).click()
  const purpose = form.getByRole('textbox', exact('Purpose'))
  await until(
    'the field is marked',
    () => purpose.getAttribute('aria-invalid'),
    (it) => it === 'true',
  )
  const said = await form.innerText()
  assert.doesNotMatch(said, /invalid|please|oops|error/i, said)
  assert.equal(await form.getByRole('textbox', exact('Title')).inputValue(), 'A matter of some weight')
  const told = await purpose.getAttribute('aria-describedby')
  assert.ok(told, 'the remark belongs to the field')
})

test('a draft typed while the node is dead is there after a reload, and reaches the node when it is back', {
  timeout: 120_000,
}, async () => {
  const giulia = await opens('Giulia Marchetti', `/requests/${id}`)
  await purposeOf(giulia).waitFor()
  stage.kill('it-central')
  await purposeOf(giulia).fill('Typed while the node was dead.')
  await sees(giulia, 'Kept in this browser. It is saved when the line is back.')
  await stage.ready('it-central')
  await giulia.page.reload()
  await purposeOf(giulia).waitFor()
  assert.equal(await purposeOf(giulia).inputValue(), 'Typed while the node was dead.')
  // The page that was open may have saved it before the reload: then the new one has nothing to say of saving.
  await until(
    'the node has what was typed',
    async () => JSON.stringify((await see(await stage.as('Giulia Marchetti'), id)).content),
    (text) => text.includes('Typed while the node was dead.'),
  )
})

test('two officers write the same field: the second is asked which text stands, and both can be read', {
  timeout: 90_000,
}, async () => {
  const giulia = await opens('Giulia Marchetti', `/requests/${id}`)
  const tommaso = await opens('Tommaso Rinaldi', `/requests/${id}`)
  await purposeOf(giulia).waitFor()
  await purposeOf(tommaso).waitFor()
  // Tommaso's line is slow: what Giulia saves has not reached him when he writes.
  await tommaso.page.context().setOffline(true)
  await purposeOf(tommaso).fill('As Tommaso would put it.')
  await purposeOf(giulia).fill('As Giulia would put it.')
  await isSaved(giulia)
  await until(
    'the node has the text of Giulia',
    async () => JSON.stringify((await see(await stage.as('Giulia Marchetti'), id)).content),
    (text) => text.includes('As Giulia would put it.'),
  )
  await tommaso.page.context().setOffline(false)
  const choice = tommaso.page.getByRole('alert').filter({ hasText: 'Choose which one stands' })
  await choice.getByText('As Tommaso would put it.').waitFor()
  await choice.getByText('As Giulia would put it.').waitFor()
  await choice.getByRole('button', exact('Take theirs')).click()
  await choice.waitFor({ state: 'hidden' })
  assert.equal(await purposeOf(tommaso).inputValue(), 'As Giulia would put it.')
})

test('a dialog that was closed still has what was typed in it, and gives the focus back to what opened it', {
  timeout: 60_000,
}, async () => {
  const giulia = await opens('Giulia Marchetti', `/requests/${id}`)
  const submitting = await begins(giulia, 'Submit for review')
  const reason = submitting.getByRole('textbox').first()
  await reason.fill('The person is known by this name alone.')
  await submitting.getByRole('button', exact('Cancel')).click()
  await submitting.waitFor({ state: 'hidden' })
  await giulia.page.waitForFunction(() => (document.activeElement as HTMLElement).innerText === 'Submit for review')
  await begins(giulia, 'Submit for review')
  assert.equal(await reason.inputValue(), 'The person is known by this name alone.')
})

test('a page says that the line is down, and that it is back', { timeout: 60_000 }, async () => {
  const marta = await opens('Marta Bellini', '/requests')
  await marta.page.getByRole('table').waitFor()
  // The exercise starts a dead node again within a second or two, which is nobody's worry: it is kept down.
  const down = setInterval(() => {
    try {
      stage.kill('it-central')
    } catch {} // not begun again yet
  }, 200)
  await sees(marta, /The line to the node is down/).finally(() => clearInterval(down))
  await stage.ready('it-central')
  await marta.page.getByText(/The line to the node is down/).waitFor({ state: 'hidden' })
})

test('a record is entered with where it comes from, and shows the evidence it was entered with', {
  timeout: 60_000,
}, async () => {
  const giulia = await opens('Giulia Marchetti', '/intelligence/records')
  const main = giulia.page.getByRole('main')
  await main.getByRole('combobox', { name: 'Case' }).first().click()
  await giulia.page.locator('[role=option]').first().click()
  await main.getByLabel('In these words').first().fill('Osas Testo')
  await main.getByRole('textbox', exact('Source')).fill('Hearing of 20 November')
  await main.getByRole('textbox', { name: 'Whom to ask' }).fill('Duty desk')
  await main.getByLabel('Review by').fill('2028-01-01')
  await main.getByLabel('As of').fill('')
  await main.getByRole('button', exact('Enter the record')).click()
  await until(
    'the day that was emptied is marked, and nothing was sent',
    () => main.getByLabel('As of').getAttribute('aria-invalid'),
    (it) => it === 'true',
  )
  await main.getByLabel('As of').fill('2026-11-20')
  await main.getByLabel('Exhibit or document that shows it').fill('E2, page 4')
  await main.getByRole('button', exact('Enter the record')).click()
  await main.getByText('E2, page 4').waitFor()
  assert.deepEqual(giulia.troubles, [])
})
