/**
 * What a case holds already, in requests, police records, exhibits and statements, as entities and ties that an officer may take into the
 * network. Nothing enters by itself: each is proposed with where it stands, and taken one by one.
 */
import { type Entity, type EntityId, isProtected, type Network, type Tie } from '../network/network.ts'

export type HeldEntity = Readonly<{ key: string; kind: Entity['kind']; label: string; attributes: Entity['attributes'] }>
/** `evaluation` is left out where nobody has evaluated it yet: whoever takes it in says. */
export type HeldTie = Readonly<
  Pick<Tie, 'kind' | 'directed' | 'weight' | 'since' | 'until' | 'source' | 'evidence'> & {
    key: string
    from: string
    to: string
    evaluation?: Tie['evaluation']
  }
>
export type Held = Readonly<{
  entities: readonly HeldEntity[]
  ties: readonly HeldTie[]
  /** Things of the case whose marks or conditions do not let them into a chart of this officer; how many, and nothing of them. */
  closed: number
  /** The case holds more of one kind than was looked into. */
  more?: boolean | undefined
}>

/** The attribute by which an entity that was taken in is known again. */
export const takenFrom = 'taken from'

export const together = (all: readonly Held[]): Held => ({
  entities: [...new Map(all.flatMap((h) => h.entities).map((e) => [e.key, e])).values()],
  ties: [...new Map(all.flatMap((h) => h.ties).map((t) => [t.key, t])).values()],
  closed: all.reduce((sum, h) => sum + h.closed, 0),
  more: all.some((h) => h.more),
})

/** Which entity of the network each key was taken in as. */
export const takenAs = (network: Network): ReadonlyMap<string, EntityId> =>
  new Map(network.entities.flatMap((e) => (e.attributes[takenFrom] ? [[e.attributes[takenFrom], e.id] as const] : [])))

const lineOf = (kind: string, evidence: string): string => `${kind} ${evidence}`

/** What is not in the network yet; attributes that the law protects are left behind. */
export function notTaken(held: Held, network: Network): Held {
  const taken = takenAs(network)
  const told = new Set(network.ties.map((t) => lineOf(t.kind, t.evidence)))
  const allowed = (attributes: Entity['attributes']) =>
    Object.fromEntries(Object.entries(attributes).filter(([name, value]) => value !== '' && !isProtected(name)))
  return {
    entities: held.entities.filter((e) => !taken.has(e.key)).map((e) => ({ ...e, attributes: allowed(e.attributes) })),
    ties: held.ties.filter((t) => !told.has(lineOf(t.kind, t.evidence))),
    closed: held.closed,
    more: held.more ?? false,
  }
}

const halfDay_ms = 12 * 3_600_000
/** A payment that names a day alone stands at its midnight, somewhere: noon there is the same day nearly everywhere. */
const dayOf = ({ at, dated }: Payment): string =>
  (dated === 'day' ? new Date(Date.parse(at) + halfDay_ms).toISOString() : at).slice(0, 10)

type Payment = Readonly<{ at: string; dated: 'instant' | 'day'; from: string; to: string }>
type Statement = Readonly<{
  name: string
  evidence: string
  reading: Readonly<{ payments: readonly Payment[] }>
}>

/** Accounts of statements, and for each pair how many payments went that way, from the first to the last. */
export function ofStatements(statements: readonly Statement[]): Held {
  const entities = new Map<string, HeldEntity>()
  const ties: HeldTie[] = []
  for (const it of statements) {
    const pairs = Map.groupBy(
      it.reading.payments.filter((p) => p.from && p.to && p.from !== p.to),
      (p) => `${p.from} → ${p.to}`,
    )
    for (const [pair, payments] of pairs) {
      const [{ from, to }] = payments as [(typeof payments)[number]]
      for (const account of [from, to])
        entities.set(account, { key: `account ${account}`, kind: 'account', label: account, attributes: {} })
      const days = payments.map(dayOf).sort()
      ties.push({
        key: `payments ${it.name} ${pair}`,
        from: `account ${from}`,
        to: `account ${to}`,
        kind: 'payment',
        directed: true,
        weight: payments.length,
        since: days[0] as NonNullable<Tie['since']>,
        until: days.at(-1) as NonNullable<Tie['until']>,
        source: it.name,
        evidence: `${it.evidence}, ${pair}`.slice(0, 300),
      })
    }
  }
  return { entities: [...entities.values()], ties, closed: 0 }
}
