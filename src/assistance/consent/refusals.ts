import { refusals } from '../../kernel/refusal.ts'

export const refuse = refusals({
  'consent-not-needed': {
    kind: 'conflict',
    say: 'No condition stands against this use of these exhibits. It can be done without asking.',
  },
  'consent-too-late': {
    kind: 'conflict',
    say: 'The day of deletion of an exhibit has passed. Write to the authority that set it.',
  },
  'consent-answered': { kind: 'conflict', say: 'This request for consent has its answer already.' },
  'consent-not-given': { kind: 'conflict', say: 'Only a consent that was given can be withdrawn. This one was not.' },
  'consent-until': { kind: 'incomplete', say: 'Say until which day the exhibits are to be kept: a later one than today.' },
  'consent-second-person': {
    kind: 'conflict',
    say: 'In this authority a colleague prepares the answer and a second person gives it. Prepare it first.',
  },
  'consent-not-ours': {
    kind: 'forbidden',
    say: 'The letter speaks of conditions that this authority did not impose, or of another request than the one it answers.',
  },
  'consent-not-here': { kind: 'missing', say: 'The answer belongs to no request for consent that was sent from here.' },
  'assurance-not-here': { kind: 'missing', say: 'The letter speaks of an assurance or a request that this node does not have.' },
  'assurance-over': { kind: 'conflict', say: 'This assurance has ended. Nothing more is reported on it.' },
})
