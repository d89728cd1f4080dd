/** Bank statements of SWIFT, MT940: fields :25:, :60F:, :61: and :86:. */
import { accountOf, mistypedIban } from './accounts.ts'
import { minorOf } from './amount.ts'
import { momentOf, type Payment, type Reading, type Trouble } from './payment.ts'

type Field = Readonly<{ tag: string; text: string; line: number }>

function fieldsOf(text: string): Field[] {
  const fields: { tag: string; text: string; line: number }[] = []
  text.split(/\r?\n/).forEach((raw, i) => {
    const found = /^:(\d{2}[A-Z]?):(.*)$/.exec(raw)
    if (found) fields.push({ tag: found[1]!, text: found[2]!, line: i + 1 })
    else if (fields.length > 0 && !/^-}?$|^\{/.test(raw)) fields.at(-1)!.text += `\n${raw}`
  })
  return fields
}

const century = (yy: string): string => (Number(yy) >= 70 ? `19${yy}` : `20${yy}`)
const dayOf = (yymmdd: string): string => `${century(yymmdd.slice(0, 2))}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`
const movement = /^(\d{6})(\d{4})?(R?[CD])([A-Z])?(\d+,\d*)([A-Z][A-Z0-9]{3})([^\n/]*)(?:\/\/([^\n]*))?/

/** The statement, or null when the text has no account field. `zone` is where its days begin. */
export function readMt940(text: string, zone: string): Reading | null {
  const fields = fieldsOf(text)
  if (!fields.some((f) => f.tag === '25')) return null
  const out = { payments: [] as Payment[], troubles: [] as Trouble[], openings: [] as Reading['openings'][number][] }
  let [own, currency, lines] = ['', '', 0]
  for (const [i, field] of fields.entries()) {
    if (field.tag === '25') own = accountOf(field.text.split('\n')[0]!.split('/').at(-1)!)
    if (field.tag === '60F' || field.tag === '60M') {
      const found = /^([CD])(\d{6})([A-Z]{3})([\d,]+)/.exec(field.text)
      currency = found?.[3] ?? ''
      const minor = found ? minorOf(found[4]!, currency, ',') : null
      if (minor !== null && field.tag === '60F')
        out.openings.push({ account: own, currency, minor: found![1] === 'D' ? -minor : minor })
    }
    if (field.tag !== '61') continue
    lines++
    const info = fields[i + 1]?.tag === '86' ? fields[i + 1]!.text : ''
    const payment = readMovement(field, info, own, currency, zone, out)
    if (payment) out.payments.push(payment)
  }
  return { ...out, lines }
}

type Out = { payments: Payment[]; troubles: Trouble[] }

function readMovement(
  { text, line }: Field,
  info: string,
  own: string,
  currency: string,
  zone: string,
  out: Out,
): Payment | null {
  const told = (code: Trouble['code'], left: boolean, value?: string): null => {
    out.troubles.push({ line, code, left, ...(value && { value: value.slice(0, 80) }) })
    return null
  }
  const found = movement.exec(text)
  if (!found) return told('amount-unreadable', true, text)
  if (!currency) return told('currency-missing', true)
  const minor = minorOf(found[5]!, currency, ',')
  const moment = momentOf(dayOf(found[1]!), 'ymd', zone)
  if (minor === null) return told('amount-unreadable', true, found[5])
  if (minor === 0) return told('amount-zero', true)
  if (!moment) return told('date-unreadable', true, found[1])
  const other = counterparty(info)
  if (other === own) return told('account-to-itself', true, own)
  if (!other) told('counterparty-unknown', false)
  else if (mistypedIban(other)) told('account-checksum', false, other)
  // Who is not named is nobody we know, and not the same nobody twice.
  const partner = other || `? ${own} ${line}`
  // RC undoes a credit: the money leaves; RD undoes a debit: it comes back.
  const comes = found[3] === 'C' || found[3] === 'RD'
  const reference = (found[8] ?? '').trim()
  const id = reference && !out.payments.some((p) => p.id === reference) ? reference : `${own}-${line}`
  const [from, to] = comes ? [partner, own] : [own, partner]
  const note = info.replaceAll('\n', ' ').trim()
  return { id, at: moment.at, dated: 'day', from, to, minor, currency, line, ...(note && { text: note }) }
}

/** The other account where field 86 gives it: subfield ?31, a /CNTP/ or /IBAN/ tag, or an IBAN that holds. */
function counterparty(info: string): string {
  const joined = info.replaceAll('\n', '')
  const tagged = /\?31([^?]+)/.exec(joined) ?? /\/(?:CNTP|IBAN)\/([^/]+)/.exec(joined)
  if (tagged) return accountOf(tagged[1]!)
  for (const word of joined.split(/[\s?/]+/)) {
    const account = accountOf(word)
    if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account) && !mistypedIban(account)) return account
  }
  return ''
}
