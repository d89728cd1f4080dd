import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'content-too-large': {
    kind: 'too-large',
    say: 'The file is larger than 10 MiB, the most that one exhibit can hold. Split it, or send it on a carrier and register the carrier.',
  },
  'content-garbled': { kind: 'incomplete', say: 'The content is not base64. Encode the file again and repeat.' },
  'content-empty': { kind: 'incomplete', say: 'The file has no content. Choose the file again.' },
  'content-damaged': {
    kind: 'conflict',
    say: 'The stored content of this exhibit is no longer what was registered. Tell the administrator: it must be restored from a backup.',
  },
  'content-does-not-match': {
    kind: 'conflict',
    say: 'The content of this exhibit does not match its digest: it was changed after it was sealed. Ask the sender to send it again.',
  },
  'custody-broken': {
    kind: 'conflict',
    say: 'The chain of custody of this exhibit does not hold at the event named. Ask the sender for an account of it.',
  },
  'exhibit-clash': {
    kind: 'conflict',
    say: 'Another exhibit with this identity is here already and its content differs. Ask the sender which one is right.',
  },
  'exhibit-destroyed': { kind: 'conflict', say: 'The exhibit was destroyed. Nothing more can happen to it.' },
  'exhibit-privileged': {
    kind: 'forbidden',
    say: 'The exhibit is marked as privileged. A prosecutor or approver who did not register it must release it first.',
  },
  'exhibit-not-privileged': { kind: 'conflict', say: 'The exhibit is not marked as privileged, so there is nothing to release.' },
  'conditions-not-seen': {
    kind: 'conflict',
    say: 'Conditions stand on this exhibit that were not shown to you. Read them, then open it.',
  },
  'use-not-allowed': {
    kind: 'forbidden',
    say: 'A condition on this exhibit stands against this use. Ask the authority that imposed it for consent.',
  },
})
