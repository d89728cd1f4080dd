/**
 * Escrow: master keys are laid away under a recovery key whose private half exists nowhere. It is split among officers when it is made
 * (Shamir's scheme); so many of them together can open the copies, fewer learn nothing. docs/keys-at-rest.md has the ceremony.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { combine, split } from 'shamir-secret-sharing'
import { z } from 'zod'
import { sealingKeyId } from '../../directory/manifest.ts'
import { writeSecret } from '../keys.ts'
import { openSealer, sealingPublicKey } from '../sealing/sealer.ts'
import { VaultFault } from './unsealing.ts'

const recoverySchema = z.object({
  v: z.literal(1),
  public: z.string(),
  holders: z.array(z.string()).min(2),
  threshold: z.number().int().min(2),
  madeAt: z.string(),
})
export type Recovery = z.output<typeof recoverySchema>

const shareSchema = z.object({
  format: z.literal('comity-recovery-share/1'),
  node: z.string(),
  holder: z.string(),
  /** Of the recovery key that this is a share of. */
  of: z.string(),
  threshold: z.number().int(),
  share: z.string(),
  check: z.string(),
})
type Share = z.output<typeof shareSchema>
const escrowSchema = z.object({ master: z.string(), of: z.string(), enc: z.string(), ciphertext: z.string() })

const info = new TextEncoder().encode('comity-master-escrow-v1')
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const bytes = (it: string): Uint8Array => new Uint8Array(Buffer.from(it, 'base64url'))
const digest = (it: string): string => createHash('sha256').update(it).digest('hex').slice(0, 16)

const fileOf = (keysDir: string): string => join(keysDir, 'master', 'recovery.json')

export const recoveryIn = (keysDir: string): Recovery | undefined =>
  existsSync(fileOf(keysDir)) ? recoverySchema.parse(JSON.parse(readFileSync(fileOf(keysDir), 'utf8'))) : undefined

/** A new recovery key and a share of it for each holder; the key itself is forgotten when this returns. */
export async function newRecovery(
  node: string,
  holders: readonly string[],
  threshold: number,
  at: Date,
): Promise<Readonly<{ recovery: Recovery; shares: readonly Share[] }>> {
  const seed = new Uint8Array(randomBytes(32))
  const half = sealingPublicKey(seed)
  const parts = await split(seed, holders.length, threshold)
  seed.fill(0)
  const shares = holders.map((holder, i): Share => {
    const share = text(parts[i]!)
    return { format: 'comity-recovery-share/1', node, holder, of: digest(half), threshold, share, check: digest(share) }
  })
  return { recovery: { v: 1, public: half, holders: [...holders], threshold, madeAt: at.toISOString() }, shares }
}

export const keepRecovery = (keysDir: string, it: Recovery): void =>
  writeSecret(fileOf(keysDir), `${JSON.stringify(it, null, 2)}\n`)

/** A master key as the holders together can open it. */
export function shareOut(recovery: Recovery, master: Readonly<{ id: string; key: Uint8Array }>): z.output<typeof escrowSchema> {
  const sealer = openSealer([])
  const { enc, ciphertext } = sealer.seal(recovery.public, master.key, info, Buffer.from(master.id)) as {
    enc: Uint8Array
    ciphertext: Uint8Array
  }
  return { master: master.id, of: digest(recovery.public), enc: text(enc), ciphertext: text(ciphertext) }
}

/** The share in a file, whole and of the right kind. @throws VaultFault */
export function readShare(path: string): Share {
  const read = shareSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  if (!read || digest(read.share) !== read.check) throw new VaultFault(`${path} is no share of a recovery key, or is damaged.`)
  return read
}

/** The master keys in escrow in `keys/master/`, opened with the shares of so many holders. @throws VaultFault */
export async function recovered(keysDir: string, shares: readonly Share[]): Promise<readonly Uint8Array[]> {
  const recovery = recoveryIn(keysDir)
  if (!recovery) throw new VaultFault(`There is no recovery key in ${fileOf(keysDir)}.`)
  const ours = [...new Map(shares.map((it) => [it.share, it])).values()].filter((it) => it.of === digest(recovery.public))
  if (ours.length < recovery.threshold)
    throw new VaultFault(`${recovery.threshold} shares of this recovery key are needed; ${ours.length} were given.`)
  const seed = await combine(ours.map((it) => bytes(it.share)))
  if (sealingPublicKey(seed) !== recovery.public) throw new VaultFault('The shares do not make the recovery key of this node.')
  const sealer = openSealer([seed])
  const folder = join(keysDir, 'master')
  const found: Uint8Array[] = []
  for (const file of readdirSync(folder)
    .filter((it) => it.endsWith('.escrow'))
    .toSorted()) {
    const it = escrowSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    const key = await sealer.open(
      sealingKeyId(recovery.public),
      Buffer.from(bytes(it.enc)),
      Buffer.from(bytes(it.ciphertext)),
      info,
      Buffer.from(it.master),
    )
    if (!key) throw new VaultFault(`${join(folder, file)} does not open with this recovery key.`)
    found.push(new Uint8Array(key))
  }
  if (found.length === 0) throw new VaultFault(`There is no master key in escrow in ${folder}.`)
  return found
}
