import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'entity-unknown': {
    kind: 'incomplete',
    say: 'This entity is not in the network of the case. Read the network again and choose one of it.',
  },
  'tie-to-itself': { kind: 'incomplete', say: 'A tie joins two entities. Choose another one for its other end.' },
  'tie-ends-before': { kind: 'incomplete', say: 'The tie ends before it begins. Correct one of the dates.' },
  'tie-withdrawn': { kind: 'conflict', say: 'The tie was withdrawn already. Read the network again.' },
  'attribute-protected': {
    kind: 'incomplete',
    say: 'Attributes about origin, belief, health, sex, age and the like are not kept in a network. Leave the attribute out.',
  },
  'import-unreadable': {
    kind: 'incomplete',
    say: 'The file is not of the format named. Choose the other format, or save it again without a document type.',
  },
  'import-empty': {
    kind: 'incomplete',
    say: 'No line of the file could be taken. Read what is said of each line, correct the file and bring it again.',
  },
  'network-too-large': {
    kind: 'too-large',
    say: 'The network would be larger than this node takes into one case. Bring a part of it.',
  },
  'chart-changed-meanwhile': {
    kind: 'conflict',
    say: 'Somebody saved the chart since you opened it. Save yours under another title, or open theirs.',
  },
  'held-changed': {
    kind: 'conflict',
    say: 'Some of this is no longer proposed: somebody took it in, or it changed. Read the list again.',
  },
  'held-end-missing': {
    kind: 'incomplete',
    say: 'A tie can only be taken in together with both its ends. Choose its ends too.',
  },
  'chart-unknown': { kind: 'missing', say: 'The case has no chart of this number and version. Read the list of charts again.' },
  'question-too-long': {
    kind: 'too-large',
    say: 'The answer took longer than allowed. Ask about fewer entities or a shorter time.',
  },
  'no-payments': { kind: 'incomplete', say: 'The case has no payments yet. Bring a statement first.' },
  'payment-unknown': { kind: 'incomplete', say: 'No payment of the case has this reference. Choose one from the list.' },
  'joint-no-partner': { kind: 'incomplete', say: 'No partner of this authority has that name. Choose one from the list.' },
  'joint-too-few': {
    kind: 'incomplete',
    say: 'Too few accounts stand where money leaves the sight of the statements: that would be a question about somebody. Bring more statements or a longer time.',
  },
  'joint-too-often': {
    kind: 'conflict',
    say: 'With this partner as many joint looks stand in these days as are allowed: more would let either side search for accounts. Wait, or end what is not needed.',
  },
  'joint-gone': { kind: 'conflict', say: 'The proposal was taken into a case, declined or taken back. Read the list again.' },
  'joint-unexpected': { kind: 'conflict', say: 'The joint look does not stand where this could be done. Read it again.' },
  'joint-released': { kind: 'conflict', say: 'This authority released the finding already.' },
  'joint-garbled': {
    kind: 'incomplete',
    say: 'The letter of a joint look does not fit what was sent before. Nothing of it was taken; end the look and begin another.',
  },
  'counts-too-few': {
    kind: 'incomplete',
    say: 'Even years of this series hold cells of fewer than ten. Put corridors or commodities together.',
  },
  'effort-missing': { kind: 'incomplete', say: 'Each corridor needs the effort spent on it, above zero.' },
  'counts-unknown': { kind: 'missing', say: 'There is no such set of counts, or it was withdrawn. Read the list again.' },
  'corridors-too-many': {
    kind: 'too-large',
    say: 'More corridors were asked for than are worked out at once. Choose a commodity or a region.',
  },
  'reasoning-changed-meanwhile': {
    kind: 'conflict',
    say: 'Somebody wrote this anew or withdrew it since you read it. Read it again and write yours over the newest.',
  },
  'fact-unknown': {
    kind: 'incomplete',
    say: 'A cited thing is not in this case, or not yours to see. Choose it again from the list.',
  },
  'product-unknown': { kind: 'missing', say: 'There is no such product or version in this case. Read the list again.' },
  'product-withheld': {
    kind: 'forbidden',
    say: 'The product rests on something that may not be seen or used so by you. Ask who marked it.',
  },
})
