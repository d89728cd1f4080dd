import {
  confiscationFollows,
  decisions,
  propertyKinds,
  remedyAuthorities,
  trials,
} from '../../../../assistance/orders/choices.ts'
import { useField } from '../../draft/useDraft.tsx'
import { useComposed } from '../Beside.tsx'
import { ChoiceField, LineField, ProseField, TickField } from '../fields.tsx'
import { TextsField } from '../TextsField.tsx'
import { useChoices } from './useChoices.ts'

/** The certificate of Regulation (EU) 2018/1805: of a freezing order, or of a confiscation order when that is what is asked. */
export function AssetOrder() {
  const { content } = useComposed()
  const { options, answers, issuing, undecided } = useChoices()
  const [alternatives] = useField<string>('/assets/alternatives')
  const confiscates = content.measures.some((m) => m.family === 'confiscation-foreign')
  return (
    <>
      {confiscates ? <CourtOrder /> : <TickField pointer="/assets/immediate" />}
      <ChoiceField pointer="/assets/concerns" empty={undecided} choices={options('concerns', propertyKinds)} />
      <LineField pointer="/assets/amount" />
      <LineField pointer="/assets/currency" />
      <TextsField pointer="/assets/description" rows={2} />
      <TextsField pointer="/assets/whyThere" rows={2} />
      <ProseField pointer="/assets/thirdParties" rows={2} />
      {!confiscates && <Freezing />}
      <ProseField pointer="/assets/otherStates" rows={2} />
      <LineField pointer="/assets/earlier" />
      <ChoiceField pointer="/assets/alternatives" empty={undecided} choices={answers} />
      {alternatives === 'yes' && <ProseField pointer="/assets/alternativeMeasures" rows={2} />}
      <ProseField pointer="/assets/restitution" rows={2} />
      <ChoiceField pointer="/assets/issuingKind" empty={undecided} choices={issuing} />
      <LineField pointer="/assets/centralAuthority" />
    </>
  )
}

function Freezing() {
  const { options, undecided } = useChoices()
  const [follows] = useField<string>('/assets/follows')
  const [remedies] = useField<string>('/assets/remedies')
  return (
    <>
      <TextsField pointer="/assets/grounds" rows={3} />
      <LineField pointer="/assets/stage" />
      <ChoiceField pointer="/assets/follows" empty={undecided} choices={options('follows', confiscationFollows)} />
      {follows === 'accompanied' && <LineField pointer="/assets/followsReference" />}
      {follows === 'remain-frozen' && <LineField pointer="/assets/followsOn" type="date" />}
      <ChoiceField pointer="/assets/remedies" empty={undecided} choices={options('remedies', remedyAuthorities)} />
      {remedies === 'other' && <LineField pointer="/assets/remedyAuthority" />}
      <LineField pointer="/assets/validatedBy" />
      <LineField pointer="/assets/validatedOn" type="date" />
    </>
  )
}

function CourtOrder() {
  const { options, undecided } = useChoices()
  const [trial] = useField<string>('/assets/trial')
  return (
    <>
      <LineField pointer="/assets/court" />
      <LineField pointer="/assets/orderReference" />
      <LineField pointer="/assets/orderedOn" type="date" />
      <LineField pointer="/assets/finalOn" type="date" />
      <ChoiceField pointer="/assets/decided" empty={undecided} choices={options('decided', decisions)} />
      <ChoiceField pointer="/assets/trial" empty={undecided} choices={options('trial', trials)} />
      {trial?.startsWith('appeared') === false && trial !== '' && trial !== 'no-hearing' && (
        <ProseField pointer="/assets/trialDetail" rows={2} />
      )}
    </>
  )
}
