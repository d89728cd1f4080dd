/** An entry with several dates of birth is filed under each, and is one candidate: the best of them stands for it. */
import type { Entry } from './formats/entry.ts'

const another = /#birth\d$/
export const entryIdOf = (record: string): string => record.replace(another, '')

export const filedOf = (list: string, owner: string, it: Entry) =>
  [it.subject.birth, ...it.births].map((birth, i) => ({
    id: i === 0 ? `${list}:${it.reference}` : `${list}:${it.reference}#birth${i + 1}`,
    owner,
    reference: it.reference,
    subject: { ...it.subject, birth },
    misused: it.misused,
  }))

/** The first of each entry, best first as they come. */
export function onePerEntry<T extends Readonly<{ held: Readonly<{ id: string }> }>>(candidates: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return candidates.filter(({ held }) => {
    const entry = entryIdOf(held.id)
    if (seen.has(entry)) return false
    seen.add(entry)
    return true
  })
}
