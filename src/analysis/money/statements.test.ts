import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountOf, ibanHolds } from './accounts.ts'
import { minorOf } from './amount.ts'
import { readCamt } from './camt.ts'
import { readGoaml } from './goaml.ts'
import { readList } from './list.ts'
import { readMt940 } from './mt940.ts'
import { momentOf } from './payment.ts'

const mapping = {
  from: 'payer',
  to: 'payee',
  amount: 'amount',
  date: 'date',
  currency: 'ccy',
  id: 'ref',
  zone: 'Europe/Rome',
  order: 'dmy',
  mark: ',',
} as const

test('an amount is read in its own marks and never rounded', () => {
  assert.deepEqual(
    [
      minorOf('1.234,56', 'EUR', ','),
      minorOf('1,234.56', 'EUR'),
      minorOf('(12.50)', 'EUR'),
      minorOf('12.50-', 'EUR'),
      minorOf('−3', 'JPY'),
      minorOf('1.5', 'KWD'),
      minorOf('1 234,5', 'EUR', ','),
    ],
    [123456, 123456, -1250, -1250, -3, 1500, 123450],
  )
  for (const bad of ['', 'abc', '1,2,3', '1.234', '12.345.6', '9'.repeat(30)]) assert.equal(minorOf(bad, 'EUR'), null, bad)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (minor) => {
      assert.equal(minorOf((minor / 100).toFixed(2), 'EUR'), minor)
    }),
  )
})

test('a time without a zone is read in the zone the officer names, summer time included, and a day that is none is not read', () => {
  assert.equal(momentOf('01/07/2026 12:00', 'dmy', 'Europe/Rome')!.at, '2026-07-01T10:00:00.000Z')
  assert.equal(momentOf('01/12/2026 12:00', 'dmy', 'Europe/Rome')!.at, '2026-12-01T11:00:00.000Z')
  assert.equal(momentOf('2026-12-01T12:00:00+05:30', 'ymd', 'Europe/Rome')!.at, '2026-12-01T06:30:00.000Z')
  assert.deepEqual(momentOf('07-01-2026', 'mdy', 'UTC'), { at: '2026-07-01T00:00:00.000Z', dated: 'day', zoned: false })
  assert.equal(momentOf('20260701', 'ymd', 'UTC')!.dated, 'day')
  for (const bad of ['31/02/2026', '2026-13-01', 'yesterday', '', '2026-01-01 25:00'])
    assert.equal(momentOf(bad, 'dmy', 'UTC'), null, bad)
})

test('an account is one however it is spaced, and a mistyped IBAN is told', () => {
  assert.equal(accountOf('de89 3704 0044 0532 0130 00'), accountOf('DE89370400440532013000'))
  assert.ok(ibanHolds('DE89370400440532013000') && !ibanHolds('DE89370400440532013001'))
})

test('every line of a list is a payment or is told with its reason, and both add up', () => {
  const reading = readList(
    [
      'ref;payer;payee;amount;ccy;date',
      '1;A;B;1.000,00;EUR;01/07/2026 12:00',
      '2;A;B;-50,00;EUR;02/07/2026',
      '2;A;B;50,00;EUR;02/07/2026',
      '3;A;B;;EUR;02/07/2026',
      '4;A;B;much;EUR;02/07/2026',
      '5;A;B;0,00;EUR;02/07/2026',
      '6;A;B;1,00;;02/07/2026',
      '7;A;B;1,00;EUR;',
      '8;A;B;1,00;EUR;40/07/2026',
      '9;A;;1,00;EUR;02/07/2026',
      '10;A; a ;1,00;EUR;02/07/2026',
      '11;A;DE89370400440532013001;1,00;USD;02/07/2026 10:00Z',
      '12;A;B;"1,00";JPY;02/07/2026',
    ].join('\r\n'),
    mapping,
  )
  assert.equal(reading.lines, 13)
  assert.equal(reading.payments.length + reading.troubles.filter((t) => t.left).length, 13)
  assert.deepEqual(
    reading.payments.map((p) => [p.id, p.from, p.to, p.minor, p.currency]),
    [
      ['1', 'A', 'B', 100000, 'EUR'],
      ['2', 'B', 'A', 5000, 'EUR'],
      ['11', 'A', 'DE89370400440532013001', 100, 'USD'],
      ['12', 'A', 'B', 1, 'JPY'],
    ],
  )
  assert.deepEqual(
    reading.troubles.map((t) => t.code),
    [
      'zone-assumed',
      'amount-negative-turned',
      'repeated',
      'amount-missing',
      'amount-unreadable',
      'amount-zero',
      'currency-missing',
      'date-missing',
      'date-unreadable',
      'account-missing',
      'account-to-itself',
      'account-checksum',
    ],
  )
})

const camt = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
<Ntry><Amt Ccy="EUR">12.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-07-01</Dt></BookgDt>
<NtryDtls><TxDtls><Refs><AcctSvcrRef>R1</AcctSvcrRef></Refs><RltdPties><DbtrAcct><Id><IBAN>FR14 2004 1010 0505 0001 3M02 606</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>Salt &amp; pepper</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">30</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-07-02T09:00:00Z</DtTm></BookgDt>
<NtryDtls><TxDtls><Amt Ccy="EUR">10</Amt><RltdPties><CdtrAcct><Id><Othr><Id>shop 1</Id></Othr></Id></CdtrAcct></RltdPties></TxDtls><TxDtls><Amt Ccy="EUR">20</Amt></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">5</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-07-03</Dt></BookgDt></Ntry>
<Ntry><Amt Ccy="EUR">-4</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-07-03</Dt></BookgDt></Ntry>
</Stmt></BkToCstmrStmt></Document>`

test('a camt.053 statement gives its payments, its opening balance, its batches one by one, and what it does not say', () => {
  const reading = readCamt(camt, 'UTC')!
  assert.deepEqual(reading.openings, [{ account: 'DE89370400440532013000', currency: 'EUR', minor: 10000 }])
  assert.deepEqual(
    reading.payments.map((p) => [p.from.slice(0, 8), p.to.slice(0, 8), p.minor, p.text]),
    [
      ['FR142004', 'DE893704', 1250, 'Salt & pepper'],
      ['DE893704', 'SHOP 1', 1000, undefined],
      ['DE893704', '? DE8937', 2000, undefined],
      ['? DE8937', 'DE893704', 400, undefined],
    ],
  )
  assert.deepEqual(
    reading.troubles.map((t) => [t.code, t.left]),
    [
      ['counterparty-unknown', false],
      ['not-booked', true],
      ['counterparty-unknown', false],
    ],
  )
})

test('a statement with a document type is not read: entities are not expanded', () => {
  assert.equal(readCamt(`<!DOCTYPE d [<!ENTITY a "b">]>${camt}`, 'UTC'), null)
  assert.equal(readCamt('<Document>', 'UTC'), null)
  assert.equal(readCamt('not xml', 'UTC'), null)
  assert.match(readCamt(camt.replace('Salt', '&evil;'), 'UTC')!.payments[0]!.text!, /^&evil;/)
})

test('an MT940 statement gives its payments with direction, reversals turned', () => {
  const reading = readMt940(
    [
      ':20:X',
      ':25:37040044/DE89370400440532013000',
      ':28C:1/1',
      ':60F:C260630EUR1000,00',
      ':61:2607010701D12,50NTRFNONREF//B1',
      ':86:105?31FR1420041010050500013M02606?32SHOP',
      ':61:260702C100,NTRFNONREF//B2',
      ':86:no account here',
      ':61:260703RD3,00NTRFNONREF',
      ':86:/IBAN/FR1420041010050500013M02606/',
      ':61:broken',
      ':62F:C260703EUR1090,50',
      '-',
    ].join('\r\n'),
    'UTC',
  )!
  assert.deepEqual(reading.openings, [{ account: 'DE89370400440532013000', currency: 'EUR', minor: 100000 }])
  assert.deepEqual(
    reading.payments.map((p) => [p.id, p.from.slice(0, 4), p.to.slice(0, 4), p.minor, p.at.slice(0, 10)]),
    [
      ['B1', 'DE89', 'FR14', 1250, '2026-07-01'],
      ['B2', '? DE', 'DE89', 10000, '2026-07-02'],
      ['DE89370400440532013000-9', 'FR14', 'DE89', 300, '2026-07-03'],
    ],
  )
  assert.deepEqual(
    reading.troubles.map((t) => t.code),
    ['counterparty-unknown', 'amount-unreadable'],
  )
  assert.equal(reading.lines, 4)
  assert.equal(readMt940('nothing of the kind', 'UTC'), null)
})

test('no text makes a reader fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      readMt940(`:25:A\n:60F:C260101EUR1,\n:61:${text}`, 'UTC')
      readCamt(text, 'UTC')
      const { payments, troubles, lines } = readList(`ref,payer,payee,amount,ccy,date\n${text}`, { ...mapping, mark: '.' })
      assert.equal(payments.length + troubles.filter((t) => t.left).length, lines)
    }),
  )
})

test('a goAML report gives its transactions between accounts, says of each other why not, and nothing of persons or suspicion', () => {
  const one = (number: string, amount: string, from: string, to: string, date = '2026-03-02T10:00:00') =>
    `<transaction><transactionnumber>${number}</transactionnumber><date_transaction>${date}</date_transaction><amount_local>${amount}</amount_local>${from}${to}</transaction>`
  const from = (account: string) =>
    `<t_from_my_client><from_funds_code>K</from_funds_code><from_account><institution_name>Bank</institution_name><account>${account}</account><signatory><t_person><first_name>Jane</first_name><nationality1>XX</nationality1></t_person></signatory></from_account></t_from_my_client>`
  const to = (account: string) => `<t_to><to_account><account>${account}</account></to_account></t_to>`
  const cash = '<t_from><from_person><first_name>Jane</first_name></from_person></t_from>'
  const its = readGoaml(
    `<report><report_code>STR</report_code><currency_code_local>EUR</currency_code_local><reason>Jane looks odd</reason>${[
      one('1', '250.50', from('A-1'), to('B-1')),
      one('1', '250.50', from('A-1'), to('B-1')),
      one('1', '99.00', from('A-1'), to('B-1')),
      one('2', '-10', from('A-1'), to('B-1')),
      one('3', '10', cash, to('B-1')),
      one('4', '', from('A-1'), to('B-1')),
      one('5', '10', from('A-1'), to('A-1')),
      one('6', '10', from('A-1'), to('B-1'), 'soon'),
      one('7', '10', '<involved_parties><party><role>B</role></party></involved_parties>', ''),
    ].join('')}</report>`,
    'Europe/Rome',
  )!
  assert.deepEqual(
    its.payments.map((p) => [p.id, p.from, p.to, p.minor, p.currency]),
    [
      ['1', 'A-1', 'B-1', 25050, 'EUR'],
      ['1#3', 'A-1', 'B-1', 9900, 'EUR'],
      ['2', 'B-1', 'A-1', 1000, 'EUR'],
      ['3', '? B-1 5', 'B-1', 1000, 'EUR'],
    ],
  )
  assert.equal(its.payments[0]!.at, '2026-03-02T09:00:00.000Z')
  assert.deepEqual(
    its.troubles.map((t) => [t.line, t.code, t.left]),
    [
      [2, 'repeated', true],
      [4, 'amount-negative-turned', false],
      [5, 'counterparty-unknown', false],
      [6, 'amount-missing', true],
      [7, 'account-to-itself', true],
      [8, 'date-unreadable', true],
      [9, 'parties-many', true],
    ],
  )
  assert.equal(its.lines, 9)
  assert.ok(!JSON.stringify(its).includes('Jane'))
  assert.equal(readGoaml('<Document/>', 'UTC'), null)
  assert.equal(readGoaml('<!DOCTYPE x [<!ENTITY a "b">]><report/>', 'UTC'), null)
})
