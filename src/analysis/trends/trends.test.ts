import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { chance } from '../graph/chance.ts'
import { alarms, changes, upperLimit } from './alarms.ts'
import { allocate } from './allocation.ts'
import { addUp, admit, type Series } from './counts.ts'
import { forecast, scaleOf } from './forecast.ts'
import { methods } from './methods.ts'

const series = (counts: number[], effort?: number[]): Series => ({
  corridor: 'A-B',
  commodity: 'cocaine',
  first: '2025-01',
  counts,
  effort,
})
const cbp = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../test/data/analysis/cbp-seizures.json'), 'utf8')) as {
  series: { corridor: string; region: string; commodity: string; counts: number[] }[]
}

test('a cell holds ten or nothing: months are put together until it does, and too few are not shown at all', () => {
  assert.equal(admit(series([12, 0, 10]))!.months, 1)
  const quarters = admit(series([1, 4, 4, 4, 4, 4, 4], [1, 1, 1, 1, 1, 1, 1]))!
  assert.deepEqual([quarters.months, quarters.counts, quarters.effort, quarters.left], [3, [12, 12], [3, 3], 1])
  assert.equal(admit(series(new Array(12).fill(0.5))), null)
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }), (counts) => {
      const its = admit(series(counts))
      if (its) assert.ok(its.counts.every((n) => n === 0 || n >= 10))
    }),
  )
})

test('each method says of a level that it stays, and of emptiness that it is empty', () => {
  for (const [name, method] of Object.entries(methods)) {
    for (const f of method(new Array(24).fill(20), 3)) assert.ok(Math.abs(f - (name === 'sba' ? 19 : 20)) < 1e-6, `${name}: ${f}`)
    assert.deepEqual(method(new Array(24).fill(0), 2), [0, 0], name)
  }
  const rising = Array.from({ length: 30 }, (_, t) => 10 + 2 * t)
  assert.ok(methods.holt(rising, 1)[0]! > 69 && methods.theta(rising, 1)[0]! > methods.ses(rising, 1)[0]!)
})

test('forecasts of real seizures beat the season, and their intervals hold about as often as they say', () => {
  let [miss, scale, held, of] = [0, 0, 0, 0]
  const chosen = cbp.series.filter((s) => s.counts.every((n) => n > 0)).slice(0, 40)
  for (const { counts } of chosen)
    for (const origin of [36, 40, 44]) {
      const past = counts.slice(0, origin)
      const its = forecast(past, 3)!
      its.points.forEach((p, h) => {
        const real = counts[origin + h]!
        miss += Math.abs(real - p.point) / scaleOf(past)
        scale++
        of++
        if (real >= p.low80 && real <= p.high80) held++
      })
    }
  assert.ok(miss / scale < 0.75, `MASE ${miss / scale}`)
  assert.ok(held / of > 0.7 && held / of < 0.92, `coverage ${held / of} of ${of}`)
})

test('a short past gives no forecast instead of a bad one', () => {
  assert.equal(forecast([10, 20, 30], 3), null)
  const some = forecast(cbp.series[0]!.counts, 2)!
  assert.ok(some.points.length === 2 && some.tried.origins === 24 && some.tried.coverage80 > 0.5)
})

test('the parts of a forecast add up to the whole', () => {
  assert.deepEqual(
    addUp([
      [1, 2],
      [3, 4, 5],
    ]),
    [4, 6, 5],
  )
  assert.deepEqual(addUp([]), [])
})

test('the limit of a count has the tail it promises', () => {
  assert.equal(upperLimit(5, 5, 0.05), 9)
  assert.ok(upperLimit(5, 20, 0.05) > 12)
  assert.ok(upperLimit(1e6, 1e6, 0.01) > 1e6)
})

test('where nothing changes, false alarms stay near the stated rate, and a doubling is called out', () => {
  const by = chance(7)
  const poisson = (mean: number) => {
    let [k, p] = [0, by.real()]
    while (p > Math.exp(-mean)) {
      k++
      p *= by.real()
    }
    return k
  }
  let [calls, judged] = [0, 0]
  for (let run = 0; run < 150; run++) {
    const its = alarms(
      Array.from({ length: 60 }, () => poisson(20)),
      0.02,
    )
    calls += its.alarms.length
    judged += its.judged
  }
  assert.ok(calls / judged < 0.03, `${calls / judged}`)
  const jump = alarms([...Array.from({ length: 30 }, () => poisson(20)), 60])
  assert.deepEqual(jump.alarms.map((a) => a.period).slice(-1), [30])
})

test('a change of level is found where it is, and none where there is only noise', () => {
  const found = changes([...[20, 22, 19, 21, 20, 23, 18, 20, 21, 19], ...[40, 42, 39, 41, 40, 38, 43, 41, 40, 39]])
  assert.deepEqual(
    found.map((c) => c.at),
    [10],
  )
  assert.ok(found[0]!.chance <= 0.05)
  assert.deepEqual(changes([20, 22, 19, 21, 20, 23, 18, 20, 21, 19, 20, 22]), [])
  assert.deepEqual(changes([]), [])
})

test('units follow yield and doubt, add up, and no corridor goes without a look', () => {
  const plan = allocate(
    [
      { corridor: 'north', found: 50, effort: 100 },
      { corridor: 'south', found: 5, effort: 100 },
      { corridor: 'new', found: 0, effort: 1 },
    ],
    60,
  )!
  assert.equal(
    plan.shares.reduce((s, c) => s + c.units, 0),
    60,
  )
  assert.ok(plan.shares.every((c) => c.units >= 4))
  assert.ok(plan.shares[0]!.units > plan.shares[1]!.units && plan.shares[2]!.units > plan.shares[1]!.units)
  assert.ok(plan.low <= plan.expected && plan.expected <= plan.high)
  assert.equal(allocate([], 5), null)
  assert.equal(allocate([{ corridor: 'x', found: 1, effort: 0 }], 5), null)
})
