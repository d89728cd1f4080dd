/** What may be chosen in the forms of orders; empty while nobody has chosen. Apart from the schemas, so that a page reads it without them. */
export const issuingKinds = ['', 'judge', 'court', 'investigating-judge', 'public-prosecutor', 'other'] as const
export const answers = ['', 'yes', 'no'] as const

/** Regulation (EU) 2023/1543. */
export const dataCategories = ['', 'subscriber', 'user-identification', 'traffic', 'content'] as const
export const addressees = ['', 'designated-establishment', 'legal-representative', 'other-establishment'] as const
export const processorReasons = ['', 'controller-unknown', 'detrimental'] as const
export const privileges = ['', 'no', 'resident-here', 'detrimental', 'waived'] as const
export const follows = ['', 'mla', 'eio', 'epoc'] as const

/** Regulation (EU) 2018/1805. */
export const propertyKinds = ['', 'money', 'items', 'equivalent', 'unspecified'] as const
export const confiscationFollows = ['', 'accompanied', 'remain-frozen'] as const
export const remedyAuthorities = ['', 'issuing', 'validating', 'other'] as const
export const decisions = ['', 'proceeds', 'instrumentalities', 'extended', 'third-party', 'without-conviction'] as const
export const trials = ['', 'appeared', 'no-hearing', 'summoned', 'informed-otherwise', 'lawyer', 'served'] as const
/** Why an order on data cannot be executed, or not as it stands: what its addressee ticks in Annex III. */
export const impossibilities = [
  'incomplete',
  'manifest-errors',
  'insufficient-information',
  'force-majeure',
  'data-not-held',
  'privilege',
  'third-country-law',
  'other',
] as const
export const preservationKinds = ['production-issued', 'extended'] as const
