/** A real PostgreSQL database for one test file: cloned from a template that has every migration, dropped at the end. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { startPostgres } from '../src/node/postgres/embedded.ts'
import { type Database, migrate, openDatabase } from '../src/node/postgres/pool.ts'
import { testKeeper } from './keeping.ts'

const root = resolve(import.meta.dirname, '..')
const sqlDir = join(root, 'sql')

/** The template's name changes with the migrations, so a stale one is never cloned. */
function templateName(): string {
  const hash = createHash('sha256')
  for (const file of existsSync(sqlDir) ? readdirSync(sqlDir).sort() : [])
    hash.update(file).update(readFileSync(join(sqlDir, file)))
  return `template_${hash.digest('hex').slice(0, 12)}`
}

/** Connection string maker of the server that tests share; started when nobody has, and left running for the next file. */
export async function testServer(): Promise<(database: string) => string> {
  const data = join(root, '.comity', 'test-postgres')
  mkdirSync(join(root, '.comity'), { recursive: true })
  return (await startPostgres(data, { durable: false })).url
}

/** A new database with every migration applied; its connection string. Call `drop` when done. */
export async function newDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const url = await testServer()
  const admin = new pg.Client({ connectionString: url('postgres') })
  await admin.connect()
  const template = templateName()
  const name = `t_${randomBytes(6).toString('hex')}`
  await admin.query('select pg_advisory_lock(7233022)')
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template])
  if (!rowCount) {
    await admin.query(`create database ${template}_half`)
    await migrate(url(`${template}_half`), sqlDir)
    await admin.query(`alter database ${template}_half rename to ${template}`)
  }
  await admin.query(`create database ${name} template ${template}`)
  await admin.end()
  return {
    url: url(name),
    async drop() {
      const again = new pg.Client({ connectionString: url('postgres') })
      await again.connect()
      await again.query(`drop database if exists ${name} with (force)`)
      await again.end()
    },
  }
}

/** For a test file's first line: `const db = await testDatabase()`. Closed and dropped after the last test. */
export async function testDatabase(options: Parameters<typeof openDatabase>[1] = {}): Promise<Database & { url: string }> {
  const { url, drop } = await newDatabase()
  const db = openDatabase(url, { keeper: testKeeper(url), ...options })
  after(async () => {
    await db.close()
    await drop()
  })
  return { ...db, url }
}
