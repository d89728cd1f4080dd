/**
 * Time stamps of an authority outside (RFC 3161): asking for one, and what one says. Runs on a node and in a court's own browser: pure
 * arithmetic and WebCrypto, nothing of the machine.
 */
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import { type Instant, instant } from '../../kernel/instant.ts'

const sha256Oid = '2.16.840.1.101.3.4.2.1'

/** The authority: the name shown to people, the certificates that vouch for it (PEM), and how it is asked. */
export type StampingAuthority = Readonly<{
  name: string
  trusted: string
  ask(request: Uint8Array, signal: AbortSignal): Promise<Uint8Array>
}>

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

async function requestFor(text: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  const hashed = await crypto.subtle.digest('SHA-256', buffer(text))
  const request = new pki.TimeStampReq({
    version: 1,
    messageImprint: new pki.MessageImprint({
      hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: sha256Oid, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: hashed }),
    }),
    nonce: new asn1.Integer({ valueHex: buffer(nonce) }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}

/** The certificates of a PEM text. */
export function certificatesIn(pem: string): pki.Certificate[] {
  const found = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)]
  return found.map(([, base64]) =>
    pki.Certificate.fromBER(buffer(Uint8Array.from(atob(base64!.replace(/\s/g, '')), (c) => c.charCodeAt(0)))),
  )
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, n) => byte === b[n])

/** What a token says of a text, before anyone asks who vouches for it; throws when it is not about this text, or not signed as it says. */
async function readToken(answer: Uint8Array, text: Uint8Array, nonce?: Uint8Array) {
  const response = pki.TimeStampResp.fromBER(buffer(answer))
  const token = response.timeStampToken
  if (response.status.status > 1 || !token)
    throw new Error(`the time-stamping authority refused: status ${response.status.status}`)
  const signed = new pki.SignedData({ schema: token.content })
  const content = signed.encapContentInfo.eContent
  if (!content) throw new Error('the time stamp is empty')
  const info = pki.TSTInfo.fromBER(content.getValue())
  const given = info.nonce && new Uint8Array(info.nonce.valueBlock.valueHexView)
  if (nonce && !(given && same(given, nonce))) throw new Error('the time stamp answers another question')
  const hashed = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer(text)))
  if (
    info.messageImprint.hashAlgorithm.algorithmId !== sha256Oid ||
    !same(new Uint8Array(info.messageImprint.hashedMessage.valueBlock.valueHexView), hashed)
  )
    throw new Error('the time stamp is about another text')
  return { signed, info }
}

/**
 * When a token says that the text existed; throws when it is not about this text, not the answer to our question, or not by an
 * authority that the trusted certificates vouch for.
 * @param nonce of our question; left out when an old token is checked again
 */
export async function stampedAt(answer: Uint8Array, text: Uint8Array, trusted: string, nonce?: Uint8Array): Promise<Instant> {
  const { signed, info } = await readToken(answer, text, nonce)
  const good = await signed.verify({
    signer: 0,
    data: buffer(text),
    trustedCerts: certificatesIn(trusted),
    checkDate: info.genTime,
    checkChain: true,
  })
  if (!good) throw new Error('the time stamp is not by an authority that is trusted here')
  return instant(info.genTime.getTime())
}

/** `unvouched`: genuine by the certificate it brings, and nobody here vouches for that certificate. */
export type JudgedStamp = Readonly<{ verdict: 'vouched' | 'unvouched' | 'false'; at?: Instant; by?: string }>

/** @param trusted certificates that the reader has from a source of his own (PEM); none: nobody vouches */
export async function judgeStamp(answer: Uint8Array, text: Uint8Array, trusted = ''): Promise<JudgedStamp> {
  try {
    const { signed, info } = await readToken(answer, text)
    if (!(await signed.verify({ signer: 0, data: buffer(text), checkChain: false }))) return { verdict: 'false' }
    const found = { at: instant(info.genTime.getTime()), by: signerOf(signed) }
    if (trusted === '') return { verdict: 'unvouched', ...found }
    await stampedAt(answer, text, trusted)
    return { verdict: 'vouched', ...found }
  } catch {
    return { verdict: 'false' }
  }
}

function signerOf({ signerInfos, certificates }: pki.SignedData): string {
  const { sid } = signerInfos[0]!
  const own = (certificates ?? []).find(
    (it): it is pki.Certificate =>
      it instanceof pki.Certificate && sid instanceof pki.IssuerAndSerialNumber && it.serialNumber.isEqual(sid.serialNumber),
  )
  return (own?.subject.typesAndValues ?? []).map(({ value }) => String(value.valueBlock.value)).join(', ')
}

/** Has a text stamped, and checks the answer before anyone sees it. */
export async function stamped(
  text: Uint8Array,
  authority: StampingAuthority,
  signal: AbortSignal,
): Promise<Readonly<{ answer: Uint8Array; at: Instant }>> {
  const nonce = crypto.getRandomValues(new Uint8Array(9))
  nonce[0] = 1 + (nonce[0]! % 127) // positive and without a leading zero, so that it comes back byte for byte
  const answer = await authority.ask(await requestFor(text, nonce), signal)
  return { answer, at: await stampedAt(answer, text, authority.trusted, nonce) }
}
