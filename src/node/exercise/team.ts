/**
 * The exercise's joint team: Italy, France and Nigeria on UNTOC Article 19, and between Italy and France on Union law. Its agreement is
 * signed and a day of action stands planned, so that the board can be tried at once. People, places and numbers are invented.
 */
import { setTimeout } from 'node:timers/promises'
import { neededSections, type SectionId } from '../../teams/agreement/sections.ts'
import { type Caller, signInAs } from './caller.ts'
import type { Troupe } from './nodes.ts'

const title = 'Lanterna: joint team Italy, France, Nigeria'
const purpose =
  'To find and bring to trial those who recruit, move and exploit women between Benin City, Lagos, Palermo and Lyon, to protect the victims, and to recover the proceeds.'

const words: Readonly<Partial<Record<SectionId, string>>> = {
  basis:
    'Article 19 of the United Nations Convention against Transnational Organized Crime between all three parties; between Italy and France also Article 13 of the Convention of 29 May 2000.',
  purpose,
  period: 'One year from the first day named. The parties may extend it.',
  states: 'Italy, France and Nigeria.',
  leaders: 'Each party names one leader. In each State the leader of that State leads.',
  members: 'Each party seats its own officers and tells the others their names and functions.',
  gathering: 'Under the law of the State in which the step is taken. Members of other parties may be present.',
  'prior-evidence':
    'What a party gathered before may be given to the team; the page says when and on what basis it was gathered.',
  'outside-evidence': 'A party that asks a State outside the team tells the others before what comes back is used.',
  use: 'For the purpose above. For another offence only with the consent of the State where the information became available.',
  disclosure: 'Each party tells the others what its law obliges it to disclose, and when.',
  protection: 'Nothing about a victim leaves the compartment of victim specialists. A transfer to Nigeria is assessed first.',
  amendment: 'In writing, signed by all parties.',
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

export async function foundTeam(troupe: Troupe): Promise<void> {
  const sit = (node: string, name: string) => signInAs(troupe.url(node), name)
  const [italy, france, nigeria] = await Promise.all([
    sit('it-central', 'Giulia Marchetti'),
    sit('fr-central', 'Inès Benali'),
    sit('ng-central', 'Funmilayo Adeyemi'),
  ])
  const { items: cases } = await italy.get<{ items: { id: string }[] }>('/cases')
  const { team } = await italy.act<{ team: string }>('/teams', {
    case: cases[0]!.id,
    title,
    purpose,
    offences: ['trafficking-in-persons'],
    nodes: ['fr-central', 'ng-central'],
  })
  const now = Date.now()
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  for (const section of neededSections) {
    const period = section === 'period' ? { from: day(now), until: day(now + 365 * 24 * hour_ms) } : {}
    const deed = { kind: 'clause', edition: 1, section, text: words[section] ?? title, over: [], ...period }
    await italy.act(`/teams/${team}/agreement`, { deed })
  }
  const others = [france, nigeria]
  await Promise.all(others.map((by) => agreeToAll(by, team)))
  const all = [italy, france, nigeria]
  for (const by of all) await sign(by, team)
  await Promise.all(all.map((by) => until(async () => ((await view(by, team)).state === 'open' ? true : undefined))))
  await seats(italy, france, nigeria, team)
  await plan(italy, team, now)
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

async function sign(by: Caller, team: string): Promise<void> {
  const digest = await until(async () => (await edition(by, team)).toSign)
  await by.act(`/teams/${team}/signature`, { edition: 1, digest, capacity: 'For the authority named as party' })
}

async function seats(italy: Caller, france: Caller, nigeria: Caller, team: string): Promise<void> {
  const seat = async (by: Caller, name: string, does: string, administrator = false) => {
    const { items } = await by.get<{ items: { id: string; name: string }[] }>(`/directory/officers?q=${encodeURIComponent(name)}`)
    await by.act(`/teams/${team}/members`, { officer: items.find((o) => o.name === name)!.id, function: does, administrator })
  }
  await seat(italy, 'Giulia Marchetti', 'leader', true)
  await seat(italy, 'Tommaso Rinaldi', 'investigator')
  await seat(france, 'Inès Benali', 'leader')
  await seat(france, 'Hugo Marchand', 'liaison')
  await seat(nigeria, 'Funmilayo Adeyemi', 'leader')
  await seat(nigeria, 'Adaeze Okonkwo', 'liaison')
  await until(async () => ((await view(italy, team)).members.length === 6 ? true : undefined))
}

/** A day of action tomorrow before dawn, three places in three States. */
async function plan(italy: Caller, team: string, now: number): Promise<void> {
  const tomorrow = new Date(now + 24 * hour_ms).toISOString().slice(0, 10)
  const zero = `${tomorrow}T04:00:00.000Z`
  const work = (deed: object) => italy.act(`/teams/${team}/work`, { deed })
  const places = [
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
  ] as const
  const text =
    'Search three places at one time, secure telephones and cash, bring the women found there to safety before anybody is told.'
  await work({ kind: 'operation', operation: 'lanterna-day', title: 'Day of action', text, zero, over: [] })
  for (const [target, label, name, state, zone, node, unit, lat, lon] of places) {
    const where = { name, state, zone, lat, lon }
    await work({ kind: 'target', operation: 'lanterna-day', target, label, where, node, unit, at: zero, over: [] })
  }
  const task = (id: string, of: string, needs: string[]) =>
    work({ kind: 'task', task: id, title: of, due: zero, needs, over: [] })
  await task('shelter', 'Places in a shelter for the women found', [])
  await task('warrants', 'Search warrants in all three States', [])
  await task('briefing', 'Briefing of the three units', ['warrants', 'shelter'])
  await work({ kind: 'objective', objective: 'o-1', text: 'Bring the women found to safety before anything else.', over: [] })
}
