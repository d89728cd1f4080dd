/** Bank statements of ISO 20022, camt.053. */
import { many, wordsIn, type Xml, xmlOf } from '../../kernel/xml.ts'
import { accountOf, mistypedIban } from './accounts.ts'
import { minorOf } from './amount.ts'
import { momentOf, type Payment, type Reading, type Trouble } from './payment.ts'

const account = (node: Xml | undefined): string => accountOf(wordsIn(node?.Id?.IBAN) || wordsIn(node?.Id?.Othr?.Id))

/** The statement, or null when the text is no camt.053. `zone` is for times without one. */
export function readCamt(text: string, zone: string): Reading | null {
  const statements = many(xmlOf(text)?.Document?.BkToCstmrStmt?.Stmt)
  if (statements.length === 0) return null
  const out = { payments: [] as Payment[], troubles: [] as Trouble[], openings: [] as Reading['openings'][number][], lines: 0 }
  for (const statement of statements) readStatement(statement, zone, out)
  return out
}

type Out = { payments: Payment[]; troubles: Trouble[]; openings: Reading['openings'][number][]; lines: number }

function readStatement(statement: Xml, zone: string, out: Out): void {
  const own = account(statement.Acct)
  for (const balance of many(statement.Bal)) {
    const currency = wordsIn(balance.Amt?.['@Ccy'])
    const minor = minorOf(wordsIn(balance.Amt), currency)
    const code = wordsIn(balance.Tp?.CdOrPrtry?.Cd)
    if (minor === null || (code !== 'OPBD' && code !== 'PRCD')) continue
    out.openings.push({ account: own, currency, minor: wordsIn(balance.CdtDbtInd) === 'DBIT' ? -minor : minor })
  }
  for (const entry of many(statement.Ntry)) {
    const details = many(entry.NtryDtls).flatMap((d) => many(d.TxDtls))
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
  const currency = wordsIn(amount?.['@Ccy'])
  const minor = amount ? minorOf(wordsIn(amount), currency) : null
  const date = wordsIn(entry.BookgDt?.DtTm) || wordsIn(entry.BookgDt?.Dt) || wordsIn(entry.ValDt?.Dt)
  const moment = momentOf(date, 'ymd', zone)
  const status = wordsIn(entry.Sts?.Cd) || wordsIn(entry.Sts as unknown as Xml)
  if (status && status !== 'BOOK') return told('not-booked', true, status)
  if (!amount) return told('amount-missing', true)
  if (!currency) return told('currency-missing', true)
  if (minor === null) return told('amount-unreadable', true, wordsIn(amount))
  if (minor === 0) return told('amount-zero', true)
  if (!date) return told('date-missing', true)
  if (!moment) return told('date-unreadable', true, date)
  if (!own) return told('account-missing', true)
  const credit = wordsIn(entry.CdtDbtInd) === 'CRDT'
  const parties = detail.RltdPties
  // A reversed entry runs the other way while its parties keep the names of the first payment.
  const reversed = wordsIn(entry.RvslInd) === 'true'
  const other = account(credit !== reversed ? parties?.DbtrAcct : parties?.CdtrAcct)
  const id = wordsIn(detail.Refs?.AcctSvcrRef) || wordsIn(entry.AcctSvcrRef) || `${own}-${line}`
  if (other === own) return told('account-to-itself', true, own)
  if (!other) told('counterparty-unknown', false)
  else if (mistypedIban(other)) told('account-checksum', false, other)
  // Who is not named is nobody we know, and not the same nobody twice.
  const partner = other || `? ${own} ${line}`
  const note = many(detail.RmtInf?.Ustrd).map(wordsIn).join(' ')
  const unique = out.payments.some((p) => p.id === id) ? `${id}#${line}` : id
  const [from, to] = credit === minor > 0 ? [partner, own] : [own, partner]
  const { at, dated } = moment
  return { id: unique, at, dated, from, to, minor: Math.abs(minor), currency, line, ...(note && { text: note }) }
}
