/**
 * The whole, as people feel it: three nodes as processes, a browser at the other side.
 * How long from "send" to seen there; acts through the API against the same rows written by bare SQL, also with ten times
 * the rows present; how long a start takes; what an idle node holds. `npm run bench -- node`
 */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { chromium } from 'playwright-core'
import { browser } from '../scripts/browser.mjs'
import type { Caller } from '../src/node/exercise/caller.ts'
import { draft } from '../src/node/exercise/seed.ts'
import { toNigeria } from '../src/node/exercise/story.ts'
import { openStage, pause, type Stage } from '../test/journeys/stage.ts'
import { reasons, see, step } from '../test/journeys/walk.ts'

type Row = { name: string; value: number; unit: string; goal?: string; met?: boolean }
const rows: Row[] = []
const say = (name: string, value: number, unit: string, goal?: number, less = true): void => {
  rows.push({
    name,
    value: Number(value.toPrecision(3)),
    unit,
    ...(goal !== undefined && { goal: `${less ? '<=' : '>='} ${goal}`, met: less ? value <= goal : value >= goal }),
  })
}
const at = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!

/** Requests made ready to send, so that only sending is timed. */
async function ready(stage: Stage, n: number): Promise<{ id: string; title: string }[]> {
  const [prosecutor, approver] = [await stage.as('Giulia Marchetti'), await stage.as('Paolo Serra')]
  const { items } = await prosecutor.get<{ items: { id: string }[] }>('/cases')
  const made: { id: string; title: string }[] = []
  for (let i = 0; i < n; i++) {
    const title = `Measured request ${String(i).padStart(4, '0')}`
    const id = await draft(prosecutor, items[0]!.id, 'ng-central', 'UNTOC', 'en', {
      ...toNigeria,
      title,
      purpose: [{ lang: 'en', text: 'To establish who received the proceeds.' }],
    })
    await step(prosecutor, id, 'submit', { overrides: await reasons(prosecutor, id) })
    await step(approver, id, 'authorise')
    made.push({ id, title })
  }
  return made
}

/** From the click's request leaving until the other side's open list shows the row, without a reload. */
async function sendToSeen(stage: Stage, n: number): Promise<void> {
  const desk = await stage.as('Marta Bellini')
  const toSend = await ready(stage, n)
  const path = await browser()
  const chrome = await chromium.launch({
    executablePath: path!,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const page = await chrome.newPage({ viewport: { width: 1440, height: 4000 } })
  await page.goto(`${stage.url('ng-central')}/sign-in?return=/requests`)
  await page.getByText('Adaeze Okonkwo').first().click()
  await page.waitForURL('**/requests*')
  // A list holds still under the pointer: it must not rest where the officer clicked.
  await page.mouse.move(2, 2)
  await pause(1500)
  const took: number[] = []
  for (const { id, title } of toSend) {
    const overrides = await reasons(desk, id)
    const { version } = await see(desk, id)
    await desk.act('/session/step-up/begin', { return: '/' }).catch(() => {})
    const began = performance.now()
    const seen = page.waitForFunction((text) => document.body.innerText.includes(text), title, {
      polling: 'raf',
      timeout: 30_000,
    })
    await desk.act(`/requests/${id}/transmit`, { version, overrides })
    await seen
    took.push(performance.now() - began)
  }
  await chrome.close()
  took.sort((a, b) => a - b)
  say(`send to seen in the other side's browser, p50 (${n} requests)`, at(took, 0.5), 'ms', 1000)
  say(`send to seen in the other side's browser, ${n < 100 ? 'slowest' : 'p99'}`, at(took, 0.99), 'ms', 3000)
}

/** `n` acts from `side_by_side` callers; acts per second. */
async function rate(n: number, side_by_side: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  let left = n
  await Promise.all(
    Array.from({ length: side_by_side }, async () => {
      while (left-- > 0) await work()
    }),
  )
  return (n * 1000) / (performance.now() - began)
}

/** The rows that opening one case file writes, written again by bare SQL in one transaction. */
async function bareRows(pool: pg.Pool, home: string): Promise<() => Promise<void>> {
  const tables = ['cases.case_file', 'cases.member', 'ledger.entry', 'ledger.pending'] as const
  const key: Record<string, string> = {
    'cases.case_file': 'case_id',
    'cases.member': 'case_id',
    'ledger.entry': 'home',
    'ledger.pending': 'home',
  }
  const samples = new Map<string, { columns: string[]; rows: Record<string, unknown>[] }>()
  for (const table of tables) {
    const [schema, name] = table.split('.')
    const { rows: columns } = await pool.query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_schema = $1 and table_name = $2 and is_identity = 'NO' and is_generated = 'NEVER'`,
      [schema, name],
    )
    const names = columns.map((c) => c.column_name)
    const by = names.includes(key[table]!) ? key[table]! : names[0]!
    const found = await pool.query(`select ${names.join(', ')} from ${table} where ${by} = $1`, [home])
    if (found.rows.length) samples.set(table, { columns: names, rows: found.rows })
  }
  return async () => {
    const fresh = crypto.randomUUID()
    const client = await pool.connect()
    try {
      await client.query('begin')
      for (const [table, { columns, rows: its }] of samples)
        for (const row of its) {
          const values = columns.map((c) =>
            row[c] === home
              ? fresh
              : /^(id|entry|reference)$/.test(c) && typeof row[c] === 'string'
                ? crypto.randomUUID()
                : row[c] !== null &&
                    typeof row[c] === 'object' &&
                    !(row[c] instanceof Date) &&
                    !Buffer.isBuffer(row[c]) &&
                    !Array.isArray(row[c])
                  ? JSON.stringify(row[c])
                  : row[c],
          )
          await client.query(
            `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
            values,
          )
        }
      await client.query('commit')
    } catch (fault) {
      await client.query('rollback')
      throw fault
    } finally {
      client.release()
    }
  }
}

async function acts(stage: Stage, by: Caller): Promise<void> {
  const open = () =>
    by.act<{ id: string }>('/cases', { title: 'Measured', purpose: 'Measuring.', basis: 'None.', instruments: [] })
  const pool = new pg.Pool({ connectionString: stage.database('it-central'), max: 8 })
  const { id } = await open()
  const bare = await bareRows(pool, id)
  for (const [when, n] of [
    ['', 800],
    [' with ten times the case files', 800],
  ] as const) {
    if (when) await rate(8000, 8, bare)
    const sql = await rate(n, 8, bare)
    const api = await rate(n, 8, open)
    say(`case files opened by bare SQL, the same rows${when}`, sql, '/s')
    say(`case files opened through the API${when}`, api, '/s')
    say(`API against bare SQL${when}`, api / sql, 'ratio', 0.2, false)
  }
  await pool.end()
}

/** Resident memory of a process, MB. */
const memory = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

const stage = await openStage(17901)
try {
  say('first start: install and build done, seeded, to ready', stage.startedIn_ms / 1000, 's', 30)
  await pause(20_000)
  say('memory of an idle node (resident)', memory(stage.pid('it-central')), 'MB', 200)
  // The open list shows fifty rows: more would have to be scrolled to.
  await sendToSeen(stage, 40)
  await acts(stage, await stage.as('Giulia Marchetti'))
  await stage.restart()
  say('next start, with its state, to ready', stage.startedIn_ms / 1000, 's', 10)
} finally {
  await stage.close()
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2))
else console.table(rows)
process.exit(0)
