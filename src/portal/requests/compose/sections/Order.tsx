import { useWords } from '../../../words.ts'
import { useField } from '../../draft/useDraft.tsx'
import { useComposed } from '../Beside.tsx'
import css from '../Compose.module.css'
import { ChoiceField, DecisionField, LineField, ProseField } from '../fields.tsx'
import { TextsField } from '../TextsField.tsx'
import { AssetOrder } from './Assets.tsx'
import { ElectronicOrder } from './Electronic.tsx'

/** The section of the order's own form. */
export function OrderSection() {
  const { instrument } = useComposed()
  if (instrument === 'EU-EEVIDENCE') return <ElectronicOrder />
  if (instrument === 'EU-FREEZE') return <AssetOrder />
  return <InvestigationOrder />
}

/** Sections of Annex A to Directive 2014/41/EU that a letter of request does not have. */
function InvestigationOrder() {
  const { t, say } = useWords()
  const [remedy] = useField<string>('/eio/remedySought')
  const undecided = t('requests:compose.undecided')
  const options = (group: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: say(`${group}.${value}`) }))
  return (
    <>
      <LineField pointer="/eio/earlierOrder" hint={t('requests:compose.earlierHint')} />
      <ChoiceField pointer="/eio/proceedings" empty={undecided} choices={options('proceedings', ['a', 'b', 'c', 'd'])} />
      <TextsField pointer="/eio/necessity" rows={3} />
      <DecisionField pointer="/eio/availableDomestically" yes={say('answer.yes')} no={say('answer.no')} />
      <TextsField pointer="/eio/additional" rows={2} />
      <ChoiceField pointer="/eio/remedySought" empty={undecided} choices={options('answer', ['yes', 'no'])} />
      {remedy === 'yes' && (
        <>
          <ProseField pointer="/eio/remedyDetail" rows={2} />
          <LineField pointer="/eio/remedyAuthority" />
        </>
      )}
      <ChoiceField
        pointer="/eio/issuingKind"
        empty={undecided}
        choices={options('issuing', ['judge', 'court', 'investigating-judge', 'public-prosecutor', 'other'])}
      />
      <div className={css.two}>
        <LineField pointer="/eio/validatedBy" />
        <LineField pointer="/eio/validatedOn" type="date" />
      </div>
    </>
  )
}
