import { Select, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { purposes } from '../../../protection/decision/attributes.ts'
import { casesQuery, flatten } from '../../api/queries.ts'
import type { CaseLine } from '../../api/types.ts'
import { useWords } from '../../words.ts'

export type Why = Readonly<{ case: string; aim: string; purpose: string }>
export const unsaid: Why = { case: '', aim: '', purpose: '' }
/** A reason of fewer letters justifies nobody: the node refuses it. */
export const shortest = 20

/** In which case and why: nobody is looked up without either. */
export function CaseField({
  why,
  set,
  errors,
  aimless = false,
}: {
  why: Why
  set: (why: Why) => void
  errors: { case?: string | undefined; aim?: string | undefined; purpose?: string | undefined }
  /** Where the agreement with a partner says what for. */
  aimless?: boolean
}) {
  const { t } = useWords(['screening', 'frame', 'intelligence'])
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
      {!aimless && (
        <Select
          size="sm"
          label={t('screening:ask.aim')}
          data={purposes.map((one) => ({ value: one, label: t(`intelligence:purpose.${one}`) }))}
          value={why.aim || null}
          error={errors.aim}
          onChange={(value) => set({ ...why, aim: value ?? '' })}
        />
      )}
      <Textarea
        size="sm"
        label={t('screening:ask.purpose')}
        description={t('screening:ask.purposeHint')}
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
