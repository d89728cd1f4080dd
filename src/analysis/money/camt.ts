/**
 * Bank statements of ISO 20022, camt.053. The parser expands no entity and a file with a document type is not read: nothing in a
 * statement needs one, and much has been attacked with one.
 */
import { XMLParser } from 'fast-xml-parser'
import { accountOf, mistypedIban } from './accounts.ts'
import { minorOf } from './amount.ts'
import { momentOf, type Payment, type Reading, type Trouble } from './payment.ts'

type Xml = { readonly [name: string]: Xml } & { readonly '#text'?: string; readonly '@Ccy'?: string }

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: true,
  isArray: (name) => ['Stmt', 'Ntry', 'NtryDtls', 'TxDtls', 'Bal', 'Ustrd'].includes(name),
})

const list = (node: Xml | undefined): readonly Xml[] => (Array.isArray(node) ? (node as readonly Xml[]) : node ? [node] : [])
/** The five names every XML reader knows; no other is expanded. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
function textOf(node: Xml | string | undefined): string {
  const raw = typeof node === 'string' ? node : typeof node === 'object' ? String(node['#text'] ?? '') : ''
  return raw.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name]!)
}
const account = (node: Xml | undefined): string => accountOf(textOf(node?.Id?.IBAN) || textOf(node?.Id?.Othr?.Id))

/** The statement, or null when the text is no camt.053. `zone` is for times without one. */
export function readCamt(text: string, zone: string): Reading | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return null
  let root: Xml
  try {
    root = parser.parse(text, true) as Xml
  } catch {
    return null
  }
  const statements = list(root.Document?.BkToCstmrStmt?.Stmt)
  if (statements.length === 0) return null
  const out = { payments: [] as Payment[], troubles: [] as Trouble[], openings: [] as Reading['openings'][number][], lines: 0 }
  for (const statement of statements) readStatement(statement, zone, out)
  return out
}

type Out = { payments: Payment[]; troubles: Trouble[]; openings: Reading['openings'][number][]; lines: number }

function readStatement(statement: Xml, zone: string, out: Out): void {
  const own = account(statement.Acct)
  for (const balance of list(statement.Bal)) {
    const currency = balance.Amt?.['@Ccy'] ?? ''
    const minor = minorOf(textOf(balance.Amt), currency)
    const code = textOf(balance.Tp?.CdOrPrtry?.Cd)
    if (minor === null || (code !== 'OPBD' && code !== 'PRCD')) continue
    out.openings.push({ account: own, currency, minor: textOf(balance.CdtDbtInd) === 'DBIT' ? -minor : minor })
  }
  for (const entry of list(statement.Ntry)) {
    const details = list(entry.NtryDtls).flatMap((d) => list(d.TxDtls))
    for (const detail of details.length > 0 ? details : [{} as Xml]) {
      out.lines++
      const payment = readEntry(own, entry, detail, details.length, zone, out)
      if (payment) out.payments.push(payment)
    }
  }
}

function readEntry(own: string, entry: Xml, detail: Xml, siblings: number, zone: string, out: Out): Payment | null {
  const line = out.lines
  const told = (code: Trouble['code'], left: boolean, value?: string): null => {
    out.troubles.push({ line, code, left, ...(value && { value: value.slice(0, 80) }) })
    return null
  }
  // One detail may repeat the entry's amount in the currency of the instruction; of several, each has its own.
  const amount = siblings > 1 ? (detail.Amt ?? detail.AmtDtls?.TxAmt?.Amt) : (entry.Amt ?? detail.Amt)
  const currency = amount?.['@Ccy'] ?? ''
  const minor = amount ? minorOf(textOf(amount), currency) : null
  const date = textOf(entry.BookgDt?.DtTm) || textOf(entry.BookgDt?.Dt) || textOf(entry.ValDt?.Dt)
  const moment = momentOf(date, 'ymd', zone)
  const status = textOf(entry.Sts?.Cd) || textOf(entry.Sts as unknown as Xml)
  if (status && status !== 'BOOK') return told('not-booked', true, status)
  if (!amount) return told('amount-missing', true)
  if (!currency) return told('currency-missing', true)
  if (minor === null) return told('amount-unreadable', true, textOf(amount))
  if (minor === 0) return told('amount-zero', true)
  if (!date) return told('date-missing', true)
  if (!moment) return told('date-unreadable', true, date)
  if (!own) return told('account-missing', true)
  const credit = textOf(entry.CdtDbtInd) === 'CRDT'
  const parties = detail.RltdPties
  // A reversed entry runs the other way while its parties keep the names of the first payment.
  const reversed = textOf(entry.RvslInd) === 'true'
  const other = account(credit !== reversed ? parties?.DbtrAcct : parties?.CdtrAcct)
  const id = textOf(detail.Refs?.AcctSvcrRef) || textOf(entry.AcctSvcrRef) || `${own}-${line}`
  if (other === own) return told('account-to-itself', true, own)
  if (!other) told('counterparty-unknown', false)
  else if (mistypedIban(other)) told('account-checksum', false, other)
  // Who is not named is nobody we know, and not the same nobody twice.
  const partner = other || `? ${own} ${line}`
  const note = list(detail.RmtInf?.Ustrd).map(textOf).join(' ')
  const unique = out.payments.some((p) => p.id === id) ? `${id}#${line}` : id
  const [from, to] = credit === minor > 0 ? [partner, own] : [own, partner]
  const { at, dated } = moment
  return { id: unique, at, dated, from, to, minor: Math.abs(minor), currency, line, ...(note && { text: note }) }
}
