import type { Instant } from '../../kernel/instant.ts'

/** The newest checkpoint that was shown of a log. */
export type Newest = Readonly<{ origin: string; size: number; note: string; at: Instant }>
