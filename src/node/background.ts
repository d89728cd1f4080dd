/** What a node does by itself: it gives acts their place in the log, has partners witness it, carries the post, and tells how it fares. */
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startCourier } from '../federation/courier.ts'
import type { FederationDesk } from '../federation/desk.ts'
import { queues } from '../federation/store.ts'
import type { OwnLog } from '../ledger/desk.ts'
import { checkpointFiles } from '../ledger/log/lock/store.ts'
import { startSequencer } from '../ledger/log/sequencer.ts'
import * as tree from '../ledger/log/store.ts'
import { startWitnessing } from '../ledger/witness/courier.ts'
import type { NodeConfig } from './config.ts'
import type { Probe } from './health.ts'
import { type loadLogKeys, seenByPartners, witnessPeers } from './logs.ts'
import type { Figure } from './metrics.ts'
import type { PartnerHttp } from './partner-http.ts'
import { listenForPost } from './post-listen.ts'
import type { Database } from './postgres/pool.ts'

export type Ground = Readonly<{ config: NodeConfig; db: Database; databaseUrl: string; fault: (fault: unknown) => void }>

type Working = Readonly<{
  post: FederationDesk
  http: PartnerHttp
  own: OwnLog
  logKeys: ReturnType<typeof loadLogKeys>
  renew: Parameters<typeof startCourier>[0]['renew']
  /** Looks up some rows of the batches that wait; says whether there may be more. */
  screen(): Promise<boolean>
}>

export function backgroundWork({ config, db, databaseUrl, fault }: Ground, { post, http, own, logKeys, renew, screen }: Working) {
  const running: { stop(): Promise<void> }[] = []
  let courier: Awaited<ReturnType<typeof startCourier>> | undefined
  return {
    heard: (partner: Parameters<NonNullable<typeof courier>['nudge']>[0]) => courier?.nudge(partner, 'contact'),
    carries: () => courier !== undefined,
    async start() {
      const witnessing = startWitnessing({
        tools: db,
        origin: own.origin,
        peers: witnessPeers(db.sql, http),
        policy: own.policy,
        fault,
      })
      const lock = checkpointFiles(config.checkpointDir ?? join(config.dataDir, 'checkpoint'))
      const sequencer = startSequencer({
        tools: db,
        signer: logKeys.log,
        lock,
        seen: seenByPartners(db.sql, http, own.origin),
        fault,
        published: witnessing.nudge,
      })
      running.push(sequencer, witnessing, again(screen, 1_000, fault))
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

/** Does a piece of work over and over, at once while there is more, else after a rest; `stop` waits for the piece under way. */
function again(work: () => Promise<boolean>, rest_ms: number, fault: (fault: unknown) => void): { stop(): Promise<void> } {
  const stopped = new AbortController()
  const loop = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const more = await work().catch((it: unknown) => {
        fault(it)
        return false
      })
      await setTimeout(more ? 1 : rest_ms, undefined, { signal: stopped.signal }).catch(() => {})
    }
  }
  const ended = loop()
  return {
    async stop() {
      stopped.abort()
      await ended
    },
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
      name: 'comity_log_halted',
      help: '1 when the log has stopped signing and a person must look',
      read: async () => ((await head())?.halted ? 1 : 0),
    },
  ]
}
