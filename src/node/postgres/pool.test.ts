import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'

const db = await testDatabase()

test('a transaction that fails leaves nothing behind', async () => {
  await db.sql.query('create table public.t (n int)')
  await assert.rejects(
    db.transaction(async (sql) => {
      await sql.query('insert into public.t values (1)')
      throw new Error('lost')
    }),
    /lost/,
  )
  assert.equal((await db.sql.query('select * from public.t')).rows.length, 0)
})

test('instants come back as they went in', async () => {
  const { rows } = await db.sql.query<{ at: string }>('select $1::timestamptz as at', ['2026-11-23T09:00:00.123Z'])
  assert.equal(rows[0]?.at, '2026-11-23T09:00:00.123Z')
})
