import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadRow } from '../../screening/table/columns.ts'
import { readTable } from '../../screening/table/read.ts'
import { tables } from './tables.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const long = base64(
  `name,birth\n${Array.from({ length: 9_000 }, (_, n) => `Anna Petrenko ${n},1970-01-0${(n % 9) + 1}`).join('\n')}\n,1970-01-01\n`,
)
async function rowsOf(form: { fileBase64: string; mapping: Record<string, string> }) {
  const read = await tables(form)
  const all = async () => {
    const rows: ReadRow[] = []
    for await (const some of read.rows()) rows.push(...some)
    return rows
  }
  const [rows, again] = [await all(), await all()]
  read.end()
  return { rows, again, total: read.total, report: read.report }
}

test('a long table is read apart and a short one in place, row by row the same, as often as it is asked for', async () => {
  for (const fileBase64 of [long, base64('name,birth\nAnna Petrenko,1970-01-01\n')]) {
    const form = { fileBase64, mapping: {} }
    const { rows, again, total, report } = await rowsOf(form)
    const here = readTable(form)
    assert.deepEqual(rows, here.rows)
    assert.deepEqual(again, here.rows)
    assert.equal(total, here.rows.length)
    assert.deepEqual(report, here.report)
  }
})

test('a long table that cannot be read is refused as a short one is', async () => {
  await assert.rejects(tables({ fileBase64: '*'.repeat(300_000), mapping: {} }), { code: 'table-garbled' })
  await assert.rejects(tables({ fileBase64: base64(`colour\n${'red\n'.repeat(60_000)}`), mapping: {} }), {
    code: 'table-without-names',
    facts: { columns: 'colour' },
  })
})
