/**
 * A case file: why an authority works on a matter, on what legal basis, and who needs to know. Everything else hangs off a case.
 *
 *   open ──close──▶ closed
 *    ▲────reopen─────┘
 *
 * A closed case is read, not written: protection refuses every act that writes.
 */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { refuse } from './refusals.ts'

/** What a member does in this case; `lead` answers for it. Roles at the authority are another thing (kernel/officer.ts). */
export const caseFunctions = [
  'lead',
  'deputy',
  'investigation',
  'prosecution',
  'desk',
  'approval',
  'analysis',
  'liaison',
] as const
/** `emergency`: not given by anyone; it ends by itself and only reads. */
export type CaseFunction = (typeof caseFunctions)[number] | 'emergency'

export const caseStates = ['open', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

export type Member = Readonly<{
  officer: OfficerId
  /** The officer's name when the membership began: a file stays readable after people leave. */
  name: string
  function: CaseFunction
  since: Instant
  /** The last moment of access in an emergency. */
  until?: Instant
}>

export type CaseFile = Readonly<{
  id: CaseId
  /** What people say and write, e.g. `IT-C-2026-0007`. */
  reference: string
  title: string
  purpose: string
  /** The legal basis in the words of the law, e.g. "Art. 416-bis Codice penale". */
  basis: string
  /** Ids of treaties and other instruments in `law`, e.g. `untoc`. */
  instruments: readonly string[]
  state: CaseState
  /** The partner whose request brought the case here; absent for our own. */
  from?: NodeId
  openedAt: Instant
  closedAt?: Instant
  closingReason?: string
  members: readonly Member[]
  version: number
}>

/** Something in the case that is not finished, e.g. a request still under way: it keeps the case open. */
export type OpenWork = Readonly<{ kind: string; id: string; reference: string }>

export type Description = Readonly<{ title: string; purpose: string; basis: string; instruments: readonly string[] }>

/** `IT-C-2026-0007`: the State, C for case, the year of opening, a number that grows within the year. */
export const caseReference = (node: NodeId, year: number, number: number): string =>
  `${node.slice(0, 2).toUpperCase()}-C-${year}-${String(number).padStart(4, '0')}`

const next = (file: CaseFile, change: Partial<CaseFile>): CaseFile => ({ ...file, ...change, version: file.version + 1 })

export function openCase(
  it: Description & Readonly<{ id: CaseId; reference: string; from?: NodeId; members: readonly Member[]; at: Instant }>,
): CaseFile {
  if (it.members.length === 0) throw refuse('last-member', { reference: it.reference })
  const { at, ...rest } = it
  return { ...rest, state: 'open', openedAt: at, version: 1 }
}

/** The case with other words; what is left out stays. */
export const describe = (file: CaseFile, change: { [Key in keyof Description]?: Description[Key] | undefined }): CaseFile =>
  next(file, {
    title: change.title ?? file.title,
    purpose: change.purpose ?? file.purpose,
    basis: change.basis ?? file.basis,
    instruments: change.instruments ?? file.instruments,
  })

/** The case with this member; a member who was there already takes the new function and keeps the day of joining. */
export function admit(file: CaseFile, member: Member): CaseFile {
  const before = file.members.find((m) => m.officer === member.officer)
  if (before?.function === member.function && before.until === member.until) return file
  const others = file.members.filter((m) => m.officer !== member.officer)
  return next(file, { members: [...others, before ? { ...member, since: before.since, name: before.name } : member] })
}

/** The case without this member. One member stays: a case that nobody may read is lost. */
export function release(file: CaseFile, officer: OfficerId): CaseFile {
  if (!file.members.some((m) => m.officer === officer)) throw refuse('not-a-member')
  if (file.members.every((m) => m.officer === officer || m.function === 'emergency'))
    throw refuse('last-member', { reference: file.reference })
  return next(file, { members: file.members.filter((m) => m.officer !== officer) })
}

/** Closes the case once nothing in it is under way. Conditions on its evidence live on. */
export function close(file: CaseFile, reason: string, work: readonly OpenWork[], at: Instant): CaseFile {
  if (file.state !== 'open') throw refuse('case-closed-already', { reference: file.reference })
  if (work.length > 0) throw refuse('case-has-open-work', { work: work.map((w) => w.reference).join(', ') })
  return next(file, { state: 'closed', closedAt: at, closingReason: reason })
}

export function reopen(file: CaseFile): CaseFile {
  if (file.state !== 'closed') throw refuse('case-open-already', { reference: file.reference })
  const { closedAt: _at, closingReason: _reason, ...open } = file
  return { ...open, state: 'open', version: file.version + 1 }
}
