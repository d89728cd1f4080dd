/** The manual of refusals and the rooms' tables say the same, both ways. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { isCurrent, rooms } from '../scripts/refusals.ts'
import { refusalTables } from '../src/node/api/timetable.ts'
import { statusOf } from '../src/node/http/refusals.ts'

const root = resolve(import.meta.dirname, '..')
const manual = readFileSync(join(root, 'docs/refusals.md'), 'utf8')
const told = [...manual.matchAll(/^\| <a id="([^"]+)"><\/a>`([^`]+)` \| ([a-z-]+) \| (\d+) \| (.+) \|$/gm)].map((row) =>
  row.slice(1),
)
const tables = rooms.flatMap(({ table }) => Object.entries(table))

test('each refusal of a room is in the manual with its kind, status and words', () => {
  for (const [code, line] of tables) {
    const row = told.find(([, it]) => it === code)
    assert.deepEqual(row, [code, code, line.kind, String(statusOf({ code, kind: line.kind })), line.say], code)
  }
})

test('the manual tells of no refusal that no room gives, and of none twice', () => {
  const codes = tables.map(([code]) => code)
  assert.deepEqual(
    told.map(([code]) => code).filter((code) => !codes.includes(code!)),
    [],
  )
  assert.equal(told.length, codes.length)
  assert.equal(new Set(codes).size, codes.length)
})

test('the manual, the API and the source know the same rooms', () => {
  assert.deepEqual(new Set(rooms.map((r) => r.table)), new Set(refusalTables))
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((f) => /(^|\/)refusals\.ts$/.test(f))
  assert.deepEqual(files.map((f) => f.replace('/refusals.ts', '')).sort(), rooms.map((r) => r.room).sort())
})

test('a refusal is said in whole sentences, without begging and without blame', () => {
  for (const [code, { say }] of tables) {
    assert.match(say, /\.$/, code)
    assert.ok(say.length >= 20, `${code} says too little`)
    assert.doesNotMatch(say, /please|sorry|invalid|oops|illegal|\|/i, code)
  }
})

test('the file is the one the tables give', () => assert.ok(isCurrent(), 'run: node scripts/refusals.ts'))
