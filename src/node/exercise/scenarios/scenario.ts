/** What a scenario sets: the States that play, the case of the requesting one, and its drafts as they stand before anybody has mended them. */
import type { Content } from '../../../assistance/content.ts'

export type Opening = Readonly<{
  from: string
  to: string
  instrument: string
  /** The language the draft is written in. */
  language: string
  says: Partial<Content>
}>

export type Scenario = Readonly<{
  key: string
  title: string
  purpose: string
  basis: string
  /** Who plays; the first opens the case unless a draft names another. */
  states: readonly string[]
  drafts: readonly Opening[]
}>

export const said = (lang: string, text: string): Content['facts'] => [{ lang, text }]

type Offence = Content['offences'][number]
export const offence = (its: Partial<Offence> & Pick<Offence, 'citation' | 'concept'>): Offence => ({
  id: 'o-1',
  title: [],
  law: [],
  deathPenaltyPossible: false,
  lifeSentence: false,
  annexD: '',
  committedFrom: '2026-01-10',
  committedUntil: '2026-09-30',
  ...its,
})

type Person = Content['persons'][number]
export const person = (its: Partial<Person> & Pick<Person, 'name' | 'role'>): Person => ({
  id: 'p-1',
  latinName: '',
  born: '',
  birthPlace: '',
  nationality: '',
  location: '',
  smuggled: false,
  identifiers: [],
  whyUnknown: '',
  ...its,
})

type Measure = Content['measures'][number]
export const measure = (
  id: string,
  family: Measure['family'],
  description: Content['facts'],
  particulars: Measure['particulars'] = {},
): Measure => ({ id, family, description, particulars, persons: [] })
