/** Who this node is, whom it knows, and the line between them: keys, log, directory, post. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ownBeginning } from '../../directory/beginning/store.ts'
import { type DirectoryDesk, directoryDesk } from '../../directory/desk.ts'
import { protocols, suite } from '../../directory/manifest.ts'
import { federationDesk } from '../../federation/desk.ts'
import type { Handler } from '../../federation/letter.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { remembering } from '../../ledger/desk.ts'
import { witnessedRecord } from '../../ledger/log/desk.ts'
import { checkpointFiles } from '../../ledger/log/lock/store.ts'
import { kinds, parseVkey } from '../../ledger/tlog/note.ts'
import { forceDesk } from '../../protection/decision/force/desk.ts'
import { partnersDesk } from '../../protection/decision/partners/desk.ts'
import { permit } from '../../protection/permit.ts'
import { version } from '../api/reference.ts'
import type { Ground } from '../background.ts'
import type { NodeConfig } from '../config.ts'
import { staleKeyring } from '../keyring.ts'
import { loadKeys, type NodeKeys } from '../keys.ts'
import { weighing } from '../logs/weighing.ts'
import { checkpointDirOf, earlierLogs, type LogKeys, loadLogKeys, logNames, ownLog, presentLog } from '../logs.ts'
import { partnerHttp } from '../partner-http.ts'
import { StartFault } from '../starting.ts'
import { inLog } from '../trust/listlog.ts'

/** Work that begins later: `doubt` asks for a partner's manifest anew, `caught` tells partners of misconduct at once. */
type Later = Readonly<{ doubt(partner: NodeId): void; caught(): void }>

export async function postWired({ config, db, fault }: Ground, { doubt, caught }: Later) {
  const dir = join(config.dataDir, 'keys')
  const keys = await loadKeys(dir)
  const keysOf = memory((origin) => loadLogKeys(dir, config.node, origin))
  const logKeys = keysOf(presentLog(config))
  const stale = staleKeyring(keys.keyring, logNames(dir, config))
  if (stale) throw new StartFault(stale)
  const own = ownLog(config, keysOf)
  const http = partnerHttp({ allowInside: config.exercise })
  const remember = remembering(db, own)
  const tools = { ...db, remember }
  const earlier = earlierLogs(config).map((origin) => keysOf(origin).log.vkey)
  const handlers = new Map<string, Handler>()
  const begun = await ownBeginning(db.sql, randomBytes(16).toString('hex'), db.now())
  const directory = directoryDesk({
    ...tools,
    identity: { ...identityOf(config, keys, logKeys, earlier), begun: begun.begun },
    sign: keys.sign,
    fetchManifest: http.fetchManifest,
    fetchTrust: http.fetchTrust,
    inLog,
    mayAct: (officer, act, at) => permit({ officer, act, at }),
    beginAnew: (sql, partner, was, now, at) => post.beginAnew(sql, partner, was, now, at),
  })
  const lock = checkpointFiles(checkpointDirOf(config))
  const heard = weighing({ tools: db, signer: logKeys.log, also: logKeys.also, lock }, fault)
  const force = forceDesk()
  const post = federationDesk({
    ...tools,
    self: config.node,
    sign: keys.sign,
    signing: keys.signing,
    ...(keys.keyring && { keyring: keys.keyring }),
    sealer: keys.sealer,
    begun,
    handler: (kind) => handlers.get(kind),
    log: own,
    rules: partnersDesk(db, force),
    recordOf: (subject, act) => witnessedRecord(db.sql, own, subject, act),
    doubt,
    caught,
    ours: heard.take,
    report: fault,
  })
  return { keys, keysOf, logKeys, own, http, remember, directory, handlers, lock, heard, force, post, renew: renewing(directory) }
}
export type PostWired = Awaited<ReturnType<typeof postWired>>

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
    ...(config.mirrorPartners &&
      logKeys.mirror && {
        mirror: { vkey: logKeys.mirror.vkey, ...(logKeys.alsoMirror && { mlDsa44: logKeys.alsoMirror.vkey }) },
      }),
    ...(earlier.length > 0 && { earlierLogs: earlier }),
  } as const satisfies Record<string, unknown>
}
