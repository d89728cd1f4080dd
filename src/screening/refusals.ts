import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'list-unknown': { kind: 'missing', say: 'There is no list with this reference. Read the lists again and choose one.' },
  'table-empty': {
    kind: 'incomplete',
    say: 'The file has no rows below its heading. Choose a CSV file whose first row names the columns.',
  },
  'table-without-names': {
    kind: 'incomplete',
    say: 'No column of the file is taken for a name or a number. Name one of them "name", or say which column means what.',
  },
  'table-garbled': { kind: 'incomplete', say: 'The file is not base64. Encode it again and repeat.' },
  'table-too-long': { kind: 'too-large', say: 'The file has more rows than one import takes. Split it.' },
  'thresholds-turned': {
    kind: 'incomplete',
    say: 'The probability for a strong match must not be lower than the one for a look. Correct one of them.',
  },
  'nothing-asked': { kind: 'incomplete', say: 'Enter a name with at least one letter, or a number.' },
  'record-unknown': { kind: 'missing', say: 'The record is no longer there. Ask again, then decide.' },
})
