import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { purposes } from '../../../protection/decision/attributes.ts'
import { useWords } from '../../words.ts'
import { CaseOnly } from './CaseOnly.tsx'

export type WhyAsked = Readonly<{ case: string; purpose: string; basis: string; reason: string }>
export const nothingSaid: WhyAsked = { case: '', purpose: 'investigation', basis: '', reason: '' }

/** In which case, for which purpose, on what basis, and why in the officer's own words: nothing is asked or sent without. */
export function Why({
  why,
  set,
  missing,
  fixed,
}: {
  why: WhyAsked
  set: (why: WhyAsked) => void
  missing: boolean
  /** The case is known already. */
  fixed?: boolean
}) {
  const { t } = useWords()
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  return (
    <>
      {!fixed && <CaseOnly value={why.case} set={(value) => set({ ...why, case: value })} error={needed(why.case)} />}
      <NativeSelect
        size="sm"
        label={t('intelligence:why.purpose')}
        value={why.purpose}
        data={purposes.map((value) => ({ value, label: t(`intelligence:purpose.${value}`) }))}
        onChange={(event) => set({ ...why, purpose: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={t('intelligence:why.basis')}
        dir="auto"
        maxLength={2000}
        value={why.basis}
        error={needed(why.basis)}
        onChange={(event) => set({ ...why, basis: event.currentTarget.value })}
      />
      <Textarea
        size="sm"
        label={t('intelligence:why.reason')}
        description={t('intelligence:why.reasonHint')}
        dir="auto"
        autosize
        minRows={2}
        maxRows={5}
        maxLength={2000}
        value={why.reason}
        error={needed(why.reason)}
        onChange={(event) => set({ ...why, reason: event.currentTarget.value })}
      />
    </>
  )
}
export const saidAll = (why: WhyAsked): boolean => [why.case, why.basis, why.reason].every((it) => it.trim() !== '')
