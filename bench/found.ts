/**
 * How soon a record is found on a real node: by the next query, and by a batch that stands, after an officer brought in a new state of a list
 * with one entry more. `npm run bench -- found`; ROUNDS (100), COMITY_BENCH_PORT names the first of three ports.
 */
import { openStage, pause } from '../test/journeys/stage.ts'

type Row = { name: string; value: number; unit: string; goal?: string; met?: boolean }
const rows: Row[] = []
const say = (name: string, value: number, unit: string, most?: number): void => {
  rows.push({
    name,
    value: Number(value.toPrecision(3)),
    unit,
    ...(most !== undefined && { goal: `<= ${most}`, met: value <= most }),
  })
}
const at = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!
const sorted = (them: readonly number[]): number[] => them.toSorted((a, b) => a - b)

const rounds = Number(process.env.ROUNDS ?? 100)
const stage = await openStage(Number(process.env.COMITY_BENCH_PORT ?? 22_121))
try {
  const [officer, second] = [await stage.as('Tommaso Rinaldi'), await stage.as('Giulia Marchetti')]
  const clerk = await stage.as('Marta Bellini')
  const { items } = await officer.get<{ items: { id: string }[] }>('/cases')
  const why = { case: items[0]!.id, aim: 'investigation', purpose: 'Persons awaited at the border this week' }
  const given = 'Anna Boris Carla Dmitri Elena Farid Giulia Hassan Ivan Jamila'.split(' ')
  const named = (n: number): string => `${given[n % 10]} Quill${String.fromCharCode(97 + (n % 26), 97 + ((n * 7) % 26))}feather`
  const born = (n: number): string => `${1950 + (n % 50)}-0${(n % 9) + 1}-1${n % 10}`
  const table = (count: number): string =>
    Buffer.from(
      `name,birth,reference\n${Array.from({ length: count }, (_, n) => `${named(n)},${born(n)},r${n}`).join('\n')}\n`,
    ).toString('base64')
  const form = { name: 'Awaited', source: 'own', purpose: why.purpose, format: 'table', mapping: {}, dryRun: false }
  const { list } = await clerk.act<{ list: { id: string } }>('/screening/lists', { ...form, fileBase64: table(1) })
  const { batch } = await officer.act<{ batch: { id: string } }>('/screening/batches', {
    ...why,
    name: 'Awaited persons',
    lists: [list.id],
    standing_days: 30,
    fileBase64: table(rounds + 1),
  })
  await second
    .act(`/screening/batches/${batch.id}/approval`, { agree: true, note: 'As ordered by the prosecutor' })
    .catch(() => {})
  const found = async (n: number): Promise<boolean> => {
    const path = `/screening/batches/${batch.id}/rows?found=true&after=${n + 1}&limit=1`
    const { items: its } = await officer.get<{ items: { row: number; hits: unknown[] }[] }>(path)
    return its[0]?.row === n + 2
  }
  const [asked, stood]: [number[], number[]] = [[], []]
  let missed = 0
  for (let n = 1; n <= rounds; n++) {
    await clerk.act(`/screening/lists/${list.id}`, { ...form, fileBase64: table(n + 1) }, 'PUT')
    const began = performance.now()
    const subject = { kind: 'person', names: [named(n)], birth: born(n) }
    const { candidates } = await officer.act<{ candidates: { reference: string }[] }>('/screening/queries', {
      ...why,
      lists: [list.id],
      subject,
    })
    if (candidates[0]?.reference !== `r${n}`) missed++
    asked.push(performance.now() - began)
    while (!(await found(n))) await pause(5)
    stood.push(performance.now() - began)
  }
  say(`entered and not found by the next query, of ${rounds}`, missed, 'records', 0)
  say('from entered to answered by the next query, p50', at(sorted(asked), 0.5), 'ms', 1000)
  say('  p99', at(sorted(asked), 0.99), 'ms', 1000)
  say('from entered to the hit of a standing batch, p50', at(sorted(stood), 0.5), 'ms', 1000)
  say('  p99', at(sorted(stood), 0.99), 'ms', 1000)
} finally {
  await stage.close()
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows)
