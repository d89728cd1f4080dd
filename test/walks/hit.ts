/**
 * What police sharing is for, in the exercise as it begins: Lagos checks a passport and learns whom to call and nothing more, Rome sees who asked
 * and why, Paris is asked without learning what, the follow-up is answered within its clock, and after the recall no trace answers.
 */
import type { Scenario } from '../../src/node/exercise/scenarios/scenario.ts'
import { exact, type Officer, patience_ms, provesPresence, sees, starts } from '../browser/officers.ts'
import { isDone } from './dialogs.ts'
import type { Walk } from './walk.ts'

export const policeSharing: Scenario = {
  key: 'hit',
  title: 'A passport at Lagos airport: hit, contact, follow-up, recall',
  purpose: 'Investigation of couriers',
  basis: 'UNTOC, Art. 27',
  states: ['IT', 'FR', 'NG'],
  drafts: [],
}

const passport = 'A01234567'
const reason = 'Passport presented at Murtala Muhammed airport by a suspected courier'
/** What Palermo knows beside the number. */
const withheld = ['Osas', 'Igbinedion', 'Osaze', 'Maqueda', 'Elif', '1988-03-14']

const ownWords = 'Why, in your own words'

const main = (it: Officer) => it.page.getByRole('main')
async function goes(it: Officer, place: string): Promise<void> {
  await it.page.goto(it.home + place)
  await it.page.getByRole('heading', { level: 1 }).waitFor()
}
/** The form at the side is sent; the node may want to know first who is there. */
async function sends(it: Officer, button: string, until: () => Promise<boolean>): Promise<void> {
  await main(it).getByRole('button', exact(button)).click()
  const presence = it.page.getByRole('dialog', exact('Confirm that it is you'))
  for (const end = Date.now() + patience_ms; Date.now() < end; await it.page.waitForTimeout(50)) {
    if (await presence.isVisible()) await provesPresence(it)
    if (await until()) return
  }
  throw new Error(`"${button}" went on for too long: ${await main(it).innerText()}`)
}
async function chooses(it: Officer, label: string, option: RegExp): Promise<void> {
  await main(it).getByLabel(label, { exact: true }).first().click()
  await it.page.getByRole('option', { name: option }).first().click()
}
async function saysNothingOf(it: Officer, words: readonly string[]): Promise<void> {
  const text = await it.page.locator('body').innerText()
  const found = words.filter((word) => text.includes(word))
  if (found.length > 0) throw new Error(`${it.name} reads ${found.join(', ')} at ${it.page.url()}`)
}

/** Asks our own records and Italy about the passport, and waits for the page of the question. */
async function checks(it: Officer): Promise<void> {
  await goes(it, '/intelligence')
  await main(it).getByLabel('Paste a zone, a plate, a number').fill(passport)
  await chooses(it, 'Case', /Departures/)
  await main(it).getByLabel('Legal basis').fill('UNTOC, Art. 27')
  await main(it).getByLabel(ownWords).fill(reason)
  await main(it).getByLabel(starts('France')).uncheck()
  await sends(it, 'Ask', async () => /queries\//.test(it.page.url()))
}

export async function hitAndRecall(w: Walk): Promise<void> {
  await w.step('Paris: the approver opens private matching to Nigeria, so many questions a day', async () => {
    const it = await w.as('FR', 'approver')
    await goes(it, '/screening/lines')
    await main(it).getByRole('button', exact('Open or change a line')).click()
    const opened = it.page.getByRole('dialog', exact('Open or change a line'))
    await opened.getByLabel('Partner').click()
    await it.page.getByRole('option', { name: /Federal Ministry of Justice/ }).click()
    await opened.getByLabel(ownWords).fill('Couriers between Lagos and Lyon')
    await isDone(it, opened, 'Open or change a line')
    return it
  })
  await w.step(
    'Lagos: Chidi Eze checks the passport; Rome answers with a reference and a contact, and nothing more',
    async () => {
      const it = await w.as('NG', 'investigator')
      await checks(it)
      await sees(it, '+39 091 555 0101')
      await saysNothingOf(it, withheld)
      return it
    },
  )
  await w.step('Rome: Giulia Marchetti sees who asked, for whom, for which case and why', async () => {
    const it = await w.as('IT')
    await goes(it, '/intelligence/consultations')
    for (const words of ['Chidi Eze', 'National Agency for the Prohibition of Trafficking in Persons', reason])
      await sees(it, words)
    return it
  })
  await w.step('Lagos: the same is asked of Paris under pseudonyms; they have nothing in common', async () => {
    const it = await w.as('NG', 'investigator')
    await goes(it, '/screening/blind')
    await chooses(it, 'Partner', /Ministère de la Justice/)
    await chooses(it, 'Case', /Departures/)
    await main(it).getByLabel(ownWords).fill(reason)
    await main(it).getByLabel('Name', { exact: true }).fill('Courier at the airport')
    await main(it).getByLabel('Number', { exact: true }).last().fill(passport)
    await sends(it, 'Ask the partner', async () => (await main(it).getByText('Nothing in common').count()) > 0)
    return it
  })
  await w.step(
    'Paris: what stands in its own pages is that something was asked, and how much; not what, not about whom',
    async () => {
      const it = await w.as('FR', 'approver')
      await goes(it, '/screening/lines')
      await main(it).getByRole('table', exact('What partners asked')).getByText('Hit or no hit').first().waitFor()
      await saysNothingOf(it, [passport, ...withheld, 'Courier at the airport'])
      return it
    },
  )
  await w.step(
    'Paris: its data protection officer looks through the ledger: that a question was answered stands there, and neither number nor name',
    async () => {
      const it = await w.as('FR', 'data-protection-officer')
      await goes(it, '/ledger/search')
      await main(it).getByLabel('Why you search').fill('What is left here of the question of a partner')
      await main(it).getByRole('button', exact('Search the ledger')).click()
      await sees(it, /A partner’s question was answered/)
      await saysNothingOf(it, [passport, ...withheld, 'Courier at the airport'])
      return it
    },
  )
  await w.step('Lagos: the officer says that it is the same document, and asks the owner', async () => {
    const it = await w.as('NG', 'investigator')
    await goes(it, '/intelligence')
    await main(it).getByRole('link', { name: /^NG-/ }).first().click()
    await main(it).getByRole('button', exact('Same')).click()
    const opened = it.page.getByRole('dialog', exact('Same'))
    await opened.getByRole('textbox').fill('The number on the page is the number asked about')
    await isDone(it, opened, 'Decide')
    await main(it).getByRole('button', exact('Ask the owner')).click()
    const writing = it.page.getByRole('dialog', exact('Write to a partner'))
    await writing.getByLabel(ownWords).fill('The bearer is held at the airport')
    await writing.getByLabel('Title').fill('Bearer of the passport')
    await writing.getByLabel('Text').fill('Who is the holder, and is there a warrant?')
    await isDone(it, writing, 'Send')
    return it
  })
  await w.step('Rome: the request is there with its clock; it is answered', async () => {
    const it = await w.as('IT')
    await goes(it, '/intelligence/messages')
    const asked = main(it).getByRole('article', exact('Bearer of the passport'))
    await asked
      .getByText(/Runs out/)
      .first()
      .waitFor()
    await asked.getByRole('button', exact('Reply')).click()
    const opened = it.page.getByRole('dialog', exact('Reply'))
    await opened.getByLabel('Legal basis').fill('UNTOC, Art. 27')
    await opened.getByLabel(ownWords).fill('Answer to a request')
    await opened.getByLabel('Title').fill('Holder of the passport')
    await opened.getByLabel('Text').fill('A warrant of the court of Palermo is open. Please call.')
    await isDone(it, opened, 'Send')
    await asked.getByText('Request for information · answered').waitFor()
    return it
  })
  await w.step('Lagos: the answer is there, within the clock', async () => {
    const it = await w.as('NG', 'investigator')
    await goes(it, '/intelligence/messages')
    await sees(it, 'Holder of the passport')
    return it
  })
  await w.step('Rome: the record is taken back, with the reason', async () => {
    const it = await w.as('IT')
    await goes(it, '/intelligence/records')
    await main(it)
      .getByRole('row', { name: /Igbinedion/ })
      .getByRole('link')
      .first()
      .click()
    await main(it).getByRole('button', exact('Recall the record')).click()
    const opened = it.page.getByRole('dialog', exact('Recall the record'))
    await opened.getByRole('textbox').fill('The passport was found; the holder is another person')
    await isDone(it, opened, 'Recall the record')
    await sees(it, 'Recalled')
    return it
  })
  await w.step('Lagos: the answer of before is gone from its page', async () => {
    const it = await w.as('NG', 'investigator')
    await goes(it, '/intelligence')
    await main(it).getByRole('link', { name: /^NG-/ }).first().click()
    await sees(it, 'Recalled')
    await saysNothingOf(it, ['+39 091 555 0101', ...withheld])
    return it
  })
  await w.step('Lagos: asked again, nobody knows the passport', async () => {
    const it = await w.as('NG', 'investigator')
    await checks(it)
    await main(it).getByText('No hits so far').first().waitFor()
    await saysNothingOf(it, ['+39 091 555 0101', ...withheld])
    return it
  })
}
