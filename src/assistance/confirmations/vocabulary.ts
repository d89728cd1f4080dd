/**
 * What became of a letter, in the nine confirmations of e-CODEX (the evidence types of its connector, after ETSI REM): so that a connector,
 * or whoever knows that system, reads our receipts without learning ours. wire/e-codex.md explains each line.
 */
import type { Delivery } from '../../federation/letter.ts'

export const confirmationTypes = [
  'SUBMISSION_ACCEPTANCE',
  'SUBMISSION_REJECTION',
  'RELAY_REMMD_ACCEPTANCE',
  'RELAY_REMMD_REJECTION',
  'RELAY_REMMD_FAILURE',
  'DELIVERY',
  'NON_DELIVERY',
  'RETRIEVAL',
  'NON_RETRIEVAL',
] as const
type ConfirmationType = (typeof confirmationTypes)[number]
export type Confirmation = Readonly<{ type: ConfirmationType; at?: string; code?: string }>

const dated = (type: ConfirmationType, at: string | undefined, code?: string): Confirmation => ({
  type,
  ...(at && { at }),
  ...(code && { code }),
})

/**
 * In the order in which they came about. A letter that is in our outbox was accepted for submission: sealing and posting are one transaction
 * with the act, so a submission that is rejected leaves no letter behind, only the refusal in the ledger.
 */
export function confirmationsOf(it: Delivery): Confirmation[] {
  const given = [dated('SUBMISSION_ACCEPTANCE', it.postedAt)]
  if (it.storedAt) given.push(dated('RELAY_REMMD_ACCEPTANCE', it.storedAt))
  if (it.openedAt) given.push(dated('DELIVERY', it.openedAt))
  if (it.state === 'accepted') given.push(dated('RETRIEVAL', it.decidedAt))
  const came = it.openedAt ? 'opened' : it.storedAt ? 'stored' : 'nowhere'
  if (it.state === 'refused') given.push(dated(onRefusal[came], it.decidedAt, it.code))
  if (it.state === 'expired') given.push(dated(onExpiry[came], it.decidedAt, it.code))
  return given
}

/** How far a letter had come says which negative confirmation its end is. */
const onRefusal = { nowhere: 'RELAY_REMMD_REJECTION', stored: 'NON_DELIVERY', opened: 'NON_RETRIEVAL' } as const
const onExpiry = { nowhere: 'RELAY_REMMD_FAILURE', stored: 'NON_DELIVERY', opened: 'NON_RETRIEVAL' } as const
