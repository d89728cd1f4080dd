/**
 * Who keeps the master key shut while the node is down: a key management server, a security module, or a program of the house. It is asked
 * once at the start and once when a master key is made; what it made is a file that is worth nothing without it.
 */
import { execFile } from 'node:child_process'
import { constants, createPublicKey, publicEncrypt } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { NodeConfig } from '../config.ts'

export type Shutter = Readonly<{
  seal(key: Uint8Array): Promise<string>
  unseal(sealed: string): Promise<Uint8Array>
}>
export type ShutBy = 'transit' | 'pkcs11' | 'command'
export type VaultSettings = Pick<
  NodeConfig,
  | 'masterKey'
  | 'masterSecret'
  | 'masterFormerSecret'
  | 'transitUrl'
  | 'transitKey'
  | 'transitToken'
  | 'pkcs11Module'
  | 'pkcs11Token'
  | 'pkcs11Key'
  | 'pkcs11Pin'
  | 'masterCommand'
>

/** What keeps a master key shut could not be asked; the sentence says what to look at. */
export class VaultFault extends Error {
  override name = 'VaultFault'
}

const patience_ms = 20_000
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.trim(), 'base64'))

export function shutterOf(by: ShutBy, it: VaultSettings): Shutter {
  if (by === 'transit' && it.transitUrl && it.transitToken) return transit(it.transitUrl, it.transitKey, it.transitToken)
  if (by === 'pkcs11' && it.pkcs11Module && it.pkcs11Pin)
    return pkcs11(it.pkcs11Module, it.pkcs11Token, it.pkcs11Key, it.pkcs11Pin)
  if (by === 'command' && it.masterCommand) return command(it.masterCommand)
  throw new VaultFault(`A master key is kept shut by "${by}", whose settings are missing. docs/keys-at-rest.md lists them.`)
}

const answer = z.object({ data: z.object({ ciphertext: z.string().optional(), plaintext: z.string().optional() }) })

/** The transit engine of OpenBao and Vault: POST encrypt/<key> and decrypt/<key>, base64 both ways. */
function transit(url: string, key: string, token: string): Shutter {
  async function ask(what: 'encrypt' | 'decrypt', body: object) {
    const response = await fetch(`${url.replace(/\/$/, '')}/${what}/${encodeURIComponent(key)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vault-token': token },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patience_ms),
    }).catch((cause: Error) => {
      throw new VaultFault(`The key management server at ${url} does not answer (${cause.message}).`, { cause })
    })
    if (!response.ok)
      throw new VaultFault(
        `The key management server at ${url} answered ${response.status}: look at token, policy and key "${key}".`,
      )
    return answer.parse(await response.json()).data
  }
  return {
    seal: async (it) => (await ask('encrypt', { plaintext: base64(it) })).ciphertext ?? '',
    unseal: async (sealed) => bytesOf((await ask('decrypt', { ciphertext: sealed })).plaintext ?? ''),
  }
}

function run(program: string, args: readonly string[], input: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((done, fail) => {
    const child = execFile(
      program,
      [...args],
      { timeout: patience_ms, maxBuffer: 1 << 20, env: { ...process.env, ...env } },
      (fault, stdout, stderr) =>
        fault
          ? fail(
              new VaultFault(`${program} ${args[0] ?? ''} failed: ${stderr.trim().slice(0, 300) || fault.message}`, {
                cause: fault,
              }),
            )
          : done(stdout),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

const command = (program: string): Shutter => ({
  seal: async (key) => (await run(program, ['seal'], `${base64(key)}\n`)).trim(),
  unseal: async (sealed) => bytesOf(await run(program, ['unseal'], `${sealed}\n`)),
})

/**
 * RSA-OAEP in a security module: anyone can shut with the public half, only the module opens. SHA-1 inside of OAEP because every token
 * has it; it needs no resistance to collisions there (RFC 8017 appendix B.1).
 */
function pkcs11(module: string, token: string, id: string, pin: string): Shutter {
  const common = ['--module', module, '--token-label', token]
  const apart = async <T>(work: (dir: string) => Promise<T>): Promise<T> => {
    const dir = await mkdtemp(join(tmpdir(), 'comity-token-'))
    try {
      return await work(dir)
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  }
  return {
    seal: (key) =>
      apart(async (dir) => {
        const out = join(dir, 'public')
        await run('pkcs11-tool', ['--read-object', '--type', 'pubkey', '--id', id, '-o', out, ...common], '')
        const half = createPublicKey({ key: await readFile(out), format: 'der', type: 'spki' })
        return base64(publicEncrypt({ key: half, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, key))
      }),
    unseal: (sealed) =>
      apart(async (dir) => {
        const [from, to] = [join(dir, 'sealed'), join(dir, 'key')]
        await writeFile(from, bytesOf(sealed), { mode: 0o600 })
        await writeFile(to, '', { mode: 0o600 })
        const how = ['-m', 'RSA-PKCS-OAEP', '--hash-algorithm', 'SHA-1', '--mgf', 'MGF1-SHA1', '-i', from, '-o', to]
        await run('pkcs11-tool', ['--decrypt', '--id', id, '--login', '--pin', 'env:COMITY_TOKEN_PIN', ...how, ...common], '', {
          COMITY_TOKEN_PIN: pin,
        })
        return new Uint8Array(await readFile(to))
      }),
  }
}
