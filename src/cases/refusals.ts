import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'case-changed-meanwhile': {
    kind: 'conflict',
    say: 'Somebody changed the case since you read it. Read it again, then decide whether your change still stands.',
  },
  'last-member': { kind: 'conflict', say: 'A case keeps at least one member. Add another officer first.' },
  'not-a-member': { kind: 'conflict', say: 'This officer is not a member of the case. Read the case again.' },
  'officer-unknown': { kind: 'incomplete', say: 'No officer of this authority has this reference. Choose one from the list.' },
  'officer-filters': {
    kind: 'forbidden',
    say: 'This officer filters privileged material of the case and stays outside it. Choose another one.',
  },
  'case-has-open-work': {
    kind: 'conflict',
    say: 'Something in the case is still under way. Finish or withdraw what is named, then close the case.',
  },
  'case-closed-already': { kind: 'conflict', say: 'The case is closed already.' },
  'case-open-already': { kind: 'conflict', say: 'The case is open already.' },
})
