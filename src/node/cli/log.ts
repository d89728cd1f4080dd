/** `comity log`: what is done to the log itself: looked at, let sign again, filled from a copy, given another key. The node must not run meanwhile. */
import { join } from 'node:path'
import { resume } from '../../ledger/log/halting/sequencer.ts'
import { checkpointFiles } from '../../ledger/log/lock/store.ts'
import * as tree from '../../ledger/log/store.ts'
import { readKeyring } from '../keys.ts'
import { checkpointDirOf, earlierLogs, endLogRotation, loadLogKeys, presentLog, rotateLogKey } from '../logs.ts'
import { refillLog } from './log/refill.ts'
import { withDatabase } from './place.ts'
import { type Command, configFrom, line, Misread, readArguments } from './words.ts'

export const log: Command = async (args) => {
  const yes = { type: 'boolean' } as const
  const flags = { adopt: yes, write: yes, close: yes, 'although-silent': yes }
  const { options, rest } = readArguments(args, { config: { type: 'string' }, ...flags }, args[0] === 'refill' ? 100 : 1)
  const config = configFrom(options)
  const [dir, origin] = [join(config.dataDir, 'keys'), presentLog(config)]
  const what = rest[0] ?? 'show'
  if (what === 'rotate') {
    line(`New key of the log: ${rotateLogKey(dir, origin)}`)
    line('From the next start both keys sign.')
    line(
      readKeyring(dir)
        ? 'Before that start let the keyring name it, with the identity key from the safe: comity keys rotate --identity FILE. Partners read the new keyring by themselves.'
        : 'The fingerprint of this node changes: partners compare it and accept it again.',
    )
    line('When all have, end it with "comity log end-rotation" and start again.')
    return 0
  }
  if (what === 'end-rotation') {
    const ended = endLogRotation(dir, new Date().toISOString().slice(0, 10))
    line(
      ended ? 'The key before signs no more from the next start. What it signed stays good.' : 'No change of keys is under way.',
    )
    return ended ? 0 : 1
  }
  if (what !== 'show' && what !== 'resume' && what !== 'refill')
    throw new Misread('Say what: comity log [show | resume [--adopt] | refill | rotate | end-rotation]')
  return withDatabase(config, async (db) => {
    const { log: signer, also } = loadLogKeys(dir, config.node, origin)
    const lock = checkpointFiles(checkpointDirOf(config))
    if (what === 'refill')
      return refillLog(db, { tools: db, signer, also, lock }, config, {
        urls: rest.slice(1),
        write: options.write === true,
        close: options.close === true,
        silent: options['although-silent'] === true,
      })
    if (what === 'resume') await resume({ tools: db, signer, also, lock }, { adopt: options.adopt === true })
    for (const name of [...earlierLogs(config), origin]) {
      const head = await tree.head(db.sql, name)
      line(
        `${name}: ${head?.size ?? 0} entries, ${head?.published ?? 0} published, ${head?.witnessed ?? 0} witnessed, ${head?.mirrored ?? 0} mirrored${head?.halted ? `; signs nothing: ${head.halted}` : ''}`,
      )
    }
    for (const key of [signer, ...also]) line(`  signed by ${key.vkey.slice(0, 120)}${key.vkey.length > 120 ? '...' : ''}`)
    return 0
  })
}
