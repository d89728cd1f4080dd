/**
 * Finds a machine readable zone in what was read from a photograph. Recognisers miscount the fillers: the longest run of them in a line is
 * made longer or shorter until the line has the width of its format (ICAO Doc 9303 parts 4 to 7), and the check digits say which guess holds.
 */
import { type Mrz, readMrz } from './mrz.ts'

const formats = [
  { lines: 2, width: 44 },
  { lines: 2, width: 36 },
  { lines: 3, width: 30 },
] as const
/** So many characters a line may be off. */
const slack = 8

const plain = (line: string): string =>
  line
    .toUpperCase()
    .replace(/[«‹([{]/g, '<')
    .replace(/[^A-Z0-9<]/g, '')

function fitted(line: string, width: number): string | undefined {
  const off = width - line.length
  if (Math.abs(off) > slack) return undefined
  if (off === 0) return line
  const runs = [...line.matchAll(/<+/g)]
  const longest = runs.sort((a, b) => b[0].length - a[0].length)[0]
  if (!longest || longest[0].length + off < 1) return undefined
  const { index } = longest
  return line.slice(0, index) + '<'.repeat(longest[0].length + off) + line.slice(index + longest[0].length)
}

/** @param today for the century of two-digit years */
export function zoneIn(text: string, today: string): Mrz | undefined {
  const lines = text
    .split('\n')
    .map(plain)
    .filter((it) => it.length >= 30 - slack && (it.includes('<') || /\d/.test(it)))
  const found: Mrz[] = []
  for (const { lines: count, width } of formats)
    for (let from = 0; from + count <= lines.length; from++) {
      const some = lines.slice(from, from + count).map((it) => fitted(it, width))
      const read = some.includes(undefined) ? undefined : readMrz(some.join('\n'), today)
      if (read && read.faults.length < 3) found.push(read)
    }
  return found.sort((a, b) => a.faults.length - b.faults.length)[0]
}
