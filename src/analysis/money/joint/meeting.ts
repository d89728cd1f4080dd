/**
 * What the legs of two sides give together, over the accounts that both know. Accounts are pseudonyms here: a point of the group that
 * neither side alone can make. Both sides hold the same legs and come to the same findings by themselves.
 */
import { digest } from '../../../kernel/canonical.ts'
import { type Leg, step_ms } from './legs.ts'

export const sides = ['proposer', 'partner'] as const
export type Side = (typeof sides)[number]
export const other = (side: Side): Side => (side === 'proposer' ? 'partner' : 'proposer')

export type MetLeg = Readonly<Omit<Leg, 'from' | 'to'> & { from?: string | undefined; to?: string | undefined }>
export type JointLeg = MetLeg & Readonly<{ side: Side }>
export const jointPatterns = ['chain', 'cycle', 'gather-scatter'] as const
export type JointFinding = Readonly<{
  id: string
  pattern: (typeof jointPatterns)[number]
  legs: readonly JointLeg[]
  /** Steps of money from one end to the other. */
  hops: number
  /** How many findings alike in all that is shown were left out for this one: mostly the same way, cut at another account both know. */
  alike: number
}>
export type Met = Readonly<{ findings: readonly JointFinding[]; of: number; complete: boolean }>

const most = { legs: 4, findings: 100, steps: 50_000 } as const

/** The legs of one side by pseudonyms: an end that the other side does not know falls away, and a leg that has none left. */
export function restricted(legs: readonly Leg[], rows: readonly string[], met: ReadonlySet<string>): MetLeg[] {
  const end = (row: number | undefined): string | undefined => {
    const name = row === undefined ? undefined : rows[row]
    return name !== undefined && met.has(name) ? name : undefined
  }
  const all = legs.flatMap((leg): MetLeg[] => {
    const [from, to] = [end(leg.from), end(leg.to)]
    if (from === undefined && to === undefined) return []
    return [bare({ ...leg, from, to })]
  })
  return [...new Map(all.map((leg) => [digest(leg), leg])).values()]
}
export const bare = (it: Omit<Leg, 'from' | 'to'> & { from?: string | undefined; to?: string | undefined }): MetLeg => ({
  ...(it.from !== undefined && { from: it.from }),
  ...(it.to !== undefined && { to: it.to }),
  first: it.first,
  last: it.last,
  gave: it.gave,
  got: it.got,
  currency: it.currency,
  hops: it.hops,
  many: it.many,
})
/** A leg without its ends: what its own side can compare with what it sent. */
export const shapeOf = ({ first, last, gave, got, currency, hops, many }: MetLeg | Leg): string =>
  JSON.stringify([first, last, gave, got, currency, hops, many])

export function meet(all: readonly JointLeg[], windowHours: number): Met {
  const legs = all.map((leg) => ({ leg, key: digest(leg) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  const wait = Math.ceil((windowHours * 3_600_000) / step_ms)
  const byFrom = Map.groupBy(legs, ({ leg }) => leg.from ?? '')
  /** The other side carries on what arrived: in time, in the same currency, and most of it. Sums of fans may hold other money too. */
  const carriesOn = (a: JointLeg, b: JointLeg): boolean => {
    const lost = a.got - b.gave
    const keeps = a.many || b.many ? Math.abs(lost) <= 2 : lost === 0 || lost === 1
    return (
      a.side !== b.side && a.to === b.from && a.currency === b.currency && b.first >= a.last && b.first - a.last <= wait && keeps
    )
  }
  const found: JointFinding[] = []
  let steps = 0
  for (const { leg: start } of legs) {
    if (start.to === undefined) continue
    const walk = (path: readonly JointLeg[]): void => {
      const end = path.at(-1)!
      const next = path.length >= most.legs || end.to === undefined || steps > most.steps ? [] : (byFrom.get(end.to) ?? [])
      let carried = false
      for (const { leg } of next) {
        if (++steps > most.steps) break
        if (path.includes(leg) || !carriesOn(end, leg)) continue
        carried = true
        walk([...path, leg])
      }
      if (!carried && path.length > 1) found.push(...told(path))
    }
    // A way is told from where it begins: what another leg of the partner brings here is walked from that one.
    if (start.from !== undefined && legs.some(({ leg }) => carriesOn(leg, start)) && !returns(start, legs)) continue
    walk([start])
  }
  const seen = Map.groupBy(found, (it) => alikeBy(it))
  const each = [...seen.values()].map((its) => ({
    ...its.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]!,
    alike: its.length - 1,
  }))
  each.sort((a, b) => b.hops - a.hops || (a.id < b.id ? -1 : 1))
  // As many circles as are ever shown: whoever sends thousands makes nobody compare each chain with each of them.
  const circles = each.filter((it) => it.pattern === 'cycle').slice(0, most.findings)
  const findings: JointFinding[] = []
  for (const it of each) {
    const circle = it.pattern === 'chain' ? circles.find((one) => lies(it, one)) : undefined
    if (circle) circle.alike += it.alike + 1
    else findings.push(it)
  }
  return { findings: findings.slice(0, most.findings), of: findings.length, complete: steps <= most.steps }
}

/** Whether a leg may be part of a circle: then it is no less a beginning than any other of it. */
const returns = (start: JointLeg, legs: readonly Readonly<{ leg: JointLeg }>[]): boolean =>
  legs.some(({ leg }) => leg.side !== start.side && leg.from === start.to && leg.to === start.from)

/** Whether a chain is a part of a circle: each leg of it runs within one of the circle's, on the same side and from or to the same account. */
const lies = (chain: JointFinding, circle: JointFinding): boolean =>
  chain.legs.every((leg) =>
    circle.legs.some(
      (its) =>
        its.side === leg.side &&
        its.currency === leg.currency &&
        its.first <= leg.first &&
        leg.last <= its.last &&
        ((leg.from !== undefined && its.from === leg.from) || (leg.to !== undefined && its.to === leg.to)),
    ),
  )

function told(path: readonly JointLeg[]): JointFinding[] {
  const [first, last] = [path[0]!, path.at(-1)!]
  const hops = path.reduce((n, leg) => n + leg.hops, 0)
  const closes = last.to !== undefined && last.to === first.from
  const pattern = closes ? 'cycle' : first.many && last.many ? 'gather-scatter' : 'chain'
  // Two payments, one on each side, are a payment that was passed on: nothing that either would call a pattern.
  if (pattern === 'chain' && hops < 3 && !first.many && !last.many) return []
  return [{ id: digest({ pattern, legs: path }), pattern, legs: path, hops, alike: 0 }]
}
function alikeBy({ pattern, legs, hops }: JointFinding): string {
  const [first, last] = [legs[0]!, legs.at(-1)!]
  const turning =
    pattern === 'cycle' ? [Math.min(...legs.map((l) => l.first)), hops] : [first.first, last.last, first.gave, last.got, hops]
  return JSON.stringify([pattern, first.currency, first.many, last.many, ...turning])
}
