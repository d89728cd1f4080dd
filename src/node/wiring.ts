/** Which desk gets which tools, who takes which letters, and what runs in the background. */
import { join } from 'node:path'
import { assistanceDesk, assistanceHandlers, requestsUnderWay } from '../assistance/desk.ts'
import { type CasesDesk, casesDesk } from '../cases/desk.ts'
import { caseFacts, caseTitle } from '../cases/store.ts'
import { directoryDesk } from '../directory/desk.ts'
import { verifyEd25519 } from '../directory/ed25519.ts'
import { suite } from '../directory/manifest.ts'
import { directoryDoors } from '../directory/routes.ts'
import { findOfficer, findPeer, listOfficers } from '../directory/store.ts'
import { type EvidenceTools, evidenceDesk } from '../evidence/desk.ts'
import { federationDesk } from '../federation/desk.ts'
import type { Handler } from '../federation/letter.ts'
import { federationDoors } from '../federation/routes.ts'
import type { Door, Route } from '../kernel/route.ts'
import type { Sql } from '../kernel/sql.ts'
import { lawDesk } from '../law/desk.ts'
import { ledgerDesk, remembering } from '../ledger/desk.ts'
import type { Remember } from '../ledger/entry.ts'
import { ledgerDoors } from '../ledger/routes.ts'
import { overviewDesk } from '../overview/desk.ts'
import { noticeHandler, protectionDesk } from '../protection/desk.ts'
import { mayAsk, permit } from '../protection/permit.ts'
import { version } from './api/reference.ts'
import { routesOf } from './api/timetable.ts'
import { backgroundWork, figuresOf, type Ground, probesOf } from './background.ts'
import { folderBlobs } from './blobs.ts'
import type { NodeConfig } from './config.ts'
import type { Probe } from './health.ts'
import { unmarked } from './http/once.ts'
import type { RememberRefusal } from './http/rooms.ts'
import { loadKeys, type NodeKeys } from './keys.ts'
import type { MayHear } from './live.ts'
import { loadLogKeys, ownLog, trustedLogs } from './logs.ts'
import type { Figure } from './metrics.ts'
import type { SignIn } from './officers.ts'
import { partnerHttp } from './partner-http.ts'
import type { Database } from './postgres/pool.ts'
import { consultationRemembered } from './protection/consultation.ts'
import { guarded } from './protection/guarded.ts'
import { erasuresKept, protectionTools } from './protection/lent.ts'
import { assistanceTools, requestsInbox } from './requests.ts'
import { type RunningSignIn, signIn } from './signin/signin.ts'

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
  const logKeys = loadLogKeys(join(config.dataDir, 'keys'), config.node)
  const own = ownLog(config, logKeys.log)
  const http = partnerHttp({ allowInside: config.exercise })
  const remember = remembering(db, own)
  const tools = { ...db, remember }
  const handlers = new Map<string, Handler>()
  const directory = directoryDesk({
    ...tools,
    identity: identityOf(config, keys, logKeys),
    sign: keys.sign,
    fetchManifest: http.fetchManifest,
    mayAct: (officer, act, at) => permit({ officer, act, at }),
  })
  const post = federationDesk({
    ...tools,
    self: config.node,
    sign: keys.sign,
    sealer: keys.sealer,
    handler: (kind) => handlers.get(kind),
    report: ground.fault,
  })
  const ledger = ledgerDesk({ ...tools, protection: { permit, mayAsk }, caseFacts, log: own })
  const cases = casesWired(ground, remember)
  const evidence = evidenceDesk(evidenceTools(ground, remember, keys))
  const requestTools = assistanceTools({ config, db, remember, post, cases, evidence })
  for (const handler of assistanceHandlers(requestTools)) handlers.set(handler.kind, handler)
  const assistance = assistanceDesk(requestTools)
  const overview = overviewDesk({ ...db, sources: [requestsInbox] })
  const door = signInWired(ground, remember)
  const routes: Route[] = []
  const guard = protectionTools({ config, db, remember, post, own, routes: () => routes })
  const protection = protectionDesk(guard)
  const notices = noticeHandler(guard)
  handlers.set(notices.kind, notices as Handler)
  const erasures = erasuresKept(config, db, () => protection)
  await protection.policy.load()
  await erasures.again()
  const background = backgroundWork(ground, { post, http, own, logKeys, renew: (partner, at) => directory.renew(partner, at) })
  const desks = { assistance, cases, directory, evidence, federation: post, law: lawDesk(), ledger, overview, protection }
  const guardedRoutes = guarded(db, () => protection, config.node)(erasures.followed(routesOf(desks)))
  routes.push(...consultationRemembered(db, remember)(guardedRoutes), ...door.routes)
  return {
    routes,
    doors: [
      ...directoryDoors(directory),
      ...federationDoors(post, (partner) => background.heard(partner)),
      ...ledgerDoors({ tools: db, origin: own.origin, witness: { tools: db, signer: logKeys.witness, trusted: trustedLogs } }),
    ],
    signIn: door,
    mayHear: async (officer, id) => (await caseFacts(db.sql, id))?.members.includes(officer.id) ?? false,
    rememberRefusal: refusalsRemembered(db, remember),
    probes: [...probesOf(db, own.origin), { name: 'post', check: () => ({ ok: background.carries() }) }],
    figures: figuresOf(db, own.origin),
    start: background.start,
    async stop() {
      await background.stop()
      await door.stop()
      http.close()
    },
  }
}

function identityOf(config: NodeConfig, keys: NodeKeys, logKeys: ReturnType<typeof loadLogKeys>) {
  return {
    node: config.node,
    state: config.state,
    names: { en: config.name },
    url: config.baseUrl,
    log: { origin: logKeys.log.name, vkey: logKeys.log.vkey },
    witness: { vkey: logKeys.witness.vkey },
    keys: { signing: keys.signing, sealing: keys.sealing, suite },
    software: { name: 'comity', version },
    protocols: [1],
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

/** Custody events are sealed with the node's signing key; a seal names the key it was made with. */
function evidenceTools({ config, db }: Ground, remember: Remember, keys: NodeKeys): EvidenceTools {
  return {
    ...db,
    node: config.node,
    authority: config.name,
    blobs: folderBlobs(join(config.dataDir, 'evidence')),
    remember,
    caseFacts,
    caseTitle,
    seal: async (text) => ({ key: keys.signing, value: Buffer.from(keys.sign(Buffer.from(text))).toString('base64url') }),
    async sealHolds(sql, node, text, seal) {
      const known = node === config.node ? keys.signing : (await findPeer(sql, node))?.manifest.keys.signing
      if (known === undefined || known !== seal.key) return 'unknown'
      return verifyEd25519(known, Buffer.from(text), Buffer.from(seal.value, 'base64url')) ? 'holds' : 'fails'
    },
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
