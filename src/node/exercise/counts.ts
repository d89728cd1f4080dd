/** Counts for the exercise. Every number is drawn here and means nothing: the corridors are real places, the figures are not. */
import { chance } from '../../analysis/graph/chance.ts'
import { signInAs } from './caller.ts'
import type { Troupe } from './nodes.ts'

type Corridor = Readonly<{
  region: string
  commodity: string
  origin: string
  destination: string
  /** Found in a month, on average, before and after the operation of June 2025. */
  before: number
  after: number
  hours: readonly [before: number, after: number]
  ways: readonly (readonly [share: number, transit: string, mode: string, stage: string, means: string])[]
}>

const operation = 20
const months = 36
/** Month `t` of the exercise's file, which begins in October 2023. */
const monthOf = (t: number): string => `${2023 + Math.floor((t + 9) / 12)}-${String(((t + 9) % 12) + 1).padStart(2, '0')}`

const tip = 'Trafficking in persons, victims identified'
const som = 'Smuggling of migrants, persons found'
const coke = 'Cocaine, seizures'
const corridors: readonly Corridor[] = [
  {
    region: 'Central Mediterranean',
    commodity: tip,
    origin: 'NG',
    destination: 'IT',
    before: 46,
    after: 30,
    hours: [900, 900],
    ways: [
      [0.45, 'NE > LY', 'Sea', 'Transport', 'Deception'],
      [0.3, 'NE > LY', 'Sea', 'Transfer', 'Abuse of a position of vulnerability'],
      [0.25, '', 'Air', 'Recruitment', 'Deception'],
    ],
  },
  {
    region: 'Western Mediterranean',
    commodity: tip,
    origin: 'NG',
    destination: 'ES',
    before: 18,
    after: 27,
    hours: [500, 520],
    ways: [
      [0.6, 'DZ > MA', 'Sea', 'Transport', 'Deception'],
      [0.4, '', 'Air', 'Recruitment', 'Deception'],
    ],
  },
  {
    region: 'Within Europe',
    commodity: tip,
    origin: 'IT',
    destination: 'FR',
    before: 16,
    after: 17,
    hours: [300, 420],
    ways: [
      [0.7, '', 'Road', 'Transfer', 'Coercion'],
      [0.3, '', 'Rail', 'Harbouring', 'Coercion'],
    ],
  },
  {
    region: 'Central Mediterranean',
    commodity: som,
    origin: 'LY',
    destination: 'IT',
    before: 160,
    after: 90,
    hours: [900, 900],
    ways: [[1, '', 'Sea', '', '']],
  },
  {
    region: 'Central Mediterranean',
    commodity: som,
    origin: 'TN',
    destination: 'IT',
    before: 70,
    after: 128,
    hours: [650, 700],
    ways: [[1, '', 'Sea', '', '']],
  },
  {
    region: 'Western Mediterranean',
    commodity: som,
    origin: 'MA',
    destination: 'ES',
    before: 85,
    after: 88,
    hours: [500, 520],
    ways: [
      [0.8, '', 'Sea', '', ''],
      [0.2, '', 'Road', '', ''],
    ],
  },
  {
    region: 'Atlantic',
    commodity: coke,
    origin: 'CO',
    destination: 'IT',
    before: 22,
    after: 22,
    hours: [400, 400],
    ways: [
      [0.6, 'EC', 'Sea', '', ''],
      [0.4, 'SN', 'Sea', '', ''],
    ],
  },
  {
    region: 'Atlantic',
    commodity: coke,
    origin: 'BR',
    destination: 'NG',
    before: 15,
    after: 24,
    hours: [200, 420],
    ways: [
      [0.5, '', 'Air', '', ''],
      [0.5, '', 'Sea', '', ''],
    ],
  },
  {
    region: 'West Africa',
    commodity: coke,
    origin: 'NG',
    destination: 'FR',
    before: 5,
    after: 5,
    hours: [150, 150],
    ways: [[1, '', 'Air', '', '']],
  },
  {
    region: 'West Africa',
    commodity: coke,
    origin: 'GH',
    destination: 'GB',
    before: 0.15,
    after: 0.15,
    hours: [40, 40],
    ways: [[1, '', 'Air', '', '']],
  },
]

/** The file as an authority would bring it, with a row that disagrees and one that holds no number. */
export function inventedCounts(): string {
  const by = chance(2026)
  const drawn = (mean: number): number => {
    let [k, p] = [0, by.real()]
    const end = Math.exp(-Math.min(mean, 500))
    while (p > end) {
      k++
      p *= by.real()
    }
    return k
  }
  const lines = ['origin;transit;destination;region;mode;commodity;stage;means;month;count;patrol hours']
  for (const it of corridors)
    for (let t = 0; t < months; t++) {
      const later = t >= operation
      const hours = Math.round(it.hours[later ? 1 : 0] * (0.95 + 0.1 * by.real()))
      for (const [share, transit, mode, stage, means] of it.ways) {
        const count = drawn((later ? it.after : it.before) * share)
        const { origin, destination, region, commodity } = it
        lines.push([origin, transit, destination, region, mode, commodity, stage, means, monthOf(t), count, hours].join(';'))
      }
    }
  const [, first = ''] = lines
  lines.push(first.replace(/;\d+;(\d+)$/, ';99;$1'), first.replace(/;\d+;(\d+)$/, ';unknown;$1').replace('2023-10', '2023-09'))
  return lines.join('\n')
}

/** An investigator in Palermo brings them, so that the page of trends is not empty. */
export async function bringCounts(troupe: Troupe): Promise<void> {
  const officer = await signInAs(troupe.url('it-central'), 'Tommaso Rinaldi')
  const named = ['origin', 'transit', 'destination', 'region', 'mode', 'commodity', 'stage', 'means', 'count']
  await officer.act('/trends/counts', {
    title: 'Routes to Italy, Spain and France, invented',
    source: 'Drawn at random for this exercise; no authority counted them',
    asOf: '2026-10-15',
    counted: 'victims identified, persons found, seizures: by commodity',
    effortUnit: 'patrol hours',
    invented: true,
    text: inventedCounts(),
    mapping: { ...Object.fromEntries(named.map((column) => [column, column])), period: 'month', effort: 'patrol hours' },
  })
}
