/** A check in words: its title, and what mends it. Codes among its parameters become words of the officer's language. Pure. */
import type { Words } from '../../words.ts'
import type { RequestCheck } from '../api.ts'

const prefixes: Readonly<Record<string, string>> = {
  instrument: 'instrument',
  better: 'instrument',
  particular: 'particular',
  result: 'dual',
  fault: 'fault',
  lack: 'option.lack',
  ground: 'ground',
  category: 'option.dataCategory',
}

function paramWords({ say, format }: Words, name: string, value: string | number): string | number {
  if (typeof value === 'number') return value
  if (name === 'state') return format.state(value)
  if (['asOf', 'since', 'on', 'until', 'conduct'].includes(name))
    return /^\d{4}-\d\d-\d\d/.test(value) ? format.date(value.slice(0, 10)) : value
  if (name === 'accepted')
    return value
      .split(/,\s*/)
      .map((tag) => format.language(tag))
      .join(', ')
  if (name === 'measure')
    return value
      .split(/,\s*/)
      .map((family) => say(`measure.${family}`, {}, family))
      .join(', ')
  if (name === 'needed')
    return value
      .split(/,\s*/)
      .map((kind) => say(`issuing.${kind}`, {}, kind))
      .join(', ')
  const prefix = prefixes[name]
  return prefix ? say(`${prefix}.${value}`, {}, value) : value
}

export const wordedParams = (words: Words, params: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, paramWords(words, name, value)]))

export function checkWords(words: Words, check: Pick<RequestCheck, 'id' | 'params'>): { title: string; fix: string } {
  const params = wordedParams(words, check.params)
  const title = words.say(`check.${check.id}.title`, params, '') || words.say(`check.${check.id}`, params, check.id)
  // What was an offence on the day of the conduct is told beside the finding of today.
  const then = check.params.conduct ? words.say(`check.${check.id}.repealed`, params, '') : ''
  // Why an instrument carries nothing comes before what to do about it.
  const why = check.id === 'basis-in-force' && check.params.reason ? words.say(`reason.${check.params.reason}`, params, '') : ''
  return { title, fix: [why, words.say(`check.${check.id}.fix`, params, title), then].filter(Boolean).join(' ') }
}
