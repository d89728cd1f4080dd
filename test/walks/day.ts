/** An operation day of four States at four windows: the line of one fails for a while, each side goes on, and all see the same in the end. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { exact, type Officer, patience_ms, provesPresence } from '../browser/officers.ts'
import type { Lines } from '../cut.ts'
import { fourStates } from '../four.ts'
import { isDone } from './dialogs.ts'
import { says } from './drafts.ts'
import { opensTeam, partOfTeam } from './teamPage.ts'
import type { Walk } from './walk.ts'

const { title } = fourStates
const leaders = { IT: 'prosecutor', FR: 'approver', DE: 'approver', NG: 'approver' } as const
type State = keyof typeof leaders
const states = Object.keys(leaders) as State[]

const place = (it: Officer, label: string) =>
  it.page.getByRole('listitem').filter({ has: it.page.getByRole('heading', exact(label)) })

/** Clicks, and proves to be there where the node asks for it; done when `done` stands on the page. */
async function clicks(it: Officer, button: ReturnType<Page['getByRole']>, done: () => Promise<boolean>): Promise<void> {
  await button.click()
  const presence = it.page.getByRole('dialog', exact('Confirm that it is you'))
  for (const end = Date.now() + patience_ms; Date.now() < end; await it.page.waitForTimeout(100)) {
    if (await presence.isVisible()) await provesPresence(it)
    else if (await done()) return
  }
  throw new Error(`${it.name}: nothing came of the click`)
}

async function reports(
  it: Officer,
  label: string,
  what: string,
  count: number,
  more: Record<string, string> = {},
): Promise<void> {
  await place(it, label).getByRole('button', exact('Report a result')).click()
  const opened = it.page.getByRole('dialog').last()
  await opened.getByLabel('What').selectOption({ label: what })
  await opened.getByLabel('Number').fill(String(count))
  for (const [field, text] of Object.entries(more)) await opened.getByLabel(field).fill(text)
  await isDone(it, opened, 'Report a result')
}

const stands = (it: Officer, label: string, status: string) =>
  place(it, label).getByText(status, { exact: true }).first().waitFor()
async function moves(it: Officer, label: string, status: string): Promise<void> {
  const button = place(it, label).getByRole('button', exact(status))
  // The button of the state that stands is not offered again.
  await clicks(it, button, async () => (await button.count()) === 0)
}
export async function operationDay(w: Walk, lines: Lines): Promise<void> {
  const leader = (state: State) => w.as(state, leaders[state])
  for (const state of states)
    await w.step(`${state}: the leader opens the board of the day`, async () => {
      const it = await leader(state)
      await opensTeam(it, title)
      await partOfTeam(it, 'Operations')
      await it.page.getByRole('main').getByRole('link', { name: 'Day of action' }).click()
      await it.page.getByRole('heading', exact('Flat at the Steindamm')).waitFor()
      return it
    })
  const word = (state: State, says_: 'Go' | 'No go') =>
    w.step(`${state}: ${says_}`, async () => {
      const it = await leader(state)
      const own = it.page
        .getByRole('list', exact('Word of each leader'))
        .getByRole('listitem')
        .filter({ has: it.page.getByRole('button') })
      await clicks(
        it,
        own.getByRole('button', exact(says_)),
        async () => (await own.getAttribute('data-word')) === (says_ === 'Go' ? 'go' : 'no-go'),
      )
      return it
    })
  await word('IT', 'Go')
  await word('FR', 'No go')
  await w.step('Nigeria: France holds the day', async () => {
    const it = await leader('NG')
    await it.page.getByText('Held', { exact: true }).first().waitFor()
    return it
  })
  await word('FR', 'Go')
  await word('DE', 'Go')
  await word('NG', 'Go')
  await w.step('Italy: all have given the word', async () => {
    const it = await leader('IT')
    await it.page
      .getByRole('heading', { level: 1 })
      .locator('xpath=following-sibling::*')
      .getByText('Go', { exact: true })
      .waitFor()
    return it
  })
  await w.step('Each unit moves in', async () => {
    await moves(await leader('IT'), 'Flat in via Lincoln', 'Moving in')
    await moves(await leader('FR'), 'Hotel at la Guillotière', 'Entered')
    await moves(await leader('DE'), 'Flat at the Steindamm', 'Entered')
    await moves(await leader('NG'), 'Exchange office in Ikeja', 'Moving in')
    await stands(await leader('IT'), 'Exchange office in Ikeja', 'Moving in')
    return leader('IT')
  })
  await w.step('The line of Nigeria fails; Lagos goes on at its own node', async () => {
    lines.cut('ng-central')
    const it = await leader('NG')
    await moves(it, 'Exchange office in Ikeja', 'Entered')
    await reports(it, 'Exchange office in Ikeja', 'Arrests', 2, {
      Description: 'Two men at the counter; the manager is not among them',
    })
    await reports(it, 'Exchange office in Ikeja', 'Persons safeguarded', 3)
    await moves(it, 'Exchange office in Ikeja', 'Secured')
    return it
  })
  await w.step('The others go on without it', async () => {
    const italy = await leader('IT')
    await moves(italy, 'Flat in via Lincoln', 'Entered')
    await reports(italy, 'Flat in via Lincoln', 'Persons safeguarded', 4)
    await reports(italy, 'Flat in via Lincoln', 'Seizures', 1, { Description: 'Cash behind the boiler', Amount: '12500' })
    const france = await leader('FR')
    await reports(france, 'Hotel at la Guillotière', 'Arrests', 1, { Description: 'The woman known as Madame Joy' })
    await moves(france, 'Hotel at la Guillotière', 'Secured')
    await moves(await leader('DE'), 'Flat at the Steindamm', 'Empty')
    await italy.page.getByText('The woman known as Madame Joy').first().waitFor()
    return italy
  })
  await w.step('Italy: Nigeria is silent, and the board says since when and how much it has not opened', async () => {
    const it = await leader('IT')
    await it.page
      .getByText(/entr(y|ies) not opened there/)
      .first()
      .waitFor()
    says(await it.page.getByRole('list', exact('Word of each leader')).innerText(), 'not opened there')
    return it
  })
  await w.step('Italy: a telephone call says that Ikeja was called off, and Italy writes it', async () => {
    const it = await leader('IT')
    await moves(it, 'Exchange office in Ikeja', 'Called off')
    return it
  })
  await w.step('The line returns: both sides see what was written meanwhile, and that two words contradict', async () => {
    lines.mend()
    for (const state of states)
      await (await leader(state)).page.getByText('Two sides wrote at once').first().waitFor({ timeout: 120_000 })
    const it = await leader('IT')
    await it.page.getByText('Two men at the counter').first().waitFor()
    return it
  })
  await w.step('Nigeria: the same contradiction, and everything the others did', async () => {
    const it = await leader('NG')
    await it.page.getByText('Cash behind the boiler').first().waitFor()
    return it
  })
  await w.step('Nigeria settles it: the place is secured', async () => {
    const it = await leader('NG')
    const apart = place(it, 'Exchange office in Ikeja').getByRole('alert')
    await clicks(
      it,
      place(it, 'Exchange office in Ikeja').getByRole('button', exact('Secured')),
      async () => (await apart.count()) === 0,
    )
    for (const state of states)
      await (await leader(state)).page.getByText('Two sides wrote at once').first().waitFor({ state: 'detached' })
    return it
  })
  await w.step('Italy: the board in the end', async () => {
    const it = await leader('IT')
    await moves(it, 'Flat in via Lincoln', 'Secured')
    await it.page.screenshot({ path: join(w.pictures, 'board.png'), fullPage: true })
    return it
  })
  await w.step('Italy: the operation is closed', async () => {
    const it = await leader('IT')
    const close = it.page.getByRole('button', exact('Close the operation'))
    await clicks(it, close, async () => (await close.count()) === 0)
    return it
  })
  for (const state of states)
    await w.step(`${state}: the report is read and signed`, async () => {
      const it = await leader(state)
      await it.page.getByText('Closed', { exact: true }).first().waitFor()
      await it.page.getByRole('link', exact('After-action report')).click()
      await it.page.getByRole('heading', { level: 1, name: /After-action report/ }).waitFor()
      await it.page.getByRole('button', exact('Sign the report')).click()
      const opened = it.page.getByRole('dialog').last()
      await opened.getByLabel('In what capacity').fill('For the authority named as party')
      await isDone(it, opened, 'Sign the report')
      await it.page.getByText('holds for this report').first().waitFor()
      return it
    })
  await w.step('Italy: the report with four signatures, on paper', async () => {
    const it = await leader('IT')
    for (const end = Date.now() + patience_ms; Date.now() < end; await it.page.waitForTimeout(200))
      if ((await it.page.getByText('holds for this report').count()) === 4) break
    says(await it.page.getByRole('main').innerText(), /Ute Brandt/, /Funmilayo Adeyemi/, /Inès Benali/)
    writeFileSync(join(w.pictures, 'report.pdf'), await it.page.pdf({ format: 'A4', printBackground: true }))
    return it
  })
}
