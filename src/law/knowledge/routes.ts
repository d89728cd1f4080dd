/** The timetable of the law on record, and the door at which partners find our law pack. */
import { z } from 'zod'
import { type Door, type Route, route } from '../../kernel/route.ts'
import type { RegistryDesk } from './book/desk.ts'
import type { Books } from './book/effective.ts'
import type { KnowledgeDesk } from './desk.ts'
import * as forms from './forms.ts'
import type { ImportsDesk } from './imports/desk.ts'
import { type PacksDesk, packPath } from './packs/desk.ts'
import * as views from './views.ts'

export type RecordDesks = Readonly<{
  registry: RegistryDesk
  changes: KnowledgeDesk
  imports: ImportsDesk
  packs: PacksDesk
  books: Books
}>

/** Routes that answer from the book: each first makes sure that it is the newest, whichever process changed it. */
export const withFreshBook = (routes: readonly Route[], books: Pick<Books, 'refresh'>): Route[] =>
  routes.map((it) => ({
    ...it,
    async answer(call) {
      await books.refresh()
      return it.answer(call)
    },
  }))

const registryRoutes = (desk: RegistryDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/law/registry',
    act: 'law.read',
    says: 'Lists instruments with how many States take part on a day, and how many of these rows nobody has verified or are stale.',
    query: forms.registryQuery,
    gives: views.registryView,
    answer: ({ officer, query, at }) => desk.registry(officer, query, at),
  }),
  route({
    verb: 'GET',
    path: '/law/registry/facts',
    act: 'law.read',
    says: 'Lists what stands on record about an instrument or a State, each row with age, source, confidence and who checked; as known on a day.',
    query: forms.registryQuery,
    gives: views.registryFactsView,
    answer: ({ officer, query, at }) => desk.facts(officer, query, at),
  }),
  route({
    verb: 'GET',
    path: '/law/registry/history',
    act: 'law.read',
    says: 'Shows everything ever known of one fact: in force from and until, on record from and until, through whom.',
    query: forms.historyQuery,
    gives: views.historyView,
    answer: ({ officer, query, at }) => desk.history(officer, query, at),
  }),
]

const changeRoutes = (desk: KnowledgeDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/law/changes',
    act: 'law.read',
    says: 'Lists changes of the law on record, newest first.',
    query: forms.changesQuery,
    gives: views.changesPage,
    answer: ({ officer, query, at }) => desk.changes(officer, query, at),
  }),
  route({
    verb: 'GET',
    path: '/law/changes/:id',
    act: 'law.read',
    says: 'Shows a change: each fact beside what stands on record, and the digest that accepting it names.',
    params: forms.changeParams,
    gives: views.changeDetail,
    answer: ({ officer, params, at }) => desk.change(officer, params.id, at),
  }),
  route({
    verb: 'POST',
    path: '/law/changes',
    act: 'law.propose',
    says: 'Proposes facts for the record. Nothing changes before a second officer has accepted them.',
    body: forms.proposeForm,
    gives: views.changeDetail,
    status: 201,
    answer: ({ officer, body, at }) => desk.propose(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: '/law/confirmations',
    act: 'law.propose',
    says: 'Says that the officer has looked at the depositary today and a fact stands as recorded; a second officer accepts it.',
    body: forms.confirmForm,
    gives: views.changeDetail,
    status: 201,
    answer: ({ officer, body, at }) => desk.confirm(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: '/law/changes/:id/accept',
    act: 'law.accept',
    says: 'Accepts exactly the differences that were shown. Not open to the officer who proposed them.',
    params: forms.changeParams,
    body: forms.acceptForm,
    gives: views.changeView,
    answer: ({ officer, params, body, at }) => desk.accept(officer, params.id, body.seen, at),
  }),
  route({
    verb: 'POST',
    path: '/law/changes/:id/decline',
    act: 'law.accept',
    says: 'Declines a change, with a reason.',
    params: forms.changeParams,
    body: forms.declineForm,
    gives: views.changeView,
    answer: ({ officer, params, body, at }) => desk.decline(officer, params.id, body.reason, at),
  }),
  route({
    verb: 'POST',
    path: '/law/changes/:id/withdraw',
    act: 'law.propose',
    says: 'Withdraws a change one has proposed oneself.',
    params: forms.changeParams,
    gives: views.changeView,
    answer: ({ officer, params, at }) => desk.withdraw(officer, params.id, at),
  }),
]

const importRoutes = (desk: ImportsDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/law/imports',
    act: 'law.read',
    says: 'Lists the files of law that were read.',
    gives: views.importsView,
    answer: ({ officer, at }) => desk.imports(officer, at),
  }),
  route({
    verb: 'POST',
    path: '/law/imports',
    act: 'law.import',
    says: 'Reads a status table (XML), a CSV or a law pack: whole or not at all. Gives the report row by row; nothing is put on record.',
    body: forms.importForm,
    gives: views.importDetail,
    status: 201,
    max_bytes: Math.ceil((forms.file_max_bytes * 4) / 3) + 10_000,
    answer: ({ officer, body, at }) => desk.import(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: '/law/imports/:id',
    act: 'law.read',
    says: 'Shows the report of a file: each row, what it would change, what is wrong with it.',
    params: forms.importParams,
    gives: views.importDetail,
    answer: ({ officer, params, at }) => desk.report(officer, params.id, at),
  }),
  route({
    verb: 'POST',
    path: '/law/imports/:id/propose',
    act: 'law.propose',
    says: 'Puts the sound rows of a file, or those named, before a second officer.',
    params: forms.importParams,
    body: forms.proposeImportForm,
    gives: z.object({ change: z.string(), rows: z.number().int() }).meta({ id: 'LawImportProposed' }),
    status: 201,
    answer: ({ officer, params, body, at }) => desk.propose(officer, params.id, body.rows, at),
  }),
]

const subscribed = z.object({ node: z.string() }).meta({ id: 'LawPackSubscribed' })

const packRoutes = (desk: PacksDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/law/packs',
    act: 'law.read',
    says: 'Lists the law packs this node published, and the partners whose packs it looks for.',
    gives: views.packsView,
    answer: ({ officer, at }) => desk.packs(officer, at),
  }),
  route({
    verb: 'POST',
    path: '/law/packs',
    act: 'law.publish',
    says: 'Signs what two officers have put on record here as a law pack and shows it to anyone who asks.',
    body: forms.publishForm,
    gives: z.object({ version: z.number().int(), digest: z.string(), facts: z.number().int() }).meta({ id: 'LawPackPublished' }),
    status: 201,
    answer: ({ officer, body, at }) => desk.publish(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: '/law/packs/:version/file',
    act: 'law.read',
    says: 'Gives a published law pack as a file.',
    params: forms.packParams,
    gives: z.any(),
    file: 'application/json',
    answer: ({ officer, params, at }) => desk.file(officer, params.version, at),
  }),
  route({
    verb: 'POST',
    path: '/law/packs/subscriptions',
    act: 'law.subscribe',
    says: 'Looks for the law packs of an accepted partner from now on.',
    body: forms.subscribeForm,
    gives: subscribed,
    status: 201,
    answer: ({ officer, body, at }) => desk.subscribe(officer, body.node, at),
  }),
  route({
    verb: 'DELETE',
    path: '/law/packs/subscriptions/:node',
    act: 'law.subscribe',
    says: 'No longer looks for the law packs of a partner.',
    params: forms.nodeParams,
    gives: subscribed,
    answer: ({ officer, params, at }) => desk.unsubscribe(officer, params.node, at),
  }),
  route({
    verb: 'POST',
    path: '/law/packs/subscriptions/:node/fetch',
    act: 'law.import',
    says: 'Fetches the newest law pack of a partner now and reads it; nothing is put on record.',
    params: forms.nodeParams,
    gives: z.object({ import: z.string(), version: z.number().int() }).meta({ id: 'LawPackFetched' }),
    answer: ({ officer, params, at }) => desk.fetch(officer, params.node, at),
  }),
]

export const recordRoutes = ({ registry, changes, imports, packs }: Omit<RecordDesks, 'books'>): Route[] => [
  ...registryRoutes(registry),
  ...changeRoutes(changes),
  ...importRoutes(imports),
  ...packRoutes(packs),
]

export const packDoors = (desk: Pick<PacksDesk, 'newest'>): Door[] => [
  {
    verb: 'GET',
    path: packPath,
    says: 'The newest law pack of this node, signed.',
    async answer() {
      const text = await desk.newest()
      return text === undefined
        ? { status: 404, type: 'text/plain', body: 'No law pack has been published here.\n' }
        : { status: 200, type: 'application/json', body: text, headers: { 'cache-control': 'max-age=60' } }
    },
  },
]
