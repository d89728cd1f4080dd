import type { Area } from '../../../evidence/copies/areas.ts'

/** An area that an officer marked, with the reason as far as it is written. */
export type Marked = Area & Readonly<{ key: number; why: string }>
export type MarkingProps = Readonly<{ areas: readonly Marked[]; setAreas: (areas: readonly Marked[]) => void }>
