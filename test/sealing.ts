/** The machine parts of a room of evidence, as a node has them: a vault in a folder, threads that seal, keys under HPKE. */
import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import { sealingKeyId } from '../src/directory/manifest.ts'
import type { EvidenceTools } from '../src/evidence/desk.ts'
import type { MessageId, Parcel } from '../src/federation/letter.ts'
import { courtPage, courtProgram, courtWords } from '../src/node/evidence/court.ts'
import { workerHands } from '../src/node/evidence/hands.ts'
import { wrapInfo } from '../src/node/evidence/safe.ts'
import { folderVault } from '../src/node/evidence/vault.ts'
import { press } from '../src/node/papers/press.ts'
import { openSealer, sealingPublicKey } from '../src/node/sealing/sealer.ts'

const known = new Map<string, { sealing: string; sealer: Awaited<ReturnType<typeof openSealer>> }>()
const setter = press()
const hands = workerHands(2)
after(() => hands.stop())

/** Nodes of one test file know each other's sealing keys, as if each had accepted the other's manifest. */
export async function sealingParts(node: string, folder: string) {
  const seed = randomBytes(32)
  const own = known.get(node) ?? { sealing: await sealingPublicKey(seed), sealer: await openSealer([seed]) }
  known.set(node, own)
  const posted: Parcel[] = []
  const parts = {
    vault: folderVault(folder),
    hands,
    keysOf: async (_, nodes) => nodes.map((node) => ({ node, key: `${node}+1` })),
    async wrap(_, to, key, header) {
      const sealing = known.get(to)?.sealing
      if (!sealing) throw new Error(`no sealing key of ${to} is known`)
      const { enc, ciphertext } = await own.sealer.seal(sealing, key, wrapInfo, header)
      const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
      return { key: sealingKeyId(sealing), enc: text(enc), ciphertext: text(ciphertext) }
    },
    unwrap: async ({ key, enc, ciphertext }, header) =>
      own.sealer.open(key, Buffer.from(enc, 'base64url'), Buffer.from(ciphertext, 'base64url'), wrapInfo, Buffer.from(header)),
    post: async (_, parcel) => {
      posted.push(parcel)
      return 'm' as MessageId
    },
    sign: () => new Uint8Array(64),
    pace: async () => {},
    line: { setting: '', timeZone: 'UTC', minute: () => 0, changed: () => {} },
    officerOf: async (_, id) => ({ id, name: id, roles: [id === 'the-administrator' ? 'administrator' : 'investigator'] }),
    scans: false,
    leave: async () => {},
    courtWords,
    courtPage,
    courtProgram,
    setReport: setter.report,
    proofs: async () => [],
  } satisfies Partial<EvidenceTools>
  return { ...parts, posted }
}
