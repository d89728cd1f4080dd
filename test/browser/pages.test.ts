/** Every page, as everybody meets it: by eye in two themes and two widths, by screen reader, by keyboard, in six languages. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { after, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openStage } from '../journeys/stage.ts'
import { exact, type Officer, openChromium } from './officers.ts'
import { isWhole, look, setScene, sights, sitDown, speaks, type Tongue, tongues } from './scene.ts'

const stage = await openStage(19011)
const browser = await openChromium()
after(async () => {
  await browser.close()
  await stage.close()
})
const scene = await setScene(stage)

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const locales = resolve(import.meta.dirname, '..', '..', 'src', 'portal', 'locales', 'en')

/** One window an officer, kept for all pages. */
function windows(options: BrowserContextOptions, tongue?: Tongue) {
  const open = new Map<string, Officer>()
  return {
    async of(name: string | undefined): Promise<Officer> {
      const known = open.get(name ?? '')
      if (known) return known
      const it = await sitDown(browser, stage, name, options)
      if (tongue) await speaks(it, tongue)
      open.set(name ?? '', it)
      return it
    },
    async close(): Promise<void> {
      const troubles = [...open.values()].flatMap((it) => it.troubles)
      for (const it of open.values()) await it.page.context().close()
      assert.deepEqual(troubles, [])
    },
  }
}

/** What axe finds against WCAG 2.2 AA, one line a rule and place. */
async function findings(page: Page, whole: boolean): Promise<string[]> {
  const window = page.viewportSize()
  // The bar at a phone's foot lies over what can be scrolled out from under it: in a window as high as the page it lies over nothing.
  if (whole && window)
    await page.setViewportSize({
      ...window,
      height: Math.max(window.height, await page.evaluate(() => document.documentElement.scrollHeight)),
    })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  if (window) await page.setViewportSize(window)
  return violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${(node.failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`),
  )
}

/** How far the page can be pushed sideways, and by what. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= wide) return []
    const culprits = [...document.querySelectorAll('body *')].filter((one) => {
      const box = one.getBoundingClientRect()
      return box.width > 0 && (box.right > wide + 1 || box.left < -1)
    })
    return [
      `scrolls sideways by ${document.documentElement.scrollWidth - wide} px: ${culprits
        .slice(0, 3)
        .map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
        .join(', ')}`,
    ]
  })

const roots = new Set(
  readdirSync(locales)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(resolve(locales, file), 'utf8')) as object)),
)
const files = readdirSync(locales)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))

/** Text that is a key of a catalogue, or a hole that nothing filled: words that are missing. */
async function missingWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
      ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    ),
  ])
  const keys = [
    ...said.join('\n').matchAll(/(?<![\w/@.:-])([a-zA-Z]+)[.:][a-z][\w-]*(?:\.[\w-]+)*|\{\{[^}]*\}\}|\bundefined\b|\bNaN\b/g),
  ]
  return keys
    .filter(
      ([text, root = '']) => !root || (roots.has(root) && text.includes('.')) || (files.includes(root) && text.includes(':')),
    )
    .map(([text]) => `words are missing: ${text}`)
}

/** What must hold of every page, whoever looks at it. */
async function looksRight(page: Page, tongue: Tongue, narrow: boolean): Promise<string[]> {
  const html = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
  return [
    ...(html.join() === `${tongue},${tongue === 'ar' ? 'rtl' : 'ltr'}` ? [] : [`lang and dir are ${html.join()}`]),
    ...((await page
      .locator('section', { hasText: /./ })
      .filter({ has: page.locator('strong') })
      .first()
      .isVisible())
      ? []
      : ['no band says that this is an exercise']),
    ...(narrow ? await overflow(page) : []),
    ...(await missingWords(page)),
    ...(await findings(page, narrow)),
  ]
}

type Share = 'every page' | 'every other page' | 'the other pages'
/** Each page is looked at in three of the four ways: in both that differ most, and in one of the two between them, by turns. */
const views: readonly (readonly [share: Share, name: string, tongue: Tongue, options: BrowserContextOptions])[] = [
  ['every page', 'English, at a desk, light', 'en', { viewport: desk, colorScheme: 'light' }],
  ['every page', 'Arabic, on a phone, dark', 'ar', { viewport: phone, colorScheme: 'dark' }],
  ['every other page', 'English, on a phone, light', 'en', { viewport: phone, colorScheme: 'light' }],
  ['the other pages', 'Arabic, at a desk, dark', 'ar', { viewport: desk, colorScheme: 'dark' }],
]
const shared = (share: Share) =>
  share === 'every page' ? sights : sights.filter((_, i) => i % 2 === (share === 'every other page' ? 0 : 1))

for (const [share, view, tongue, options] of views)
  test(`${share} meets WCAG 2.2 AA: ${view}`, { timeout: 850_000 }, async () => {
    const seats = windows(options, tongue)
    const wrong: string[] = []
    for (const sight of shared(share)) {
      const it = await seats.of(sight.by)
      try {
        await look(it, sight, scene, tongue)
        wrong.push(...(await looksRight(it.page, tongue, options.viewport === phone)).map((one) => `${sight.name}: ${one}`))
      } catch (fault) {
        wrong.push(`${sight.name}: ${(fault as Error).message.split('\n').slice(0, 4).join(' ')}`)
      }
    }
    assert.deepEqual(wrong, [])
    await seats.close()
  })

const others = tongues.filter((one) => one !== 'en' && one !== 'ar')

// Every key of the English catalogue is in the others (locales.test.ts); here each page is read in one more language, each of them by turns.
test('no page lacks a word in French, Spanish, Russian or Chinese', { timeout: 850_000 }, async () => {
  const wrong: string[] = []
  for (const [turn, tongue] of others.entries()) {
    const seats = windows({ viewport: desk }, tongue)
    for (const sight of sights.filter((_, i) => i % others.length === turn)) {
      const it = await seats.of(sight.by)
      try {
        await look(it, sight, scene, tongue)
        wrong.push(...(await missingWords(it.page)).map((one) => `${tongue} ${sight.name}: ${one}`))
      } catch (fault) {
        wrong.push(`${tongue} ${sight.name}: ${(fault as Error).message.split('\n').slice(0, 4).join(' ')}`)
      }
    }
    await seats.close()
  }
  assert.deepEqual(wrong, [])
})

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = document.activeElement as HTMLElement
    return (it.getAttribute('aria-label') ?? it.innerText ?? '').trim()
  })

/** The focus can be seen: an outline or a ring stands around it. */
async function focusShows(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement as Element)
    return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
  })
  assert.ok(shown, `the focus cannot be seen on: ${await focused(page)}`)
}

/** Tabs on until the focus stands on this. */
async function tabsTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await focused(page)).startsWith(name)) return focusShows(page)
    await page.keyboard.press('Tab')
  }
  assert.fail(`no Tab leads to: ${name}`)
}

test('an officer without a mouse signs in, finds a request, walks the list, opens an act and leaves it', {
  timeout: 90_000,
}, async () => {
  const it = await sitDown(browser, stage, undefined)
  const { page } = it
  await page.goto(it.home)
  await page.getByRole('button', { name: /^Giulia Marchetti/ }).waitFor()
  await tabsTo(page, 'Giulia Marchetti')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', exact('Inbox')).waitFor()

  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'Skip to content')
  await focusShows(page)

  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.getByRole('heading', exact('Requests')).waitFor()
  await page.getByRole('main').getByRole('table').waitFor()
  await isWhole(page)
  await page.keyboard.press('j')
  const first = await focused(page)
  await focusShows(page)
  await page.keyboard.press('j')
  assert.notEqual(await focused(page), first)
  await page.keyboard.press('k')
  assert.equal(await focused(page), first)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}/)
  await page.getByRole('heading', exact('Requests')).waitFor({ state: 'hidden' })
  await isWhole(page)

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('second witness')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /second witness/ }).waitFor()

  await tabsTo(page, 'Submit for review')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', exact('Submit for review'))
  await dialog.waitFor()
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab')
    assert.ok(await dialog.evaluate((box) => box.contains(document.activeElement)), 'the focus stays in the dialog')
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await page.waitForFunction(() => (document.activeElement as HTMLElement).innerText === 'Submit for review')
  await focusShows(page)
})
