/** The timetable of papers, and the door for whoever holds one. */
import { type Door, type Route, route } from '../../kernel/route.ts'
import { file_max_bytes, type PapersDesk } from './desk.ts'
import * as forms from './forms.ts'

export const papersRoutes = (desk: PapersDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests/:id/papers',
    act: 'assistance.read',
    says: 'Papers that were made of the request, newest first.',
    params: forms.paperParams,
    gives: forms.papersView,
    answer: async ({ officer, params: { id }, at }) => {
      const { items, signs } = await desk.list(officer, id, at)
      return { items: items.map((it) => ({ ...it, languages: [...it.languages] })), signs }
    },
  }),
  route({
    verb: 'POST',
    path: '/requests/:id/papers',
    act: 'assistance.print',
    says: 'Lay the request out for paper: a tagged PDF in one language or two, each page sealed and with a code that leads back.',
    params: forms.paperParams,
    body: forms.printForm,
    gives: forms.fileView,
    file: 'application/pdf',
    answer: ({ officer, params: { id }, body, at }) => desk.print(officer, id, body, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/:id/papers/signed',
    act: 'assistance.sign-paper',
    says: "The same, signed with the authority's certificate and time-stamped where the node has an authority for it.",
    params: forms.paperParams,
    body: forms.printForm,
    gives: forms.fileView,
    file: 'application/pdf',
    answer: ({ officer, params: { id }, body, at }) => desk.sign(officer, id, body, at),
  }),
  route({
    verb: 'GET',
    path: '/papers/:code',
    act: 'assistance.find-paper',
    says: 'From the code of a paper, typed or scanned, to the record: request, seals of the pages, and what a scan lacks.',
    params: forms.codeParams,
    query: forms.foundQuery,
    gives: forms.foundView,
    answer: async ({ officer, params: { code }, query, at }) => {
      const it = await desk.find(officer, code, query.scanned?.split(',').map(Number), at)
      return { ...it, paper: { ...it.paper, languages: [...it.paper.languages] } }
    },
  }),
  route({
    verb: 'POST',
    path: '/papers/check',
    act: 'assistance.find-paper',
    says: 'Whether the signatures of a PDF hold, and whether it is a paper of this node to the last byte. Nothing is kept.',
    stream: true,
    max_bytes: file_max_bytes,
    gives: forms.checkedView,
    answer: ({ officer, body, at }) => desk.checkFile(officer, body as AsyncIterable<Uint8Array>, at),
  }),
]

/** No officer stands at this door: whoever holds the paper holds its code. */
export const paperDoors = (desk: PapersDesk): Door[] => [
  {
    verb: 'GET',
    path: '/paper/:code',
    says: 'What anyone who holds a paper may know of it: who made it and when, its pages and their seals, digests, and its place in the ledger.',
    async answer({ params }) {
      const found = await desk.inPublic(params.code ?? '')
      const type = 'application/json; charset=utf-8'
      const headers = { 'cache-control': 'no-store' }
      return found
        ? { status: 200, type, body: `${JSON.stringify(found, null, 2)}\n`, headers }
        : { status: 404, type, body: '{}\n', headers }
    },
  },
]
