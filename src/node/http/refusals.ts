/** How the entrance itself says no, before or instead of a room. */
import { refusals } from '../../kernel/refusal.ts'

export const refuse = refusals({
  'signed-out': { kind: 'sign-in', say: 'Nobody is signed in, or the session has ended. Sign in and try again.' },
  'form-faulty': {
    kind: 'incomplete',
    say: 'Some entries are missing or not as they must be. Correct the entries named and send again.',
  },
  'body-unreadable': {
    kind: 'incomplete',
    say: 'What was sent is not readable JSON. Send one JSON value in UTF-8, nested 64 levels at most.',
  },
  'type-unknown': { kind: 'incomplete', say: 'This address takes JSON. Send the header Content-Type: application/json.' },
  'too-large': { kind: 'too-large', say: 'What was sent is larger than this address takes. Send less at a time.' },
  'too-many': { kind: 'too-many', say: 'Too many requests came from this address. Wait for the time named, then go on.' },
  'other-site': {
    kind: 'forbidden',
    say: 'The request did not come from a page of this node. Open the portal at its own address and try again.',
  },
  'key-faulty': {
    kind: 'incomplete',
    say: 'The Idempotency-Key must have 1 to 200 printable characters. Send a new random one.',
  },
  'key-reused': {
    kind: 'conflict',
    say: 'This Idempotency-Key was used for another request. Send a new key with a new request.',
  },
  'still-working': {
    kind: 'conflict',
    say: 'The same request is still at work. Wait a moment and send it again with the same key.',
  },
  'done-already': {
    kind: 'conflict',
    say: 'This was done, but the node stopped before it could answer. Read the thing again to see its state.',
  },
})

/** Refusals for which HTTP has a closer status than their kind has. */
const exact: Readonly<Record<string, number>> = { 'body-unreadable': 400, 'key-faulty': 400, 'type-unknown': 415 }
const byKind = {
  incomplete: 422,
  missing: 404,
  forbidden: 403,
  conflict: 409,
  'step-up': 403,
  'sign-in': 401,
  'too-large': 413,
  'too-many': 429,
} as const

export const statusOf = (refusal: Readonly<{ code: string; kind: keyof typeof byKind }>): number =>
  exact[refusal.code] ?? byKind[refusal.kind]
