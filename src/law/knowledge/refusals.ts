/** Why the law on record stays as it is. */
import { refusals } from '../../kernel/refusal.ts'

export const refuse = refusals({
  'file-empty': { kind: 'incomplete', say: 'The file has no rows. Choose another file.' },
  'file-too-long': { kind: 'too-large', say: 'The file has more rows than a table of law can have. Split it.' },
  'file-encoding': {
    kind: 'incomplete',
    say: 'The file is not text in UTF-8, so names would come out wrong. Save it as UTF-8 and try again.',
  },
  'file-unknown': {
    kind: 'incomplete',
    say: 'This is no status table of the United Nations Treaty Collection, no CSV and no law pack. Choose another file.',
  },
  'xml-broken': {
    kind: 'incomplete',
    say: 'The XML file is cut off, garbled or brings a document type of its own. Download it again; nothing was taken from it.',
  },
  'xml-no-table': {
    kind: 'incomplete',
    say: 'The XML file has no table of participants. Download the status of one treaty from the Treaty Collection.',
  },
  'csv-broken': {
    kind: 'incomplete',
    say: 'The CSV file is cut off or has an open quotation mark. Each row ends with the end of a line; nothing was taken from it.',
  },
  'csv-columns': {
    kind: 'incomplete',
    say: 'The first row does not name the columns of participations or declarations. The manual lists them; nothing was taken from the file.',
  },
  'instrument-unnamed': {
    kind: 'incomplete',
    say: 'Neither the file nor its name says which instrument on record it is about. Choose the instrument.',
  },
  'other-instrument': {
    kind: 'conflict',
    say: 'The file is the table of another treaty than the instrument you chose or its name says. Choose the right one; nothing was taken from the file.',
  },
  'no-such-import': { kind: 'missing', say: 'No file that was read has this reference. Choose one from the list.' },
  'no-such-change': { kind: 'missing', say: 'No change has this reference. Choose one from the list.' },
  'no-such-fact': { kind: 'missing', say: 'Nothing stands on record under this reference. Choose a row of the registry.' },
  'nothing-new': {
    kind: 'conflict',
    say: 'Nothing in this would add to the record: it stands there already, is older, or has faults to mend first.',
  },
  'fact-unsound': { kind: 'incomplete', say: 'This cannot stand on record as it is. Mend what is marked.' },
  'change-decided': { kind: 'conflict', say: 'Someone has decided on this change already. Read it again.' },
  'differences-changed': {
    kind: 'conflict',
    say: 'The record has moved since you looked. Read the differences again, then decide.',
  },
  'not-your-change': {
    kind: 'forbidden',
    say: 'Only the officer who proposed a change withdraws it. You may decline it instead.',
  },
  'pack-malformed': { kind: 'incomplete', say: 'This file is no law pack, or it was damaged. Nothing was taken from it.' },
  'pack-signature': {
    kind: 'conflict',
    say: 'The law pack was altered after it was signed. Nothing was taken from it; tell the partner.',
  },
  'pack-key': {
    kind: 'conflict',
    say: 'The law pack is signed by another key than the one accepted for this node. Nothing was taken from it; call the partner.',
  },
  'pack-older': {
    kind: 'conflict',
    say: 'A later law pack of this node has been read already. An older one is not taken.',
  },
  'pack-two-faced': {
    kind: 'conflict',
    say: 'Another law pack of the same version of this node was read before. Nothing was taken from this one; call the partner.',
  },
  'pack-ours': { kind: 'conflict', say: 'This law pack is your own.' },
  'pack-empty': { kind: 'conflict', say: 'Nothing has been put on record here yet, so there is nothing to publish.' },
  'pack-none': { kind: 'missing', say: 'No law pack has been published here.' },
  'pack-not-found': {
    kind: 'conflict',
    say: 'The partner shows no law pack at its address. Ask whether it publishes one, and try again.',
  },
  'pack-from-stranger': {
    kind: 'conflict',
    say: 'This node is no accepted partner. Packs are read from accepted partners alone.',
  },
  'not-subscribed': { kind: 'missing', say: 'You do not look for the packs of this node.' },
})
