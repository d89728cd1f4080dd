/** `comity doctor`: looks at everything a node leans on, changes nothing, and says how to mend what is wrong. */
import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { listPeers } from '../../directory/store.ts'
import type { Sql } from '../../kernel/sql.ts'
import { ConfigFault, type NodeConfig } from '../config.ts'
import { staleKeyring } from '../keyring.ts'
import { loadKeys } from '../keys.ts'
import { logNames } from '../logs.ts'
import { partnerHttp } from '../partner-http.ts'
import { startPostgres, writable } from '../postgres/embedded.ts'
import { sentenceFor } from '../starting.ts'
import { type Command, configFrom, fileFrom, line, type Options, readArguments } from './words.ts'

const sqlDir = resolve(import.meta.dirname, '../../../sql')
const comfortable_bytes = 1e9

/** `mend` is there when something is wrong; `weak` marks what works and will not for long. */
type Finding = Readonly<{ about: string; says: string; mend?: string; weak?: true }>

export const doctor: Command = async (args) => {
  const { options } = readArguments(args, { config: { type: 'string' } })
  const findings = await examine(options)
  for (const { about, says, mend, weak } of findings)
    line(`${mend ? (weak ? 'care ' : 'BAD  ') : 'good '} ${about}: ${says}${mend ? `\n      ${mend}` : ''}`)
  const bad = findings.filter((f) => f.mend && !f.weak).length
  line(bad === 0 ? '\nThe node can run.' : `\n${bad === 1 ? 'One thing' : `${bad} things`} to mend.`)
  return bad === 0 ? 0 : 1
}

async function examine(options: Options): Promise<Finding[]> {
  const node = nodeVersion()
  let config: NodeConfig
  try {
    config = configFrom(options)
  } catch (fault) {
    const sentences = fault instanceof ConfigFault ? fault.sentences : [(fault as Error).message]
    return [node, ...sentences.map((s) => ({ about: 'configuration', says: 'cannot be used', mend: s }))]
  }
  const file = fileFrom(options)
  const read = { about: 'configuration', says: `${file ?? 'environment variables'}, for ${config.node}` }
  return [
    node,
    read,
    ...(file ? readable(file) : []),
    disk(config),
    ...(await keys(config)),
    await port(config),
    ...(await database(config)),
  ]
}

function nodeVersion(): Finding {
  const major = Number(process.versions.node.split('.')[0])
  const says = `version ${process.versions.node}`
  return major >= 24
    ? { about: 'Node', says }
    : { about: 'Node', says, mend: 'Comity needs Node 24: run "npm ci", which brings it, and start with "npx comity".' }
}

const openToOthers = (path: string): boolean => process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0

/** A file with secrets is for one account. */
function readable(file: string): Finding[] {
  const secrets = /"(databaseUrl|oidcClientSecret)"/.test(readFileSync(file, 'utf8'))
  return secrets && openToOthers(file)
    ? [{ about: 'configuration', says: 'holds secrets and others may read it', mend: `chmod 600 ${file}` }]
    : []
}

function disk(config: NodeConfig): Finding {
  const dir = config.dataDir
  if (!existsSync(dir))
    return { about: 'data directory', says: `${dir} is not there yet`, mend: 'Run "comity init"; or correct "dataDir".' }
  if (!writable(dir))
    return {
      about: 'data directory',
      says: `${dir} cannot be written`,
      mend: `Give it to the account that runs the node: chown -R ACCOUNT ${dir}`,
    }
  const { bavail, bsize } = statfsSync(dir)
  const says = `${dir}, ${((bavail * bsize) / 1e9).toFixed(1)} GB free`
  return bavail * bsize > comfortable_bytes
    ? { about: 'data directory', says }
    : {
        about: 'data directory',
        says,
        mend: 'Free some space: below 1 GB a busy day can stop the node.',
        ...(bavail * bsize > comfortable_bytes / 4 && { weak: true as const }),
      }
}

async function keys(config: NodeConfig): Promise<Finding[]> {
  const dir = join(config.dataDir, 'keys')
  const about = 'keys'
  try {
    const closed = existsSync(dir) && [dir, ...readdirSync(dir).map((name) => join(dir, name))].filter(openToOthers)
    if (closed && closed.length > 0)
      return [
        {
          about,
          says: `others may read ${closed.join(', ')}`,
          mend: `chmod -R go= ${dir}  (and think about who may have read them)`,
        },
      ]
    const { keyring } = await loadKeys(dir)
    const mend = staleKeyring(keyring, logNames(dir, config))
    return [mend ? { about, says: 'the keyring is behind the log', mend } : { about, says: `whole, in ${dir}` }]
  } catch (fault) {
    return [{ about, says: 'not usable', mend: (fault as Error).message }]
  }
}

async function port(config: NodeConfig): Promise<Finding> {
  const about = 'port'
  const local = `http://${config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host}:${config.port}`
  const ready = await fetch(`${local}/readyz`, { signal: AbortSignal.timeout(3000) }).then(
    async (r) => ({
      status: r.status,
      body: (await r.json().catch(() => ({}))) as { status?: string; parts?: { name: string; ok: boolean; says?: string }[] },
    }),
    () => undefined,
  )
  if (ready?.body.status === 'ready') return { about, says: `${config.port}, where a node answers and is ready` }
  const ill = ready?.body.parts?.filter((p) => !p.ok) ?? []
  if (ready?.body.status)
    return {
      about,
      says: `${config.port}, where a node answers and is ${ready.body.status}`,
      mend: ill.map((p) => `${p.name}: ${p.says ?? 'not working'}`).join('; ') || 'Wait a moment, then look again.',
    }
  const fault = await new Promise<Error | undefined>((done) => {
    const probe = createServer().once('error', done)
    probe.listen(config.port, config.host, () => probe.close(() => done(undefined)))
  })
  return fault
    ? {
        about,
        says: `${config.port} cannot be used`,
        mend: sentenceFor(Object.assign(fault, { syscall: 'listen' }), config) ?? fault.message,
      }
    : { about, says: `${config.port} is free` }
}

async function database(config: NodeConfig): Promise<Finding[]> {
  const about = 'database'
  const data = join(config.dataDir, 'postgres')
  if (!config.databaseUrl && !existsSync(data)) return [{ about, says: 'not made yet', mend: 'Run "comity init".' }]
  try {
    const server = config.databaseUrl ? undefined : await startPostgres(data)
    const client = new pg.Client({
      connectionString: config.databaseUrl ?? server!.url('postgres'),
      connectionTimeoutMillis: 5000,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      return [
        ...(await serverFindings(client, config)),
        ...(await migrations(client)),
        ...(await clock(client)),
        ...(await peers(client, config)),
      ]
    } finally {
      await client.end().catch(() => {})
      await server?.leave()
    }
  } catch (fault) {
    return [{ about, says: 'cannot be used', mend: sentenceFor(fault, config) ?? (fault as Error).message }]
  }
}

async function serverFindings(client: pg.Client, config: NodeConfig): Promise<Finding[]> {
  const about = 'database'
  const { rows } = await client.query<{
    version: string
    number: number
    encoding: string
    folded: string
    may: boolean
    room: number
  }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number, current_setting('server_encoding') as encoding,
            lower('Ж') as folded, has_database_privilege(current_database(), 'create') as may, current_setting('max_connections')::int as room`,
  )
  const it = rows[0]!
  const found: Finding[] = [{ about, says: `PostgreSQL ${it.version}${config.databaseUrl ? '' : ', embedded'}` }]
  if (it.number < 150000)
    found.push({
      about,
      says: 'too old',
      mend: 'Comity needs PostgreSQL 15 or newer: upgrade the server, or leave DATABASE_URL out.',
    })
  if (it.encoding !== 'UTF8')
    found.push({
      about,
      says: `encoding ${it.encoding}`,
      mend: "Create the database anew: create database NAME encoding 'UTF8' locale 'C.UTF-8' template template0",
    })
  if (it.folded !== 'ж')
    found.push({
      about,
      says: 'its locale does not know letters beyond Latin, so names are not found',
      mend: "Create the database anew: create database NAME encoding 'UTF8' locale 'C.UTF-8' template template0",
    })
  if (!it.may)
    found.push({ about, says: 'this user may not create schemas', mend: 'Make it the owner: alter database NAME owner to USER' })
  if (it.room < config.databaseConnections + 10)
    found.push({
      about,
      says: `takes ${it.room} connections`,
      mend: `Raise max_connections there, or set "databaseConnections" below ${it.room - 9}.`,
    })
  return found
}

async function migrations(client: pg.Client): Promise<Finding[]> {
  const about = 'migrations'
  const there = await client.query("select 1 where to_regclass('public.migration') is not null")
  const { rows } = there.rowCount ? await client.query<{ name: string }>('select name from public.migration') : { rows: [] }
  const files = readdirSync(sqlDir).filter((f) => /^\d{4}-.*\.sql$/.test(f))
  const missing = files.filter((f) => !rows.some((r) => r.name === f))
  const strange = rows.filter((r) => !files.includes(r.name))
  if (strange.length)
    return [
      {
        about,
        says: `the database knows ${strange.map((r) => r.name).join(', ')}, this version does not`,
        mend: 'A newer version of Comity worked on it. Start that version.',
      },
    ]
  return missing.length
    ? [{ about, says: `${missing.length} to apply`, mend: 'They are applied when the node starts.', weak: true }]
    : [{ about, says: `all ${files.length} applied` }]
}

async function clock(client: pg.Client): Promise<Finding[]> {
  const before = Date.now()
  const { rows } = await client.query<{ ms: number }>('select extract(epoch from clock_timestamp()) * 1000 as ms')
  const away_ms = Math.round(Number(rows[0]!.ms) - (before + Date.now()) / 2)
  const says = `${Math.abs(away_ms)} ms from the database's`
  return [
    Math.abs(away_ms) < 2000
      ? { about: 'clock', says }
      : {
          about: 'clock',
          says,
          mend: 'Let both machines keep time by NTP (e.g. chrony): time limits and signatures depend on it.',
        },
  ]
}

async function peers(client: pg.Client, config: NodeConfig): Promise<Finding[]> {
  if (!(await client.query("select 1 where to_regclass('directory.node') is not null")).rowCount) return []
  const http = partnerHttp({ allowInside: config.exercise })
  try {
    return await Promise.all(
      (await listPeers(client as unknown as Sql, 'accepted')).map(async (peer): Promise<Finding> => {
        const about = `partner ${peer.id}`
        try {
          await http.fetchManifest(peer.url)
          return { about, says: `answers at ${peer.url}` }
        } catch {
          return {
            about,
            says: `does not answer at ${peer.url}`,
            mend: 'Post to it waits and loses nothing. Look at the line and the proxy between; then ask its administrator.',
            weak: true,
          }
        }
      }),
    )
  } finally {
    http.close()
  }
}
