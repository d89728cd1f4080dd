/** What can be said of progress with one click. Apart from the schemas, so that a page reads it without them. */
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
