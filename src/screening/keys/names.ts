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
    return some(kept, words).map((w) => {
      const bare = withoutServant(w.latin)
      return bare === w.latin ? w : { ...w, latin: bare }
    })
  }
  const kept = words.filter((w) => !legalForm(w.latin) && !particles.has(w.latin))
  return some(kept, words).map((w) => {
    const digits = numberOf(w.latin)
    return digits === undefined || digits === w.latin ? w : { ...w, latin: digits }
  })
}
const some = (kept: readonly Word[], all: readonly Word[]): readonly Word[] => (kept.length > 0 ? kept : all)

/** "Abd Allah" is one name however it is written; so it is in Arabic letters. */
function servantsJoined(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((w, i) => w.latin === 'abd' && /^[aeu]?ll[aeu]?h$/.test(words[i + 1]?.latin ?? ''))
  if (at < 0) return words
  const joined: Word = { latin: 'abdullah', own: words[at]!.own + words[at + 1]!.own, script: 'latin' }
  return servantsJoined([...words.slice(0, at), joined, ...words.slice(at + 2)])
}
