import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { remembering } from '../../ledger/desk.ts'
import { tables } from '../../node/threads/tables.ts'
import { described } from '../compare/described.ts'
import { screeningDesk } from '../desk.ts'
import { type ImportForm, importForm } from '../forms.ts'
import type { ListFormat } from './formats/entry.ts'
import { readList } from './formats/read.ts'

const db = await testDatabase()
const node = 'xa-central' as NodeId
const noon = '2026-11-26T12:00:00.000Z' as Instant
const amara: Officer = {
  id: 'amara' as OfficerId,
  name: 'amara',
  authority: 'Central Authority of XA',
  roles: ['analyst', 'desk-officer'],
  signedInAt: noon,
}
const harbour = 'case-harbour' as CaseId
const desk = screeningDesk({
  ...db,
  node,
  remember: remembering(db, { origin: 'xa-central.example/log', node }),
  listBrought: async () => {},
  hold: () => undefined,
  readTable: tables,
  caseFacts: async (_, id) => ({ id, members: [amara.id], purpose: 'Harbour', basis: 'Art. 416-bis', closed: false }),
})
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const form = (format: ListFormat, text: string, more: Partial<ImportForm> = {}): ImportForm =>
  importForm.parse({
    name: format,
    source: 'https://publisher.example',
    purpose: 'Sanctions',
    format,
    fileBase64: base64(text),
    ...more,
  })
const read = (format: ListFormat, text: string, more?: string) =>
  readList(form(format, text, more === undefined ? {} : { moreBase64: base64(more) }))

// The persons and things below do not exist; the forms are those of the publishers.
const person = (reference: string, more: string): string => `
    <INDIVIDUAL>
      <DATAID>1</DATAID><FIRST_NAME>IBRAHIM</FIRST_NAME><SECOND_NAME>TESTOU &amp; FILS</SECOND_NAME>
      <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
      <NAME_ORIGINAL_SCRIPT>إبراهيم</NAME_ORIGINAL_SCRIPT><COMMENTS1>Fictitious.</COMMENTS1>
      <NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE><VALUE>Ruritania</VALUE></NATIONALITY>
      <LAST_DAY_UPDATED><VALUE>2014-01-01</VALUE><VALUE>2016-10-13</VALUE></LAST_DAY_UPDATED>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ibra T</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>${more}
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>OB 0243999</NUMBER><ISSUING_COUNTRY>Rwanda</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
    </INDIVIDUAL>`
const born = (inner: string): string => `<INDIVIDUAL_DATE_OF_BIRTH>${inner}</INDIVIDUAL_DATE_OF_BIRTH>`
const un = (people: string, groups = ''): string =>
  `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>${people}</INDIVIDUALS><ENTITIES>${groups}</ENTITIES></CONSOLIDATED_LIST>`
const group = `<ENTITY><FIRST_NAME>Example Front</FIRST_NAME><REFERENCE_NUMBER>CDe.999</REFERENCE_NUMBER>
  <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>EF; Example Movement</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ADDRESS><CITY>Goma</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY></ENTITY_ADDRESS></ENTITY>`
const between = born('<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1973</FROM_YEAR><TO_YEAR>1974</TO_YEAR>')
const exact = born('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1971-03-09</DATE>')

test('the list of the Security Council is read with its names in every script, its dates, papers and the day it was made', () => {
  const it = read('un', un(person('CDi.999', exact + between), group))
  assert.equal(it.dated, '2026-02-27')
  const [first, second] = it.entries
  assert.deepEqual(first?.subject, {
    kind: 'person',
    names: ['IBRAHIM TESTOU & FILS', 'إبراهيم', 'Ibra T'],
    birth: '1971-03-09',
    countries: ['CD'],
    identifiers: [{ type: 'document', value: 'OB 0243999', country: 'RW' }],
  })
  assert.deepEqual(first.births, ['1973', '1974'])
  assert.equal(first.facts.amended, '2016-10-13')
  assert.deepEqual(
    [second?.reference, second?.subject.kind, second?.subject.names],
    ['CDe.999', 'organisation', ['Example Front', 'EF', 'Example Movement']],
  )
  assert.deepEqual(it.faults, [{ row: 1, code: 'row-country-unknown', value: 'Ruritania' }])
})

test('a document with declarations of its own is not read, and a file of another form is said to be one', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${un(person('CDi.1', exact))}`
  assert.throws(() => read('un', bomb), { code: 'list-unreadable' })
  assert.throws(() => read('un', '<CONSOLIDATED_LIST>'), { code: 'list-unreadable' })
  for (const format of ['un', 'eu'] as const) assert.throws(() => read(format, '<other/>'), { code: 'list-other-format' })
  assert.throws(() => read('ofac', 'name,birth\nA,1970\n'), { code: 'list-other-format' })
  assert.throws(() => read('interpol', '{}'), { code: 'list-other-format' })
  assert.throws(() => read('opensanctions', '{}'), { code: 'list-other-format' })
})

const empty = '-0- '
const sdn = (...rows: (readonly string[])[]): string =>
  `${rows
    .map((r) =>
      r
        .map((c) => (c === empty ? c : `"${c}"`))
        .join(',')
        .replace(/^"(\d+)"/, '$1'),
    )
    .join('\r\n')}\r\n\u001a`
const e = empty
const sdnFile = sdn(
  ['900001', 'EJEMPLO PRUEBA, Juan', 'individual', 'SDNT', e, e, e, e, e, e, e, "DOB 07 Oct 1954; alt. DOB circa 1956; POB Cartago, Valle, Colombia; Passport AD127999 (Colombia) expires 01 Jan 2001; nationality Colombia; Digital Currency Address - XBT 1BoatSLRHtKNngkdXEeobR76b53LETtpyT; a.k.a. 'EL PRUEBA'."],
  ['900002', 'EXAMPLE STAR', 'vessel', 'IRAN', e, 'T2EU4', 'Tanker', '99,144', '56,068', 'Panama', e, 'Vessel Registration Identification IMO 9187629; MMSI 572469210; f.k.a. \'ALPHA\'.'],
  ['900003', 'EXAMPLE AIR', e, 'CUBA', e, e, e, e, e, e, e, e],
  ['900004', 'YV9999', 'aircraft', 'VENEZUELA', e, e, e, e, e, e, e, 'Aircraft Tail Number YV9999.'],
) // biome-ignore format: rows of a file

test('the list of the Treasury is read with its alternates, and an alternate of nobody is said', () => {
  const it = read('ofac', sdnFile, sdn(['900001', '12', 'aka', 'JUANITO', e], ['7', '13', 'aka', 'NOBODY', e]))
  assert.equal(it.entries.length, 4)
  const [man, ship, company, plane] = it.entries
  assert.deepEqual(man?.subject.names, ['EJEMPLO PRUEBA, Juan', 'JUANITO', 'EL PRUEBA'])
  assert.deepEqual([man.subject.birth, man.births, man.subject.countries], ['1954-10-07', ['1956'], ['CO']])
  assert.deepEqual(man.subject.identifiers, [
    { type: 'document', value: 'AD127999', country: 'CO' },
    { type: 'account', value: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT' },
  ])
  assert.deepEqual(
    ship?.subject.identifiers.map((n) => [n.type, n.value]),
    [
      ['imo', '9187629'],
      ['mmsi', '572469210'],
    ],
  )
  assert.deepEqual([ship.subject.kind, ship.subject.countries, ship.subject.names], ['vessel', ['PA'], ['EXAMPLE STAR', 'ALPHA']])
  assert.equal(company?.subject.kind, 'organisation')
  assert.deepEqual(plane?.subject.identifiers, [{ type: 'aircraft', value: 'YV9999' }])
  assert.deepEqual(it.faults, [{ row: 2, code: 'row-alias-of-none', value: 'alt.csv 2: NOBODY' }])
})

const euXml = `<?xml version="1.0"?><export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-11-20T10:00:00.000+01:00">
 <sanctionEntity designationDate="2003-07-07" unitedNationId="" euReferenceNumber="EU.9999.1" logicalId="13">
  <regulation publicationDate="2003-07-08" programme="IRQ"/><subjectType code="person" classificationCode="P"/>
  <nameAlias wholeName="Saleh Exemple" strong="true"/><nameAlias firstName="Salah" lastName="Exemple" wholeName=""/>
  <citizenship countryIso2Code="IQ"/><citizenship countryIso2Code="00"/>
  <birthdate circa="false" birthdate="1937-04-28" year="1937"/><birthdate circa="true" year="1938"/>
  <identification number="D 9004" identificationTypeCode="passport" countryIso2Code="IQ"/><remark>Fictitious</remark>
 </sanctionEntity></export>`
const euCsv = `fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType_ClassificationCode;NameAlias_WholeName;BirthDate_BirthDate;Citizenship_CountryIso2Code;Identification_Number;Identification_TypeCode
20/11/2026;13;EU.9999.1;P;Saleh Exemple;;;;
20/11/2026;13;EU.9999.1;P;Salah Exemple;;;;
20/11/2026;13;EU.9999.1;P;;1937-04-28;;;
20/11/2026;13;EU.9999.1;P;;;IQ;;
20/11/2026;13;EU.9999.1;P;;;;D 9004;passport
20/11/2026;;;P;Nobody;;;;
`
test('the list of the European Union is one list, whether it comes as XML or as a table', () => {
  const [xml, csv] = [read('eu', euXml), read('eu', euCsv)]
  assert.deepEqual([xml.dated, csv.dated], ['2026-11-20', '2026-11-20'])
  const common = (it: typeof xml) => [
    it.entries.length,
    it.entries[0]?.reference,
    it.entries[0]?.subject.names,
    it.entries[0]?.subject.birth,
    it.entries[0]?.subject.countries,
  ]
  assert.deepEqual(common(xml), [1, 'EU.9999.1', ['Saleh Exemple', 'Salah Exemple'], '1937-04-28', ['IQ']])
  assert.deepEqual(common(csv), common(xml))
  assert.deepEqual(xml.entries[0]?.births, ['1938'])
  assert.deepEqual(csv.faults, [{ row: 7, code: 'row-without-reference', value: 'Nobody' }])
})

test('entities of OpenSanctions are read with the papers they hold; what is no subject is counted, and a broken line is named', () => {
  const lines = [
    { id: 'NK-1', schema: 'Person', properties: { name: ['Ivan Primer'], alias: ['Иван Пример'], birthDate: ['1970-01-02'], nationality: ['ru'], innCode: ['77001122'] }, last_change: '2026-10-01T10:00:00' },
    { id: 'pp-1', schema: 'Passport', properties: { holder: ['NK-1'], number: ['71 1234567'], country: ['ru'] } },
    { id: 'ad-1', schema: 'Address', properties: { full: ['Street 1'] } },
    { id: 'ad-2', schema: 'Address', properties: { full: ['Street 2'] } },
    { id: 'NK-2', schema: 'Airplane', properties: { name: ['Plane'], registrationNumber: ['EP-GOX'] } },
  ] // biome-ignore format: lines of a file
  const it = read('opensanctions', `${lines.map((l) => JSON.stringify(l)).join('\n')}\nnot json\n`)
  assert.deepEqual(
    it.entries.map((one) => one.reference),
    ['NK-1', 'NK-2'],
  )
  assert.deepEqual(it.entries[0]?.subject.identifiers, [
    { type: 'register', value: '77001122' },
    { type: 'document', value: '71 1234567', country: 'RU' },
  ])
  assert.deepEqual(it.entries[1]?.subject.identifiers, [{ type: 'aircraft', value: 'EP-GOX' }])
  assert.deepEqual(it.faults, [
    { row: 3, code: 'row-not-subject', value: 'Address: 2' },
    { row: 6, code: 'row-unreadable', value: 'not json' },
  ])
})

const notice = (n: number) => ({
  entity_id: `2021/${n}`,
  forename: 'EDGAR',
  name: `MUESTRA ${n}`,
  date_of_birth: '1979/01/17',
  nationalities: ['UY'],
})
test('a page of public notices is read, and the report says that it is a part of the whole', () => {
  const it = read('interpol', JSON.stringify({ total: 7527, _embedded: { notices: [notice(1), notice(2)] } }))
  assert.deepEqual(
    it.entries.map((one) => [one.reference, one.subject.birth, one.subject.countries]),
    [
      ['2021/1', '1979-01-17', ['UY']],
      ['2021/2', '1979-01-17', ['UY']],
    ],
  )
  assert.deepEqual(it.faults, [{ row: 0, code: 'file-is-part', value: '2 / 7527' }])
  assert.equal(read('interpol', JSON.stringify([notice(1), notice(1)])).faults[0]?.code, 'row-twice')
})

test('a new state of a list says what is new, other and gone before anything changes; what it said before stays readable', async () => {
  const before = sdnFile
  const first = await desk.lists.import(amara, undefined, form('ofac', before), noon)
  const id = first.list.id as never
  assert.deepEqual([first.list.version, first.report.fresh, first.report.gone], [1, 4, 0])
  const after = sdnFile
    .replace('YV9999"', 'YV9998"')
    .replace(/^900003.*\r\n/m, '')
    .replace('900002', '900005')
  const tried = await desk.lists.import(amara, id, form('ofac', after, { dryRun: true }), noon)
  const figures = ({ report: r }: typeof tried) => [r.fresh, r.changed, r.gone, r.same]
  assert.deepEqual(figures(tried), [1, 1, 2, 1])
  assert.equal((await desk.lists.versions(amara, id, noon)).items.length, 1, 'a try leaves nothing behind')
  const done = await desk.lists.import(amara, id, form('ofac', after), noon)
  assert.deepEqual(figures(done), figures(tried))

  const page = { after: '', fault: 0, limit: 100 }
  const version = await desk.lists.version(amara, id, 2, page, noon)
  assert.deepEqual(
    version.changes.map((it) => [it.reference, it.what]),
    [['900002', 'gone'], ['900003', 'gone'], ['900004', 'changed'], ['900005', 'fresh']],
  ) // biome-ignore format: a table
  assert.equal(version.changes[2]?.before?.subject.names[0], 'YV9999')
  const at = async (number?: number) =>
    (await desk.lists.entries(amara, id, { version: number, after: '', limit: 100, words: '' }, noon)).items.map(
      (it) => it.reference,
    )
  assert.deepEqual(await at(1), ['900001', '900002', '900003', '900004'])
  assert.deepEqual(await at(), ['900001', '900004', '900005'])
  const found = await desk.lists.entries(amara, id, { version: 1, after: '', limit: 100, words: 'example star' }, noon)
  assert.deepEqual(
    found.items.map((it) => it.reference),
    ['900002'],
  )
  await assert.rejects(desk.lists.version(amara, id, 9, page, noon), { code: 'list-unknown' })
})

test('an entry with several dates of birth is found by each of them, as one candidate', async () => {
  await desk.lists.import(amara, undefined, form('un', un(person('CDi.777', exact + between))), noon)
  for (const birth of ['1971-03-09', '1974']) {
    const answer = await desk.query(
      amara,
      {
        case: harbour,
        aim: 'investigation',
        purpose: 'Identify the consignee',
        lists: [],
        limit: 50,
        subject: described.parse({ kind: 'person', names: ['Ibrahim Testou Fils'], birth }),
      },
      noon,
    )
    const its = answer.candidates.filter((it) => it.reference === 'CDi.777')
    assert.equal(its.length, 1, birth)
    assert.equal(its[0]?.compared.find((it) => it.feature === 'birth')?.says, 'agreed', birth)
  }
})

test('every row that was not as it should be stands with the version, however many there are', async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => (i < 1200 ? ',1970' : `Person ${i},1970`))
  const { list, report } = await desk.lists.import(amara, undefined, form('table', `name,birth\n${rows.join('\n')}\n`), noon)
  assert.deepEqual([report.faults.length, report.faultsTotal, report.taken], [1000, 1200, 300])
  const rest = await desk.lists.version(amara, list.id, 1, { after: '', fault: 1100, limit: 500 }, noon)
  assert.equal(rest.faults.length, 100)
  assert.equal(rest.faults.at(-1)?.row, 1201)
})

const shared = resolve(import.meta.dirname, '../../../../shared/data/matching')
const absent = existsSync(shared) ? false : 'the published lists are not on this machine'
test('the published lists of the Security Council and the Treasury are read whole', { skip: absent }, () => {
  const file = (name: string): string => readFileSync(resolve(shared, name), 'utf8')
  const council = read('un', file('moov_UN_consolidated.xml'))
  assert.deepEqual([council.rows, council.entries.length], [1003, 1003])
  const treasury = read('ofac', file('moov_bench_sdn.csv'), file('moov_bench_alt.csv'))
  assert.equal(treasury.entries.length, treasury.rows)
  const lost = [...council.faults, ...treasury.faults].filter(
    (it) => !['row-country-unknown', 'row-birth-unreadable', 'row-alias-of-none', 'row-cut'].includes(it.code),
  )
  assert.deepEqual(lost, [])
})
