/** The line to partners, shared out by the clock: large content waits for the night where an authority says so. */

/** Between two times of the day (minutes after midnight) so many bytes a second; a rule that ends before it begins goes over midnight. */
export type LineRule = Readonly<{ from: number; until: number; bytes_per_s: number }>

const units: Readonly<Record<string, number>> = { 'KiB/s': 1024, 'MiB/s': 1024 ** 2 }
const rule = /^(\d\d):(\d\d)-(\d\d):(\d\d) (?:(\d+) (KiB\/s|MiB\/s)|(pause))$/

/** E.g. `08:00-18:00 500 KiB/s, 18:00-19:00 pause`. Undefined when it cannot be read. Outside all rules there is no limit. */
export function readLine(text: string): readonly LineRule[] | undefined {
  const rules: LineRule[] = []
  for (const part of text
    .split(',')
    .map((it) => it.trim())
    .filter(Boolean)) {
    const [, fromHour, fromMinute, untilHour, untilMinute, amount, unit, pause] = rule.exec(part) ?? []
    const [from, until] = [Number(fromHour) * 60 + Number(fromMinute), Number(untilHour) * 60 + Number(untilMinute)]
    const inDay = from < 1440 && until <= 1440 && Number(fromMinute) < 60 && Number(untilMinute) < 60
    if (!inDay || (!pause && Number(amount) === 0)) return undefined
    rules.push({ from, until, bytes_per_s: pause ? 0 : Number(amount) * units[unit!]! })
  }
  return rules
}

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
const amountOf = (bytes_per_s: number): string => {
  if (bytes_per_s === 0) return 'pause'
  return bytes_per_s % 1024 ** 2 === 0 ? `${bytes_per_s / 1024 ** 2} MiB/s` : `${Math.ceil(bytes_per_s / 1024)} KiB/s`
}

/** The same words that `readLine` reads. */
export const writeLine = (rules: readonly LineRule[]): string =>
  rules.map(({ from, until, bytes_per_s }) => `${clock(from)}-${clock(until)} ${amountOf(bytes_per_s)}`).join(', ')

/** Bytes a second allowed at a minute of the day; undefined when nothing limits them, 0 when the line rests. The first rule that fits counts. */
export function allowed(rules: readonly LineRule[], minute: number): number | undefined {
  const fits = ({ from, until }: LineRule): boolean =>
    from <= until ? minute >= from && minute < until : minute >= from || minute < until
  return rules.find(fits)?.bytes_per_s
}
