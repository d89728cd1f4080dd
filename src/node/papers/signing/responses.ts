/**
 * What an issuer answered about one certificate (OCSP, RFC 6960). Answers come in the signature itself (Adobe's revocation attribute, or RFC
 * 5940) or from the node's own file. The node asks no responder: it would tell a third party which paper this authority looks at, and when.
 */
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'

const block = /-----BEGIN OCSP RESPONSE-----([A-Za-z0-9+/=\s]+)-----END OCSP RESPONSE-----/g
const oids = {
  /** adbe-revocationInfoArchival: `[1] SEQUENCE OF OCSPResponse`. */
  archival: '1.2.840.113583.1.1.8',
  inSignedData: '1.3.6.1.5.5.7.16.2',
  basic: '1.3.6.1.5.5.7.48.1.1',
  /** id-kp-OCSPSigning: whom an issuer lets answer in its place. */
  answering: '1.3.6.1.5.5.7.3.9',
  usage: '2.5.29.37',
} as const

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

const read = (schema: asn1.BaseBlock): pki.BasicOCSPResponse[] => {
  try {
    const { responseBytes } = new pki.OCSPResponse({ schema })
    if (responseBytes?.responseType !== oids.basic) return []
    const inner = asn1.fromBER(buffer(responseBytes.response.valueBlock.valueHexView)).result
    return [new pki.BasicOCSPResponse({ schema: inner })]
  } catch {
    return []
  }
}

/** Answers in a PEM file; one that cannot be read is none. */
export const answersIn = (pem: string): pki.BasicOCSPResponse[] =>
  [...pem.matchAll(block)].flatMap(([, text]) => {
    const { result, offset } = asn1.fromBER(buffer(Buffer.from(text!.replace(/\s/g, ''), 'base64')))
    return offset === -1 ? [] : read(result)
  })

/** Answers that the signer put into the signature. */
export function answersOf(signed: pki.SignedData, info: pki.SignerInfo): pki.BasicOCSPResponse[] {
  const archived = info.signedAttrs?.attributes.find(({ type }) => type === oids.archival)?.values[0]
  const tagged = archived instanceof asn1.Sequence ? archived.valueBlock.value : []
  const kept = tagged.filter((it) => it.idBlock.tagClass === 3 && it.idBlock.tagNumber === 1)
  const lists = kept.flatMap((it) => (it as asn1.Constructed).valueBlock.value)
  // The tag is explicit: within it stands the sequence of answers.
  const answers = lists.flatMap((it) => (it instanceof asn1.Sequence ? it.valueBlock.value : []))
  const others = (signed.crls ?? []).filter((it) => it instanceof pki.OtherRevocationInfoFormat)
  const beside = others.filter((it) => it.otherRevInfoFormat === oids.inSignedData).map((it) => it.otherRevInfo as asn1.BaseBlock)
  return [...answers, ...beside].flatMap((it) => read(it as asn1.BaseBlock))
}

export type Said = Readonly<{ status: 'good' | 'revoked' | 'unknown'; since?: Date; at: Date; until?: Date }>

/** What of all answers is about this certificate and signed by who may answer for its issuer. */
export async function saidOf(
  own: pki.Certificate,
  issuers: readonly pki.Certificate[],
  answers: readonly pki.BasicOCSPResponse[],
): Promise<Said[]> {
  const said: Said[] = []
  for (const issuer of issuers)
    for (const answer of answers) {
      if (!(await mayAnswer(answer, issuer))) continue
      for (const one of answer.tbsResponseData.responses) {
        const asked = new pki.CertID()
        const hashAlgorithm = hashes[one.certID.hashAlgorithm.algorithmId]
        if (!hashAlgorithm) continue
        await asked.createForCertificate(own, { hashAlgorithm, issuerCertificate: issuer })
        if (asked.isEqual(one.certID)) said.push(statusOf(one))
      }
    }
  return said
}

const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

function statusOf(one: pki.SingleResponse): Said {
  const { tagNumber } = (one.certStatus as asn1.BaseBlock).idBlock
  const taken = tagNumber === 1 ? (one.certStatus as asn1.Constructed).valueBlock.value[0] : undefined
  return {
    status: tagNumber === 0 ? 'good' : tagNumber === 1 ? 'revoked' : 'unknown',
    ...(taken instanceof asn1.GeneralizedTime && { since: taken.toDate() }),
    at: one.thisUpdate,
    ...(one.nextUpdate && { until: one.nextUpdate }),
  }
}

/** The issuer itself, or whom it certified for nothing but this, then valid (RFC 6960, 4.2.2.2). */
async function mayAnswer(answer: pki.BasicOCSPResponse, issuer: pki.Certificate): Promise<boolean> {
  if (await signedBy(answer, issuer)) return true
  const at = answer.tbsResponseData.producedAt
  for (const delegate of answer.certs ?? []) {
    const usage = delegate.extensions?.find(({ extnID }) => extnID === oids.usage)?.parsedValue as pki.ExtKeyUsage | undefined
    if (!usage?.keyPurposes.includes(oids.answering)) continue
    if (at < delegate.notBefore.value || at > delegate.notAfter.value || !delegate.issuer.isEqual(issuer.subject)) continue
    if ((await delegate.verify(issuer).catch(() => false)) && (await signedBy(answer, delegate))) return true
  }
  return false
}

const signedBy = (answer: pki.BasicOCSPResponse, by: pki.Certificate): Promise<boolean> =>
  pki
    .getCrypto(true)
    .verifyWithPublicKey(
      buffer(answer.tbsResponseData.tbsView),
      answer.signature,
      by.subjectPublicKeyInfo,
      answer.signatureAlgorithm,
    )
    .catch(() => false)
