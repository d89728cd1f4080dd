import { Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { casesQuery, flatten } from '../../api/queries.ts'
import type { CaseLine } from '../../api/types.ts'
import { useWords } from '../../words.ts'

/** In which case. */
export function CaseOnly({ value, set, error }: { value: string; set: (value: string) => void; error?: string | undefined }) {
  const { t } = useWords()
  const cases = flatten<CaseLine>(useInfiniteQuery(casesQuery({ state: 'open' })).data)
  return (
    <Select
      size="sm"
      label={t('intelligence:why.case')}
      data={cases.map((c) => ({ value: c.id, label: `${c.reference} ${c.title}` }))}
      value={value || null}
      searchable
      nothingFoundMessage={t('frame:find.none')}
      error={error}
      onChange={(chosen) => set(chosen ?? '')}
    />
  )
}
