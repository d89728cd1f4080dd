/**
 * Whether the issuer has taken a certificate back (RFC 5280, section 5). Lists come in the signature itself or from a file of this node that
 * whoever runs it renews; the node asks nobody on the way. Without a list of the issuer, that is what is said: nothing is guessed.
 */
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import type { CheckedSignature } from '../../../assistance/papers/forms.ts'

const block = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]+)-----END X509 CRL-----/g

/** Lists in a PEM file; one that cannot be read is no list. */
export const listsIn = (pem: string): pki.CertificateRevocationList[] =>
  [...pem.matchAll(block)].flatMap(([, text]) => {
    try {
      const bytes = Uint8Array.from(Buffer.from(text!.replace(/\s/g, ''), 'base64'))
      return [new pki.CertificateRevocationList({ schema: asn1.fromBER(bytes.buffer).result })]
    } catch {
      return []
    }
  })

type Answer = Readonly<{ state: NonNullable<CheckedSignature['revocation']>; listedAt?: string }>

/**
 * @param vouching certificates that may have signed a list: those that are trusted, and those of the chain that was found to hold
 * @param when the moment the signature is looked at for: that of its stamp, or now
 */
export async function revocationOf(
  own: pki.Certificate,
  vouching: readonly pki.Certificate[],
  lists: readonly pki.CertificateRevocationList[],
  when: Date,
): Promise<Answer> {
  const issuers = vouching.filter((it) => it.subject.isEqual(own.issuer))
  const its: pki.CertificateRevocationList[] = []
  for (const list of lists.filter((one) => one.issuer.isEqual(own.issuer)))
    for (const issuerCertificate of issuers) if (await list.verify({ issuerCertificate }).catch(() => false)) its.push(list)
  const newest = its.toSorted((a, b) => b.thisUpdate.value.valueOf() - a.thisUpdate.value.valueOf())[0]
  if (!newest) return { state: 'no-list' }
  const listedAt = newest.thisUpdate.value.toISOString()
  const taken = newest.revokedCertificates?.find((it) => it.userCertificate.isEqual(own.serialNumber))
  if (taken && taken.revocationDate.value <= when) return { state: 'revoked', listedAt }
  const over = newest.nextUpdate?.value
  return { state: over && over < when ? 'list-too-old' : 'good', listedAt }
}
