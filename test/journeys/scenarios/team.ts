/** S4: a joint team of two Member States and a third State, from its agreement to the closed door of the tax file. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Caller } from '../../../src/node/exercise/caller.ts'
import { scenarioOf } from '../../../src/node/exercise/scenarios/scenarios.ts'
import { neededSections } from '../../../src/teams/agreement/sections.ts'
import { until } from '../stage.ts'
import type { House } from './house.ts'

type Edition = { toSign?: string; missing: string[]; sections: { id: string; versions: { id: string }[] }[] }
type View = {
  state: string
  agreement: { editions: Edition[] }
  members: { id: string; name: string; function: string }[]
  compartments?: { lane: string; title: string }[]
  work?: unknown
}
const view = (by: Caller, id: string): Promise<View> => by.get<View>(`/teams/${id}`)
const no = async (by: Caller, path: string, body: unknown): Promise<{ status: number; code: string; sections?: string }> => {
  const answer = await by.send<{ code: string; facts?: { sections?: string } }>('POST', path, body)
  assert.ok(answer.status >= 400 && answer.status < 500, JSON.stringify(answer.body))
  return {
    status: answer.status,
    code: answer.body.code,
    ...(answer.body.facts?.sections && { sections: answer.body.facts.sections }),
  }
}

export const s4 = scenarioOf('s4')!
export async function jointTeam(house: House, t: TestContext): Promise<void> {
  const italy = await house.as('IT')
  const france = await house.as('FR', 'approver')
  const nigeria = await house.as('NG', 'approver')
  const all = [italy, france, nigeria]

  await t.test(
    'two bases stand side by side: the Convention for all three, Union law between two; Nigeria is a third State',
    async () => {
      type Bases = {
        unionBasis: boolean
        thirdStates: string[]
        items: { instrument: string; all: boolean; pairs: { one: string; other: string; usable: boolean }[] }[]
      }
      const bases = await italy.get<Bases>('/teams/bases?states=IT,FR,NG&offences=trafficking-in-persons')
      assert.deepEqual([bases.unionBasis, bases.thirdStates], [true, ['NG']])
      assert.ok(
        bases.items.some((it) => it.instrument.startsWith('UNTOC') && it.all),
        JSON.stringify(bases.items.map((i) => [i.instrument, i.all])),
      )
      const union = bases.items.find((it) => it.instrument === 'EU-JIT-FD' || it.instrument === 'EU-2000')
      assert.deepEqual(
        union?.pairs.filter((p) => p.usable).map((p) => [p.one, p.other].sort()),
        [['FR', 'IT']],
      )
      const two = await italy.get<Bases>('/teams/bases?states=IT,NG&offences=trafficking-in-persons')
      assert.deepEqual(
        [two.unionBasis, two.thirdStates],
        [false, ['NG']],
        'Italy and Nigeria alone have no platform of the Union',
      )
      assert.ok(two.items.some((it) => it.instrument.startsWith('UNTOC') && it.all))
    },
  )

  const { items: cases } = await italy.get<{ items: { id: string; title: string }[] }>('/cases?limit=100')
  const file = cases.find((it) => it.title === s4.title)!
  const { team } = await italy.act<{ team: string }>('/teams', {
    case: file.id,
    title: s4.title,
    purpose: s4.purpose,
    offences: ['trafficking-in-persons'],
    nodes: ['fr-central', 'ng-central'],
  })
  const edition = async (by: Caller): Promise<Edition> => (await view(by, team)).agreement.editions[0]!

  await t.test('the composer asks for everything that an agreement needs, and nobody signs before it is there', async () => {
    const { missing } = await edition(italy)
    for (const section of ['purpose', 'period', 'leaders', 'prior-evidence', 'disclosure', 'use'])
      assert.ok(missing.includes(section), section)
    const early = await no(italy, `/teams/${team}/signature`, { edition: 1, digest: '0'.repeat(64), capacity: 'For Italy' })
    assert.equal(early.code, 'team-sections-open')
  })

  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  await t.test('the space is shut until all three have signed the same words', async () => {
    for (const section of neededSections) {
      const period =
        section === 'period' ? { from: day(house.now().getTime()), until: day(house.now().getTime() + 365 * 86_400_000) } : {}
      const text =
        section === 'use'
          ? 'For the purpose. For another offence only with the consent of the State where it became available (13(10)(b)).'
          : `${section}: as agreed.`
      await italy.act(`/teams/${team}/agreement`, { deed: { kind: 'clause', edition: 1, section, text, over: [], ...period } })
    }
    for (const by of [france, nigeria]) {
      const { sections } = await until(
        'the words arrive',
        () => edition(by),
        ({ sections: its }) => its.filter((it) => it.versions.length > 0).length === neededSections.length,
      )
      for (const { id, versions } of sections)
        if (versions[0])
          await by.act(`/teams/${team}/agreement`, { deed: { kind: 'agree', edition: 1, section: id, clause: versions[0].id } })
    }
    const officer = async (by: Caller, name: string): Promise<string> =>
      (await by.get<{ items: { id: string; name: string }[] }>(`/directory/officers?q=${encodeURIComponent(name)}`)).items.find(
        (o) => o.name === name,
      )!.id
    await italy.act(`/teams/${team}/members`, { officer: await officer(italy, italy.name), function: 'leader' })
    const objective = { deed: { kind: 'objective', objective: 'o-1', text: 'Bring the women to safety first.', over: [] } }
    const sign = async (by: Caller) => {
      const { toSign } = await until(
        'there is something to sign',
        () => edition(by),
        (it) => it.toSign !== undefined,
      )
      await by.act(`/teams/${team}/signature`, { edition: 1, digest: toSign, capacity: 'For the authority named as party' })
    }
    await sign(italy)
    await sign(france)
    assert.equal((await no(italy, `/teams/${team}/work`, objective)).code, 'team-space-closed')
    await sign(nigeria)
    for (const by of all)
      await until(
        'the space opens',
        () => view(by, team),
        (it) => it.state === 'open',
      )
    await italy.act(`/teams/${team}/work`, objective)
    await france.act(`/teams/${team}/members`, { officer: await officer(france, france.name), function: 'leader' })
    await nigeria.act(`/teams/${team}/members`, { officer: await officer(nigeria, nigeria.name), function: 'leader' })
  })

  await t.test('what is said of a victim stays in the compartment of those who need it', async () => {
    const seated = await until(
      'three are seated',
      () => view(italy, team),
      (it) => it.members.length === 3,
    )
    const member = (name: string) => seated.members.find((m) => m.name === name)!.id
    await italy.act(`/teams/${team}/compartments`, {
      title: 'Victims',
      members: [member(italy.name), member(france.name)],
    })
    const { compartments = [] } = await until(
      'France has the compartment',
      () => view(france, team),
      (it) => (it.compartments ?? []).some((c) => c.title === 'Victims'),
    )
    const victims = compartments.find((c) => c.title === 'Victims')!
    await italy.act(`/teams/${team}/work`, {
      lane: victims.lane,
      deed: { kind: 'objective', objective: 'o-2', text: 'Blessing U. is moved on Thursday.', over: [] },
    })
    await until(
      'France reads it',
      () => view(france, team),
      (it) => JSON.stringify(it).includes('Blessing U.'),
    )
    const there = JSON.stringify(await view(nigeria, team))
    assert.ok(!there.includes('Blessing U.') && !there.includes('Victims'))
  })
}
