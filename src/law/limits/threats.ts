/** What is threatened, in the officer's own statement. */
export const threats = [
  'life',
  'physical-integrity',
  'safety',
  'critical-infrastructure',
  'property-dissipation',
  'evidence-loss',
] as const
export type Threat = (typeof threats)[number]
