import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  bo,
  france,
  investigationOrder,
  italy,
  later,
  letterOfRequest,
  morning,
  send,
  twoNodes,
} from '../../../test/assistance.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { dateOf } from '../../kernel/instant.ts'
import { lawBook } from '../../law/registry.ts'
import type { Content } from '../content.ts'
import { documentOf } from '../document.ts'
import { readiness } from '../readiness.ts'
import type { Request, RequestId } from '../request.ts'
import { template } from '../template.ts'
import type { AssetPart } from './assets.ts'
import type { View } from './certificates.ts'
import type { ElectronicPart } from './electronic.ts'

const said = (text: string) => [{ lang: 'en', text }]
const begun = (instrument: string, family: Content['measures'][number]['family']): Content => {
  const letter = letterOfRequest()
  const draft = template({
    instrument,
    title: 'Fraud',
    language: 'en',
    from: italy,
    official: 'Amara Diallo',
    caseReference: 'IT-C-1',
  })
  return {
    ...draft,
    conducting: letter.conducting,
    facts: letter.facts,
    offences: letter.offences.map((o) => ({ ...o, maxPenaltyMonths: 120 })),
    persons: letter.persons,
    confidentiality: letter.confidentiality,
    measures: [{ id: 'm1', family, description: said('As described'), particulars: {}, persons: [] }],
  }
}
const production = (its: Partial<ElectronicPart>): Content => {
  const draft = begun('EU-EEVIDENCE', 'provider-production')
  const complete = {
    addressee: 'legal-representative',
    addresseeName: 'Example Mail Ireland',
    user: 'someone@example.org',
    category: 'subscriber',
    from: '2026-01-01',
    until: '2026-06-30',
    necessity: said('NECESSITY-GROUNDS'),
    availableDomestically: true,
    issuingKind: 'public-prosecutor',
  } as const
  return { ...draft, epoc: { ...draft.epoc!, ...complete, ...its } }
}
const request = (to: string, content: Content): Request => ({
  id: 'r' as RequestId,
  caseId: 'c' as CaseId,
  side: 'requesting',
  reference: 'FR-2026-000001',
  theirReference: null,
  requesting: { node: 'fr-central' as NodeId, state: 'FR', authority: 'Tribunal judiciaire de Paris' },
  requested: { node: 'xx-central' as NodeId, state: to, authority: 'Enforcing authority' },
  state: 'draft',
  version: 1,
  content,
  basesShown: null,
  overrides: {},
  draftedBy: [],
  assignee: null,
  letter: null,
  createdAt: morning,
  movedAt: morning,
  nextDue: null,
  nextRule: null,
  silentSince: null,
  hearings: [],
  waitsFor: 'us',
})
const checksOf = (to: string, content: Content) => readiness(request(to, content), dateOf(morning), lawBook).checks
const open = (to: string, content: Content) => [
  ...new Set(
    checksOf(to, content)
      .filter((c) => c.outcome === 'failed')
      .map((c) => c.id),
  ),
]
const doc = (content: Content, view?: View) => documentOf(request('IE', content), null, { view })
const line = (document: ReturnType<typeof doc>, label: string) =>
  document.sections.flatMap((s) => s.lines).find((l) => l.label === label)

test('a prosecutor orders subscriber data for any offence, and nobody is notified', () => {
  const content = { ...production({}), offences: production({}).offences.map((o) => ({ ...o, maxPenaltyMonths: 6 })) }
  assert.deepEqual(open('IE', content), [])
  assert.equal(line(doc(content), 'notification')?.code, 'answer.no')
})

test('content data need a judge, three years, and a notice when residence is unknown', () => {
  const content = production({ category: 'content', privileged: 'no', offenceHere: true })
  assert.deepEqual(open('IE', content), ['epoc-issuer'])
  const validated = production({
    category: 'content',
    privileged: 'no',
    offenceHere: true,
    issuingKind: 'other',
    validatedBy: 'Juge d’instruction',
    validatedByKind: 'investigating-judge',
  })
  assert.deepEqual(open('IE', validated), [])
  assert.equal(line(doc(validated), 'notification')?.code, 'answer.yes')
  const both = { ...validated, epoc: { ...validated.epoc!, residentHere: true } }
  assert.equal(line(doc(both), 'notification')?.code, 'answer.no')
  const minor = { ...validated, offences: validated.offences.map((o) => ({ ...o, maxPenaltyMonths: 35 })) }
  assert.deepEqual(open('IE', minor), ['epoc-threshold'])
  assert.deepEqual(open('IE', { ...minor, epoc: { ...minor.epoc!, listedOffence: true } }), [])
})

test('money that is leaving is no emergency of the Regulation', () => {
  const fleeing = production({
    emergency: true,
    atStake: 'property-dissipation',
    imminent: true,
    emergencyGrounds: 'It is leaving',
  })
  const failed = checksOf('IE', fleeing).filter((c) => c.outcome === 'failed')
  assert.deepEqual(
    failed.map((c) => [c.id, c.params.lack, c.overridable]),
    [['epoc-emergency', 'threat', false]],
  )
  assert.deepEqual(
    open('IE', production({ emergency: true, atStake: 'life', imminent: true, emergencyGrounds: 'A hostage' })),
    [],
  )
})

test('a missing time range warns of the form of Annex III and may be overridden', () => {
  const range = checksOf('IE', production({ from: '', until: '' })).find((c) => c.id === 'epoc-time-range')
  assert.deepEqual([range?.outcome, range?.overridable, range?.article], ['warned', true, 'EU-EEVIDENCE 5(5)(e), 6(4)(e)'])
})

test('the provider is shown neither the grounds of necessity nor the case; the authority is shown both', () => {
  const content = { ...production({ category: 'traffic', issuingKind: 'judge' }), facts: said('SUMMARY-OF-THE-CASE') }
  const [provider, authority] = (['provider', 'authority'] as const).map((view) => JSON.stringify(doc(content, view)))
  for (const secret of ['NECESSITY-GROUNDS', 'SUMMARY-OF-THE-CASE', 'Osas Example']) {
    assert.ok(!provider!.includes(secret), `the provider reads ${secret}`)
    assert.ok(authority!.includes(secret), `the authority misses ${secret}`)
  }
  assert.ok(provider!.includes('someone@example.org'))
})

test('an order that preserves says what for, and is a certificate of its own', () => {
  const draft = { ...production({ category: 'content' }), measures: begun('EU-EEVIDENCE', 'preservation').measures }
  assert.deepEqual(open('IE', draft), ['epocpr-follow'])
  const complete = { ...draft, epoc: { ...draft.epoc!, follow: 'epoc' as const } }
  assert.deepEqual(open('IE', complete), [])
  assert.equal(doc(complete).form, 'epoc-pr')
  assert.ok(!JSON.stringify(doc(complete, 'provider')).includes('NECESSITY-GROUNDS'))
})

const freezing = (its: Partial<AssetPart>, family: 'freeze' | 'confiscation-foreign' = 'freeze'): Content => {
  const draft = begun('EU-FREEZE', family)
  const complete = {
    concerns: 'money',
    amount: '120000',
    currency: 'EUR',
    whyThere: said('The account is in Lisbon'),
    grounds: said('The money will be spent'),
    issuingKind: 'public-prosecutor',
  } as const
  return { ...draft, assets: { ...draft.assets!, ...complete, ...its } }
}

test('a freezing order may ask for immediate freezing with its grounds, and Denmark is not bound', () => {
  assert.deepEqual(open('PT', freezing({})), [])
  assert.deepEqual(open('PT', freezing({ immediate: true })), ['freeze-urgency'])
  const urgent = { ...freezing({ immediate: true }), urgency: { urgent: true, grounds: 'Transfer ordered for tomorrow' } }
  assert.deepEqual(open('PT', urgent), [])
  assert.equal(doc(urgent).form, 'freezing-certificate')
  assert.deepEqual(
    doc(urgent)
      .sections.map((s) => s.letter)
      .join(''),
    'ABCDEFGHIJKLMNOP',
  )
  assert.deepEqual(open('DK', freezing({})), ['basis-in-force'])
})

test('a confiscation order names its court, when it became final, and whether the person was at the trial', () => {
  const bare = freezing({}, 'confiscation-foreign')
  assert.deepEqual(open('PT', bare), ['confiscation-court', 'confiscation-decided', 'confiscation-trial'])
  const court = { court: 'Tribunale di Palermo', orderedOn: '2026-01-10', finalOn: '2026-05-02', decided: 'proceeds' } as const
  assert.deepEqual(open('PT', freezing({ ...court, trial: 'lawyer' }, 'confiscation-foreign')), ['confiscation-trial'])
  const complete = freezing({ ...court, trial: 'appeared' }, 'confiscation-foreign')
  assert.deepEqual(open('PT', complete), [])
  assert.equal(doc(complete).form, 'confiscation-certificate')
  const mixed = { ...complete, measures: [...complete.measures, { ...freezing({}).measures[0]!, id: 'm2' }] }
  assert.ok(open('PT', mixed).includes('freeze-one-kind'))
})

test('a letter of request follows the list of its own convention, and borrows the widest where there is none', () => {
  const articles = (instrument: string) =>
    doc({ ...letterOfRequest(), instrument }).sections.find((s) => s.id === 'purpose')?.article
  assert.equal(articles('UNTOC'), 'UNTOC 18(15)(f)')
  assert.equal(articles('VIENNA-1988'), 'VIENNA-1988 7(10)(f)')
  assert.equal(articles('UNCAC'), 'UNCAC 46(15)(f)')
  assert.equal(articles('COE-1959'), 'COE-1959 14(1)(b)')
  assert.equal(articles('BR-CH-2004'), 'as UNTOC 18(15)(f)')
})

test('information sent unasked needs its content, and asks whether its use is restricted', () => {
  const letter = letterOfRequest()
  const content: Content = {
    ...letter,
    offences: [],
    measures: [{ id: 'm1', family: 'spontaneous-information', description: [], particulars: {}, persons: [] }],
  }
  assert.deepEqual(open('AL', content), ['spontaneous-content'])
  const told = { ...content, measures: content.measures.map((m) => ({ ...m, particulars: { information: 'A lorry' } })) }
  const asked = checksOf('AL', told).find((c) => c.id === 'spontaneous-restrictions')
  assert.deepEqual([asked?.outcome, asked?.article, doc(told).form], ['warned', 'UNTOC 18(5)', 'spontaneous-information'])
})

test('a notice of interception is Annex C, with its own contents', () => {
  const order = investigationOrder()
  const particulars = { target: '+33 1', order: 'GIP 12/26', from: '2026-11-20', period: '15 days', technicalData: 'IMSI' }
  const notice = (its: Record<string, string>): Content => ({
    ...order,
    facts: [{ lang: 'it', text: 'Intercettazione' }],
    measures: [{ id: 'm1', family: 'interception-notice', description: [], particulars: its, persons: [] }],
  })
  assert.deepEqual(open('IT', notice({})), ['notice-particulars'])
  assert.deepEqual(open('IT', notice(particulars)), [])
  assert.equal(doc(notice(particulars)).form, 'eio-annex-c')
})

test('receipt of an order is confirmed by a form that nobody has to type', async () => {
  const { here, there, deliver } = await twoNodes(italy, france)
  const { id } = await send(here, investigationOrder(), france, morning)
  await deliver(later(1))
  const before = await there.desk.document(bo, id, {}, later(1))
  assert.deepEqual(before.forms, ['eio-annex-a'])
  await there.desk.acknowledge(bo, id, { version: (await there.desk.read(bo, id, later(2))).version, contact: '' }, later(2))
  await deliver(later(2))
  const [ours, theirs] = await Promise.all(
    [here, there].map((node) => node.desk.document(bo, id, { form: 'eio-annex-b' }, later(3))),
  )
  assert.equal(ours?.form, 'eio-annex-b')
  assert.deepEqual(ours?.sections, theirs?.sections, 'both sides read one confirmation')
  assert.equal(line(ours!, 'receivedBy')?.plain, france.authority)
})

test('every label and every code of every form has words in six languages', () => {
  const documents = [
    doc(production({ category: 'content', emergency: true, atStake: 'life', processor: true, processorReason: 'detrimental' })),
    doc({ ...production({ follow: 'eio' }), measures: begun('EU-EEVIDENCE', 'preservation').measures }),
    doc(freezing({ immediate: true, follows: 'remain-frozen', alternatives: 'yes', remedies: 'issuing' })),
    doc(freezing({ court: 'X', decided: 'extended', trial: 'served', trialDetail: 'X' }, 'confiscation-foreign')),
    doc(investigationOrder()),
    doc(letterOfRequest()),
  ]
  for (const language of ['en', 'fr', 'es', 'ar', 'ru', 'zh']) {
    const catalogues = ['assistance', 'law'].map((name) =>
      JSON.parse(readFileSync(`src/portal/locales/${language}/${name}.json`, 'utf8')),
    )
    const known = (key: string): boolean =>
      catalogues.some((c) => typeof key.split('.').reduce((at, part) => at?.[part], c) === 'string')
    for (const { form, sections } of documents) {
      assert.ok(known(`form.${form}`), `${language}: form.${form}`)
      for (const { id, lines } of sections) {
        assert.ok(known(`section.${id}`), `${language}: section.${id}`)
        for (const { label, code } of lines) {
          const key = /^(particular|attachment)\./.test(label) ? label : `label.${label}`
          assert.ok(known(key), `${language}: ${key}`)
          if (code && !/^(country|language)\./.test(code)) assert.ok(known(code), `${language}: ${code}`)
        }
      }
    }
  }
})
