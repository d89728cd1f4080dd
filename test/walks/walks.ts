/** The walks, by the key of their scenario. */
import { firearms } from './arms.ts'
import { goesBadly } from './badly.ts'
import { acrossTheAtlantic, ordersOnData } from './cyber.ts'
import { controlledDelivery } from './delivery.ts'
import { peruToAustria, singaporeToGermany } from './drugs.ts'
import { brazilToSwitzerland, unasked } from './money.ts'
import { atSea, repealed } from './persons.ts'
import { jointTeam } from './team.ts'
import type { Walk } from './walk.ts'

export const walks: Readonly<Record<string, (w: Walk) => Promise<void>>> = {
  s1: peruToAustria,
  s2: controlledDelivery,
  s3: singaporeToGermany,
  s4: jointTeam,
  s5: repealed,
  s6: atSea,
  s7: ordersOnData,
  s8: acrossTheAtlantic,
  s9: firearms,
  s10: brazilToSwitzerland,
  s11: unasked,
  badly: goesBadly,
}

/** Walks that are no scenario of their own, and the one they play in. */
export const within: Readonly<Record<string, string>> = { badly: 's1' }
