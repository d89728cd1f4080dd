/**
 * Master keys: one in force, and those before it for as long as a key of a case is still wrapped under them. Each is a file in
 * `keys/master/`: `<name>.key` with the key itself, or `<name>.sealed` with what somebody else keeps shut. Names sort by time.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readSecret, writeSecret } from '../keys.ts'
import { type Recovery, recoveryIn, shareOut } from './escrow.ts'
import { type ShutBy, shutterOf, VaultFault, type VaultSettings } from './unsealing.ts'

export type Master = Readonly<{ id: string; key: Uint8Array; name: string; madeAt: number }>
/** The first is in force. */
export type Masters = readonly [Master, ...Master[]]

const sealedFile = z.object({ by: z.enum(['transit', 'pkcs11', 'command']), sealed: z.string().min(1) })

/** Tells which key it is without telling the key. */
export const masterId = (key: Uint8Array): string =>
  createHash('sha256').update('comity-master-key-v1').update(key).digest('hex').slice(0, 16)

const folderOf = (keysDir: string): string => join(keysDir, 'master')
const isMaster = (file: string): boolean => /\.(key|sealed)$/.test(file)
const nameOf = (file: string): string => file.replace(/\.(key|sealed)$/, '')
const timeOf = (name: string): number =>
  Date.parse(`${name.slice(0, 10)}T${name.slice(11, 13)}:${name.slice(13, 15)}:${name.slice(15, 17)}Z`) || 0

export const masterFiles = (keysDir: string): readonly string[] =>
  existsSync(folderOf(keysDir)) ? readdirSync(folderOf(keysDir)).filter(isMaster).toSorted() : []

/** Makes the next master key; what sealed before stays openable until it is forgotten. */
export async function makeMaster(keysDir: string, it: VaultSettings, at: Date): Promise<string> {
  const folder = folderOf(keysDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  const stamp = `${at.toISOString().slice(0, 10)}T${at.toISOString().slice(11, 19).replaceAll(':', '')}`
  const name = `${stamp}-${String(masterFiles(keysDir).length + 1).padStart(4, '0')}`
  keepFile(keysDir, name, await written(key, it))
  const recovery = recoveryIn(keysDir)
  if (recovery) escrow(keysDir, recovery, { id: masterId(key), key })
  return name
}

async function written(key: Uint8Array, it: VaultSettings): Promise<Readonly<{ ending: string; text: string }>> {
  if (it.masterKey === 'file') return { ending: 'key', text: `${Buffer.from(key).toString('hex')}\n` }
  const by = it.masterKey as ShutBy
  const shutter = shutterOf(by, it)
  const sealed = await shutter.seal(key)
  if (!Buffer.from(await shutter.unseal(sealed)).equals(key))
    throw new VaultFault(`What "${by}" shut, it does not open again. Nothing was changed.`)
  return { ending: 'sealed', text: `${JSON.stringify({ by, sealed })}\n` }
}

const keepFile = (keysDir: string, name: string, { ending, text }: Readonly<{ ending: string; text: string }>): void =>
  writeSecret(join(folderOf(keysDir), `${name}.${ending}`), text)

/** A copy that only the holders of the recovery key can open, together. */
function escrow(keysDir: string, recovery: Recovery, master: Pick<Master, 'id' | 'key'>): void {
  writeSecret(join(folderOf(keysDir), `${master.id}.escrow`), `${JSON.stringify(shareOut(recovery, master))}\n`)
}

/** Lays a copy of every master key away under the recovery key. */
export function escrowAll(keysDir: string, masters: readonly Master[]): void {
  const recovery = recoveryIn(keysDir)
  if (recovery) for (const it of masters) escrow(keysDir, recovery, it)
}

/** Puts back master keys that were recovered; those that are here stay. */
export async function putBack(keysDir: string, keys: readonly Uint8Array[], it: VaultSettings, at: Date): Promise<void> {
  mkdirSync(folderOf(keysDir), { recursive: true, mode: 0o700 })
  for (const [i, key] of keys.entries())
    keepFile(keysDir, `${at.toISOString().slice(0, 10)}T000000-${String(i + 1).padStart(4, '0')}`, await written(key, it))
}

/** @throws VaultFault when there is none, or one does not open */
export async function readMasters(keysDir: string, it: VaultSettings): Promise<Masters> {
  const found: Master[] = []
  if (it.masterKey === 'secret')
    for (const text of [it.masterSecret, it.masterFormerSecret])
      if (text) found.push({ ...held(Buffer.from(text, 'hex')), name: 'environment', madeAt: 0 })
  for (const file of masterFiles(keysDir).toReversed()) {
    const key = await keyIn(join(folderOf(keysDir), file), it)
    if (key.length !== 32) throw new VaultFault(`${join(folderOf(keysDir), file)} is damaged. Restore it from your backup.`)
    found.push({ ...held(key), name: nameOf(file), madeAt: timeOf(nameOf(file)) })
  }
  const [first, ...rest] = found
  if (!first)
    throw new VaultFault(
      `The master key is not in ${folderOf(keysDir)}. Restore it from your backup, or with "comity vault recover".`,
    )
  return [first, ...rest]
}

const held = (key: Uint8Array): Pick<Master, 'id' | 'key'> => ({ id: masterId(key), key })

async function keyIn(path: string, it: VaultSettings): Promise<Uint8Array> {
  if (path.endsWith('.key')) return new Uint8Array(Buffer.from(readSecret(path).trim(), 'hex'))
  const { by, sealed } = sealedFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  return shutterOf(by, it).unseal(sealed)
}

/** Removes the file of a master key that nothing is wrapped under, and its copy in escrow. */
export function forgetMaster(keysDir: string, master: Pick<Master, 'id' | 'name'>): void {
  for (const file of masterFiles(keysDir)) if (nameOf(file) === master.name) rmSync(join(folderOf(keysDir), file))
  rmSync(join(folderOf(keysDir), `${master.id}.escrow`), { force: true })
}
