/**
 * Reports to a financial intelligence unit in the XML of goAML (UNODC). Read are the transactions between two accounts and nothing else: the
 * persons behind them, the reason of the report and the suspicion of who sent it stay in the file. Names of elements are own knowledge of the
 * public schema (versions 4 and 5, `report`/`transaction`/`t_from`/`t_to` with their `_my_client` forms), not checked against its files.
 */
import { XMLParser } from 'fast-xml-parser'
import { accountOf, mistypedIban } from './accounts.ts'
import { minorOf } from './amount.ts'
import { momentOf, type Payment, type Reading, type Trouble } from './payment.ts'

type Xml = { readonly [name: string]: Xml | undefined }

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: true,
  isArray: (name) => ['report', 'transaction', 'party', 't_party'].includes(name),
})
const list = (node: Xml | undefined): readonly Xml[] => (Array.isArray(node) ? (node as readonly Xml[]) : node ? [node] : [])
const textOf = (node: Xml | undefined): string => (typeof node === 'string' ? node : '')

/** The reports of a file, or null when the text is no goAML. `zone` is for times without one. */
export function readGoaml(text: string, zone: string): Reading | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return null
  let root: Xml
  try {
    root = parser.parse(text, true) as Xml
  } catch {
    return null
  }
  const reports = [...list(root.report), ...list(root.reports?.report)]
  if (reports.length === 0) return null
  const out: Out = { payments: [], troubles: [], seen: new Map(), lines: 0 }
  for (const report of reports)
    for (const it of list(report.transaction)) {
      const payment = readTransaction(it, textOf(report.currency_code_local), zone, out)
      if (payment) out.payments.push(payment)
    }
  return { payments: out.payments, troubles: out.troubles, openings: [], lines: out.lines }
}

type Out = { payments: Payment[]; troubles: Trouble[]; seen: Map<string, string>; lines: number }

/** The account of a side, by its IBAN where one is told. A side that is a person or a firm without an account has none. */
const side = (node: Xml | undefined, which: 'from' | 'to'): string => {
  const account = node?.[`${which}_account`] ?? node?.[`${which}_account_my_client`]
  return accountOf(textOf(account?.iban) || textOf(account?.account))
}

function readTransaction(it: Xml, currency: string, zone: string, out: Out): Payment | null {
  const line = ++out.lines
  const told = (code: Trouble['code'], left: boolean, value = ''): null => {
    out.troubles.push({ line, code, left, ...(value && { value: value.slice(0, 80) }) })
    return null
  }
  const number = textOf(it.transactionnumber) || `transaction-${line}`
  const [giver, taker] = [it.t_from ?? it.t_from_my_client, it.t_to ?? it.t_to_my_client]
  // Of several parties with roles nobody can say who paid whom how much.
  if (!giver && !taker && (it.involved_parties || it.t_party)) return told('parties-many', true, number)
  const amount = textOf(it.amount_local)
  const date = textOf(it.date_transaction) || textOf(it.value_date) || textOf(it.date_posting)
  const minor = minorOf(amount, currency)
  const moment = momentOf(date, 'ymd', zone)
  if (!amount) return told('amount-missing', true, number)
  if (!/^[A-Z]{3}$/.test(currency)) return told('currency-missing', true, number)
  if (minor === null) return told('amount-unreadable', true, amount)
  if (minor === 0) return told('amount-zero', true, number)
  if (!date) return told('date-missing', true, number)
  if (!moment) return told('date-unreadable', true, date)
  const [from, to] = [side(giver, 'from'), side(taker, 'to')]
  if (!from && !to) return told('account-missing', true, number)
  if (from === to) return told('account-to-itself', true, from)
  // Two reports may tell the same transaction; two transactions of one number that differ are two.
  const said = [from, to, minor, currency, moment.at].join('|')
  const before = out.seen.get(number)
  if (before === said) return told('repeated', true, number)
  out.seen.set(number, said)
  for (const account of [from, to]) if (account && mistypedIban(account)) told('account-checksum', false, account)
  if (!from || !to) told('counterparty-unknown', false, number)
  if (minor < 0) told('amount-negative-turned', false, amount)
  // Who is told without an account is nobody we know, and not the same nobody twice.
  const ends = [from || `? ${to} ${line}`, to || `? ${from} ${line}`]
  const [giving, taking] = minor < 0 ? ends.toReversed() : ends
  const note = textOf(it.transaction_description)
  return {
    id: before === undefined ? number : `${number}#${line}`,
    at: moment.at,
    dated: moment.dated,
    from: giving!,
    to: taking!,
    minor: Math.abs(minor),
    currency,
    line,
    ...(note && { text: note }),
  }
}
