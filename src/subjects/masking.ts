/**
 * What a reader sees of someone whose identity is kept: victims by rule (UNTOC-TIP 6(1), UNTOC 25), children, and whoever the case protects
 * (witnesses, UNTOC 24). A label stands for the name, the same everywhere in one list, so that a text remains readable.
 */
import type { Person, PersonRole } from './person.ts'

/** Roles masked without anybody asking for it. */
export const maskedByRole: readonly PersonRole[] = ['victim']

export const isMasked = (it: Pick<Person, 'role' | 'protectedIdentity' | 'minor'>): boolean =>
  maskedByRole.includes(it.role) || it.protectedIdentity || (it.minor === true && it.role !== 'expert')

export type MaskedPerson = Readonly<{
  kind: 'person'
  id: string
  masked: true
  role: PersonRole
  /** Counts within the role, from 1: "victim 2". The portal has the words. */
  number: number
  /** Kept: it decides measures of protection and says little about who. */
  minor?: boolean
}>
export type ShownPerson = Person | MaskedPerson

/**
 * Persons as a reader may see them.
 * @param mayKnow whether this reader needs to know protected identities
 */
export function maskPersons(persons: readonly Person[], mayKnow: boolean): readonly ShownPerson[] {
  if (mayKnow) return persons
  const counts = new Map<PersonRole, number>()
  return persons.map((it): ShownPerson => {
    const number = (counts.get(it.role) ?? 0) + 1
    counts.set(it.role, number)
    if (!isMasked(it)) return it
    return {
      kind: 'person',
      id: it.id,
      masked: true,
      role: it.role,
      number,
      ...(it.minor === undefined ? {} : { minor: it.minor }),
    }
  })
}
