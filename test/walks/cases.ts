/** Cases and what lies in them: members, exhibits, conditions, copies. */
import type { Locator } from 'playwright-core'
import { exact, type Officer } from '../browser/officers.ts'
import { isDone, leavesDialogs } from './dialogs.ts'

/** Registers a small file in the dialog that asks for it. */
export async function registers(opened: Locator, name: string, text: string): Promise<void> {
  await opened.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await opened.getByLabel('Place').fill('In the office')
  await opened.getByLabel('Purpose').fill('For the proceedings of the case')
  await opened.getByRole('button', exact('Register a file')).click()
  await opened.waitFor({ state: 'hidden' })
}

/** A case of its own, for another file. */
export async function opensCase(it: Officer, title: string): Promise<void> {
  await leavesDialogs(it)
  await it.page.getByRole('link', exact('Cases')).first().click()
  await it.page.getByRole('button', exact('Open a case')).first().click()
  const opened = it.page.getByRole('dialog', exact('Open a case'))
  await opened.getByLabel('Title').fill(title)
  await opened.getByLabel('Purpose').fill(`${title}: proceedings of their own.`)
  await opened.getByLabel('Legal basis').fill('National law')
  await isDone(it, opened, 'Open the case')
  await it.page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Opens the page of a case. */
export async function goesToCase(it: Officer, title: string): Promise<void> {
  await leavesDialogs(it)
  await it.page.getByRole('link', exact('Cases')).first().click()
  await it.page.getByRole('main').getByRole('row').filter({ hasText: title }).getByRole('link').first().click()
  await it.page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** A part of the page of a case: Evidence, Conditions, Members. */
export const partOfCase = (it: Officer, part: string): Promise<void> =>
  it.page
    .getByRole('main')
    .locator('..')
    .getByRole('link', { name: new RegExp(`^${part}`) })
    .first()
    .click()

/** Opens an exhibit of the case by the name of its file. */
export async function opensExhibit(it: Officer, title: string, file: string): Promise<Locator> {
  await goesToCase(it, title)
  await partOfCase(it, 'Evidence')
  await it.page.getByRole('article').filter({ hasText: file }).getByRole('button').first().click()
  const drawer = it.page.getByRole('dialog', exact('Exhibit'))
  await drawer.getByRole('heading', { name: file }).waitFor()
  return drawer
}

export type Use = Readonly<{ to: string; proceeding: string; fiscal?: boolean; exculpatory?: boolean }>

/** Begins to copy an exhibit to another case; gives the dialog, filled. */
export async function copyOf(it: Officer, from: string, file: string, use: Use): Promise<Locator> {
  const drawer = await opensExhibit(it, from, file)
  await drawer.getByRole('button', exact('Copy to another case')).click()
  const opened = it.page.getByRole('dialog', exact('Copy to another case'))
  const option = await opened
    .getByLabel('Case')
    .getByRole('option', { name: new RegExp(use.to) })
    .first()
    .textContent()
  await opened.getByLabel('Case').selectOption({ label: option! })
  await opened.getByLabel('Proceedings', { exact: true }).fill(use.proceeding)
  await opened.getByLabel('Decision or order it rests on').fill('Order of the prosecutor')
  await opened.getByLabel('Purpose').fill('To use it there')
  if (use.fiscal) await opened.getByLabel('Fiscal proceedings').check()
  if (use.exculpatory) await opened.getByLabel('It clears an accused person').check()
  return opened
}
