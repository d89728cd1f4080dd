/**
 * What may become of a request but an answer in time: later, because a judge must authorise it, with how long and why told at once; or refused,
 * on one of the grounds that the law lists, with the reason told (Directive (EU) 2023/977 Articles 5(2) and 6(1); articles from own knowledge).
 */
import { refuse } from '../refusals.ts'
import type { Delay, Message, RefusedRequest } from './message.ts'

/** Only a request that came and is open can be put off or refused. */
function assertOpen(it: Message): void {
  if (!(it.direction === 'in' && it.kind === 'request' && it.state === 'open')) throw refuse('reply-to-request')
}

/** The request with its new day. Without a clock there is nothing to derogate from, and a day that is no later derogates from nothing. */
export function delayed(it: Message, delay: Delay): Message {
  assertOpen(it)
  if (!it.due || delay.until <= it.due) throw refuse('delay-not-longer', { due: it.due ?? '' })
  return { ...it, due: delay.until, delay }
}

export function declined(it: Message, refusal: RefusedRequest): Message {
  assertOpen(it)
  return { ...it, state: 'refused', refusal }
}
