import { Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../words.ts'

type Kept = Readonly<{ contact: string; reviewBy: string }>

/** Whom a partner asks about a record, and when its keeping is looked at again. */
export function Keeping({
  form,
  set,
  needed,
}: {
  form: Kept
  set: (change: Partial<Kept>) => void
  needed: (text: string) => string | undefined
}) {
  const { t } = useWords()
  return (
    <>
      <Textarea
        size="sm"
        label={t('intelligence:contact')}
        dir="auto"
        autosize
        minRows={1}
        maxRows={3}
        maxLength={500}
        value={form.contact}
        error={needed(form.contact)}
        onChange={(event) => set({ contact: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        type="date"
        label={t('intelligence:record.reviewBy')}
        value={form.reviewBy}
        error={needed(form.reviewBy)}
        onChange={(event) => set({ reviewBy: event.currentTarget.value })}
      />
    </>
  )
}
