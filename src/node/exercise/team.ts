/**
 * The exercise's joint team: Italy, France and Nigeria on UNTOC Article 19, and between Italy and France on Union law. Its agreement is
 * signed and a day of action stands planned, so that the board can be tried at once. People, places and numbers are invented.
 */
import { setTimeout } from 'node:timers/promises'
import { codedText, neededSections, type SectionId } from '../../teams/agreement/sections.ts'
import { type Caller, signInAs } from './caller.ts'
import type { Troupe } from './nodes.ts'

const usualTitle = 'Lanterna: joint team Italy, France, Nigeria'
const purpose =
  'To find and bring to trial those who recruit, move and exploit women between Benin City, Lagos, Palermo and Lyon, to protect the victims, and to recover the proceeds.'

const words: Readonly<Partial<Record<SectionId, string>>> = {
  basis:
    'Article 19 of the United Nations Convention against Transnational Organized Crime between all three parties; between Italy and France also Article 13 of the Convention of 29 May 2000.',
  purpose,
  period: 'One year from the first day named. The parties may extend it.',
  states: codedText('of-the-parties'),
  leaders: codedText('own-leader'),
  members: codedText('own-members'),
  gathering: codedText('law-of-the-place'),
  'prior-evidence':
    'What a party gathered before may be given to the team; the page says when and on what basis it was gathered.',
  'outside-evidence': 'A party that asks a State outside the team tells the others before what comes back is used.',
  use: 'For the purpose above. For another offence only with the consent of the State where the information became available.',
  disclosure: codedText('each-says'),
  protection: 'Nothing about a victim leaves the compartment of victim specialists. A transfer to Nigeria is assessed first.',
  amendment: codedText('all-in-writing'),
}

/** Looks again until it is so: letters take the time they take. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look().catch(() => undefined)
    if (found !== undefined) return found
    await setTimeout(100)
  }
  throw new Error('The exercise waited for a letter of the joint team that did not come.')
}

type View = {
  state: string
  agreement: { editions: { toSign?: string; missing: string[]; sections: { id: string; versions: { id: string }[] }[] }[] }
  members: { node: string }[]
}
const view = (by: Caller, id: string) => by.get<View>(`/teams/${id}`)
const edition = async (by: Caller, id: string) => (await view(by, id)).agreement.editions[0]!

const hour_ms = 3_600_000

/** A further party, who leads there, and its place of the day. */
export type Guest = Readonly<{ leader: string; seats: readonly (readonly [name: string, does: string])[]; place: TargetPlace }>
type TargetPlace = readonly [
  target: string,
  label: string,
  name: string,
  state: string,
  zone: string,
  node: string,
  unit: string,
  lat: number,
  lon: number,
]

/** @param zero the hour of the day of action; tomorrow before dawn unless said otherwise */
export async function foundTeam(
  troupe: Troupe,
  { guests = [], zero, title = usualTitle }: Readonly<{ guests?: readonly Guest[]; zero?: string; title?: string }> = {},
): Promise<void> {
  const sit = (node: string, name: string) => signInAs(troupe.url(node), name)
  const [italy, france, nigeria] = await Promise.all([
    sit('it-central', 'Giulia Marchetti'),
    sit('fr-central', 'Inès Benali'),
    sit('ng-central', 'Funmilayo Adeyemi'),
  ])
  const further = await Promise.all(guests.map(({ leader, place: [, , , , , node] }) => sit(node, leader)))
  const { items: cases } = await italy.get<{ items: { id: string }[] }>('/cases')
  const { team } = await italy.act<{ team: string }>('/teams', {
    case: cases[0]!.id,
    title,
    purpose,
    offences: ['trafficking-in-persons'],
    nodes: ['fr-central', 'ng-central', ...guests.map(({ place: [, , , , , node] }) => node)],
  })
  const now = Date.now()
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  for (const section of neededSections) {
    const period = section === 'period' ? { from: day(now), until: day(now + 365 * 24 * hour_ms) } : {}
    const terms = section === 'protection' ? { terms: { operational: 14, 'non-operational': 365 } } : {}
    const text = words[section] ?? title
    const lang = text.startsWith(codedText('')) ? {} : { lang: 'en' }
    const deed = { kind: 'clause', edition: 1, section, text, ...lang, over: [], ...period, ...terms }
    await italy.act(`/teams/${team}/agreement`, { deed })
  }
  const others = [france, nigeria, ...further]
  await Promise.all(others.map((by) => agreeToAll(by, team)))
  await translate(france, team)
  const all = [italy, ...others]
  for (const by of all) await sign(by, team)
  await Promise.all(all.map((by) => until(async () => ((await view(by, team)).state === 'open' ? true : undefined))))
  await seats(italy, france, nigeria, team)
  for (const [i, { seats: its }] of guests.entries()) for (const [name, does] of its) await seat(further[i]!, team, name, does)
  const seated = 6 + guests.reduce((n, it) => n + it.seats.length, 0)
  await until(async () => ((await view(italy, team)).members.length === seated ? true : undefined))
  const tomorrow = new Date(now + 24 * hour_ms).toISOString().slice(0, 10)
  await plan(
    italy,
    team,
    zero ?? `${tomorrow}T04:00:00.000Z`,
    guests.map((it) => it.place),
  )
}

async function agreeToAll(by: Caller, team: string): Promise<void> {
  const sections = await until(async () => {
    const { sections: its } = await edition(by, team)
    const written = its.filter((it) => it.versions.length > 0)
    return written.length === neededSections.length ? written : undefined
  })
  for (const { id: section, versions } of sections)
    await by.act(`/teams/${team}/agreement`, { deed: { kind: 'agree', edition: 1, section, clause: versions[0]!.id } })
}

/** The rule on use in French, by the ministry's translators: what is signed stays the English. */
async function translate(by: Caller, team: string): Promise<void> {
  const clause = (await edition(by, team)).sections.find((it) => it.id === 'use')!.versions[0]!.id
  const text =
    'Aux fins ci-dessus. Pour une autre infraction, uniquement avec le consentement de l’État où l’information a été obtenue.'
  const deed = { kind: 'translate', edition: 1, clause, lang: 'fr', text, by: 'Ministère de la Justice, service de traduction' }
  await by.act(`/teams/${team}/agreement`, { deed })
}

async function sign(by: Caller, team: string): Promise<void> {
  const digest = await until(async () => (await edition(by, team)).toSign)
  await by.act(`/teams/${team}/signature`, { edition: 1, digest, capacity: 'For the authority named as party' })
}

async function seat(by: Caller, team: string, name: string, does: string, administrator = false): Promise<void> {
  const { items } = await by.get<{ items: { id: string; name: string }[] }>(`/directory/officers?q=${encodeURIComponent(name)}`)
  await by.act(`/teams/${team}/members`, { officer: items.find((o) => o.name === name)!.id, function: does, administrator })
}

async function seats(italy: Caller, france: Caller, nigeria: Caller, team: string): Promise<void> {
  await seat(italy, team, 'Giulia Marchetti', 'leader', true)
  await seat(italy, team, 'Tommaso Rinaldi', 'investigator')
  await seat(france, team, 'Inès Benali', 'leader')
  await seat(france, team, 'Hugo Marchand', 'liaison')
  await seat(nigeria, team, 'Funmilayo Adeyemi', 'leader')
  await seat(nigeria, team, 'Adaeze Okonkwo', 'liaison')
}

/** A day of action, one place in each State. */
async function plan(italy: Caller, team: string, zero: string, more: readonly TargetPlace[]): Promise<void> {
  const work = (deed: object) => italy.act(`/teams/${team}/work`, { deed })
  const places: readonly TargetPlace[] = [
    [
      'via-lincoln',
      'Flat in via Lincoln',
      'Palermo, via Lincoln',
      'IT',
      'Europe/Rome',
      'it-central',
      'Squadra Mobile di Palermo',
      38.11,
      13.37,
    ],
    [
      'guillotiere',
      'Hotel at la Guillotière',
      'Lyon, la Guillotière',
      'FR',
      'Europe/Paris',
      'fr-central',
      'Police judiciaire, Lyon',
      45.75,
      4.84,
    ],
    ['ikeja', 'Exchange office in Ikeja', 'Lagos, Ikeja', 'NG', 'Africa/Lagos', 'ng-central', 'NAPTIP, Lagos command', 6.6, 3.35],
    ...more,
  ]
  const text =
    'Search all places at one time, secure telephones and cash, bring the women found there to safety before anybody is told.'
  await work({ kind: 'operation', operation: 'lanterna-day', title: 'Day of action', text, zero, over: [] })
  for (const [target, label, name, state, zone, node, unit, lat, lon] of places) {
    const where = { name, state, zone, lat, lon }
    await work({ kind: 'target', operation: 'lanterna-day', target, label, where, node, unit, at: zero, over: [] })
  }
  const task = (id: string, of: string, needs: string[]) =>
    work({ kind: 'task', task: id, title: of, due: zero, needs, over: [] })
  await task('shelter', 'Places in a shelter for the women found', [])
  await task('warrants', 'Search warrants in every State', [])
  await task('briefing', 'Briefing of the units', ['warrants', 'shelter'])
  await work({ kind: 'objective', objective: 'o-1', text: 'Bring the women found to safety before anything else.', over: [] })
}
