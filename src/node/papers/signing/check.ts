/** Whether the signatures of a PDF hold, in codes that the portal has sentences for. Nothing of the file is unpacked or drawn. */
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import type { CheckedSignature } from '../../../assistance/papers/forms.ts'
import { certificatesIn, stampedAt } from '../../../ledger/stamp/witness.ts'
import { type Found, signaturesIn } from './pdf.ts'
import { answersIn, answersOf } from './responses.ts'
import { listsIn, revocationOf } from './revocation.ts'
import { oids } from './sign.ts'

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

/** What the checks trust: PEM texts. `stamping` vouches for time stamps, `signing` for the certificates of authorities. */
export type Trusted = Readonly<{
  signing: string
  stamping: string
  /** Lists of certificates taken back, and answers about single ones (PEM). */
  revoked?: string
}>

export async function checkSignatures(pdf: Uint8Array, trusted: Trusted, now: Date): Promise<CheckedSignature[]> {
  const answers: CheckedSignature[] = []
  for (const found of signaturesIn(pdf)) answers.push(await checkOne(found, trusted, now))
  return answers
}

const nameOf = (name: pki.RelativeDistinguishedNames): string =>
  name.typesAndValues
    .filter(({ type }) => ['2.5.4.3', '2.5.4.10', '2.5.4.6'].includes(type))
    .map(({ value }) => String(value.valueBlock.value))
    .join(', ')
    .slice(0, 300)

async function checkOne(found: Found, trusted: Trusted, now: Date): Promise<CheckedSignature> {
  const read = found.sound ? readCms(found.signature) : undefined
  const own = read?.own
  if (!read || !own) return { verdict: 'unreadable', whole: found.whole, stamp: 'none' }
  const about = {
    whole: found.whole,
    signer: nameOf(own.subject),
    issuer: nameOf(own.issuer),
    serial: Buffer.from(own.serialNumber.valueBlock.valueHexView).toString('hex'),
    validFrom: own.notBefore.value.toISOString(),
    validUntil: own.notAfter.value.toISOString(),
  }
  const holds = await read.signed.verify({ signer: 0, data: buffer(found.data), checkChain: false }).catch(() => false)
  if (!holds || !(await namesItself(read.info, own))) return { ...about, verdict: 'altered', stamp: 'none' }
  const stamp = await stampOf(read.info, trusted.stamping)
  const when = stamp.at ? new Date(stamp.at) : now
  const base = { ...about, stamp: stamp.state, ...(stamp.at && { stampedAt: stamp.at }) }
  if (when < own.notBefore.value) return { ...base, verdict: 'not-yet-valid' }
  if (when > own.notAfter.value) return { ...base, verdict: 'expired' }
  const vouched = await chainHolds(read.signed.certificates ?? [], own, trusted.signing, when)
  if (!vouched) return { ...base, verdict: 'unknown-authority' }
  const vouching = [
    ...certificatesIn(trusted.signing),
    ...(read.signed.certificates ?? []).filter((it) => it instanceof pki.Certificate),
  ]
  const sent = (read.signed.crls ?? []).filter((it) => it instanceof pki.CertificateRevocationList)
  const evidence = {
    lists: [...sent, ...listsIn(trusted.revoked ?? '')],
    answers: [...answersOf(read.signed, read.info), ...answersIn(trusted.revoked ?? '')],
  }
  const { state, listedAt } = await revocationOf(own, vouching, evidence, when)
  const all = { ...base, revocation: state, ...(listedAt && { listedAt }) }
  if (state === 'revoked') return { ...all, verdict: 'revoked' }
  return { ...all, verdict: found.whole ? 'good' : 'added-to' }
}

function readCms(bytes: Uint8Array) {
  try {
    // The place is longer than what fills it: the length that the DER says counts.
    const { result, offset } = asn1.fromBER(buffer(bytes))
    if (offset === -1) return undefined
    const signed = new pki.SignedData({ schema: new pki.ContentInfo({ schema: result }).content })
    const info = signed.signerInfos[0]
    if (signed.signerInfos.length !== 1 || !info || !(info.sid instanceof pki.IssuerAndSerialNumber)) return undefined
    const { sid } = info
    const own = (signed.certificates ?? []).find(
      (it): it is pki.Certificate =>
        it instanceof pki.Certificate && it.issuer.isEqual(sid.issuer) && it.serialNumber.isEqual(sid.serialNumber),
    )
    return { signed, info, own }
  } catch {
    return undefined
  }
}

/** The signed attributes name the certificate by its digest (ESS signing-certificate-v2), when they name one at all. */
async function namesItself(info: pki.SignerInfo, own: pki.Certificate): Promise<boolean> {
  const named = info.signedAttrs?.attributes.find(({ type }) => type === oids.signingCertificate)?.values[0]
  if (!named) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', own.toSchema().toBER()))
  return Buffer.from((named as asn1.Sequence).toBER()).includes(Buffer.from(digest))
}

async function stampOf(
  info: pki.SignerInfo,
  trusted: string,
): Promise<Readonly<{ state: CheckedSignature['stamp']; at?: string }>> {
  const token = info.unsignedAttrs?.attributes.find(({ type }) => type === oids.timeStamp)?.values[0]
  if (!token) return { state: 'none' }
  try {
    const response = new pki.TimeStampResp({
      status: new pki.PKIStatusInfo({ status: 0 }),
      timeStampToken: new pki.ContentInfo({ schema: token }),
    })
    const answer = new Uint8Array(response.toSchema().toBER())
    return { state: 'good', at: await stampedAt(answer, new Uint8Array(info.signature.valueBlock.valueHexView), trusted) }
  } catch {
    return { state: trusted === '' ? 'unknown-authority' : 'bad' }
  }
}

async function chainHolds(given: readonly unknown[], own: pki.Certificate, trusted: string, when: Date): Promise<boolean> {
  const anchors = certificatesIn(trusted)
  if (anchors.length === 0) return false
  const others = given.filter((it): it is pki.Certificate => it instanceof pki.Certificate && it !== own)
  const engine = new pki.CertificateChainValidationEngine({
    trustedCerts: anchors,
    certs: [...others, own],
    checkDate: when,
  })
  const { result } = await engine.verify().catch(() => ({ result: false }))
  return result
}
