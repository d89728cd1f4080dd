import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'partner-not-accepted': {
    kind: 'conflict',
    say: 'No post goes to this node: it is not an accepted partner. Ask an administrator to accept it, then send again.',
  },
  'partner-out-of-date': {
    kind: 'conflict',
    say: 'The manifest of this partner is out of date. This node asks for a new one by itself: send again in a minute. If it stays so, ask an administrator.',
  },
  'letter-too-large': {
    kind: 'too-large',
    say: 'This is larger than one letter may be (24 MiB sealed). Send it in several parts.',
  },
  'letter-expired': {
    kind: 'conflict',
    say: 'The letter reached the partner after its last day. Send it again with a later one.',
  },
  'letter-unreadable': {
    kind: 'conflict',
    say: 'The partner could not open the letter: it was sealed to a key the partner no longer holds. Renew the manifest of the partner, then send again.',
  },
  'critical-unknown': {
    kind: 'conflict',
    say: 'The letter asks for something that the software of the partner does not know yet. Agree on another way, or wait until it is renewed.',
  },
  'kind-unknown': {
    kind: 'conflict',
    say: 'The partner does not know this kind of letter. Its software is older or does less: agree on another way.',
  },
  'body-malformed': {
    kind: 'conflict',
    say: 'The partner could not read the content. Report it to both administrators: the two nodes disagree on the form.',
  },
  'no-such-chain': { kind: 'missing', say: 'No quarantined chain has this name. Read the list again.' },
  'no-dead-letter': {
    kind: 'missing',
    say: 'No letter with this reference waits for a decision. It was sent again, closed, or opened meanwhile: read the list again.',
  },
  'not-proved': {
    kind: 'missing',
    say: "The recipient's log does not prove yet that this letter was opened. Witnesses take a minute or two; read the list again.",
  },
  'no-such-letter': { kind: 'missing', say: 'No letter with this reference came in. Check the reference.' },
})
