/**
 * The registers a supervisory authority asks for, made from what this node is and did: records of processing from its rooms, routes and
 * tables, transfers from its ledger, breaches from what was reported. None of them is written by hand, so none of them can be out of date.
 */
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import { acts } from '../acts.ts'
import activities from '../data/processing.json' with { type: 'json' }
import states from '../data/transfer.json' with { type: 'json' }
import type { ActSeen } from '../oversight/acts-seen.ts'
import { verbOf } from '../oversight/verbs.ts'

type Stated = Readonly<{
  room: string
  purpose: string
  basis: string
  persons: readonly string[]
  data: readonly string[]
  recipients: string
  retention: string
}>
const stated: readonly Stated[] = activities

/** What is running: the timetable and the tables, read from the node itself. */
export type Running = Readonly<{
  authority: string
  node: NodeId
  software: string
  routes: readonly Readonly<{ verb: string; path: string; act: string; says: string }>[]
  tables: readonly Readonly<{ schema: string; name: string; says: string }>[]
}>

/** What rests sealed on this node, under which keys, as it is configured and as it stands now. */
export type AtRest = Readonly<{
  columns: readonly Readonly<{ column: string; why: string }>[]
  masterKey: string
  escrow: boolean
  keys: number
  destroyed: number
}>

export type Activity = Stated &
  Readonly<{
    /** Whether the room runs on this node and is described here. */
    described: boolean
    routes: readonly string[]
    tables: readonly string[]
    roles: readonly string[]
  }>

const roomOf = (act: string): string => act.split('.')[0]!

/** Records of processing activities (Directive (EU) 2016/680 Article 24), one row a room that has tables or routes. */
export function recordsOfProcessing(running: Running): readonly Activity[] {
  const rooms = [...new Set([...running.tables.map((it) => it.schema), ...running.routes.map((it) => roomOf(it.act))])].sort()
  return rooms.map((room) => {
    const words = stated.find((it) => it.room === room)
    const routes = running.routes.filter((it) => roomOf(it.act) === room)
    const roles = new Set(routes.flatMap((it) => (acts as Record<string, { roles: readonly string[] }>)[it.act]?.roles ?? []))
    return {
      ...(words ?? { room, purpose: '', basis: '', persons: [], data: [], recipients: '', retention: '' }),
      described: words !== undefined,
      routes: routes.map((it) => `${it.verb} ${it.path}: ${it.says}`),
      tables: running.tables.filter((it) => it.schema === room).map((it) => `${it.schema}.${it.name}: ${it.says}`),
      roles: [...roles].sort(),
    }
  })
}

export type TransferGround = 'member' | 'adequate' | 'derogation' | 'none'
type StateRow = Readonly<{ states: readonly string[]; ground: string; source: string; confidence: string }>

/** On what ground data may go to a State: what is on record, and none where nothing is. */
export function transferGround(state: string): Readonly<{ ground: TransferGround; source: string; confidence: string }> {
  const row = (states as readonly StateRow[]).find((it) => it.states.includes(state.toUpperCase()))
  return row
    ? { ground: row.ground as TransferGround, source: row.source, confidence: row.confidence }
    : {
        ground: 'none',
        source: 'nothing on record: safeguards or a derogation must be recorded for each transfer',
        confidence: 'checked',
      }
}

/**
 * On what ground the persons of a request may be named to a State. Where no general ground is on record, a request that rests on a treaty is
 * the individual case of Article 38(1); each is then documented one by one, as Article 38(3) asks.
 */
export function groundOfRequest(state: string, basis: string): ReturnType<typeof transferGround> {
  const general = transferGround(state)
  if (general.ground !== 'none' || basis === '') return general
  return { ground: 'derogation', source: `${individual}; ${basis}`, confidence: 'own-knowledge' }
}
const individual = 'Directive (EU) 2016/680 Art. 38(1)(d)-(e): an individual case, documented with each transfer'

export type Transfer = Readonly<{
  to: NodeId
  state: string
  ground: TransferGround
  source: string
  count: number
  cases: number
  first: Instant
  last: Instant
  acts: readonly string[]
  /** Where the ground is the individual case: each transfer with its time, its reason and what it was about. */
  documented?: readonly Readonly<{ at: Instant; act: string; subject: string; case?: string; purpose?: string }>[]
}>

/** Everything that was disclosed to another authority, one row a recipient. A letter is counted once, by the act that sent it. */
export function transfersIn(seen: readonly ActSeen[]): readonly Transfer[] {
  const out = seen.filter((it) => it.counterparty && verbOf(it.act) === 'disclosure' && it.act !== 'federation.posted')
  return [...Map.groupBy(out, (it) => it.counterparty!)]
    .map(([to, its]) => {
      const state = to.slice(0, 2).toUpperCase()
      const at = its.map((it) => it.at).sort()
      const general = transferGround(state)
      const requests = its.filter((it) => it.act.startsWith('assistance.'))
      const byCase = general.ground === 'none' && requests.length > 0
      const { ground, source } = byCase ? { ground: 'derogation' as const, source: individual } : general
      const documented = requests.map((it) => ({
        at: it.at,
        act: it.act,
        subject: it.subject,
        ...(it.case && { case: it.case }),
        ...(it.purpose && { purpose: it.purpose }),
      }))
      return {
        to,
        state,
        ground,
        source,
        count: its.length,
        cases: new Set(its.map((it) => it.case).filter(Boolean)).size,
        first: at[0]!,
        last: at.at(-1)!,
        acts: [...new Set(its.map((it) => it.act))].sort(),
        ...(byCase && { documented }),
      }
    })
    .sort((a, b) => (a.to < b.to ? -1 : 1))
}

/** Directive (EU) 2016/680 Article 30(1): not later than 72 hours after having become aware of it. */
const breachClock_ms = 72 * 3_600_000
export const breachDue = (awareAt: Instant): Instant => plus_ms(awareAt, breachClock_ms)

export type Breach = Readonly<{
  reference: string
  awareAt: Instant
  nature: string
  persons: string
  records: string
  consequences: string
  measures: string
  /** Whether persons themselves are likely to be harmed: then they are told too (Article 31). */
  highRisk: boolean
  notifiedAt?: Instant
  /** Given when the authority is told later than 72 hours (Article 30(1)), or why it need not be told at all. */
  reason?: string
  personsTold?: boolean
}>
