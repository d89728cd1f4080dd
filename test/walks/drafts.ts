/** The draft: what is written in it, and what its checks say. */
import type { Locator } from 'playwright-core'
import { exact, isSaved, type Officer, patience_ms, turnsTo } from '../browser/officers.ts'

/** A place of the draft, by what it is in the content. */
export const place = (it: Officer, pointer: string): Locator => it.page.locator(`[data-pointer="${pointer}"]`)

export async function fills(it: Officer, pointer: string, text: string): Promise<void> {
  await place(it, pointer).locator('input, textarea').first().fill(text)
}

export async function chooses(it: Officer, pointer: string, label: string): Promise<void> {
  await place(it, pointer).locator('select').first().selectOption({ label })
}

/** Writes free text in a language; one that is not there yet is added as a translation. */
export async function writesIn(it: Officer, pointer: string, language: string, text: string, certifiedBy = ''): Promise<void> {
  const its = place(it, pointer)
  const box = its.getByRole('textbox', { name: new RegExp(`, ${language}$`) })
  if ((await box.count()) === 0) await its.getByRole('combobox', { name: /^Add a language/ }).selectOption({ label: language })
  await box.first().fill(text)
  if (certifiedBy) await its.getByLabel('Translation certified by').last().fill(certifiedBy)
}

/** Takes another instrument as the basis, from the list of those that carry the request. */
export async function takesBasis(it: Officer, instrument: string): Promise<void> {
  await turnsTo(it, 'Checks')
  const its = it.page.getByRole('listitem').filter({ has: it.page.getByRole('heading', { name: new RegExp(instrument) }) })
  const take = it.page.getByRole('button', exact(`Take this basis: ${instrument}`))
  await take.or(its.getByText('Basis of this request')).first().waitFor()
  if (await take.isVisible()) await take.click()
  await its.getByText('Basis of this request').waitFor()
}

/** Attaches an exhibit of the case to the draft, as what it is. */
export async function attaches(it: Officer, name: string, kind: string): Promise<void> {
  const its = place(it, '/attachments')
  await its.waitFor()
  const offered = its.getByRole('option', { name: new RegExp(`${name}$`) })
  if ((await its.getByLabel('Title').count()) === 0)
    await its.getByRole('combobox', exact('Attach an exhibit')).selectOption({ label: (await offered.first().textContent())! })
  await its.getByLabel('What it is').last().selectOption({ label: kind })
}

/** Waits until what was typed a moment ago has been saved. */
export async function saved(it: Officer): Promise<void> {
  await it.page.waitForTimeout(1200)
  await isSaved(it)
}

/** Everything that the page of checks says, as one text. */
export async function readsChecks(it: Officer): Promise<string> {
  await turnsTo(it, 'Checks')
  await it.page
    .getByText(/\d+ passed/)
    .first()
    .waitFor()
  await it.page.getByRole('heading', exact('Legal bases today')).waitFor()
  await it.page.waitForTimeout(400)
  return it.page.getByRole('main').innerText()
}

/** Reads until what it says holds, for checks are made anew a moment after a text was saved. */
async function checksHold(it: Officer, hold: (text: string) => void): Promise<void> {
  const end = Date.now() + patience_ms
  for (;;) {
    const text = await readsChecks(it)
    try {
      return hold(text)
    } catch (fault) {
      if (Date.now() > end) throw fault
    }
    await it.page.waitForTimeout(500)
  }
}
/** The checks say all of this. */
export const checksSay = (it: Officer, ...wanted: readonly (string | RegExp)[]): Promise<void> =>
  checksHold(it, (text) => says(text, ...wanted))
/** Nothing holds the draft back any more. */
export const passesChecks = (it: Officer): Promise<void> => checksHold(it, (text) => saysNothingOf(text, /\d+ failed/))

/** Fails unless each of these stands in the text. */
export function says(text: string, ...wanted: readonly (string | RegExp)[]): void {
  for (const one of wanted)
    if (typeof one === 'string' ? !text.includes(one) : !one.test(text))
      throw new Error(`missing: ${one}\nin: ${text.slice(0, 6000)}`)
}

export function saysNothingOf(text: string, ...unwanted: readonly (string | RegExp)[]): void {
  for (const one of unwanted)
    if (typeof one === 'string' ? text.includes(one) : one.test(text)) throw new Error(`should not be there: ${one}`)
}
