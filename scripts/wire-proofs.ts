/** Receipts with inclusion proofs, good and bad, from a log of three leaves that one witness cosigned. */
import { createPrivateKey } from 'node:crypto'
import { canonical } from '../src/kernel/canonical.ts'
import type { NodeId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import type { Entry, EntryId } from '../src/ledger/entry.ts'
import { eventOf, leafOf } from '../src/ledger/leaf.ts'
import { signerOf } from '../src/ledger/log/signer.ts'
import { recordText } from '../src/ledger/record.ts'
import { checkpointText } from '../src/ledger/tlog/checkpoint.ts'
import { cosignatureLine, cosignedMessage } from '../src/ledger/tlog/cosignature.ts'
import { leafHash, treeHash } from '../src/ledger/tlog/merkle.ts'
import { kinds, noteText, parseVkey, signatureLine } from '../src/ledger/tlog/note.ts'
import { kOf, policyText } from '../src/ledger/tlog/policy.ts'
import { proofText } from '../src/ledger/tlog/proof.ts'

/** A key from a published seed: for vectors alone. */
const keyFrom = (n: number) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, n)]),
    format: 'der',
    type: 'pkcs8',
  })

type Sent = Readonly<{ header: Readonly<{ id: string; from: string }>; signature: string; digest: string }>

/** @param letter what was opened by the node whose log this is */
export async function proofVectors({ header, signature, digest }: Sent) {
  const origin = 'xb-central.comity.example/log'
  const [log, other] = [signerOf(origin, kinds.ed25519, keyFrom(21)), signerOf(origin, kinds.ed25519, keyFrom(22))]
  const witness = signerOf('xc-central.comity.example/witness', kinds.cosignature, keyFrom(23))
  const watching = parseVkey(witness.vkey)!
  const at = '2026-11-23T12:00:00.000Z' as Instant
  const from = header.from as NodeId
  async function record(act: string, content: object, { signer = log, elsewhere = false } = {}): Promise<string> {
    const entry: Entry = {
      act,
      by: { node: from },
      purpose: 'a letter came from a partner',
      subject: `message:${header.id}`,
      counterparty: from,
      content,
      at,
    }
    const [salt, contentSalt] = [Buffer.alloc(32, 31), Buffer.alloc(32, 32)]
    const event = eventOf('01a20000-0000-7000-8000-0000000000e1' as EntryId, entry, contentSalt)
    const leaves = [Buffer.from('before'), leafOf(salt, canonical(event)), Buffer.from('after')].map((it) => leafHash(it))
    const held = elsewhere ? [leaves[0]!, leaves[2]!, leaves[1]!] : leaves
    const text = checkpointText(origin, 3, treeHash(held))
    const signed = signatureLine(parseVkey(signer.vkey)!, await signer.sign(Buffer.from(text)))
    const seen = cosignatureLine(watching, 1_795_435_200, await witness.sign(cosignedMessage(watching, text, 1_795_435_200)!))
    const proof = proofText({ index: 1, hashes: [leaves[0]!, leaves[2]!], checkpoint: noteText(text, [signed, seen]) })
    const policy = policyText({ logs: [parseVkey(signer.vkey)!], witnesses: [watching], quorum: kOf(1, [watching]) })
    return recordText({ event, salt, content: JSON.parse(JSON.stringify(content)), contentSalt, proof, policy })
  }
  const act = 'federation.received'
  const content = { kind: 'example.note', digest, header, signature }
  const good = await record(act, content)
  const kinder = JSON.parse(good) as { content: object }
  return {
    log: { origin, vkey: log.vkey },
    message: header.id,
    digest,
    cases: [
      { name: 'the log of the recipient holds the opening of the letter', record: good, proves: true },
      { name: 'a refusal is an opening too', record: await record(act, { ...content, refused: 'kind-unknown' }), proves: true },
      { name: 'of another letter', record: await record(act, { ...content, digest: 'ab'.repeat(32) }), proves: false },
      { name: 'of another act', record: await record('federation.posted', content), proves: false },
      { name: 'from a log under another key', record: await record(act, content, { signer: other }), proves: false },
      { name: 'not in the tree', record: await record(act, content, { elsewhere: true }), proves: false },
      {
        name: 'with another content than was logged',
        record: JSON.stringify({ ...kinder, content: { ...kinder.content, kind: 'example.other' } }),
        proves: false,
      },
      { name: 'no file of this kind', record: '{}', proves: false },
    ],
  }
}
