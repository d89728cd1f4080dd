/** One moment on the clocks of both authorities. Pure. */
import { localeOf } from '../../format.ts'

export const onClocksOf = (at: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
    timeZoneName: 'short',
  }).format(new Date(at))

/** The zones in which an hour is shown: the proposer's first, then every other that is known, each once. */
export function zonesFor(
  proposed: string,
  zones: Readonly<{ requesting?: string | undefined; requested?: string | undefined }>,
  own: string,
): string[] {
  return [...new Set([proposed, zones.requesting, zones.requested, own])].filter((zone): zone is string => !!zone)
}
