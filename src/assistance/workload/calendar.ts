/**
 * Time limits and hearings as a calendar (RFC 5545). A calendar program shows it on any screen, so it names a request by its reference
 * and the article that runs, and nobody by name.
 */
import type { Instant } from '../../kernel/instant.ts'

export type Due = Readonly<{ id: string; reference: string; rule: string; article: string; at: Instant; minutes?: number }>

const stamp = (at: Instant): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Lines of at most 75 octets; the next begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part].join('\r\n ')
}

export function calendarOf(
  items: readonly Due[],
  { at, baseUrl, name }: Readonly<{ at: Instant; baseUrl: string; name: string }>,
): string {
  const events = items.flatMap((it) => [
    'BEGIN:VEVENT',
    `UID:${escaped(`${it.id}-${it.rule}`)}`,
    `DTSTAMP:${stamp(at)}`,
    `DTSTART:${stamp(it.at)}`,
    `DURATION:PT${String(it.minutes ?? 0)}M`,
    `SUMMARY:${escaped([it.reference, it.article].filter(Boolean).join(' · '))}`,
    `URL:${baseUrl}/requests/${it.id}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(it.reference)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Comity//Requests//EN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
