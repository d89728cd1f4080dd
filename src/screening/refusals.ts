import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'list-unknown': { kind: 'missing', say: 'There is no list with this reference. Read the lists again and choose one.' },
  'list-unreadable': {
    kind: 'incomplete',
    say: 'The file is not well formed, or carries declarations of its own. Fetch it again from its publisher.',
  },
  'list-other-format': {
    kind: 'incomplete',
    say: 'The file is not of the form that was chosen. Choose the form in which the list is published.',
  },
  'batch-not-waiting': {
    kind: 'conflict',
    say: 'This batch does not wait for a second person: it needs none, or somebody has decided. Read it again.',
  },
  'stream-not-open': {
    kind: 'conflict',
    say: 'This stream takes no rows: it waits for a second person, was turned down, or has ended. Read it again.',
  },
  'stream-full': { kind: 'too-large', say: 'The row is beyond the number that was agreed for this stream. Begin another one.' },
  'row-taken': {
    kind: 'conflict',
    say: 'Another subject was asked about under this row number. Send the row again under a number of its own.',
  },
  'line-garbled': {
    kind: 'incomplete',
    say: 'The line is not a row: JSON with row and subject is expected. Correct it and send it again.',
  },
  'line-too-long': { kind: 'too-large', say: 'The line has more than 65,536 characters. Send less about this subject.' },
  'table-empty': {
    kind: 'incomplete',
    say: 'The file has no rows below its heading. Choose a CSV file whose first row names the columns.',
  },
  'table-without-names': {
    kind: 'incomplete',
    say: 'No column of the file is taken for a name or a number. Name one of them "name", or say which column means what.',
  },
  'table-garbled': { kind: 'incomplete', say: 'The file is not base64. Encode it again and repeat.' },
  'sheet-unreadable': {
    kind: 'incomplete',
    say: 'The workbook cannot be read: it has a password, is older than 2007, or is damaged. Save it as .xlsx without a password, or as CSV.',
  },
  'table-too-long': { kind: 'too-large', say: 'The file has more rows than one import takes. Split it.' },
  'thresholds-turned': {
    kind: 'incomplete',
    say: 'The probability for a strong match must not be lower than the one for a look. Correct one of them.',
  },
  'learning-too-few': {
    kind: 'conflict',
    say: 'Too few records here are of one and the same subject to learn from. Weigh on as now, or bring in a second list first.',
  },
  'nothing-learnt': {
    kind: 'conflict',
    say: 'Nothing was learnt yet. Learn from the records first, look at the curve, then choose.',
  },
  'nothing-asked': { kind: 'incomplete', say: 'Enter a name with at least one letter, or a number.' },
  'refiling-under-way': { kind: 'conflict', say: 'All records are being filed anew already. Wait until that is done.' },
  'record-unknown': { kind: 'missing', say: 'The record is no longer there. Ask again, then decide.' },
  'blind-no-offer': {
    kind: 'conflict',
    say: 'This partner offers no private matching at present. Ask its authority to open a line, then repeat.',
  },
  'blind-nothing-told': {
    kind: 'incomplete',
    say: 'None of the items can be matched: a person needs a date of birth or a number beside the name. Complete them and repeat.',
  },
  'blind-too-many': { kind: 'too-large', say: 'This is more than is matched at once. Split it and repeat.' },
  'blind-quota': {
    kind: 'too-many',
    say: 'The partner answers no more of these today. Ask about fewer items, or go on tomorrow.',
  },
  'blind-key-changed': { kind: 'conflict', say: 'The partner changed its key since the answer. Ask again, then call.' },
  'blind-no-hit': { kind: 'conflict', say: 'Nothing of this is held in common: there is nobody to call.' },
  'blind-set-unknown': { kind: 'missing', say: 'Nothing with this reference is held out. Read the page again.' },
  'blind-offer-garbled': {
    kind: 'conflict',
    say: 'The offer of private matching cannot be read. Report it to both administrators: the two nodes disagree on the form.',
  },
  'blind-answer-unexpected': {
    kind: 'conflict',
    say: 'Nothing was asked to which this is the answer. Report it to both administrators.',
  },
  'blind-proof-false': {
    kind: 'conflict',
    say: 'The answer was not made with the key that was offered. Report it to both administrators; nothing of it was believed.',
  },
  'blind-call-unproven': {
    kind: 'conflict',
    say: 'The call names nothing that is held out here. It may have been released meanwhile: ask again before you call.',
  },
})
