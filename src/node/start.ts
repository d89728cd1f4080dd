/** One node, started: database, rooms, HTTP, background work. `stop` undoes it in the opposite order. */
import type { NodeConfig } from './config.ts'

export type RunningNode = Readonly<{
  /** Where it listens, e.g. http://127.0.0.1:7101. */
  url: string
  config: NodeConfig
  stop(): Promise<void>
}>

export type StartNode = (config: NodeConfig) => Promise<RunningNode>
