/** Partners show checkpoints of our own log in their letters: each is weighed, beside the post's own work. */

import type { SequencerTools } from '../../ledger/log/agreeing/sequencer.ts'
import { weigh } from '../../ledger/log/halting/sequencer.ts'

export type Weighing = Readonly<{ take(note: string): void; stop(): Promise<void> }>

export function weighing(sequencer: SequencerTools, fault: (fault: unknown) => void): Weighing {
  const under = new Set<Promise<void>>()
  return {
    take(note) {
      const work = weigh(sequencer, note).catch(fault)
      under.add(work)
      void work.finally(() => under.delete(work))
    },
    async stop() {
      await Promise.all(under)
    },
  }
}
