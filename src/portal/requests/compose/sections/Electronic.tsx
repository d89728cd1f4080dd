import { addressees, dataCategories, follows, privileges, processorReasons } from '../../../../assistance/orders/choices.ts'
import { threats } from '../../../../law/limits/threats.ts'
import { useWords } from '../../../words.ts'
import { useField } from '../../draft/useDraft.tsx'
import { useComposed } from '../Beside.tsx'
import css from '../Compose.module.css'
import { ChoiceField, DecisionField, LineField, ProseField, TickField } from '../fields.tsx'
import { TextsField } from '../TextsField.tsx'
import { useChoices } from './useChoices.ts'

/** The order on data of Regulation (EU) 2023/1543; what the category asks appears with it. */
export function ElectronicOrder() {
  const { t, say } = useWords()
  const { content } = useComposed()
  const { options, issuing, undecided } = useChoices()
  const [category] = useField<string>('/epoc/category')
  const [processor] = useField<boolean>('/epoc/processor')
  const [delayed] = useField<boolean>('/epoc/delayUserNotice')
  const preserves = content.measures.length > 0 && content.measures.every((m) => m.family === 'preservation')
  const deep = !preserves && (category === 'traffic' || category === 'content')
  return (
    <>
      <p className={css.hint}>{t('requests:compose.orderEEvidence')}</p>
      <ChoiceField pointer="/epoc/category" empty={undecided} choices={options('dataCategory', dataCategories)} />
      <ChoiceField pointer="/epoc/addressee" empty={undecided} choices={options('addressee', addressees)} />
      <LineField pointer="/epoc/addresseeName" />
      <LineField pointer="/epoc/addresseeAddress" />
      <div className={css.two}>
        <LineField pointer="/epoc/provider" />
        <LineField pointer="/epoc/service" />
      </div>
      <ProseField pointer="/epoc/user" rows={2} />
      <LineField pointer="/epoc/from" type="date" />
      <LineField pointer="/epoc/until" type="date" />
      <Emergency />
      {deep && (
        <>
          <TickField pointer="/epoc/listedOffence" />
          <DecisionField pointer="/epoc/offenceHere" yes={say('answer.yes')} no={say('answer.no')} />
          <DecisionField pointer="/epoc/residentHere" yes={say('answer.yes')} no={say('answer.no')} />
          <ChoiceField pointer="/epoc/privileged" empty={undecided} choices={options('privileged', privileges)} />
        </>
      )}
      {preserves && <ChoiceField pointer="/epoc/follow" empty={undecided} choices={options('follow', follows)} />}
      <TickField pointer="/epoc/processor" />
      {processor && (
        <ChoiceField pointer="/epoc/processorReason" empty={undecided} choices={options('processorReason', processorReasons)} />
      )}
      <TextsField pointer="/epoc/necessity" rows={3} />
      <DecisionField pointer="/epoc/availableDomestically" yes={say('answer.yes')} no={say('answer.no')} />
      <TickField pointer="/epoc/delayUserNotice" />
      {delayed && <ProseField pointer="/epoc/delayReason" rows={2} />}
      <ChoiceField pointer="/epoc/issuingKind" empty={undecided} choices={issuing} />
      <LineField pointer="/epoc/validatedBy" />
      <LineField pointer="/epoc/validatedOn" type="date" />
      <ChoiceField pointer="/epoc/validatedByKind" empty={say('answer.none')} choices={issuing} />
      <LineField pointer="/epoc/earlier" />
      <LineField pointer="/epoc/transferTo" />
    </>
  )
}

/** The emergency is tested by its definition: the tick alone does nothing. */
function Emergency() {
  const { options, undecided } = useChoices()
  const [emergency] = useField<boolean>('/epoc/emergency')
  return (
    <>
      <TickField pointer="/epoc/emergency" />
      {emergency && (
        <>
          <ChoiceField pointer="/epoc/atStake" empty={undecided} choices={options('threat', threats)} />
          <TickField pointer="/epoc/imminent" />
          <ProseField pointer="/epoc/emergencyGrounds" rows={2} />
        </>
      )}
    </>
  )
}
