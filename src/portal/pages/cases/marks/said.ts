/** What a marking says, in words for a reader: one phrase a mark. */
import type { AnswerAt } from '../../../api/addresses.ts'
import type { Words } from '../../../words.ts'

export type MarkingView = AnswerAt<'get', `/protection/cases/${string}/markings`>['items'][number]

export const kindOf = (subject: string): string => subject.slice(0, subject.indexOf(':'))

export function saidOf(it: MarkingView, { t, format, language }: Pick<Words, 't' | 'format' | 'language'>): string[] {
  const list = (words: readonly string[]): string => new Intl.ListFormat(language, { type: 'unit' }).format(words)
  const named = (label: string, words: readonly string[]): string | false => words.length > 0 && `${t(label)}: ${list(words)}`
  const purposes = (of: readonly string[]) => of.map((one) => t(`intelligence:purpose.${one}`))
  const said = [
    ...it.codes.map((code) => t(`intelligence:code.${code}`)),
    it.tlp && `TLP:${it.tlp.toUpperCase()}`,
    it.pap && `PAP:${it.pap.toUpperCase()}`,
    it.classification > 0 && t(`protection:clearanceLevel.${it.classification}`),
    named('guard:marks.onlyRecipients', it.onlyRecipients),
    named(
      'guard:marks.notStates',
      it.notStates.map((state) => format.state(state)),
    ),
    named('guard:marks.onlyPurposes', purposes(it.onlyPurposes)),
    it.useUntil && `${t('guard:marks.useUntil')}: ${format.date(it.useUntil)}`,
    it.category && t(`guard:marks.category.${it.category}`),
    it.minor && t('guard:marks.minor'),
    it.minorUntil && `${t('guard:marks.minorUntil')}: ${format.date(it.minorUntil)}`,
    it.privileged && t('guard:marks.privileged'),
    named(
      'guard:marks.special',
      it.special.map((one) => t(`guard:marks.specials.${one}`)),
    ),
    named('guard:marks.restrictedTo', purposes(it.restrictedTo)),
    named('guard:marks.shareGrants', it.shareGrants),
    it.judicialGrants.length > 0 && t('guard:marks.judicialGrants'),
  ]
  return said.filter((one): one is string => typeof one === 'string')
}
