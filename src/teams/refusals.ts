import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'team-space-closed': {
    kind: 'conflict',
    say: 'The space of the team opens when every party has signed the agreement. Settle what is open and sign, then come back.',
  },
  'team-ended': { kind: 'conflict', say: 'The team has ended. Its record can be read and evaluated; nothing new is done in it.' },
  'team-period-over': {
    kind: 'conflict',
    say: 'Today lies outside the period of the agreement. Extend the agreement first: all parties sign the new period.',
  },
  'team-sections-open': {
    kind: 'conflict',
    say: 'The parties do not yet stand at the same words in every section that is needed. Agree on the sections named, then sign.',
  },
  'team-words-changed': {
    kind: 'conflict',
    say: 'The words of the agreement are not those that were shown to you. Read them again, then sign.',
  },
  'team-signed-already': { kind: 'conflict', say: 'Your authority has signed these words already.' },
  'team-not-seated': {
    kind: 'forbidden',
    say: 'You do not sit in this team. An officer of your authority who may do so can seat you.',
  },
  'team-not-leader': { kind: 'forbidden', say: 'Only a leader of the team, or a deputy, can do this. Ask yours.' },
  'team-not-magistrate': {
    kind: 'forbidden',
    say: 'A report is signed by a leader, a judge or a prosecutor of the team. Ask yours.',
  },
  'team-not-administrator': {
    kind: 'forbidden',
    say: 'Only an administrator of the team verifies material, and none of the party that gave it. Ask one.',
  },
  'team-no-controller': {
    kind: 'conflict',
    say: 'A third State gives nothing to the team before an administrator is named as controller. A leader names one.',
  },
  'team-transfer-unassessed': {
    kind: 'incomplete',
    say: 'This holds data of persons and goes to a third State. Say on which ground it is transferred.',
  },
  'team-origin-untold': {
    kind: 'incomplete',
    say: 'Evidence from before the team needs the day it was first held, before the team began; evidence from outside needs who gave it.',
  },
  'team-material-shut': {
    kind: 'forbidden',
    say: 'This material is not open: it waits for an administrator, or was rejected.',
  },
  'team-material-gone': {
    kind: 'conflict',
    say: 'The copy that waited here has been erased. Ask the party that gave it to give it again.',
  },
  'team-material-false': { kind: 'forbidden', say: 'The material in the letter is not what its entry in the team says.' },
  'team-leg-not-allowed': {
    kind: 'forbidden',
    say: 'The State in which this leg lies has not allowed it, or you do not speak for that State.',
  },
  'team-no-line': {
    kind: 'conflict',
    say: 'No line of private matching is open with any partner. An administrator opens one; the partner does the same.',
  },
  'team-thing-unknown': { kind: 'conflict', say: 'What this speaks of is not there, or not here. Read the team again.' },
  'team-party-unknown': {
    kind: 'incomplete',
    say: 'An authority named as a party is no accepted partner of this node. Choose from the list of partners.',
  },
  'team-parties-too-few': {
    kind: 'incomplete',
    say: 'A team needs this authority and at least one other. Name each of them once.',
  },
  'team-member-unknown': {
    kind: 'incomplete',
    say: 'A member named here does not sit in the team any more. Choose from the list of members.',
  },
  'team-day-unreadable': {
    kind: 'incomplete',
    say: 'The section on the period needs a first and a last day, the last not before the first.',
  },
  'team-edition-open': {
    kind: 'conflict',
    say: 'A new edition of the agreement is being written already. Finish that one first.',
  },
  'team-stranger': { kind: 'forbidden', say: 'The letter comes from, or was sealed to, a node that is no party of the team.' },
  'team-event-not-genuine': {
    kind: 'forbidden',
    say: 'An event in the letter does not carry a good signature of the party that it names.',
  },
})
