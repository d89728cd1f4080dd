/** The words of the route adviser: ways, how fast they are, how far they touch people's rights. */
import type { Reason } from '../basis.ts'
import type { Cited, InstrumentId } from '../instrument.ts'
import type { EmergencyFinding } from '../limits/emergency.ts'

export const routeIds = [
  'police-channel',
  'preservation-24-7',
  'epoc-pr',
  'epoc',
  'eio',
  'freezing-certificate',
  'mla',
  'joint-team',
  'transfer-proceedings',
] as const
export type RouteId = (typeof routeIds)[number]

/** From fastest to slowest, as the instrument or the practice of its channel has it; the clock, where there is one, stands beside it. */
export const paces = ['hours', 'days', 'weeks', 'months'] as const
export type Pace = (typeof paces)[number]
/** From least to most intrusive. */
export const intrusions = ['information', 'preservation', 'assistance', 'coercion'] as const
export type Intrusion = (typeof intrusions)[number]

export const routeNotes = [
  'carries-measure',
  'not-this-measure',
  'not-for-court',
  'coercion-needs-justice',
  'preserve-first',
  'emergency-shortens',
  'emergency-not-met',
  'needs-parallel-interest',
  'gives-up-proceedings',
  'tracing-by-police',
  'by-agreement',
] as const
export type RouteNote = Readonly<{ code: (typeof routeNotes)[number]; params: Readonly<Record<string, string>> }>

export type Way = Readonly<
  Cited & {
    route: RouteId
    lawful: 'yes' | 'no' | 'unknown'
    instrument?: InstrumentId
    pace: Pace
    intrusion: Intrusion
    /** Whether what comes back can go before a court as it is. */
    evidence: boolean
    clocks: readonly string[]
    notes: readonly RouteNote[]
    /** Why not, in the finder's words. */
    reasons: readonly Reason[]
    emergency?: EmergencyFinding
    /** 1 is suggested; absent where the way is not lawful or does not serve. */
    rank?: number
    marks: readonly ('suggested' | 'fastest' | 'least-intrusive')[]
  }
>

export const note = (code: RouteNote['code'], params: RouteNote['params'] = {}): RouteNote => ({ code, params })
