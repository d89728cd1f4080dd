/** The timetable of figures. */
import { type Route, route } from '../../kernel/route.ts'
import type { FiguresDesk } from './desk.ts'
import * as forms from './forms.ts'

export const figuresRoutes = (desk: FiguresDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/figures/requests',
    act: 'assistance.statistics',
    says: 'Requests of a period counted as Regulation (EU) 2023/1543, Article 28(2) lists it, for every instrument. No personal data.',
    query: forms.figuresQuery,
    gives: forms.figuresView,
    answer: async ({ officer, query, at }) => {
      const { lines, refusals, preserved, months, notRecorded, ...period } = await desk.table(officer, query, at)
      return {
        ...period,
        lines: [...lines],
        refusals: [...refusals],
        preserved: [...preserved],
        months: [...months],
        notRecorded: [...notRecorded],
      }
    },
  }),
  route({
    verb: 'GET',
    path: '/figures/requests/file',
    act: 'assistance.statistics',
    says: 'The same as a table for a spreadsheet (CSV).',
    query: forms.figuresQuery,
    gives: forms.figuresFile,
    file: 'text/csv; charset=utf-8',
    answer: ({ officer, query, at }) => desk.file(officer, query, at),
  }),
]
