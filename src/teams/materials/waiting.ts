/** A copy that is or was here, without its content. */
import type { Instant } from '../../kernel/instant.ts'

export type Waiting = Readonly<{ material: string; way: 'in' | 'out'; eraseBy: Instant; goneAt: Instant | null }>
