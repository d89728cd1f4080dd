/**
 * What the facts of a request name beyond doubt: numbers whose own check digit holds, telephones in international form, and the numbers of
 * ships, cars and containers that follow their word. Two authorities that describe the same events in other words, about persons neither
 * knows by name yet, meet by these. Prose itself makes no key: nobody is asked whether two stories are alike.
 */
import { checkDigitHolds, type Identifier } from '../../screening/keys/identifiers.ts'
import type { Content } from '../content.ts'

export type Named = Readonly<{ type: Identifier['type']; value: string }>

/** More than this many numbers in one text are a list, not facts. */
const most = 40

const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/g
const telephone = /(?<![\w+])(?:\+|00)[1-9]\d(?:[ ./-]?\d){6,12}(?!\d)/g
const fifteen = /(?<!\d)\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?!\d)/g
const ship = /\bIMO[ :№]*(\d{7})\b/gi
const chassis = /\b[A-HJ-NPR-Z0-9]{17}\b/g
/** ISO 6346: owner, category, serial number, check digit. */
const container = /\b([A-Z]{3}[UJZ])[ -]?(\d{6})[ -]?(\d)\b/g

/** Letters count from 10 on and leave out what 11 divides; each place counts double the one before. */
function containerHolds(owner: string, serial: string, check: string): boolean {
  const letter = (c: string): number => {
    const n = c.charCodeAt(0) - 65
    return 10 + n + Math.floor((n + 9) / 10)
  }
  const values = [...owner].map(letter).concat([...serial].map(Number))
  return (values.reduce((sum, value, i) => sum + value * 2 ** i, 0) % 11) % 10 === Number(check)
}

/** A pattern may run on into the next words: of a row that does not hold, shorter beginnings are tried. */
function ibanIn(found: string): string | undefined {
  for (let parts = found.split(' '); parts.length > 0; parts = parts.slice(0, -1)) {
    const value = parts.join('')
    if (value.length >= 15 && value.length <= 34 && checkDigitHolds({ type: 'iban', value })) return value
  }
  return undefined
}

export function namedIn(text: string): Named[] {
  const found: Named[] = []
  const rest = text.replace(iban, (it) => {
    const value = ibanIn(it)
    if (value) found.push({ type: 'iban', value })
    return value ? ' ' : it
  })
  for (const [it] of rest.matchAll(telephone)) found.push({ type: 'phone', value: it.replace(/[^\d+]/g, '').replace(/^00/, '+') })
  const others = rest.replace(telephone, ' ')
  const sure = (type: Named['type'], value: string): void => {
    if (checkDigitHolds({ type, value })) found.push({ type, value })
  }
  for (const [it] of others.matchAll(fifteen)) sure('imei', it.replace(/\D/g, ''))
  for (const [, number] of others.matchAll(ship)) sure('imo', number!)
  for (const [it] of others.matchAll(chassis)) sure('vin', it)
  for (const [, owner, serial, check] of others.matchAll(container))
    if (containerHolds(owner!, serial!, check!)) found.push({ type: 'register', value: `${owner}${serial}${check}` })
  return [...new Map(found.map((it) => [`${it.type}:${it.value}`, it])).values()].slice(0, most)
}

/** Of the facts in every language they are written in, of what is asked for and of its reasons. */
export const namedInFacts = (content: Content): Named[] =>
  namedIn(
    [content.facts, content.subject, content.purpose, ...content.measures.map((m) => m.description)]
      .flatMap((texts) => texts.map((t) => t.text))
      .join('\n'),
  )
