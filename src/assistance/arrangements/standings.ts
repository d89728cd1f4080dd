/** What can be said with one click, and chosen from. Apart from the schemas, so that a page reads it without them. */
export const standings = [
  'not-begun',
  'under-way',
  'waits-for-court',
  'waits-for-other-authority',
  'waits-for-you',
  'partly-done',
  'nearly-done',
  'difficulty',
] as const

/** Measures whose property somebody else may claim. */
export const claimable = ['freeze', 'confiscation-own', 'confiscation-foreign', 'search-seizure'] as const
export const claimDecisions = ['upheld', 'upheld-in-part', 'dismissed', 'withdrawn'] as const
/** What a measure on board rests on; `none`: on nothing of these, and it is told as that. */
export const boardingBases = ['authorised', 'imminent-danger', 'agreement', 'none'] as const
