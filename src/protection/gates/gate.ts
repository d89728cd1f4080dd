/**
 * Gates of human rights. An officer says what is so; a gate that this opens holds the thing until another person has decided, with reasons
 * that are kept. A gate never refuses by itself, except where nothing can lift what it guards against.
 */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import rows from '../data/gates.json' with { type: 'json' }
import { refuse } from '../refusals.ts'

export const circumstances = [
  'offence-carries-death',
  'torture-risk',
  'political',
  'military',
  'religious-or-racial',
  'refugee-status',
  'asylum-pending',
  'minor',
  'victim',
  'victim-of-trafficking',
  'journalist',
  'press-source',
  'lawyer',
  'legal-privilege',
] as const
export type Circumstance = (typeof circumstances)[number]

export type Gate = Readonly<{
  id: string
  when: readonly Circumstance[]
  /** `hold` until a second person decides; `assurance` until a promise of the other State is on record; `stop`: nothing lifts it. */
  effect: 'hold' | 'assurance' | 'stop'
  source: string
  confidence: string
}>
export const gates = rows as readonly Gate[]

/** The gates that these circumstances close. */
export const gatesClosed = (said: readonly Circumstance[]): readonly Gate[] =>
  gates.filter((gate) => gate.when.some((one) => said.includes(one)))

export const outcomes = ['cleared', 'assured', 'stopped'] as const
export type Outcome = (typeof outcomes)[number]

export type GateDecision = Readonly<{
  gate: string
  outcome: Outcome
  reason: string
  /** The words of the assurance, for `assured`. */
  assurance?: string | undefined
  by: OfficerId
  at: Instant
}>

export type GateFile = Readonly<{
  subject: string
  case: CaseId
  to?: NodeId
  said: readonly Circumstance[]
  /** Read from what the thing itself says, when it was about to go; an officer said the rest. */
  read?: true
  askedBy: OfficerId
  gates: readonly string[]
  decisions: readonly GateDecision[]
}>

/** Gates that these circumstances close and no file has asked yet. */
export const gatesUnasked = (said: readonly Circumstance[], files: readonly GateFile[]): readonly Gate[] =>
  gatesClosed(said).filter((gate) => !files.some((file) => file.gates.includes(gate.id)))

/** A file with one more decision. Where nothing can lift a gate only stopping is open; an assurance is written down in its own words. */
export function decided(file: GateFile, decision: GateDecision): GateFile {
  const gate = gates.find((it) => it.id === decision.gate)
  if (!gate || !file.gates.includes(decision.gate)) throw refuse('gate-not-closed', { gate: decision.gate })
  if (gate.effect === 'stop' && decision.outcome !== 'stopped') throw refuse('gate-cannot-open', { gate: gate.id })
  if (gate.effect === 'assurance' && decision.outcome === 'cleared') throw refuse('assurance-missing', { gate: gate.id })
  if (decision.outcome === 'assured' && !decision.assurance?.trim()) throw refuse('assurance-missing', { gate: gate.id })
  return { ...file, decisions: [...file.decisions.filter((it) => it.gate !== decision.gate), decision] }
}

/** Whether the thing may go: every gate decided, none stopped. */
export function stateOf(file: GateFile): 'held' | 'open' | 'stopped' {
  if (file.decisions.some((it) => it.outcome === 'stopped')) return 'stopped'
  return file.gates.every((gate) => file.decisions.some((it) => it.gate === gate)) ? 'open' : 'held'
}
