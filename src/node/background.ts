/** What a node does by itself: it gives acts their place in the log, has partners witness it, carries the post, and tells how it fares. */
import { startCourier } from '../federation/courier.ts'
import type { FederationDesk } from '../federation/desk.ts'
import { queues } from '../federation/store.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Sql } from '../kernel/sql.ts'
import type { CheckpointLock } from '../ledger/log/agreeing/sequencer.ts'
import { witnessing_ms } from '../ledger/log/desk.ts'
import { retire } from '../ledger/log/halting/sequencer.ts'
import { checkpointFiles } from '../ledger/log/lock/store.ts'
import type { OwnLog } from '../ledger/log/own.ts'
import { startSequencer } from '../ledger/log/sequencer.ts'
import * as tree from '../ledger/log/store.ts'
import { startMirroring } from '../ledger/mirror/courier.ts'
import { startMonitor } from '../ledger/monitor/courier.ts'
import { rounds } from '../ledger/rounds/courier.ts'
import { startStamping } from '../ledger/stamp/courier.ts'
import { askWitness, startWitnessing } from '../ledger/witness/courier.ts'
import { misconduct } from '../ledger/witness/store.ts'
import type { NodeConfig } from './config.ts'
import type { Probe } from './health.ts'
import { stampingAuthority } from './logs/stamping.ts'
import type { Weighing } from './logs/weighing.ts'
import { checkpointDirOf, type LogKeys, mirrorPeers, seenByPartners, watchPeers, witnessPeers } from './logs.ts'
import type { Figure } from './metrics.ts'
import type { PartnerHttp } from './partner-http.ts'
import { listenForPost } from './post-listen.ts'
import type { Database } from './postgres/pool.ts'

export type Ground = Readonly<{ config: NodeConfig; db: Database; databaseUrl: string; fault: (fault: unknown) => void }>

type Working = Readonly<{
  post: FederationDesk
  http: PartnerHttp
  own: OwnLog
  logKeys: LogKeys
  keysOf: (origin: string) => LogKeys
  lock: CheckpointLock
  heard: Weighing
  renew: Parameters<typeof startCourier>[0]['renew']
  /** Looks up some rows of the batches that wait; says whether there may be more. */
  screen(): Promise<boolean>
  /** Asks the address of a national system that is due; says whether there may be more. */
  pull(stop: AbortSignal): Promise<boolean>
}>

export function backgroundWork({ config, db, databaseUrl, fault }: Ground, it: Working) {
  const { post, http, own, logKeys, heard, lock, renew, screen, pull } = it
  const running: { stop(): Promise<void> }[] = []
  let monitor: ReturnType<typeof startMonitor> | undefined
  let courier: Awaited<ReturnType<typeof startCourier>> | undefined
  return {
    heard: (partner: Parameters<NonNullable<typeof courier>['nudge']>[0]) => courier?.nudge(partner, 'contact'),
    tell: () => monitor?.tell(),
    doubt: (partner: Parameters<NonNullable<typeof courier>['doubt']>[0]) => courier?.doubt(partner),
    carries: () => courier !== undefined,
    async start() {
      const witnessing = startWitnessing({
        tools: db,
        origin: own.origin,
        peers: witnessPeers(db.sql, http),
        policy: own.policy,
        fault,
      })
      await closeEarlier(config, db, it, fault)
      const sequencer = startSequencer({
        tools: db,
        signer: logKeys.log,
        also: logKeys.also,
        lock,
        seen: seenByPartners(db.sql, http, own.origin),
        fault,
        published: witnessing.nudge,
      })
      running.push(
        sequencer,
        witnessing,
        heard,
        rounds(async () => ((await screen()) ? 1 : 1_000), { retry_ms: 1_000, fault }),
        rounds(async (_, stop) => ((await pull(stop)) ? 1 : 5_000), { retry_ms: 30_000, fault }),
      )
      monitor = startMonitor({
        tools: db,
        sql: db.sql,
        peers: watchPeers(db.sql, http),
        fault,
        doubt: (partner) => courier?.doubt(partner as NodeId),
      })
      running.push(monitor)
      running.push(
        startMirroring({
          tools: db,
          origins: [...(own.earlier ?? []), own.origin],
          peers: mirrorPeers(db.sql, http),
          policy: own.policy,
          fault,
        }),
      )
      const authority = stampingAuthority(config)
      if (authority) running.push(startStamping({ tools: db, sql: db.sql, origin: own.origin, authority, fault }))
      courier = await startCourier({
        desk: post,
        exchange: http.exchange,
        listen: listenForPost(databaseUrl, fault),
        report: fault,
        ...(renew && { renew }),
      })
      running.push(courier)
    },
    async stop() {
      await Promise.all([courier?.stop(2000), ...running.filter((it) => it !== courier).map((it) => it.stop())])
    },
  }
}

/** Closes the logs before the present one, once, and has their last checkpoint witnessed as far as partners answer. */
async function closeEarlier(config: NodeConfig, db: Database, it: Working, fault: (fault: unknown) => void): Promise<void> {
  for (const [i, origin] of (it.own.earlier ?? []).entries()) {
    const { log, also } = it.keysOf(origin)
    const lock = checkpointFiles(checkpointDirOf(config, i + 1))
    await retire({ tools: db, signer: log, also, lock }).catch(fault)
    const policy = (sql: Sql) => it.own.policy(sql, origin)
    for (const peer of await witnessPeers(db.sql, it.http)())
      void askWitness({ tools: db, origin, peers: async () => [], policy }, peer).catch(() => {})
  }
}

export const probesOf = (db: Database, origin: string): Probe[] => [
  {
    name: 'log',
    async check() {
      const head = await tree.head(db.sql, origin)
      return head?.halted ? { ok: false, says: `the log does not sign: ${head.halted}` } : { ok: true }
    },
  },
]

export function figuresOf(db: Database, origin: string): Figure[] {
  const head = () => tree.head(db.sql, origin)
  return [
    {
      name: 'comity_outbox_waiting',
      help: 'Letters not yet stored by the partner',
      read: async () => (await queues(db.sql)).reduce((sum, queue) => sum + queue.waiting, 0),
    },
    { name: 'comity_log_entries', help: 'Entries in the log', read: async () => (await head())?.size ?? 0 },
    {
      name: 'comity_log_waiting',
      help: 'Acts that wait for their place in the log',
      read: async () => (await tree.waiting(db.sql, origin)).count,
    },
    {
      name: 'comity_log_unwitnessed',
      help: 'Published entries that too few partners have cosigned',
      read: async () => {
        const h = await head()
        return (h?.published ?? 0) - (h?.witnessed ?? 0)
      },
    },
    {
      name: 'comity_log_late',
      help: '1 when what is published has waited for witnesses for more than a quarter of an hour',
      read: async () => {
        const h = await head()
        const waits = h?.publishedAt !== undefined && h.witnessed < h.published!
        return waits && Date.parse(db.now()) - Date.parse(h.publishedAt!) > witnessing_ms ? 1 : 0
      },
    },
    {
      name: 'comity_misconduct',
      help: 'Proofs that a log showed two histories',
      read: async () => (await misconduct(db.sql)).length,
    },
    {
      name: 'comity_log_halted',
      help: '1 when the log has stopped signing and a person must look',
      read: async () => ((await head())?.halted ? 1 : 0),
    },
  ]
}
