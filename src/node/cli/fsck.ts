/** `comity fsck`: recomputes the whole log of this node from what is stored, and names the first thing that is not as it was signed. */
import { join } from 'node:path'
import { type Damage, examine } from '../../ledger/fsck/store.ts'
import { checkpointFiles } from '../../ledger/log/lock/store.ts'
import { checkpointDirOf, earlierLogs, loadLogKeys, ownLog, presentLog } from '../logs.ts'
import type { Database } from '../postgres/pool.ts'
import { openVault } from '../vault/vault.ts'
import { withDatabase } from './place.ts'
import { type Command, configFrom, line, readArguments } from './words.ts'

const words: Readonly<Record<Damage['code'], string>> = {
  'leaf-missing': 'A place in the log is empty',
  'leaf-beyond-head': 'A leaf stands behind the end of the log',
  'leaf-differs': 'The stored entry is not the one that was put into the log',
  'entry-lost': 'An entry has no place in the log and does not wait for one',
  'entry-twice': 'An entry has a place in the log and waits for another',
  'tile-missing': 'A tile of the tree is missing',
  'tile-differs': 'A tile of the tree is not the one its leaves give',
  'tile-beyond-head': 'A tile stands behind the end of the tree',
  'head-differs': 'The head of the log is not the one its leaves give',
  'checkpoint-missing': 'The published checkpoint is missing',
  'checkpoint-differs': 'A signed checkpoint is of another tree',
  'checkpoint-unsigned': 'A checkpoint lacks a good signature of this log',
  'cosignature-false': 'A cosignature is not genuine',
  'second-place-differs': 'The second place does not agree with the database',
}

export const fsck: Command = async (args) => {
  const { options } = readArguments(args, { config: { type: 'string' } })
  const config = configFrom(options)
  const keysOf = (origin: string) => loadLogKeys(join(config.dataDir, 'keys'), config.node, origin)
  const own = ownLog(config, keysOf)
  const examined = async (db: Database): Promise<number> => {
    let bad = 0
    for (const [i, origin] of [...earlierLogs(config), presentLog(config)].entries()) {
      const { logs, witnesses } = await own.policy(db.sql, origin)
      const once = async () => {
        const held = await checkpointFiles(checkpointDirOf(config, i + 1)).read()
        return db.transaction(async (sql) => {
          await sql.query('set transaction isolation level repeatable read read only')
          return examine(sql, { origin, keys: logs, witnesses, held })
        })
      }
      let found = await once()
      // A node that runs may publish between one look and the other.
      if (found.damage.length === 1 && found.damage[0]!.code === 'second-place-differs') found = await once()
      bad += found.damage.length
      line(
        `${origin}: ${found.entries} entries (${found.erased} erased), ${found.tiles} tiles, ${found.checkpoints} checkpoints, ${found.cosignatures} cosignatures recomputed.`,
      )
      if (found.lost > 0)
        line(`  ${found.lost} places came back from a copy after a loss; what was done there is not known here.`)
      if (found.gone > 0) line(`  ${found.gone} entries more were signed before the log was closed; they are in no copy.`)
      for (const { code, where } of found.damage.slice(0, 20)) line(`  BAD  ${words[code]}: ${where}`)
      if (found.damage.length > 20) line(`  ... and ${found.damage.length - 20} more`)
    }
    line(
      bad === 0
        ? '\nThe log is whole.'
        : '\nThe log is NOT whole. Stop the node, keep a copy of the database as it is, and restore the newest backup.',
    )
    return bad === 0 ? 0 : 1
  }
  // Entries rest sealed: whether they make their leaves is seen with the keys.
  return withDatabase(config, examined, (url) => openVault(config, url))
}
