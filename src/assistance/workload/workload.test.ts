import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  amara,
  bo,
  chiara,
  dario,
  italy,
  later,
  letterOfRequest,
  morning,
  nigeria,
  stranger,
  twoNodes,
} from '../../../test/assistance.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Content } from '../content.ts'
import { listQuery } from '../forms.ts'
import { findable, partsOf, questionOf } from '../search/terms.ts'
import { calendarOf } from './calendar.ts'
import { calendarDoors } from './routes.ts'

const { here } = await twoNodes(italy, nigeria)
const file = await here.openCase()
async function drafted(its: Partial<Content>, inCase: CaseId = file): Promise<string> {
  const made = await here.desk.create(
    bo,
    { case: inCase, to: 'ng-central', instrument: 'UNTOC', title: 'X', language: 'en' },
    morning,
  )
  await here.desk.save(bo, made.id, { version: 1, content: { ...letterOfRequest(), ...its } }, morning)
  return made.id
}
const facts = (lang: string, text: string) => ({ title: lang, facts: [{ lang, text }] })
const found = async (q: string) => (await here.desk.list(bo, listQuery.parse({ q }), morning)).items.map((r) => r.title)

test('a request is found by any word of its facts, in each of the six languages', async () => {
  await drafted(facts('en', 'The couriers crossed the border near Ventimiglia.'))
  await drafted(facts('fr', 'Les perquisitions ont révélé une comptabilité occulte.'))
  await drafted(facts('es', 'El cargamento salió de Guayaquil con precintos falsificados.'))
  await drafted(facts('ar', 'قام المُهرِّبون بتحويل الأموال إلى المحفظة الإلكترونية.'))
  await drafted(facts('ru', 'При обыске изъяты черновые записи и ёмкости.'))
  await drafted(facts('zh', '犯罪集团通过地下钱庄转移资金。'))
  const questions = [
    ['courier border', 'en'],
    ['PERQUISITION revele', 'fr'],
    ['precinto Guayaquil', 'es'],
    ['المهربون محفظة', 'ar'],
    ['обыска емкости', 'ru'],
    ['地下钱庄', 'zh'],
  ] as const
  for (const [question, language] of questions) assert.deepEqual(await found(question), [language], question)
  assert.deepEqual(await found('地上钱庄'), [])
  assert.deepEqual(await found('courier Guayaquil'), [], 'every word must be there')
})

test('whatever is typed, the question can be asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 40 }).map((it) => it.replace(/\p{Cc}/gu, ' ')),
      async (text) => {
        await found(text)
        const there = new Set(findable(text, []))
        for (const any of questionOf(text) ?? [])
          assert.ok(
            any.some((it) => there.has(it)),
            `${text} does not find itself`,
          )
        for (const any of partsOf(text))
          assert.ok(
            any.some((it) => there.has(it)),
            `no part of ${text} finds it`,
          )
      },
    ),
    { numRuns: 60 },
  )
})

test('several requests go to one colleague with a note; one that may not go keeps no other back', async () => {
  const [one, two] = [await drafted({ title: 'One' }), await drafted({ title: 'Two' })]
  const { items } = await here.desk.work.handOver(
    bo,
    { requests: [one, two, 'absent'], to: dario.id, note: 'The bank answers on Mondays' },
    later(1),
  )
  assert.deepEqual(
    items.map((i) => [i.id, i.refused]),
    [
      [one, undefined],
      [two, undefined],
      ['absent', 'not-found'],
    ],
  )
  const [handed] = (await here.desk.work.handovers(dario, one, later(2))).items
  assert.deepEqual(
    [handed?.from, handed?.to.name, handed?.note, handed?.by.name],
    [null, dario.name, 'The bank answers on Mondays', bo.name],
  )
  await assert.rejects(here.desk.work.handovers(stranger, one, later(2)), { code: 'not-found' })
  const outsider = await here.desk.work.handOver(bo, { requests: [one], to: stranger.id, note: '' }, later(2))
  assert.equal(outsider.items[0]?.refused, 'not-in-this-case')
  const entry = here.entries.findLast((e) => e.act === 'assistance.assign')
  assert.equal((entry!.content as { note: string }).note, 'The bank answers on Mondays')
})

test('the workload counts what each officer has in the cases of the one who asks, and nothing of others', async () => {
  const { items } = await here.desk.work.workload(bo, later(3))
  const darios = items.find((i) => i.officer?.id === dario.id)
  assert.deepEqual([darios?.open, darios?.ours], [2, 2])
  assert.equal(items.find((i) => !i.officer)?.open, 6)
  assert.deepEqual((await here.desk.work.workload(stranger, later(3))).items, [])
})

test('who covers an absent colleague has the colleague’s requests in the own list, on those days and no others', async () => {
  const mine = async (at: Instant) =>
    (await here.desk.list(chiara, listQuery.parse({ assignee: chiara.id }), at)).items.map((r) => r.title).sort()
  assert.deepEqual(await mine(later(3)), [])
  await assert.rejects(here.desk.work.beAway(dario, { from: '2026-11-26', until: '2026-11-25', cover: chiara.id }, later(3)), {
    code: 'absence-not-ahead',
  })
  await assert.rejects(here.desk.work.beAway(dario, { from: '2026-11-26', until: '2026-11-27', cover: dario.id }, later(3)), {
    code: 'cover-is-absent',
  })
  const away = await here.desk.work.beAway(dario, { from: '2026-11-26', until: '2026-11-27', cover: chiara.id }, later(3))
  assert.deepEqual(await mine(later(3)), [])
  assert.deepEqual(await mine('2026-11-27T09:00:00.000Z' as Instant), ['One', 'Two'])
  assert.deepEqual(await mine('2026-11-28T09:00:00.000Z' as Instant), [])
  assert.equal((await here.desk.work.workload(bo, later(3))).absences[0]?.cover.name, chiara.name)
  await assert.rejects(here.desk.work.beBack(bo, away.id, later(3)), { code: 'not-found' })
  await here.desk.work.beBack(dario, away.id, later(3))
  assert.deepEqual(await mine('2026-11-27T09:00:00.000Z' as Instant), [])
})

test('a kept search belongs to its officer alone', async () => {
  const kept = await here.desk.work.keepSearch(bo, { name: 'Late ones', filter: { waitsFor: 'us' } }, morning)
  assert.deepEqual((await here.desk.work.searches(bo, morning)).items, [
    { id: kept.id, name: 'Late ones', filter: { waitsFor: 'us' } },
  ])
  assert.deepEqual((await here.desk.work.searches(amara, morning)).items, [])
  await assert.rejects(here.desk.work.dropSearch(amara, kept.id, morning), { code: 'not-found' })
  await here.desk.work.dropSearch(bo, kept.id, morning)
  assert.deepEqual((await here.desk.work.searches(bo, morning)).items, [])
})

test('a calendar address shows hearings by reference and names nobody; a new address closes the old one', async () => {
  const particulars = {
    witness: 'Blessing Secret',
    reasons: 'Far',
    start: '2026-12-01T10:00',
    zone: 'Africa/Lagos',
    minutes: '90',
  }
  await drafted({
    title: 'Hearing of Blessing Secret',
    measures: [{ id: 'm1', family: 'video', description: [], particulars, persons: [] }],
  })
  const [door] = calendarDoors(here.desk.work)
  const knock = async (path = '') => {
    const params = { token: path.split('/').at(-1) ?? '' }
    return door!.answer({ params, query: {}, body: new Uint8Array(), at: morning })
  }
  const first = await here.desk.work.openFeed(bo, morning)
  const shown = await knock(first.path)
  const text = String(shown.body)
  assert.equal(shown.type, 'text/calendar; charset=utf-8')
  assert.match(text, /DTSTART:20261201T090000Z\r\nDURATION:PT90M\r\nSUMMARY:IT-2026-\d{6} · UNTOC 18\(18\)/)
  assert.doesNotMatch(text, /Secret/)
  const second = await here.desk.work.openFeed(bo, morning)
  assert.equal((await knock(first.path)).status, 404)
  assert.equal((await knock(second.path)).status, 200)
  await here.desk.work.closeFeed(bo, morning)
  assert.equal((await knock(second.path)).status, 404)
  assert.equal((await knock('/calendar/guess')).status, 404)
})

test('the calendar of an officer who left shows nothing', async () => {
  const { path } = await here.desk.work.openFeed({ ...stranger, roles: ['prosecutor'] }, morning)
  assert.equal(await here.desk.work.calendar(path!.split('/').at(-1)!, morning), undefined)
})

test('lines of a calendar have 75 octets at most, whatever the reference holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (reference) => {
      const due = { id: 'r', reference, rule: 'x', article: 'EU-EIO 12(3)', at: morning }
      const text = calendarOf([due], { at: morning, baseUrl: 'https://x', name: 'X' })
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
      assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1)
    }),
  )
})
