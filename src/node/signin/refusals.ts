import { refusals } from '../../kernel/refusal.ts'

export const refuse = refusals({
  'sign-in-expired': { kind: 'missing', say: 'This sign-in took too long or was begun in another window. Begin again.' },
  'not-recognised': {
    kind: 'sign-in',
    say: 'The proof was not accepted. Try again with another passkey, or ask your administrator for a new link.',
  },
  'too-many-failures': {
    kind: 'too-many',
    say: 'Too many attempts failed from here. Wait the minutes shown, then try again.',
  },
  'link-used': { kind: 'missing', say: 'This link was used already or has expired. Ask your administrator for a new one.' },
  'way-waits': {
    kind: 'forbidden',
    say: 'This way in was given by an administrator and waits until the time shown. It works at once when the officer, a second administrator or the data protection officer agrees.',
  },
  'way-decided': { kind: 'conflict', say: 'Somebody decided on this already. Read the list anew.' },
  'passkey-unfit': {
    kind: 'incomplete',
    say: 'The passkey was not added: it must confirm that it is you, by PIN, finger or face. Try again with one that does.',
  },
  'passkey-known': { kind: 'conflict', say: 'This passkey is added already. Use another device or security key.' },
  'last-passkey': { kind: 'conflict', say: 'This is your only way to sign in. Add another passkey before you remove it.' },
  'no-such-passkey': { kind: 'missing', say: 'There is no such passkey. Read the list anew.' },
  'no-such-session': { kind: 'missing', say: 'There is no such session. It may have ended already.' },
  'no-such-way': { kind: 'missing', say: 'This node has no such way to sign in. Choose one of those shown.' },
  'provider-silent': {
    kind: 'conflict',
    say: "Your authority's sign-in service does not answer. Try again in a minute, or tell your administrator.",
  },
  'provider-declined': { kind: 'sign-in', say: "Your authority's sign-in service did not confirm who you are. Begin again." },
  'account-unknown': {
    kind: 'forbidden',
    say: 'Your account is not tied to an officer of this node. Ask your administrator to tie it.',
  },
  'account-taken': { kind: 'conflict', say: 'This account is tied to another officer. Remove that tie first.' },
  'other-person': {
    kind: 'forbidden',
    say: 'Another person answered than the one who is signed in. Confirm with your own account.',
  },
  'confirm-first': { kind: 'step-up', say: 'Confirm that it is you: this changes how somebody signs in.' },
})
