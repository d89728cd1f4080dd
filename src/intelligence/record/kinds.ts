/**
 * What a record can be about, in the shape of FollowTheMoney (schema and properties by its names, every value a text, many values a
 * property), with the kinds that police need and it lacks. What FollowTheMoney says of faith, origin and opinion has no place here
 * (Directive (EU) 2016/680 Article 10).
 */
import type { Described } from '../../screening/compare/described.ts'
import type { IdentifierType } from '../../screening/keys/identifiers.ts'
import type { SubjectKind } from '../../screening/keys/names.ts'
import type { ValueType } from '../identifiers/check.ts'
import { readMrz } from '../identifiers/mrz.ts'

type Kind = Readonly<{
  /** The schema of FollowTheMoney; `added` where it has none. */
  schema: string
  added?: true
  /** As what screening looks for it. */
  as: SubjectKind
  fields: Readonly<Record<string, ValueType>>
}>

const named = { name: 'name', alias: 'name', notes: 'text' } as const
const described = { description: 'text', notes: 'text' } as const

export const kinds = {
  person: {
    schema: 'Person',
    as: 'person',
    fields: {
      ...named,
      birthDate: 'date',
      birthPlace: 'text',
      nationality: 'country',
      gender: 'text',
      height: 'text',
      appearance: 'text',
      address: 'text',
      phone: 'phone',
      email: 'text',
      passportNumber: 'document',
      idNumber: 'document',
      mrz: 'mrz',
      conviction: 'text',
      warning: 'text',
    },
  },
  organisation: {
    schema: 'Organization',
    as: 'organisation',
    fields: { ...named, country: 'country', registrationNumber: 'register', address: 'text', phone: 'phone', website: 'text' },
  },
  document: {
    schema: 'Identification',
    as: 'person',
    fields: { holder: 'name', number: 'document', type: 'text', country: 'country', mrz: 'mrz', status: 'text', ...described },
  },
  vehicle: {
    schema: 'Vehicle',
    as: 'vehicle',
    fields: {
      registrationNumber: 'plate',
      vin: 'vin',
      country: 'country',
      type: 'text',
      model: 'text',
      colour: 'text',
      ...described,
    },
  },
  vessel: {
    schema: 'Vessel',
    as: 'vessel',
    fields: { name: 'name', pastNames: 'name', imoNumber: 'imo', mmsi: 'mmsi', flag: 'country', callSign: 'text', ...described },
  },
  aircraft: {
    schema: 'Airplane',
    as: 'aircraft',
    fields: { registrationNumber: 'aircraft', serialNumber: 'serial', country: 'country', model: 'text', ...described },
  },
  container: { schema: 'Container', added: true, as: 'vehicle', fields: { number: 'container', owner: 'text', ...described } },
  firearm: {
    schema: 'Firearm',
    added: true,
    as: 'vehicle',
    fields: { serialNumber: 'serial', make: 'text', model: 'text', calibre: 'text', country: 'country', ...described },
  },
  'cultural-object': {
    schema: 'CulturalObject',
    added: true,
    as: 'place',
    fields: {
      title: 'name',
      maker: 'text',
      period: 'text',
      materials: 'text',
      measurements: 'text',
      inventoryNumber: 'serial',
      ...described,
    },
  },
  'stolen-property': {
    schema: 'StolenProperty',
    added: true,
    as: 'vehicle',
    fields: { type: 'text', serialNumber: 'serial', ...described },
  },
  phone: {
    schema: 'Phone',
    added: true,
    as: 'phone',
    fields: { number: 'phone', imei: 'imei', imsi: 'imsi', provider: 'text', ...described },
  },
  'user-account': {
    schema: 'UserAccount',
    as: 'account',
    fields: { username: 'account', service: 'text', email: 'text', ...described },
  },
  'bank-account': {
    schema: 'BankAccount',
    as: 'account',
    fields: { iban: 'iban', accountNumber: 'account', bank: 'text', country: 'country', holder: 'text', ...described },
  },
  'crypto-wallet': {
    schema: 'CryptoWallet',
    as: 'account',
    fields: { publicKey: 'wallet', currency: 'text', holder: 'text', ...described },
  },
  seizure: {
    schema: 'Seizure',
    added: true,
    as: 'place',
    fields: { title: 'name', substance: 'text', quantity: 'text', date: 'date', country: 'country', place: 'text', ...described },
  },
  place: {
    schema: 'Address',
    as: 'place',
    fields: { name: 'name', full: 'text', country: 'country', coordinates: 'text', ...described },
  },
  event: {
    schema: 'Event',
    as: 'place',
    fields: { name: 'name', startDate: 'date', country: 'country', location: 'text', ...described },
  },
} as const satisfies Readonly<Record<string, Kind>>

export type RecordKind = keyof typeof kinds
export const recordKinds = Object.keys(kinds) as [RecordKind, ...RecordKind[]]
export const fieldsOf = (kind: RecordKind): Readonly<Record<string, ValueType>> => kinds[kind].fields
/** Every name of a field, for the words of the portal. */
export const fieldNames: readonly string[] = [...new Set(recordKinds.flatMap((kind) => Object.keys(kinds[kind].fields)))]

/** Under which type of number screening files a value. */
const filedAs: Readonly<Partial<Record<ValueType, IdentifierType>>> = {
  document: 'document',
  plate: 'plate',
  vin: 'vin',
  imo: 'imo',
  mmsi: 'mmsi',
  aircraft: 'aircraft',
  phone: 'phone',
  imei: 'imei',
  iban: 'iban',
  account: 'account',
  wallet: 'account',
  register: 'register',
  container: 'register',
  serial: 'register',
  imsi: 'register',
}

type Said = Readonly<{ field: string; value: string }>

/** The record as screening looks for it: names, the day of birth, countries and numbers of what is said of it now. */
export function describedOf(kind: RecordKind, said: readonly Said[], today: string): Described {
  const typed = said.map((it) => ({ ...it, type: fieldsOf(kind)[it.field] }))
  const of = (type: ValueType): string[] => typed.filter((it) => it.type === type).map((it) => it.value)
  const zones = of('mrz').flatMap((text) => readMrz(text, today) ?? [])
  const numbers = typed.flatMap(({ type, value }) => {
    const filed = type && filedAs[type]
    return filed ? [{ type: filed, value: value.slice(0, 80) }] : []
  })
  return {
    kind: kinds[kind].as,
    names: [...new Set([...of('name'), ...zones.flatMap((it) => it.names)])].slice(0, 60),
    birth: said.find((it) => it.field === 'birthDate')?.value ?? zones[0]?.birth ?? '',
    countries: [...new Set(of('country'))].filter((it) => /^[A-Z]{2}$/.test(it)).slice(0, 20),
    identifiers: [...numbers, ...zones.map((it) => ({ type: 'document' as const, value: it.number }))].slice(0, 40),
  }
}

/** What names the record in a list: its first name, else its first number. */
export const titleOf = (kind: RecordKind, said: readonly Said[]): string =>
  (
    said.find((it) => fieldsOf(kind)[it.field] === 'name') ??
    said.find((it) => filedAs[fieldsOf(kind)[it.field] ?? 'text']) ??
    said[0]
  )?.value ?? ''
