import { useWords } from '../../../words.ts'
import { useField } from '../../draft/useDraft.tsx'
import { DecisionField, LineField, ProseField, TickField } from '../fields.tsx'
import { TextsField } from '../TextsField.tsx'
import { Deadline } from './Deadline.tsx'

/** How it is to be carried out: procedure (or expressly none), urgency, a date with its reason, confidentiality. */
export function HandlingSection() {
  const { t, say } = useWords()
  const [asked] = useField<boolean | undefined>('/procedure/asked')
  const [urgent] = useField<boolean>('/urgency/urgent')
  const [date] = useField<string>('/deadline/date')
  const [secret] = useField<boolean | undefined>('/confidentiality/asked')
  return (
    <>
      <DecisionField
        pointer="/procedure/asked"
        hint={say('hint.procedureAsked')}
        yes={t('requests:compose.procedureYes')}
        no={t('requests:compose.procedureNone')}
      />
      {asked && <TextsField pointer="/procedure/text" rows={3} />}
      <TickField pointer="/urgency/urgent" />
      {urgent && <ProseField pointer="/urgency/grounds" rows={2} />}
      <LineField pointer="/deadline/limitation" type="date" hint={t('requests:deadline.limitationHint')} />
      <Deadline />
      <LineField pointer="/deadline/date" type="date" hint={say('hint.deadline')} />
      {date && <ProseField pointer="/deadline/reason" rows={2} />}
      <DecisionField pointer="/confidentiality/asked" yes={t('requests:compose.secretYes')} no={t('requests:compose.secretNo')} />
      {secret && <ProseField pointer="/confidentiality/reason" rows={2} />}
    </>
  )
}
