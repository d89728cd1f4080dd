/**
 * Has checkpoints time-stamped by an authority outside (RFC 3161), so that even a node together with all its witnesses cannot pre-date
 * its history. The text of the checkpoint is stamped. Nothing waits for it: a silent authority raises an alarm and stops no work.
 */
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import { type Instant, instant, millis } from '../../kernel/instant.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import * as log from '../log/store.ts'
import { rounds } from '../rounds/courier.ts'
import { parseNote } from '../tlog/note.ts'
import { putStamp, stamps } from './store.ts'

const sha256Oid = '2.16.840.1.101.3.4.2.1'

export type StampingTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  sql: Sql
  origin: string
  /** The authority: the name shown to people, the certificates that vouch for it (PEM), and how it is asked. */
  authority: Readonly<{
    name: string
    trusted: string
    ask(request: Uint8Array, signal: AbortSignal): Promise<Uint8Array>
  }>
  fault?: (fault: unknown) => void
}>

/** The text of a checkpoint as it is stamped: without any signature, so `openssl ts -verify -data` takes it as a file. */
export const stampedText = (note: string): Uint8Array => new TextEncoder().encode(parseNote(note)?.text ?? '')

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
  return found.map(([, base64]) => pki.Certificate.fromBER(buffer(Buffer.from(base64!, 'base64'))))
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(Buffer.from(b))

/**
 * When a token says that the text existed; throws when it is not about this text, not the answer to our question, or not by an
 * authority that the trusted certificates vouch for.
 * @param nonce of our question; left out when an old token is checked again
 */
export async function stampedAt(answer: Uint8Array, text: Uint8Array, trusted: string, nonce?: Uint8Array): Promise<Instant> {
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

/** Has a text stamped, and checks the answer before anyone sees it. */
export async function stamped(
  text: Uint8Array,
  authority: StampingTools['authority'],
  signal: AbortSignal,
): Promise<Readonly<{ answer: Uint8Array; at: Instant }>> {
  const nonce = crypto.getRandomValues(new Uint8Array(9))
  nonce[0] = 1 + (nonce[0]! % 127) // positive and without a leading zero, so that it comes back byte for byte
  const answer = await authority.ask(await requestFor(text, nonce), signal)
  return { answer, at: await stampedAt(answer, text, authority.trusted, nonce) }
}

/** Has the newest published checkpoint stamped, unless it is already. True when a stamp was kept. */
export async function stampNewest(it: StampingTools, stop = new AbortController().signal): Promise<boolean> {
  const head = await log.head(it.sql, it.origin)
  const [last] = await stamps(it.sql, it.origin, 1)
  if (!head?.published || last?.size === head.published) return false
  const newest = await log.checkpoint(it.sql, it.origin, head.published)
  const text = stampedText(newest!.note)
  const { answer, at } = await stamped(text, it.authority, stop)
  await putStamp(
    it.sql,
    it.origin,
    { size: head.published, authority: it.authority.name, token: answer, stampedAt: at },
    it.tools.now(),
  )
  return true
}

const every_ms = 10 * 60_000
const retry_ms = 60_000
/** How long stamping may fail before a person is told. */
const grace_ms = 4 * 60 * 60_000

/** Runs until stopped: a stamp every ten minutes when the log has grown. */
export function startStamping(it: StampingTools): { stop(): Promise<void> } {
  let [failing, told]: [number | undefined, boolean] = [undefined, false]
  const turn = async (stop: AbortSignal): Promise<number> => {
    try {
      await stampNewest(it, stop)
      ;[failing, told] = [undefined, false]
      return every_ms
    } catch (fault) {
      failing ??= millis(it.tools.now())
      if (!told && millis(it.tools.now()) - failing >= grace_ms) {
        told = true
        it.fault?.(new Error(`no time stamp of the log for four hours: ${(fault as Error).message}`, { cause: fault }))
      }
      return retry_ms
    }
  }
  return rounds((_, stop) => turn(stop), { retry_ms, fault: it.fault })
}
