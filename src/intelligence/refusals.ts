import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'category-needed': {
    kind: 'incomplete',
    say: 'Say why this person is on record: wanted, missing, convicted, suspect, associate, victim or witness. The rules differ.',
  },
  'category-for-persons': { kind: 'incomplete', say: 'Only a person has a category. Leave it out.' },
  'review-day': {
    kind: 'incomplete',
    say: 'Choose a day on which the keeping of this record is looked at again: after today, and not later than the day named.',
  },
  'field-unknown': { kind: 'incomplete', say: 'A record of this kind has no such field. Choose one from the list.' },
  'codes-need-conditions': {
    kind: 'incomplete',
    say: 'H3 means conditions that compute. Name recipients, States, purposes or a last day.',
  },
  'delay-not-longer': {
    kind: 'incomplete',
    say: 'A request is put off to a day after the one on which it runs out. Choose a later one; a request without a limit needs none.',
  },
  'record-changed-meanwhile': { kind: 'conflict', say: 'Somebody changed this record since you read it. Read it again.' },
  'record-recalled': { kind: 'conflict', say: 'This record was recalled. What it said is no longer used.' },
  'statement-withdrawn': { kind: 'conflict', say: 'This statement was withdrawn already.' },
  'nothing-to-look-for': { kind: 'incomplete', say: 'Enter a name or a number to look for.' },
  'no-arrangement': {
    kind: 'conflict',
    say: 'No ground is on record on which personal data may pass to this partner. An approver can record one.',
  },
  'hit-recalled': { kind: 'conflict', say: 'The owner recalled this record. There is nothing left to decide.' },
  'handed-closed': {
    kind: 'forbidden',
    say: 'A rule of protection closes this record to the partner. The rule and whoever can lift it are named beside this message.',
  },
  'reply-to-request': { kind: 'conflict', say: 'Only a request that came to us and is open can be replied to.' },
  'criminal-record-out-of-place': {
    kind: 'incomplete',
    say: 'A criminal record is asked for in a request, and its convictions answer a request that asked for one.',
  },
  'permission-for-whom': {
    kind: 'incomplete',
    say: 'Choose the partner to whom the record is to be passed on: one of this node, and not its owner.',
  },
  'permission-day': { kind: 'incomplete', say: 'A permission ends. Choose its last day, after today.' },
  'permission-cannot-move': { kind: 'conflict', say: 'This step is not open in the state the permission is in. Read it again.' },
  'notice-incomplete': {
    kind: 'incomplete',
    say: 'The notice lacks what its colour asks for. The conditions that are open are named.',
  },
  'notice-link-unknown': {
    kind: 'incomplete',
    say: 'A notice is linked to others that stand in your cases. The references that do not are named.',
  },
  'notice-cannot-move': { kind: 'conflict', say: 'This step is not open in the state the notice is in. Read it again.' },
  'feed-columns': {
    kind: 'incomplete',
    say: 'Say which column holds the key of a row and at least one that holds something of the record. What is missing is named.',
  },
  'pull-address': {
    kind: 'incomplete',
    say: 'This node does not fetch from that address. Choose one of the list; the administrator of the node allows others in its configuration (feedSources).',
  },
  'pull-failed': {
    kind: 'conflict',
    say: 'The address gave no file. Why is named; try again later, or ask the administrator of the node to check its configuration.',
  },
  'pull-cannot-move': { kind: 'conflict', say: 'This step is not open in the state this is in. Read it again.' },
  'bulk-too-long': {
    kind: 'too-large',
    say: 'So many persons are not asked about at once. Hand in fewer rows: the most is named.',
  },
  'bulk-quota': {
    kind: 'too-many',
    say: 'Your authority has proposed as many questions at once within a day as the rules allow. What is left is named; the rest waits until tomorrow.',
  },
  'bulk-cannot-move': { kind: 'conflict', say: 'This step is not open in the state these questions are in. Read them again.' },
  'bulk-is-anothers': {
    kind: 'forbidden',
    say: 'Only the officer who proposed these questions asks them. The officer is named.',
  },
  'photo-not-readable-here': {
    kind: 'conflict',
    say: 'This node has no programme that reads photographs. Type or paste the zone; the administrator can install tesseract.',
  },
  'zone-not-found': {
    kind: 'incomplete',
    say: 'No machine readable zone was found. Take the photograph straight from above, in good light, with all lines of the zone in it.',
  },
  'field-pack-empty': {
    kind: 'incomplete',
    say: 'No record of these kinds that you may take along has a number. Choose other kinds.',
  },
  'field-pack-too-wide': {
    kind: 'too-large',
    say: 'A pack does not hold so many numbers. Choose fewer kinds; the most is named.',
  },
  'judgement-of-two': { kind: 'incomplete', say: 'Name two different records.' },
})
