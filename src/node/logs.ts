/** The node's log among its partners: whose keys sign it, who witnesses it, what they have seen of it. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { listPeers, type Peer } from '../directory/store.ts'
import { heldList } from '../directory/trust/store.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Sql } from '../kernel/sql.ts'
import { isMirror } from '../ledger/levels.ts'
import type { OwnLog } from '../ledger/log/own.ts'
import { type LogSigner, signerOf } from '../ledger/log/signer.ts'
import type { MirrorPeer } from '../ledger/mirror/courier.ts'
import type { WatchPeer } from '../ledger/monitor/courier.ts'
import { kinds, parseVkey, type Vkey } from '../ledger/tlog/note.ts'
import { kOf, type Policy, parsePolicy, safeQuorum } from '../ledger/tlog/policy.ts'
import type { WitnessPeer } from '../ledger/witness/courier.ts'
import { originHash, type WitnessTools } from '../ledger/witness/witness.ts'
import type { NodeConfig } from './config.ts'
import type { PartnerHttp } from './partner-http.ts'

/** A log's name for ever: node ids are unique among partners, addresses change. The first log of a node has no number. */
const originOf = (node: NodeId, shard = 1): string => (shard === 1 ? `${node}.comity/log` : `${node}.comity/log/${shard}`)

/** The logs this node kept before the present one, oldest first. */
export const earlierLogs = ({ node, logShard }: Pick<NodeConfig, 'node' | 'logShard'>): string[] =>
  Array.from({ length: logShard - 1 }, (_, i) => originOf(node, i + 1))

export const presentLog = ({ node, logShard }: Pick<NodeConfig, 'node' | 'logShard'>): string => originOf(node, logShard)

/** The log that the next shard would keep. */
export const nextLog = ({ node, logShard }: Pick<NodeConfig, 'node' | 'logShard'>): string => originOf(node, logShard + 1)

/** Where the second place of a log is. */
export const checkpointDirOf = (config: NodeConfig, shard = config.logShard): string => {
  const dir = config.checkpointDir ?? join(config.dataDir, 'checkpoint')
  return shard === 1 ? dir : join(dir, `log-${shard}`)
}
const witnessOf = (node: NodeId): string => `${node}.comity/witness`
const mirrorNameOf = (node: NodeId): string => `${node}.comity/mirror`

const keyFiles = {
  'log.key': 'ed25519',
  'witness.key': 'ed25519',
  'log.ml-dsa-44.key': 'ml-dsa-44',
  'witness.ml-dsa-44.key': 'ml-dsa-44',
  'mirror.key': 'ed25519',
  'mirror.ml-dsa-44.key': 'ml-dsa-44',
} as const
/** The key of the log before the last change of keys; it signs beside the new one until partners know that. */
const previous = 'log.previous.key'

/** Makes the keys of the log and of the witness in `dir` unless they are there. */
export function generateLogKeys(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  for (const [name, algorithm] of Object.entries(keyFiles)) if (!existsSync(join(dir, name))) writeKey(join(dir, name), algorithm)
}

/** A node from before there were mirrors gets their keys when it starts: nothing was signed with them yet, and partners read of them. */
export function generateMirrorKeys(dir: string): void {
  // Without the log's own key the directory is not that of this node, or was lost: that is said before anything is made.
  if (!existsSync(join(dir, 'log.key'))) return
  for (const name of ['mirror.key', 'mirror.ml-dsa-44.key'] as const)
    if (!existsSync(join(dir, name))) writeKey(join(dir, name), keyFiles[name])
}

function writeKey(path: string, algorithm: (typeof keyFiles)[keyof typeof keyFiles]): void {
  const pem = generateKeyPairSync(algorithm as 'ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  writeFileSync(`${path}.half`, pem, { mode: 0o600, flush: true })
  chmodSync(`${path}.half`, 0o600)
  renameSync(`${path}.half`, path)
}

/** A new key for the log; the one in force signs beside it until `endLogRotation`. Gives the new vkey. */
export function rotateLogKey(dir: string, origin: string): string {
  if (existsSync(join(dir, previous))) throw new Error("A change of the log's key is under way already.")
  loadSigner(join(dir, 'log.key'), origin, kinds.ed25519)
  renameSync(join(dir, 'log.key'), join(dir, previous))
  writeKey(join(dir, 'log.key'), 'ed25519')
  return loadSigner(join(dir, 'log.key'), origin, kinds.ed25519).vkey
}

/** The key before signs no more. It is kept beside the others under the name of its day: nothing it signed depends on the file. */
export function endLogRotation(dir: string, day: string): boolean {
  if (!existsSync(join(dir, previous))) return false
  renameSync(join(dir, previous), join(dir, `log.until-${day}.key`))
  return true
}

/** `also` are the further keys of the log, `alsoWitness` the witness's second one; nodes from before they existed have none, as of `mirror`. */
export type LogKeys = Readonly<{
  log: LogSigner
  also: readonly LogSigner[]
  witness: LogSigner
  alsoWitness?: LogSigner | undefined
  mirror?: LogSigner | undefined
  alsoMirror?: LogSigner | undefined
}>

/** @param origin of the log whose checkpoints are signed: a key's name is its log's */
export function loadLogKeys(dir: string, node: NodeId, origin = originOf(node)): LogKeys {
  const perhaps = (file: string, name: string, kind: number): LogSigner[] =>
    existsSync(join(dir, file)) ? [loadSigner(join(dir, file), name, kind)] : []
  return {
    log: loadSigner(join(dir, 'log.key'), origin, kinds.ed25519),
    also: [...perhaps('log.ml-dsa-44.key', origin, kinds.cosignatureMlDsa44), ...perhaps(previous, origin, kinds.ed25519)],
    witness: loadSigner(join(dir, 'witness.key'), witnessOf(node), kinds.cosignature),
    alsoWitness: perhaps('witness.ml-dsa-44.key', `${witnessOf(node)}/ml-dsa-44`, kinds.cosignatureMlDsa44)[0],
    mirror: perhaps('mirror.key', mirrorNameOf(node), kinds.cosignature)[0],
    alsoMirror: perhaps('mirror.ml-dsa-44.key', `${mirrorNameOf(node)}/ml-dsa-44`, kinds.cosignatureMlDsa44)[0],
  }
}

/** What the keyring says of the log and the witness. */
export function logNames(dir: string, config: Pick<NodeConfig, 'node' | 'logShard'>) {
  const { log, witness } = loadLogKeys(dir, config.node, presentLog(config))
  return { node: config.node, log: log.vkey, witness: witness.vkey }
}

function loadSigner(path: string, name: string, kind: number): LogSigner {
  if (!existsSync(path))
    throw new Error(`The key ${path} is not there. Restore it from your backup; or, on a new node, run "comity init".`)
  return signerOf(name, kind, createPrivateKey(readFileSync(path)))
}

type Partners = (sql: Sql) => Promise<readonly Peer[]>
export const accepted: Partners = (sql) => listPeers(sql, 'accepted')

/**
 * The member `mlDsa44` of a manifest: keys of the same log and witness against quantum computers. The manifest's signature speaks for
 * them; a partner of an older version has none, and one that is no such key is passed over.
 */
const mlDsa44Schema = z.object({ log: z.string().max(2400), witness: z.string().max(2400) })
function mlDsa44(peer: Peer): { log?: Vkey; witness?: Vkey } {
  const given = mlDsa44Schema.safeParse(peer.manifest.mlDsa44)
  const [log, witness] = given.success ? [parseVkey(given.data.log), parseVkey(given.data.witness)] : []
  return {
    ...(log?.kind === kinds.cosignatureMlDsa44 && log.name === peer.manifest.log.origin && { log }),
    ...(witness?.kind === kinds.cosignatureMlDsa44 && witness.name.startsWith(`${peer.id}.`) && { witness }),
  }
}

const witnessKeys = (peer: Peer): Vkey[] => {
  const first = parseVkey(peer.manifest.witness.vkey)
  const { witness: second } = mlDsa44(peer)
  return first ? [first, ...(second && second.name !== first.name ? [second] : [])] : []
}

/** The member `mirror` of a manifest: keys with which the partner says that it keeps copies of logs. It may have none. */
const mirrorSchema = z.object({ vkey: z.string().max(400), mlDsa44: z.string().max(2400).optional() })
function mirrorKeys(peer: Peer): Vkey[] {
  const given = mirrorSchema.safeParse(peer.manifest.mirror)
  if (!given.success) return []
  const { vkey, mlDsa44: second } = given.data
  const keys = [parseVkey(vkey), ...(second ? [parseVkey(second)] : [])]
  const right = [kinds.cosignature, kinds.cosignatureMlDsa44]
  return keys.every((key, i) => key && key.kind === right[i] && key.name.startsWith(`${peer.id}.`) && isMirror(key.name))
    ? (keys as Vkey[])
    : []
}

/**
 * Partners that are accepted witness us; how many are enough is the authority's decision.
 * @param keysOf the keys under the name of one of this node's logs
 */
export function ownLog(config: NodeConfig, keysOf: (origin: string) => Pick<LogKeys, 'log' | 'also'>): OwnLog {
  const { log } = keysOf(presentLog(config))
  const vkeysOf = (origin: string): Vkey[] => {
    const keys = keysOf(origin)
    return [keys.log, ...keys.also].map((signer) => parseVkey(signer.vkey)!)
  }
  return {
    earlier: earlierLogs(config),
    origin: log.name,
    node: config.node,
    vkey: log.vkey,
    mirrors: async (sql) => (await accepted(sql)).flatMap(mirrorKeys),
    async policy(sql, origin = log.name): Promise<Policy> {
      const partners = (await accepted(sql)).map(witnessKeys).filter((keys) => keys.length > 0)
      const wanted = config.witnessQuorum === 'majority' ? safeQuorum(partners.length, 0) : config.witnessQuorum
      return { logs: vkeysOf(origin), witnesses: partners.flat(), quorum: kOf(Math.min(wanted, partners.length), partners) }
    },
  }
}

/** Which logs this node witnesses: those of accepted partners, under the keys a person compared, and that of the trust list it holds. */
export const trustedLogs: WitnessTools['trusted'] = async (sql, origin) => {
  const listed = (await heldList(sql))?.roots.at(-1)?.signed.log
  const ofList = listed === undefined ? [] : (parsePolicy(listed)?.logs ?? []).filter((key) => key.name === origin)
  if (ofList.length > 0) return ofList.map((key) => key.text)
  const keys = (await accepted(sql)).flatMap((peer) => {
    if (peer.manifest.log.origin === origin) return logOf(peer).vkeys
    return earlierOf(peer).filter((vkey) => parseVkey(vkey)?.name === origin)
  })
  return keys.length > 0 ? keys : null
}

/** A partner's present log, and the keys that sign it. */
export const logOf = (peer: Peer): Readonly<{ origin: string; vkeys: readonly string[] }> => {
  const second = mlDsa44(peer).log?.text
  return { origin: peer.manifest.log.origin, vkeys: [peer.manifest.log.vkey, ...(second ? [second] : [])] }
}

/** The member `earlierLogs` of a manifest: vkeys of logs of the same node that grow no more, so that their last checkpoint can be cosigned. */
const earlierSchema = z.array(z.string().max(400)).max(50)
const earlierOf = (peer: Peer): string[] => {
  const given = earlierSchema.safeParse(peer.manifest.earlierLogs)
  return given.success ? given.data.filter((text) => parseVkey(text)?.name.startsWith(`${peer.id}.`)) : []
}

export const witnessPeers = (sql: Sql, http: PartnerHttp) => async (): Promise<WitnessPeer[]> =>
  (await accepted(sql)).map((peer) => ({
    name: peer.id,
    vkey: peer.manifest.witness.vkey,
    also: mlDsa44(peer).witness?.text,
    url: peer.url,
    async submit(body, signal) {
      const { status, body: bytes } = await http.exchange(`${peer.url}/witness/add-checkpoint`, body, signal)
      return { status, body: Buffer.from(bytes).toString('utf8') }
    },
  }))

/** Partners whose nodes keep copies of our logs. */
export const mirrorPeers = (sql: Sql, http: PartnerHttp) => async (): Promise<MirrorPeer[]> =>
  (await accepted(sql)).flatMap((peer) => {
    const [first, second] = mirrorKeys(peer)
    const witness = parseVkey(peer.manifest.witness.vkey)?.name
    if (!first || !witness) return []
    return {
      name: peer.id,
      vkey: first.text,
      also: second?.text,
      witness,
      async submit(body: Uint8Array, signal: AbortSignal) {
        const { status, body: bytes } = await http.exchangeBytes(`${peer.url}/witness/add-entries`, body, signal)
        return { status, body: Buffer.from(bytes).toString('utf8') }
      },
    }
  })

/** Partners as the monitor sees them: their public log, their witness, and the door for proofs of misconduct. */
export const watchPeers = (sql: Sql, http: PartnerHttp) => async (): Promise<WatchPeer[]> =>
  (await accepted(sql)).map((peer) => ({
    name: peer.id,
    ...logOf(peer),
    get: (path, signal) => http.fetchBytes(`${peer.url}/${path}`, signal),
    post: async (path, body, signal) => (await http.exchange(`${peer.url}/${path}`, body, signal)).status,
  }))

/** The checkpoints of our log that partners hold: a database restored from an old backup learns from them that it is old. */
export const seenByPartners = (sql: Sql, http: PartnerHttp, origin: string) => async (): Promise<string[]> => {
  const asked = (await accepted(sql)).map((peer) =>
    http.fetchText(`${peer.url}/witness/${originHash(origin)}/checkpoint`).catch(() => undefined),
  )
  return (await Promise.all(asked)).filter((note) => note !== undefined)
}
