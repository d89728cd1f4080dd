/** What may be chosen in a coordination. Apart from the rules, so that a page reads it without them. */
export const coordinationActs = ['say', 'stage', 'propose-transfer', 'answer-transfer', 'close'] as const
export const proceedingStages = ['investigation', 'prosecution', 'judgment-final', 'acquittal-final', 'ended-otherwise'] as const
/** To whom the proceedings would go. */
export const directions = ['to-you', 'to-us'] as const
