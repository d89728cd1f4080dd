/**
 * How many questions of one partner are answered. Whoever could ask without end could try names until everything was read out, so an
 * hour and a day have a limit each; one authority of the partner may use half of it, so that none spends what the others need.
 */

export type Quota = Readonly<{ hour: number; day: number }>
/** Until an approver sets others in the arrangement: five bulk questions of the largest size in a day for each of two authorities. */
const usualQuota: Quota = { hour: 1_000, day: 5_000 }

/** What the arrangement with the partner says, else the usual. */
export const quotaOf = (it: Readonly<{ asks_hour?: number; asks_day?: number }> | undefined): Quota => ({
  hour: it?.asks_hour ?? usualQuota.hour,
  day: it?.asks_day ?? usualQuota.day,
})

export const declinedFor = ['quota-hour', 'quota-day', 'quota-authority-hour', 'quota-authority-day'] as const
export type DeclinedFor = (typeof declinedFor)[number]

/** What was answered to the partner before this question, and of it to the authority that asks. */
export type Answered = Readonly<{ hour: number; day: number; authorityHour: number; authorityDay: number }>

const ofOneAuthority = (limit: number): number => Math.ceil(limit / 2)

/** Which limit this question would go over; none when it is answered. */
export function overQuota(quota: Quota, answered: Answered): DeclinedFor | undefined {
  if (answered.hour >= quota.hour) return 'quota-hour'
  if (answered.day >= quota.day) return 'quota-day'
  if (answered.authorityHour >= ofOneAuthority(quota.hour)) return 'quota-authority-hour'
  return answered.authorityDay >= ofOneAuthority(quota.day) ? 'quota-authority-day' : undefined
}
