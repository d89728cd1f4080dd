/**
 * Photographs every page of the portal: node scripts/screens.ts [directory] [part of a page's name]
 * At 1440, 1024 and 390 px, light and dark, in English and Arabic, into test-results/screens unless told otherwise.
 * Starts the exercise on a state and ports of its own.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Officer, openChromium } from '../test/browser/officers.ts'
import { look, type Scene, type Sight, setScene, sights, sitDown, speaks, type Tongue } from '../test/browser/scene.ts'
import { openStage, type Stage } from '../test/journeys/stage.ts'
import { browser } from './browser.mjs'
import { buildPortal } from './runtime.mjs'

const [place = resolve(import.meta.dirname, '..', 'test-results', 'screens'), part = ''] = process.argv.slice(2)
const widths = [1440, 390] as const
const themes = ['light'] as const
const tongues: readonly Tongue[] = ['en', 'ar']

/** One page in one language and theme, at every width: it is laid out anew, not loaded anew. */
async function photograph(it: Officer, sight: Sight, scene: Scene, tongue: Tongue, theme: string): Promise<void> {
  for (const width of widths) {
    await it.page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    if (width === widths[0] || sight.open) await look(it, sight, scene, tongue)
    await it.page.waitForTimeout(150)
    const path = join(place, `${sight.name}-${width}-${theme}-${tongue}.png`)
    // A dialog belongs to the window; a page is shown whole.
    await it.page.screenshot({ path, fullPage: !sight.open })
  }
}

async function photographAll(chrome: Browser, stage: Stage): Promise<string[]> {
  const scene = await setScene(stage)
  const wrong: string[] = []
  for (const tongue of tongues)
    for (const theme of themes) {
      const seats = new Map<string, Officer>()
      for (const sight of sights.filter((one) => one.name.includes(part))) {
        const name = sight.by ?? ''
        const it = seats.get(name) ?? (await sitDown(chrome, stage, sight.by, { colorScheme: theme }))
        if (!seats.has(name)) await speaks(it, tongue)
        seats.set(name, it)
        try {
          await photograph(it, sight, scene, tongue, theme)
        } catch (fault) {
          wrong.push(`${sight.name} (${tongue}, ${theme}): ${(fault as Error).message.split('\n')[0]}`)
        }
      }
      for (const it of seats.values()) await it.page.context().close()
    }
  return wrong
}

const executablePath = await browser()
if (!executablePath) throw new Error('No browser: install Chromium (apt-get install chromium) or set COMITY_BROWSER to one.')
process.env.COMITY_BROWSER = executablePath
mkdirSync(place, { recursive: true })
buildPortal()
const stage = await openStage(20110)
const chrome = await openChromium()
let wrong: string[] = []
try {
  wrong = await photographAll(chrome, stage)
} finally {
  await chrome.close()
  await stage.close()
}
process.stdout.write(`Screens are in ${place}\n${wrong.map((one) => `not photographed: ${one}\n`).join('')}`)
process.exit(wrong.length > 0 ? 1 : 0)
