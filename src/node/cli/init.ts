/** `comity init`: everything a new node needs before its first start. Run again, it keeps what is there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { addOfficer, listOfficers } from '../../directory/store.ts'
import type { OfficerId } from '../../kernel/id.ts'
import { checkConfig, type NodeConfig, readConfig } from '../config.ts'
import { beginKeyring } from '../keyring.ts'
import { generateKeys } from '../keys.ts'
import { generateLogKeys, logNames } from '../logs.ts'
import { startPostgres } from '../postgres/embedded.ts'
import { type Database, migrate, openDatabase } from '../postgres/pool.ts'
import { createEnrolment } from '../signin/signin.ts'
import { type Command, line, Misread, type Options, readArguments, usualFile } from './words.ts'

const sqlDir = resolve(import.meta.dirname, '../../../sql')

const questions = [
  ['node', 'node', 'Short name of the node, State code first (e.g. it-central)'],
  ['state', 'state', 'State, ISO 3166-1 alpha-2 (e.g. IT)'],
  ['name', 'name', 'Name of the authority'],
  ['base-url', 'baseUrl', 'Address at which officers will reach it (e.g. https://comity.example.gov)'],
] as const

const known = {
  config: { type: 'string' },
  node: { type: 'string' },
  state: { type: 'string' },
  name: { type: 'string' },
  'base-url': { type: 'string' },
  port: { type: 'string' },
  'data-dir': { type: 'string' },
  'database-url': { type: 'string' },
  admin: { type: 'string' },
  'new-link': { type: 'boolean' },
} as const

export const init: Command = async (args) => {
  const { options } = readArguments(args, known)
  const file = resolve((options.config as string | undefined) ?? usualFile)
  const config = existsSync(file) ? readConfig(file, process.env) : await write(file, options)
  line(existsSync(file) ? `Configuration: ${file}` : '')
  mkdirSync(config.dataDir, { recursive: true, mode: 0o711 })
  const keys = join(config.dataDir, 'keys')
  line(
    generateKeys(keys)
      ? `Keys made in ${keys}. Keep a copy of this directory in a safe: partners know the node by them.`
      : `Keys are in ${keys}; they stay as they are.`,
  )
  generateLogKeys(keys)
  if (await beginKeyring(keys, logNames(keys, config)))
    line(
      `The identity key is ${join(keys, 'identity.key')}. Move it to a medium in a safe: docs/keys-and-trust.md says how and why.`,
    )
  const server = config.databaseUrl ? undefined : await startPostgres(join(config.dataDir, 'postgres'))
  try {
    const url = config.databaseUrl ?? server!.url('postgres')
    const applied = await migrate(url, sqlDir)
    line(applied.length ? `Database ready, ${applied.length} migrations applied.` : 'Database ready.')
    const db = openDatabase(url, { max: 2 })
    try {
      await administrator(db, config, options)
    } finally {
      await db.close()
    }
  } finally {
    await server?.leave()
  }
  line(`\nStart it:  npx comity node${file === resolve(usualFile) ? '' : ` --config ${file}`}`)
  return 0
}

async function write(file: string, options: Options): Promise<NodeConfig> {
  const given: Record<string, unknown> = {}
  for (const [option, setting, question] of questions) given[setting] = options[option] ?? (await ask(option, question))
  if (options.port) given.port = Number(options.port)
  if (options['data-dir']) given.dataDir = options['data-dir']
  if (options['database-url']) given.databaseUrl = options['database-url']
  const config = checkConfig(given, dirname(file))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(given, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return config
}

async function ask(option: string, question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Misread(`${question}: give it with --${option}.`)
  const talk = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await talk.question(`${question}: `)).trim()
  } finally {
    talk.close()
  }
}

/** Nobody can let the first administrator in, so the one who holds the machine does, once. */
async function administrator(db: Database, config: NodeConfig, options: Options): Promise<void> {
  const present = await listOfficers(db.sql, { role: 'administrator', active: true })
  const named = options.admin as string | undefined
  let id = (named ? present.find((o) => o.name === named) : present[0])?.id
  if (present.length > 0 && !options['new-link'])
    return line(`Administrator: ${present.map((o) => o.name).join(', ')}. A new link for signing in: comity init --new-link`)
  if (!id) {
    const name = named ?? (await ask('admin', 'Name of the first administrator'))
    id = db.newId<'officer'>() as OfficerId
    await addOfficer(db.sql, { id, name, authority: config.name, roles: ['administrator'] }, db.now())
    line(`Administrator: ${name}`)
  }
  const link = await createEnrolment(db.sql, id, { baseUrl: config.baseUrl, at: db.now() })
  line(
    `\nOnce the node runs, the administrator opens this link to add a passkey. It works once, until ${link.expiresAt}:\n\n  ${link.url}`,
  )
}
