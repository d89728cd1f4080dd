/** The tables a lawyer extends: ways, emergencies, limits by the calendar, gaps. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { State } from '../../kernel/id.ts'
import { type CalendarDate, instant } from '../../kernel/instant.ts'
import { clockRule } from '../clocks.ts'
import { gapOf, obligationOf } from '../gaps/gaps.ts'
import { emergencies, type Threat, testEmergency } from '../limits/emergency.ts'
import { limitOf } from '../limits/limit.ts'
import type { MeasureFamily } from '../measures.ts'
import { adviseRoute, type RouteAsk } from './route.ts'

const cases = (name: string): { line: string; asked: string[]; wants: string }[] =>
  readFileSync(new URL(`../tables/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [question = '', wants = ''] = line.split('|')
      return { line, asked: question.trim().split(/\s+/), wants: wants.trim() }
    })

function situationOf(words: readonly string[]): Partial<RouteAsk> {
  const threat = words.find((w) => w.startsWith('threat='))?.slice(7)
  const emergency = threat
    ? { threats: threat.split(',') as Threat[], imminent: words.includes('imminent'), grounds: 'stated in the case' }
    : undefined
  return {
    forCourt: !words.includes('information'),
    withProvider: words.includes('provider'),
    parallel: words.includes('parallel'),
    emergency,
  }
}

for (const { line, asked, wants } of cases('ways'))
  test(`way: ${line}`, () => {
    const [from, to, on, measures = '', offence = '', situation = ''] = asked
    const [concept, months] = offence.split(':')
    const ways = adviseRoute({
      from: from as State,
      to: to as State,
      on: on as CalendarDate,
      measures: measures.split(',') as MeasureFamily[],
      offences: [{ concept, ...(months ? { maxPenalty_months: Number(months) } : {}) }],
      organisedGroup: true,
      transnational: true,
      ...situationOf(situation.split('+')),
    })
    const shown = JSON.stringify(ways.map((w) => [w.rank, w.route, w.lawful, w.instrument]))
    for (const want of wants.split(',').map((w) => w.trim().split(/\s+/))) {
      const [verb, id, code] = want
      const way = ways.find((w) => w.route === id)
      assert.ok(way, `no way is called ${id}`)
      const holds = {
        first: ways[0] === way && way.marks.includes('suggested'),
        open: way.lawful === 'yes',
        shut: way.lawful === 'no',
        unsure: way.lawful !== 'yes',
        note: way.notes.some((n) => n.code === code),
        met: way.emergency?.met === true,
        unmet: way.emergency?.met === false,
      }[verb ?? '']
      assert.ok(holds, `${want.join(' ')}: ${shown}`)
    }
    for (const way of ways) assert.ok(way.article && way.source && way.confidence, `${way.route} carries its source`)
  })

for (const { line, asked, wants } of cases('emergencies'))
  test(`emergency: ${line}`, () => {
    const [id, threats = '-', imminent, agreed, grounds] = asked
    const it = emergencies.find((e) => e.id === id)
    assert.ok(it, `no definition is called ${id}`)
    const found = testEmergency(it, {
      threats: threats === '-' ? [] : (threats.split('+') as Threat[]),
      imminent: imminent === 'yes',
      agreed: agreed === 'yes',
      grounds: grounds === 'yes' ? 'a child is held' : ' ',
    })
    assert.equal(found.met ? 'met' : found.lacks.join('+'), wants)
  })

for (const { line, asked, wants } of cases('holidays'))
  test(`last day: ${line}`, () => {
    const [id = '', start = '', state, extension = '-', from = '-', until = '-'] = asked
    const at = (text: string) => instant(Date.parse(text))
    const found = limitOf(clockRule(id)!, {
      start: at(start),
      state: state as State,
      extensions: extension === '-' ? [] : [{ days: Number(extension) }],
      suspensions: from === '-' ? [] : [{ from: at(from), ...(until === '-' ? {} : { until: at(until) }) }],
    })
    assert.equal(found.standsStill ? 'stands-still' : found.lastDay, wants)
  })

for (const { line, asked, wants } of cases('gaps'))
  test(`gap: ${line}`, () => {
    const [id = '', state, on] = asked
    const [coverage, missing = ''] = wants.split(/\s+/)
    const found = gapOf(obligationOf(id)!, state as State, on as CalendarDate)
    assert.equal(found.coverage, coverage)
    assert.equal(found.missing.join(','), missing)
  })
