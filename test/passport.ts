/** One passport, and what is asked about it, for the tests of this room over three nodes. */

import type { AskForm, RecordForm } from '../src/intelligence/forms.ts'
import { Refusal } from '../src/kernel/refusal.ts'

export const why = {
  purpose: 'investigation',
  basis: 'UNTOC Article 27(1)',
  reason: 'Passport presented at Murtala Muhammed airport by a suspected courier',
} as const
export const plain = { codes: ['H0' as const], onlyRecipients: [], notStates: [], onlyPurposes: [] }
export const said = (field: string, value: string, more: object = {}) => ({
  field,
  value,
  basis: 'fact' as const,
  source: 'Questura di Palermo',
  dated: '2026-11-20',
  withheld: false,
  ...more,
})
export const passport = (over: Partial<RecordForm> = {}): Omit<RecordForm, 'case'> => ({
  kind: 'person',
  category: 'wanted',
  share: 'contact',
  contact: 'Squadra Mobile di Palermo, +39 091 555 0101',
  handling: plain,
  reviewBy: '2028-11-26',
  misused: false,
  statements: [
    said('name', 'Osas Igbinedion'),
    said('birthDate', '1990-04-01'),
    said('passportNumber', 'A01234567'),
    said('warning', 'Canary of Palermo: seen with Elif Aydin', { basis: 'assessment', withheld: true }),
    said('address', 'Canary street 7, Palermo'),
  ],
  ...over,
})
export const document = {
  kind: 'person' as const,
  names: [],
  birth: '',
  countries: [],
  identifiers: [{ type: 'document' as const, value: 'A 01234567' }],
}
export const ask = (of: AskForm['case'], over: Partial<AskForm> = {}): AskForm => ({
  case: of,
  ...why,
  subject: document,
  partners: ['it-central', 'fr-central'],
  ...over,
})
/** Another passport for another test: the nodes are the same. */
export const other = (value: string) => ({ ...document, identifiers: [{ type: 'document' as const, value }] })
export const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code
