/** What may be asked about lists over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { changesQuery, entriesQuery, importForm, listParams } from '../forms.ts'
import { entriesView, importView, listsView, listView, versionsView, versionView } from '../views.ts'
import type { listsDesk } from './desk.ts'

/** A list of a million names with dates of birth is about 50 MB; base64 adds a third. */
export const table_bytes = 96 * 1024 * 1024

export const listRoutes = (desk: ReturnType<typeof listsDesk>): Route[] => [
  route({
    verb: 'GET',
    path: '/screening/lists',
    act: 'screening.read',
    says: 'The lists that can be searched.',
    gives: listsView,
    answer: async ({ officer, at }) => ({ items: await desk.all(officer, at) }),
  }),
  route({
    verb: 'POST',
    path: '/screening/lists',
    act: 'screening.import',
    says: 'Brings in a list: a CSV file, a workbook, or the form of the UN, OFAC, the EU, OpenSanctions or INTERPOL; says what was wrong, row by row.',
    body: importForm,
    max_bytes: table_bytes,
    gives: importView,
    status: 201,
    answer: ({ officer, body, at }) => desk.import(officer, undefined, body, at),
  }),
  route({
    verb: 'PUT',
    path: '/screening/lists/:id',
    act: 'screening.import',
    says: 'The new state of a list, as a version of it: what the file no longer names is no longer found, and stays readable.',
    params: listParams,
    body: importForm,
    max_bytes: table_bytes,
    gives: importView,
    answer: ({ officer, params, body, at }) => desk.import(officer, params.id, body, at),
  }),
  route({
    verb: 'DELETE',
    path: '/screening/lists/:id',
    act: 'screening.import',
    says: 'Removes a list with its versions and everything filed under it.',
    params: listParams,
    gives: listView,
    answer: ({ officer, params, at }) => desk.drop(officer, params.id, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/lists/:id/versions',
    act: 'screening.read',
    says: 'Every import of a list with its figures, newest first.',
    params: listParams,
    gives: versionsView,
    answer: ({ officer, params, at }) => desk.versions(officer, params.id, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/lists/:id/changes',
    act: 'screening.read',
    says: 'What one import made new, other and gone, and every row of it that was not as it should be.',
    params: listParams,
    query: changesQuery,
    gives: versionView,
    answer: ({ officer, params, query, at }) => desk.version(officer, params.id, query.version, query, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/lists/:id/entries',
    act: 'screening.read',
    says: 'The entries of a list as they stood in a version.',
    params: listParams,
    query: entriesQuery,
    gives: entriesView,
    answer: ({ officer, params, query, at }) => desk.entries(officer, params.id, query, at),
  }),
]
