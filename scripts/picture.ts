/**
 * Takes the README's picture: node scripts/picture.ts
 * Starts the exercise on a state and ports of its own, brings the request to Nigeria, and photographs its page on both sides:
 * docs/picture.png as Giulia Marchetti sees it, docs/picture-ng.png as Adaeze Okonkwo does.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import type { Caller } from '../src/node/exercise/caller.ts'
import { openStage } from '../test/journeys/stage.ts'
import { draftOf, reaches, send, step } from '../test/journeys/walk.ts'
import { browser } from './browser.mjs'
import { buildPortal } from './runtime.mjs'

const docs = resolve(import.meta.dirname, '..', 'docs')

async function picture(chrome: Browser, by: Caller, node: string, path: string, file: string): Promise<void> {
  const context = await chrome.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', colorScheme: 'light' })
  try {
    // The session of the caller, under the cookie by which this node knows its own.
    await context.addCookies([{ name: `comity-${node}`, value: by.token, url: by.base, httpOnly: true, sameSite: 'Lax' }])
    const page = await context.newPage()
    await page.goto(`${by.base}${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 30_000 })
    await page.waitForTimeout(1500)
    await page.screenshot({ path: join(docs, file) })
    process.stdout.write(`wrote docs/${file}\n`)
  } finally {
    await context.close()
  }
}

buildPortal()
const executablePath = await browser()
if (!executablePath) throw new Error('No browser: install Chromium (apt-get install chromium) or set COMITY_BROWSER to one.')
const stage = await openStage(17641)
const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] })
try {
  const [giulia, adaeze] = [await stage.as('Giulia Marchetti'), await stage.as('Adaeze Okonkwo')]
  const draft = await draftOf(giulia, 'UNTOC')
  const purpose = [
    {
      lang: 'en',
      text: 'To establish who received the proceeds and who recruited the victims, for use in proceedings 4711/2026.',
    },
  ]
  await giulia.act(`/requests/${draft.id}`, { version: draft.version, content: { ...draft.content, purpose } }, 'PATCH')
  await send(stage, draft.id)
  await reaches(adaeze, draft.id, 'delivered')
  await step(adaeze, draft.id, 'acknowledge')
  await step(adaeze, draft.id, 'assess')
  await step(adaeze, draft.id, 'ask', {
    questions: [{ pointer: '/persons/1', text: 'Which Blessing Uwaifo? Give the date of birth.' }],
  })
  await reaches(giulia, draft.id, 'info_requested')
  mkdirSync(docs, { recursive: true })
  await picture(chrome, giulia, 'it-central', `/requests/${draft.id}`, 'picture.png')
  await picture(chrome, adaeze, 'ng-central', `/requests/${draft.id}`, 'picture-ng.png')
} finally {
  await chrome.close()
  await stage.close()
}
process.exit(0)
