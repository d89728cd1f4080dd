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
  'suspension-not-foreseen': {
    kind: 'incomplete',
    say: 'The instrument does not let this limit stand still. Leave the suspension out, or consult the other authority.',
  },
  'unknown-clock': {
    kind: 'missing',
    say: 'No time limit has this id. The list of time limits of an instrument names them all.',
  },
  'unknown-emergency': { kind: 'missing', say: 'No definition of an emergency has this id. The list names them all.' },
  'unknown-obligation': { kind: 'missing', say: 'No treaty obligation has this id. The list of obligations names them all.' },
  'unknown-offence': { kind: 'incomplete', say: 'No offence concept has this name. The list of concepts names them all.' },
  'historic-state': {
    kind: 'incomplete',
    say: 'This State no longer exists under this code. Name the State that answers today; whether a treaty passed to it is for the depositary to say.',
  },
  'state-not-yet': {
    kind: 'incomplete',
    say: 'This State did not exist on that date. Ask for a later date, or about the State that it was part of.',
  },
  'unknown-zone': { kind: 'incomplete', say: 'No time zone has this name. Use an IANA name, such as Europe/Rome.' },
})
