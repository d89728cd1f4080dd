/** What may be asked of this room over HTTP. Read it as a timetable. */
import { type Route, route } from '../kernel/route.ts'
import type { OverviewDesk } from './desk.ts'
import { inboxQuery, zoneQuery } from './forms.ts'
import { clocksView, countsView, inboxPage } from './views.ts'

export const overviewRoutes = (desk: OverviewDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/overview/inbox',
    act: 'overview.inbox',
    says: 'What waits, grouped by what runs out.',
    query: inboxQuery,
    gives: inboxPage,
    answer: ({ officer, query, at }) => desk.inbox(officer, query, at),
  }),
  route({
    verb: 'GET',
    path: '/overview/clocks',
    act: 'overview.inbox',
    says: 'Clocks that have run out or run out within a week.',
    query: zoneQuery,
    gives: clocksView,
    answer: ({ officer, query, at }) => desk.clocks(officer, query.zone, at),
  }),
  route({
    verb: 'GET',
    path: '/overview/counts',
    act: 'overview.inbox',
    says: 'How much waits for whom, and how much runs out when.',
    query: zoneQuery,
    gives: countsView,
    answer: ({ officer, query, at }) => desk.counts(officer, query.zone, at),
  }),
]
