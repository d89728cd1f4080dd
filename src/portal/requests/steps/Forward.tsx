import { Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import { nameIn } from '../../pages/directory/names.ts'
import { useWords } from '../../words.ts'
import { ownAuthoritiesQuery } from '../api.ts'
import { Line, Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

/** On to the authority that will execute it: one of the directory, or one that is not in it. */
export function Forward({ request, onClose }: StepProps) {
  const { t, say, language } = useWords()
  const { node } = useSession()
  const [form, set] = useKept(request, 'forward', { authority: '', place: '', message: '' })
  const [asked, setAsked] = useState(false)
  const query = useInfiniteQuery(ownAuthoritiesQuery(node.state, ''))
  const doing = useStep(request, 'forward', onClose)
  const names = [
    ...new Set(
      flatten(query.data)
        .filter((one) => one.own)
        .map((one) => nameIn(one.names, language)),
    ),
  ]
  const submit = () => {
    setAsked(true)
    if (form.authority.trim()) void doing.send(form)
  }
  return (
    <StepDialog
      request={request}
      step="forward"
      says={<p>{t('requests:says.forward')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {names.length > 0 && (
        <Select
          label={t('requests:forward.directory')}
          data={names}
          searchable
          clearable
          value={names.includes(form.authority) ? form.authority : null}
          onChange={(value) => set({ ...form, authority: value ?? '' })}
          nothingFoundMessage={t('requests:forward.notFound')}
          data-autofocus
        />
      )}
      <Line
        label={say('label.authority')}
        hint={t('requests:forward.other')}
        value={form.authority}
        onChange={(authority) => set({ ...form, authority })}
        error={asked && !form.authority.trim() ? t('requests:field.required') : doing.fieldError('authority')}
      />
      <Line
        label={say('label.place')}
        hint={t('requests:optional')}
        value={form.place}
        onChange={(place) => set({ ...form, place })}
      />
      <Prose
        label={say('label.message')}
        hint={t('requests:optional')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
      />
    </StepDialog>
  )
}
