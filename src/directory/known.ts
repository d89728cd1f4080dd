/** What the directory knows of a partner, an authority, an officer. */
import type { NodeId, OfficerId, State } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Role } from '../kernel/officer.ts'
import type { Authority } from './authority.ts'
import type { Manifest } from './manifest.ts'

export type Standing = 'proposed' | 'accepted' | 'suspended'

/** A partner node as we know it. */
export type Peer = Readonly<{
  id: NodeId
  state: State
  standing: Standing
  url: string
  manifest: Manifest
  fingerprint: string
  /** A later manifest with other keys or another beginning, waiting for people to compare the phrase. */
  offered: Manifest | null
  offeredFingerprint: string | null
  /** The beginning on which our chains with it rest; null for a node that names none. */
  begun: string | null
  /** Who first confirmed that it begins anew; another officer is still needed. */
  beginsBy: string | null
  fetchedAt: Instant
  proposedBy: string
  proposedAt: Instant
  acceptedBy: string | null
  acceptedAt: Instant | null
  suspendedBy: string | null
  suspendedAt: Instant | null
  suspendedReason: string | null
  version: number
}>

export type ListedAuthority = Authority & Readonly<{ node: NodeId; fetchedAt: Instant }>

export type OfficerRecord = Readonly<{
  id: OfficerId
  name: string
  authority: string
  roles: readonly Role[]
  active: boolean
  createdAt: Instant
  version: number
}>
