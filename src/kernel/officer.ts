/** Who is asking. Made by the node from a session, never by a room. */
import type { OfficerId } from './id.ts'
import type { Instant } from './instant.ts'

/** The functions an officer can hold at an authority; GLOSSARY.md says what each may do. */
export const roles = [
  'investigator',
  'prosecutor',
  'desk-officer',
  'approver',
  'analyst',
  'liaison-officer',
  'data-protection-officer',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]
/** Those who work on cases, beside those who oversee, check or run the node. */
export const caseworkers: readonly Role[] = [
  'investigator',
  'prosecutor',
  'desk-officer',
  'approver',
  'analyst',
  'liaison-officer',
]

export type Officer = Readonly<{
  id: OfficerId
  name: string
  /** The authority's name as its officers write it, e.g. "Procura della Repubblica di Palermo". */
  authority: string
  roles: readonly Role[]
  signedInAt: Instant
  /** When the officer last proved presence (passkey or provider); acts that leave the node ask for it to be fresh. */
  steppedUpAt?: Instant
  /** How high a classification the officer is cleared for: 0 none, 1 restricted, 2 confidential, 3 secret. None when not said. */
  clearance?: 0 | 1 | 2 | 3
  /** The policies that this officer's authority added to the federation's, as they stood when the request came; protection alone reads them. */
  under?: readonly unknown[]
  /** What the officer says this question is for, a purpose of protection's closed list; nothing when it was not said. */
  purposeOf?: string
}>
