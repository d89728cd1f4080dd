/** Records held in memory: the compact index over their names, and their numbers, for those who ask many times in a row. */
import { birthOf } from '../compare/dates.ts'
import type { Described } from '../compare/described.ts'
import { identifierKey } from '../keys/identifiers.ts'
import { nameWords, subjectKinds } from '../keys/names.ts'
import type { Held } from '../query/answer.ts'
import { IndexBuilder } from './build.ts'
import { type IndexAnswer, NameSearch } from './search.ts'

/** Takes records in, then answers. What it finds is compared and weighed by the same rules as what the database finds. */
export class HeldRecords {
  readonly #records: Held[] = []
  readonly #byNumber = new Map<string, number[]>()
  readonly #builder = new IndexBuilder()
  #search: NameSearch | undefined

  get size(): number {
    return this.#records.length
  }
  add(record: Held): void {
    const n = this.#records.length
    this.#records.push(record)
    const birth = birthOf(record.subject.birth)
    for (const name of record.subject.names)
      this.#builder.add(
        n,
        subjectKinds.indexOf(record.subject.kind),
        nameWords(name, record.subject.kind).map((w) => w.latin),
        birth,
      )
    for (const identifier of record.subject.identifiers) {
      const key = identifierKey(identifier)
      if (key !== '') this.#byNumber.set(key, [...(this.#byNumber.get(key) ?? []), n])
    }
  }
  close(): void {
    this.#search = new NameSearch(this.#builder.build())
  }
  candidates(asked: Described, limit: number): { held: readonly Held[]; work: number; tooCommon: boolean } {
    const found = new Set<number>()
    let [work, tooCommon] = [0, false]
    for (const identifier of asked.identifiers) for (const n of this.#byNumber.get(identifierKey(identifier)) ?? []) found.add(n)
    for (const name of asked.names.slice(0, 8)) {
      const answer: IndexAnswer | undefined = this.#search?.search(nameWords(name, asked.kind), {
        birth: birthOf(asked.birth),
        kind: subjectKinds.indexOf(asked.kind),
        limit: Math.max(20, limit),
        floor: 2,
      })
      for (const hit of answer?.hits ?? []) found.add(hit.subject)
      work += answer?.work ?? 0
      tooCommon ||= answer?.tooCommon ?? false
    }
    return { held: [...found].map((n) => this.#records[n]!), work, tooCommon }
  }
}
