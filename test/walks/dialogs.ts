/** Dialogs: answered and done, or answered and refused; and what is shut before one opens. */
import type { Locator } from 'playwright-core'
import { begins, exact, type Officer, patience_ms, provesPresence } from '../browser/officers.ts'
import { says } from './drafts.ts'

/** What was opened to be looked at is closed again: the next step begins at the page. */
export async function leavesDialogs({ page }: Officer): Promise<void> {
  const opened = page.getByRole('dialog')
  for (let tries = 0; tries < 5 && (await opened.count()) > 0; tries++) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(300)
  }
}

/** Answers the last question of a dialog; gives what it says when the node refuses, and nothing when it is done and gone. */
async function answers(it: Officer, opened: Locator, act: string): Promise<string | undefined> {
  await opened.getByRole('button', exact(act)).last().click()
  const presence = it.page.getByRole('dialog', exact('Confirm that it is you'))
  const bad = opened.getByRole('alert').or(opened.locator('[aria-invalid="true"]')).first()
  const end = Date.now() + patience_ms
  while (Date.now() < end) {
    if (await presence.isVisible()) await provesPresence(it)
    if (!(await opened.isVisible())) return undefined
    if (await bad.isVisible()) {
      const says = await opened.innerText()
      // After a leap of the clock the node asks for its partner's manifest anew, and says to wait for it.
      if (!says.includes('send again in a minute')) return says
      await it.page.waitForTimeout(5000)
      await opened.getByRole('button', exact(act)).last().click()
    }
    await it.page.waitForTimeout(50)
  }
  throw new Error(`the dialog stayed open: ${await opened.innerText()}`)
}

/** A dialog is answered and must be refused: what it says then. It stays open to be looked at. */
export async function isRefused(it: Officer, opened: Locator, act: string): Promise<string> {
  const no = await answers(it, opened, act)
  if (no === undefined) throw new Error(`${act} was not refused`)
  await opened.getByRole('alert').or(opened.locator('[aria-invalid="true"]')).first().scrollIntoViewIfNeeded()
  return no
}

/** A dialog is answered, and what it asks is done. */
export async function isDone(it: Officer, opened: Locator, act: string): Promise<void> {
  const no = await answers(it, opened, act)
  if (no !== undefined) throw new Error(no)
}

/** Takes a step that asks nothing more than whether it is meant, or whose dialog `fill` answers. */
export async function takes(it: Officer, step: string, fill?: (opened: Locator) => Promise<void>, button = step): Promise<void> {
  const opened = await begins(it, step)
  await fill?.(opened)
  await isDone(it, opened.or(it.page.getByRole('dialog', exact(button))).first(), button)
}

/** A refusal or postponement on a ground that stands in the dialog; gives the dialog, filled. */
export async function groundIn(it: Officer, step: 'Refuse' | 'Postpone', ground: RegExp, reasons: string): Promise<Locator> {
  const opened = await begins(it, step)
  await opened.getByRole('radio', { name: ground }).first().check()
  await opened.getByLabel('Reasons').fill(reasons)
  return opened
}

/** What the menu of the page says of steps that are shut. */
export async function shutSays(it: Officer, ...wanted: readonly (string | RegExp)[]): Promise<void> {
  await it.page.getByRole('main').getByRole('button', exact('More acts')).click()
  const menu = it.page.getByRole('menu')
  await menu.waitFor()
  says((await menu.innerText()).replaceAll('\n', ' '), ...wanted)
}
