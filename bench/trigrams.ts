/**
 * Names through PostgreSQL against pg_trgm over the very records that `RECORDS=… PLACE=DIR npm run faults -- screening` filed and kept, name
 * only: processor time of node and server. `PLACE=DIR npm run bench -- trigrams`; ten million take about five minutes to prepare.
 */
import { join } from 'node:path'
import pg from 'pg'
import { list, population } from '../faults/screening/filled.ts'
import { readConfig } from '../src/node/config.ts'
import { startPostgres } from '../src/node/postgres/embedded.ts'
import { openDatabase } from '../src/node/postgres/pool.ts'
import { openVault } from '../src/node/vault/vault.ts'
import { described } from '../src/screening/compare/described.ts'
import { entitiesIn, ownerOf } from '../src/screening/lists/store.ts'
import { candidates } from '../src/screening/query/desk.ts'
import { asPeersSee, cpuOf_us, pgTrgm } from './screening/peers.ts'
import { Population } from './screening/population.ts'
import { rows, say } from './screening/said.ts'

const own_us = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const ways = ['as on the list', 'one wrong letter', 'two wrong letters, words turned'] as const

async function against(place: string): Promise<void> {
  const server = await startPostgres(join(place, 'postgres'), { durable: false })
  const config = readConfig(join(place, 'it-central', 'comity.json'), {})
  const url = config.databaseUrl!
  const db = openDatabase(url, { max: 1, keeper: await openVault(config, url) })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const total = await entitiesIn(db.sql, [list])
    await client.query(`set maintenance_work_mem = '1GB'`)
    const names: string[] = []
    for (const { subject } of population(total)) names.push(asPeersSee(subject.names[0]!))
    const peer = await pgTrgm(client, names)
    names.length = 0
    const p = new Population(31)
    const known = [...population(20_000)].map((it, n) => ({ ...it, n })).filter((it) => it.subject.kind === 'person')
    const asked = Array.from({ length: 240 }, (_, i) => {
      const { id, n, subject } = known[(i * 61) % known.length]!
      const [edits, name] = [i % 3, subject.names[0]!]
      return { id, n, edits, name: edits ? p.damaged(name, edits, edits === 2) : name }
    })
    const ask = (name: string) =>
      db.transaction((sql) => candidates(sql, [ownerOf(list)], described.parse({ kind: 'person', names: [name] }), 5))
    for (const { name } of asked.slice(0, 60)) await ask(name)
    for (const { name } of asked.slice(0, 6)) await peer.ask(name)
    const { rows: its } = await db.sql.query<{ pid: number }>('select pg_backend_pid() as pid')
    const both_us = (): number => own_us() + cpuOf_us(its[0]!.pid)
    const [found, foundThere] = [
      [0, 0, 0],
      [0, 0, 0],
    ]
    let from = both_us()
    for (const { id, edits, name } of asked) if ((await ask(name)).candidates.some((c) => c.held.id === id)) found[edits]!++
    const ours = (both_us() - from) / asked.length
    const some = asked.slice(0, 90)
    from = peer.cpu_us()
    for (const { n, edits, name } of some) if ((await peer.ask(name)).includes(n)) foundThere[edits]!++
    const theirs = (peer.cpu_us() - from) / some.length
    say(`through PostgreSQL, ${total} records`, ours / 1000, 'ms of CPU')
    say(`pg_trgm, ${total} records`, theirs / 1000, 'ms of CPU')
    say(`through PostgreSQL alone against pg_trgm, the same ${total} records`, theirs / ours, 'times', 50)
    for (const [n, way] of ways.entries())
      say(`among the first five, ${way} (pg_trgm: ${(foundThere[n]! / 30).toFixed(2)})`, found[n]! / 80, 'share')
  } finally {
    await client.query('drop table if exists public.peer')
    await client.end()
    await db.close()
    await server.leave()
  }
}

if (process.env.PLACE) await against(process.env.PLACE)
else say('PLACE is not said: nothing to measure', 0, '')
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows)
