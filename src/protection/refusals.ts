import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'not-found': {
    kind: 'missing',
    say: 'There is nothing here under this reference, or it is not yours to see. Check the reference, or ask the person who gave it to you.',
  },
  'role-lacking': {
    kind: 'forbidden',
    say: 'Your role does not include this act. Ask a colleague who holds one of the roles named.',
  },
  'purpose-missing': { kind: 'incomplete', say: 'Enter why you need this.' },
  'step-up-needed': { kind: 'step-up', say: 'Confirm that it is you: this act leaves your authority.' },
  'case-closed': { kind: 'conflict', say: 'The case is closed. Reopen it before you act in it.' },
  'policy-forbids': {
    kind: 'forbidden',
    say: 'A rule of protection closes this. The rule and whoever can lift it are named beside this message.',
  },
  'too-many-questions': {
    kind: 'too-many',
    say: 'You have asked about as many persons within this hour as the rules allow. The data protection officer has been told; wait, or ask for more.',
  },
  'matter-cannot-move': {
    kind: 'conflict',
    say: 'This step is not open in the state the matter is in. Read it again.',
  },
  'matter-changed-meanwhile': { kind: 'conflict', say: 'Somebody else moved this matter meanwhile. Read it again, then decide.' },
  'policy-exists': {
    kind: 'conflict',
    say: 'A policy of this name is in force or proposed. Withdraw that one first, or choose another name.',
  },
  'clearance-day': {
    kind: 'incomplete',
    say: 'A clearance ends on a day after today, and not after the one named. Choose another day.',
  },
  'month-not-over': { kind: 'conflict', say: 'This month is not over yet. Compare it once it is.' },
  'gates-unanswered': {
    kind: 'conflict',
    say: 'A gate of human rights was closed by what this request says. Another person decides at it before the request goes on.',
  },
  'rules-unknown': {
    kind: 'conflict',
    say: 'The letter rests on mandatory policies that this node does not know. Ask the administrator to renew the software.',
  },
  'keeping-needs-a-day': { kind: 'incomplete', say: 'Say until which day it is to be kept. Keeping without an end is not open.' },
  'keeping-too-long': {
    kind: 'forbidden',
    say: 'It cannot be kept that long: a period of the law, or the authority that gave it, ends earlier. Choose a day not after the one named.',
  },
  'nothing-kept': { kind: 'conflict', say: 'Nothing is kept of this case, so there is nothing to decide.' },
  'case-still-open': { kind: 'conflict', say: 'The case is open. Close it before its content is erased.' },
  'too-much-found': {
    kind: 'too-large',
    say: 'More is found than one person can weigh. Take the request anew with more of the name, or with an identifier.',
  },
  'item-not-weighed': {
    kind: 'incomplete',
    say: 'Every item that was found needs a decision: give, withhold, or not this person.',
  },
  'item-not-held': { kind: 'incomplete', say: 'This item is not among those that were found. Gather again.' },
  'still-held': {
    kind: 'conflict',
    say: 'The letter would say that these are erased, and they are still here: {references}. Erase them first, or decide otherwise.',
  },
  'not-restricted': {
    kind: 'conflict',
    say: 'The letter would say that the use of these is restricted, and it is not: {references}. Have them marked in their case first.',
  },
  'ground-missing': { kind: 'incomplete', say: 'Name the ground of the law on which this item is withheld.' },
  'gate-not-closed': { kind: 'conflict', say: 'This gate was not closed for this matter, so there is nothing to decide at it.' },
  'gate-cannot-open': { kind: 'forbidden', say: 'Nothing lifts this gate. It can only be confirmed that the matter stops here.' },
  'assurance-missing': {
    kind: 'incomplete',
    say: 'Write down the assurance in the words of the State that gave it. Without one this gate stays closed.',
  },
  'breach-late': {
    kind: 'incomplete',
    say: 'More than 72 hours have passed since the breach was known. Give the reasons for the delay: they go to the authority.',
  },
  'codes-without-conditions': {
    kind: 'incomplete',
    say: 'H3 means restrictions that compute. Name recipients, States, purposes or a last day.',
  },
  'glass-not-needed': { kind: 'conflict', say: 'You belong to this case already. Open it in the ordinary way.' },
  'emergency-reads-only': {
    kind: 'forbidden',
    say: 'You opened this case in an emergency, which is to read it. Ask whoever leads the case to make you a member before you act in it.',
  },
  'not-owner': { kind: 'forbidden', say: 'Only the authority that owns this may change its marking. Ask it.' },
  'own-work': { kind: 'forbidden', say: 'A second person must do this: you prepared it yourself.' },
})
