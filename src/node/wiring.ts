/** Which desk gets which tools, who takes which letters, and what runs in the background. */
import { join } from 'node:path'
import { analysisDesk } from '../analysis/desk.ts'
import { moneyDesk } from '../analysis/money/desk.ts'
import { trendsDesk } from '../analysis/trends/desk.ts'
import { assistanceDesk, assistanceHandlers, requestsUnderWay } from '../assistance/desk.ts'
import { type CasesDesk, casesDesk } from '../cases/desk.ts'
import { caseFacts, caseTitle } from '../cases/store.ts'
import { type DirectoryDesk, directoryDesk } from '../directory/desk.ts'
import { protocols, suite } from '../directory/manifest.ts'
import { directoryDoors } from '../directory/routes.ts'
import { findOfficer, listOfficers } from '../directory/store.ts'
import { type EvidenceTools, evidenceDesk } from '../evidence/desk.ts'
import { startHaul } from '../evidence/haul/courier.ts'
import { haulDesk } from '../evidence/haul/desk.ts'
import { evidenceDoors } from '../evidence/routes.ts'
import { federationDesk } from '../federation/desk.ts'
import type { Handler } from '../federation/letter.ts'
import { federationDoors } from '../federation/routes.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Door, Route } from '../kernel/route.ts'
import type { Sql } from '../kernel/sql.ts'
import { lawDesk } from '../law/desk.ts'
import { packDoors } from '../law/knowledge/routes.ts'
import { type LedgerDesk, ledgerDesk, remembering } from '../ledger/desk.ts'
import type { EntryId, Remember } from '../ledger/entry.ts'
import { checkpointFiles } from '../ledger/log/lock/store.ts'
import { ledgerDoors } from '../ledger/routes.ts'
import { kinds, parseVkey } from '../ledger/tlog/note.ts'
import { overviewDesk } from '../overview/desk.ts'
import { noticeHandler, protectionDesk } from '../protection/desk.ts'
import { mayAsk, permit } from '../protection/permit.ts'
import { screeningDesk } from '../screening/desk.ts'
import { version } from './api/reference.ts'
import { routesOf } from './api/timetable.ts'
import { backgroundWork, figuresOf, type Ground, probesOf } from './background.ts'
import type { NodeConfig } from './config.ts'
import { evidenceTools } from './evidence/safe.ts'
import type { Probe } from './health.ts'
import { unmarked } from './http/once.ts'
import type { RememberRefusal } from './http/rooms.ts'
import { loadKeys, type NodeKeys } from './keys.ts'
import { lawOnRecord } from './law/record.ts'
import type { MayHear } from './live.ts'
import { weighing } from './logs/weighing.ts'
import { checkpointDirOf, earlierLogs, type LogKeys, loadLogKeys, ownLog, presentLog, trustedLogs } from './logs.ts'
import type { Figure } from './metrics.ts'
import type { SignIn } from './officers.ts'
import { partnerHttp } from './partner-http.ts'
import type { Database } from './postgres/pool.ts'
import { consultationRemembered } from './protection/consultation.ts'
import { guarded } from './protection/guarded.ts'
import { erasuresKept, protectionTools } from './protection/lent.ts'
import { assistanceTools, requestsInbox } from './requests.ts'
import { type RunningSignIn, signIn } from './signin/signin.ts'
import { analysts } from './threads/analysts.ts'

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
  const { config, db } = ground
  const keys = await loadKeys(join(config.dataDir, 'keys'))
  const keysOf = memory((origin) => loadLogKeys(join(config.dataDir, 'keys'), config.node, origin))
  const logKeys = keysOf(presentLog(config))
  const own = ownLog(config, keysOf)
  const http = partnerHttp({ allowInside: config.exercise })
  const remember = remembering(db, own)
  const tools = { ...db, remember }
  const handlers = new Map<string, Handler>()
  const directory = directoryDesk({
    ...tools,
    identity: identityOf(
      config,
      keys,
      logKeys,
      earlierLogs(config).map((origin) => keysOf(origin).log.vkey),
    ),
    sign: keys.sign,
    fetchManifest: http.fetchManifest,
    fetchTrust: http.fetchTrust,
    mayAct: (officer, act, at) => permit({ officer, act, at }),
  })
  const lock = checkpointFiles(checkpointDirOf(config))
  const heard = weighing({ tools: db, signer: logKeys.log, also: logKeys.also, lock }, ground.fault)
  const post = federationDesk({
    ...tools,
    self: config.node,
    sign: keys.sign,
    signing: keys.signing,
    ...(keys.keyring && { keyring: keys.keyring }),
    sealer: keys.sealer,
    handler: (kind) => handlers.get(kind),
    log: own,
    doubt: (partner) => background.doubt(partner),
    ours: heard.take,
    report: ground.fault,
  })
  const ledger = ledgerDesk({ ...tools, protection: { permit, mayAsk }, caseFacts, log: own })
  const cases = casesWired(ground, remember)
  const safe = evidenceTools(ground, remember, keys, { post: post.post, proofs: proofsOf(ledger) })
  const evidence = evidenceDesk(safe.tools)
  const haul = haulDesk(safe.tools)
  handlers.set(haul.arrivedHandler.kind, haul.arrivedHandler)
  const lawRecord = lawOnRecord({ config, db, remember, keys, http })
  const requestTools = assistanceTools({ config, db, remember, post, cases, evidence, books: lawRecord.books })
  for (const handler of assistanceHandlers(requestTools)) handlers.set(handler.kind, handler)
  const assistance = assistanceDesk(requestTools)
  const caseTools = { ...tools, caseFacts, caseTitle }
  const analysis = {
    analysis: analysisDesk({ ...caseTools, compute: analysts() }),
    money: moneyDesk(caseTools),
    trends: trendsDesk(tools),
  }
  const overview = overviewDesk({ ...db, sources: [requestsInbox] })
  const screening = screeningDesk({ ...db, node: config.node, remember, caseFacts })
  const door = signInWired(ground, remember)
  const routes: Route[] = []
  const guard = protectionTools({ config, db, remember, post, own, routes: () => routes })
  const protection = protectionDesk(guard)
  const notices = noticeHandler(guard)
  handlers.set(notices.kind, notices as Handler)
  const erasures = erasuresKept(config, db, () => protection)
  await protection.policy.load()
  await erasures.again()
  const daily = async (partner: NodeId, at: Instant) => {
    await renewing(directory)(partner, at)
    await lawRecord.packs.lookDaily(partner, at)
  }
  let hauling: ReturnType<typeof startHaul> | undefined
  const background = backgroundWork(ground, {
    post,
    http,
    own,
    logKeys,
    keysOf,
    lock,
    heard,
    renew: daily,
    screen: screening.work,
  })
  const desks = {
    ...analysis,
    assistance,
    cases,
    directory,
    evidence,
    federation: post,
    law: lawDesk(lawRecord.books.book),
    lawRecord,
    ledger,
    overview,
    protection,
    screening,
  }
  const guardedRoutes = guarded(db, () => protection, config.node)(erasures.followed(routesOf(desks)))
  routes.push(...consultationRemembered(db, remember)(guardedRoutes), ...door.routes)
  return {
    routes,
    doors: [
      ...directoryDoors(directory),
      ...packDoors(lawRecord.packs),
      ...evidenceDoors(haul),
      ...federationDoors(post, (partner) => background.heard(partner)),
      ...ledgerDoors({
        tools: db,
        origin: own.origin,
        earlier: own.earlier ?? [],
        witness: { tools: db, signer: logKeys.witness, also: logKeys.alsoWitness, trusted: trustedLogs },
      }),
    ],
    signIn: door,
    mayHear: async (officer, id) => (await caseFacts(db.sql, id))?.members.includes(officer.id) ?? false,
    rememberRefusal: refusalsRemembered(db, remember),
    probes: [...probesOf(db, own.origin), { name: 'post', check: () => ({ ok: background.carries() }) }],
    figures: figuresOf(db, own.origin),
    async start() {
      await lawRecord.begin()
      await background.start()
      hauling = startHaul({ ...safe.tools, desk: haul, stream: http.stream, now: db.now, report: ground.fault })
    },
    async stop() {
      safe.stopPacing()
      await Promise.all([hauling?.stop(), background.stop()])
      await safe.tools.hands.stop()
      await door.stop()
      http.close()
    },
  }
}

/** A partner's manifest, and with it the trust list it holds: a revocation reaches us by whichever node we ask first. */
const renewing = (directory: DirectoryDesk) => async (partner: NodeId, at: Instant) => {
  const peer = await directory.renew(partner, at)
  await directory.trust.refresh(at, peer.url)
}

/** Keys are read once; other keys are another start. */
function memory<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const it = known.get(name) ?? read(name)
    known.set(name, it)
    return it
  }
}

function identityOf(config: NodeConfig, keys: NodeKeys, logKeys: LogKeys, earlier: readonly string[]) {
  const mlDsa44 = logKeys.also.find((signer) => parseVkey(signer.vkey)?.kind === kinds.cosignatureMlDsa44)
  return {
    node: config.node,
    state: config.state,
    names: { en: config.name },
    url: config.baseUrl,
    log: { origin: logKeys.log.name, vkey: logKeys.log.vkey },
    witness: { vkey: logKeys.witness.vkey },
    keys: { signing: keys.signing, sealing: keys.sealing, suite },
    software: { name: 'comity', version },
    protocols,
    ...(keys.keyring && { keyring: keys.keyring }),
    ...(mlDsa44 && logKeys.alsoWitness && { mlDsa44: { log: mlDsa44.vkey, witness: logKeys.alsoWitness.vkey } }),
    ...(earlier.length > 0 && { earlierLogs: earlier }),
  } as const satisfies Record<string, unknown>
}

function casesWired({ config, db }: Ground, remember: Remember): CasesDesk {
  const holders = async (sql: Sql, role: 'desk-officer' | 'approver') => await listOfficers(sql, { role, active: true })
  return casesDesk({
    ...db,
    node: config.node,
    remember,
    openWork: async (sql, id) => (await requestsUnderWay(sql, id)).map((it) => ({ ...it, kind: 'request' })),
    async officer(sql, id) {
      const found = await findOfficer(sql, id)
      return found?.active ? { id: found.id, name: found.name } : null
    },
    async intake(sql) {
      const both = [...(await holders(sql, 'desk-officer')), ...(await holders(sql, 'approver'))]
      const once = [...new Map(both.map((o) => [o.id, o])).values()]
      return once.map((o) => ({ id: o.id, name: o.name, function: o.roles.includes('desk-officer') ? 'desk' : 'approval' }))
    },
  })
}

/** Proofs of a subject's entries that are logged; those of the last seconds may not be yet, and a package is made without them. */
const proofsOf =
  (ledger: LedgerDesk): EvidenceTools['proofs'] =>
  async (officer, subject, at) => {
    const texts: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await ledger.subjectEntries(officer, subject, { limit: 100, ...(cursor && { cursor }) }, at)
      for (const entry of page.items)
        try {
          texts.push(new TextDecoder().decode((await ledger.proofOf(officer, entry.id as EntryId, at)).bytes))
        } catch (thrown) {
          if (!(thrown instanceof Refusal)) throw thrown
        }
      cursor = page.next
      if (!cursor) return texts.reverse()
    }
  }

function signInWired({ config, db, fault }: Ground, remember: Remember): RunningSignIn {
  const provider = config.oidcIssuer && {
    id: 'authority',
    name: config.name,
    issuer: config.oidcIssuer,
    clientId: config.oidcClientId!,
    ...(config.oidcClientSecret && { clientSecret: config.oidcClientSecret }),
  }
  return signIn({
    tools: db,
    sql: db.sql,
    officers: { find: findOfficer, list: (sql) => listOfficers(sql, { active: true }) },
    remember,
    node: { id: config.node, state: config.state, name: config.name, exercise: config.exercise, timeZone: config.timeZone },
    baseUrl: config.baseUrl,
    keysDir: join(config.dataDir, 'keys'),
    ...(provider && { providers: [provider] }),
    warn: (code, cause) => fault(Object.assign(new Error(code, { cause }), { name: 'SignInWarning', code })),
  })
}

/** A "no" is an act too: who was told it, to what, and why. It is written after the act's own transaction is undone. */
const refusalsRemembered =
  (db: Database, remember: Remember): RememberRefusal =>
  ({ officer, route, params, refusal, at }) =>
    unmarked(() =>
      db.transaction(async (sql) => {
        const content = {
          act: route.act,
          code: refusal.code,
          facts: refusal.facts,
          verb: route.verb,
          path: route.path,
          params: params ?? {},
        }
        await remember(sql, {
          act: 'node.refused',
          by: { officer: officer.id, name: officer.name },
          purpose: '',
          subject: `refusal:${refusal.code}`,
          content,
          at,
        })
      }),
    )
