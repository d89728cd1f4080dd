import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'entry-not-logged': {
    kind: 'conflict',
    say: 'This entry is stored and waits for its place in the log. Try again in a few seconds.',
  },
  'no-misconduct': {
    kind: 'missing',
    say: 'No two histories of that log and size are known here.',
  },
  'not-stamped': {
    kind: 'missing',
    say: 'There is no time stamp of that checkpoint. The page of the log lists those there are.',
  },
  'entry-erased': {
    kind: 'conflict',
    say: 'What this entry said was erased, so it can no longer be proved. The log keeps its leaf.',
  },
})
