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
  /** A later manifest with other keys, waiting for a person to compare its fingerprint. */
  offered: Manifest | null
  offeredFingerprint: string | null
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
