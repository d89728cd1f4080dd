/**
 * The route adviser: by which way a measure can be had, which of the ways are lawful between two States on a date, which is fastest and
 * which touches people's rights least. It shows; an officer chooses. Lawful means: an instrument on record carries it, with its citation.
 */
import type { State } from '../../kernel/id.ts'
import { type Bases, type Basis, type BasisAsk, findBases } from '../basis.ts'
import { allClockRules } from '../clocks.ts'
import { type Cited, type Confidence, type InstrumentId, weakest } from '../instrument.ts'
import { type EmergencyFacts, emergenciesOf, testEmergency } from '../limits/emergency.ts'
import { isCoercive, type MeasureFamily } from '../measures.ts'
import { standingOf } from '../participation.ts'
import { type LawBook, lawBook } from '../registry.ts'
import { type Intrusion, intrusions, note, paces, type RouteNote, type Way } from './way.ts'

export type RouteAsk = BasisAsk &
  Readonly<{
    /** The result is to be used before a court. Undefined counts as yes: evidence that cannot be used is the dearer mistake. */
    forCourt?: boolean | undefined
    /** The data are held by a service provider. */
    withProvider?: boolean | undefined
    /** Both sides investigate connected facts. */
    parallel?: boolean | undefined
    emergency?: EmergencyFacts | undefined
  }>

const policeMeasures: readonly MeasureFamily[] = [
  'existing-evidence',
  'subscriber-identification',
  'trace',
  'info-expert',
  'other',
]
const providerMeasures: readonly MeasureFamily[] = ['provider-production', 'subscriber-identification', 'records', 'preservation']
const orders: readonly InstrumentId[] = ['EU-EIO', 'EU-EEVIDENCE', 'EU-FREEZE', 'EU-JIT-FD', 'EU-TRANSFER-2024', 'EU-EAW']

type Shape = Pick<Way, 'route' | 'pace' | 'intrusion' | 'evidence'>
const clocksOf = (id: InstrumentId, family: 'hard' | 'all' = 'hard') =>
  allClockRules.filter((r) => r.instruments.includes(id) && (family === 'all' || r.kind === 'hard'))

/** A way that one instrument (or the first of several) carries, as the finder sees it. */
function carried(shape: Shape, bases: Bases, pick: (id: InstrumentId) => boolean, clocks: readonly string[], none: Cited): Way {
  const basis = bases.usable.find((b) => pick(b.instrument) && b.measures.length > 0)
  if (basis) return open(shape, basis, clocks)
  const closed = bases.unusable.find((b) => pick(b.instrument))
  const reasons = closed?.reasons ?? []
  const first = reasons[0]
  // Acts of the Union bind Member States alone: who is not on record there is not a Party that was overlooked.
  const silent =
    !closed?.instrument.startsWith('EU-') &&
    reasons.some((r) => r.code === 'no-participation-on-record' || r.code === 'entry-into-force-not-on-record')
  return {
    ...shape,
    lawful: silent ? 'unknown' : 'no',
    ...(closed ? { instrument: closed.instrument } : {}),
    clocks: [],
    notes: closed ? [] : [note('not-this-measure')],
    reasons,
    marks: [],
    article: first?.article ?? none.article,
    source: first?.source ?? none.source,
    confidence: first?.confidence ?? none.confidence,
  }
}

const open = (shape: Shape, basis: Basis, clocks: readonly string[]): Way => ({
  ...shape,
  lawful: 'yes',
  instrument: basis.instrument,
  clocks,
  notes: [
    note('carries-measure', { measures: basis.measures.map((m) => m.family).join(', ') }),
    ...(basis.measures.some((m) => m.duty === 'by-agreement') ? [note('by-agreement')] : []),
  ],
  reasons: [],
  marks: [],
  article: basis.article,
  source: basis.source,
  confidence: basis.confidence,
})

/** Police channels serve what needs no court: UNTOC 27(1) between its Parties, Directive 2023/977 between Member States. */
function policeWay(ask: RouteAsk, book: LawBook): Way {
  const shape: Shape = { route: 'police-channel', pace: 'hours', intrusion: 'information', evidence: false }
  const serves = ask.measures.length > 0 && ask.measures.every((m) => policeMeasures.includes(m))
  const both = (id: InstrumentId) =>
    [ask.from, ask.to].map((s: State) => standingOf(id, s, ask.on, book)).flatMap((s) => (s ? [s] : []))
  const union = both('EU-INFO-2023')
  const european = union.length === 2 && union.every((s) => s.status === 'in-force')
  const found = european ? union : both('UNTOC')
  const bound = found.length === 2 && found.every((s) => s.status === 'in-force')
  const firearms = ask.offences.some((o) => o.concept?.startsWith('firearms-'))
  const cite = european
    ? { article: 'Directive (EU) 2023/977, Art. 5', source: 'Directive (EU) 2023/977, from general knowledge' }
    : { article: firearms ? 'UNTOC-FIREARMS 12(4); UNTOC 27(1)' : 'UNTOC 27(1)', source: 'treaty text, from general knowledge' }
  const confidence: Confidence = weakest('own-knowledge', ...found.map((s) => s.confidence))
  const coercive = ask.measures.some(isCoercive)
  return {
    ...shape,
    pace: european ? 'hours' : 'days',
    lawful: coercive ? 'no' : !serves ? 'no' : bound ? 'yes' : 'unknown',
    instrument: european ? 'EU-INFO-2023' : 'UNTOC',
    clocks: [],
    notes: [
      ...(coercive ? [note('coercion-needs-justice')] : serves ? [] : [note('not-this-measure')]),
      ...(firearms && serves ? [note('tracing-by-police')] : []),
      ...(serves && !coercive ? [note('not-for-court')] : []),
    ],
    reasons: [],
    marks: [],
    ...cite,
    confidence,
  }
}

/** In an emergency that meets the definition of the instrument, its shorter clocks run instead; one that does not changes nothing. */
function hasten(way: Way, ask: RouteAsk, shorter: readonly string[]): Way {
  const definition = way.instrument ? emergenciesOf(way.instrument)[0] : undefined
  if (!ask.emergency || !definition || way.lawful !== 'yes') return way
  const emergency = testEmergency(definition, ask.emergency)
  return emergency.met
    ? {
        ...way,
        emergency,
        pace: 'hours',
        clocks: shorter.length ? shorter : way.clocks,
        notes: [...way.notes, note('emergency-shortens', { article: definition.article })],
      }
    : { ...way, emergency, notes: [...way.notes, note('emergency-not-met', { article: definition.article })] }
}

/** How well a way serves this question; a lower number is better. Ways that need something the officer did not say come last. */
function order(way: Way, ask: RouteAsk): number {
  const wantsEvidence = ask.forCourt !== false
  const unfit = wantsEvidence && !way.evidence ? 100 : 0
  const apart =
    way.route === 'joint-team' ? (ask.parallel ? 0 : 60) : way.route === 'transfer-proceedings' ? (ask.parallel ? 70 : 80) : 0
  const first =
    way.route === 'preservation-24-7' || way.route === 'epoc-pr' ? (ask.measures.includes('preservation') ? -150 : 40) : 0
  return unfit + apart + first + paces.indexOf(way.pace) * 4 + intrusions.indexOf(way.intrusion)
}

/** All ways for this question, the lawful and serviceable ones first and ranked, the others with the reason why not. */
export function adviseRoute(ask: RouteAsk, book: LawBook = lawBook): readonly Way[] {
  const asked = findBases(ask, book)
  const alone = (family: MeasureFamily) => findBases({ ...ask, measures: [family] }, book)
  const data = ask.withProvider === true || ask.measures.some((m) => m === 'provider-production' || m === 'preservation')
  const byProvider = data && ask.measures.some((m) => providerMeasures.includes(m))
  const intrusion: Intrusion = ask.measures.some(isCoercive) ? 'coercion' : 'assistance'
  const none = (article: string): Cited => ({
    article,
    source: 'registry of instruments of this node',
    confidence: 'own-knowledge',
  })
  const preserve = byProvider ? alone('preservation') : { usable: [], unusable: [] }
  const produce = byProvider ? alone('provider-production') : { usable: [], unusable: [] }
  const is = (id: InstrumentId) => (other: InstrumentId) => other === id
  const ways: Way[] = [
    policeWay(ask, book),
    carried(
      { route: 'preservation-24-7', pace: 'hours', intrusion: 'preservation', evidence: false },
      preserve,
      is('BUDAPEST'),
      ['bud-preserve'],
      none('BUDAPEST 29, 35'),
    ),
    carried(
      { route: 'epoc-pr', pace: 'hours', intrusion: 'preservation', evidence: false },
      preserve,
      is('EU-EEVIDENCE'),
      ['epocpr-preserve'],
      none('EU-EEVIDENCE 6'),
    ),
    hasten(
      carried(
        { route: 'epoc', pace: 'days', intrusion: 'coercion', evidence: true },
        produce,
        is('EU-EEVIDENCE'),
        ['epoc-produce', 'epoc-refuse'],
        none('EU-EEVIDENCE 5'),
      ),
      ask,
      ['epoc-emergency', 'epoc-refuse-emergency'],
    ),
    carried(
      { route: 'eio', pace: 'weeks', intrusion, evidence: true },
      asked,
      is('EU-EIO'),
      ['eio-ack', 'eio-decide', 'eio-execute'],
      none('EU-EIO 1'),
    ),
    hasten(
      carried(
        { route: 'freezing-certificate', pace: 'days', intrusion: 'coercion', evidence: false },
        asked,
        is('EU-FREEZE'),
        [],
        none('EU-FREEZE 1'),
      ),
      ask,
      ['freeze-urgent-decide', 'freeze-urgent-execute'],
    ),
    carried(
      { route: 'mla', pace: 'months', intrusion, evidence: true },
      asked,
      (id) => !orders.includes(id),
      [],
      none('UNTOC 18'),
    ),
    carried(
      { route: 'joint-team', pace: 'weeks', intrusion: 'assistance', evidence: true },
      alone('joint-investigation'),
      () => true,
      [],
      none('UNTOC 19'),
    ),
    carried(
      { route: 'transfer-proceedings', pace: 'months', intrusion: 'assistance', evidence: true },
      alone('transfer-proceedings'),
      () => true,
      [],
      none('UNTOC 21'),
    ),
  ].map((way) => annotate(way, ask))
  return ranked(ways, ask)
}

function annotate(way: Way, ask: RouteAsk): Way {
  const more: RouteNote[] = []
  if (way.lawful === 'yes' && (way.route === 'preservation-24-7' || way.route === 'epoc-pr')) more.push(note('preserve-first'))
  if (way.route === 'joint-team' && way.lawful === 'yes' && !ask.parallel) more.push(note('needs-parallel-interest'))
  if (way.route === 'transfer-proceedings' && way.lawful === 'yes') more.push(note('gives-up-proceedings'))
  // Freezing serves a confiscation order: it secures property, and what it secures is judged there.
  const evidence =
    way.route === 'freezing-certificate' ? ask.measures.some((m) => m === 'freeze' || m === 'confiscation-foreign') : way.evidence
  const clocks = way.route === 'mla' && way.instrument ? clocksOf(way.instrument, 'all').map((r) => r.id) : way.clocks
  return { ...way, evidence, clocks, notes: [...way.notes, ...more] }
}

function ranked(ways: readonly Way[], ask: RouteAsk): readonly Way[] {
  const lawful = ways.filter((w) => w.lawful === 'yes').sort((a, b) => order(a, ask) - order(b, ask))
  // The mark goes to ways that do the job; a letter of preservation is fastest only where preservation is the job.
  const serves = lawful.filter((w) => order(w, ask) < 40)
  const least = (of: (w: Way) => number) => Math.min(...serves.map(of))
  const pace = least((w) => paces.indexOf(w.pace))
  const gentle = least((w) => intrusions.indexOf(w.intrusion))
  const others = ways.filter((w) => w.lawful !== 'yes')
  return [
    ...lawful.map(
      (w, i): Way => ({
        ...w,
        rank: i + 1,
        marks: [
          ...(i === 0 ? (['suggested'] as const) : []),
          ...(serves.includes(w) && paces.indexOf(w.pace) === pace ? (['fastest'] as const) : []),
          ...(serves.includes(w) && intrusions.indexOf(w.intrusion) === gentle ? (['least-intrusive'] as const) : []),
        ],
      }),
    ),
    ...others,
  ]
}
