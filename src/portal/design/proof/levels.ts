import type { Level } from '../../../ledger/levels.ts'
import type { Tone } from '../tone.ts'

/** How a level looks in every list. */
export const levelTones: Readonly<Record<Level, Tone>> = { stored: 'wait', logged: 'info', witnessed: 'good', mirrored: 'good' }
