/**
 * The machine readable zone of passports, cards and visas: ICAO Doc 9303 parts 3 (check digits, 4.9), 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas).
 * Read to be looked at, never to decide: what does not hold is said and kept as it was typed.
 */
const weights = [7, 3, 1]
const worth = (c: string): number => (c === '<' ? 0 : c >= '0' && c <= '9' ? Number(c) : c.charCodeAt(0) - 55)

/** The check digit of Doc 9303-3, 4.9: weights 7, 3, 1 modulo 10. */
export const mrzDigit = (text: string): number =>
  [...text].reduce((sum, c, i) => sum + worth(c) * (weights[i % 3] as number), 0) % 10

export type Mrz = Readonly<{
  format: 'TD1' | 'TD2' | 'TD3' | 'visa-A' | 'visa-B'
  document: string
  number: string
  issuer: string
  nationality: string
  birth: string
  expires: string
  sex: string
  names: readonly string[]
  /** The parts whose check digit does not hold. */
  faults: readonly string[]
}>

const clean = (text: string): string => text.replace(/</g, ' ').replace(/ +/g, ' ').trim()

/** Two digits of a year are of this century when that day is not in the future, else of the last; a day of expiry may lie ahead. */
function dayOf(text: string, thisYear: number, ahead: number): string {
  if (!/^\d{6}$/.test(text)) return ''
  const century = Math.floor(thisYear / 100) * 100
  const year = century + Number(text.slice(0, 2))
  return `${year > thisYear + ahead ? year - 100 : year}-${text.slice(2, 4)}-${text.slice(4, 6)}`
}

function namesOf(field: string): readonly string[] {
  const [family = '', given = ''] = field.split('<<')
  const full = [clean(given), clean(family)].filter(Boolean).join(' ')
  return full ? [full] : []
}

/** Lines and columns of each format: `[line, from, to]`. */
const shapes = {
  TD3: {
    lines: 2,
    width: 44,
    names: [0, 5, 44],
    issuer: [0, 2, 5],
    number: [1, 0, 9],
    nationality: [1, 10, 13],
    birth: [1, 13, 19],
    sex: [1, 20, 21],
    expires: [1, 21, 27],
  },
  TD2: {
    lines: 2,
    width: 36,
    names: [0, 5, 36],
    issuer: [0, 2, 5],
    number: [1, 0, 9],
    nationality: [1, 10, 13],
    birth: [1, 13, 19],
    sex: [1, 20, 21],
    expires: [1, 21, 27],
  },
  TD1: {
    lines: 3,
    width: 30,
    names: [2, 0, 30],
    issuer: [0, 2, 5],
    number: [0, 5, 14],
    nationality: [1, 15, 18],
    birth: [1, 0, 6],
    sex: [1, 7, 8],
    expires: [1, 8, 14],
  },
} as const
type Shape = keyof typeof shapes

/** Which characters the composite digit covers; visas have none. */
function composite(shape: Shape, l: readonly string[]): readonly [string, string] {
  if (shape === 'TD1') return [l[0]!.slice(5, 30) + l[1]!.slice(0, 7) + l[1]!.slice(8, 15) + l[1]!.slice(18, 29), l[1]![29]!]
  const end = shape === 'TD3' ? 43 : 35
  return [l[1]!.slice(0, 10) + l[1]!.slice(13, 20) + l[1]!.slice(21, end), l[1]![end]!]
}

/** @param today for the century of two-digit years */
export function readMrz(text: string, today: string): Mrz | undefined {
  const lines = text.toUpperCase().split(/\s+/).filter(Boolean)
  const all = lines.join('')
  if (!/^[A-Z0-9<]+$/.test(all)) return undefined
  const shape = (Object.keys(shapes) as Shape[]).find((it) => shapes[it].lines * shapes[it].width === all.length)
  if (!shape) return undefined
  const { lines: count, width, ...at } = shapes[shape]
  const l = Array.from({ length: count }, (_, i) => all.slice(i * width, (i + 1) * width))
  const part = ([line, from, to]: readonly [number, number, number]): string => l[line]!.slice(from, to)
  const visa = l[0]!.startsWith('V') && shape !== 'TD1'
  const faults: string[] = []
  const check = (what: string, value: string, digit: string): void => {
    if (digit === '<' ? /[^<]/.test(value) : String(mrzDigit(value)) !== digit) faults.push(what)
  }
  let number = part(at.number)
  const [line, , end] = at.number
  const digit = l[line]![end]!
  // Doc 9303-5, 4.2.2 note j: a number of more than nine characters goes on in the optional data, its digit after it.
  const rest = shape === 'TD1' && digit === '<' ? /^([A-Z0-9]+)([0-9])</.exec(l[0]!.slice(15)) : null
  if (rest) {
    number += rest[1]!
    check('number', number, rest[2]!)
  } else check('number', number, digit)
  check('birth', part(at.birth), l[at.birth[0]]![at.birth[2]]!)
  check('expires', part(at.expires), l[at.expires[0]]![at.expires[2]]!)
  if (!visa) check('composite', ...composite(shape, l))
  const year = Number(today.slice(0, 4))
  return {
    format: visa ? (shape === 'TD3' ? 'visa-A' : 'visa-B') : shape,
    document: clean(l[0]!.slice(0, 2)),
    number: number.replace(/</g, ''),
    issuer: clean(part(at.issuer)),
    nationality: clean(part(at.nationality)),
    birth: dayOf(part(at.birth), year, 0),
    expires: dayOf(part(at.expires), year, 30),
    sex: clean(part(at.sex)),
    names: namesOf(part(at.names)),
    faults,
  }
}
