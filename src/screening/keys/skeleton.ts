/**
 * The skeleton of a word: its consonants in twelve classes, vowels gone, so that the spellings of one name in many languages meet.
 * Mohammed, Muhamad and Mehmet are MMT; Yushchenko, Juschtschenko and Iouchtchenko begin to look alike.
 *
 *   A first vowel  P b p  F f v w ph  T d t th  K k g q kh gh hard c  S s z ts soft c  C sh ch j zh dj tch  L  R  M  N  H first h
 */
const vowel = (c: string): boolean => c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u' || c === 'y'

const groups: readonly (readonly [string, string])[] = [
  ['schtsch', 'C'],
  ['shch', 'C'],
  ['chtch', 'C'],
  ['tsch', 'C'],
  ['tch', 'C'],
  ['sch', 'C'],
  ['dsch', 'C'],
  ['dzh', 'C'],
  ['sh', 'C'],
  ['ch', 'C'],
  ['zh', 'C'],
  ['dj', 'C'],
  ['cz', 'C'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['dz', 'S'],
  ['ph', 'F'],
  ['th', 'T'],
  ['dh', 'T'],
  ['kh', 'K'],
  ['gh', 'K'],
  ['ck', 'K'],
  ['qu', 'K'],
]
const single: Readonly<Record<string, string>> = {
  b: 'P', p: 'P', f: 'F', v: 'F', w: 'F', d: 'T', t: 'T', k: 'K', g: 'K', q: 'K', c: 'K', s: 'S', z: 'S', j: 'C',
  l: 'L', r: 'R', m: 'M', n: 'N', x: 'KS',
} // biome-ignore format: a table reads better in two lines

export const longestSkeleton = 9

/** The skeleton of a word in plain Latin letters; digits stay themselves. */
export function skeleton(word: string): string {
  let out = ''
  let at = 0
  if (word.startsWith('ou') && word.length > 2 && vowel(word[2]!)) {
    out = 'F'
    at = 2
  }
  while (at < word.length && out.length < longestSkeleton) {
    const c = word[at]!
    if (vowel(c)) {
      if (at === 0) out = 'A'
      at++
      continue
    }
    const group = groups.find(([letters]) => word.startsWith(letters, at))
    if (group) {
      out = joined(out, group[1])
      at += group[0].length
    } else if (c === 'h') {
      if (at === 0) out = 'H'
      at++
    } else {
      const next = word[at + 1]
      const soft = c === 'c' && (next === 'e' || next === 'i' || next === 'y')
      const code = soft ? 'S' : (single[c] ?? (c >= '0' && c <= '9' ? c : ''))
      // A doubled letter is one sound; the same class with a vowel between is two.
      out =
        next === c && !(c >= '0' && c <= '9')
          ? out
          : joined(out, code, at === 0 || vowel(word[at - 1]!) || word[at - 1] === 'h' || word[at - 1] === c)
      at++
    }
  }
  return out || 'A'
}
const joined = (out: string, code: string, apart = true): string => (apart || !out.endsWith(code) ? out + code : out)

const doubtful: readonly (readonly [RegExp, string])[] = [
  [/j/, 'y'],
  [/^y/, 'j'],
  [/^i(?=[aeou])/, 'j'],
  [/g(?=[eiy])/, 'j'],
  [/j/, 'g'],
  [/^g(?=a)/, 'j'],
  [/ch/, 'k'],
  [/ch/, 'h'],
  [/^h/, ''],
  [/^h/, 'kh'],
  [/^kh/, 'h'],
  [/kh/, 'h'],
  [/gh/, ''],
  [/x/, 'sh'],
  [/x/, 's'],
  [/^x/, 'h'],
  [/w/, 'u'],
  [/v/, 'u'],
  [/c(?=[aou])/, 's'],
  [/c(?=[eiy])/, 'ch'],
  [/s(?=[iey])/, 'sh'],
  [/sh/, 's'],
  [/sch/, 'sk'],
  [/th/, 's'],
  [/dh/, 'z'],
  [/z/, 'd'],
  [/ts/, 'ch'],
  [/ts/, 'k'],
  [/tz/, 'ch'],
  [/zh/, 'j'],
  [/ll/, 'y'],
  [/n(?=[bp])/, 'm'],
  [/ng/, 'n'],
  [/q/, ''],
  [/q/, 'ch'],
]

/** The other skeletons a word may have had in another tongue's spelling, the likelier first; never more than `most`. */
export function doubtfulSkeletons(word: string, most = 5): readonly string[] {
  const first = skeleton(word)
  const seen = new Set<string>()
  for (const [letters, instead] of doubtful) {
    if (!letters.test(word)) continue
    const other = skeleton(word.replace(letters, instead))
    if (other !== first && other !== '') seen.add(other)
    if (seen.size >= most) break
  }
  return [...seen]
}

/** A 32-bit number for a text: FNV-1a with a last mix. Equal texts give equal numbers on every machine. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mixed(h)
}

/** Spreads the bits of a number (the finaliser of MurmurHash3, public domain). */
export function mixed(n: number): number {
  let h = n ^ (n >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
