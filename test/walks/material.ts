/** S4, the space: what a third State gives, and what goes to it (Regulation (EU) 2023/969, Articles 17, 21 and 23). */
import type { Locator } from 'playwright-core'
import { exact, type Officer, sees } from '../browser/officers.ts'
import { partOfCase, registers } from './cases.ts'
import { isDone, isRefused } from './dialogs.ts'
import { says } from './drafts.ts'
import { asks, opensTeam, partOfTeam } from './teamPage.ts'
import type { Walk } from './walk.ts'

const materialOf = async (it: Officer, team: string): Promise<void> => {
  await opensTeam(it, team)
  await partOfTeam(it, 'Material')
  await it.page.getByRole('button', exact('Give to the team')).waitFor()
}

/** A file of the case that the team works in. */
async function files(it: Officer, team: string, name: string, text: string): Promise<void> {
  await opensTeam(it, team)
  await it.page.getByRole('link', exact('Open the case')).click()
  await partOfCase(it, 'Evidence')
  await it.page.getByRole('button', exact('Register a file')).first().click()
  await registers(it.page.getByRole('dialog', exact('Register a file')), name, text)
}

/** Begins to give a file to the team; gives the dialog, filled. */
async function gives(it: Officer, team: string, file: string, title: string): Promise<Locator> {
  await materialOf(it, team)
  await it.page.getByRole('button', exact('Give to the team')).click()
  const opened = it.page.getByRole('dialog').last()
  const option = opened.getByLabel('Exhibit').getByRole('option', { name: new RegExp(file) })
  await option.first().waitFor({ state: 'attached' })
  await opened.getByLabel('Exhibit').selectOption({ label: (await option.first().textContent())! })
  await opened.getByRole('textbox', exact('Title')).fill(title)
  await opened.getByRole('textbox', exact('Under which law')).fill('National law')
  return opened
}

export async function material(w: Walk, team: string): Promise<void> {
  const give = 'Give to the team'
  await w.step('Nigeria: its desk officer sits in the team too', async () => {
    const it = await w.as('NG', 'approver')
    const desk = await w.as('NG', 'desk-officer')
    await opensTeam(it, team)
    await partOfTeam(it, 'Space')
    await asks(it, it.page.getByRole('main'), 'Seat an officer', async (opened) => {
      await opened.getByLabel('Officer of the case').selectOption({ label: desk.name })
      await opened.getByLabel('Function').selectOption({ label: 'Investigator' })
    })
    await it.page.getByRole('table', exact('Members')).getByText(desk.name).waitFor()
    return it
  })
  await w.step('Nigeria: what it wants to give is shut as long as no administrator is named controller (23(2))', async () => {
    const it = await w.as('NG', 'desk-officer')
    await files(it, team, 'phones.txt', 'Numbers used in Edo')
    const opened = await gives(it, team, 'phones.txt', 'Numbers used in Edo')
    says(await isRefused(it, opened, give), /named as controller/)
    return it
  })
  await w.step('Italy: the administrator of the space is named controller', async () => {
    const it = await w.as('IT')
    await materialOf(it, team)
    await asks(it, it.page.getByRole('main'), 'Name the controller', async () => {})
    await it.page.getByRole('main').getByText(it.name).first().waitFor()
    return it
  })
  await w.step('Nigeria: now it gives, and it waits to be verified (17(3))', async () => {
    const it = await w.as('NG', 'desk-officer')
    await isDone(it, await gives(it, team, 'phones.txt', 'Numbers used in Edo'), give)
    await sees(it, 'Waits for an administrator')
    return it
  })
  await w.step('Italy: the administrator verifies it and lets it through', async () => {
    const it = await w.as('IT')
    await materialOf(it, team)
    await asks(it, it.page.getByRole('main'), 'Let through', (opened) =>
      opened.getByLabel('Reason').fill('Lawfully obtained; a court of Benin City allowed it.'),
    )
    await sees(it, 'Verified')
    return it
  })
  await w.step('Italy: data of persons do not go to Nigeria without a stated ground (17(4), Chapter V)', async () => {
    const it = await w.as('IT')
    await files(it, team, 'victims.txt', 'Statements of three women')
    const opened = await gives(it, team, 'victims.txt', 'Statements')
    await opened.getByRole('checkbox', { name: 'It holds data of persons' }).check()
    says(await isRefused(it, opened, give), /on which ground/)
    return it
  })
  await w.step('Italy: with the ground and its assessment they go', async () => {
    const it = await w.as('IT')
    const opened = await gives(it, team, 'victims.txt', 'Statements')
    await opened.getByRole('checkbox', { name: 'It holds data of persons' }).check()
    await opened.getByLabel(/^Ground of the transfer/).selectOption({ label: 'Safeguards assessed (Art. 37(1)(b))' })
    await opened
      .getByLabel(/^Assessment of the transfer/)
      .fill('The clause on protection binds Nigeria; an appeal is open there.')
    await isDone(it, opened, give)
    await sees(it, 'The clause on protection binds Nigeria; an appeal is open there.')
    return it
  })
  await w.step('France: for a tax case the State where it became available is asked first (13(10)(b))', async () => {
    const it = await w.as('FR', 'approver')
    await materialOf(it, team)
    const piece = it.page.getByRole('article').filter({ hasText: 'Numbers used in Edo' })
    await asks(it, piece, 'Use it for something', (opened) => opened.getByLabel('Reason').fill('Tax fraud shows in the numbers.'))
    await sees(it, 'Waits for consent')
    return it
  })
  await w.step('Nigeria: it consents, with its reason', async () => {
    const it = await w.as('NG', 'approver')
    await materialOf(it, team)
    await asks(it, it.page.getByRole('main'), 'Consent', (opened) => opened.getByLabel('Reason').fill('For that file alone.'))
    await sees(it, 'Consent given')
    return it
  })
  await w.step('Twenty-nine days later the copies that waited are erased, and each node has signed that (21)', async () => {
    await w.pass(29)
    const it = await w.as('IT')
    await materialOf(it, team)
    await sees(it, 'Erased, as signed by the nodes')
    return it
  })
}
