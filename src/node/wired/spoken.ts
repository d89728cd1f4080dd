/** What messages with partners and the space of a joint team tell of things, for the chart of the case: by what stands in them, and no more. */
import type { HeldEntity, HeldTie } from '../../analysis/held/held.ts'
import { namedIn } from '../../assistance/parallel/facts.ts'
import type { IntelligenceDesk } from '../../intelligence/desk.ts'
import { handlingFacts } from '../../intelligence/record/handling.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import type { TeamsDesk } from '../../teams/desk.ts'
import { teamLane } from '../../teams/event/event.ts'

/** One thing of the case, by what protection knows it as, what it tells of, and conditions that came with it. */
export type Told = Readonly<{ subject: string; entities: readonly HeldEntity[]; ties: readonly HeldTie[]; bound?: ItemFacts }>

type Message = Awaited<ReturnType<IntelligenceDesk['messages']['list']>>['items'][number]
const numberKinds: Readonly<Record<string, HeldEntity['kind']>> = {
  iban: 'account',
  phone: 'phone',
  vin: 'vehicle',
  imo: 'vessel',
}

/** The numbers in a message that hold beyond doubt, each tied to the message; prose about persons is for a person to read. */
export function ofMessage(it: Message): Told {
  const numbers = it.read ? namedIn(`${it.title}\n${it.body}`) : []
  const key = `message ${it.id}`
  const from = it.direction === 'in' ? it.partner : it.author
  const entities = numbers.map(
    ({ type, value }): HeldEntity => ({
      key: `${key} ${value}`,
      kind: numberKinds[type] ?? 'item',
      label: value,
      attributes: {},
    }),
  )
  const message: HeldEntity = { key, kind: 'item', label: it.title.slice(0, 200), attributes: { message: it.at.slice(0, 10) } }
  return {
    subject: `message:${it.id}`,
    entities: numbers.length > 0 ? [message, ...entities] : [],
    ties: numbers.map(({ value }) => ({
      key: `${key} names ${value}`,
      from: key,
      to: `${key} ${value}`,
      kind: 'other' as const,
      directed: true,
      weight: 1,
      source: from,
      evidence: `${it.title}, ${it.at.slice(0, 10)}, ${from}`,
    })),
    bound: handlingFacts(it.handling),
  }
}

type Team = Awaited<ReturnType<TeamsDesk['read']>>
const teamKinds: Readonly<Record<string, HeldEntity['kind']>> = {
  person: 'person',
  company: 'organisation',
  place: 'place',
  vehicle: 'vehicle',
  vessel: 'vessel',
  number: 'phone',
  account: 'account',
}

/** What all members of a team keep together; what lies in a compartment stays in it. */
export function ofTeam(it: Team): Told {
  const key = (entity: string): string => `team ${it.id} ${entity}`
  const all = it.work.entities.filter((one) => one.lane === teamLane).map((one) => one.plan.value)
  const known = new Set(all.map((one) => one.entity))
  return {
    subject: `team:${it.id}`,
    entities: all.map((one) => ({ key: key(one.entity), kind: teamKinds[one.is] ?? 'item', label: one.label, attributes: {} })),
    ties: all.flatMap((one) =>
      one.ties
        .filter((tie) => known.has(tie.to) && tie.to !== one.entity)
        .map((tie) => ({
          key: key(`${one.entity} ${tie.to} ${tie.as}`),
          from: key(one.entity),
          to: key(tie.to),
          kind: 'other' as const,
          directed: false,
          weight: 1,
          source: it.title,
          evidence: `${it.title}: ${tie.as}`,
        })),
    ),
  }
}
