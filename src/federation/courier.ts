/**
 * The courier: one loop for each partner with its own patience, so that a partner that is down delays nobody else.
 *
 * It tries, waits longer after each failure (backoff.ts), and never gives up before a letter's own last day. It wakes when something
 * is posted, when the partner is heard from, and when an administrator says so. Being heard from wakes it and forgives nothing:
 * only a try that succeeds does.
 */
import type { Peer } from '../directory/store.ts'
import type { NodeId } from '../kernel/id.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import { wait_ms } from './backoff.ts'
import { batchOf } from './batch.ts'
import type { FederationDesk, Outgoing, Patience } from './desk.ts'
import { maxBatch } from './envelope.ts'

/** One POST to a partner. Throws when no answer came; node/partner-http.ts does it with limits. */
export type Exchange = (url: string, body: string, signal: AbortSignal) => Promise<Readonly<{ status: number; body: Uint8Array }>>

export type CourierTools = Readonly<{
  desk: FederationDesk
  exchange: Exchange
  /** backoff.ts with Math.random when left out. */
  patience?: Patience
  /** Calls back with the partner's id when something was posted to it (LISTEN comity_post); gives the way to stop. */
  listen?: (heard: (partner: string) => void) => Promise<() => Promise<void>>
  /** Fetches a partner's manifest again, once a day. */
  renew?: (partner: NodeId, at: Instant) => Promise<unknown>
  report?: (fault: unknown, facts: Readonly<Record<string, string | number>>) => void
}>

export type Courier = Readonly<{
  /** Something was posted to the partner, it was heard from, or a person asked. Without a name: to everyone. */
  nudge(partner?: NodeId, why?: 'post' | 'contact' | 'retry'): void
  /** What the partner says does not fit what we know of it: its manifest is fetched again, once in five minutes at most. */
  doubt(partner: NodeId): void
  /** Finishes what is on its way, or breaks it off after `patience_ms`; nothing is lost either way. */
  stop(patience_ms?: number): Promise<void>
}>

/** Nothing due: look again after this long, in milliseconds. Nudges come first; this is for gaps and for notifications that got lost. */
const idle_ms = 10_000
/** A partner that talks to us while we cannot reach it is tried again at most this often, in milliseconds. */
const contactPause_ms = 5000
/** New partners are looked for this often, in milliseconds. */
const peersEvery_ms = 15_000
const renewEvery_ms = 24 * 3_600_000
const renewRetry_ms = 3_600_000
const doubtRetry_ms = 5 * 60_000

type Loop = { wake: (why: string) => void; done: Promise<void>; break: AbortController }

export async function startCourier(tools: CourierTools): Promise<Courier> {
  const { courier } = tools.desk
  const patience: Patience = tools.patience ?? ((fails) => wait_ms(fails, Math.random()))
  const loops = new Map<NodeId, Loop>()
  /**
   * Letters a batch: half as many after each failure, twice as many after each success. A line that drops a batch of sixty-four before its end
   * would drop it for ever; of one letter something arrives.
   */
  const widths = new Map<NodeId, number>()
  let stopped = false
  await courier.begin(courier.now())

  /** One round with a partner; how long to sleep after it, in milliseconds. */
  async function round(partner: NodeId, why: string, signal: AbortSignal): Promise<number> {
    const at = courier.now()
    const contact = await courier.contact(partner)
    const left_ms = contact.nextTryAt ? millis(contact.nextTryAt) - millis(at) : 0
    const eager = why === 'contact' && contact.lastTriedAt !== null && millis(at) - millis(contact.lastTriedAt) >= contactPause_ms
    if (left_ms > 0 && contact.fails > 0 && !eager && why !== 'retry') return left_ms
    await pull(partner, at, signal)
    const most = widths.get(partner) ?? maxBatch
    const out = await courier.outgoing(partner, at, most)
    if (!out) {
      await prove(partner, at, signal)
      return rest(partner)
    }
    const failure = await deliver(partner, out, signal)
    widths.set(partner, failure === undefined ? Math.min(maxBatch, most * 2) : Math.ceil(most / 2))
    if (failure === undefined) return 0
    const pause_ms = patience(contact.fails + 1)
    await courier.missed(partner, out, failure, courier.now(), pause_ms)
    return pause_ms
  }

  async function rest(partner: NodeId): Promise<number> {
    const due = await courier.nextDue(partner)
    return Math.max(50, Math.min(idle_ms, due ? millis(due) - millis(courier.now()) : idle_ms))
  }

  /** Undefined when the partner answered; otherwise what went wrong, as a code. */
  async function deliver(partner: NodeId, out: Outgoing, signal: AbortSignal): Promise<string | undefined> {
    let answer: Awaited<ReturnType<Exchange>>
    try {
      answer = await tools.exchange(`${out.url}/federation/letters`, JSON.stringify(batchOf(tools.desk.self, out)), signal)
    } catch {
      return 'unreachable'
    }
    if (answer.status === 429) return 'busy'
    if (answer.status !== 200 && answer.status !== 503) return `answered-${answer.status}`
    return (await courier.settle(partner, out, answer.body, courier.now(), patience)) ? undefined : 'answer-unreadable'
  }

  /** Asks for what is missing in chains where later letters came first. A failure here is no failure of the post: the sender pushes too. */
  async function pull(partner: NodeId, at: Instant, signal: AbortSignal): Promise<void> {
    for (const { url, ask } of await courier.gaps(partner, at)) {
      const answer = await tools.exchange(`${url}/federation/chain`, ask, signal).catch(() => undefined)
      if (answer?.status === 200) await courier.takePulled(answer.body, courier.now())
    }
  }

  /** When there is nothing else to say: asks for proofs that letters were opened. Failures here are no failures of the post either. */
  async function prove(partner: NodeId, at: Instant, signal: AbortSignal): Promise<void> {
    const asking = await tools.desk.unproved(partner, at)
    if (!asking) return
    const answer = await tools.exchange(`${asking.url}/federation/proofs`, asking.ask, signal).catch(() => undefined)
    if (answer?.status === 200) await tools.desk.takeProofs(partner, answer.body, courier.now())
  }

  function start(partner: NodeId): void {
    let wake: (why: string) => void = () => {}
    let pending: string | undefined
    const breaker = new AbortController()
    const loop: Loop = {
      wake(why) {
        pending = pending === 'retry' ? pending : why
        wake(why)
      },
      break: breaker,
      done: Promise.resolve(),
    }
    const run = async () => {
      while (!stopped && loops.get(partner) === loop) {
        const why = pending ?? 'time'
        pending = undefined
        const sleep_ms = await round(partner, why, breaker.signal).catch((fault: unknown) => {
          if (!stopped) tools.report?.(fault, { partner })
          return 1000
        })
        if (stopped || pending !== undefined || sleep_ms <= 0) continue
        await new Promise<void>((go) => {
          const timer = setTimeout(go, sleep_ms)
          wake = () => {
            clearTimeout(timer)
            go()
          }
        })
        wake = () => {}
      }
    }
    loops.set(partner, loop)
    loop.done = run()
  }

  /** Renewals that failed wait an hour; the day counts from the last manifest that came. */
  const renewed = new Map<NodeId, number>()
  function renew(peer: Pick<Peer, 'id'>, pause_ms: number): void {
    const now = millis(courier.now())
    if (!tools.renew || now - (renewed.get(peer.id) ?? 0) <= pause_ms) return
    renewed.set(peer.id, now)
    tools.renew(peer.id, courier.now()).then(
      () => nudge(peer.id, 'retry'),
      (fault: unknown) => tools.report?.(fault, { partner: peer.id }),
    )
  }

  async function look(): Promise<void> {
    const peers = await courier.peers()
    for (const peer of peers) {
      if (!loops.has(peer.id) && !stopped) start(peer.id)
      if (millis(courier.now()) - millis(peer.fetchedAt) > renewEvery_ms) renew(peer, renewRetry_ms)
    }
    for (const [id, loop] of loops)
      if (!peers.some((peer) => peer.id === id)) {
        loops.delete(id)
        loop.wake('time')
      }
  }

  const looking = () => look().catch((fault: unknown) => tools.report?.(fault, {}))
  await look()
  const timer = setInterval(looking, peersEvery_ms)
  const nudge: Courier['nudge'] = (partner, why = 'post') => {
    if (partner && !loops.has(partner)) void looking()
    for (const [id, loop] of loops) if (!partner || id === partner) loop.wake(why)
  }
  const unlisten = await tools.listen?.((partner) => nudge(partner as NodeId))

  return {
    nudge,
    doubt: (partner) => renew({ id: partner }, doubtRetry_ms),
    async stop(patience_ms = 5000) {
      stopped = true
      clearInterval(timer)
      await unlisten?.()
      for (const loop of loops.values()) loop.wake('time')
      const patience = setTimeout(() => {
        for (const loop of loops.values()) loop.break.abort()
      }, patience_ms)
      await Promise.all([...loops.values()].map((loop) => loop.done))
      clearTimeout(patience)
    },
  }
}
