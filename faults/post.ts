/**
 * The faults of the post that take minutes, and those that the tests run, as one table. ROUNDS=50 sends a million letters through the storm
 * and kills the sender a thousand times; the usual run is for a coffee. MINUTES=60 ends storm and kills after an hour, however far they came.
 * KEEP=DIR keeps the two nodes of the storm: a later run goes on from their letters, and its verdict speaks of all since the first.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Handler } from '../src/federation/letter.ts'
import { replyPermit } from '../src/protection/permit.ts'
import { acquaint, effect, type TestNode, testNode, until } from '../test/nodes.ts'
import { hosts, lacking } from './post/hosts.ts'

const rounds = Number(process.env.ROUNDS ?? 1)
const times = (n: number) => Math.max(1, Math.round(n * rounds))
const patience_ms = 3_600_000
const lastStart = Date.now() + Number(process.env.MINUTES ?? 100_000) * 60_000
const rows: { name: string; result: string; good?: boolean }[] = []
const say = (name: string, result: string, good?: boolean): void => {
  rows.push({ name, result, ...(good !== undefined && { good }) })
  process.stderr.write(`${good === undefined ? '-' : good ? '✔' : '✖'} ${name}: ${result}\n`)
}
const root = resolve(import.meta.dirname, '..')
const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema: z.object({ n: z.number(), fill: z.string().optional() }), receive: effect },
}
const node = (id: string, keep?: string) => testNode(id, { handlers, ...(keep && { keep }) })
type Note = readonly [chain: string, n: number, fill?: string]
/** Several letters in one act: their statements travel together, so that the storm is of letters and not of transactions. */
const sendAll = (from: TestNode, to: TestNode, notes: readonly Note[]) =>
  from.db.transaction((sql) =>
    Promise.all(
      notes.map(([chain, n, fill]) =>
        from.post.post(sql, {
          permit: replyPermit({ to: to.id, purpose: 'faults', at: from.db.now() }),
          to: to.id,
          chain,
          kind: 'test.note',
          body: { n, ...(fill && { fill }) },
        }),
      ),
    ),
  )
const send = async (from: TestNode, to: TestNode, ...note: Note) => (await sendAll(from, to, [note]))[0]!
/** A node, here or in a process of its own. */
type Known = Pick<TestNode, 'id' | 'db'>
const count = async (of: Known, sql: string): Promise<number> => Number((await of.db.sql.query<{ n: string }>(sql)).rows[0]!.n)
const settled = async (from: Known) =>
  (await count(from, `select count(*) as n from federation.outbox where opened_at is null`)) === 0

/** Letters posted and effects had; and how many effects stand in another order than their letters, or twice, or nowhere. */
async function verdict(from: Known, to: Known): Promise<{ posted: number; effects: number; wrong: number }> {
  const posted = await count(from, `select count(*) as n from federation.outbox where partner = '${to.id}'`)
  const mine = `from public.effect e join federation.inbox i on i.id = e.id where i.partner = '${from.id}'`
  const effects = await count(to, `select count(*) as n ${mine}`)
  const wrong = await count(
    to,
    `select count(*) as n from (select e.seq, row_number() over (partition by i.chain order by e.n) as place ${mine}) o where seq <> place`,
  )
  return { posted, effects, wrong }
}
const tell = (name: string, { posted, effects, wrong }: Awaited<ReturnType<typeof verdict>>, more = '') =>
  say(name, `${posted} letters, ${effects} effects, ${wrong} out of order or twice${more}`, posted === effects && wrong === 0)

/** The tests of the rooms whose names begin with a number of the list. */
function named(): void {
  const files = ['src/federation', 'src/directory', 'src/directory/trust', 'src/node/sealing', 'src/node/trust'].flatMap((dir) =>
    readdirSync(join(root, dir))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${dir}/${name}`),
  )
  const env = { ...process.env, FUZZ_RUNS: String(times(5000)), MODEL_RUNS: String(times(60)) }
  const done = spawnSync(process.execPath, ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files], {
    cwd: root,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  })
  const seen = new Set<string>()
  for (const [, mark, name] of done.stdout.matchAll(/^\s*([✔✖]) ((?:[FKLG]\d+)[^\n]*?) \(\d[\d.]*ms\)$/gm)) {
    if (seen.has(name!)) continue
    seen.add(name!)
    const at = name!.indexOf(':')
    say(name!, `test ${at < 0 ? '' : name!.slice(0, at)}`.trim(), mark === '✔')
  }
  say('the other tests of these rooms', done.status === 0 ? 'passed' : 'see npm test -- src/federation', done.status === 0)
}

async function storm(): Promise<void> {
  const kept = (id: string) => process.env.KEEP && resolve(process.env.KEEP, id)
  for (const id of ['xa-central', 'xb-central']) if (kept(id)) mkdirSync(kept(id)!, { recursive: true })
  const [xa, xb] = (await Promise.all(['xa-central', 'xb-central'].map((id) => node(id, kept(id))))) as [TestNode, TestNode]
  const before = await count(xa, `select count(*) as n from federation.outbox`)
  if (before === 0) await acquaint(xa, xb)
  const weather = () => (Math.random() < 0.2 ? 'request-lost' : Math.random() < 0.2 ? 'answer-lost' : 'fair') as 'fair'
  xa.weather = xb.weather = weather
  await Promise.all([xa.goOut(), xb.goOut()])
  const [letters, chains] = [times(10_000), 40]
  for (let n = before; n < letters && Date.now() < lastStart; n += chains) {
    // One letter a chain in each act: within a chain the order of acts is the order of letters.
    const notes = Array.from({ length: Math.min(chains, letters - n) }, (_, i): Note => [`storm:${i}`, n + i])
    await Promise.all([sendAll(xa, xb, notes), sendAll(xb, xa, notes)])
    if ((n / chains) % 50 === 49)
      for (const it of [xa, xb])
        await until(
          async () => (await count(it, `select count(*) as n from federation.outbox where stored_at is null`)) < 500,
          patience_ms,
        )
    if ((n / chains) % 250 === 249) process.stderr.write(`  ${n + chains} letters each way\n`)
  }
  await until(async () => (await settled(xa)) && (await settled(xb)), patience_ms)
  tell('G14 a storm of 20 % lost each way, one direction', await verdict(xa, xb))
  tell('G14 the same, the other direction', await verdict(xb, xa))
  await Promise.all([xa.close(), xb.close()])
}

async function away(): Promise<void> {
  const [xa, xb, xc] = await Promise.all([node('xa-central'), node('xb-central'), node('xc-central')])
  await acquaint(xa, xb)
  await acquaint(xa, xc)
  await xb.down()
  const queued = times(2500)
  const note = (n: number): Note => {
    const small = [`away:${n % 50}`, n] as const
    return n % 500 === 7 ? [...small, 'x'.repeat(4 << 20)] : small
  }
  for (let n = 0; n < queued; n += 50) {
    const notes = Array.from({ length: Math.min(50, queued - n) }, (_, i) => note(n + i))
    await sendAll(xa, xb, notes)
  }
  await xa.goOut()
  await until(async () => (await xa.post.courier.contact(xb.id)).fails > 2)
  await xa.restart()
  // A week later by the clock of the queue: everything is due, nothing has expired.
  await xa.db.sql.query(
    `update federation.outbox set posted_at = posted_at - interval '7 days', next_try_at = next_try_at - interval '7 days'`,
  )
  await xb.up()
  const began = Date.now()
  await xa.goOut()
  let other = 0
  for (; !(await settled(xa)); other++) {
    const id = await send(xa, xc, 'steady', other)
    await until(async () => (await xa.post.deliveriesOf(xa.db.sql, [id]))[0]?.state === 'opened', patience_ms)
  }
  const seconds = Math.round((Date.now() - began) / 1000)
  tell(
    'F4 a partner away for seven days with a queue and large letters, the sender restarted',
    await verdict(xa, xb),
    `, drained in ${seconds} s`,
  )
  tell('F4 meanwhile another partner', await verdict(xa, xc))
  await Promise.all([xa, xb, xc].map((it) => it.close()))
}

async function kills(): Promise<void> {
  const [xa, xb] = await Promise.all([node('xa-central'), node('xb-central')])
  await acquaint(xa, xb)
  await xa.down()
  const [wanted, most] = [times(20), times(20) * 60]
  const url = xa.databaseUrl
  let killed = 0
  for (; killed < wanted && Date.now() < lastStart; killed++) {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'faults/post/sender.ts'), url, xa.keysDir, String(most)],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const before = await count(xa, `select count(*) as n from federation.outbox`)
    await until(
      async () => child.exitCode !== null || (await count(xa, `select count(*) as n from federation.outbox`)) > before,
      60_000,
    )
    await new Promise((go) => setTimeout(go, Math.random() * 300))
    child.kill('SIGKILL')
    await new Promise((go) => child.once('exit', go))
  }
  await xa.goOut()
  await until(() => settled(xa), patience_ms)
  tell(`F2, G14 the sender killed ${killed} times while it posts and delivers`, await verdict(xa, xb))
  await Promise.all([xa.close(), xb.close()])
}

/** A line that is slow, cuts off in the middle of things, and for a while carries in one direction only. */
async function line(): Promise<void> {
  const [xa, xb] = await Promise.all([node('xa-central'), node('xb-central')])
  await acquaint(xa, xb)
  let [answers, cut] = [true, 0.15]
  const proxy = net.createServer((near) => {
    const far = net.connect(Number(new URL(xb.url).port), '127.0.0.1')
    const slowly = (from: net.Socket, to: net.Socket, open: () => boolean) =>
      from.on('data', (chunk) => {
        from.pause()
        setTimeout(
          () => {
            if (Math.random() < cut) for (const each of [near, far]) each.destroy()
            else if (open()) to.write(chunk)
            from.resume()
          },
          20 + chunk.length / 500,
        )
      })
    slowly(near, far, () => true)
    slowly(far, near, () => answers)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  await xa.db.sql.query(`update directory.node set url = $1 where id = 'xb-central'`, [url])
  const letters = times(150)
  await xa.goOut()
  for (let n = 0; n < letters; n++) {
    await send(xa, xb, `line:${n % 5}`, n)
    if (n === letters >> 1) answers = false
  }
  await new Promise((go) => setTimeout(go, 3000))
  answers = true
  cut = 0.02
  await xa.courier?.stop(100)
  await xa.goOut()
  await until(() => settled(xa), patience_ms)
  tell('F3 a slow line that is cut in the middle of things and carries one way for a while', await verdict(xa, xb))
  proxy.close()
  await Promise.all([xa.close(), xb.close()])
}

/** Two hosts in network namespaces: what a line can do between them, and the post that has to come through it whole. */
async function netem(): Promise<void> {
  const why = lacking()
  if (why !== undefined)
    return say('F3 hosts in network namespaces', `not on this machine: ${why}; the line above is on loopback`)
  const { a, b, be, close } = await hosts()
  const both = (how: string) => {
    be('ab', how)
    be('ba', how)
  }
  const fair = 'loss=0 delay=0.005 jitter=0 rate=0 over=0 shut=0'
  const [before, letters] = [{ a: 0, b: 0 }, times(40)]
  let weathers = 0
  async function weather(name: string, how: () => void, { meanwhile = settledBoth, fill = 0 } = {}): Promise<void> {
    how()
    const chain = `weather${weathers++}`
    const began = Date.now()
    await Promise.all([
      a.order({ send: { to: b.id, chain, count: letters, fill } }),
      b.order({ send: { to: a.id, chain, count: letters, fill } }),
    ])
    await meanwhile()
    both(fair)
    await settledBoth()
    const [one, other] = [await verdict(a, b), await verdict(b, a)]
    const fresh = one.effects - before.a + other.effects - before.b
    Object.assign(before, { a: one.effects, b: other.effects })
    const wrong = one.wrong + other.wrong
    const seconds = Math.round((Date.now() - began) / 1000)
    say(
      `F3 two hosts: ${name}`,
      `${2 * letters} letters, ${fresh} effects, ${wrong} out of order or twice, ${seconds} s`,
      fresh === 2 * letters && wrong === 0,
    )
  }
  const settledBoth = () => until(async () => (await settled(a)) && (await settled(b)), patience_ms)
  /** One side hears everything it sent; the other still waits. */
  const oneSided = async () => {
    await until(() => settled(b), patience_ms)
    if (await settled(a)) throw new Error('the line was to be dead from here to there')
  }
  both(fair)
  await Promise.all([a.order({ out: true }), b.order({ out: true })])
  await weather('a second there and a second back, one packet in twenty lost', () => both('delay=1 jitter=0.2 loss=0.05'))
  await weather('56 kbit/s, two seconds round', () => both('rate=7000 delay=1'), { fill: 500 })
  await weather('nothing reaches the other from here, and everything from there', () => be('ab', 'shut=8400'), {
    meanwhile: oneSided,
  })
  await weather('large packets vanish without a word', () => both('over=1000'), { meanwhile: () => pause(5000), fill: 4000 })
  const flapping = async () => {
    for (let n = 0; n < 10; n++) {
      both(n % 2 ? fair : 'loss=1')
      await pause(700)
    }
  }
  await weather('the line comes and goes', () => both('loss=1'), { meanwhile: flapping })
  await close()
}
const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms))

/** ONLY=storm runs one chapter. */
const chapters = { named, storm, away, kills, line, netem }
for (const [name, chapter] of Object.entries(chapters)) if ([undefined, '', name].includes(process.env.ONLY)) await chapter()
console.log(`[\n${rows.map((it) => JSON.stringify(it)).join(',\n')}\n]`)
