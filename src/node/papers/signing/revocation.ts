/**
 * Whether the issuer has taken a certificate back: by its lists (RFC 5280, section 5) and by its answers (RFC 6960). Both come in the signature
 * itself or from a file of this node that whoever runs it renews; the node asks nobody on the way. Without either, that is what is said.
 */
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import type { CheckedSignature } from '../../../assistance/papers/forms.ts'
import { saidOf } from './responses.ts'

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

/** What issuers published about certificates: lists, and answers about single ones. */
type Evidence = Readonly<{ lists: readonly pki.CertificateRevocationList[]; answers: readonly pki.BasicOCSPResponse[] }>
type Answer = Readonly<{ state: NonNullable<CheckedSignature['revocation']>; listedAt?: string }>

/**
 * @param vouching certificates that may have signed a list: those that are trusted, and those of the chain that was found to hold
 * @param when the moment the signature is looked at for: that of its stamp, or now
 */
export async function revocationOf(
  own: pki.Certificate,
  vouching: readonly pki.Certificate[],
  { lists, answers }: Evidence,
  when: Date,
): Promise<Answer> {
  const issuers = vouching.filter((it) => it.subject.isEqual(own.issuer))
  const its: pki.CertificateRevocationList[] = []
  for (const list of lists.filter((one) => one.issuer.isEqual(own.issuer)))
    for (const issuerCertificate of issuers) if (await list.verify({ issuerCertificate }).catch(() => false)) its.push(list)
  const listed = its.map((list) => {
    const taken = list.revokedCertificates?.find((it) => it.userCertificate.isEqual(own.serialNumber))
    return { taken: taken?.revocationDate.value, at: list.thisUpdate.value, until: list.nextUpdate?.value }
  })
  const said = (await saidOf(own, issuers, answers))
    .filter(({ status }) => status !== 'unknown')
    .map((it) => ({ taken: it.status === 'revoked' ? (it.since ?? it.at) : undefined, at: it.at, until: it.until }))
  const newest = [...listed, ...said].toSorted((a, b) => b.at.valueOf() - a.at.valueOf())
  if (!newest[0]) return { state: 'no-list' }
  // A certificate is not given back: whoever says that it was taken is believed, however old that is.
  const taken = newest.find((it) => it.taken && it.taken <= when)
  if (taken) return { state: 'revoked', listedAt: taken.at.toISOString() }
  const current = newest.find(({ until }) => !until || until >= when)
  return { state: current ? 'good' : 'list-too-old', listedAt: (current ?? newest[0]).at.toISOString() }
}
