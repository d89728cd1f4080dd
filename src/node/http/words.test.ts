import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { refuse as protection } from '../../protection/refusals.ts'
import { fieldCodes, fieldFaults, unreadable } from './fields.ts'
import { refuse } from './refusals.ts'

const root = resolve(import.meta.dirname, '../../..')
type Words = Readonly<{ refusal: Record<string, string>; field?: Record<string, string> }>
const words = (room: string) => JSON.parse(readFileSync(join(root, `src/portal/locales/en/${room}.json`), 'utf8')) as Words

test('the portal has words for every refusal of the entrance and for every code of a faulty entry', () => {
  const entrance = words('node')
  // Any room's permit may refuse; what only the room of protection says stands in its own catalogue, and a page reads every one.
  const refusal = { ...words('guard').refusal, ...words('protection').refusal, ...entrance.refusal }
  for (const code of Object.keys(refuse.table)) assert.ok(entrance.refusal[code], code)
  for (const code of Object.keys(protection.table)) assert.ok(refusal[code], code)
  for (const code of fieldCodes) assert.ok(entrance.field?.[code], code)
})

test('what a schema finds wrong becomes a pointer and a code', () => {
  const form = z.strictObject({
    who: z.object({ name: z.string().min(2), mail: z.email().optional() }),
    kinds: z
      .array(z.enum(['a', 'b']))
      .min(1)
      .max(2),
    on: z.iso.date(),
    n: z.int().max(5),
    either: z.discriminatedUnion('kind', [z.object({ kind: z.literal('x'), x: z.string() }), z.object({ kind: z.literal('y') })]),
    own: z.string().refine((t) => t !== 'bad', { params: { code: 'no-such-court', court: 'C' } }),
    'a/b': z.boolean(),
  })
  const codesOf = (input: unknown) => {
    const read = form.safeParse(input)
    assert.ok(!read.success)
    return Object.fromEntries(fieldFaults(read.error.issues, input).map((f) => [f.pointer, f.code]))
  }
  assert.deepEqual(
    codesOf({
      who: { name: ' ', mail: 'x' },
      kinds: ['a', 'c'],
      on: '2026-02-30',
      n: 1.5,
      either: { kind: 'x' },
      own: 'bad',
      'a/b': 'yes',
      z: 1,
    }),
    {
      '/who/name': 'required',
      '/who/mail': 'not-an-email',
      '/kinds/1': 'not-one-of',
      '/on': 'not-a-date',
      '/n': 'not-a-whole-number',
      '/either/x': 'required',
      '/own': 'no-such-court',
      '/a~1b': 'wrong-type',
      '/z': 'unknown-field',
    },
  )
  assert.deepEqual(codesOf({ who: { name: 'x' }, kinds: [], on: '', n: 6, either: { kind: 'q' }, own: 'ok', 'a/b': true }), {
    '/who/name': 'too-short',
    '/kinds': 'too-few',
    '/on': 'required',
    '/n': 'too-big',
    '/either/kind': 'not-one-of',
  })
})

test('text that neither PostgreSQL nor canonical JSON can keep is found wherever it hides', () => {
  assert.equal(unreadable({ a: [{ b: 'x\0' }] })?.pointer, '/a/0/b')
  assert.equal(unreadable({ 'k\0': 1 })?.code, 'unreadable-character')
  assert.equal(unreadable(['\udc00'])?.pointer, '/0')
  assert.equal(unreadable({ a: '😀 عربي' }), undefined)
})
