/** What a rule about contents finds lacking. Rules are total functions of the draft; articles and levels are data. */
import type { DraftFacts } from '../draft.ts'

/** `pointer` absent: the rule's own field. Parameters go into the words that the portal has for the check. */
export type Gap = Readonly<{ pointer?: string; params?: Readonly<Record<string, string | number>> }>

/** undefined: the rule does not speak of this draft. Empty: all is there. */
export type Rule = (draft: DraftFacts) => readonly Gap[] | undefined

export const blank = (text: string | undefined): boolean => !text?.trim()
/** A rule that asks for one text. */
export const wants =
  (read: (draft: DraftFacts) => string | undefined): Rule =>
  (draft) =>
    blank(read(draft)) ? [{}] : []
