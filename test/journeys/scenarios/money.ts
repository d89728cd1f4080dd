/** S10 and S11: money and its conditions, and information nobody asked for. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Content } from '../../../src/assistance/content.ts'
import type { Caller } from '../../../src/node/exercise/caller.ts'
import { said } from '../../../src/node/exercise/scenarios/scenario.ts'
import { scenarioOf } from '../../../src/node/exercise/scenarios/scenarios.ts'
import { until } from '../stage.ts'
import { addExhibit, see } from '../walk.ts'
import {
  accept,
  checkOf,
  checks,
  conditionsOf,
  dispatch,
  draftLike,
  draftNamed,
  examine,
  handOver,
  mend,
  outcomes,
  refused,
  sameOnBothSides,
} from './acts.ts'
import type { House } from './house.ts'

type Consents = { items: { id: string; state: string; version: number; side: string }[] }

/** Asks the authority that imposed the condition; its approver grants. */
async function consentTo(
  house: House,
  asking: Readonly<{ state: string; case: string; exhibit: string }>,
  granting: Readonly<{ state: string; case: string }>,
  use: Record<string, unknown>,
): Promise<void> {
  const officer = await house.as(asking.state)
  await officer.act(`/assistance/cases/${asking.case}/consents`, {
    exhibits: [asking.exhibit],
    use: { doing: 'copy', ...use },
    reasons: 'The same facts matter in the other file.',
  })
  const approver = await house.as(granting.state, 'approver')
  const asked = await until(
    'the request for consent arrives',
    () => approver.get<Consents>(`/assistance/cases/${granting.case}/consents`),
    ({ items }) => items.some((it) => it.state === 'waiting'),
  )
  const [one] = asked.items.filter((it) => it.state === 'waiting')
  await approver.act(`/assistance/cases/${granting.case}/consents/${one!.id}/answer`, {
    version: one!.version,
    verdict: 'granted',
    terms: 'For that file alone.',
  })
  await until(
    'the consent comes back',
    () => officer.get<Consents>(`/assistance/cases/${asking.case}/consents`),
    ({ items }) => items.some((it) => it.state === 'granted'),
  )
}

const fileOf = async (by: Caller, title: string): Promise<string> =>
  (
    await by.act<{ id: string }>('/cases', {
      title,
      purpose: `${title}: proceedings of their own.`,
      basis: 'National law',
      instruments: [],
    })
  ).id

const copy = (
  by: Caller,
  from: string,
  exhibit: string,
  to: string,
  more: Record<string, unknown>,
): Promise<{ status: number; body: { code?: string; id?: string } }> =>
  by.send('POST', `/evidence/cases/${from}/exhibits/${exhibit}/copies`, {
    to,
    purpose: 'To use it there',
    authority: 'The same office',
    ...more,
  })

export const s10 = scenarioOf('s10')!
export async function brazilToSwitzerland(house: House, t: TestContext): Promise<void> {
  const brasil = await house.as('BR')
  const draft = await draftNamed(brasil, s10.drafts[0]!.says.title!)
  const content = draft.content as unknown as Content
  const complete = content.measures.map((m) =>
    m.family === 'freeze'
      ? { ...m, particulars: { ...m.particulars, factsAndActions: 'Bestechungsgelder flossen 2024 bis 2026 auf das Konto.' } }
      : m,
  )

  await t.test('a freeze without its facts and actions stays here (13(3)(c)); the treaty of 2004 comes first', async () => {
    const found = await checks(brasil, draft.id)
    const facts = checkOf(found, 'freezing-facts')
    assert.deepEqual([facts?.outcome, facts?.article], ['failed', 'UNTOC 13(3)(c)'])
    assert.equal(checkOf(found, 'better-basis')?.params.better, 'BR-CH-2004')
    await refused(brasil, draft.id, 'submit', { overrides: [] })
    await mend(brasil, draft.id, { measures: complete })
    assert.deepEqual(outcomes(await checks(brasil, draft.id), 'failed'), [])
  })

  await t.test('bank secrecy is no ground beside the treaty either (18(8))', async () => {
    const bilateral = await draftLike(brasil, await see(brasil, draft.id), 'CH', 'BR-CH-2004', { title: 'By the treaty of 2004' })
    await dispatch(house, 'BR', 'CH', bilateral)
    await examine(house, 'CH', bilateral)
    const no = await refused(await house.as('CH', 'approver'), bilateral, 'refuse', {
      ground: 'untoc-not-bank-secrecy',
      reasons: 'Bankgeheimnis',
    })
    assert.deepEqual([no.code, no.facts.article], ['ground-forbidden', 'UNTOC 18(8)'])
  })

  let exhibit = ''
  let theirs = ''
  await t.test('that tax is touched too is no ground by itself (18(22))', async () => {
    await dispatch(house, 'BR', 'CH', draft.id)
    const bern = await examine(house, 'CH', draft.id)
    const approver = await house.as('CH', 'approver')
    for (const [ground, article] of [
      ['untoc-not-fiscal-only', 'UNTOC 18(22)'],
      ['untoc-not-bank-secrecy', 'UNTOC 18(8)'],
    ] as const) {
      const no = await refused(approver, draft.id, 'refuse', { ground, reasons: 'Auch Steuern' })
      assert.deepEqual([no.code, no.facts.article], ['ground-forbidden', article])
    }
    await accept(house, 'BR', 'CH', draft.id, [
      { kind: 'not_fiscal', basis: 'Mutual Assistance Act, Arts 3(3), 67', text: 'Not in fiscal proceedings.' },
    ])
    theirs = (await see(bern, draft.id)).case
    const records = await addExhibit(bern, theirs, 'account.csv', 'date,amount\n2025-02-01,700000\n')
    const sent = await handOver(house, 'BR', 'CH', draft.id, records, 'm-2')
    exhibit = sent.results[0]!.items[0]!.exhibit
    assert.ok(sent.results[0]!.items[0]!.conditions.some((c) => c.kind === 'not_fiscal'))
  })

  await t.test('into a tax file it goes only with the consent of the Swiss office', async () => {
    const tax = await fileOf(brasil, 'Tax proceedings')
    const conditionsSeen = (await conditionsOf(brasil, draft.case, exhibit)).map((c) => c.id)
    const use = { proceeding: 'TAX-2026-5', fiscal: true }
    const no = await copy(brasil, draft.case, exhibit, tax, { ...use, conditionsSeen })
    assert.deepEqual([no.status, no.body.code], [403, 'use-not-allowed'])
    await consentTo(house, { state: 'BR', case: draft.case, exhibit }, { state: 'CH', case: theirs }, use)
    const yes = await copy(brasil, draft.case, exhibit, tax, { ...use, conditionsSeen })
    assert.ok(yes.status < 300, JSON.stringify(yes.body))
    assert.ok(
      (await conditionsOf(brasil, tax, yes.body.id!)).some((c) => c.kind === 'not_fiscal'),
      'the condition went along',
    )
  })

  await t.test(
    'the final judgment is enforced on its certified copy, with the extent; owners and victims are named (13, 14)',
    async () => {
      const family = {
        title: 'Einziehung nach Urteil',
        measures: [
          {
            id: 'm-1',
            family: 'confiscation-foreign' as const,
            description: said('de', 'Einziehung des gesperrten Guthabens.'),
            particulars: { property: 'Konto CH00 EXERCISE 0301' } as Record<string, string>,
            persons: [],
          },
        ],
      }
      const id = await draftLike(brasil, await see(brasil, draft.id), 'CH', 'UNTOC', family)
      const gaps = (await checks(brasil, id)).filter((c) => c.id === 'confiscation-order')
      assert.deepEqual(gaps.map((c) => c.pointer).sort(), [
        '/attachments',
        '/measures/0/particulars/extent',
        '/measures/0/particulars/order',
      ])
      assert.ok(
        gaps.every((c) => c.outcome === 'failed' && /13\(3\)\(b\)/.test(c.article)),
        JSON.stringify(gaps),
      )
      const order = await addExhibit(brasil, draft.case, 'judgment.pdf', 'Certified copy of the judgment')
      await mend(brasil, id, {
        attachments: [{ exhibit: order, title: 'Judgment', kind: 'certified-order' }],
        measures: [
          {
            ...family.measures[0]!,
            particulars: {
              ...family.measures[0]!.particulars,
              order: 'Judgment SP-2026-301',
              extent: 'The whole balance.',
              thirdParties: 'A bank claims a pledge on half of it: that half waits (13(8)).',
              victims: 'The State treasury of São Paulo comes first (14(2)).',
              sharing: 'Half each of what remains (14(3)(b)).',
            },
          },
        ],
      })
      assert.deepEqual(outcomes(await checks(brasil, id), 'failed'), [])
      await dispatch(house, 'BR', 'CH', id)
      const seen = await sameOnBothSides(house, 'BR', 'CH', id, 'delivered')
      const [measure] = (seen.content as unknown as Content).measures
      assert.match(measure!.particulars.sharing!, /14\(3\)\(b\)/)
    },
  )
}

export const s11 = scenarioOf('s11')!
export async function unasked(house: House, t: TestContext): Promise<void> {
  const london = await house.as('GB')
  const draft = await draftNamed(london, s11.drafts[0]!.says.title!)
  let theirs = ''
  let exhibit = ''

  await t.test('information is sent unasked, under restrictions that travel with it', async () => {
    const found = await checks(london, draft.id)
    assert.equal(checkOf(found, 'basis-by-agreement')?.article, 'UNTOC 18(4)-(5)')
    assert.equal(checkOf(found, 'better-basis')?.params.better, 'COE-1959-2AP', 'the other basis is shown')
    exhibit = await addExhibit(
      london,
      draft.case,
      'transcripts.txt',
      'Call of 3 March: ... Call of 4 March: Prendi was not there.',
    )
    await london.act(`/evidence/cases/${draft.case}/exhibits/${exhibit}/conditions`, {
      kind: 'consent_needed',
      basis: 'UNTOC 18(5)',
      text: 'For the drug proceedings in Tirana alone.',
      allowed: ['TR-2026-15'],
    })
    await mend(london, draft.id, { attachments: [{ exhibit, title: 'Transcripts', kind: 'evidence' }] })
    await dispatch(house, 'GB', 'AL', draft.id)
    const tirana = await house.as('AL', 'desk-officer')
    theirs = (await see(tirana, draft.id)).case
    // The case lies with the desk and the approver; the desk takes the prosecutor in.
    const prosecutor = await house.as('AL')
    const { items } = await tirana.get<{ items: { id: string; name: string }[] }>(
      `/directory/officers?q=${encodeURIComponent(prosecutor.name)}`,
    )
    await tirana.act(`/cases/${theirs}/members`, { officer: items[0]!.id, function: 'prosecution' })
    const held = await conditionsOf(prosecutor, theirs, exhibit)
    assert.deepEqual(
      held.map((c) => [c.kind, c.basis]),
      [['consent_needed', 'UNTOC 18(5)']],
    )
  })

  const tirana = await house.as('AL')
  const other = await fileOf(tirana, 'Money laundering')
  await t.test('in another file it is used only with consent', async () => {
    const conditionsSeen = (await conditionsOf(tirana, theirs, exhibit)).map((c) => c.id)
    const use = { proceeding: 'TR-2026-99' }
    const no = await copy(tirana, theirs, exhibit, other, { ...use, conditionsSeen })
    assert.equal(no.body.code, 'use-not-allowed')
    await consentTo(house, { state: 'AL', case: theirs, exhibit }, { state: 'GB', case: draft.case }, use)
    assert.ok((await copy(tirana, theirs, exhibit, other, { ...use, conditionsSeen })).status < 300)
  })

  await t.test('what clears the accused goes out without consent; London is told, and nothing can stop it', async () => {
    const defence = await fileOf(tirana, 'Defence of Prendi')
    const conditionsSeen = (await conditionsOf(tirana, theirs, exhibit)).map((c) => c.id)
    const use = { proceeding: 'TR-2026-120' }
    assert.equal((await copy(tirana, theirs, exhibit, defence, { ...use, conditionsSeen })).body.code, 'use-not-allowed')
    const out = await copy(tirana, theirs, exhibit, defence, { ...use, exculpatory: true, conditionsSeen })
    assert.ok(out.status < 300, JSON.stringify(out.body))
    type Notices = { items: { side?: string; proceeding?: string }[] }
    const given = await tirana.get<Notices>(`/evidence/cases/${theirs}/notices`)
    assert.equal(given.items.length, 1, JSON.stringify(given))
    const told = await until(
      'London is told',
      () => london.get<Notices>(`/evidence/cases/${draft.case}/notices`),
      ({ items }) => items.length === 1,
    )
    assert.ok(told.items[0])
  })
}
