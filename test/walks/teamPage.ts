/** The pages of a joint team. */
import type { Locator } from 'playwright-core'
import { exact, type Officer } from '../browser/officers.ts'
import { isDone } from './dialogs.ts'

export const opensTeam = async (it: Officer, title: string): Promise<void> => {
  await it.page.getByRole('link', exact('Joint teams')).first().click()
  await it.page.getByRole('main').getByRole('row').filter({ hasText: title }).getByRole('link').first().click()
  await it.page.getByRole('heading', { level: 1, name: title }).waitFor()
}
export const partOfTeam = (it: Officer, part: string): Promise<void> =>
  it.page
    .getByRole('link', { name: new RegExp(`^${part}`) })
    .last()
    .click()
/** A button that opens a dialog, whose fields are written and whose last button has the same words. */
export async function asks(
  it: Officer,
  within: Locator,
  button: string,
  fill: (opened: Locator) => Promise<void>,
  last = button,
): Promise<void> {
  await within.getByRole('button', exact(button)).first().click()
  const opened = it.page.getByRole('dialog').last()
  await opened.waitFor()
  await fill(opened)
  await isDone(it, opened, last)
}
