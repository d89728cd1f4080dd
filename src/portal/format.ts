/** Data to words: numbers, dates, States and sizes in the officer's language and the node's time zone. Pure. */

/** Latin digits in Arabic too: references, article numbers and dates are compared with documents letter by letter. */
export const localeOf = (language: string): string =>
  language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language

/** Makes a thing of this name once: a browser takes some tenths of a millisecond for each format, and every part of a page asks for them. */
function once<T>(): (name: string, make: () => T) => T {
  const made = new Map<string, T>()
  return (name, make) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const it = make()
    made.set(name, it)
    return it
  }
}

export type Format = ReturnType<typeof formatsOf>
const ofLanguage = once<Format>()

/** @param zone IANA name, e.g. `Europe/Rome`; the node's own, so that two officers of one authority read the same hour */
export const formats = (language: string, zone: string): Format =>
  ofLanguage(`${language} ${zone}`, () => formatsOf(language, zone))

const clocks = once<Intl.DateTimeFormat>()
/** A time as it is read at a place, to the second when it ticks. */
export const timeIn = (language: string, zone: string, at: string | number, seconds = false): string =>
  clocks(
    `${language} ${zone} ${seconds}`,
    () =>
      new Intl.DateTimeFormat(localeOf(language), {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        ...(seconds && { second: '2-digit' }),
        hour12: false,
      }),
  ).format(new Date(at))

function formatsOf(language: string, zone: string) {
  const locale = localeOf(language)
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone })
  const full = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
    timeZone: zone,
    timeZoneName: 'short',
  })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' })
  const count = new Intl.NumberFormat(locale)
  const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const tenth = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const states = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
  }
  const tongues = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  return {
    zone,
    /** A calendar date (`2026-11-23`) or the day of an instant. */
    date: (at: string): string => (at.length === 10 ? day.format(new Date(`${at}T00:00:00Z`)) : date.format(new Date(at))),
    time: (at: string): string => time.format(new Date(at)),
    dateTime: (at: string): string => `${date.format(new Date(at))}, ${time.format(new Date(at))}`,
    /** With seconds and zone: for proofs and hovers. */
    full: (at: string): string => full.format(new Date(at)),
    relative: (at: string, now_ms: number): string => relative.format(...span(Date.parse(at) - now_ms)),
    /** How old what was true on a day is, so many days later: years and months, or days when there are fewer than two months. */
    age: (from: string, days: number): string => aged(from, days, locale),
    number: (n: number): string => count.format(n),
    /** @param share 0 to 1; to a whole percent, or a tenth below one */
    percent: (share: number): string => (share > 0 && share < 0.01 ? tenth : whole).format(share),
    bytes: (n: number): string => bytes(n, locale),
    state: (code: string): string => displayName(states, code.toUpperCase()),
    language: (tag: string): string => displayName(tongues, tag),
    list: (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string => lists[type].format(items),
  }
}

function displayName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** The largest unit that still says something: 100 days stay days, because law counts in days. */
export function span(ms: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(ms)
  if (size >= 3_600_000 && size < 400 * 86_400_000) {
    return size < 48 * 3_600_000 ? [Math.round(ms / 3_600_000), 'hour'] : [Math.round(ms / 86_400_000), 'day']
  }
  const [unit, length] = units.find(([, length]) => size >= length) ?? ['minute', 60_000]
  return [Math.round(ms / length), unit]
}

function aged(from: string, days: number, locale: string): string {
  const start = new Date(`${from}T00:00:00Z`)
  const end = new Date(start.valueOf() + days * 86_400_000)
  const whole = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth()
  const months = end.getUTCDate() < start.getUTCDate() ? whole - 1 : whole
  const said = (n: number, unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n)
  if (months < 2) return said(days, 'day')
  const parts = [
    ...(months >= 12 ? [said(Math.floor(months / 12), 'year')] : []),
    ...(months % 12 ? [said(months % 12, 'month')] : []),
  ]
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts)
}

function bytes(n: number, locale: string): string {
  const [unit, size] = n >= 1e6 ? (['megabyte', 1e6] as const) : n >= 1e3 ? (['kilobyte', 1e3] as const) : (['byte', 1] as const)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: n >= 1e3 ? 'short' : 'long',
    maximumFractionDigits: n >= 1e3 ? 1 : 0,
  }).format(n / size)
}

/** `it-central` is a node of Italy: the State is its first two letters. */
export const stateOfNode = (node: string): string => node.slice(0, 2).toUpperCase()
