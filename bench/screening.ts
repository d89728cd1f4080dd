/**
 * How many names are found, how fast, and how the others fare on the same names in the same run. `npm run bench -- screening`; the size of the
 * population is NAMES (one million unless said), PEERS=0 leaves the others out, WHY=1 says of what is missed which no engine could find,
 * PART=database measures the database alone, with RECORDS (200,000) records. Rates are per second of processor time, ratios within the run.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../src/node/postgres/embedded.ts'
import { bytesOf, IndexBuilder, type NameIndex } from '../src/screening/index/build.ts'
import { NameSearch } from '../src/screening/index/search.ts'
import { nameWords, subjectKinds } from '../src/screening/keys/names.ts'
import { tableOf } from '../src/screening/table/csv.ts'
import { evaluate, pairsIn } from '../src/screening/weigh/evaluate.ts'
import { link } from '../src/screening/weigh/linkage.ts'
import { throughDatabase } from './screening/database.ts'
import { Oracle, reasons } from './screening/oracle.ts'
import { asPeersSee, flexSearch, miniSearch, type Peer, pgTrgm } from './screening/peers.ts'
import { dataFolder, type Entity, haveLists, listed, negatives, Population } from './screening/population.ts'
import { clusters, type Query, querySets, type Sets } from './screening/sets.ts'

const size = Number(process.env.NAMES ?? 1_000_000)
const withPeers = process.env.PEERS !== '0'
/** Nothing but what goes through PostgreSQL. */
const databaseAlone = process.env.PART === 'database'
type Figure = { name: string; value: number; unit: string; goal?: number; met?: boolean }
const figures: Figure[] = []
const say = (
  name: string,
  value: number,
  unit: string,
  goal?: number,
  met = goal === undefined ? undefined : value >= goal,
): void => {
  figures.push({
    name,
    value: Number(value.toPrecision(4)),
    unit,
    ...(goal !== undefined && { goal }),
    ...(met !== undefined && { met }),
  })
}
const own_us = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const quantile = (sorted: number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

type Filed = { index: NameIndex; names: string[]; of: Int32Array; entities: Entity[]; cluster: Int32Array }

/** Those who are looked for: listed, or made up where no list is at hand. */
function entitiesOf(p: Population): Entity[] {
  const entities = [...listed(), ...p.cyrillic(1500)]
  if (entities.length < 3000)
    for (let i = 0; i < 3000; i++)
      entities.push({ kind: 'person', names: [p.person().join(' ')], held: [], original: [], birth: p.birth(), document: '' })
  return entities
}

/** The population filed; with `keep`, the names as the others will see them. */
function filed(p: Population, total: number, keep: boolean): Filed {
  const entities = entitiesOf(p)
  const builder = new IndexBuilder(total)
  const names: string[] = []
  const of = new Int32Array(keep ? total + 60_000 : 0)
  const put = (n: number, kind: Query['kind'], name: string, birth: number): void => {
    if (keep) {
      of[names.length] = n
      names.push(asPeersSee(name))
    }
    builder.add(
      n,
      subjectKinds.indexOf(kind),
      nameWords(name, kind).map((w) => w.latin),
      birth,
    )
  }
  for (const [n, e] of entities.entries()) for (const name of e.names) put(n, e.kind, name, e.birth)
  for (let n = entities.length; builder.names < total; n++) {
    const made = p.subject()
    put(n, made.kind, made.name, made.birth)
  }
  const from = own_us()
  const index = builder.build()
  say(`build, ${total} names`, (own_us() - from) / index.names, 'us of CPU a name', 3, (own_us() - from) / index.names <= 3)
  say('bytes a name, all in', bytesOf(index) / index.names, 'bytes', 80, bytesOf(index) / index.names <= 80)
  return { index, names, of, entities, cluster: clusters(entities) }
}

const right = (it: Filed, q: Query, subject: number): boolean =>
  subject < it.entities.length && q.right >= 0 && it.cluster[subject] === it.cluster[q.right]
const words = (q: Query) => nameWords(q.name, q.kind)
const goals: Readonly<Record<string, number>> = {
  exact: 0.99, typo1: 0.99, 'typo2+swap': 0.92, alias: 0.86, Cyrillic: 0.98, Arabic: 0.85, 'organisation typo2': 0.97, 'typo2+swap+birth': 0.98, 'alias+birth': 0.93, 'Arabic+birth': 0.92,
} // biome-ignore format: a table

/** Runs the queries and says recall, rate and latency of each set; gives recall by set. */
function ours(it: Filed, sets: Sets): Map<string, number> {
  const search = new NameSearch(it.index)
  for (const list of sets.values()) for (const q of list.slice(0, 60)) search.search(words(q), { birth: q.birth })
  const recall = new Map<string, number>()
  const sums = { name: { us: 0, n: 0, ms: [] as number[] }, birth: { us: 0, n: 0, ms: [] as number[] } }
  for (const [name, list] of sets) {
    if (list.length === 0) continue
    const sum = name.endsWith('birth') ? sums.birth : sums.name
    let found = 0
    const from = own_us()
    for (const q of list) {
      const began = performance.now()
      const answer = search.search(words(q), { birth: q.birth, kind: q.right < 0 ? 0 : subjectKinds.indexOf(q.kind) })
      if (name !== 'negatives' && name !== 'negatives+birth') sum.ms.push(performance.now() - began)
      if (answer.hits.some((h) => right(it, q, h.subject))) found++
    }
    const spent = own_us() - from
    if (name.startsWith('negatives')) say(`${name}, ${size} names`, (list.length / spent) * 1e6, 'queries/s of CPU')
    else {
      sum.us += spent
      sum.n += list.length
      recall.set(name, found / list.length)
      say(`recall at 5, ${name}`, found / list.length, 'share', goals[name])
    }
  }
  for (const [name, { us, n, ms }] of Object.entries(sums)) {
    ms.sort((a, b) => a - b)
    const [rate, p99] = name === 'name' ? [5_000, 5] : [10_000, 2]
    say(`${name === 'name' ? 'name only' : 'name and date of birth'}, ${size} names`, (n / us) * 1e6, 'queries/s of CPU', rate)
    say(`  p50`, quantile(ms, 0.5), 'ms')
    say(`  p99`, quantile(ms, 0.99), 'ms', p99, quantile(ms, 0.99) <= p99)
  }
  return recall
}

/** The same queries, some of each set, to one of the others: how much slower, and on which sets it finds more. */
async function against(peer: Peer, it: Filed, sets: Sets, perSet: number, goal: number): Promise<void> {
  const search = new NameSearch(it.index)
  let [theirs, mine, n] = [0, 0, 0]
  const behind: string[] = []
  for (const [name, list] of sets) {
    if (name.includes('birth') || name === 'negatives' || list.length === 0) continue
    const step = Math.max(1, Math.floor(list.length / perSet))
    const some = list.filter((_, i) => i % step === 0).slice(0, perSet)
    let [found, foundHere] = [0, 0]
    for (const q of some) {
      let from = peer.cpu_us()
      const ids = await peer.ask(q.name)
      theirs += peer.cpu_us() - from
      if (ids.some((id) => right(it, q, it.of[id]!))) found++
      from = own_us()
      const answer = search.search(words(q), { kind: subjectKinds.indexOf(q.kind) })
      mine += own_us() - from
      if (answer.hits.some((h) => right(it, q, h.subject))) foundHere++
      n++
    }
    if (foundHere < found) behind.push(name)
    say(
      `${peer.name}: recall at 5, ${name} (ours on the same ${some.length}: ${(foundHere / some.length).toFixed(2)})`,
      found / some.length,
      'share',
    )
  }
  say(`${peer.name}`, (n / theirs) * 1e6, 'queries/s of CPU')
  say(`ours against ${peer.name}, name only`, theirs / mine, 'times', goal)
  say(
    `sets on which ${peer.name} finds more${behind.length ? `: ${behind.join(', ')}` : ''}`,
    behind.length,
    'sets',
    0,
    behind.length === 0,
  )
}

/** Of the queries by name alone that are missed: which no engine could answer, and where this one fails. */
function whyMissed(it: Filed, sets: Sets): void {
  const search = new NameSearch(it.index)
  const oracle = new Oracle(it.index, search, (q, subject) => right(it, q, subject))
  for (const [name, list] of sets) {
    if (name.endsWith('birth') || name === 'negatives' || list.length === 0) continue
    const missed = list.filter(
      (q) => !search.search(words(q), { kind: subjectKinds.indexOf(q.kind) }).hits.some((h) => right(it, q, h.subject)),
    )
    const why = Map.groupBy(missed, (q) => oracle.why(q))
    for (const reason of reasons) say(`missed, ${name}: ${reason}`, (why.get(reason)?.length ?? 0) / list.length, 'share')
  }
}

/** At the threshold that lets one in a thousand of those on no list through: how many listed people are still found. */
function falseAlarms(entities: Entity[], sets: Sets): void {
  const builder = new IndexBuilder()
  for (const [n, e] of entities.entries())
    for (const name of e.names)
      builder.add(
        n,
        subjectKinds.indexOf(e.kind),
        nameWords(name, e.kind).map((w) => w.latin),
        e.birth,
      )
  const it = { index: builder.build(), cluster: clusters(entities), entities, names: [], of: new Int32Array(0) }
  const search = new NameSearch(it.index)
  const best = (q: Query): { bits: number; subject: number } =>
    search.search(words(q), { birth: q.birth, kind: 0, limit: 1, floor: -20 })?.hits[0] ?? { bits: -99, subject: -1 }
  const alarms = negatives()
    .map((n) => best({ ...n, right: -1, kind: 'person' }).bits)
    .sort((a, b) => b - a)
  const limit = alarms[Math.floor(alarms.length * 0.001)] ?? 0
  for (const [name, goal] of [
    ['typo2+swap+birth', 0.95],
    ['alias+birth', 0.9],
    ['Cyrillic+birth', 0.98],
    ['UN treated+birth', 0.98],
    ['Arabic+birth', 0.75],
  ] as const) {
    const list = (sets.get(name) ?? []).filter((q) => q.kind === 'person')
    const found = list.filter((q) => {
      const b = best(q)
      return b.bits > limit && right(it, q, b.subject)
    })
    if (list.length > 0)
      say(`recall at 0.1 % false alarms of ${alarms.length}, ${name}`, found.length / list.length, 'share', goal)
  }
}

/** Pairs that others labelled, and a table linked without labels. */
function quality(): void {
  const pairs = pairsIn(tableOf(readFileSync(join(dataFolder, 'nomenklatura_name_bench_cases.csv'), 'utf8'), 10_000))
  if (typeof pairs === 'string') throw new Error(`no column ${pairs}`)
  const it = evaluate(pairs)
  say(`F1 on ${it.pairs} labelled pairs, cross-validated by groups`, it.atHalf.f1, 'F1', 0.85)
  say('expected calibration error on them', it.calibration, 'share', 0.02, it.calibration <= 0.02)
  say('  what probabilities that are right would show by chance', it.calibrationByChance, 'share')
  const rows = tableOf(readFileSync(join(dataFolder, 'febrl_3.csv'), 'utf8'), 10_000).rows.map((r) => r.map((c) => c.trim()))
  const who = rows.map((r) => /rec-(\d+)/.exec(r[0]!)![1]!)
  const truth = [...Map.groupBy(who, (w) => w).values()].reduce((n, g) => n + (g.length * (g.length - 1)) / 2, 0)
  const { suggestions } = link(rows.map((r) => r.slice(1)))
  const hits = suggestions.filter((s) => who[s.a] === who[s.b]).length
  say('FEBRL 3 linked without labels', (2 * hits) / (suggestions.length + truth), 'F1', 0.997)
}

async function peers(it: Filed, sets: Sets): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'comity-bench-'))
  chmodSync(dir, 0o755)
  const server = await startPostgres(join(dir, 'data'), { durable: false })
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  const client = new pg.Client({ connectionString: server.url('bench') })
  await client.connect()
  try {
    await against(await pgTrgm(client, it.names), it, sets, 12, 1_000)
  } finally {
    await client.end()
    await server.stop()
    // The server's end is still looked at after `stop`: its folder goes when the bench does.
    process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
  }
  await against(flexSearch(it.names), it, sets, 25, 20)
  await against(miniSearch(it.names), it, sets, 12, 200)
}

if (!haveLists) say('the public lists are not at hand: slices that need them are left out', 0, '')
const p = new Population(7)
if (databaseAlone) {
  const entities = entitiesOf(p)
  const total = Number(process.env.RECORDS ?? 200_000)
  await throughDatabase(entities, p, querySets(entities, new Population(99), 400), total, say)
} else {
  const it = filed(p, size, withPeers)
  const sets = querySets(it.entities, new Population(99), 400)
  ours(it, sets)
  if (process.env.WHY === '1') whyMissed(it, sets)
  falseAlarms(it.entities, sets)
  if (haveLists) quality()
  if (withPeers) await peers(it, sets)
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
