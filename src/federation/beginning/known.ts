/** What is remembered when a partner began anew. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'

/** A chain as it stood: the last letter each way, how many of ours it never opened and of its we never could. */
export type ClosedChain = Readonly<{
  chain: string
  sentSeq: number
  sentDigest: string | null
  heardSeq: number
  heardDigest: string | null
  unopened: number
  unread: number
}>

export type Beginning = Readonly<{
  partner: NodeId
  beginning: number
  at: Instant
  chains: number
  unopened: number
  unread: number
}>
