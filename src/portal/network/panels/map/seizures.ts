/** Seizures of drugs by State, as reported one by one to UNODC for 2011 to 2016; seizures.md says how they were counted. Most first. */
import { placeOnMap } from '../../../trends/atlas.ts'
import counts from './seizures.json' with { type: 'json' }

export const drugs = ['cocaine', 'opioids', 'ats', 'other'] as const
export type Reported = Readonly<{
  state: string
  count: number
  parts: readonly (readonly [drug: (typeof drugs)[number], count: number])[]
  lat: number
  lon: number
}>

/** Too small for the outlines of the map: longitude and latitude to a tenth of a degree. */
const small: Readonly<Record<string, readonly [number, number]>> = {
  MC: [7.4, 43.7],
  MO: [113.5, 22.2],
  MT: [14.4, 35.9],
  MU: [57.6, -20.3],
}

export const reported: readonly Reported[] = (counts as unknown as readonly (readonly [string, ...number[]])[])
  .map(([state, ...numbers]) => {
    const at = placeOnMap(state) ?? small[state]
    if (!at) throw new Error(`No place on the map for ${state}.`)
    const parts = drugs.map((drug, i) => [drug, numbers[i] ?? 0] as const).filter(([, count]) => count > 0)
    return { state, count: parts.reduce((sum, [, count]) => sum + count, 0), parts, lon: at[0], lat: at[1] }
  })
  .sort((a, b) => b.count - a.count)
