/** Which desk gets which tools, who takes which letters, and what runs in the background. */
import type { RefusalTable } from '../kernel/refusal.ts'
import type { Door, Route } from '../kernel/route.ts'
import type { NodeConfig } from './config.ts'
import type { Probe } from './health.ts'
import type { RememberRefusal } from './http/rooms.ts'
import type { MayHear } from './live.ts'
import type { Figure } from './metrics.ts'
import type { SignIn } from './officers.ts'
import type { Database } from './postgres/pool.ts'

/** The rooms of one node, wired. */
export type House = Readonly<{
  routes: readonly Route[]
  doors: readonly Door[]
  /** The rooms' refusals, for the reference. */
  refusals: readonly RefusalTable[]
  signIn: SignIn
  mayHear: MayHear
  rememberRefusal: RememberRefusal
  probes: readonly Probe[]
  figures: readonly Figure[]
  /** Begins the background work, once the node listens. */
  start(fault: (fault: unknown) => void): Promise<void>
  /** Ends it and waits for what is under way. */
  stop(): Promise<void>
}>

export async function wire(_: Readonly<{ config: NodeConfig; db: Database }>): Promise<House> {
  const signIn: SignIn = {
    whoIs: async () => undefined,
    routes: [],
    mount: async () => {},
    onSignOut: () => {},
    stop: async () => {},
  }
  return {
    routes: [],
    doors: [],
    refusals: [],
    signIn,
    mayHear: async () => false,
    rememberRefusal: async () => {},
    probes: [],
    figures: [],
    start: async () => {},
    stop: () => signIn.stop(),
  }
}
