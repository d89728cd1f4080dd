/** Payments from a table of any bank or program: the officer says which column is what. */
import { readTable } from '../table.ts'
import { accountOf, mistypedIban } from './accounts.ts'
import { type DecimalMark, minorOf } from './amount.ts'
import { type DateOrder, momentOf, type Payment, type Reading, type Trouble } from './payment.ts'

export type Mapping = Readonly<{
  from: string
  to: string
  amount: string
  date: string
  time?: string | undefined
  currency?: string | undefined
  id?: string | undefined
  text?: string | undefined
  /** What counts where the table names no currency or zone. */
  assumedCurrency?: string | undefined
  zone: string
  order: DateOrder
  mark: DecimalMark
}>

export function readList(text: string, mapping: Mapping): Reading {
  const table = readTable(text)
  const payments: Payment[] = []
  const troubles: Trouble[] = []
  const seen = new Set<string>()
  for (const { line, cells } of table.rows) {
    const told = (code: Trouble['code'], left: boolean, value?: string): void => {
      troubles.push({ line, code, left, ...(value && { value: value.slice(0, 80) }) })
    }
    const cell = (column: string | undefined) => (column ? (cells[column] ?? '') : '')
    const currency = (cell(mapping.currency) || mapping.assumedCurrency || '').toUpperCase()
    const [rawFrom, rawTo, rawAmount] = [cell(mapping.from), cell(mapping.to), cell(mapping.amount)]
    const rawDate = [cell(mapping.date), cell(mapping.time)].filter(Boolean).join(' ')
    const minor = rawAmount ? minorOf(rawAmount, currency, mapping.mark) : null
    const moment = momentOf(rawDate, mapping.order, mapping.zone)
    if (!currency) told('currency-missing', true)
    else if (!rawAmount) told('amount-missing', true)
    else if (minor === null) told('amount-unreadable', true, rawAmount)
    else if (minor === 0) told('amount-zero', true)
    else if (!rawDate) told('date-missing', true)
    else if (!moment) told('date-unreadable', true, rawDate)
    else if (!rawFrom || !rawTo) told('account-missing', true)
    else if (accountOf(rawFrom) === accountOf(rawTo)) told('account-to-itself', true, rawFrom)
    else {
      const id = cell(mapping.id) || `line-${line}`
      if (seen.has(id)) {
        told('repeated', true, id)
        continue
      }
      seen.add(id)
      const [from, to] = [accountOf(rawFrom), accountOf(rawTo)]
      for (const account of [from, to]) if (mistypedIban(account)) told('account-checksum', false, account)
      if (minor < 0) told('amount-negative-turned', false, rawAmount)
      if (!moment.zoned && moment.dated === 'instant') told('zone-assumed', false, mapping.zone)
      const [payer, payee] = minor < 0 ? [to, from] : [from, to]
      const note = cell(mapping.text)
      const { at, dated } = moment
      payments.push({
        id,
        at,
        dated,
        from: payer,
        to: payee,
        minor: Math.abs(minor),
        currency,
        line,
        ...(note && { text: note }),
      })
    }
  }
  return { payments, troubles, openings: [], lines: table.rows.length }
}
