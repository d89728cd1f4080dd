/** Whether a second person must agree before anybody of a batch is looked up, and has. */
export const approvals = ['not-needed', 'waits', 'given', 'declined'] as const
export type Approval = (typeof approvals)[number]
