/** The eleven scenarios, by their key; docs/scenarios.md says how to walk each. */
import type { Stage } from '../cast.ts'
import { armsAndMoney } from './arms-money.ts'
import { houseOf } from './cast.ts'
import { cyber } from './cyber.ts'
import { drugs } from './drugs.ts'
import { persons } from './persons.ts'
import type { Scenario } from './scenario.ts'

const scenarios: readonly Scenario[] = [...drugs, ...persons, ...cyber, ...armsAndMoney]
export const scenarioOf = (key: string): Scenario | undefined => scenarios.find((it) => it.key === key.toLowerCase())

/** The nodes of a scenario, at doors in a row. */
export const stagesOf = (it: Scenario): readonly Stage[] => it.states.map((state, door) => ({ ...houseOf.get(state)!, door }))
