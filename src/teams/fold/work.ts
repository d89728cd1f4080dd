/** What the team does between the days: objectives, tasks, decisions, messages, the log of investigative steps, costs, the evaluation. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Deed, DeedOf, taskStates } from '../event/deeds.ts'
import type { EventId, Lane, MemberId, TeamEvent } from '../event/event.ts'
import { type Held, held, type Registers, write } from './register.ts'

type Said<Kind extends Deed['kind']> = Readonly<
  DeedOf<Kind> & { id: EventId; lane: Lane; node: NodeId; name: string; at: Instant; member?: MemberId; withdrawn?: string }
>
type Kept = Said<'say'> | Said<'decision'> | Said<'step'> | Said<'cost'> | Said<'evaluate'> | Said<'lesson'>
type ThingKind = 'meeting' | 'keeps' | 'entity' | 'funding' | 'equipment'
type Words<Kind extends ThingKind> = Omit<DeedOf<Kind>, 'kind' | 'over'>
type Thing<Value> = Readonly<{ id: string; lane: Lane; plan: Held<Value> }>
type TaskState = Readonly<{ state: (typeof taskStates)[number]; note?: string | undefined }>
type TaskPlan = Omit<DeedOf<'task'>, 'kind' | 'over'>

export type Task = Readonly<{
  id: string
  lane: Lane
  plan: Held<TaskPlan>
  state: Held<TaskState> | undefined
  /** Tasks it needs that are not done: it cannot begin. */
  waitsFor: readonly string[]
}>
export type Objective = Readonly<{ id: string; lane: Lane; text: Held<string> }>

export type Work = Readonly<{
  objectives: readonly Objective[]
  tasks: readonly Task[]
  messages: readonly Said<'say'>[]
  decisions: readonly Said<'decision'>[]
  steps: readonly Said<'step'>[]
  costs: readonly Said<'cost'>[]
  evaluations: readonly Said<'evaluate'>[]
  lessons: readonly Said<'lesson'>[]
  meetings: readonly Thing<Words<'meeting'>>[]
  /** What which party keeps after the end, and until when. */
  keeps: readonly Thing<Words<'keeps'>>[]
  entities: readonly Thing<Words<'entity'>>[]
  funding: readonly Thing<Words<'funding'>>[]
  equipment: readonly Thing<Words<'equipment'>>[]
}>

/** Under which name a thing of this kind is written again. */
const nameOf = (does: DeedOf<ThingKind>): string =>
  does.kind === 'meeting'
    ? does.meeting
    : does.kind === 'keeps'
      ? does.kept
      : does.kind === 'entity'
        ? does.entity
        : does.kind === 'funding'
          ? does.funding
          : does.equipment

const over = (state: string | undefined): boolean => state === 'done' || state === 'dropped'

export function works() {
  const objectives: Registers<string> = new Map()
  const plans: Registers<TaskPlan> = new Map()
  const states: Registers<TaskState> = new Map()
  const things: { readonly [Kind in ThingKind]: Registers<Words<Kind>> } = {
    meeting: new Map(),
    keeps: new Map(),
    entity: new Map(),
    funding: new Map(),
    equipment: new Map(),
  }
  const lanes = new Map<string, Lane>()
  const said: Kept[] = []
  const kept: ReadonlySet<Deed['kind']> = new Set(['say', 'decision', 'step', 'cost', 'evaluate', 'lesson'] as const)

  /** A thing belongs to the lane in which it was first written. */
  const at = (key: string, event: TeamEvent): boolean => {
    const lane = lanes.get(key) ?? event.lane
    lanes.set(key, lane)
    return lane === event.lane
  }

  function take(event: TeamEvent): boolean {
    const { does } = event
    if (does.kind === 'objective') {
      if (!at(`o ${does.objective}`, event)) return false
      write(objectives, does.objective, event, does.text, does.over)
      return true
    }
    if (does.kind === 'task') {
      if (!at(`t ${does.task}`, event)) return false
      const { kind: _k, over: replaced, ...plan } = does
      write(plans, does.task, event, plan, replaced)
      return true
    }
    if (does.kind === 'task-state') {
      if (lanes.get(`t ${does.task}`) !== event.lane) return false
      write(states, does.task, event, { state: does.state, ...(does.note && { note: does.note }) }, does.over)
      return true
    }
    if (does.kind in things) return thing(event, does as DeedOf<ThingKind>)
    if (!kept.has(does.kind)) return false
    const { id, lane, node, name, member, at: when } = event
    said.push({ ...does, id, lane, node, name, at: when, ...(member && { member }) } as Kept)
    return true
  }

  function thing(event: TeamEvent, does: DeedOf<ThingKind>): boolean {
    const { kind, over: replaced, ...plan } = does
    const name = nameOf(does)
    if (!at(`${kind} ${name}`, event)) return false
    write(things[kind] as Registers<typeof plan>, name, event, plan, replaced)
    return true
  }

  function withdraw(event: TeamEvent & { does: DeedOf<'withdraw'> }): boolean {
    const n = said.findIndex((it) => it.id === event.does.event && it.node === event.node && it.lane === event.lane)
    if (n < 0) return false
    said[n] = { ...said[n]!, withdrawn: event.does.reason }
    return true
  }

  const of = <Kind extends Kept['kind']>(kind: Kind) => said.filter((it): it is Kept & { kind: Kind } => it.kind === kind)
  const taskOf = (id: string, writes: Parameters<typeof held<TaskPlan>>[0]): Task => {
    const plan = held(writes)
    const state = states.get(id)
    const waits = plan.value.needs.filter((it) => it !== id && plans.has(it) && !over(states.get(it)?.at(-1)?.value.state))
    return { id, lane: lanes.get(`t ${id}`)!, plan, state: state && held(state), waitsFor: waits }
  }
  const standing = <Kind extends ThingKind>(kind: Kind): Thing<Words<Kind>>[] =>
    [...things[kind]].map(([id, its]) => ({ id, lane: lanes.get(`${kind} ${id}`)!, plan: held(its) }))
  const all = (): Work => ({
    objectives: [...objectives].map(([id, its]) => ({ id, lane: lanes.get(`o ${id}`)!, text: held(its) })),
    tasks: [...plans].map(([id, its]) => taskOf(id, its)),
    messages: of('say'),
    decisions: of('decision'),
    steps: of('step'),
    costs: of('cost'),
    evaluations: of('evaluate'),
    lessons: of('lesson'),
    meetings: standing('meeting'),
    keeps: standing('keeps'),
    entities: standing('entity'),
    funding: standing('funding'),
    equipment: standing('equipment'),
  })
  return { take, withdraw, all }
}
