import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conversationOf } from './chat.ts'
import { kindOf } from './kind.ts'
import { besideOf, cuesOf } from './transcript.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a WhatsApp export is a conversation on both systems, lines that go on belong to what was said, and files are named', () => {
  const ios =
    '[12/03/2024, 14:05:33] Ana: Tomorrow at the berth\nor earlier\n[12/03/2024, 14:06:02] Karim: \u200e<attached: 00000012-PHOTO-2024-03-12.jpg>\n'
  const android =
    '12/03/24, 14:05 - Messages are end-to-end encrypted.\n12/03/24, 14:06 - Ana: IMG-20240312-WA0001.jpg (file attached)\n12/03/24, 14:07 - Ana: see you: at six\n'
  assert.equal(kindOf(bytes(ios), '_chat.txt', 'text/plain').shown, 'chat')
  assert.deepEqual(conversationOf(ios, 'txt')?.messages, [
    { who: 'Ana', written: '12/03/2024, 14:05:33', text: 'Tomorrow at the berth\nor earlier', attachments: [] },
    { who: 'Karim', written: '12/03/2024, 14:06:02', text: '', attachments: ['00000012-PHOTO-2024-03-12.jpg'] },
  ])
  assert.equal(kindOf(bytes(android), 'WhatsApp Chat.txt', 'text/plain').shown, 'chat')
  assert.deepEqual(
    conversationOf(android, 'txt')?.messages.map((it) => [it.who, it.text, it.attachments.length, it.notice ?? false]),
    [
      ['', 'Messages are end-to-end encrypted.', 0, true],
      ['Ana', '', 1, false],
      ['Ana', 'see you: at six', 0, false],
    ],
  )
})

test('a Telegram export says the instant only where it has it, and what the messenger itself says is a notice', () => {
  const text = JSON.stringify({
    name: 'Harbour',
    type: 'private_group',
    messages: [
      { id: 1, type: 'service', date: '2024-03-12T14:00:00', actor: 'Ana', action: 'create_group', text: '' },
      {
        id: 2,
        type: 'message',
        date: '2024-03-12T15:05:00',
        date_unixtime: '1710252300',
        from: 'Karim',
        text: ['see ', { type: 'link', text: 'x.example' }],
        file: 'files/plan.pdf',
      },
    ],
  })
  const it = conversationOf(text, 'json')!
  assert.equal(it.title, 'Harbour')
  assert.deepEqual(it.messages[0], {
    who: 'Ana',
    written: '2024-03-12T14:00:00',
    text: 'create_group',
    attachments: [],
    notice: true,
  })
  assert.deepEqual(it.messages[1], {
    who: 'Karim',
    written: '2024-03-12T15:05:00',
    at: '2024-03-12T14:05:00.000Z',
    zone: 'UTC',
    text: 'see x.example',
    attachments: ['files/plan.pdf'],
  })
})

test('lists of messages as other tools write them keep the offset that was written, and a time without one stays as it was', () => {
  const json = JSON.stringify([
    { sender: { name: 'Ana' }, sentAt: 1710252300000, body: 'hello', attachments: [{ fileName: 'a.jpg' }] },
    { source: '+3912345', timestamp: '2024-03-12T15:05:00+01:00', body: 'ciao' },
  ])
  const [one, two] = conversationOf(json, 'json')!.messages
  assert.deepEqual([one?.who, one?.at, one?.attachments], ['Ana', '2024-03-12T14:05:00.000Z', ['a.jpg']])
  assert.deepEqual([two?.who, two?.at, two?.zone], ['+3912345', '2024-03-12T14:05:00.000Z', '+01:00'])
  const csv = 'date,from,message,attachments\n2024-03-12 15:05,Ana,"hello, you",plan.pdf\n'
  assert.equal(kindOf(bytes(csv), 'export.csv', 'text/csv').shown, 'chat')
  assert.deepEqual(conversationOf(csv, 'csv')!.messages, [
    { who: 'Ana', written: '2024-03-12 15:05', text: 'hello, you', attachments: ['plan.pdf'] },
  ])
})

test('bank records and reports are not taken for conversations', () => {
  assert.equal(kindOf(bytes('date;sum\n2026-01-02;1\n'), 'a.csv', 'text/csv').shown, 'table')
  assert.equal(kindOf(bytes('Report of 12/03/2024\nAt 14:05 we entered.'), 'report.txt', 'text/plain').shown, 'text')
  assert.equal(conversationOf('{"a":1}', 'json'), undefined)
})

test('cues of WebVTT and SRT are read with their times and their speakers', () => {
  const vtt =
    'WEBVTT\n\nNOTE made by hand\n\n1\n00:01.500 --> 00:04.000\n<v Judge>State your <i>name</i>.\n\n01:00:05.000 --> 01:00:06.250 align:start\nDario &amp; Ana\n'
  assert.deepEqual(cuesOf(vtt), [
    { from_s: 1.5, to_s: 4, who: 'Judge', text: 'State your name.' },
    { from_s: 3605, to_s: 3606.25, text: 'Dario & Ana' },
  ])
  const srt = '1\r\n00:00:01,500 --> 00:00:02,000\r\nYes.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nNo.\r\n'
  assert.equal(kindOf(bytes(srt), 'hearing.srt', 'application/x-subrip').shown, 'transcript')
  assert.deepEqual(
    cuesOf(srt).map((it) => [it.from_s, it.text]),
    [
      [1.5, 'Yes.'],
      [3, 'No.'],
    ],
  )
  assert.ok(
    besideOf('hearing.mp4', 'Hearing.vtt') &&
      besideOf('hearing.mp4', 'hearing.it.vtt') &&
      !besideOf('hearing.mp4', 'hearing2.vtt'),
  )
})
