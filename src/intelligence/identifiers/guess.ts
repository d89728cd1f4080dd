/** What a pasted number is, by its shape and its check digit: for a field that takes any. Nothing here decides; the officer can say otherwise. */
import { checkDigitHolds, type IdentifierType } from '../../screening/keys/identifiers.ts'

export function guessType(text: string): IdentifierType | undefined {
  const it = text.trim().toUpperCase()
  const short = it.replace(/[\s.\-/]/g, '')
  const holds = (type: IdentifierType, value = short): boolean => checkDigitHolds({ type, value }) === true
  if (/^[A-Z]{2}\d{2}/.test(short) && holds('iban')) return 'iban'
  // ISO 6346: owner, U, J or Z, six digits and one to check them; filed as a number of a register.
  if (/^[A-Z]{3}[UJZ]\d{7}$/.test(short)) return 'register'
  if (/^IMO\d{7}$/.test(short) || (/^\d{7}$/.test(short) && holds('imo'))) return 'imo'
  if (/^\d{15}$/.test(short) && holds('imei')) return 'imei'
  if (/^(?=.*\d)(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}$/.test(short)) return 'vin'
  if (/^(\+|00)[1-9][\d\s()./-]{6,20}$/.test(it)) return 'phone'
  if (/^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{4,8}$/.test(short)) return 'plate'
  return /^(?=.*\d)[A-Z0-9]{6,12}$/.test(short) ? 'document' : undefined
}
