import { Checkbox } from '@mantine/core'
import type { Measure } from '../../../../assistance/content.ts'
import { measureFamilies } from '../../../../law/measures.ts'
import { useWords } from '../../../words.ts'
import { useField } from '../../draft/useDraft.tsx'
import { useComposed } from '../Beside.tsx'
import css from '../Compose.module.css'
import { ChoiceField, Place } from '../fields.tsx'
import { TextsField } from '../TextsField.tsx'
import { ListOf } from './List.tsx'
import { Particulars } from './Particulars.tsx'

const empty = (id: string, lang: string): Measure => ({
  id,
  family: 'statement',
  description: [{ lang, text: '' }],
  particulars: {},
  persons: [],
})
export function MeasuresSection() {
  const { say } = useWords()
  const lang = useComposed().content.language || 'en'
  const families = measureFamilies
    .map((value) => ({ value, label: say(`measure.${value}`) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <ListOf name="measures" make={(id) => empty(id, lang)}>
      {(at) => (
        <>
          <ChoiceField pointer={`${at}/family`} choices={families} />
          <TextsField pointer={`${at}/description`} label={say('label.description')} rows={3} />
          <Particulars pointer={at} />
          <PersonsOf pointer={`${at}/persons`} />
        </>
      )}
    </ListOf>
  )
}

function PersonsOf({ pointer }: { pointer: string }) {
  const { t, say } = useWords()
  const [persons = []] = useField<{ id: string; name: string; latinName: string; role: string }[]>('/persons')
  const [chosen = [], set] = useField<string[]>(pointer)
  if (persons.length === 0) return null
  return (
    <Place pointer={pointer}>
      <fieldset className={css.texts}>
        <legend className={css.legend}>{t('requests:compose.concerns')}</legend>
        {persons.map((person) => (
          <Checkbox
            key={person.id}
            mt={4}
            label={<span dir="auto">{`${person.name || t('requests:compose.unnamed')}, ${say(`person.${person.role}`)}`}</span>}
            checked={chosen.includes(person.id)}
            onChange={(event) =>
              set(event.currentTarget.checked ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))
            }
          />
        ))}
      </fieldset>
    </Place>
  )
}
