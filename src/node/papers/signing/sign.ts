/**
 * Signs a paper with the authority's certificate: a detached CMS signature in the file (PAdES, ETSI EN 319 142-1, level B-B; B-T when a
 * time-stamping authority is configured). The key is a file of the node; a qualified seal needs its own device, which is not here.
 */
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import { certificatesIn, type StampingAuthority, stamped } from '../../../ledger/stamp/witness.ts'
import { fillPlace, signedPart, withPlace } from './pdf.ts'

export const oids = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
} as const

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
const sha256 = async (bytes: Uint8Array): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', buffer(bytes))
const attribute = (type: string, value: unknown) => new pki.Attribute({ type, values: [value] as never[] })

/** How WebCrypto is told of the key: RSA and the curves of NIST, which every reader of PDFs knows. */
const algorithmOf = (key: KeyObject) => {
  if (key.asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const curve = key.asymmetricKeyDetails?.namedCurve
  if (key.asymmetricKeyType === 'ec' && curve === 'prime256v1') return { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  throw new Error('the key that signs papers is neither RSA nor on the curve P-256')
}

type Seal = Readonly<{ key: CryptoKey; chain: readonly pki.Certificate[] }>
export type PaperSigner = Readonly<{
  /** The last instant of the certificate. */
  until: string
  sign(pdf: Uint8Array, claim: Readonly<{ name: string; reason: string; at: string }>): Promise<Uint8Array>
}>

/** @param certificates PEM file: the authority's own first, then those that vouch for it */
export async function paperSigner(
  keyFile: string,
  certificates: string,
  authority: StampingAuthority | undefined,
): Promise<PaperSigner> {
  const pem = createPrivateKey(readFileSync(keyFile))
  const bytes = pem.export({ format: 'der', type: 'pkcs8' })
  const key = await crypto.subtle.importKey('pkcs8', buffer(bytes), algorithmOf(pem), false, ['sign'])
  const chain = certificatesIn(readFileSync(certificates, 'utf8'))
  if (chain.length === 0) throw new Error(`${certificates} holds no certificate`)
  return {
    until: chain[0]!.notAfter.value.toISOString(),
    async sign(pdf, claim) {
      const { bytes: placed, gap } = withPlace(pdf, claim)
      const cms = await signature({ key, chain }, signedPart(placed, gap), authority)
      return fillPlace(placed, gap, cms)
    },
  }
}

async function signature({ key, chain }: Seal, data: Uint8Array, authority?: StampingAuthority): Promise<Uint8Array> {
  const own = chain[0]!
  const info = new pki.SignerInfo({
    version: 1,
    sid: new pki.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signedAttrs: new pki.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute(oids.contentType, new asn1.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
        attribute(oids.messageDigest, new asn1.OctetString({ valueHex: await sha256(data) })),
        attribute(oids.signingCertificate, await whichCertificate(own)),
      ],
    }),
  })
  const signed = new pki.SignedData({
    version: 1,
    encapContentInfo: new pki.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [info],
    certificates: [...chain],
  })
  await signed.sign(key, 0, 'SHA-256', buffer(data))
  if (authority) {
    const value = new Uint8Array(info.signature.valueBlock.valueHexView)
    const { answer } = await stamped(value, authority, AbortSignal.timeout(15_000))
    const token = pki.TimeStampResp.fromBER(buffer(answer)).timeStampToken!
    info.unsignedAttrs = new pki.SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute(oids.timeStamp, token.toSchema())],
    })
  }
  const content = new pki.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) })
  return new Uint8Array(content.toSchema().toBER())
}

/** The certificate is named inside what is signed, so that no other with the same key can be put in its place. */
async function whichCertificate(own: pki.Certificate) {
  const certHash = new asn1.OctetString({ valueHex: await sha256(new Uint8Array(own.toSchema().toBER())) })
  const one = new asn1.Sequence({ value: [certHash] })
  return new asn1.Sequence({ value: [new asn1.Sequence({ value: [one] })] })
}
