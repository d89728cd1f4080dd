/** What callers hand in, checked before anyone reads it. */
import { z } from 'zod'
import { pageQuery } from '../kernel/page.ts'
import { inboxViews } from './inbox.ts'

const known = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** IANA name of the officer's time zone, e.g. `Europe/Rome`: "today" ends at the desk's own midnight. */
const zone = z.string().max(60).refine(known, 'time-zone-unknown').default('UTC')

export const zoneQuery = z.object({ zone })
export const inboxQuery = pageQuery.extend({ zone, view: z.enum(inboxViews).default('ours') })
