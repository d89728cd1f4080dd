/** What the room of evidence borrows from the machine: places for content, threads that seal, keys, and the line to partners. */
import { join } from 'node:path'
import { caseFacts, caseTitle } from '../../cases/store.ts'
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { standingOf } from '../../directory/keyring.ts'
import { sealingKeyId } from '../../directory/manifest.ts'
import { acceptedPeer, findOfficer, findPeer } from '../../directory/store.ts'
import type { EvidenceTools } from '../../evidence/desk.ts'
import { startScanning } from '../../evidence/scanning/courier.ts'
import { chosen as chosenLine } from '../../evidence/schedule/store.ts'
import type { Vault } from '../../evidence/sealed/sockets.ts'
import { startReading } from '../../evidence/search/courier.ts'
import type { Post } from '../../federation/letter.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { Ground } from '../background.ts'
import { folderBlobs } from '../blobs.ts'
import type { NodeKeys } from '../keys.ts'
import { stampingAuthority } from '../logs/stamping.ts'
import type { Press } from '../papers/press.ts'
import { readers } from '../reading/readers.ts'
import { tesseract } from '../reading/tesseract.ts'
import { fileBox } from '../vault/files.ts'
import { clamd, scannerAddress } from './clamd.ts'
import { courtPage, courtProgram, courtWords } from './court.ts'
import { workerHands } from './hands.ts'
import { pacing, rulesInForce } from './pace.ts'
import { s3Vault } from './s3.ts'
import { folderVault } from './vault.ts'

/** Names the use of a wrapped key, so that it fits nothing else that is sealed to the same node. */
export const wrapInfo = new TextEncoder().encode('comity-exhibit-key-v1')

/** Keys of files, sealed to nodes with HPKE and bound to the file's header. */
export const wrapping = (keys: Pick<NodeKeys, 'sealing' | 'sealer'>, self: string): Pick<EvidenceTools, 'wrap' | 'unwrap'> => ({
  async wrap(sql, to, key, header) {
    const sealing = to === self ? keys.sealing : (await acceptedPeer(sql, to))?.manifest.keys.sealing
    if (!sealing) throw new Error(`no sealing key of ${to} is known`)
    const { enc, ciphertext } = await keys.sealer.seal(sealing, key, wrapInfo, header)
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
    return { key: sealingKeyId(sealing), enc: text(enc), ciphertext: text(ciphertext) }
  },
  async unwrap({ key, enc, ciphertext }, header) {
    const opened = await keys.sealer.open(
      key,
      Buffer.from(enc, 'base64url'),
      Buffer.from(ciphertext, 'base64url'),
      wrapInfo,
      Buffer.from(header),
    )
    return opened?.length === 32 ? opened : undefined
  },
})

/** Custody events are sealed with the node's signing key; a seal names the key it was made with. */
export function evidenceTools(
  { config, db }: Ground,
  remember: Remember,
  keys: NodeKeys,
  { post, proofs, press }: { post: Post; proofs: EvidenceTools['proofs']; press: Press },
) {
  const force = rulesInForce(config.evidenceLine, async () => (await chosenLine(db.sql))?.rules)
  const { pace, minute, stop: stopPacing } = pacing(force.rules, config.timeZone)
  const tools = {
    ...db,
    node: config.node,
    authority: config.name,
    blobs: folderBlobs(join(config.dataDir, 'evidence'), fileBox(db.keeper!)),
    vault: vaultOf(config),
    hands: workerHands(),
    ...wrapping(keys, config.node),
    post,
    sign: keys.sign,
    pace,
    line: { setting: config.evidenceLine, timeZone: config.timeZone, minute, changed: force.changed },
    remember,
    caseFacts,
    caseTitle,
    async leave(sql, place, names) {
      await sql.query(
        'insert into protection.leftover (place, name) select $1, * from unnest($2::text[]) on conflict do nothing',
        [place, names],
      )
    },
    scans: config.malwareScanner !== '',
    reader: readers(tesseract(config.recogniserLanguages, config.recogniser)),
    async officerOf(sql, id) {
      const found = await findOfficer(sql, id)
      return found?.active ? { id: found.id, name: found.name, roles: found.roles } : null
    },
    proofs,
    courtWords,
    courtPage,
    courtProgram,
    setReport: press.report,
    stamping: stampingAuthority(config),
    async keysOf(sql, nodes) {
      const known: { node: NodeId; key: string }[] = []
      for (const node of nodes) {
        const key = node === config.node ? keys.signing : (await findPeer(sql, node))?.manifest.keys.signing
        if (key) known.push({ node, key })
      }
      return known
    },
    seal: async (text) => ({ key: keys.signing, value: Buffer.from(keys.sign(Buffer.from(text))).toString('base64url') }),
    async sealHolds(sql, node, text, seal) {
      const of = node === config.node ? { keys, keyring: keys.keyring } : (await findPeer(sql, node))?.manifest
      // A seal outlives the season of its key; one of a stolen key says nothing by itself.
      const standing = of && standingOf(of, seal.key, db.now())
      if (!standing || standing === 'unknown' || standing === 'compromised') return 'unknown'
      return verifyEd25519(seal.key, Buffer.from(text), Buffer.from(seal.value, 'base64url')) ? 'holds' : 'fails'
    },
  } satisfies EvidenceTools
  return { tools, stopPacing }
}

function vaultOf(config: Ground['config']): Vault {
  const local = folderVault(join(config.dataDir, 'evidence'))
  const { evidenceStore, evidenceStoreRegion: region, evidenceStoreKey: key, evidenceStoreSecret: secret } = config
  return evidenceStore && key && secret ? s3Vault(evidenceStore, { region, key, secret }, local) : local
}

/** Looks through what arrives, where the house has a scanner. */
export function scanningWork({ config, fault }: Pick<Ground, 'config' | 'fault'>, tools: EvidenceTools) {
  const address = scannerAddress(config.malwareScanner)
  return address && startScanning(tools, clamd(address), (it) => fault(it))
}

/** Reads the text of what arrives, to be found within its case. */
export const readingWork = ({ fault }: Pick<Ground, 'fault'>, tools: EvidenceTools & Required<Pick<EvidenceTools, 'reader'>>) =>
  startReading({ tools, reader: tools.reader, report: (it) => fault(it) })
