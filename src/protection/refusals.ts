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
  'own-work': { kind: 'forbidden', say: 'A second person must do this: you prepared it yourself.' },
})
