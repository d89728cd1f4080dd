/** What an officer sees of everything that waits. Reads what the rooms below hand in; writes nothing. */
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import type { Tools } from '../kernel/sql.ts'
import { permit } from '../protection/permit.ts'
import {
  type Counts,
  countsOf,
  type InboxItem,
  type InboxSource,
  type InboxView,
  inOrder,
  inView,
  pageAfter,
  runningOut,
} from './inbox.ts'

export type OverviewTools = Pick<Tools, 'transaction'> & Readonly<{ sources: readonly InboxSource[] }>
export type InboxAsk = Readonly<{ cursor?: string | undefined; limit: number; zone: string; view: InboxView }>

export function overviewDesk(tools: OverviewTools) {
  const everything = (officer: Officer, at: Instant, zone: string): Promise<readonly InboxItem[]> =>
    tools.transaction(async (sql) => {
      permit({ officer, act: 'overview.inbox', at })
      const rows = []
      for (const source of tools.sources) rows.push(...(await source(sql, officer, at)))
      return inOrder(rows, officer.id, at, zone)
    })

  return {
    /** One page of what waits, most urgent first. */
    async inbox(officer: Officer, ask: InboxAsk, at: Instant): Promise<{ items: InboxItem[]; next?: string }> {
      const items = inView(await everything(officer, at, ask.zone), ask.view)
      const page = pageAfter(items, placeOf(ask.cursor), ask.limit)
      return { items: [...page.items], ...(page.next && { next: cursor(page.next) }) }
    },

    /** The clocks that run out within the week, and those that have. At most 200: who has more looks at the inbox. */
    async clocks(officer: Officer, zone: string, at: Instant): Promise<{ items: InboxItem[] }> {
      return { items: runningOut(await everything(officer, at, zone)).slice(0, 200) }
    },

    async counts(officer: Officer, zone: string, at: Instant): Promise<Counts> {
      return countsOf(await everything(officer, at, zone))
    },
  }
}

/** The place a cursor names, or the top when it names none. */
function placeOf(text: string | undefined): readonly (string | number)[] | undefined {
  const key = cursorKey(text)
  return key?.every((part) => typeof part === 'string' || typeof part === 'number') ? key : undefined
}

export type OverviewDesk = ReturnType<typeof overviewDesk>
