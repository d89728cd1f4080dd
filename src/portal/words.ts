/** Words for what the node sends: refusals, fields, acts, roles; and formats in the officer's language and the node's zone. */
import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldFault } from '../kernel/refusal.ts'
import type { Problem } from './api/problem.ts'
import { sessionQuery } from './api/session.ts'
import { type Format, formats } from './format.ts'
import { type Namespace, namespaces } from './locales/namespaces.ts'

const anywhere = (key: string): string[] => namespaces.map((namespace) => `${namespace}:${key}`)

export type Words = Readonly<{
  t: TFunction
  language: string
  format: Format
  /** The key's words in whichever catalogue has them, else `otherwise`. */
  say: (key: string, params?: Readonly<Record<string, string | number>>, otherwise?: string) => string
  /** What happened and what to do, for a refusal of any room. */
  refusal: (problem: Pick<Problem, 'code' | 'detail' | 'facts'>) => string
  field: (fault: Pick<FieldFault, 'code' | 'params'>) => string
  act: (name: string) => string
  role: (name: string) => string
}>

/** Facts of a refusal that are codes of ours, one or several with commas between; the prefix of their words. */
const coded: Readonly<Record<string, string>> = {
  conditions: 'condition',
  gates: 'gate',
  instrument: 'instrument',
  state: 'state',
}
const inWords = (facts: Problem['facts'], say: Words['say']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const prefix = coded[name]
      const words =
        prefix &&
        String(value)
          .split(', ')
          .map((code) => say(`${prefix}.${code}`, {}, code))
      return [name, words ? words.join(', ') : String(value)]
    }),
  )

export function useWords(namespace: Namespace | readonly Namespace[] = ['frame', 'pages']): Words {
  const { t, i18n } = useTranslation(namespace as Namespace[])
  const zone = useQuery({ ...sessionQuery, enabled: false }).data?.node.timeZone
  const language = i18n.language
  return useMemo(() => {
    const say: Words['say'] = (key, params = {}, otherwise = key) =>
      t(anywhere(key), { ...params, defaultValue: otherwise }) as string
    return {
      t,
      language,
      format: formats(language, zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
      say,
      refusal: ({ code, detail, facts }) =>
        say(`refusal.${code}`, inWords(facts, say), detail || (t('frame:refusal.fault') as string)),
      field: ({ code, params }) => say(`field.${code}`, params, t('frame:field.other') as string),
      act: (name) => say(`act.${name}`, {}, name),
      role: (name) => t(`frame:role.${name}`, { defaultValue: name }) as string,
    }
    // `t` changes with the language and when a catalogue arrives.
  }, [t, language, zone])
}
