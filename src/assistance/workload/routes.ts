/** The work of the desk over HTTP, and the door that calendar programs knock on. */
import { type Door, type Route, route } from '../../kernel/route.ts'
import type { WorkDesk } from './desk.ts'
import * as forms from './forms.ts'
import * as views from './views.ts'

const done = { done: true as const }

export const workRoutes = (desk: WorkDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests/workload',
    act: 'assistance.list',
    says: 'What each officer has in your cases, what is due, and who is away.',
    gives: views.workloadView,
    answer: ({ officer, at }) => desk.workload(officer, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/hand-over',
    act: 'assistance.assign',
    says: 'Hand several requests over to one officer, with a note.',
    body: forms.handoverForm,
    gives: views.handedView,
    answer: ({ officer, body, at }) => desk.handOver(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: '/requests/:id/hand-overs',
    act: 'assistance.read',
    says: 'Who gave the request to whom, with their notes.',
    params: forms.idParams,
    gives: views.handoversView,
    answer: ({ officer, params: { id }, at }) => desk.handovers(officer, id, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/absences',
    act: 'assistance.absence',
    says: 'Say that you are away, and who covers.',
    status: 201,
    body: forms.absenceForm,
    gives: views.absenceView,
    answer: ({ officer, body, at }) => desk.beAway(officer, body, at),
  }),
  route({
    verb: 'DELETE',
    path: '/requests/absences/:id',
    act: 'assistance.absence',
    says: 'Take an absence back.',
    params: forms.idParams,
    gives: views.doneView,
    answer: async ({ officer, params: { id }, at }) => {
      await desk.beBack(officer, id, at)
      return done
    },
  }),
  ...searchRoutes(desk),
  ...feedRoutes(desk),
]

const searchRoutes = (desk: WorkDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests/searches',
    act: 'assistance.list',
    says: 'Searches that you kept.',
    gives: views.searchesView,
    answer: ({ officer, at }) => desk.searches(officer, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/searches',
    act: 'assistance.list',
    says: 'Keep a search by name.',
    status: 201,
    body: forms.searchForm,
    gives: views.searchView,
    answer: ({ officer, body, at }) => desk.keepSearch(officer, body, at),
  }),
  route({
    verb: 'DELETE',
    path: '/requests/searches/:id',
    act: 'assistance.list',
    says: 'Forget a kept search.',
    params: forms.idParams,
    gives: views.doneView,
    answer: async ({ officer, params: { id }, at }) => {
      await desk.dropSearch(officer, id, at)
      return done
    },
  }),
]

const feedRoutes = (desk: WorkDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests/calendar',
    act: 'assistance.list',
    says: 'Whether your calendar address is open.',
    gives: views.feedView,
    answer: ({ officer, at }) => desk.feed(officer, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/calendar',
    act: 'assistance.list',
    says: 'Open a calendar address for your time limits and hearings; an earlier one closes.',
    status: 201,
    gives: views.feedView,
    answer: ({ officer, at }) => desk.openFeed(officer, at),
  }),
  route({
    verb: 'DELETE',
    path: '/requests/calendar',
    act: 'assistance.list',
    says: 'Close your calendar address.',
    gives: views.doneView,
    answer: async ({ officer, at }) => {
      await desk.closeFeed(officer, at)
      return done
    },
  }),
]

export const calendarDoors = (desk: Pick<WorkDesk, 'calendar'>): Door[] => [
  {
    verb: 'GET',
    path: '/calendar/:token',
    says: 'Time limits and hearings of one officer, for a calendar program that has the address.',
    async answer({ params: { token = '' }, at }) {
      const calendar = await desk.calendar(token, at)
      if (calendar === undefined) return { status: 404, type: 'text/plain; charset=utf-8', body: 'There is no such calendar.\n' }
      return {
        status: 200,
        type: 'text/calendar; charset=utf-8',
        body: calendar,
        headers: { 'cache-control': 'private, no-store' },
      }
    },
  },
]
