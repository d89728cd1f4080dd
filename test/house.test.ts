/**
 * The laws of the house, checked. If this file fails, the drawing in ARCHITECTURE.md is no longer true:
 * move the code, or change the drawing and say why in decisions/.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** Ground first. A room imports only from storeys strictly below its own; neighbours never import each other. */
const storeys = [
  ['kernel'],
  ['law', 'subjects'],
  ['directory', 'protection', 'ledger'],
  ['federation'],
  ['cases', 'evidence', 'screening'],
  ['assistance', 'teams', 'intelligence', 'analysis'],
  ['overview'],
  ['interop', 'portal'],
  ['node'],
]

/**
 * Files that may wait for the world. Every other file is pure: no await, no clock, no chance, no environment, no I/O.
 * The portal runs in a browser and the node is the entrance: both live in the world.
 */
const mayWait = /^(store|desk|routes|courier|sequencer|witness)$/
const livesInTheWorld = /^(portal|node)$/
/** Inside a room: pure <- store <- desk <- routes. Files that wait but are none of these stand beside the desk. */
const rank = ['', 'store', 'desk', 'routes']
const bannedNames = /(^|\/)(utils?|helpers?|common|manager|services?|lib|misc)(\.|\/)/

const walk = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? walk(`${dir}/${e.name}`) : [`${dir}/${e.name}`]))
const files = walk('src').filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$|\.d\.ts$/.test(f))
const storeyOf = (room: string): number => storeys.findIndex((rooms) => rooms.includes(room))
const roomOf = (path: string): string => path.split('/')[1] ?? ''
const nameOf = (path: string): string => (path.split('/').pop() ?? '').replace(/\.tsx?$/, '')
const source = (path: string): string => readFileSync(path, 'utf8')
const code = (path: string): string => source(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const imports = (path: string): string[] =>
  [...code(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) =>
    normalize(join(dirname(path), m[1] ?? '')).replaceAll('\\', '/'),
  )

test('there are files to check', () => {
  assert.ok(files.length > 20, `only ${files.length} files found`)
  assert.ok(files.some((f) => imports(f).length > 0))
})

test('every room is on the plan', () => {
  for (const file of files) assert.ok(storeyOf(roomOf(file)) >= 0, `${file} is in a room that is not on the plan`)
})

test('every import goes down a storey, or stays in its room', () => {
  for (const file of files)
    for (const target of imports(file)) {
      if (roomOf(file) === roomOf(target)) continue
      assert.ok(storeyOf(roomOf(target)) < storeyOf(roomOf(file)), `${file} reaches up or across to ${target}`)
    }
})

test('no file takes part in a circle of imports, types included', () => {
  const done = new Set<string>()
  const visit = (file: string, path: string[]): void => {
    if (done.has(file)) return
    assert.ok(!path.includes(file), `circle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`)
    for (const target of imports(file)) if (files.includes(target)) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

test('inside a room, rules know no store, stores no desk, desks no route', () => {
  for (const file of files)
    for (const target of imports(file)) {
      if (roomOf(file) !== roomOf(target) || livesInTheWorld.test(roomOf(file))) continue
      if (mayWait.test(nameOf(file)) && !rank.includes(nameOf(file))) continue
      const [from, to] = [nameOf(file), nameOf(target)].map((n) => Math.max(0, rank.indexOf(n)))
      assert.ok(to! <= from!, `${file} looks up at ${target}`)
    }
})

test('a pure file waits for nothing and asks the world nothing', () => {
  for (const file of files.filter((f) => !mayWait.test(nameOf(f)) && !livesInTheWorld.test(roomOf(f)))) {
    const world = code(file).match(
      /\bawait\b|Date\.now|new Date\(\)|Math\.random|randomBytes|randomUUID|process\.|from 'node:(?!crypto)[^']+'|from 'pg'|fetch\(/,
    )
    assert.ok(!world, `${file} touches the world: ${world?.[0]}`)
  }
})

test('a store speaks only of its own schema, and only stores speak SQL', () => {
  for (const file of files.filter((f) => !livesInTheWorld.test(roomOf(f)))) {
    const statements = [...code(file).matchAll(/\b(?:from|join|into|update|delete from)\s+([a-z_]+)\.[a-z_]+/g)].map((m) => m[1])
    for (const schema of statements) {
      assert.ok(mayWait.test(nameOf(file)), `${file} speaks SQL and is no store`)
      assert.equal(schema, roomOf(file), `${file} names schema ${schema}`)
    }
  }
})

test('only protection makes a permit', () => {
  for (const file of walk('src').filter((f) => /\.tsx?$/.test(f))) {
    if (file === 'src/protection/permit.ts') continue
    assert.ok(!/as (unknown as )?Permit\b/.test(source(file)), `${file} forges a permit`)
  }
})

test('every room has a sign on its door of 10 to 30 lines', () => {
  for (const room of new Set(files.map(roomOf))) {
    const sign = `src/${room}/README.md`
    assert.ok(existsSync(sign), `${room} has no README.md`)
    const lines = source(sign).trim().split('\n').length
    assert.ok(lines >= 6 && lines <= 30, `${sign} has ${lines} lines`)
  }
})

test('files have 300 lines at most, rooms about 15 files before a sub-folder is named, and no drawer of oddments', () => {
  for (const file of files) {
    assert.ok(source(file).split('\n').length <= 301, `${file} is too long`)
    assert.ok(!bannedNames.test(file), `${file} is a drawer`)
  }
  const perFolder = Map.groupBy(files, (f) => dirname(f))
  for (const [folder, its] of perFolder) assert.ok(its.length <= 18, `${folder} holds ${its.length} files: name a sub-folder`)
})

test('no file of tests waits between its tests: one that begins meanwhile ends before the rest is known', () => {
  for (const file of [...walk('src'), ...walk('test')].filter((f) => /\.test\.tsx?$/.test(f))) {
    const [, ...after] = source(file).split(/^test\(/m)
    const waiting = after.flatMap((part) => part.match(/^(?:const|let|for|if|await)\b.*\bawait\b.*$/gm) ?? [])
    assert.deepEqual(waiting, [], file)
  }
})
