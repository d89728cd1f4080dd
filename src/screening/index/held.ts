/** Names and numbers of very many records in memory, for those who ask many times in a row: whom to open, never what a record says. */
import { birthOf } from '../compare/dates.ts'
import type { Described } from '../compare/described.ts'
import { identifierKey } from '../keys/identifiers.ts'
import { nameWords, subjectKinds } from '../keys/names.ts'
import { hashOf } from '../keys/skeleton.ts'
import { IndexBuilder } from './build.ts'
import { bitsFor, type Groups, groupsOf, Numbers } from './growing.ts'
import { Ids } from './ids.ts'
import { NameSearch } from './search.ts'

/** Bytes that a record takes at most while the index is being made; half of them go when it is closed. */
export const heldMost_bytes = 220
/** Names of one question that are looked up. */
const mostNames = 8

type Numbered = Pick<Described, 'names' | 'kind' | 'birth' | 'identifiers'>

/** Takes records in, then answers. A record is its number here and its id outside; numbers of papers are 32-bit hashes, so one may mean another record too. */
export class HeldRecords {
  readonly #ids: Ids
  readonly #builder: IndexBuilder
  #hashes = new Numbers(1024)
  #bearers = new Numbers(1024)
  #numbers: Groups | undefined
  #search: NameSearch | undefined

  /** @param expected how many records are to come; more may */
  constructor(expected = 1024) {
    this.#ids = new Ids(expected)
    this.#builder = new IndexBuilder(expected)
  }
  get size(): number {
    return this.#ids.size
  }
  add(id: string, subject: Numbered): void {
    const n = this.#ids.push(id)
    const birth = birthOf(subject.birth)
    for (const name of subject.names)
      this.#builder.add(
        n,
        subjectKinds.indexOf(subject.kind),
        nameWords(name, subject.kind).map((w) => w.latin),
        birth,
      )
    for (const identifier of subject.identifiers) {
      const key = identifierKey(identifier)
      if (key === '') continue
      this.#hashes.push(hashOf(key) | 0)
      this.#bearers.push(n)
    }
  }
  close(): void {
    const [hashes, bearers] = [this.#hashes, this.#bearers]
    this.#numbers = groupsOf(bitsFor(hashes.length), (put) => {
      for (let i = 0; i < hashes.length; i++) put(hashes.list[i]! >>> 0, bearers.list[i]!)
    })
    this.#hashes = this.#bearers = new Numbers(0)
    this.#search = new NameSearch(this.#builder.build())
  }

  /**
   * Ids of the records that the subject may be.
   * @param limit so many for each name, the likeliest; all that bear a number are given
   * @param least names that say less, in bits, are not given
   */
  candidates(asked: Described, limit: number, least: number): readonly string[] {
    const found = new Set<number>()
    for (const identifier of asked.identifiers) this.#ofNumber(identifierKey(identifier), found)
    for (const name of asked.names.slice(0, mostNames)) {
      const words = nameWords(name, asked.kind)
      const looks = { kind: subjectKinds.indexOf(asked.kind), limit, floor: least }
      const birth = birthOf(asked.birth)
      // Whoever has the date puts those of whom it is not known far behind, who are therefore looked for by themselves.
      for (const more of birth > 0 ? [{ birth }, { undated: true }] : [{}])
        for (const hit of this.#search?.search(words, { ...looks, ...more }).hits ?? []) found.add(hit.subject)
    }
    return [...found].map((n) => this.#ids.at(n))
  }
  #ofNumber(key: string, found: Set<number>): void {
    const numbers = this.#numbers
    if (!numbers || key === '') return
    const hash = hashOf(key)
    const group = hash >>> (32 - numbers.bits)
    for (let at = numbers.begins[group]!; at < numbers.begins[group + 1]!; at++)
      if (numbers.prints[at] === (hash & 0xffff)) found.add(numbers.ids[at]!)
  }
}
