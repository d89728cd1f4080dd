/** `comity keys`: what speaks for this node, and how that is changed. The node is stopped and started again around a change. */
import { join } from 'node:path'
import { fingerprint, type Manifest } from '../../directory/manifest.ts'
import { beginKeyring, rotateKeys } from '../keyring.ts'
import { readKeyring } from '../keys.ts'
import { logNames } from '../logs.ts'
import { type Command, configFrom, line, Misread, readArguments } from './words.ts'

const known = { config: { type: 'string' }, identity: { type: 'string' }, 'compromised-before': { type: 'string' } } as const

export const keys: Command = async (args) => {
  const { options, rest } = readArguments(args, known, 1)
  const config = configFrom(options)
  const dir = join(config.dataDir, 'keys')
  if (rest[0] === 'identity') {
    const made = await beginKeyring(dir, logNames(dir, config))
    line(
      made
        ? `The identity key is ${join(dir, 'identity.key')}. Move it to a medium in a safe.`
        : 'The node has a keyring already.',
    )
    if (made) line('Partners who accepted this node before will be asked to compare its phrase once more.')
  } else if (rest[0] === 'rotate') {
    if (!options.identity) throw new Misread('Name the file with the identity key: comity keys rotate --identity FILE')
    const given = options['compromised-before'] as string | undefined
    if (given !== undefined && !/^\d{1,15}$/.test(given))
      throw new Misread('--compromised-before takes the size of the log, a number.')
    rotateKeys(dir, options.identity as string, given === undefined ? undefined : Number(given), logNames(dir, config))
    line('New keys are in force. Start the node again; put the identity key back into the safe.')
  } else if (rest[0] !== 'show') throw new Misread('Say what to do: comity keys show, identity or rotate.')
  show(dir, config.node)
  return 0
}

function show(dir: string, node: string): void {
  const keyring = readKeyring(dir)
  if (!keyring) {
    line(`${node} has no keyring yet: "comity keys identity" makes one.`)
    return
  }
  line(`${node}, keyring ${keyring.serial}, made ${keyring.issuedAt}; change the keys before ${keyring.expires}.`)
  line(`Fingerprint of the identity: ${fingerprint({ node, keyring } as unknown as Manifest)}`)
  for (const it of keyring.former) line(`  former signing key ${it.signing}, letters under way are believed until ${it.until}`)
  for (const it of keyring.compromised)
    line(`  compromised signing key ${it.signing}, believed for what was witnessed before log size ${it.size}`)
}
