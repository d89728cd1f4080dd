/**
 * Numbers that name one thing: papers, ships, cars, aircraft, telephones, accounts. Each kind is written in one way, its check digit is
 * looked at, and characters that are mistaken for each other meet under one key.
 */
export const identifierTypes = [
  'document',
  'imo',
  'mmsi',
  'vin',
  'plate',
  'aircraft',
  'phone',
  'imei',
  'iban',
  'account',
  'register',
] as const
export type IdentifierType = (typeof identifierTypes)[number]
export type Identifier = Readonly<{ type: IdentifierType; value: string; country?: string | undefined }>

const digits = (text: string): string => text.replace(/\D/g, '')
const plainText = (text: string): string =>
  text
    .slice(0, 80)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 40)

/** Cyrillic letters on number plates that stand for Latin ones (Vienna Convention on Road Traffic, Annex 2: Latin letters abroad). */
const plateLetters: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
}

/** The value in the one way it is kept; empty when nothing of it is left. */
export function writtenAlike({ type, value }: Identifier): string {
  if (type === 'phone') {
    const number = digits(value.slice(0, 40))
    return number.startsWith('00') ? number.slice(2) : number
  }
  if (type === 'imo' || type === 'mmsi' || type === 'imei') return digits(value.slice(0, 40))
  const text = plainText(value)
  return type === 'plate' || type === 'aircraft' ? [...text].map((c) => plateLetters[c] ?? c).join('') : text
}

const alike: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', S: '5', B: '8', Z: '2', G: '6', U: 'V' }
/** The same with characters that eyes and readers confuse made one. */
export const misread = (written: string): string => [...written].map((c) => alike[c] ?? c).join('')

/** The key an identifier is filed under. A telephone number is found by its last nine digits, with or without the country. */
export function identifierKey(it: Identifier): string {
  const written = writtenAlike(it)
  if (written.length < 3) return ''
  return `${it.type}:${it.type === 'phone' ? written.slice(-9) : misread(written)}`
}

const luhn = (number: string): boolean => {
  let sum = 0
  for (const [i, c] of [...number].reverse().entries()) {
    const d = Number(c) * (i % 2 ? 2 : 1)
    sum += d > 9 ? d - 9 : d
  }
  return sum % 10 === 0
}
/** IMO resolution A.1117(30): the last digit is the weighted sum of the six before it. */
const imo = (n: string): boolean =>
  n.length === 7 && [...n.slice(0, 6)].reduce((s, c, i) => s + Number(c) * (7 - i), 0) % 10 === Number(n[6])
/** ISO 13616 with ISO 7064 MOD 97-10. */
function iban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(text)) return false
  let rest = 0
  for (const c of text.slice(4) + text.slice(0, 4))
    for (const d of c >= 'A' ? String(c.charCodeAt(0) - 55) : c) rest = (rest * 10 + Number(d)) % 97
  return rest === 1
}
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const vinValue = (c: string): number =>
  /\d/.test(c)
    ? Number(c)
    : ('12345678 12345 7 923456789'[c.charCodeAt(0) - 65] ?? ' ') === ' '
      ? -1
      : Number('12345678 12345 7 923456789'[c.charCodeAt(0) - 65])
/** ISO 3779 as North America checks it; makers elsewhere need not fill the ninth place, so a failure is a doubt and no more. */
function vin(text: string): boolean {
  if (text.length !== 17) return false
  let sum = 0
  for (const [i, c] of [...text].entries()) {
    const value = vinValue(c)
    if (value < 0) return false
    sum += value * vinWeights[i]!
  }
  return text[8] === (sum % 11 === 10 ? 'X' : String(sum % 11))
}

/** Whether the number's own check digit holds; undefined for kinds that have none. */
export function checkDigitHolds(it: Identifier): boolean | undefined {
  const written = writtenAlike(it)
  if (it.type === 'imo') return imo(written)
  if (it.type === 'iban') return iban(written)
  if (it.type === 'imei') return written.length === 15 && luhn(written)
  if (it.type === 'vin') return vin(written)
  return undefined
}
