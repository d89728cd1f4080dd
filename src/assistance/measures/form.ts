/**
 * The form of each family of measures: what is asked beyond the description, and of what kind each answer is. Answers are text, so that a
 * request reads the same on a node with another version of a form; values.ts says whether an answer is one of its kind.
 * The portal has a label for each under `particular.<name>`, and for each choice under `option.<name>.<value>`.
 */
import type { MeasureFamily } from '../../law/measures.ts'

/** `moment`: date and time on the wall of the zone that the form names; `zone`: an IANA zone; `state`: two letters of ISO 3166-1. */
export type FieldKind = 'line' | 'prose' | 'date' | 'moment' | 'zone' | 'state' | 'language' | 'number' | 'yes-no' | 'choice'

export type Field = Readonly<{
  name: string
  kind: FieldKind
  /** Without it the executing authority will have to ask back. */
  must: boolean
  options?: readonly string[]
}>

const row =
  (kind: FieldKind, must: boolean) =>
  (...names: readonly string[]): Field[] =>
    names.map((name) => ({ name, kind, must }))
const must = { line: row('line', true), prose: row('prose', true), date: row('date', true), moment: row('moment', true) }
const may = {
  line: row('line', false),
  prose: row('prose', false),
  date: row('date', false),
  number: row('number', false),
  state: row('state', false),
  yesNo: row('yes-no', false),
  language: row('language', false),
}
const choice = (name: string, must = false): Field[] => [{ name, kind: 'choice', must, options: choices[name]! }]

/** What may be chosen, once for every form that asks it. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  capacity: ['witness', 'victim', 'expert', 'suspect', 'accused', 'third-party'],
  recording: ['none', 'written', 'audio', 'video'],
  manner: ['personal', 'registered-post', 'law-of-requested-state'],
  certification: ['certified-copies', 'originals', 'plain-copies'],
  identifierKind: ['ip-address', 'telephone', 'account', 'e-mail', 'domain', 'device', 'other'],
  dataCategory: ['subscriber', 'user-identification', 'traffic', 'content'],
  direction: ['to-requesting', 'to-requested'],
  method: ['intact', 'removed-in-whole', 'replaced-in-whole', 'replaced-in-part'],
  transmission: ['immediate', 'recorded'],
  conductedBy: ['requesting-authority', 'requested-authority'],
  frequency: ['real-time', 'daily', 'weekly'],
}

const hearing: readonly Field[] = [
  ...must.line('witness'),
  ...choice('capacity'),
  ...must.prose('questions'),
  ...may.prose('rights'),
  ...may.line('oath'),
  ...choice('recording'),
  ...may.language('interpreter'),
  ...may.prose('presence', 'protection'),
]
const bank = [...may.line('institution', 'account')]
const span = [...may.date('from', 'until')]
const order = [...may.line('order'), ...may.date('orderDate')]
const covert: readonly Field[] = [...must.prose('relevance'), ...must.line('period'), ...must.prose('practicalArrangements')]
const property: readonly Field[] = [...must.prose('property'), ...may.line('holder', 'location', 'value', 'currency')]

export const formOf: Readonly<Record<MeasureFamily, readonly Field[]>> = {
  statement: hearing,
  video: [
    ...hearing.filter((f) => f.name !== 'questions' && f.name !== 'presence'),
    ...must.prose('reasons'),
    ...must.moment('start'),
    { name: 'zone', kind: 'zone', must: true },
    ...may.number('minutes'),
    ...choice('conductedBy'),
    ...may.line('technicalLink', 'testCall', 'identityCheck', 'otherTimes'),
    ...may.prose('questions', 'presence'),
  ],
  service: [
    ...must.line('document', 'addressee', 'address'),
    ...choice('manner'),
    ...may.date('serveBy', 'hearingDate'),
    ...may.language('documentLanguage'),
    ...may.prose('consequences'),
  ],
  'search-seizure': [
    ...must.line('place'),
    ...must.prose('objects'),
    ...may.line('occupant'),
    ...order,
    ...may.yesNo('devices'),
    ...may.prose('privileged', 'presence'),
  ],
  freeze: [...property, ...must.prose('factsAndActions'), ...order, ...may.line('period'), ...may.prose('thirdParties')],
  'objects-sites': [...must.line('place'), ...must.prose('objects'), ...may.prose('examination', 'presence')],
  'info-expert': [...must.prose('information'), ...may.prose('expertise', 'samples'), ...may.line('expert')],
  records: [
    ...must.line('institution'),
    ...may.line('account', 'holder'),
    ...must.date('from', 'until'),
    ...may.line('recordKinds'),
    ...choice('certification'),
  ],
  'bank-accounts': [...may.line('institution'), ...must.line('holder'), ...must.prose('relevance'), ...may.line('period')],
  'bank-operations': [...must.line('institution', 'account'), ...must.prose('relevance'), ...may.line('period'), ...span],
  'account-monitoring': [...bank, ...covert, ...choice('frequency')],
  trace: [...property, ...must.prose('factsAndActions'), ...may.prose('linkToOffence')],
  appearance: [
    ...must.line('witness'),
    ...choice('capacity'),
    ...must.line('place'),
    ...must.date('date'),
    ...may.line('costs', 'travel'),
    ...may.yesNo('safeConduct'),
  ],
  'existing-evidence': [...must.prose('information'), ...may.line('holder', 'theirFile')],
  'subscriber-identification': [
    ...choice('identifierKind', true),
    ...must.line('identifier'),
    ...may.line('port', 'provider'),
    ...span,
  ],
  'detained-transfer': [
    ...must.line('person', 'placeOfDetention'),
    ...choice('direction', true),
    ...must.prose('consent'),
    ...must.line('period'),
    ...may.date('returnBy'),
    ...may.yesNo('custody', 'credit', 'safeConduct'),
  ],
  'controlled-delivery': [
    ...must.prose('consignment'),
    ...must.line('route'),
    ...must.date('date'),
    ...choice('method', true),
    ...must.prose('practicalArrangements'),
    ...may.line('entryPoint', 'control', 'costs'),
  ],
  interception: [
    ...must.line('target', 'order'),
    ...may.date('orderDate'),
    ...must.line('period'),
    ...must.prose('technicalData'),
    ...choice('transmission'),
    ...may.yesNo('decryption', 'transcription'),
  ],
  'interception-notice': [
    ...must.line('target', 'order'),
    ...may.date('orderDate'),
    ...must.date('from'),
    ...must.line('period'),
    ...must.prose('technicalData'),
    ...may.yesNo('alreadyCarriedOut'),
  ],
  undercover: [...covert, ...may.line('officers', 'control'), ...may.prose('protection')],
  preservation: [
    ...must.prose('data'),
    ...must.line('custodian'),
    ...must.prose('necessity', 'intention'),
    ...may.line('identifier'),
    ...span,
  ],
  'provider-production': [
    ...must.line('provider'),
    ...may.line('representative'),
    ...choice('identifierKind'),
    ...must.line('identifier'),
    ...choice('dataCategory', true),
    ...span,
  ],
  'confiscation-own': [...property, ...must.prose('factsAndActions'), ...may.prose('thirdParties')],
  'confiscation-foreign': [
    ...must.line('order'),
    ...may.date('orderDate', 'finalOn'),
    ...property,
    ...must.prose('extent'),
    ...may.yesNo('equivalentValue'),
    ...may.prose('thirdParties', 'victims', 'sharing'),
  ],
  'joint-investigation': [
    ...must.prose('parties', 'scope'),
    ...must.line('period'),
    ...may.line('leaders', 'place'),
    ...may.prose('useRules'),
  ],
  'transfer-proceedings': [
    ...must.line('proceedings'),
    ...must.prose('reasons'),
    ...may.line('stage', 'file'),
    ...may.date('timeBarred'),
    ...may.prose('victims'),
  ],
  extradition: [...must.line('person', 'order'), ...may.date('orderDate'), ...may.line('sentence', 'location')],
  'flag-state-authorisation': [
    ...must.line('vessel'),
    ...may.state('flag'),
    ...must.line('position'),
    ...may.line('course'),
    ...must.prose('suspicion', 'measures'),
    ...may.prose('safety'),
  ],
  'spontaneous-information': [
    ...must.prose('information'),
    ...may.prose('restrictions', 'permittedUse'),
    ...may.line('theirFile'),
  ],
  other: [...must.prose('assistance')],
}

/** Orders on data and on assets have a part of their own that asks all of this; their measures ask nothing beside it. */
export const formFor = (family: MeasureFamily, instrument: string): readonly Field[] =>
  instrument === 'EU-EEVIDENCE' || instrument === 'EU-FREEZE' ? [] : formOf[family]

export const fieldOf = (family: MeasureFamily, name: string): Field | undefined => formOf[family].find((f) => f.name === name)
