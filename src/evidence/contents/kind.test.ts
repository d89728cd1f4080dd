import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf } from './kind.ts'
import { tableOf } from './table.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test('what is shown follows from what the content is, not from its name', () => {
  assert.deepEqual(kindOf(bytes('%PDF-1.7'), 'photo.jpg', 'image/jpeg'), { shown: 'pdf', mime: 'application/pdf' })
  assert.equal(kindOf(bytes('\x89PNG\r\n'), 'x.html', 'text/html').mime, 'image/png')
  assert.equal(kindOf(bytes('MZ\0\0'), 'report.txt', 'text/plain').shown, 'none')
})

test('office files of before 2007 are known for what they are, whatever their name', () => {
  const ole = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')
  assert.equal(kindOf(ole, 'report.doc', 'application/msword').shown, 'old')
  assert.equal(kindOf(bytes('{\\rtf1\\ansi Seized.}'), 'report.doc', 'application/msword').shown, 'office')
})

test('pages and drawings that can carry programs are text', () => {
  assert.deepEqual(kindOf(bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()">'), 'a.svg', 'image/svg+xml'), {
    shown: 'text',
    mime: 'text/plain',
  })
  assert.deepEqual(kindOf(bytes('<!doctype html><script>'), 'a.html', 'text/html'), { shown: 'page', mime: 'text/plain' })
})

test('bank records show as a table whatever separates them, quotes and line breaks inside cells included', () => {
  assert.deepEqual(tableOf('\ufeffdate;sum\r\n2026-01-02;"1,50"\r\n', 10).rows, [
    ['date', 'sum'],
    ['2026-01-02', '1,50'],
  ])
  assert.deepEqual(tableOf('a,b\n"x ""y""\nz",2', 10).rows, [
    ['a', 'b'],
    ['x "y"\nz', '2'],
  ])
  assert.deepEqual(tableOf('a\nb\nc', 2), { rows: [['a'], ['b']], more: true })
})
