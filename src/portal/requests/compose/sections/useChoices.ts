import { issuingKinds } from '../../../../assistance/orders/choices.ts'
import { useWords } from '../../../words.ts'
import type { Choice } from '../fields.tsx'

/** Choices of a form in the officer's words; the empty one is the field's own "not chosen yet". */
export function useChoices() {
  const { t, say } = useWords()
  const named = (prefix: string, values: readonly string[]): Choice[] =>
    values.filter(Boolean).map((value) => ({ value, label: say(`${prefix}.${value}`) }))
  return {
    undecided: t('requests:compose.undecided'),
    options: (name: string, values: readonly string[]): Choice[] => named(`option.${name}`, values),
    answers: named('answer', ['yes', 'no']),
    issuing: named('issuing', issuingKinds),
  }
}
