/** Material in the space as the events have it: who gave it, whether it was verified, which nodes took it in, who asked to use it and what was said. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { DeedOf } from '../event/deeds.ts'
import type { EventId, Lane, MemberId, TeamEvent } from '../event/event.ts'
import { isDoing } from '../event/order.ts'
import { type Held, held, type Registers, write } from './register.ts'
import type { TeamMember } from './space.ts'

type Said = Readonly<{ id: EventId; node: NodeId; name: string; at: Instant }>
type Regime = Omit<DeedOf<'regime'>, 'kind' | 'over'>

export type Answer = Said & Readonly<{ answer: 'given' | 'refused'; reason: string }>
export type Use = Said & Readonly<Omit<DeedOf<'use'>, 'kind' | 'material'> & { answers: readonly Answer[] }>
export type Material = Said &
  Readonly<
    Omit<DeedOf<'share'>, 'kind'> & {
      lane: Lane
      /** Whether a controller was named when it was given: what came before that stays shut. */
      controlled: boolean
      verdict?: Said & Readonly<{ verdict: 'release' | 'reject'; reason: string }>
      takenIn: readonly NodeId[]
      erased: readonly (Said & Readonly<{ why: DeedOf<'erased'>['why'] }>)[]
      uses: readonly Use[]
    }
  >
export type Files = Readonly<{
  materials: readonly Material[]
  /** The administrator named as controller last, while seated. */
  controller?: MemberId
  regimes: ReadonlyMap<string, Held<Regime>>
}>

const said = ({ id, node, name, at }: TeamEvent): Said => ({ id, node, name, at })

export function files(memberOf: (id: string) => TeamMember | undefined) {
  const all = new Map<string, Material>()
  const useOf = new Map<string, string>()
  const regimes: Registers<Regime> = new Map()
  let controller: MemberId | undefined
  const set = (it: Material, more: Partial<Material>): true => {
    all.set(it.material, { ...it, ...more })
    return true
  }

  function given(event: TeamEvent): boolean {
    if (!isDoing(event, 'share') || all.has(event.does.material)) return false
    const { kind: _, ...share } = event.does
    const controlled = controller !== undefined
    return set({ ...share, ...said(event), lane: event.lane, controlled, takenIn: [], erased: [], uses: [] }, {})
  }

  function governed(event: TeamEvent): boolean {
    const { does } = event
    if (does.kind === 'controller') {
      const member = memberOf(does.member)
      if (!member?.administrator || member.until) return false
      controller = member.id
      return true
    }
    if (does.kind === 'regime') {
      const { kind: _, over, ...regime } = does
      write(regimes, event.node, event, regime, over)
      return true
    }
    if (does.kind !== 'use-answer') return false
    const it = all.get(useOf.get(does.use) ?? '')
    if (!it || it.lane !== event.lane) return false
    const answer = { ...said(event), answer: does.answer, reason: does.reason }
    return set(it, { uses: it.uses.map((u) => (u.use === does.use ? { ...u, answers: [...u.answers, answer] } : u)) })
  }

  /** False when it speaks of material that is not in its lane. */
  function take(event: TeamEvent): boolean {
    const { does } = event
    if (does.kind === 'share') return given(event)
    if (!('material' in does)) return governed(event)
    const it = all.get(does.material)
    if (!it || it.lane !== event.lane) return false
    if (does.kind === 'verify') {
      // The first verdict holds: what was let through or shut is not turned round behind those who acted on it.
      if (it.verdict || it.node === event.node) return false
      return set(it, { verdict: { ...said(event), verdict: does.verdict, reason: does.reason } })
    }
    if (does.kind === 'taken-in') return set(it, { takenIn: [...new Set([...it.takenIn, event.node])] })
    if (does.kind === 'erased') return set(it, { erased: [...it.erased, { ...said(event), why: does.why }] })
    if (does.kind !== 'use' || useOf.has(does.use)) return false
    useOf.set(does.use, it.material)
    const { kind: _k, material: _m, ...use } = does
    return set(it, { uses: [...it.uses, { ...use, ...said(event), answers: [] }] })
  }

  const result = (): Files => ({
    materials: [...all.values()],
    ...(controller && memberOf(controller) && !memberOf(controller)?.until && { controller }),
    regimes: new Map([...regimes].map(([node, its]) => [node, held(its)])),
  })
  return { take, all: result }
}
