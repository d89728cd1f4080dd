/**
 * The link chart in a real browser, as an analyst feels it: from the answer of the network to the first frame with every mark and line on
 * it, and frames a second while the drawing is pushed about. Without a graphics card the browser draws by software, which is the worst case.
 * `npm run bench -- chart` (about two minutes; COMITY_BENCH_PORT names the first of three ports)
 */
import { chromium, type Page } from 'playwright-core'
import { browser } from '../scripts/browser.mjs'
import { openStage, type Stage } from '../test/journeys/stage.ts'

type Row = { name: string; value: number; unit: string; goal: string | null; met: boolean | null }
const rows: Row[] = []
const say = (name: string, value: number, unit: string, goal: number | null = null, less = true): void => {
  const told = goal === null ? null : `${less ? '<=' : '>='} ${goal}`
  rows.push({
    name,
    value: Number(value.toPrecision(3)),
    unit,
    goal: told,
    met: goal === null ? null : less ? value <= goal : value >= goal,
  })
}

/** So many entities in groups of twenty that are tied within and here and there between, by a rule and no chance. */
function tiesOf(entities: number, ties: number): string {
  const lines = ['from,to,kind,from kind']
  const kinds = ['person', 'phone', 'account', 'vehicle', 'place']
  for (let i = 0; i < ties; i++) {
    const u = i % entities
    const within = u - (u % 20) + ((u + 1 + Math.floor(i / entities) * 7) % 20)
    const v = i % 9 === 0 ? (u * 31 + 7) % entities : Math.min(within, entities - 1)
    lines.push(`n${u},n${v === u ? (u + 1) % entities : v},call,${kinds[u % 5]}`)
  }
  return lines.join('\n')
}

async function caseOf(stage: Stage, entities: number, ties: number): Promise<string> {
  const giulia = await stage.as('Giulia Marchetti')
  const { id } = await giulia.act<{ id: string }>('/cases', {
    title: `Chart of ${entities + ties}`,
    purpose: 'To measure how a chart is drawn.',
    basis: 'Exercise',
    instruments: ['UNTOC'],
  })
  await giulia.act(`/cases/${id}/network/import`, {
    format: 'csv',
    text: tiesOf(entities, ties),
    source: 'Bench',
    evaluation: { source: 'X', information: '4' },
    evidence: 'bench',
  })
  return id
}

/** Milliseconds from the network's answer to the frame that has it all, and frames a second over three seconds of pushing. */
async function measured(
  page: Page,
  base: string,
  id: string,
): Promise<Readonly<{ first: number; frames: number; drawn: number }>> {
  let answered = 0
  page.on('response', (response) => {
    if (response.url().endsWith(`/cases/${id}/network`)) answered = performance.now()
  })
  await page.goto(`${base}/cases/${id}/network`, { waitUntil: 'commit' })
  const box = page.locator('[data-drawn]')
  await box.waitFor({ timeout: 120_000 })
  const first = performance.now() - answered
  const drawn = Number(await box.getAttribute('data-drawn'))
  await page.waitForTimeout(1500)
  const { x, y, width, height } = (await box.boundingBox())!
  await page.mouse.move(x + width * 0.97, y + height * 0.97)
  await page.mouse.down()
  const count = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let frames = 0
        const began = performance.now()
        const next = () => {
          frames++
          const spent = performance.now() - began
          if (spent < 3000) requestAnimationFrame(next)
          else done((frames * 1000) / spent)
        }
        requestAnimationFrame(next)
      }),
  )
  const ended = count.then(() => true)
  for (let i = 0; !(await Promise.race([ended, Promise.resolve(false)])); i++)
    await page.mouse.move(x + width * (0.6 + 0.3 * Math.sin(i / 9)), y + height * (0.6 + 0.3 * Math.cos(i / 9)))
  await page.mouse.up()
  return { first, frames: await count, drawn }
}

const executablePath = await browser()
if (!executablePath) throw new Error('No browser: install Chromium or set COMITY_BROWSER to one.')
const stage = await openStage(Number(process.env.COMITY_BENCH_PORT ?? 19_071))
const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run'] })
try {
  const base = stage.url('it-central')
  const { token } = await stage.as('Giulia Marchetti')
  for (const [entities, ties] of [
    [400, 600],
    [4000, 6000],
  ] as const) {
    const id = await caseOf(stage, entities, ties)
    const context = await chrome.newContext({ viewport: { width: 1440, height: 1000 } })
    await context.addCookies([{ name: 'comity-it-central', value: token, url: base, httpOnly: true, sameSite: 'Lax' }])
    const page = await context.newPage()
    const { first, frames, drawn } = await measured(page, base, id)
    const large = entities > 1000
    say(`${entities + ties} elements, marks and lines on the frame`, drawn, '')
    say(`${entities + ties} elements, first frame after the answer`, first, 'ms', large ? 5000 : null)
    say(`${entities + ties} elements, frames a second while panning`, frames, '/s', large ? 20 : null, false)
    await context.close()
  }
} finally {
  await chrome.close()
  await stage.close()
}
process.stdout.write(`${JSON.stringify(rows)}\n`)
