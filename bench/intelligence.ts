/**
 * A question to our own records and to 5, 30 and 190 partners, some of them dead; a file of a national system row by row, cut in the middle;
 * a list in the form of its publisher; and whether what is hidden takes longer than what is not there. `--large`: a hundred thousand rows;
 * `ROWS=1000000 ... --feeding`: so many, and nothing else.
 *
 * Each partner listens on a port of its own and answers by HTTP with the handlers that a node has, over a database with ten thousand
 * records that they share. The seal, the signature and the queues of the post are measured in federation.ts.
 */
import { createServer, type Server } from 'node:http'
import pg from 'pg'
import { feedForm } from '../src/intelligence/feeding/forms.ts'
import type { AskForm } from '../src/intelligence/forms.ts'
import type { Partner } from '../src/intelligence/tools.ts'
import type { CaseId, NodeId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { listingOf } from '../src/screening/lists/formats/entry.ts'
import { readOpenSanctions } from '../src/screening/lists/formats/opensanctions.ts'
import { amara, chiara, dario, later, morning, type PoliceNode, type Posted, policeNode, rome } from '../test/intelligence.ts'

type Row = Readonly<{ name: string; value: number; unit: string; goal?: string; met?: boolean }>
const out: Row[] = []
const quantile = (all: readonly number[], q: number): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * q)]!
const large = process.argv.includes('--large')
const firstPort = 23_300
/** Each question a minute after the one before: an officer's own quota counts them by the hour. */
let minute = 10
const next = (): Instant => later(++minute)

/** Names that repeat on every machine, and are many. */
const given = [
  'Osas',
  'Blessing',
  'Amadou',
  'Elif',
  'Piotr',
  'Lucia',
  'Tomas',
  'Ngozi',
  'Farid',
  'Irina',
  'Chen',
  'Yusuf',
  'Maria',
]
const family = [
  'Igbinedion',
  'Uwaifo',
  'Diallo',
  'Aydin',
  'Kowalski',
  'Moretti',
  'Novak',
  'Okafor',
  'Haddad',
  'Petrova',
  'Wei',
  'Demir',
  'Silva',
]
const nameOf = (i: number): string => `${given[i % 13]} ${family[Math.floor(i / 13) % 13]} ${family[Math.floor(i / 169) % 13]}`
const passportOf = (i: number): string => `P${String(i).padStart(8, '0')}`
const bornOf = (i: number): string =>
  `${1950 + (i % 50)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`
const table = (from: number, rows: number): string =>
  `key,name,passport,dob\n${Array.from({ length: rows }, (_, i) => `${from + i},${nameOf(from + i)},${passportOf(from + i)},${bornOf(from + i)}`).join('\n')}\n`

const feed = (of: CaseId, from: number, rows: number, share: 'contact' | 'case' | 'not-NG') =>
  feedForm.parse({
    case: of,
    name: 'wanted.csv',
    source: `system ${from}`,
    kind: 'person',
    category: 'wanted',
    share: share === 'case' ? 'case' : 'contact',
    ...(share === 'not-NG' && { handling: { codes: ['H3'], onlyRecipients: [], notStates: ['NG'], onlyPurposes: [] } }),
    contact: 'Duty desk',
    reviewBy: '2028-11-26',
    fileBase64: Buffer.from(table(from, rows)).toString('base64'),
    dry: false,
  })

/** Enters a file; `cut` stops after so many rounds, as a killed node would, and another desk goes on. @returns milliseconds, by quarter */
async function fedIn(
  it: PoliceNode,
  of: CaseId,
  from: number,
  rows: number,
  share: 'contact' | 'case' | 'not-NG',
): Promise<readonly number[]> {
  const began = performance.now()
  const { feed: started } = await it.desk.feeding.start(amara, feed(of, from, rows, share), morning)
  const quarters = [performance.now() - began]
  let [done, last] = [0, performance.now()]
  while (await it.desk.feeding.work()) {
    done += 200
    if (done % Math.max(200, Math.floor(rows / 800) * 200) !== 0 || quarters.length > 4) continue
    quarters.push(performance.now() - last)
    last = performance.now()
  }
  const rowsIn = (await it.desk.feeding.list(amara, of, later(1))).items.find((one) => one.id === started?.id)
  if (rowsIn?.entered !== rows) throw new Error(`${rowsIn?.entered} of ${rows} rows were entered`)
  quarters.push(performance.now() - began)
  return quarters
}

const why = {
  purpose: 'investigation',
  basis: 'UNTOC Article 27(1)',
  reason: 'Passport presented at the airport by a suspected courier',
} as const
const asking = (of: CaseId, number: string, partners: readonly string[]): AskForm => ({
  case: of,
  ...why,
  subject: { kind: 'person', names: [], birth: '', countries: [], identifiers: [{ type: 'document', value: number }] },
  partners: [...partners],
})

/** Sends each letter to its partner's port, all at once, so that nobody waits for anybody; done when `live` have answered. */
async function carry(
  waiting: Posted[],
  ports: ReadonlyMap<string, number>,
  live: number,
  answered: (body: string) => Promise<void>,
): Promise<number[]> {
  const began = performance.now()
  const times: number[] = []
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(60_000)])
  await Promise.all(
    waiting.splice(0).map(async (it) => {
      try {
        const address = `http://127.0.0.1:${ports.get(it.parcel.to)}/`
        const answer = await fetch(address, { method: 'POST', body: JSON.stringify(it), signal })
        await answered(await answer.text())
        times.push(performance.now() - began)
        if (times.length === live) over.abort()
      } catch {
        // A dead partner: its answer stays open.
      }
    }),
  )
  return times
}

async function partnersServing(
  all: readonly Partner[],
  there: PoliceNode,
  letters: Posted[],
  dead: () => number,
): Promise<{ ports: Map<string, number>; close: () => void }> {
  const ports = new Map<string, number>()
  const servers: Server[] = []
  for (const [i, it] of all.entries()) {
    const server = createServer(async (request, reply) => {
      let text = ''
      for await (const chunk of request) text += chunk
      if (i % 10 < dead()) return // it takes the letter and never answers
      const letter = JSON.parse(text) as Posted
      await there.receive({ ...letter, id: `${letter.id}-${it.node}` as Posted['id'] }, later(2))
      const query = (JSON.parse(letter.body) as { query: string }).query
      const at = letters.findIndex((one) => (JSON.parse(one.body) as { query: string }).query === query)
      const [answer] = letters.splice(at, 1)
      reply.end(JSON.stringify({ ...answer, from: it.node }))
    })
    const port = firstPort + i
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
    ports.set(it.node, port)
    servers.push(server)
  }
  return {
    ports,
    close: () => {
      for (const server of servers) server.closeAllConnections()
      for (const server of servers) server.close()
    },
  }
}

async function queries(
  here: PoliceNode,
  waiting: Posted[],
  there: PoliceNode,
  letters: Posted[],
  of: CaseId,
  all: readonly Partner[],
) {
  for (const [n, kinds] of [
    [0, [0]],
    [5, [0]],
    [30, [0]],
    [190, [0, 2]],
  ] as const) {
    const partners = all.slice(0, n)
    /** How many of ten are dead in this round: in turns, so that whatever else the machine does meets both. */
    let dead = 0
    const { ports, close } = await partnersServing(partners, there, letters, () => dead)
    const times = kinds.map(() => ({ asked: [] as number[], answered: [] as number[], everyone: [] as number[] }))
    const rounds = n === 190 ? 10 : 20
    for (let i = 0; i < rounds * kinds.length; i++) {
      dead = kinds[i % kinds.length]!
      const its = times[i % kinds.length]!
      const at = next()
      const began = performance.now()
      const query = await here.desk.query.ask(
        dario,
        asking(
          of,
          passportOf(i % 4 < 2 ? i * 17 : 90_000_000 + i),
          partners.map((it) => it.node),
        ),
        at,
      )
      its.asked.push(performance.now() - began)
      const live = partners.filter((_, k) => k % 10 >= dead).length
      const came = await carry(waiting, ports, live, async (text) => {
        await here.receive(JSON.parse(text) as Posted, at)
      })
      its.answered.push(...came)
      its.everyone.push(Math.max(0, ...came))
      const back = (await here.desk.query.read(dario, query.id, at)).asked.filter((it) => it.state === 'answered').length
      if (back !== 1 + live) throw new Error(`${back} of ${1 + live} answered`)
    }
    close()
    for (const [k, { asked, answered, everyone }] of times.entries()) {
      const who = n === 0 ? 'own node' : `${n} partners${kinds[k] ? ', a fifth of them dead' : ''}`
      out.push({ name: `${who}: asked and own answer, p50`, value: quantile(asked, 0.5), unit: 'ms' })
      out.push({ name: `${who}: asked and own answer, p99`, value: quantile(asked, 0.99), unit: 'ms' })
      if (n === 0) continue
      out.push({ name: `${who}: an answer is in, p50`, value: quantile(answered, 0.5), unit: 'ms' })
      out.push({ name: `${who}: an answer is in, p99`, value: quantile(answered, 0.99), unit: 'ms' })
      out.push({ name: `${who}: all who live have answered, p50`, value: quantile(everyone, 0.5), unit: 'ms' })
    }
    const [alive, some] = times
    if (!alive || !some) continue
    const { share, spread } = greater(some.asked, alive.asked)
    out.push({
      name: 'asking takes longer when a fifth are dead, share of pairs',
      value: share,
      unit: '',
      goal: `0.5 ± ${spread.toFixed(3)}`,
      met: share - 0.5 <= spread,
    })
  }
}

/**
 * How often one drawn from `a` is greater than one drawn from `b`, half of it when they are equal: the statistic of Mann and Whitney over
 * the number of pairs. 0.5 says that the times tell nothing; `spread` is three standard deviations of it when they are of one kind.
 */
function greater(a: readonly number[], b: readonly number[]): { share: number; spread: number } {
  let sum = 0
  for (const x of a) for (const y of b) sum += x > y ? 1 : x === y ? 0.5 : 0
  return { share: sum / (a.length * b.length), spread: 3 * Math.sqrt((a.length + b.length + 1) / (12 * a.length * b.length)) }
}

/** Hidden and absent in turns, so that whatever else the machine does meets both. */
async function hidden(
  here: PoliceNode,
  waiting: Posted[],
  there: PoliceNode,
  letters: Posted[],
  of: CaseId,
  partner: Partner,
  what: Readonly<{ name: string; from: number }>,
) {
  const [secret, absent]: [number[], number[]] = [[], []]
  const rounds = large ? 1_500 : 400
  for (let i = 0; i < rounds * 2 + 40; i++) {
    const number = i % 2 === 0 ? passportOf(what.from + (i % 2_000)) : passportOf(80_000_000 + i)
    const at = next()
    await here.desk.query.ask(dario, asking(of, number, [partner.node]), at)
    const [letter] = waiting.splice(0)
    const began = performance.now()
    await there.receive({ ...letter!, id: `t-${what.from}-${i}` as Posted['id'] }, at)
    const took = performance.now() - began
    if ((JSON.parse(letters.pop()!.body) as { level: string }).level !== 'none') throw new Error('a hidden record answered')
    if (i >= 40) (i % 2 === 0 ? secret : absent).push(took)
  }
  const { share, spread } = greater(secret, absent)
  out.push({ name: `${what.name}, answered in p50`, value: quantile(secret, 0.5), unit: 'ms' })
  out.push({ name: `not there, in turns with it, answered in p50`, value: quantile(absent, 0.5), unit: 'ms' })
  out.push({
    name: `${what.name} takes longer than absent, share of pairs (${secret.length} each)`,
    value: share,
    unit: '',
    goal: `0.5 ± ${spread.toFixed(3)}`,
    met: Math.abs(share - 0.5) <= spread,
  })
}

function list(rows: number): void {
  const lines = Array.from({ length: rows }, (_, i) =>
    JSON.stringify({
      id: `NK-${i}`,
      schema: 'Person',
      properties: { name: [nameOf(i)], birthDate: [bornOf(i)], passportNumber: [passportOf(i)] },
    }),
  ).join('\n')
  const began = performance.now()
  const read = listingOf(readOpenSanctions(lines, 1_000_000))
  if (read.entries.length !== rows) throw new Error('rows of the list were lost')
  out.push({ name: 'list read (FollowTheMoney)', value: rows / ((performance.now() - began) / 1000), unit: 'rows/s' })
}

const all: readonly Partner[] = Array.from({ length: 190 }, (_, i) => ({
  node: `p${i}-central` as NodeId,
  state: `X${i}`,
  authority: `Authority ${i}`,
}))
const [waiting, letters]: [Posted[], Posted[]] = [[], []]
const lagos: Partner = { node: 'ng-central' as NodeId, state: 'NG', authority: 'Federal Ministry of Justice' }
const here = await policeNode(lagos, waiting, [lagos, ...all, rome])
const there = await policeNode(rome, letters, [rome, lagos])
const ground = { ground: 'safeguards', source: 'Arrangement of the bench', asks_hour: 1_000_000, asks_day: 1_000_000 } as const
for (const it of [...all, rome]) await here.desk.owner.arrange(chiara, it.node, ground, morning)
await there.desk.owner.arrange(chiara, lagos.node, ground, morning)
const [ours, theirs] = [await here.openCase(), await there.openCase()]

const size = Number(process.env.ROWS ?? (large ? 100_000 : 10_000))
const feedingAlone = process.argv.includes('--feeding')
const quarters = await fedIn(there, theirs, 0, size, 'contact')
out.push({ name: `file of ${size.toLocaleString('en')} rows entered`, value: size / (quarters.at(-1)! / 1000), unit: 'rows/s' })
out.push({ name: 'last quarter of it against the first', value: quarters[4]! / quarters[1]!, unit: 'times' })
out.push({ name: 'memory that the process held', value: process.resourceUsage().maxRSS / 1024, unit: 'MiB' })
if (!feedingAlone) {
  await fedIn(there, theirs, 5_000_000, 2_000, 'case')
  await fedIn(there, theirs, 6_000_000, 2_000, 'not-NG')
  list(size)
  await queries(here, waiting, there, letters, ours, all)
  await hidden(here, waiting, there, letters, ours, rome, { name: 'kept in its case', from: 5_000_000 })
  await hidden(here, waiting, there, letters, ours, rome, { name: 'closed by a rule', from: 6_000_000 })
}
console.log(JSON.stringify(out, null, 2))
// Nobody runs as a test here, so nobody else takes the two databases away.
for (const { db } of [here, there]) {
  await db.close()
  const [name = ''] = /t_[0-9a-f]+/.exec(db.url) ?? []
  const admin = new pg.Client({ connectionString: db.url.replace(name, 'postgres') })
  await admin.connect()
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
}
process.exit(0)
