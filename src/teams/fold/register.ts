/**
 * A thing that may be written by several at once. A write replaces those it names (`over`) and no other: two that did not know of each
 * other both stand, which is a conflict for people to see and settle by writing again over both.
 */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventId, TeamEvent } from '../event/event.ts'

export type Write<Value> = Readonly<{ id: EventId; value: Value; node: NodeId; name: string; at: Instant }>
export type Held<Value> = Readonly<{
  /** What stands; of several the last in the order of the set, until people decide. */
  value: Value
  /** Every write that nobody has replaced: one, or more when they conflict. */
  writes: readonly Write<Value>[]
  conflict: boolean
}>

export type Registers<Value> = Map<string, Write<Value>[]>

/** Adds a write to the thing `key`. Only earlier writes of the same thing can be replaced. */
export function write<Value>(into: Registers<Value>, key: string, event: TeamEvent, value: Value, over: readonly string[]): void {
  const standing = (into.get(key) ?? []).filter((it) => !over.includes(it.id))
  into.set(key, [...standing, { id: event.id, value, node: event.node, name: event.name, at: event.at }])
}

export function held<Value>(writes: readonly Write<Value>[]): Held<Value> {
  const texts = new Set(writes.map((it) => JSON.stringify(it.value)))
  return { value: writes.at(-1)!.value, writes, conflict: texts.size > 1 }
}
