/** Which desk gets which tools, who takes which letters, and what runs in the background. */
import { chartDesk } from '../analysis/chart/desk.ts'
import { analysisDesk } from '../analysis/desk.ts'
import { heldDesk } from '../analysis/held/desk.ts'
import { moneyDesk } from '../analysis/money/desk.ts'
import { trendsDesk } from '../analysis/trends/desk.ts'
import { consentDesk } from '../assistance/consent/desk.ts'
import { consentHandlers } from '../assistance/consent/sequencer.ts'
import { assistanceDesk, assistanceHandlers } from '../assistance/desk.ts'
import { figuresDesk } from '../assistance/figures/desk.ts'
import { languagesDesk } from '../assistance/languages/desk.ts'
import { papersDesk } from '../assistance/papers/desk.ts'
import { paperDoors } from '../assistance/papers/routes.ts'
import { parallelDesk } from '../assistance/parallel/desk.ts'
import { calendarDoors } from '../assistance/routes.ts'
import { caseFacts, caseTitle } from '../cases/store.ts'
import { directoryDoors } from '../directory/routes.ts'
import { evidenceDesk } from '../evidence/desk.ts'
import { startHaul } from '../evidence/haul/courier.ts'
import { haulDesk } from '../evidence/haul/desk.ts'
import { evidenceDoors } from '../evidence/routes.ts'
import { noticeHandler as exculpatoryHandler } from '../evidence/uses/desk.ts'
import type { Handler } from '../federation/letter.ts'
import { federationDoors } from '../federation/routes.ts'
import { intelligenceDesk } from '../intelligence/desk.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Door, Route } from '../kernel/route.ts'
import { lawDesk } from '../law/desk.ts'
import { packDoors } from '../law/knowledge/routes.ts'
import { ledgerDesk } from '../ledger/desk.ts'
import { ledgerDoors } from '../ledger/routes.ts'
import { overviewDesk } from '../overview/desk.ts'
import { protectionDesk } from '../protection/desk.ts'
import { mayAsk, permit } from '../protection/permit.ts'
import { blindDesk } from '../screening/blind/desk.ts'
import { screeningDesk } from '../screening/desk.ts'
import { eraseDue, teamsDesk, teamsHandlers } from '../teams/desk.ts'
import { routesOf } from './api/timetable.ts'
import { backgroundWork, figuresOf, type Ground, probesOf } from './background.ts'
import { conditionsInbox } from './evidence/inbox.ts'
import { evidenceTools, readingWork, scanningWork } from './evidence/safe.ts'
import type { Probe } from './health.ts'
import type { RememberRefusal } from './http/rooms.ts'
import { lawOnRecord } from './law/record.ts'
import type { MayHear } from './live.ts'
import { trustedLogs } from './logs.ts'
import type { Figure } from './metrics.ts'
import type { SignIn } from './officers.ts'
import { press } from './papers/press.ts'
import { paperTools } from './papers/tools.ts'
import { translator } from './papers/translator.ts'
import { guarded } from './protection/asking/guarded.ts'
import { hiding } from './protection/asking/hiding.ts'
import { asksSources } from './protection/asking/outputs.ts'
import { statedPurpose } from './protection/asking/purpose.ts'
import { counted } from './protection/asking/quota.ts'
import { consultationRemembered } from './protection/consultation.ts'
import { glassInbox } from './protection/glass-inbox.ts'
import { erasuresKept, protectionTools } from './protection/lent.ts'
import { endingLogs } from './protection/logs-end.ts'
import { recallsKept } from './protection/recalls.ts'
import { assistanceTools, parallelInbox, requestsInbox } from './requests.ts'
import { oblivious } from './sealing/oblivious.ts'
import type { RunningSignIn } from './signin/signin.ts'
import { analysts } from './threads/analysts.ts'
import { holders } from './threads/holders.ts'
import { tables } from './threads/tables.ts'
import { callsInbox } from './wired/calls-inbox.ts'
import { chartTools } from './wired/charts.ts'
import { reasoningWired } from './wired/cited.ts'
import { heldOf } from './wired/held.ts'
import { intelligenceTools } from './wired/intelligence.ts'
import { jointWired } from './wired/joint.ts'
import { jointInbox } from './wired/joint-inbox.ts'
import { messagesInbox } from './wired/messages-inbox.ts'
import { casesWired, signInWired } from './wired/people.ts'
import { type PostWired, postWired } from './wired/post.ts'
import { pullsInbox } from './wired/pulls-inbox.ts'
import { proofsOf, refusalsRemembered } from './wired/remembered.ts'
import { teamsTools } from './wired/teams.ts'
import { teamsInbox } from './wired/teams-inbox.ts'

/** The rooms of one node, wired. */
export type House = Readonly<{
  routes: readonly Route[]
  doors: readonly Door[]
  signIn: SignIn & Pick<RunningSignIn, 'endpoints' | 'mountApi'>
  mayHear: MayHear
  rememberRefusal: RememberRefusal
  probes: readonly Probe[]
  figures: readonly Figure[]
  /** Begins the background work, once the node listens. */
  start(): Promise<void>
  /** Ends it and waits for what is under way. */
  stop(): Promise<void>
}>

export async function wire(ground: Ground): Promise<House> {
  const { db } = ground
  const line = await postWired(ground, { doubt: (partner) => background.doubt(partner), caught: () => background.tell() })
  const { own, http, remember, directory, heard, post, logKeys } = line
  const rooms = await roomsWired(ground, line)
  const { safe, haul, lawRecord, papers } = rooms
  const daily = (partner: NodeId, at: Instant) => line.renew(partner, at).then(() => lawRecord.packs.lookDaily(partner, at))
  let hauling: ReturnType<typeof startHaul> | undefined
  let scanning: ReturnType<typeof scanningWork>
  let reading: ReturnType<typeof readingWork> | undefined
  const logs = endingLogs({ db, remember, node: ground.config.node, years: ground.config.logsKeptYears })
  const background = backgroundWork(ground, {
    ...line,
    renew: daily,
    screen: async () =>
      (await rooms.screening.work()) ||
      (await rooms.intelligence.feeding.work()) ||
      (await rooms.blind.work()) ||
      (await rooms.erase()) ||
      (await rooms.parallel.work()) ||
      (await rooms.recalls.work()) ||
      logs.work(),
    pull: rooms.intelligence.pulls.work,
  })
  return {
    routes: rooms.routes,
    doors: [
      ...directoryDoors(directory),
      ...calendarDoors(rooms.calendar),
      ...packDoors(lawRecord.packs),
      ...evidenceDoors(haul),
      ...paperDoors(papers.desk),
      ...federationDoors(post, (partner) => background.heard(partner)),
      ...ledgerDoors({
        tools: db,
        origin: own.origin,
        earlier: own.earlier ?? [],
        ...witnessing(ground, logKeys),
      }),
    ],
    signIn: { ...rooms.door, whoIs: underRules(rooms.door.whoIs, line.force, db) },
    mayHear: async (officer, id) => (await caseFacts(db.sql, id))?.members.includes(officer.id) ?? false,
    rememberRefusal: refusalsRemembered(db, remember),
    probes: [...probesOf(db, own.origin), { name: 'post', check: () => ({ ok: background.carries() }) }],
    figures: figuresOf(db, own.origin),
    async start() {
      await lawRecord.begin()
      await background.start()
      scanning = scanningWork(ground, safe.tools)
      reading = readingWork(ground, safe.tools)
      hauling = startHaul({ ...safe.tools, desk: haul, stream: http.stream, now: db.now, report: ground.fault })
    },
    async stop() {
      safe.stopPacing()
      await safe.tools.reader.stop()
      await Promise.all([hauling?.stop(), scanning?.stop(), reading?.stop(), background.stop(), heard.stop(), papers.stop()])
      rooms.screening.stop()
      await safe.tools.hands.stop()
      await rooms.door.stop()
      http.close()
    },
  }
}

/** What this node does for partners' logs: it cosigns them, and keeps copies unless its configuration says otherwise. */
function witnessing({ config, db }: Ground, { witness, alsoWitness, mirror, alsoMirror }: PostWired['logKeys']) {
  const mirrors = config.mirrorPartners && mirror !== undefined
  return {
    witness: { tools: db, signer: witness, also: alsoWitness, trusted: trustedLogs, mirrors },
    ...(mirrors && { mirror: { tools: db, signer: mirror, also: alsoMirror, trusted: trustedLogs } }),
  }
}

/** Every officer who is let in brings along the clearance and the policies of this moment, and what the question is said to be for. */
const underRules =
  (whoIs: SignIn['whoIs'], force: PostWired['force'], db: Ground['db']): SignIn['whoIs'] =>
  async (request) => {
    const officer = await whoIs(request)
    return officer && statedPurpose(request, await force.standing(db.sql, officer, db.now()))
  }

/** The rooms from the ledger upwards, each with what it may borrow, and their timetable. */
async function roomsWired(ground: Ground, { keys, own, http, remember, directory, handlers, force, post }: PostWired) {
  const { config, db } = ground
  const tools = { ...db, remember }
  const ledger = ledgerDesk({ ...tools, protection: { permit, mayAsk }, caseFacts, log: own })
  const cases = casesWired(ground, remember)
  const setter = press()
  const safe = evidenceTools(ground, remember, keys, { post: post.post, proofs: proofsOf(ledger), press: setter })
  const evidence = evidenceDesk(safe.tools)
  const haul = haulDesk(safe.tools)
  const lawRecord = lawOnRecord({ config, db, remember, keys, http })
  const requestTools = assistanceTools({ config, db, remember, post, cases, evidence, books: lawRecord.books })
  const consentTools = { ...requestTools, exhibits: evidence, secondPerson: config.consentSecondPerson }
  const paper = await paperTools(ground, own, setter)
  const papers = { desk: papersDesk(requestTools, paper), stop: paper.stop }
  const caseTools = { ...tools, caseFacts, caseTitle }
  const books = lawRecord.books
  const intelligence = intelligenceDesk(intelligenceTools({ keys, config, db, remember, post, cases, books, force }))
  const listTools = { listBrought: intelligence.inLists.brought, hold: holders(ground.databaseUrl), readTable: tables }
  const screening = screeningDesk({ ...tools, node: config.node, caseFacts, ...listTools })
  const matching = { post: post.post, ...(await oblivious()) }
  const blind = blindDesk({ ...tools, node: config.node, caseFacts, ...matching })
  const teamTools = teamsTools({ config, db, remember, keys, post, cases, evidence, blind, books: lawRecord.books })
  const door = signInWired(ground, remember)
  const routes: Route[] = []
  const guard = protectionTools({ config, db, remember, post, own, routes: () => routes })
  const protection = protectionDesk(guard)
  const parallel = parallelDesk({
    ...requestTools,
    blind,
    policies: force.current,
    markedAs: (sql, id, officer, subjects) => protection.handling.markedAs(sql, officer, id, subjects, db.now()),
  })
  const quoting = { ...caseTools, quotedMayLeave: evidence.quotedMayLeave }
  const joint = jointWired(config, { ...quoting, ...matching })
  const erasures = erasuresKept(ground, safe.tools.vault, () => protection)
  const handling = [
    ...assistanceHandlers(requestTools),
    ...teamsHandlers(teamTools),
    ...consentHandlers(consentTools),
    exculpatoryHandler(safe.tools),
    ...intelligence.handlers,
    ...protection.notices.handlers,
    protection.reckoning.handler,
    ...protection.rights.handlers,
    ...blind.handlers,
    parallel.handler,
    ...joint.handlers,
  ]
  for (const handler of [haul.arrivedHandler, ...handling]) handlers.set(handler.kind, handler as Handler)
  await erasures.again()
  const recalls = recallsKept(ground, intelligence.recall)
  await recalls.again()
  const compute = analysts()
  const assistance = assistanceDesk(requestTools)
  const teams = teamsDesk(teamTools)
  const rooms = { assistance, evidence, intelligence, teams, protection: () => protection }
  const desks = {
    analysis: analysisDesk({ ...quoting, compute }),
    charts: chartDesk({ ...quoting, compute, ...chartTools(ground, setter, () => protection) }),
    held: heldDesk({ ...caseTools, held: heldOf(db, config.node as NodeId, rooms) }),
    money: moneyDesk(caseTools),
    joint,
    trends: trendsDesk(tools),
    reasoning: reasoningWired(ground, quoting, setter, () => protection),
    assistance,
    parallel,
    papers: papers.desk,
    figures: figuresDesk(requestTools),
    languages: languagesDesk(requestTools, translator(config)),
    cases,
    consent: consentDesk(consentTools),
    directory,
    evidence,
    federation: post,
    intelligence,
    law: lawDesk(lawRecord.books.book),
    lawRecord,
    ledger,
    overview: overviewDesk({
      ...db,
      sources: [
        requestsInbox,
        conditionsInbox,
        messagesInbox,
        pullsInbox,
        parallelInbox,
        teamsInbox(config.node),
        callsInbox,
        jointInbox,
        glassInbox(() => protection),
      ],
    }),
    protection,
    screening,
    blind,
    teams,
  }
  const counting = counted(db, () => protection)
  const hidingRoutes = hiding(db, () => protection)
  const asking = asksSources(db, () => protection, config.node)
  const guardedRoutes = hidingRoutes(
    counting(asking(guarded(db, () => protection, config.node)(erasures.followed(routesOf(desks))))),
  )
  routes.push(...consultationRemembered(db, remember)(guardedRoutes), ...door.routes)
  return {
    routes,
    door,
    safe,
    haul,
    lawRecord,
    papers,
    screening,
    recalls,
    intelligence,
    blind,
    erase: () => eraseDue(teamTools),
    parallel,
    calendar: desks.assistance.work,
  }
}
