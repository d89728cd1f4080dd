import { useQuery } from '@tanstack/react-query'
import { Flag } from '../../../design/Flag.tsx'
import { useWords } from '../../../words.ts'
import { checksQuery } from '../../api.ts'
import { tongues } from '../../words/tongues.ts'
import { useComposed } from '../Beside.tsx'
import css from '../Compose.module.css'
import { ChoiceField, LineField } from '../fields.tsx'
import { TextsField } from '../TextsField.tsx'

export function PartiesSection() {
  const { t, format, say } = useWords()
  const request = useComposed()
  const accepted = useQuery(checksQuery(request.id)).data?.checks.find((check) => check.params.accepted)?.params.accepted
  const first = typeof accepted === 'string' ? accepted.split(/,\s*/) : []
  const offered = [...new Set([...first, ...tongues])]
  return (
    <>
      <p className={css.faint}>
        <Flag state={request.requested.state} />{' '}
        {t('requests:compose.to', { authority: request.requested.authority, state: format.state(request.requested.state) })}
        {' · '}
        {say(`instrument.${request.instrument}`)}
      </p>
      <LineField pointer="/title" hint={t('requests:compose.titleHint')} />
      <ChoiceField
        pointer="/language"
        hint={t('requests:compose.languageHint', { state: format.state(request.requested.state) })}
        empty={t('requests:compose.undecided')}
        choices={offered.map((value) => ({ value, label: format.language(value) }))}
      />
      <LineField pointer="/authority/name" />
      <div className={css.two}>
        <LineField pointer="/authority/official" />
        <LineField pointer="/authority/contact" />
      </div>
      <LineField pointer="/conducting/name" />
      <LineField pointer="/conducting/functions" hint={say('hint.conductingFunctions')} />
      <LineField pointer="/conducting/reference" />
    </>
  )
}

export function ProceedingSection() {
  const { t, say } = useWords()
  return (
    <>
      <TextsField pointer="/subject" rows={2} />
      <ChoiceField
        pointer="/nature"
        empty={t('requests:compose.undecided')}
        choices={(['investigation', 'prosecution', 'judicial-proceeding'] as const).map((value) => ({
          value,
          label: say(`nature.${value}`),
        }))}
      />
      <TextsField pointer="/purpose" hint={say('hint.purpose')} rows={3} />
    </>
  )
}

export function FactsSection() {
  const { say } = useWords()
  const request = useComposed()
  return (
    <>
      <TextsField pointer="/facts" hint={say('hint.facts')} rows={8} />
      {(!request.instrument.startsWith('EU-') || request.instrument === 'EU-2000') && (
        <>
          <TextsField pointer="/transnational" hint={say('hint.transnational')} rows={2} />
          <TextsField pointer="/organisedGroup" hint={say('hint.organisedGroup')} rows={2} />
        </>
      )}
    </>
  )
}
