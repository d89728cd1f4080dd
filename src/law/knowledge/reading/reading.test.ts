import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CalendarDate } from '../../../kernel/instant.ts'
import { lawBook } from '../../registry.ts'
import { differenceOf } from '../difference.ts'
import type { Fact } from '../fact.ts'
import { isSound, judgeAll } from '../judge.ts'
import { fieldsOf } from './csv.ts'
import { readDate, textOf } from './file.ts'
import { stateNamed } from './names.ts'
import { type Particulars, readTable } from './read.ts'

const asOf = '2026-11-20' as CalendarDate
const today = '2026-11-25' as CalendarDate
const name = 'XVIII-12.en.xml'
const xml = readFileSync('test/data/law/XVIII-12.en.xml')
const read = (bytes: Uint8Array | string, more: Partial<Particulars> = {}) =>
  readTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, { name, asOf, ...more }, lawBook)
const rowsOf = (it: ReturnType<typeof read>) => {
  assert.ok('rows' in it, JSON.stringify(it))
  return it.rows
}
const facts = (it: ReturnType<typeof read>): Fact[] => rowsOf(it).flatMap(({ fact }) => fact ?? [])
const faultOf = (it: ReturnType<typeof read>) => ('fault' in it ? it.fault : undefined)

test('a status table of the depositary gives each State with its dates, in force by the rule of the instrument', () => {
  const all = facts(read(xml))
  assert.equal(all.length, 9)
  for (const fact of all) {
    assert.ok(fact.kind === 'participation')
    const onRecord = lawBook.participations.find((p) => p.instrument === 'UNTOC' && p.state === fact.body.state)!
    for (const field of ['signed', 'boundBy', 'deposited', 'inForceFrom'] as const)
      assert.equal(fact.body[field], onRecord[field], `${fact.body.state} ${field}`)
    assert.equal(fact.body.confidence, 'snapshot')
    assert.equal(fact.body.asOf, asOf)
  }
})

test('every row of a shipped table, written as the depositary writes it, is read back as it was', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  const letter: Record<string, string> = {
    accession: 'a',
    acceptance: 'A',
    approval: 'AA',
    formal_confirmation: 'c',
    succession: 'd',
  }
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const written = (d?: string) => (d ? `${Number(d.slice(8))} ${months[Number(d.slice(5, 7)) - 1]}\t ${d.slice(0, 4)}` : '')
  let compared = 0
  for (const [number, id] of [
    ['XVIII-12', 'UNTOC'],
    ['XVIII-12-a', 'UNTOC-TIP'],
    ['XVIII-14', 'UNCAC'],
    ['VI-19', 'VIENNA-1988'],
  ]) {
    const rows = lawBook.participations.filter(
      (p) => p.instrument === id && p.confidence === 'snapshot' && p.boundBy !== 'succession',
    )
    const cells = rows.map((p) => {
      const bound = p.deposited ? `${written(p.deposited)} ${letter[p.boundBy ?? ''] ?? ''}` : ''
      return `<Row><Entry>${english.of(p.state)!.replace('&', '&amp;')}</Entry><Entry>${written(p.signed)}</Entry><Entry>${bound}</Entry></Row>`
    })
    const head = '<Row><Entry>Participant</Entry><Entry>Signature</Entry><Entry>Accession(a), Ratification</Entry></Row>'
    const text = `<M><Treaty><Participants><Table><TGroup><Thead>${head}</Thead><Tbody><Rows>${cells.join('')}</Rows></Tbody></TGroup></Table></Participants></Treaty></M>`
    const again = rowsOf(read(text, { name: `${number}.en.xml` }))
    for (const [i, { fact, faults }] of again.entries()) {
      assert.deepEqual(faults, [], `${id} ${rows[i]!.state}`)
      assert.ok(fact?.kind === 'participation')
      for (const field of ['state', 'signed', 'boundBy', 'deposited', 'inForceFrom'] as const)
        assert.equal(fact.body[field], rows[i]![field], `${id} ${rows[i]!.state} ${field}`)
      compared++
    }
  }
  assert.ok(compared > 600, `${compared} rows`)
})

test('every name in the table of 2014 is a State here', (t) => {
  const path = '../shared/data/law/treaty_status_2014_snapshot.json'
  if (!existsSync(path)) return t.skip('the table is not on this machine')
  const { treaties } = JSON.parse(readFileSync(path, 'utf8')) as {
    treaties: Record<string, { rows: { state: string; name: string }[] }>
  }
  for (const { rows } of Object.values(treaties))
    for (const { state, name: written } of rows) assert.deepEqual(stateNamed(written), { state }, written)
})

for (const [what, bytes, fault] of [
  ['an empty file', '', 'file-empty'],
  ['a file of blanks', ' \n ', 'file-empty'],
  ['text that is no table', 'Dear colleague', 'file-unknown'],
  ['an XML file with a document type of its own', `<!DOCTYPE a [<!ENTITY b "c">]><a><Participants/></a>`, 'xml-broken'],
  ['an entity that nobody declared', '<a>&bomb;</a>', 'xml-broken'],
  ['an XML file without participants', '<a><b/></a>', 'xml-no-table'],
  ['a CSV without the columns', 'country,date\nIT,2003-01-01\n', 'csv-columns'],
  ['a CSV with an open quotation mark', 'instrument,state\n"UNTOC,IT\n', 'csv-broken'],
  ['a CSV that does not end with a line', 'instrument,state\nUNTOC,IT', 'csv-broken'],
  ['a CSV with a head and nothing below', 'instrument,state\n', 'file-empty'],
] as const)
  test(`nothing is taken from ${what}`, () => assert.equal(faultOf(read(bytes)), fault))

test('Latin-1 that says it is UTF-8 is refused, and Latin-1 that says so is read', () => {
  const latin = (head: string) => Buffer.from(`${head}<a>C\u00f4te</a>`, 'latin1')
  assert.equal(textOf(latin('<?xml version="1.0" encoding="UTF-8"?>')), undefined)
  assert.match(textOf(latin('<?xml version="1.0" encoding="ISO-8859-1"?>'))!, /Côte/)
  assert.equal(faultOf(read(Buffer.from('instrument,state\nUNTOC,C\u00f4te d\u2019Ivoire\n', 'latin1'))), 'file-encoding')
})

test('the table of another treaty than the one chosen, or than its name says, is refused', () => {
  assert.equal(faultOf(read(xml, { instrument: 'UNCAC' })), 'other-instrument')
  // Of one day and one conference: only the depositary's number tells the Protocols from their Convention.
  assert.equal(faultOf(read(xml, { instrument: 'UNTOC-TIP' })), 'other-instrument')
  assert.equal(faultOf(read(xml, { name: 'XVIII-12-a.en.xml' })), 'other-instrument')
})

test('a table under any name is of the instrument whose number it carries, and a table without a number needs one chosen', () => {
  assert.equal(facts(read(xml, { name: 'status.xml' })).length, 9)
  const unnumbered = xml.toString('latin1').replace('<Numsect>12</Numsect>', '')
  const bytes = Buffer.from(unnumbered, 'latin1')
  assert.equal(faultOf(read(bytes, { name: 'status.xml' })), 'instrument-unnamed')
  assert.equal(facts(read(bytes, { name: 'status.xml', instrument: 'UNTOC' })).length, 9)
  assert.equal(faultOf(read(bytes, { instrument: 'UNCAC' })), 'other-instrument')
  assert.equal(faultOf(read(bytes, { instrument: 'HAGUE-1970' })), 'instrument-unnamed')
})

test('the marks that the depositary cuts to one byte keep no table out, and other broken characters do', () => {
  const text = xml.toString('latin1')
  assert.ok(text.includes('\x1cNobody\x19s'))
  assert.match(text, / & end/)
  for (const bad of ['\x07', '\x1b', '&bomb;', '&#x1;'])
    assert.equal(faultOf(read(Buffer.from(text.replace('Nobody', bad), 'latin1'))), 'xml-broken', JSON.stringify(bad))
})

test('however a status table is cut off, nothing is taken from it', () => {
  const text = xml.toString('latin1')
  const end = text.trimEnd().length
  fc.assert(
    fc.property(fc.integer({ min: 0, max: end - 1 }), (at) => {
      assert.ok('fault' in read(Buffer.from(text.slice(0, at), 'latin1')))
    }),
    { numRuns: 400 },
  )
})

const csv = (...lines: string[]) => `instrument;state;signed;bound_by;deposited;in_force_from;until;as_of\n${lines.join('\n')}\n`
const judged = (text: string) => {
  const rows = rowsOf(read(text, { name: 'rows.csv' }))
  const sound = rows.flatMap(({ fact }) => fact ?? [])
  const faults = judgeAll(sound, lawBook, today, 'file')
  return rows.map(({ fact, faults: own }) => [...own, ...(fact ? faults[sound.indexOf(fact)]! : [])].map((f) => f.code))
}

for (const [what, line, codes] of [
  ['an unknown State', 'UNTOC;QQ;;accession;2020-01-10;2020-02-09;;', ['unknown-state']],
  ['a State by an unknown name', 'UNTOC;Ruritania;;accession;2020-01-10;2020-02-09;;', ['unknown-state']],
  ['a historic State by name', 'VIENNA-1988;Yugoslavia;20 Dec 1988;ratification;1991-01-03;1991-04-03;;', ['historic-state']],
  ['one of the States that a name has meant', 'VIENNA-1988;Czechoslovakia;1989-12-07;;;;;', ['historic-state']],
  ['a historic State that never had a code', 'VIENNA-1988;Yemen Arab Republic;1989-12-07;;;;;', ['historic-state']],
  ['a withdrawn code that older tables carry', 'VIENNA-1988;ZR;1989-06-21;;;;;', ['historic-state']],
  ['a historic State by its withdrawn code', 'VIENNA-1988;DD;1989-06-21;;;;;', ['historic-state']],
  ['an unknown instrument', 'HAGUE-1970;IT;;;;;;', ['unknown-instrument']],
  ['a signature before the treaty was made', 'UNTOC;IT;1999-12-12;;;;;', ['before-treaty']],
  [
    'force before the treaty had any',
    'UNTOC;IT;2000-12-12;ratification;2001-01-10;2001-02-09;;',
    ['before-treaty', 'force-differs'],
  ],
  ['a deposit before the signature', 'UNTOC;IT;2006-12-12;ratification;2005-01-10;2005-02-09;;', ['dates-disordered']],
  ['a day that no calendar has', 'UNTOC;IT;2000-02-30;;;;;', ['not-a-date']],
  ['a date that may be read in two ways', 'UNTOC;IT;12/11/2000;;;;;', ['not-a-date']],
  ['force on another day than the rule gives', 'UNTOC;IT;2000-12-12;ratification;2006-08-02;2006-10-01;;', ['force-differs']],
  ['an as-of day in the future', 'UNTOC;IT;2000-12-12;;;;;2031-01-01', ['in-the-future']],
  ['a row of another width', 'UNTOC;IT', ['columns-differ']],
  ['a row without a State', 'UNTOC;;2000-12-12;;;;;', ['value-missing']],
] as const)
  test(`a row with ${what} gets its own sentence`, () => assert.deepEqual(judged(csv(line))[0], codes))

test('good rows beside bad ones stay good', () => {
  const found = judged(csv('UNTOC;QQ;;;;;;', 'UNTOC;IT;2000-12-12;ratification;2006-08-02;2006-09-01;;', 'UNTOC;FR;x;;;;;'))
  assert.deepEqual(found, [['unknown-state'], [], ['not-a-date']])
})

test('two participations of one State whose times meet both wait, in either order; two periods do not', () => {
  const one = 'UNTOC;FJ;;accession;2010-01-01;2010-01-31;;'
  const other = 'UNTOC;FJ;;accession;2012-01-01;2012-01-31;;'
  const period = 'UNTOC;FJ;;accession;2010-01-01;2010-01-31;2011-01-01;'
  for (const lines of [
    [one, other],
    [other, one],
  ])
    for (const codes of judged(csv(...lines))) assert.deepEqual(codes, ['overlapping-participation'])
  assert.deepEqual(judged(csv(period, other)), [[], []])
  assert.deepEqual(judged(csv(one, one)), [['row-doubled'], ['row-doubled']])
})

test('declarations that contradict each other both wait, and a word that is none is named', () => {
  const table = (...lines: string[]) => `id,instrument,state,kind,effect,articles,languages,text\n${lines.join('\n')}\n`
  const one = 'a,UNTOC,FJ,notification,languages,UNTOC 18(14),it|en,"Italian, or English"'
  const other = 'b,UNTOC,FJ,notification,languages,UNTOC 18(14),fr,French'
  assert.deepEqual(judged(table(one)), [[]])
  assert.deepEqual(judged(table(one, other)), [['contradictory-declaration'], ['contradictory-declaration']])
  assert.deepEqual(judged(table('c,UNTOC,FJ,notification,tongue,,it,Italian')), [['not-a-word']])
})

test('no file makes a fact look checked or verified', () => {
  const text = 'instrument,state,signed,confidence\nUNTOC,IT,2000-12-12,checked\nUNTOC,FR,2000-12-12,verified\n'
  assert.deepEqual(judged(text), [['sure-beyond-evidence'], ['sure-beyond-evidence']])
})

test('commas, semicolons, tabs, a byte order mark and quotation marks make no difference', () => {
  const commas = 'instrument,state,signed,source\nUNTOC,IT,2000-12-12,"the ""Gazzetta"", No 1"\n'
  const same = [
    commas,
    `\ufeff${commas}`,
    commas.replaceAll('\n', '\r\n'),
    'instrument;state;signed;source\nUNTOC;IT;12.12.2000;"the ""Gazzetta"", No 1"\n',
    'instrument\tstate\tsigned\tsource\nUNTOC\tItaly\t12 Dec 2000\t"the ""Gazzetta"", No 1"\n',
  ].map((text) => facts(read(text, { name: 'x.csv' })))
  for (const one of same) assert.deepEqual(one, same[0])
  assert.equal(same[0]![0]!.body.source, 'the "Gazzetta", No 1')
})

test('what is written as CSV is read back field by field, whatever stands in it', () => {
  const field = fc.string({ unit: 'grapheme' }).map((s) => s.replaceAll('\r', ''))
  const quoted = (s: string) => `"${s.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`
      assert.deepEqual(
        fieldsOf(text, ',')?.map(({ fields }) => fields),
        rows,
      )
    }),
  )
})

test('a table cut off anywhere is refused, or was cut between two rows and gives the rows before', () => {
  const whole = csv(
    'UNTOC;IT;2000-12-12;ratification;2006-08-02;2006-09-01;;',
    'UNTOC;"Bolivia (Plurinational State of)";2000-12-12;ratification;2005-10-10;2005-11-09;;',
    'UNTOC;BH;;accession;2004-06-07;2004-07-07;;',
  )
  const all = facts(read(whole, { name: 'x.csv' }))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (at) => {
      const part = read(whole.slice(0, at), { name: 'x.csv' })
      if ('fault' in part) return
      assert.equal(whole[at - 1], '\n')
      assert.deepEqual(facts(part), all.slice(0, part.rows.length))
    }),
  )
})

test('a shuffled table gives the same facts, the same faults and the same differences', () => {
  const lines = [
    'UNTOC;IT;2000-12-12;ratification;2006-08-02;2006-09-01;;',
    'UNTOC;QQ;;;;;;',
    'UNTOC;FJ;;accession;2010-01-01;2010-01-31;;',
    'UNTOC;FJ;;accession;2012-01-01;2012-01-31;;',
    'UNCAC;BH;;accession;2004-06-07;2005-12-14;;',
  ]
  const told = (order: readonly string[]) => {
    const text = csv(...order)
    const found = judged(text)
    const rows = rowsOf(read(text, { name: 'x.csv' }))
    return order
      .map((line, i) => JSON.stringify([line, found[i], rows[i]!.fact && differenceOf(rows[i]!.fact!, lawBook).is]))
      .sort()
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (order) => {
      assert.deepEqual(told(order), told(lines))
    }),
  )
})

test('bytes of any kind are read or refused, and never anything else', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void read(bytes)))
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void read(`<a>${text}`)))
})

test('days are read as they are written, and no others', () => {
  for (const [text, day] of [
    ['29 Sep 2003', '2003-09-29'],
    ['1 January 2001', '2001-01-01'],
    ['1.2.2003', '2003-02-01'],
    ['2004-02-29', '2004-02-29'],
    ['2003-02-29', undefined],
    ['09/29/2003', undefined],
    ['32 Jan 2001', undefined],
  ])
    assert.equal(readDate(text!), day)
})

test('a deposit without a day of force is in force by the rule; a succession at the latest since its notification', () => {
  const [by, after] = facts(
    read(csv('UNTOC;FJ;;accession;2017-09-19;;;', 'UNTOC;ME;;succession;2006-10-23;;;'), { name: 'x.csv' }),
  )
  assert.equal(by!.kind === 'participation' && by!.body.inForceFrom, '2017-10-19')
  assert.equal(after!.kind === 'participation' && after!.body.inForceBy, '2006-10-23')
  assert.deepEqual(judged(csv('COE-1959-2AP;IT;;ratification;2010-01-10;;;')), [['force-unknown']])
})

test('a file that names one State thousands of times is judged quickly, and none of its rows goes in', () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `UNTOC;FJ;;accession;;;;${i % 2 ? '2026-01-02' : ''}`)
  assert.ok(judged(csv(...lines)).every((codes) => codes.includes('row-doubled')))
})

test('a remark keeps no row out', () => assert.ok(isSound([{ code: 'force-differs', params: {} }])))
