/** What one node tells another about data it gave: erased, corrected, restricted (Directive (EU) 2016/680 Articles 7(3), 16(5) and 16(6)). */
import { z } from 'zod'
import { idPattern, line } from '../kernel/words.ts'

export const noticeKind = 'protection.notice'
export const noticeKinds = ['erased', 'rectified', 'restricted'] as const

export const noticeLetter = z
  .strictObject({
    v: z.literal(1),
    what: z.enum(noticeKinds),
    /** References by which both sides know the things, e.g. `request:0192…`. */
    subjects: z.array(z.string().max(200)).min(1).max(1000),
    /** The notifying authority's own number for the decision. */
    decision: z.string().regex(idPattern),
    reason: line(500),
    at: z.iso.datetime(),
  })
  .meta({ id: 'ProtectionNotice' })
export type Notice = z.infer<typeof noticeLetter>

/** What became of it at the recipient: its word, under its signature (Directive (EU) 2016/680 Article 16(6)). */
export const wordKind = 'protection.notice-word'
export const words = ['erased', 'rectified', 'restricted', 'not-held', 'kept'] as const

export const wordLetter = z
  .strictObject({
    v: z.literal(1),
    /** The decision that the notice named. */
    decision: z.string().regex(idPattern),
    outcome: z.enum(words),
    /** Why, above all where something is kept on a ground of the recipient's own. */
    reason: line(500),
    at: z.iso.datetime(),
  })
  .meta({ id: 'ProtectionNoticeWord' })
export type NoticeWord = z.infer<typeof wordLetter>
