/** Looking for words in the exhibits of a case. What an officer may not open is not found either. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from '../exhibit.ts'
import type { EvidenceTools } from '../safe/desk.ts'
import * as exhibits from '../store.ts'
import { disguised, mayHold } from './filter.ts'
import * as store from './store.ts'
import { beginningsAsked, hitsIn, occurrences } from './terms.ts'

const most = 60
const most_of_one = 5
/** Filters read at once, and passages that are opened for one question: beyond this a word says nothing. */
const page = 2000
const most_opened = 2000
/** Letters around the first word that was found. */
const around = 160

export function searchDesk(tools: EvidenceTools) {
  const openable = (exhibit: Exhibit, at: Instant): boolean => {
    try {
      const seen = exhibit.conditions.map((it) => it.id)
      assertOpenable(exhibit, seen, tools.node, at)
      return true
    } catch (no) {
      if (no instanceof Refusal) return false
      throw no
    }
  }

  /** Passages with everything that is asked, those with most of it first; of one exhibit at most five. */
  async function passagesWith(
    sql: Sql,
    caseId: CaseId,
    question: string,
  ): Promise<{ found: readonly store.Found[]; more: boolean }> {
    const asked = beginningsAsked(question)
    if (asked.length === 0) return { found: [], more: false }
    const key = await store.searchKey(sql, caseId)
    const words = asked.map((it) => disguised(key, it))
    const found: { it: store.Found; times: number }[] = []
    let opened = 0
    for (let after: store.Filter | undefined; ; ) {
      const filters = await store.filtersAfter(sql, caseId, after, page)
      const may = filters.filter((it) => words.every((word) => mayHold(it.filter, store.placeOf(it.exhibit_id, it.seq), word)))
      for (const it of await store.passagesAt(sql, caseId, may.slice(0, most_opened - opened))) {
        const times = occurrences(it.said, question)
        if (times > 0) found.push({ it, times })
      }
      opened += may.length
      after = filters.at(-1)
      if (opened > most_opened || filters.length < page) break
    }
    const best = [...Map.groupBy(found, ({ it }) => it.exhibit_id).values()].flatMap((its) =>
      its.toSorted((a, b) => b.times - a.times || a.it.seq - b.it.seq).slice(0, most_of_one),
    )
    return { found: best.toSorted((a, b) => b.times - a.times).map(({ it }) => it), more: opened > most_opened }
  }

  return {
    findWords: (officer: Officer, caseId: CaseId, question: string, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        const { found, more } = await passagesWith(sql, caseId, question)
        const known = new Map<ExhibitId, Exhibit | undefined>()
        const items = []
        for (const it of found.slice(0, most)) {
          if (!known.has(it.exhibit_id)) {
            const exhibit = await exhibits.find(sql, caseId, it.exhibit_id)
            known.set(it.exhibit_id, exhibit && openable(exhibit, at) ? exhibit : undefined)
          }
          const exhibit = known.get(it.exhibit_id)
          if (exhibit)
            items.push({
              exhibit: exhibit.id,
              number: exhibit.number,
              name: exhibit.name,
              mime: exhibit.mime,
              place: it.place,
              ...(it.label && { label: it.label }),
              text: passage(it.said, question),
            })
        }
        return { items, more: more || found.length > most, unread: await store.unreadIn(sql, caseId) }
      }),

    /** How far the text of an exhibit has been read. */
    textState: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        if (!(await exhibits.find(sql, caseId, id))) throw unseen('not-found')
        const text = await store.extractionOf(sql, caseId, id)
        return text ? { text } : {}
      }),
  }
}

function passage(text: string, question: string): string {
  const first = hitsIn(text, question)[0]?.at ?? 0
  const from = Math.max(0, first - around)
  const part = text.slice(from, first + around).trim()
  return `${from > 0 ? '…' : ''}${part}${first + around < text.length ? '…' : ''}`
}
