/** From what a desk asks to the question the policies answer. */
import { dateOf, type Instant, millis } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { bareRequest, type Item, plainItem, type Question, type RequestFacts, type Use } from './attributes.ts'

/** What a room knows of the thing an act is about. Whatever it leaves out counts as ordinary. */
export type ItemFacts = Readonly<{ [Key in keyof Item as Key extends `item.${infer Name}` ? Name : never]?: Item[Key] }>

/** What else a room may say of the question: purpose from the closed list, basis, volume, where it goes. */
export type Circumstances = Readonly<{
  use?: Use
  fields?: readonly string[]
  automated?: boolean
  bindsPerson?: boolean
  purposeOf?: string
  basis?: string
  servesCase?: string
  reason?: string
  strictlyNecessary?: boolean
  subjects?: number
  inHour?: number
  approved?: boolean
  state?: string
  transfer?: string
  originAuthorised?: boolean
  deathPenalty?: string
  illTreatment?: string
}>

export type ActFacts = Readonly<{ roles: readonly string[]; leaves?: true; writes?: true; second?: true; oversight?: true }>

export const itemOf = (facts: ItemFacts): Item =>
  ({ ...plainItem, ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`item.${name}`, value])) }) as Item

export function requestOf(
  it: Readonly<{
    officer: Officer
    act: ActFacts
    at: Instant
    cases: readonly string[]
    here?: string | undefined
    to?: string | undefined
    purpose: string
    more?: Circumstances | undefined
  }>,
): RequestFacts {
  const more = it.more ?? {}
  const since = it.officer.steppedUpAt
  return {
    ...bareRequest,
    'officer.id': it.officer.id,
    'officer.roles': it.officer.roles,
    'officer.clearance': it.officer.clearance ?? 0,
    'officer.cases': it.cases,
    'officer.presence_s': since ? (millis(it.at) - millis(since)) / 1000 : null,
    'here.node': it.here ?? null,
    'act.roles': it.act.roles,
    'act.leaves': it.act.leaves ?? false,
    'act.writes': it.act.writes ?? false,
    'act.second': it.act.second ?? false,
    'act.oversight': it.act.oversight ?? false,
    'act.use': more.use ?? 'read',
    'act.fields': more.fields ?? [],
    'act.automated': more.automated ?? false,
    'act.bindsPerson': more.bindsPerson ?? false,
    'why.stated': it.purpose !== '',
    'why.purpose': more.purposeOf ?? it.officer.purposeOf ?? null,
    'why.basis': more.basis ?? null,
    'why.case': more.servesCase ?? null,
    'why.reason_chars': (more.reason ?? '').trim().length,
    'why.strictlyNecessary': more.strictlyNecessary ?? false,
    'why.subjects': more.subjects ?? 1,
    'why.inHour': more.inHour ?? 0,
    'why.approved': more.approved ?? false,
    'to.node': it.to ?? null,
    'to.state': more.state ?? null,
    'to.transfer': more.transfer ?? null,
    'to.originAuthorised': more.originAuthorised ?? false,
    'to.deathPenalty': more.deathPenalty ?? null,
    'to.illTreatment': more.illTreatment ?? null,
    'when.day': dateOf(it.at),
  }
}

export const questionOf = (request: RequestFacts, item: Item): Question => ({ ...request, ...item })
