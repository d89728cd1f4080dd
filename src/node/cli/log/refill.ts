/** `comity log refill`: after a loss, takes the end of the log back from a copy that a partner keeps, or says why that cannot be done. */
import { gunzipSync } from 'node:zlib'
import type { NodeId } from '../../../kernel/id.ts'
import { remembering } from '../../../ledger/desk.ts'
import type { SequencerTools } from '../../../ledger/log/agreeing/sequencer.ts'
import type { Keeper } from '../../../ledger/log/refilling/courier.ts'
import { type Refilled, refill, type Survey, survey } from '../../../ledger/log/refilling/sequencer.ts'
import type { NodeConfig } from '../../config.ts'
import { accepted, nextLog } from '../../logs.ts'
import { type PartnerHttp, partnerHttp } from '../../partner-http.ts'
import type { Database } from '../../postgres/pool.ts'
import { line, Misread } from '../words.ts'

type Asked = Readonly<{ urls: readonly string[]; write: boolean; close: boolean; silent: boolean }>

const keeperAt = (http: PartnerHttp, name: string, url: string): Keeper => ({
  name,
  async get(path, signal) {
    const bytes = await http.fetchBytes(`${url}/${path}`, signal)
    return bytes && path.includes('/tile/entries/') && bytes[0] === 0x1f && bytes[1] === 0x8b
      ? new Uint8Array(gunzipSync(bytes))
      : bytes
  },
})

function show({ size, waiting, held, keeping, reach }: Survey): void {
  line(`  this database   ${size} entries; ${waiting} acts wait for a place`)
  line(`  second place    ${held ? `a checkpoint of ${held.size}` : 'nothing that this log signed'}`)
  for (const { name, witness, mirror, fault } of keeping)
    line(
      fault
        ? `  ${name}   NO ANSWER (${fault})`
        : `  ${name}   saw ${witness ? witness.size : 'nothing'}, keeps a copy of ${mirror ? mirror.size : 'nothing'}`,
    )
  line(`The log went as far as ${reach} entries.\n`)
}

/** Statuses: 0 nothing to do or done, 1 something is left to do or cannot be done. */
export async function refillLog(db: Database, it: SequencerTools, config: NodeConfig, asked: Asked): Promise<number> {
  const http = partnerHttp({ allowInside: config.exercise })
  try {
    const partners = await accepted(db.sql).catch(() => [])
    const given = asked.urls.map((url) => url.replace(/\/+$/, ''))
    const keepers = [
      ...partners.filter((peer) => !given.includes(peer.url)).map((peer) => keeperAt(http, peer.id, peer.url)),
      ...given.map((url) => keeperAt(http, url, url)),
    ]
    if (keepers.length === 0)
      throw new Misread(
        'This database knows no partners. Name the addresses of those that kept a copy: comity log refill https://partner.example ...',
      )
    line(`${it.signer.name}`)
    const found = await survey(it, keepers)
    show(found)
    return await proceed(db, it, config, asked, found, keepers)
  } finally {
    http.close()
  }
}

async function proceed(
  db: Database,
  it: SequencerTools,
  config: NodeConfig,
  asked: Asked,
  found: Survey,
  keepers: readonly Keeper[],
): Promise<number> {
  const missing = found.reach - found.size
  if (found.is === 'whole') {
    line('Nothing is missing here. If the log does not sign, "comity log" says why.')
    return 0
  }
  const next = config.logShard + 1
  const copied = Math.max(0, (found.copy?.size ?? 0) - found.size)
  if (found.is === 'fills') line(`${missing} entries are missing here. ${found.copy!.name} keeps all of them.`)
  else
    line(
      `${missing} entries are missing here. ${copied > 0 ? `${found.copy!.name} keeps ${copied} of them; ${missing - copied} are in no copy` : 'No copy holds any of them'}. This log cannot be continued: a next one begins.`,
    )
  const silent = found.keeping.filter((one) => one.fault)
  if (silent.length > 0)
    line(
      `${silent.map((one) => one.name).join(', ')} did not answer and may have seen more. Wait for the answer; or, when a person there said that no more was seen, add --although-silent.`,
    )
  const close = found.is !== 'fills'
  if (close ? !asked.close : !asked.write) {
    line(
      close
        ? '\nNothing was changed. To take what a copy holds and close this log: comity log refill --close'
        : '\nNothing was changed. To take them: comity log refill --write',
    )
    return 1
  }
  if (silent.length > 0 && !asked.silent) return 1
  const keeper = keepers.find(({ name }) => name === found.copy?.name)
  tell(await refilled(db, it, config, found, keeper, close), close ? next : undefined)
  return close ? 1 : 0
}

function refilled(
  db: Database,
  it: SequencerTools,
  config: NodeConfig,
  found: Survey,
  keeper: Keeper | undefined,
  close: boolean,
): Promise<Refilled> {
  const log = it.signer.name
  const remember = remembering(db, { origin: log, node: config.node })
  return refill(
    { ...it, home: config.node },
    found,
    keeper,
    (sql, done) =>
      remember(sql, {
        act: 'ledger.refilled',
        by: { node: config.node as NodeId },
        purpose: 'the database was lost or restored from a backup',
        subject: `log:${log}`,
        content: { ...done, reach: found.reach, copy: keeper?.name ?? null, closed: close },
        at: db.now(),
      }),
    close ? nextLog(config) : undefined,
  )
}

function tell({ from, to, again, lost }: Refilled, next?: number): void {
  line(to > from ? `\nDone: places ${from} to ${to - 1} came back. ${again} of them are acts that this backup knows.` : '\nDone.')
  if (lost > 0)
    line(
      `Of ${lost} it is not known any more what was done: the place and its commitment stand, and whoever holds a proof can still show it.`,
    )
  line(
    next === undefined
      ? 'Next: comity fsck, then start the node.'
      : `This log is closed. Write "logShard": ${next} into the configuration and go on with step 5 of the procedure.`,
  )
}
