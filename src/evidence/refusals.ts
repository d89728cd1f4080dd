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
  'content-erased': {
    kind: 'conflict',
    say: 'The content of this exhibit was erased by a decision on keeping it. Its number, origin and custody stay.',
  },
  'keeping-over': {
    kind: 'forbidden',
    say: 'The day until which this exhibit is kept has passed: its content is shut. Propose to keep it longer, or to erase it.',
  },
  'keeping-not-proposed': { kind: 'conflict', say: 'Nothing is proposed for this exhibit, so there is nothing to decide.' },
  'content-not-erased': {
    kind: 'conflict',
    say: 'The content of this exhibit is kept here, so nobody can say it was destroyed. Propose to erase it: once a second officer agrees, it is destroyed and the chain says so.',
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
  'arrival-unknown': {
    kind: 'conflict',
    say: 'The partner speaks of content that was not handed to it from here. Ask the partner which exhibit it means.',
  },
  'line-rule-empty': {
    kind: 'incomplete',
    say: 'A rule of the line ends when it begins. For a whole day write 00:00 to 24:00.',
  },
  'content-coming': {
    kind: 'conflict',
    say: 'The content of this exhibit is still on its way here. It can be opened once it has arrived whole.',
  },
  'content-large': {
    kind: 'too-large',
    say: 'The content is too large for one answer. Begin a reading and fetch it in segments.',
  },
  'content-key-shut': {
    kind: 'conflict',
    say: 'The key that came with this exhibit does not open here. Ask the sender to hand it over again.',
  },
  'case-unreadable': {
    kind: 'incomplete',
    say: 'The file is no CASE/UCO graph in JSON-LD. Export it again from the tool that made it, as JSON-LD.',
  },
  'case-empty': {
    kind: 'incomplete',
    say: 'The graph holds no provenance record, so it names no exhibit. Export it with its provenance records.',
  },
  'case-too-large': { kind: 'too-large', say: 'The graph holds more than 2,000 records. Export it in parts.' },
  'package-moved': {
    kind: 'conflict',
    say: 'Something was done to an exhibit while its report was set. Make the package again.',
  },
  'stamping-not-set': { kind: 'conflict', say: 'This node has no time-stamping authority. An operator sets "timestampUrl".' },
  'stamping-silent': { kind: 'conflict', say: 'The time-stamping authority did not answer. Try again later.' },
  'reading-over': { kind: 'conflict', say: 'This opening has lasted a day and is over. Open the content again.' },
  'upload-too-large': {
    kind: 'too-large',
    say: 'The file is larger than 100 GiB. Split it, or send it on a carrier and register the carrier.',
  },
  'upload-busy': {
    kind: 'conflict',
    say: 'Another connection is sending this file. Wait until it ends, then go on from where it stopped.',
  },
  'upload-offset': {
    kind: 'conflict',
    say: 'The file does not go on at this place. Ask how far it has come and go on from there.',
  },
  'upload-incomplete': { kind: 'conflict', say: 'Part of the file has not arrived yet. Send the rest, then finish.' },
  'upload-too-long': { kind: 'conflict', say: 'More arrived than the file was said to hold. Begin again with the right size.' },
  'upload-differs': {
    kind: 'conflict',
    say: 'What arrived is not the file you have: it changed while it was being sent. Discard the upload and send the file again.',
  },
  'segment-differs': { kind: 'conflict', say: 'A segment changed on its way. Send it again.' },
  'segment-cut': { kind: 'incomplete', say: 'The last segment did not arrive whole. Send it again.' },
  'filter-officer-unknown': {
    kind: 'incomplete',
    say: 'One of these is no active officer of this authority. Choose from the list.',
  },
  'filter-not-apart': {
    kind: 'conflict',
    say: 'Whoever belongs to the case cannot filter for it. Choose officers who are not its members.',
  },
  'filter-not-your-work': {
    kind: 'conflict',
    say: '{name} holds no role that works on cases, and could not look through anything. Choose another officer.',
  },
  'filter-decides': {
    kind: 'forbidden',
    say: 'The filter team of this case decides on privileged material. Nobody of the case releases it.',
  },
  'filter-decided': { kind: 'conflict', say: 'The filter team has decided on this exhibit already.' },
  'object-unknown': { kind: 'missing', say: 'This exhibit is no physical object.' },
  'object-in-hand': { kind: 'conflict', say: 'The object is being handed over already. That one must be signed first.' },
  'object-not-yours': { kind: 'forbidden', say: 'The object was handed to somebody else. The person named signs for it.' },
  'object-handed': { kind: 'conflict', say: 'This hand-over has been signed by both already.' },
  'seals-differ': {
    kind: 'incomplete',
    say: 'The seals are not those that the object was handed over with. Say in a note what you found.',
  },
  'signature-missing': { kind: 'incomplete', say: 'Who receives the object signs for it. Have the signature drawn.' },
  'content-unscanned': {
    kind: 'conflict',
    say: 'The content is still being looked through for malware. It can be opened once that is done.',
  },
  'content-quarantined': {
    kind: 'forbidden',
    say: 'The content is in quarantine: the malware scanner found something, or could not look. A prosecutor or administrator can open it with a reason.',
  },
  'content-not-quarantined': { kind: 'conflict', say: 'The content of this exhibit is not in quarantine.' },
  'reader-absent': { kind: 'missing', say: 'Nothing is installed here that reads this content.' },
  'content-too-large-to-read': {
    kind: 'too-large',
    say: 'The content is too large to be read or drawn here as a whole. Open it as a file.',
  },
  'content-takes-too-long': {
    kind: 'conflict',
    say: 'Reading the content took longer or more memory than is allowed, and was ended. Open it as a file on a machine apart.',
  },
  'content-not-readable': {
    kind: 'conflict',
    say: 'The content is not what its first bytes say, or is damaged inside. It cannot be shown here.',
  },
  'content-locked': { kind: 'conflict', say: 'The content is locked with a password. It cannot be shown here.' },
  'content-of-no-known-kind': { kind: 'conflict', say: 'Nothing can be taken out of a copy of content of this kind here.' },
  'pages-only': {
    kind: 'forbidden',
    say: 'A condition lets this exhibit be looked at here and not taken away. Its pages are shown as pictures.',
  },
  'nothing-to-clean': {
    kind: 'conflict',
    say: 'Nothing was found in this exhibit that says who made it, when, where or with what.',
  },
  'few-know': {
    kind: 'conflict',
    say: 'Few people can know what this exhibit says, so it may lead back to who told it. Say why the copy is made all the same.',
  },
  'quarantine-second': {
    kind: 'forbidden',
    say: 'Another officer than the one who asked opens the quarantine.',
  },
  'copy-to-itself': { kind: 'incomplete', say: 'The exhibit is in this case already. Choose another case.' },
  'notice-not-here': {
    kind: 'missing',
    say: 'The notice speaks of an exhibit that this node does not have. Ask the sender which one it means.',
  },
  'notice-not-consistent': { kind: 'forbidden', say: 'The notice names another chain than it came in.' },
})
