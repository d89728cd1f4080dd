/**
 * A batch on a real node, killed without warning while it reads its records and while it answers: it goes on by itself, answers each row
 * once, and says what an unbroken batch says. RECORDS (100,000) of one list, ROWS (20,000); PLACE keeps the filed records for the next run.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Population } from '../bench/screening/population.ts'
import type { Caller } from '../src/node/exercise/caller.ts'
import { birthText } from '../src/screening/compare/dates.ts'
import { openStage, pause, type Stage, until } from '../test/journeys/stage.ts'
import { foundAtOnce } from './screening/entered.ts'
import { filled, list, population } from './screening/filled.ts'

const records = Number(process.env.RECORDS ?? 100_000)
const total = Number(process.env.ROWS ?? 20_000)
const port = Number(process.env.COMITY_FAULTS_PORT ?? 22_111)
const node = 'it-central'
const patience_ms = 6 * 3_600_000

const rows: { name: string; result: string; good?: boolean }[] = []
const say = (name: string, result: string, good?: boolean): void => {
  rows.push({ name, result, ...(good !== undefined && { good }) })
  process.stderr.write(`${good === undefined ? '-' : good ? '✔' : '✖'} ${name}: ${result}\n`)
}
const told = (text: string): void => void process.stderr.write(`  ${new Date().toISOString().slice(11, 19)} ${text}\n`)

type Batch = Readonly<{
  id: string
  done: number
  total: number
  strong: number
  look: number
  finishedAt?: string
  reading?: Readonly<{ done: number; total: number }>
}>

/** One row in fifty is somebody of the list, half of those with a letter wrong; the others are people like those on the list. */
function tableOf(count: number): string[] {
  const [p, some] = [new Population(99), [] as string[]]
  const known = [...population(Math.min(records, 20_000))].filter((it) => it.subject.kind === 'person')
  for (let n = 0; n < count; n++) {
    if (n % 50 === 0) {
      const { names, birth } = known[(n / 50) % known.length]!.subject
      some.push(`${n % 100 === 0 ? names[0] : p.damaged(names[0]!, 1, false)},${birth},`)
    } else some.push(`${p.person().join(' ')},${birthText(p.birth())},${n % 10 === 0 ? p.document() : ''}`)
  }
  return some
}
const base64 = (table: readonly string[]): string => Buffer.from(`name,birth,document\n${table.join('\n')}\n`).toString('base64')

async function started(stage: Stage, name: string, table: readonly string[]): Promise<string> {
  const [by, second] = [await stage.as('Tommaso Rinaldi'), await stage.as('Giulia Marchetti')]
  const { items } = await by.get<{ items: { id: string }[] }>('/cases')
  const { batch } = await by.act<{ batch: Batch }>('/screening/batches', {
    case: items[0]!.id,
    aim: 'investigation',
    purpose: 'Passengers of the ferry lines of the week',
    name,
    lists: [list],
    fileBase64: base64(table),
  })
  await second.act(`/screening/batches/${batch.id}/approval`, { agree: true, note: 'As ordered by the prosecutor' })
  return batch.id
}

/** Processor time of processes so far, in seconds, and the most memory that one had. */
const ticksOf = (pid: number): number => {
  const parts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(parts[11]) + Number(parts[12])) / 100
}
const mostMemory_mb = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
/** The server's processes, by number. */
async function serverTicks(client: pg.Client): Promise<ReadonlyMap<number, number>> {
  const { rows: its } = await client.query<{ pid: number }>('select pid from pg_stat_activity')
  return new Map(
    its.flatMap(({ pid }) => {
      try {
        return [[pid, ticksOf(pid)] as const]
      } catch {
        return []
      }
    }),
  )
}

async function longestBlock_ms(stage: Stage): Promise<number> {
  const text = await (await fetch(`${stage.url(node)}/metrics`)).text()
  return 1000 * Number(/^comity_nodejs_eventloop_lag_max_seconds(?:\{[^}]*\})? (\S+)/m.exec(text)?.[1] ?? Number.NaN)
}

type Stretch = { at: number; done: number; node: number; server: ReadonlyMap<number, number> }
const stretchAt = async (stage: Stage, client: pg.Client, done: number): Promise<Stretch> => ({
  at: performance.now(),
  done,
  node: ticksOf(stage.pid(node)),
  server: await serverTicks(client),
})
function sayStretch(from: Stretch, to: Stretch): void {
  const [count, seconds] = [to.done - from.done, (to.at - from.at) / 1000]
  const server = [...to.server].reduce((n, [pid, ticks]) => n + ticks - (from.server.get(pid) ?? 0), 0)
  say('rows a second', `${(count / seconds).toFixed(0)} of ${count} rows in ${seconds.toFixed(0)} s`)
  const million = 1e6 / count
  say(
    'processor time of a million rows',
    `${((to.node - from.node + server) * million).toFixed(0)} s (node ${((to.node - from.node) * million).toFixed(0)}, server ${(server * million).toFixed(0)})`,
  )
}

/** Watches the batch to its end and kills the node at each of these shares of it. @param unhurt is called once nothing is killed any more */
async function watched(stage: Stage, client: pg.Client, id: string, unhurt: () => Promise<void>): Promise<Batch> {
  const by = await stage.as('Tommaso Rinaldi')
  const kills: ((b: Batch) => string | false)[] = [
    (b) => b.reading !== undefined && b.reading.done > 0.3 * b.reading.total && `reading record ${b.reading.done}`,
    (b) => b.done > 0.2 * total && `row ${b.done}`,
    (b) => b.done > 0.5 * total && `row ${b.done}`,
  ]
  let [before, blocks, readFrom, from]: [number, number[], number, Stretch | undefined] = [0, [], 0, undefined]
  let atLast = 0
  for (let last = 0; ; await pause(500)) {
    const b = await batchOf(by, id).catch(() => undefined)
    if (!b) continue
    if (b.finishedAt) {
      if (from) sayStretch(from, await stretchAt(stage, client, b.done))
      const half = blocks.toSorted((a, b) => a - b)[blocks.length >> 1]!
      say('longest block of the node in any half second', `${Math.max(...blocks).toFixed(0)} ms, mostly ${half.toFixed(0)} ms`)
      say('most memory of the node', `${mostMemory_mb(stage.pid(node)).toFixed(0)} MB`)
      return b
    }
    if (b.done < before) say('rows done never fall', `${before} became ${b.done}`, false)
    before = b.done
    if (b.reading) readFrom ||= performance.now()
    else if (readFrom && b.done > 0) {
      say('reading the records', `${((performance.now() - readFrom) / 1000).toFixed(0)} s`)
      readFrom = 0
    }
    if (performance.now() - last > 10_000) {
      last = performance.now()
      told(b.reading ? `reading ${b.reading.done} of ${b.reading.total}` : `${b.done} of ${b.total} rows`)
    }
    if (kills.length === 0 && !b.reading && b.done > atLast && !from) {
      await unhurt()
      from = await stretchAt(stage, client, b.done)
    }
    blocks.push(await longestBlock_ms(stage).catch(() => 0))
    const why = kills[0]?.(b)
    if (!why) continue
    kills.shift()
    atLast = b.done
    stage.kill(node)
    told(`killed at ${why}`)
    await stage.ready(node)
    readFrom = 0
    const again = await until(
      'the batch goes on',
      () => batchOf(by, id),
      (it) => it !== undefined,
    )
    say(`killed at ${why}`, `stands at ${again!.done} when it is back`, again!.done >= b.done)
  }
}
const batchOf = async (by: Caller, id: string): Promise<Batch | undefined> => {
  const { items } = await by.get<{ items: { id: string }[] }>('/cases')
  const { items: all } = await by.get<{ items: Batch[] }>(`/screening/batches?case=${items[0]!.id}`)
  return all.find((b) => b.id === id)
}

async function answeredOnce(client: pg.Client, id: string, b: Batch): Promise<void> {
  const { rows: its } = await client.query<{ band: string | null; n: number }>(
    'select band, count(*)::int as n from screening.batch_row where batch_id = $1 group by band',
    [id],
  )
  const n = (band: string | null): number => its.find((r) => r.band === band)?.n ?? 0
  say(
    'each row is answered once',
    `${b.done} done of ${b.total}; strong ${b.strong}, look ${b.look}; without answer ${n(null)}`,
    b.done === b.total && n(null) === 0 && n('strong') === b.strong && n('look') === b.look,
  )
  const { rowCount } = await client.query("select 1 from ledger.entry where act = 'screening.batch-done' and subject = $1", [
    `batch:${id}`,
  ])
  say('the ledger has its end once', String(rowCount), rowCount === 1)
}

/** Some of the rows in a batch of their own, which is never killed; asked from the same records in memory as the end of the other. */
const sampled = (table: readonly string[]) => {
  const step = Math.floor(total / 2_000) | 1
  return table.flatMap((it, i) => (i % step === 0 ? [{ it, row: i + 2 }] : []))
}
async function sameAsUnbroken(
  stage: Stage,
  client: pg.Client,
  id: string,
  other: string,
  table: readonly string[],
): Promise<void> {
  const sample = sampled(table)
  const by = await stage.as('Tommaso Rinaldi')
  await until(
    'the unbroken batch ends',
    () => batchOf(by, other),
    (b) => b?.finishedAt !== undefined,
    patience_ms,
  )
  const answers = async (batch: string, its: readonly number[]) => {
    const { rows: read } = await client.query<{ row_no: number; band: string; hits: unknown }>(
      'select row_no, band, hits from screening.batch_row where batch_id = $1 and row_no = any($2::int[])',
      [batch, its],
    )
    return new Map(read.map((r) => [r.row_no, JSON.stringify([r.band, r.hits])]))
  }
  const first = await answers(id, sample.map((s) => s.row)) // biome-ignore format: two lines of one shape
  const again = await answers(other, sample.map((_, i) => i + 2)) // biome-ignore format: two lines of one shape
  const differ = sample.filter(({ row }, i) => first.get(row) !== again.get(i + 2)).length
  const found = [...first.values()].filter((a) => !a.startsWith('["none"')).length
  say(
    'the answers are those of an unbroken run',
    `${sample.length} rows compared, ${found} with hits, ${differ} differ`,
    differ === 0,
  )
}

const kept = process.env.PLACE
const place = kept ?? mkdtempSync(join(tmpdir(), 'comity-faults-'))
chmodSync(place, 0o755)
await (await openStage(port, place)).close()
await filled(place, node, records, told)
const stage = await openStage(port, place)
const client = new pg.Client({ connectionString: stage.database(node) })
await client.connect()
try {
  // What an earlier run left under way is not measured.
  await client.query('update screening.batch set finished_at = now() where finished_at is null')
  const table = tableOf(total)
  const idle: number[] = []
  for (let i = 0; i < 20; i++) {
    await pause(500)
    idle.push(await longestBlock_ms(stage))
  }
  say('longest block of the idle node in any half second', `${Math.max(...idle).toFixed(0)} ms: the machine at this time`)
  const began = performance.now()
  const id = await started(stage, `Ferries ${new Date().toISOString()}`, table)
  say(
    'handing in the rows',
    `${((performance.now() - began) / 1000).toFixed(1)} s; longest block ${(await longestBlock_ms(stage)).toFixed(0)} ms`,
  )
  let other = ''
  const b = await watched(stage, client, id, async () => {
    other = await started(
      stage,
      'Unbroken',
      sampled(table).map((it) => it.it),
    )
  })
  say(
    `${total} rows over ${records} records, kills and all`,
    `${((performance.now() - began) / 1000).toFixed(0)} s`,
    b.total === total,
  )
  await answeredOnce(client, id, b)
  await sameAsUnbroken(stage, client, id, other, table)
  await foundAtOnce(stage, say)
} finally {
  await client.end()
  await stage.close()
  if (!kept) rmSync(place, { recursive: true, force: true })
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 1))
