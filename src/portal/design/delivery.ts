/** How far a parcel has come, as a list of steps an officer can read. Pure. */
import type { Delivery } from '../../federation/letter.ts'

export type DeliveryStep = Readonly<{
  key: 'posted' | 'waiting' | 'stored' | 'opened' | 'accepted' | 'refused' | 'expired'
  at?: string
  done: boolean
  bad?: boolean
}>

const reached = { waiting: 0, stored: 1, opened: 2, accepted: 3, refused: 3, expired: 0 } as const

/** The three receipts in order; a step not yet reached stands there without a time, so that the officer sees what is still to come. */
export function deliverySteps(it: Pick<Delivery, 'state' | 'postedAt' | 'storedAt' | 'openedAt' | 'decidedAt'>): DeliveryStep[] {
  const far = reached[it.state]
  const step = (key: DeliveryStep['key'], at: string | undefined, done: boolean, bad = false): DeliveryStep => ({
    key,
    done,
    ...(at && { at }),
    ...(bad && { bad }),
  })
  const posted = step('posted', it.postedAt, true)
  if (it.state === 'expired') return [posted, step('expired', it.decidedAt, true, true)]
  return [
    posted,
    ...(it.state === 'waiting' ? [step('waiting', undefined, false)] : []),
    step('stored', it.storedAt, far >= 1),
    step('opened', it.openedAt, far >= 2),
    it.state === 'refused' ? step('refused', it.decidedAt, true, true) : step('accepted', it.decidedAt, far >= 3),
  ]
}
