import { useQuery } from '@tanstack/react-query'
import type { Offence } from '../../../../assistance/content.ts'
import { vocabularyQuery } from '../../../api/queries.ts'
import { useWords } from '../../../words.ts'
import { useComposed } from '../Beside.tsx'
import css from '../Compose.module.css'
import { ChoiceField, LineField, NumberField, TickField } from '../fields.tsx'
import { TextsField } from '../TextsField.tsx'
import { ListOf } from './List.tsx'

const empty = (id: string, lang: string): Offence => ({
  id,
  citation: '',
  title: [{ lang, text: '' }],
  law: [{ lang, text: '' }],
  deathPenaltyPossible: false,
  lifeSentence: false,
  concept: '',
  annexD: '',
  committedFrom: '',
  committedUntil: '',
})

export function OffencesSection() {
  const { t, say } = useWords()
  const request = useComposed()
  const lang = request.content.language || 'en'
  const concepts = useQuery(vocabularyQuery).data?.concepts ?? []
  const categories = [...new Set(concepts.flatMap((one) => (one.annexD ? [one.annexD] : [])))]
  return (
    <ListOf name="offences" make={(id) => empty(id, lang)}>
      {(at) => (
        <>
          <LineField pointer={`${at}/citation`} hint={t('requests:compose.citationHint')} />
          <TextsField pointer={`${at}/title`} rows={1} />
          <TextsField pointer={`${at}/law`} rows={3} />
          <ChoiceField
            pointer={`${at}/concept`}
            hint={t('requests:compose.conceptHint')}
            empty={t('requests:compose.undecided')}
            choices={concepts.map((one) => ({ value: one.id, label: say(`concept.${one.id}`) }))}
          />
          <NumberField pointer={`${at}/maxPenaltyMonths`} max={1200} />
          <div className={css.two}>
            <TickField pointer={`${at}/lifeSentence`} />
            <TickField pointer={`${at}/deathPenaltyPossible`} />
          </div>
          {['EU-EIO', 'EU-EEVIDENCE', 'EU-FREEZE'].includes(request.instrument) && (
            <ChoiceField
              pointer={`${at}/annexD`}
              empty={say('answer.none')}
              choices={categories.map((value) => ({ value, label: say(`annexD.${value}`, {}, value) }))}
            />
          )}
          <div className={css.two}>
            <LineField pointer={`${at}/committedFrom`} type="date" />
            <LineField pointer={`${at}/committedUntil`} type="date" />
          </div>
        </>
      )}
    </ListOf>
  )
}
