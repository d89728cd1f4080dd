/** Officers at their desks, in real browser windows: the words in which the journey is written. What they find, they find by what stands on the page. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { stages } from '../../src/node/exercise/cast.ts'
import type { Stage } from '../journeys/stage.ts'

/** On a busy machine a walk may want more. */
export const patience_ms = Number(process.env.COMITY_PATIENCE_MS ?? 20_000)
const root = resolve(import.meta.dirname, '..', '..')

export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.COMITY_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
    ],
  })

export type Officer = Readonly<{
  name: string
  /** The address of the officer's own node. */
  home: string
  page: Page
  /** Faults of the page's own code and answers of 500 and above; a good journey leaves it empty. */
  troubles: string[]
}>

const windows: Officer[] = []

/** A part of the journey. When it fails, the error names it, and every open window is photographed into test-results/. */
export async function chapter(name: string, work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (fault) {
    const place = join(root, 'test-results', 'failures')
    mkdirSync(place, { recursive: true })
    const shot = (it: Officer) =>
      it.page.screenshot({ path: join(place, `${it.name || 'window'}.png`), timeout: 5000 }).catch(() => undefined)
    await Promise.all(windows.filter((it) => !it.page.isClosed()).map(shot))
    const troubles = windows.flatMap((it) => it.troubles)
    throw new Error([`${name}: ${(fault as Error).message}`, ...troubles, `Screens: ${place}`].join('\n'), { cause: fault })
  }
}

export const exact = (name: string) => ({ name, exact: true }) as const
export const starts = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** A window of one's own: cookies, drafts and language of nobody else. */
export async function openWindow(
  browser: Browser,
  home: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Officer> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  })
  context.setDefaultTimeout(patience_ms)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (fault) => troubles.push(`${page.url()}: ${fault.message}`))
  page.on('response', (answer) => {
    if (answer.status() >= 500 || (answer.status() === 404 && answer.url().includes('/assets/')))
      troubles.push(`${answer.status()} from ${answer.request().method()} ${answer.url()}`)
  })
  const opened = { name, home, page, troubles }
  windows.push(opened)
  return opened
}

/** The officer opens the portal, and clicks her own name among the people of the exercise. */
export function signIn(browser: Browser, stage: Stage, name: string, options: BrowserContextOptions = {}): Promise<Officer> {
  const { node } = stages.find((one) => one.players.some((player) => player.name === name))!
  return signInAt(browser, stage.url(node), name, options)
}

export async function signInAt(
  browser: Browser,
  home: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Officer> {
  const officer = await openWindow(browser, home, name, options)
  await officer.page.goto(home)
  await officer.page.getByRole('button', { name: starts(name) }).click()
  await officer.page.getByRole('heading', { level: 1 }).waitFor()
  await officer.page.waitForURL(`${home}/`)
  return officer
}

/** Waits until these words stand on the page. */
export const sees = (it: Officer, words: string | RegExp): Promise<void> => it.page.getByText(words).first().waitFor()

/** Waits until the request on the screen is in this state; nobody reloads. */
export const seesState = (it: Officer, state: string): Promise<void> =>
  it.page.getByRole('main').getByText(state, { exact: true }).first().waitFor()

/** Opens a row of the inbox. */
export async function opensFromInbox(it: Officer, title: string): Promise<void> {
  await it.page.getByRole('link', exact('Inbox')).first().click()
  await it.page.getByRole('table', exact('Inbox')).getByRole('link', { name: title }).click()
  await seesHeading(it, title)
}

/** Opens a request from the list of all requests. */
export async function opensRequest(it: Officer, title: string): Promise<void> {
  await it.page.getByRole('link', exact('Requests')).first().click()
  // The page that is being left may hold a link of that name too.
  await seesHeading(it, 'Requests')
  await it.page.getByRole('main').getByRole('link', { name: title }).first().click()
  await seesHeading(it, title)
}

export const seesHeading = (it: Officer, title: string): Promise<void> =>
  it.page.getByRole('heading', { level: 1, name: title }).waitFor()

/** Goes to a part of the request: Facts, Checks, Questions, Evidence, History. */
export const turnsTo = (it: Officer, tab: string): Promise<void> =>
  it.page
    .getByRole('navigation', exact('Parts of the request'))
    .getByRole('link', { name: starts(tab) })
    .click()

/** Begins a step: the one primary button of the page, or a line of the menu beside it. */
export async function begins(it: Officer, step: string): Promise<Locator> {
  const main = it.page.getByRole('main')
  const menu = main.getByRole('button', exact('More acts'))
  const primary = main.getByRole('button', exact(step))
  await primary.or(menu).first().waitFor()
  if (await primary.first().isVisible()) await primary.first().click()
  else {
    await menu.click()
    const line = it.page.getByRole('menuitem', exact(step))
    // What a partner did meanwhile may have made it the primary button of the page.
    await line.or(primary).first().waitFor()
    if (await line.isVisible()) await line.click()
    else {
      await it.page.keyboard.press('Escape')
      await primary.first().click()
    }
  }
  const opened = it.page.getByRole('dialog', exact(step))
  await opened.waitFor()
  return opened
}

/** The dialog whose button says this act. */
const dialogFor = (it: Officer, act: string): Locator =>
  it.page.getByRole('dialog').filter({ has: it.page.getByRole('button', exact(act)) })

const presence = (it: Officer): Locator => it.page.getByRole('dialog', exact('Confirm that it is you'))

/**
 * Answers the last question of a dialog with the button that says the act, and waits until the dialog is gone.
 * Where the node wants proof of presence first, the officer gives it; the node does not ask again within some minutes.
 */
export async function confirms(it: Officer, act: string): Promise<void> {
  const opened = dialogFor(it, act)
  await opened.getByRole('button', exact(act)).click()
  const end = Date.now() + patience_ms
  while (await opened.isVisible()) {
    if (await presence(it).isVisible()) await provesPresence(it)
    if (Date.now() > end) throw new Error(`the dialog stayed open: ${await opened.innerText()}`)
    await it.page.waitForTimeout(50)
  }
}

/** The same for an act before which the node is sure to ask: something leaves the authority for the first time. */
export async function confirmsWithPresence(it: Officer, act: string): Promise<void> {
  const opened = dialogFor(it, act)
  await opened.getByRole('button', exact(act)).click()
  await provesPresence(it)
  await opened.waitFor({ state: 'hidden' })
}

/** One click in the exercise; a passkey elsewhere. */
export async function provesPresence(it: Officer): Promise<void> {
  await presence(it).getByRole('button', exact('Confirm (exercise)')).click()
  await presence(it).waitFor({ state: 'hidden' })
}

/** A step that asks nothing more than whether it is meant. */
export async function does(it: Officer, step: string): Promise<void> {
  await begins(it, step)
  await confirms(it, step)
}

export const writes = (within: Locator | Page, label: string | RegExp, text: string): Promise<void> =>
  within.getByLabel(label).first().fill(text)

/** Every warning that still stands is answered with a reason. */
export async function givesReasons(opened: Locator, reason: string): Promise<void> {
  await opened.getByText(/\d+ passed/).waitFor()
  for (const box of await opened.getByRole('textbox').all()) await box.fill(reason)
}

/** The draft says by itself that it is saved. */
export const isSaved = (it: Officer): Promise<void> =>
  it.page
    .getByText(/^Saved \d/)
    .first()
    .waitFor()

/** The steps that are not open now, each with its reason, from the menu of the page. */
export async function readsWhatIsShut(it: Officer): Promise<string> {
  await it.page.getByRole('main').getByRole('button', exact('More acts')).click()
  const menu = it.page.getByRole('menu')
  await menu.waitFor()
  const words = (await menu.innerText()).replaceAll('\n', ' ')
  await it.page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  return words
}

/** What both sides must see alike: the state, and every time limit with its rule and what is left of it. */
export async function readsStateAndClocks(it: Officer): Promise<string> {
  const state = await it.page
    .getByRole('main')
    .getByRole('heading', { level: 1 })
    .locator('xpath=following-sibling::*[1]')
    .innerText()
  const limits = it.page.getByRole('region', exact('Time limits'))
  const lines = (await limits.count()) > 0 ? (await limits.innerText()).split('\n') : []
  const alike = lines.map((line) => line.replace(/we act|they act/, 'one acts').trim()).filter(Boolean)
  return [state, ...alike].join('\n')
}

/** Days that are left of a time limit, as its clock says on the page. */
export async function readsDaysLeft(it: Officer, limit: string): Promise<number> {
  const lines = (await it.page.getByRole('region', exact('Time limits')).innerText()).split('\n')
  const clock = lines[lines.indexOf(limit) + 1] ?? ''
  return Number(/Runs out in (\d+) days/.exec(clock)?.[1])
}
