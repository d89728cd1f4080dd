/** The law's lawful "no". */
import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'unknown-state': {
    kind: 'incomplete',
    say: 'No State or territory has this code. Use the two letters of ISO 3166-1, such as IT.',
  },
  'unknown-instrument': { kind: 'missing', say: 'No instrument has this id. The list of instruments names them all.' },
  'same-state': { kind: 'incomplete', say: 'A request goes from one State to another. Name two different States.' },
  'unknown-measure': { kind: 'incomplete', say: 'No measure has this name. The list of measures names them all.' },
  'extension-too-long': { kind: 'incomplete', say: 'The instrument allows a shorter extension. Name a date within it.' },
  'extension-not-foreseen': {
    kind: 'incomplete',
    say: 'The instrument foresees no extension of this limit. Consult the other authority instead.',
  },
  'unknown-zone': { kind: 'incomplete', say: 'No time zone has this name. Use an IANA name, such as Europe/Rome.' },
})
