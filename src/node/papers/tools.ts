/** What the room of requests borrows for paper: type, code, signature, and where the ledger has an entry. */
import { readFileSync } from 'node:fs'
import encodeQR from 'qr'
import type { PaperTools } from '../../assistance/papers/desk.ts'
import type { EntryId } from '../../ledger/entry.ts'
import { levelOf } from '../../ledger/levels.ts'
import type { OwnLog } from '../../ledger/log/own.ts'
import * as log from '../../ledger/log/store.ts'
import { byId } from '../../ledger/store.ts'
import type { Ground } from '../background.ts'
import { stampingAuthority } from '../logs/stamping.ts'
import { enclosedIn } from './enclosing.ts'
import type { Press } from './press.ts'
import { checkSignatures } from './signing/check.ts'
import { paperSigner } from './signing/sign.ts'
import { wordsOnPaper } from './words.ts'

const file = (path: string | undefined): string => (path ? readFileSync(path, 'utf8') : '')

/** The code of a page as a picture; error correction that survives a stamp or a fold over a quarter of it. */
export const codePicture = (text: string): string => encodeQR(text, 'svg', { ecc: 'quartile', border: 2 })

export async function paperTools(
  { config }: Pick<Ground, 'config'>,
  own: OwnLog,
  setter: Press,
): Promise<PaperTools & { stop(): Promise<void> }> {
  const authority = stampingAuthority(config)
  const { paperKey, paperCertificates, paperTrust, timestampCertificates } = config
  const signer = paperKey && paperCertificates ? await paperSigner(paperKey, paperCertificates, authority) : undefined
  const trusted = { signing: file(paperTrust), stamping: file(timestampCertificates) }
  // Lists are renewed while the node runs: read anew each time.
  const revoked = (): string => file(config.paperRevocations)
  return {
    baseUrl: config.baseUrl,
    exercise: config.exercise,
    words: wordsOnPaper(config.timeZone),
    picture: codePicture,
    set: setter.set,
    enclose: enclosedIn,
    ...(signer && { sign: signer.sign, signsUntil: signer.until }),
    check: (pdf, at) => checkSignatures(pdf, { ...trusted, revoked: revoked() }, new Date(at)),
    async placed(sql, entry: EntryId) {
      const kept = await byId(sql, own, entry)
      if (!kept) return undefined
      const origin = kept.log ?? own.origin
      const level = levelOf(kept.index, await log.head(sql, origin))
      return { log: origin, ...(kept.index !== undefined && { index: kept.index }), level }
    },
    stop: setter.stop,
  }
}
