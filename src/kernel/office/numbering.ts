/** The marks before the items of lists (ECMA-376 Part 1 section 17.9): bullets, and numbers counted as the document counts them. Pure. */
import { below, type Twig, twig, twigs } from './tree.ts'

type Level = Readonly<{ format: string; text: string; start: number }>

const bullet = '•'
const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
function roman(n: number): string {
  let [left, out] = [n, '']
  for (const [value, sign] of romans) for (; left >= value; left -= value) out += sign
  return out
}

function numberAs(format: string, n: number): string {
  switch (format) {
    case 'lowerLetter':
      return letters(n)
    case 'upperLetter':
      return letters(n).toUpperCase()
    case 'lowerRoman':
      return roman(n)
    case 'upperRoman':
      return roman(n).toUpperCase()
    default:
      return String(n)
  }
}

function levelsOf(abstract: Twig): Map<number, Level> {
  return new Map(
    twigs(abstract, 'lvl').map((it) => [
      Number(it.attributes.ilvl),
      {
        format: twig(it, 'numFmt')?.attributes.val ?? 'decimal',
        text: twig(it, 'lvlText')?.attributes.val ?? '',
        start: Number(twig(it, 'start')?.attributes.val ?? 1),
      },
    ]),
  )
}

/** @returns what stands before the next item of a list at a level; it counts as it is asked, in the order of the document */
export function counting(numbering: Twig | undefined): (list: string, level: number) => string {
  const abstracts = new Map(below(numbering, 'abstractNum').map((it) => [it.attributes.abstractNumId, levelsOf(it)]))
  const lists = new Map(
    below(numbering, 'num').map((it) => [it.attributes.numId, abstracts.get(twig(it, 'abstractNumId')?.attributes.val)]),
  )
  const counts = new Map<string, number[]>()
  return (list, level) => {
    const levels = lists.get(list)
    const its = levels?.get(level)
    if (!its || its.format === 'bullet' || its.format === 'none') return its?.format === 'none' ? '' : bullet
    const count = counts.get(list) ?? []
    counts.set(list, count)
    count[level] = (count[level] ?? its.start - 1) + 1
    count.length = level + 1
    const at = (n: number): string => {
      const one = levels?.get(n)
      return numberAs(one?.format ?? 'decimal', count[n] ?? one?.start ?? 1)
    }
    const text = its.text === '' ? `%${level + 1}.` : its.text
    return text.replace(/%(\d)/g, (_, n: string) => at(Number(n) - 1))
  }
}
