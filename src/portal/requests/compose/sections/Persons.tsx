import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Concerned } from '../../../../assistance/content.ts'
import { lawStatesQuery } from '../../../api/queries.ts'
import { Icon } from '../../../icons/Icon.tsx'
import { useWords } from '../../../words.ts'
import { useField } from '../../draft/useDraft.tsx'
import css from '../Compose.module.css'
import { ChoiceField, LineField, Place, TickField } from '../fields.tsx'
import { ListOf } from './List.tsx'

const roles = ['suspect', 'accused', 'witness', 'victim', 'expert', 'third-party', 'legal-person'] as const
const empty = (id: string): Concerned => ({
  id,
  role: 'suspect',
  name: '',
  latinName: '',
  born: '',
  birthPlace: '',
  nationality: '',
  location: '',
  smuggled: false,
  identifiers: [],
  whyUnknown: '',
})

export function PersonsSection() {
  const { t, say, format } = useWords()
  const states = useQuery(lawStatesQuery).data?.items ?? []
  const named = states
    .map(({ code }) => ({ value: code, label: format.state(code) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <ListOf name="persons" make={empty}>
      {(at) => (
        <>
          <ChoiceField pointer={`${at}/role`} choices={roles.map((value) => ({ value, label: say(`person.${value}`) }))} />
          <LineField pointer={`${at}/name`} hint={t('requests:compose.nameHint')} />
          <div className={css.two}>
            <LineField pointer={`${at}/latinName`} />
            <LineField pointer={`${at}/born`} type="date" />
            <LineField pointer={`${at}/birthPlace`} />
          </div>
          <ChoiceField pointer={`${at}/nationality`} empty={t('requests:compose.unknown')} choices={named} />
          <LineField pointer={`${at}/location`} />
          <LineField pointer={`${at}/whyUnknown`} hint={say('hint.whyUnknown')} />
          <Identifiers pointer={`${at}/identifiers`} />
          <TickField pointer={`${at}/smuggled`} hint={t('requests:compose.smuggledHint')} />
        </>
      )}
    </ListOf>
  )
}

function Identifiers({ pointer }: { pointer: string }) {
  const { t, say } = useWords()
  const [list = [], set] = useField<Concerned['identifiers']>(pointer)
  const change = (at: number, next: Partial<Concerned['identifiers'][number]>) =>
    set(list.map((one, i) => (i === at ? { ...one, ...next } : one)))
  return (
    <Place pointer={pointer}>
      <fieldset className={css.texts}>
        <legend className={css.legend}>{say('label.identifiers')}</legend>
        {list.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identifiers have no identity of their own
          <div key={i} className={css.two}>
            <TextInput
              size="sm"
              label={t('requests:compose.identifierKind')}
              maxLength={40}
              dir="auto"
              value={one.kind}
              onChange={(event) => change(i, { kind: event.currentTarget.value })}
            />
            <TextInput
              size="sm"
              label={t('requests:compose.identifierValue')}
              dir="auto"
              value={one.value}
              onChange={(event) => change(i, { value: event.currentTarget.value })}
            />
          </div>
        ))}
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => set([...list, { kind: '', value: '' }])}
          >
            {t('requests:compose.addIdentifier')}
          </Button>
          {list.length > 0 && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => set(list.slice(0, -1))}>
              {t('requests:compose.removeLast')}
            </Button>
          )}
        </div>
      </fieldset>
    </Place>
  )
}
