import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { copiesQuery, type ExhibitView } from '../api.ts'
import { useFields } from '../UseDialogs.tsx'

/** The words both copies need: why, on which order, and an answer where few people could know the fact. */
export function useCopyWords({ caseId, it }: Readonly<{ caseId: string; it: ExhibitView }>) {
  const { t } = useWords()
  const { data } = useQuery(copiesQuery(caseId, it.id))
  const form = useFields({ purpose: '', authority: '', fewKnow: '' }, { seen: false })
  const small = data?.circle.small ?? false
  const must = it.conditions.length > 0
  const complete = (): boolean =>
    form.complete('purpose', 'authority', ...(small ? ['fewKnow'] : [])) && (!must || form.ticked.seen === true)
  const body = () => ({
    purpose: form.said.purpose,
    authority: form.said.authority,
    ...(form.said.fewKnow?.trim() && { fewKnow: form.said.fewKnow }),
    conditionsSeen: it.conditions.map((condition) => condition.id),
  })
  const fields = (
    <>
      <TextInput label={t('uses:authority')} maxLength={200} {...form.needed('authority')} />
      <Textarea label={t('evidence:label.purpose')} autosize minRows={2} {...form.needed('purpose')} />
      {small && (
        <>
          <Note tone="wait">{t('viewer:few.says', { count: data?.circle.count ?? 0 })}</Note>
          <Textarea label={t('viewer:few.why')} autosize minRows={2} {...form.needed('fewKnow')} />
        </>
      )}
      {must && <Checkbox label={t('requests:evidence.seen', { count: it.conditions.length })} {...form.tick('seen')} />}
    </>
  )
  return { complete, body, fields }
}
