/** The words of a name that carry weight, for one kind of subject. */
import { isTitle, legalForm, numberOf, particles, withoutServant } from '../script/lexicon.ts'
import { type Word, wordsOf } from '../script/tokens.ts'

export const subjectKinds = ['person', 'organisation', 'vessel', 'aircraft', 'vehicle', 'place', 'account', 'phone'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/**
 * The words by which a name is found. Titles, particles and forms of companies go, unless nothing else is left: a man may be called
 * Prince, and a company Limited.
 */
export function nameWords(name: string, kind: SubjectKind): readonly Word[] {
  const words = kind === 'person' ? servantsJoined(wordsOf(name)) : wordsOf(name)
  if (kind === 'person') {
    const kept = words.filter((w) => !particles.has(w.latin) && !isTitle(w.latin))
    return endingsJoined(some(kept, words)).map((w) => {
      const bare = withoutServant(w.latin)
      return bare === w.latin ? w : { ...w, latin: bare, own: w.script === 'arabic' ? w.own.replace(/^عبد(?:ال)?/, '') : w.own }
    })
  }
  const kept = words.filter((w) => !legalForm(w.latin) && !particles.has(w.latin))
  return some(kept, words).map((w) => {
    const digits = numberOf(w.latin)
    return digits === undefined || digits === w.latin ? w : { ...w, latin: digits }
  })
}
const some = (kept: readonly Word[], all: readonly Word[]): readonly Word[] => (kept.length > 0 ? kept : all)

/** "Najib Allah" and "Saif al-Din" are one name each however they are written; so they are in Arabic letters. */
const endings: readonly (readonly [RegExp, string, string])[] = [
  [/^[aeu]?ll[aeu]?h$/, 'ullah', 'له'],
  [/^[aeu]?d+(?:i|y|ee|ei|ie)ne?$/, 'uddin', 'دين'],
]
function endingsJoined(words: readonly Word[]): readonly Word[] {
  const out: Word[] = []
  for (const word of words) {
    const before = out.at(-1)
    const ending = before && before.latin.length > 2 && endings.find(([it]) => it.test(word.latin))
    if (!before || !ending) out.push(word)
    else out[out.length - 1] = joinedWith(before, ending[1], word.script === 'arabic' ? ending[2] : undefined)
  }
  return out
}
const joinedWith = (before: Word, latin: string, own: string | undefined): Word =>
  own !== undefined && before.script === 'arabic'
    ? { ...before, latin: before.latin + latin, own: before.own + own }
    : { latin: before.latin + latin, own: before.latin + latin, script: 'latin' }

/** "Abd Allah" is one name however it is written; so it is in Arabic letters. */
function servantsJoined(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((w, i) => w.latin === 'abd' && /^[aeu]?ll[aeu]?h$/.test(words[i + 1]?.latin ?? ''))
  if (at < 0) return words
  const joined: Word = { latin: 'abdullah', own: words[at]!.own + words[at + 1]!.own, script: 'latin' }
  return servantsJoined([...words.slice(0, at), joined, ...words.slice(at + 2)])
}
