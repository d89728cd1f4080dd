/** A day of simultaneous action as the events have it: who is ready, what stands at each place, what was found, and what contradicts. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { DeedOf, targetStates } from '../event/deeds.ts'
import type { EventId, Lane, TeamEvent } from '../event/event.ts'
import { allowed, type Leg, legs } from './legs.ts'
import { type Held, held, type Registers, write } from './register.ts'

type Words<Kind extends 'operation' | 'target' | 'status' | 'go'> = Omit<DeedOf<Kind>, 'kind' | 'over'>
type Status = Readonly<{ status: (typeof targetStates)[number]; note?: string | undefined }>

export type Result = Readonly<
  Omit<DeedOf<'result'>, 'kind' | 'operation'> & { id: EventId; node: NodeId; name: string; at: Instant; withdrawn?: string }
>
export type Target = Readonly<{ id: string; plan: Held<Words<'target'>>; status?: Held<Status>; since?: Instant }>
export type Moment = Readonly<{ id: EventId; at: Instant; node: NodeId; name: string; lane: Lane; does: TeamEvent['does'] }>
export type ReportSignature = Readonly<{ node: NodeId; name: string; capacity: string; at: Instant; digest: string }>

export type Operation = Readonly<{
  id: string
  lane: Lane
  plan: Held<Words<'operation'>>
  targets: readonly Target[]
  /** The word of each party's leader, by node. */
  words: ReadonlyMap<string, Held<Words<'go'>>>
  results: readonly Result[]
  /** Of a delivery or a pursuit, in their order. */
  legs: readonly Leg[]
  timeline: readonly Moment[]
  closed?: Readonly<{ at: Instant; name: string; node: NodeId }>
  reportSignatures: readonly ReportSignature[]
}>

export type Stage = 'planned' | 'held' | 'go' | 'under-way' | 'closed'

/** `go` when every party has said so and every leg is allowed where it lies; one no, or a contradiction in a party's own word, holds it. */
export function stageOf(it: Operation, parties: readonly string[]): Stage {
  if (it.closed) return 'closed'
  if (it.targets.some((t) => t.status && t.status.value.status !== 'ready')) return 'under-way'
  if (it.legs.some((l) => l.state && l.state.value.state !== 'waiting')) return 'under-way'
  if (it.legs.some((l) => l.leave && !allowed(l.leave))) return 'held'
  const words = parties.map((node) => it.words.get(node))
  if (words.some((word) => word && (word.conflict || word.value.word === 'no-go'))) return 'held'
  return words.every((word) => word) && it.legs.every((l) => allowed(l.leave)) ? 'go' : 'planned'
}

/** Collects the deeds of all operations of one team, then says how each stands. */
export function operations() {
  const plans: Registers<Words<'operation'>> = new Map()
  const targets: Registers<Words<'target'>> = new Map()
  const statuses: Registers<Status> = new Map()
  const words: Registers<Words<'go'>> = new Map()
  const results: (Result & { operation: string })[] = []
  const timeline: Moment[] = []
  const closed = new Map<string, NonNullable<Operation['closed']>>()
  const signatures: (ReportSignature & { operation: string })[] = []
  const route = legs()
  const lanes = new Map<string, Lane>()

  /** Why the deed does not count: it speaks of an operation or a target that is not known in its lane, or of a leg nobody allowed. */
  function take(event: TeamEvent): 'unknown-thing' | 'no-permission' | undefined {
    const { does } = event
    if (!('operation' in does)) return 'unknown-thing'
    if (does.kind === 'operation') {
      const lane = lanes.get(does.operation) ?? event.lane
      if (lane !== event.lane) return 'unknown-thing'
      lanes.set(does.operation, lane)
    } else if (lanes.get(does.operation) !== event.lane) return 'unknown-thing'
    if (does.kind !== 'leg' && does.kind !== 'leg-leave' && does.kind !== 'leg-state')
      return note(event) ? undefined : 'unknown-thing'
    const why = route.take(event)
    if (!why) seenAt(event)
    return why
  }
  const seenAt = ({ id, at, node, name, lane, does }: TeamEvent): number => timeline.push({ id, at, node, name, lane, does })

  function note(event: TeamEvent): boolean {
    const { does } = event
    const key = 'target' in does && 'operation' in does ? `${does.operation} ${does.target}` : ''
    switch (does.kind) {
      case 'operation':
        write(plans, does.operation, event, without(does), does.over)
        break
      case 'target':
        write(targets, key, event, without(does), does.over)
        break
      case 'status':
        if (!targets.has(key)) return false
        write(statuses, key, event, { status: does.status, ...(does.note && { note: does.note }) }, does.over)
        break
      case 'go':
        write(words, `${does.operation} ${event.node}`, event, without(does), does.over)
        break
      case 'result':
        results.push({ ...does, id: event.id, node: event.node, name: event.name, at: event.at })
        break
      case 'close-operation':
        if (!closed.has(does.operation)) closed.set(does.operation, { at: event.at, name: event.name, node: event.node })
        break
      case 'sign-report':
        signatures.push({ ...does, node: event.node, name: event.name, at: event.at })
        break
      default:
        return false
    }
    seenAt(event)
    return true
  }

  /** A result taken back by who reported it stays on the record, with the reason. */
  function withdraw(event: TeamEvent & { does: DeedOf<'withdraw'> }): boolean {
    const n = results.findIndex((it) => it.id === event.does.event && it.node === event.node)
    if (n < 0) return false
    results[n] = { ...results[n]!, withdrawn: event.does.reason }
    seenAt(event)
    return true
  }

  const all = (): Operation[] =>
    [...plans].map(([id, writes]) => {
      const own = <T extends { operation: string }>(rows: readonly T[]): T[] => rows.filter((it) => it.operation === id)
      const mine = own(results)
      const ids = new Set<string>(mine.map((it) => it.id))
      const end = closed.get(id)
      return {
        id,
        lane: lanes.get(id)!,
        plan: held(writes),
        targets: [...targets].filter(([key]) => key.startsWith(`${id} `)).map(([key, its]) => targetOf(key, its, statuses)),
        words: new Map(
          [...words].filter(([key]) => key.startsWith(`${id} `)).map(([key, its]) => [key.slice(id.length + 1), held(its)]),
        ),
        results: mine,
        legs: route.of(id),
        timeline: timeline.filter(({ does }) =>
          'operation' in does ? does.operation === id : does.kind === 'withdraw' && ids.has(does.event),
        ),
        ...(end && { closed: end }),
        reportSignatures: own(signatures),
      }
    })
  return { take, withdraw, all }
}

function targetOf(key: string, writes: Parameters<typeof held<Words<'target'>>>[0], statuses: Registers<Status>): Target {
  const status = statuses.get(key)
  return {
    id: key.slice(key.indexOf(' ') + 1),
    plan: held(writes),
    ...(status && { status: held(status), since: status.at(-1)!.at }),
  }
}

function without<Value extends { kind: string; over: readonly string[] }>({ kind: _k, over: _o, ...rest }: Value) {
  return rest
}
