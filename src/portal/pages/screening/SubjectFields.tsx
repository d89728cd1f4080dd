import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { identifierTypes } from '../../../screening/keys/identifiers.ts'
import { subjectKinds } from '../../../screening/keys/names.ts'
import { useWords } from '../../words.ts'
import type { Typed } from './api.ts'

/** What is known of whom or what is looked for. */
export function SubjectFields({
  typed,
  set,
  error,
}: {
  typed: Typed
  set: (change: Partial<Typed>) => void
  error: string | undefined
}) {
  const { t } = useWords(['screening', 'frame'])
  return (
    <>
      <NativeSelect
        size="sm"
        label={t('screening:ask.kind')}
        value={typed.kind}
        data={subjectKinds.map((value) => ({ value, label: t(`screening:kind.${value}`) }))}
        onChange={(event) => set({ kind: event.currentTarget.value })}
      />
      <Textarea
        size="sm"
        label={t('screening:ask.names')}
        description={t('screening:ask.namesHint')}
        dir="auto"
        autosize
        minRows={2}
        maxRows={6}
        value={typed.names}
        error={error}
        onChange={(event) => set({ names: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={t('screening:feature.birth')}
        placeholder="1961-07-04"
        dir="ltr"
        value={typed.birth}
        onChange={(event) => set({ birth: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={t('screening:ask.country')}
        placeholder="EG"
        dir="ltr"
        value={typed.country}
        onChange={(event) => set({ country: event.currentTarget.value })}
      />
      <Group gap="xs" grow align="end">
        <NativeSelect
          size="sm"
          label={t('screening:ask.number')}
          value={typed.numberType}
          data={identifierTypes.map((value) => ({ value, label: t(`screening:number.${value}`) }))}
          onChange={(event) => set({ numberType: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          aria-label={t('screening:ask.number')}
          dir="ltr"
          value={typed.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
      </Group>
    </>
  )
}
