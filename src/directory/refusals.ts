import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'node-known-already': {
    kind: 'conflict',
    say: 'This node is in the directory already. Open its page to accept or suspend it.',
  },
  'node-is-ours': { kind: 'conflict', say: 'This is the address of your own node. Enter the address of a partner.' },
  'node-changed-meanwhile': { kind: 'conflict', say: 'Someone else changed this node a moment ago. Read it again, then decide.' },
  'node-unreachable': {
    kind: 'conflict',
    say: 'No manifest came from this address. Check the address with the partner and try again.',
  },
  'manifest-malformed': {
    kind: 'conflict',
    say: 'What came from this address is no manifest. Tell the partner, and check the address.',
  },
  'manifest-signature': {
    kind: 'conflict',
    say: 'The manifest is not signed by the key it names. Accept nothing from this address; call the partner.',
  },
  'keyring-false': {
    kind: 'conflict',
    say: 'The keys in this manifest are not those that the identity key of the node signed. Accept nothing from this address; call the partner.',
  },
  'keyring-older': {
    kind: 'conflict',
    say: 'The address shows an older keyring than the one already known. Someone may be replaying it: call the partner before you go on.',
  },
  'keyring-forked': {
    kind: 'conflict',
    say: 'The address shows another keyring than the one already known, under the same identity. Stop the post with this partner and call them.',
  },
  'second-officer-needed': {
    kind: 'forbidden',
    say: 'You introduced this partner yourself. A second administrator compares the phrase and accepts it.',
  },
  'second-officer-begins': {
    kind: 'forbidden',
    say: 'You confirmed yourself that this partner begins anew. A second administrator compares the phrase and confirms it too.',
  },
  'manifest-expired': { kind: 'conflict', say: 'The manifest is out of date. Ask the partner to renew it.' },
  'manifest-too-new': {
    kind: 'conflict',
    say: 'The manifest is dated in the future. One of the two clocks is wrong: check yours, then call the partner.',
  },
  'manifest-other-node': {
    kind: 'conflict',
    say: 'The address answers for another node than before. Call the partner before you go on.',
  },
  'fingerprint-differs': {
    kind: 'conflict',
    say: 'The phrase or fingerprint you entered is not the one of this manifest. Read it again with the partner by telephone; if it still differs, someone stands between you.',
  },
  'address-barred': {
    kind: 'incomplete',
    say: 'This address lies inside your own network. Enter the public address of the partner.',
  },
  'trust-unreachable': {
    kind: 'conflict',
    say: 'No trust list came from this address. Check the address with the federation and try again.',
  },
  'trust-malformed': {
    kind: 'conflict',
    say: 'What came from this address is no trust list. Tell the federation, and check the address.',
  },
  'trust-role-unknown': {
    kind: 'conflict',
    say: 'A document of the trust list stands in the place of another. Take nothing from this address; call the federation.',
  },
  'trust-threshold': {
    kind: 'conflict',
    say: 'The root of this trust list asks for no keys, or for more than it names. Take nothing from this address; call the federation.',
  },
  'trust-signatures': {
    kind: 'conflict',
    say: 'Too few of the keys that must sign have signed this trust list. Take nothing from this address; call the federation.',
  },
  'trust-root-gap': {
    kind: 'conflict',
    say: 'A root between the one held and the one offered is missing. Ask the federation to publish all of them.',
  },
  'trust-other-federation': {
    kind: 'conflict',
    say: 'The trust list is of another federation. Check the address.',
  },
  'trust-rollback': {
    kind: 'conflict',
    say: 'The trust list is older than the one held. Someone may be replaying it: call the federation.',
  },
  'trust-mixed': {
    kind: 'conflict',
    say: 'The documents of this trust list do not belong together. Someone may have mixed old and new: call the federation.',
  },
  'trust-expired': {
    kind: 'conflict',
    say: 'The trust list is past its last day and its grace. Ask the federation to renew it.',
  },
  'trust-unlogged': {
    kind: 'conflict',
    say: 'This version of the trust list does not stand in the log that its founders named. Take nothing from this address; call the federation.',
  },
  'trust-unwitnessed': {
    kind: 'conflict',
    say: 'Too few witnesses have seen this version of the trust list in its log. Try again later; if it stays so, call the federation.',
  },
  'trust-root-differs': {
    kind: 'conflict',
    say: 'The digest you entered is not the one of the first root. Read it again with a founder by telephone.',
  },
  'trust-held-already': {
    kind: 'conflict',
    say: 'This node follows a trust list already; it renews it by itself.',
  },
  'trust-list-revoked': {
    kind: 'forbidden',
    say: 'The trust list has revoked this node. No post goes to it; ask the federation why.',
  },
  'trust-list-differs': {
    kind: 'forbidden',
    say: 'The trust list names another identity for this node. Accept nothing; call the partner and the federation.',
  },
  'officer-changed-meanwhile': {
    kind: 'conflict',
    say: 'Someone else changed this officer a moment ago. Read the entry again, then decide.',
  },
  'no-such-node': { kind: 'missing', say: 'This node is not in the directory. Propose it by its address.' },
  'no-such-officer': { kind: 'missing', say: 'No officer has this reference. Choose one from the list.' },
  'last-administrator': { kind: 'conflict', say: 'This is the last active administrator. Give the role to a colleague first.' },
})
