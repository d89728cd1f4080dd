/** The node's log among its partners: whose keys sign it, who witnesses it, what they have seen of it. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPeers, type Peer } from '../directory/store.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Sql } from '../kernel/sql.ts'
import type { OwnLog } from '../ledger/desk.ts'
import type { LogSigner } from '../ledger/log/signer.ts'
import { kinds, makeVkey, parseVkey } from '../ledger/tlog/note.ts'
import { kOf, type Policy, safeQuorum } from '../ledger/tlog/policy.ts'
import type { WitnessPeer } from '../ledger/witness/courier.ts'
import { originHash, type WitnessTools } from '../ledger/witness/witness.ts'
import type { NodeConfig } from './config.ts'
import type { PartnerHttp } from './partner-http.ts'

/** The log's name for ever: node ids are unique among partners, addresses change. */
export const originOf = (node: NodeId): string => `${node}.comity/log`
const witnessOf = (node: NodeId): string => `${node}.comity/witness`

/** Makes the keys of the log and of the witness in `dir` unless they are there. */
export function generateLogKeys(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  for (const name of ['log.key', 'witness.key']) {
    const path = join(dir, name)
    if (existsSync(path)) continue
    writeFileSync(`${path}.half`, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
      flush: true,
    })
    chmodSync(`${path}.half`, 0o600)
    renameSync(`${path}.half`, path)
  }
}

export function loadLogKeys(dir: string, node: NodeId): Readonly<{ log: LogSigner; witness: LogSigner }> {
  return {
    log: signer(join(dir, 'log.key'), originOf(node), kinds.ed25519),
    witness: signer(join(dir, 'witness.key'), witnessOf(node), kinds.cosignature),
  }
}

/** What the keyring says of the log and the witness. */
export function logNames(dir: string, node: NodeId) {
  const { log, witness } = loadLogKeys(dir, node)
  return { node, log: log.vkey, witness: witness.vkey }
}

function signer(path: string, name: string, kind: number): LogSigner {
  if (!existsSync(path))
    throw new Error(`The key ${path} is not there. Restore it from your backup; or, on a new node, run "comity init".`)
  const key = createPrivateKey(readFileSync(path))
  const raw = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x as string, 'base64url')
  return { name, vkey: makeVkey(name, kind, raw).text, sign: async (message) => sign(null, message, key) }
}

type Partners = (sql: Sql) => Promise<readonly Peer[]>
const accepted: Partners = (sql) => listPeers(sql, 'accepted')

/** Partners that are accepted witness us; how many are enough is the authority's decision. */
export function ownLog(config: NodeConfig, log: LogSigner): OwnLog {
  const own = parseVkey(log.vkey)!
  return {
    origin: log.name,
    node: config.node,
    vkey: log.vkey,
    async policy(sql): Promise<Policy> {
      const witnesses = (await accepted(sql)).flatMap((peer) => parseVkey(peer.manifest.witness.vkey) ?? [])
      const wanted = config.witnessQuorum === 'majority' ? safeQuorum(witnesses.length, 0) : config.witnessQuorum
      return { logs: [own], witnesses, quorum: kOf(Math.min(wanted, witnesses.length), witnesses) }
    },
  }
}

/** Which logs this node witnesses: those of accepted partners, under the keys a person compared. */
export const trustedLogs: WitnessTools['trusted'] = async (sql, origin) => {
  const keys = (await accepted(sql)).filter((peer) => peer.manifest.log.origin === origin).map((peer) => peer.manifest.log.vkey)
  return keys.length > 0 ? keys : null
}

export const witnessPeers = (sql: Sql, http: PartnerHttp) => async (): Promise<WitnessPeer[]> =>
  (await accepted(sql)).map((peer) => ({
    name: peer.id,
    vkey: peer.manifest.witness.vkey,
    url: peer.url,
    async submit(body, signal) {
      const { status, body: bytes } = await http.exchange(`${peer.url}/witness/add-checkpoint`, body, signal)
      return { status, body: Buffer.from(bytes).toString('utf8') }
    },
  }))

/** The checkpoints of our log that partners hold: a database restored from an old backup learns from them that it is old. */
export const seenByPartners = (sql: Sql, http: PartnerHttp, origin: string) => async (): Promise<string[]> => {
  const asked = (await accepted(sql)).map((peer) =>
    http.fetchText(`${peer.url}/witness/${originHash(origin)}/checkpoint`).catch(() => undefined),
  )
  return (await Promise.all(asked)).filter((note) => note !== undefined)
}
