/** What the desks of private matching borrow. */
import type { Post } from '../../federation/letter.ts'
import type { ScreeningTools } from '../tools.ts'
import type { Oprf } from './oprf.ts'

export type BlindTools = Omit<ScreeningTools, 'listBrought' | 'hold' | 'readTable'> &
  Readonly<{
    post: Post
    oprf: Oprf
    random(length: number): Uint8Array
  }>
