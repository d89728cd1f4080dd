/**
 * Writes docs/openapi.json and the typed client src/portal/api/schema.d.ts from the routes' own schemas.
 *   node scripts/openapi.ts          writes them
 *   node scripts/openapi.ts --check  says whether they are as the routes say, and fails when not
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import type { NodeId, State } from '../src/kernel/id.ts'
import type { Sql, Tools } from '../src/kernel/sql.ts'
import { openApi } from '../src/node/api/openapi.ts'
import { version } from '../src/node/api/reference.ts'
import { type Desks, routesOf } from '../src/node/api/timetable.ts'
import { signIn } from '../src/node/signin/signin.ts'

const root = resolve(import.meta.dirname, '..')

/** A description needs schemas, not desks: nothing is asked while it is written. */
const nobody = new Proxy({}, { get: () => ({}) })

/** What a node of every way to sign in answers. */
export async function describe(): Promise<{ json: string; types: string }> {
  const door = signIn({
    tools: nobody as Tools,
    sql: nobody as Sql,
    officers: nobody as never,
    remember: async () => 'none' as never,
    node: { id: 'xa-central' as NodeId, state: 'XA' as State, name: 'Described', exercise: true, timeZone: 'UTC' },
    baseUrl: 'http://localhost:7101',
    keysDir: mkdtempSync(join(tmpdir(), 'comity-described-')),
  })
  const description = openApi({ version, routes: [...routesOf(nobody as Desks), ...door.routes], endpoints: door.endpoints })
  await door.stop()
  const json = `${JSON.stringify(description, null, 2)}\n`
  const types = `/** Written by scripts/openapi.ts from the routes; change those. */\n${astToString(await openapiTypescript(JSON.parse(json)))}`
  return { json, types }
}

/** Paths of the files that are not as the routes say. */
export async function drift(write = false): Promise<string[]> {
  const { json, types } = await describe()
  const wanted = [
    ['docs/openapi.json', json],
    ['src/portal/api/schema.d.ts', types],
  ] as const
  const stale = wanted.filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
  if (write) for (const [path, text] of stale) writeFileSync(join(root, path), text)
  return stale.map(([path]) => path)
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check')
  const stale = await drift(!check)
  for (const path of stale)
    process.stdout.write(check ? `${path} is not as the routes say. Run: node scripts/openapi.ts\n` : `wrote ${path}\n`)
  process.exitCode = check && stale.length > 0 ? 1 : 0
}
