/** `comity vault`: the keys under which cases rest sealed. Everything but `recover` may be done while the node runs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { NodeConfig } from '../config.ts'
import type { Database } from '../postgres/pool.ts'
import { keepRecovery, newRecovery, readShare, recovered, recoveryIn } from '../vault/escrow.ts'
import { stale_ms } from '../vault/keeper.ts'
import { escrowAll, forgetMaster, makeMaster, masterFiles, putBack, readMasters } from '../vault/masters.ts'
import { nextGeneration, rewrap } from '../vault/renewing.ts'
import { openVault, renewAll } from '../vault/vault.ts'
import { withDatabase } from './place.ts'
import { type Command, configFrom, line, Misread } from './words.ts'

const keysOf = (config: NodeConfig): string => join(config.dataDir, 'keys')
const many = { type: 'string', multiple: true } as const
const known = { config: { type: 'string' }, holder: many, share: many, threshold: { type: 'string' } } as const

type Given = Readonly<{
  config: NodeConfig
  rest: readonly string[]
  holders: readonly string[]
  shares: readonly string[]
  threshold: number
}>
type Doing = (given: Given) => Promise<number>

const withKeys = (config: NodeConfig, work: (db: Database) => Promise<number>): Promise<number> =>
  withDatabase(config, work, (url) => openVault(config, url))

type Count = Readonly<{ master: string; present: number; replaced: number }>
const wrappedUnder = async (db: Database): Promise<readonly Count[]> =>
  (
    await db.pool.query<Count>(
      `select master, count(*) filter (where replaced_at is null)::int as present, count(*) filter (where replaced_at is not null)::int as replaced
         from node.case_key where wrapped is not null group by master order by master`,
    )
  ).rows

const show: Doing = ({ config }) =>
  withKeys(config, async (db) => {
    const masters = await db.keeper!.masters()
    const counts = await wrappedUnder(db)
    for (const [i, it] of masters.entries()) {
      const n = counts.find((one) => one.master === it.id)
      line(
        `master key ${it.id} (${it.name})${i === 0 ? ', in force' : ''}: ${n?.present ?? 0} keys of cases, ${n?.replaced ?? 0} replaced`,
      )
    }
    const { rows } = await db.pool.query<{ n: number }>(
      'select count(*)::int as n from node.case_key where destroyed_at is not null',
    )
    line(`${rows[0]?.n ?? 0} keys were destroyed: what they sealed can be read nowhere.`)
    const recovery = recoveryIn(keysOf(config))
    line(
      recovery
        ? `In escrow since ${recovery.madeAt}: any ${recovery.threshold} of ${recovery.holders.join(', ')}.`
        : 'Not in escrow: "comity vault escrow" lays the master key away with officers.',
    )
    return 0
  })

const rotateMaster: Doing = ({ config }) =>
  withKeys(config, async (db) => {
    // With a secret the operator has put the new one in force already.
    if (config.masterKey !== 'secret') await makeMaster(keysOf(config), config, new Date())
    const masters = await readMasters(keysOf(config), config)
    const keeper = { ...db.keeper!, masters: async () => masters }
    const count = await rewrap({ pool: db.pool, keeper })
    line(`Master key ${masters[0].id} is in force; ${count} keys were wrapped anew.`)
    line('A node that runs hears of it within a minute. Then: "comity vault forget-master" destroys the former.')
    return 0
  })

const forget: Doing = ({ config }) =>
  withKeys(config, async (db) => {
    const [first, ...former] = await db.keeper!.masters()
    if (former.length === 0) line('There is no former master key.')
    if (former.length > 0 && Date.now() - first.madeAt < 2 * stale_ms)
      throw new Misread(
        'The master key in force is younger than two minutes: a node that runs may not have heard of it. Wait, then do it again.',
      )
    await rewrap({ pool: db.pool, keeper: db.keeper! })
    const used = new Set((await wrappedUnder(db)).map((it) => it.master))
    for (const it of former)
      if (used.has(it.id)) line(`${it.id} still wraps keys and stays. Do it again.`)
      else {
        forgetMaster(keysOf(config), it)
        line(
          it.name === 'environment'
            ? `${it.id} wraps nothing any more: take it out of the environment.`
            : `${it.id} is destroyed. Backups from before this day no longer show what was erased since.`,
        )
      }
    return 0
  })

const rotateCase: Doing = ({ config, rest }) =>
  withKeys(config, async (db) => {
    if (!rest[1]) throw new Misread('Name the case: comity vault rotate-case CASE')
    const generation = await nextGeneration({ pool: db.pool, keeper: db.keeper! }, rest[1])
    const done = await renewAll(config, db, db.keeper!)
    line(`Generation ${generation} seals for ${rest[1]}; ${done.sealed} values were sealed anew.`)
    line('The former generation is destroyed by the node once nothing is sealed under it, in ten minutes at the earliest.')
    return 0
  })

const renew: Doing = ({ config }) =>
  withKeys(config, async (db) => {
    const done = await renewAll(config, db, db.keeper!)
    line(`${done.sealed} values sealed, ${done.rewrapped} keys wrapped anew, ${done.retired} replaced keys destroyed.`)
    return 0
  })

const escrow: Doing = async ({ config, rest, holders, threshold }) => {
  if (!rest[1] || holders.length < 2)
    throw new Misread(
      'Say where to and who: comity vault escrow DIR --holder "Ada Rossi" --holder "Bo Lindqvist" [--threshold 2]',
    )
  if (!(threshold >= 2 && threshold <= holders.length))
    throw new Misread('--threshold takes how many holders are needed together: 2 at least, all of them at most.')
  const masters = await readMasters(keysOf(config), config)
  const { recovery, shares } = await newRecovery(config.node, holders, threshold, new Date())
  const folder = resolve(rest[1])
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [i, it] of shares.entries()) {
    const file = join(folder, `share-${i + 1}.json`)
    writeFileSync(file, `${JSON.stringify(it, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    line(`${file}: for ${it.holder} alone`)
  }
  keepRecovery(keysOf(config), recovery)
  escrowAll(keysOf(config), masters)
  line(
    `Any ${threshold} of ${holders.length} together open the master key. Move each share to a medium of its holder and empty ${folder}.`,
  )
  return 0
}

const recover: Doing = async ({ config, shares }) => {
  if (shares.length < 2) throw new Misread('Name the shares: comity vault recover --share FILE --share FILE')
  const dir = keysOf(config)
  if (masterFiles(dir).length > 0)
    throw new Misread(`There is a master key in ${join(dir, 'master')} already. Nothing was changed.`)
  const keys = await recovered(dir, shares.map(readShare))
  await putBack(dir, keys, config, new Date())
  line(`${keys.length} master keys are back in ${join(dir, 'master')}.`)
  return show({ config, rest: [], holders: [], shares: [], threshold: 2 })
}

const doings: Readonly<Record<string, Doing>> = {
  show,
  'rotate-master': rotateMaster,
  'forget-master': forget,
  'rotate-case': rotateCase,
  renew,
  escrow,
  recover,
}

export const vault: Command = async (args) => {
  const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
  const doing = doings[positionals[0] ?? 'show']
  if (!doing) throw new Misread(`Say what to do: comity vault ${Object.keys(doings).join(' | ')}.`)
  return doing({
    config: configFrom({ config: values.config }),
    rest: positionals,
    holders: values.holder ?? [],
    shares: values.share ?? [],
    threshold: Number(values.threshold ?? 2),
  })
}
