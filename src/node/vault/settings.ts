/** Settings of the key that the keys of cases are wrapped under. */
import { z } from 'zod'

type Say = (description: string, fix: string, more?: Record<string, unknown>) => Record<string, unknown>
type Settings = Readonly<Record<string, unknown>>

const hexKey = z.string().regex(/^[0-9a-f]{64}$/)
const secret = { secret: true }

export const vaultSettings = (say: Say, webAddress: z.ZodType<string>) => ({
  masterKey: z
    .enum(['file', 'secret', 'transit', 'pkcs11', 'command'])
    .default('file')
    .meta(
      say(
        'Where the master key comes from: a file in the data directory, a secret in the environment, or a file that a key management server (transit), a security module (pkcs11) or a program (command) opens at the start.',
        'file, secret, transit, pkcs11 or command',
      ),
    ),
  masterSecret: hexKey
    .optional()
    .meta(
      say(
        'The master key itself, when it comes from the environment.',
        '64 hexadecimal digits, e.g. of "openssl rand -hex 32"',
        secret,
      ),
    ),
  masterFormerSecret: hexKey
    .optional()
    .meta(say('The master key before, until "comity vault rotate-master" is done.', 'the former 64 hexadecimal digits', secret)),
  transitUrl: webAddress
    .optional()
    .meta(
      say(
        'Address of the transit engine of an OpenBao or Vault server; https, except on this machine.',
        'the address with the mount, e.g. https://bao.example.gov:8200/v1/transit',
      ),
    ),
  transitKey: z
    .string()
    .regex(/^[\w.-]{1,100}$/)
    .default('comity')
    .meta(say('Name of the key in the transit engine.', 'the name of the key')),
  transitToken: z
    .string()
    .min(1)
    .optional()
    .meta(say('Token that may encrypt and decrypt with that key.', 'the token the server gave you', secret)),
  pkcs11Module: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'PKCS#11 library of the security module. It is spoken to through "pkcs11-tool" of OpenSC.',
        'the path of the library, e.g. /usr/lib/softhsm/libsofthsm2.so',
        { path: true },
      ),
    ),
  pkcs11Token: z
    .string()
    .min(1)
    .default('comity')
    .meta(say('Label of the token in the security module.', 'the label of the token')),
  pkcs11Key: z
    .string()
    .regex(/^([0-9a-f]{2}){1,20}$/)
    .default('01')
    .meta(say('Id of the RSA key pair in the token, made there with leave to decrypt.', 'the id in hexadecimal, e.g. 01')),
  pkcs11Pin: z
    .string()
    .min(1)
    .optional()
    .meta(say('PIN of the token.', 'the PIN', secret)),
  masterCommand: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'Program that is called with "seal" or "unseal", reads base64 from its input and writes base64 to its output.',
        'the path of the program',
        { path: true },
      ),
    ),
})

/** What must stand together, a sentence for each fault. */
export function vaultFaults(s: Settings): string[] {
  const wants: Readonly<Record<string, readonly string[]>> = {
    secret: ['masterSecret'],
    transit: ['transitUrl', 'transitToken'],
    pkcs11: ['pkcs11Module', 'pkcs11Pin'],
    command: ['masterCommand'],
  }
  const faults = (wants[String(s.masterKey)] ?? [])
    .filter((name) => s[name] === undefined)
    .map(
      (name) => `Setting "${name}" is missing while "masterKey" is ${String(s.masterKey)}. docs/keys-at-rest.md says what it is.`,
    )
  const url = typeof s.transitUrl === 'string' ? new URL(s.transitUrl) : undefined
  if (url?.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
    faults.push(
      'Setting "transitUrl" must begin with https:// unless it is this machine itself: the master key would travel open.',
    )
  return faults
}
