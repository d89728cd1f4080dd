/**
 * Who signed what a record of the ledger speaks of, and what that signature is worth today. For a key that fell into wrong hands the log
 * decides: trust only what was witnessed before size S (keyring.ts). Offline and pure: a court checks it with two files.
 */
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { countsForever, genuineKeyring, type Keyring, keyringSchema } from '../../directory/keyring.ts'
import { type Header, signedBytes } from '../../federation/envelope.ts'
import { genuine, type Receipt } from '../../federation/receipt.ts'
import { parseVkey } from '../../ledger/tlog/note.ts'
import type { Verdict } from '../../ledger/verify.ts'

const worths = ['in-force', 'former', 'witnessed-before-theft', 'stolen', 'other-key', 'nothing-signed'] as const
export type Worth = Readonly<{ worth: (typeof worths)[number]; counts: boolean; size?: number }>

/** A keyring from a file of its own, or from within a manifest; undefined when its identity did not sign it. */
export function keyringIn(text: string): Keyring | undefined {
  let file: { keyring?: unknown } | null
  try {
    file = JSON.parse(text) as typeof file
  } catch {
    return undefined
  }
  const keyring = keyringSchema.safeParse(file?.keyring ?? file).data
  return keyring && genuineKeyring(keyring, verifyEd25519) ? keyring : undefined
}

/** Letters are remembered with header and signature, receipts as they are. */
type Signed = Partial<Readonly<{ header: Header; signature: string; message: string; step: string }>>

function signedBy(content: Signed, key: string): boolean {
  if (typeof content.signature !== 'string') return false
  try {
    if (!content.header) return content.step !== undefined && genuine(content as unknown as Receipt, key, verifyEd25519)
    return verifyEd25519(key, signedBytes(content.header), Buffer.from(content.signature, 'base64url'))
  } catch {
    return false
  }
}

/**
 * @param verdict of a record that holds
 * @param keyring of the node whose signature is asked about; its log's sizes are the ones a theft is dated by
 */
export function worthOf(verdict: Verdict, keyring: Keyring): Worth {
  const content = (verdict.content ?? {}) as Signed
  if (content.signature === undefined) return { worth: 'nothing-signed', counts: true }
  const keys = [keyring.signing, ...keyring.former.map((it) => it.signing), ...keyring.compromised.map((it) => it.signing)]
  const key = keys.find((it) => signedBy(content, it))
  if (!key) return { worth: 'other-key', counts: false }
  const stolen = keyring.compromised.find((it) => it.signing === key)
  const logged = verdict.findings.find((it) => it.code === 'logged')?.facts
  const itsLog = logged?.origin === parseVkey(keyring.log)?.name && verdict.level !== 'logged'
  const counts = countsForever({ keys: keyring, keyring }, key, itsLog ? Number(logged!.size) : undefined)
  if (stolen) return { worth: counts ? 'witnessed-before-theft' : 'stolen', counts, size: stolen.size }
  return { worth: key === keyring.signing ? 'in-force' : 'former', counts }
}
