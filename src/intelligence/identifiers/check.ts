/**
 * What is wrong with a number as it was given. A fault warns and is recorded with the statement; it never blocks: forged, misread and
 * old numbers are exactly what police must be able to write down.
 */
import { checkDigitHolds } from '../../screening/keys/identifiers.ts'
import { partialDate } from '../../subjects/person.ts'
import { ibanHolds, luhnHolds } from '../../subjects/thing.ts'
import { readMrz } from './mrz.ts'

export const valueTypes = [
  'text',
  'name',
  'date',
  'country',
  'mrz',
  'document',
  'plate',
  'vin',
  'imo',
  'mmsi',
  'aircraft',
  'container',
  'serial',
  'phone',
  'imei',
  'imsi',
  'iban',
  'account',
  'wallet',
  'register',
] as const
export type ValueType = (typeof valueTypes)[number]

export const warnings = [
  'mrz-shape',
  'mrz-digit',
  'vin-shape',
  'vin-digit',
  'imo-digit',
  'mmsi-shape',
  'container-shape',
  'container-digit',
  'imei-digit',
  'imsi-shape',
  'iban-digits',
  'phone-shape',
  'plate-shape',
  'wallet-shape',
  'document-shape',
  'date-shape',
  'country-unknown',
] as const
export type Warning = (typeof warnings)[number]

/** ISO 3166-1 alpha-2 as the engine knows it: it says nothing for a code that stands for no place. */
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const compact = (text: string): string => text.toUpperCase().replace(/[\s.\-/]/g, '')

/** ISO 6346 section 3: letters count from 10 and leave out the multiples of 11, places weigh powers of two, modulo 11 and then 10. */
export function containerDigit(ten: string): number {
  const worth = (c: string): number => {
    if (c >= '0' && c <= '9') return Number(c)
    const n = c.charCodeAt(0) - 55
    return n + Math.floor((n - 1) / 10)
  }
  return ([...ten].reduce((sum, c, i) => sum + worth(c) * 2 ** i, 0) % 11) % 10
}

function container(value: string): readonly Warning[] {
  const text = compact(value)
  // The fourth letter says what it is: U freight, J equipment, Z trailer (ISO 6346, 3.2).
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(text)) return ['container-shape']
  return containerDigit(text.slice(0, 10)) === Number(text[10]) ? [] : ['container-digit']
}

function vin(value: string): readonly Warning[] {
  const text = compact(value)
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return ['vin-shape']
  return checkDigitHolds({ type: 'vin', value: text }) ? [] : ['vin-digit']
}

/** ITU-T E.164, 6: at most fifteen digits, beginning with the country code. A national number is kept and said to be one. */
const phone = (value: string): readonly Warning[] =>
  /^(\+|00)[1-9]\d{6,14}$/.test(value.replace(/[\s()./-]/g, '')) ? [] : ['phone-shape']

/** Bitcoin (base58 or bech32) and Ethereum by their shape alone; other ledgers are not known here and are not doubted. */
function wallet(value: string): readonly Warning[] {
  const text = value.trim()
  if (/^0x/i.test(text)) return /^0x[0-9a-f]{40}$/i.test(text) ? [] : ['wallet-shape']
  if (/^bc1/i.test(text)) return /^bc1[02-9ac-hj-np-z]{11,71}$/i.test(text) ? [] : ['wallet-shape']
  if (/^[13]/.test(text)) return /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(text) ? [] : ['wallet-shape']
  return []
}

const checks: Readonly<Partial<Record<ValueType, (value: string, today: string) => readonly Warning[]>>> = {
  mrz(value, today) {
    const read = readMrz(value, today)
    return read ? (read.faults.length > 0 ? ['mrz-digit'] : []) : ['mrz-shape']
  },
  vin,
  container,
  phone,
  wallet,
  imo: (value) => (checkDigitHolds({ type: 'imo', value }) ? [] : ['imo-digit']),
  mmsi: (value) => (/^\d{9}$/.test(compact(value)) ? [] : ['mmsi-shape']),
  imei: (value) => (compact(value).length === 15 && luhnHolds(value) ? [] : ['imei-digit']),
  imsi: (value) => (/^\d{14,15}$/.test(compact(value)) ? [] : ['imsi-shape']),
  iban: (value) => (ibanHolds(value) ? [] : ['iban-digits']),
  // No State issues plates without a digit or a letter, or longer than ten signs; more cannot be said for all.
  plate: (value) => (/^[\p{L}\p{N}]{2,10}$/u.test(compact(value)) ? [] : ['plate-shape']),
  document: (value) => (/^[\p{L}\p{N}]{4,20}$/u.test(compact(value)) ? [] : ['document-shape']),
  date: (value) => (partialDate.safeParse(value).success ? [] : ['date-shape']),
  country: (value) => (/^[A-Z]{2}$/.test(value) && regions.of(value) ? [] : ['country-unknown']),
}

export const warningsOf = (type: ValueType, value: string, today: string): readonly Warning[] =>
  checks[type]?.(value, today) ?? []
