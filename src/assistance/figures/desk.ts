/** Counts of requests for those who report them. They belong to no case and speak of no person; that they were asked is remembered. */
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { endOfDay, plusDays } from '../../law/clocks.ts'
import { permit } from '../../protection/permit.ts'
import type { AssistanceTools } from '../tools.ts'
import { csvOf, type Fact, type Figures, figuresOf } from './counts.ts'
import { factsOf } from './store.ts'

export type FiguresAsk = Readonly<{ from: string; until: string; instrument?: string | undefined }>

export function figuresDesk(tools: Pick<AssistanceTools, 'transaction' | 'remember' | 'zone'>) {
  const counted = (officer: Officer, ask: FiguresAsk, form: 'table' | 'file', at: Instant): Promise<Figures> =>
    tools.transaction(async (sql) => {
      const given = permit({ officer, act: 'assistance.statistics', at })
      const facts: Fact[] = []
      for await (const fact of factsOf(sql, { ...daysOf(ask, tools.zone), instrument: ask.instrument })) facts.push(fact)
      await tools.remember(sql, {
        act: given.act,
        by: { officer: given.officer, name: given.officerName },
        purpose: given.purpose,
        subject: 'figures:requests',
        content: { form, from: ask.from, until: ask.until, ...(ask.instrument && { instrument: ask.instrument }) },
        at,
      })
      return figuresOf(facts)
    })

  return {
    table: async (officer: Officer, ask: FiguresAsk, at: Instant) => ({
      from: ask.from,
      until: ask.until,
      ...(await counted(officer, ask, 'table', at)),
    }),
    file: async (officer: Officer, ask: FiguresAsk, at: Instant) => ({
      name: `requests-${ask.from}-${ask.until}.csv`,
      bytes: new TextEncoder().encode(csvOf(await counted(officer, ask, 'file', at))),
    }),
  }
}
export type FiguresDesk = ReturnType<typeof figuresDesk>

/** The days asked for, as this authority's calendar counts them: after the end of the day before, up to the end of the last. */
const daysOf = ({ from, until }: FiguresAsk, zone: string): Readonly<{ after: Instant; until: Instant }> => ({
  after: endOfDay(plusDays(from as CalendarDate, -1), zone),
  until: endOfDay(until as CalendarDate, zone),
})
