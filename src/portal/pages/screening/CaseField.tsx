import { Select, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { casesQuery, flatten } from '../../api/queries.ts'
import type { CaseLine } from '../../api/types.ts'
import { useWords } from '../../words.ts'

export type Why = Readonly<{ case: string; purpose: string }>

/** In which case and why: nobody is looked up without either. */
export function CaseField({
  why,
  set,
  errors,
}: {
  why: Why
  set: (why: Why) => void
  errors: { case?: string | undefined; purpose?: string | undefined }
}) {
  const { t } = useWords(['screening', 'frame'])
  const cases = flatten<CaseLine>(useInfiniteQuery(casesQuery({ state: 'open' })).data)
  return (
    <>
      <Select
        size="sm"
        label={t('screening:ask.case')}
        data={cases.map((c) => ({ value: c.id, label: `${c.reference} ${c.title}` }))}
        value={why.case || null}
        searchable
        nothingFoundMessage={t('frame:find.none')}
        error={errors.case}
        onChange={(value) => set({ ...why, case: value ?? '' })}
      />
      <Textarea
        size="sm"
        label={t('screening:ask.purpose')}
        dir="auto"
        autosize
        minRows={2}
        maxRows={4}
        maxLength={2000}
        value={why.purpose}
        error={errors.purpose}
        onChange={(event) => set({ ...why, purpose: event.currentTarget.value })}
      />
    </>
  )
}
