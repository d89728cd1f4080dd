/** What may be asked of the directory over HTTP. */
import { canonical } from '../kernel/canonical.ts'
import type { NodeId, OfficerId } from '../kernel/id.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import { type Door, type Route, route } from '../kernel/route.ts'
import type { DirectoryDesk } from './desk.ts'
import * as forms from './forms.ts'
import type { OfficerRecord, Peer } from './store.ts'
import { trustDoors, trustRoutes } from './trust/routes.ts'
import * as views from './views.ts'

const strings = (key: readonly (string | number)[] | undefined, length: number) =>
  key?.length === length && key.every((part) => typeof part === 'string') ? key : undefined

/** One row more than asked for was read: it tells that there is a next page. */
function page<Row, View>(rows: readonly Row[], limit: number, show: (row: Row) => View, key: (row: Row) => readonly string[]) {
  const items = rows.slice(0, limit)
  return { items: items.map(show), ...(rows.length > limit && { next: cursor(key(items.at(-1)!)) }) }
}

export const directoryRoutes = (desk: DirectoryDesk): Route[] => {
  const shown = (peer: Peer) => views.showNode(peer, desk.phraseFor(peer))
  return [
    route({
      verb: 'GET',
      path: '/directory/nodes',
      act: 'directory.read',
      says: 'This node and its partners, with their standing and fingerprints.',
      gives: views.nodesView,
      async answer({ officer, at }) {
        const { self, items } = await desk.nodes(officer, at)
        return { self: views.ownNode(self), items: items.map(shown) }
      },
    }),
    route({
      verb: 'GET',
      path: '/directory/nodes/:id',
      act: 'directory.read',
      says: 'One partner node.',
      params: forms.nodeParams,
      gives: views.nodeView,
      answer: async ({ officer, params, at }) => shown(await desk.node(officer, params.id as NodeId, at)),
    }),
    route({
      verb: 'POST',
      path: '/directory/nodes',
      act: 'directory.accept-peer',
      says: 'Fetch the manifest of a new partner, to compare its fingerprint.',
      body: forms.proposeForm,
      gives: views.nodeView,
      status: 201,
      answer: async ({ officer, body, at }) => shown(await desk.propose(officer, body.url, at)),
    }),
    route({
      verb: 'POST',
      path: '/directory/nodes/:id/accept',
      act: 'directory.accept-peer',
      says: 'Accept a partner whose phrase was compared by telephone; one that lost its database begins anew once two officers said so.',
      params: forms.nodeParams,
      body: forms.acceptForm,
      gives: views.nodeView,
      answer: async ({ officer, params, body, at }) =>
        shown(await desk.accept(officer, params.id as NodeId, body.fingerprint, at, body.beginsAnew)),
    }),
    route({
      verb: 'POST',
      path: '/directory/nodes/:id/suspend',
      act: 'directory.accept-peer',
      says: 'Stop all post with a partner.',
      params: forms.nodeParams,
      body: forms.suspendForm,
      gives: views.nodeView,
      answer: async ({ officer, params, body, at }) => shown(await desk.suspend(officer, params.id as NodeId, body.reason, at)),
    }),
    route({
      verb: 'GET',
      path: '/directory/authorities',
      act: 'directory.read',
      says: 'Competent authorities of this node and of its accepted partners.',
      query: forms.authorityQuery,
      gives: views.authoritiesPage,
      async answer({ officer, query: { limit, cursor: from, state, function: does, q }, at }) {
        const after = strings(cursorKey(from), 3)
        const rows = await desk.authorities(
          officer,
          {
            limit: limit + 1,
            ...(after && { after }),
            ...(state && { state }),
            ...(does && { function: does }),
            ...(q && { q }),
          },
          at,
        )
        return page(
          rows,
          limit,
          (row) => views.showAuthority(row, desk.self, at),
          (row) => [row.state, row.node, row.id],
        )
      },
    }),
    route({
      verb: 'GET',
      path: '/directory/officers',
      act: 'directory.read',
      says: 'Colleagues, for choosing members and assignees.',
      query: forms.officerQuery,
      gives: views.officersPage,
      async answer({ officer, query: { limit, cursor: from, q, role }, at }) {
        const after = strings(cursorKey(from), 2)
        const rows = await desk.colleagues(
          officer,
          { limit: limit + 1, ...(after && { after }), ...(q && { q }), ...(role && { role }) },
          at,
        )
        return page(rows, limit, views.showOfficer, (row: OfficerRecord) => [row.name, row.id])
      },
    }),
    route({
      verb: 'POST',
      path: '/directory/officers',
      act: 'directory.officers',
      says: 'Appoint an officer of this authority.',
      body: forms.addOfficerForm,
      gives: views.officerView,
      status: 201,
      answer: async ({ officer, body, at }) => views.showOfficer(await desk.addOfficer(officer, body, at)),
    }),
    route({
      verb: 'PATCH',
      path: '/directory/officers/:id',
      act: 'directory.officers',
      says: 'Change the roles of an officer, or end the service.',
      params: forms.officerParams,
      body: forms.changeOfficerForm,
      gives: views.officerView,
      async answer({ officer, params, body: { version, name, authority, roles, active }, at }) {
        const change = {
          ...(name && { name }),
          ...(authority && { authority }),
          ...(roles && { roles }),
          ...(active !== undefined && { active }),
        }
        return views.showOfficer(await desk.changeOfficer(officer, params.id as OfficerId, version, change, at))
      },
    }),
    ...trustRoutes(desk.trust),
  ]
}

export const directoryDoors = (desk: DirectoryDesk): Door[] => [
  ...trustDoors(desk.trust),
  {
    verb: 'GET',
    path: '/.well-known/comity',
    says: 'The signed manifest of this node.',
    answer: async ({ at }) => ({
      status: 200,
      type: 'application/json',
      body: canonical(await desk.manifest(at)),
      headers: { 'cache-control': 'max-age=60' },
    }),
  },
]
