/** The eleven scenarios over real nodes: every error, lock, time limit, condition and refusal that the law has in store for them. */
import { after, type TestContext, test } from 'node:test'
import type { Scenario } from '../../../src/node/exercise/scenarios/scenario.ts'
import * as arms from './arms.ts'
import * as cyber from './cyber.ts'
import * as drugs from './drugs.ts'
import { type House, openHouse } from './house.ts'
import * as money from './money.ts'
import * as persons from './persons.ts'
import * as team from './team.ts'

type Played = readonly [Scenario, name: string, walk: (house: House, t: TestContext) => Promise<void>]
/** In an order in which few nodes run at once. */
const plays: readonly Played[] = [
  [drugs.s1, 'S1 Peru to Austria: an incomplete request, mended, executed under speciality', drugs.peruToAustria],
  [drugs.s2, 'S2 a controlled delivery by agreement, and the same lorry by an order', drugs.controlledDelivery],
  [drugs.s3, 'S3 Singapore to Germany: the death penalty', drugs.singaporeToGermany],
  [persons.s5, 'S5 Italy to Niger after a repeal, and the same facts by an order to Germany', persons.repealed],
  [team.s4, 'S4 a joint team of Italy, France and Nigeria', team.jointTeam],
  [cyber.s7, 'S7 orders on data to Ireland and a freeze in Portugal', cyber.ordersOnData],
  [cyber.s8, 'S8 instruments that are not in force; preservation across the Atlantic', cyber.acrossTheAtlantic],
  [arms.s9, 'S9 firearms: the wrong basis, and a postponement', arms.firearms],
  [persons.s6, 'S6 a ship under the flag of Panama', persons.atSea],
  [money.s10, 'S10 Brazil to Switzerland: a freeze, tax, confiscation', money.brazilToSwitzerland],
  [money.s11, 'S11 information nobody asked for, and what clears the accused', money.unasked],
]

/** Some scenarios alone: COMITY_SCENARIO=s3,s5. */
const only = process.env.COMITY_SCENARIO?.split(',')
const asked = plays.filter(([scenario]) => !only || only.includes(scenario.key))
const house = await openHouse()
after(() => house.close())

for (const [i, [scenario, name, walk]] of asked.entries())
  test(name, { timeout: 580_000 }, async (t) => {
    await house.play(
      scenario,
      asked.slice(i + 1).flatMap(([later]) => later.states),
    )
    await walk(house, t)
  })
