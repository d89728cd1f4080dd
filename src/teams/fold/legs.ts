/** The legs of a controlled delivery or a pursuit: who directs, what the State they lie in allows, and where the goods or the person are now. */
import type { DeedOf } from '../event/deeds.ts'
import type { TeamEvent } from '../event/event.ts'
import { type Held, held, type Registers, write } from './register.ts'

type Words<Kind extends 'leg' | 'leg-leave' | 'leg-state'> = Omit<DeedOf<Kind>, 'kind' | 'over' | 'operation'>
export type Leg = Readonly<{
  id: string
  plan: Held<Words<'leg'>>
  leave?: Held<Words<'leg-leave'>>
  state?: Held<Words<'leg-state'>>
}>
export type LegVerdict = 'no-permission' | 'unknown-thing' | undefined

const words = <Value extends { kind: string; over: readonly string[]; operation: string }>({
  kind: _k,
  over: _o,
  operation: _p,
  ...rest
}: Value) => rest

export const allowed = (leave: Leg['leave']): boolean => leave?.writes.every((it) => it.value.word !== 'refused') ?? false

export function legs() {
  const plans: Registers<Words<'leg'>> = new Map()
  const leaves: Registers<Words<'leg-leave'>> = new Map()
  const states: Registers<Words<'leg-state'>> = new Map()

  function take(event: TeamEvent): LegVerdict {
    const { does } = event
    if (does.kind !== 'leg' && does.kind !== 'leg-leave' && does.kind !== 'leg-state') return 'unknown-thing'
    const key = `${does.operation} ${does.leg}`
    if (does.kind === 'leg') {
      write(plans, key, event, words(does), does.over)
      return undefined
    }
    const plan = plans.get(key)
    if (!plan) return 'unknown-thing'
    // Only the State in which the leg lies can allow it: nobody acts there on the word of another.
    if (does.kind === 'leg-leave' && plan.at(-1)!.value.node !== event.node) return 'no-permission'
    if (does.kind === 'leg-leave') write(leaves, key, event, words(does), does.over)
    else {
      const leave = leaves.get(key)
      if (does.state === 'taken-over' && !allowed(leave && held(leave))) return 'no-permission'
      write(states, key, event, words(does), does.over)
    }
    return undefined
  }

  const of = (operation: string): Leg[] =>
    [...plans]
      .filter(([key]) => key.startsWith(`${operation} `))
      .map(([key, its]) => {
        const [leave, state] = [leaves.get(key), states.get(key)]
        return {
          id: key.slice(operation.length + 1),
          plan: held(its),
          ...(leave && { leave: held(leave) }),
          ...(state && { state: held(state) }),
        }
      })
      .sort((a, b) => a.plan.value.no - b.plan.value.no || (a.id < b.id ? -1 : 1))
  return { take, of }
}
