import { Button, Checkbox, NativeSelect, Radio, Stack } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten } from '../../api/queries.ts'
import { Note, SkeletonRows } from '../../design/Problem.tsx'
import { AddExhibit } from '../../evidence/AddExhibit.tsx'
import { exhibitsQuery } from '../../evidence/api.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { measureName } from '../parts.tsx'
import css from '../Request.module.css'
import { Came, type CameOf } from './Came.tsx'
import { PreSend } from './PreSend.tsx'
import { Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

type Form = { complete: boolean; message: string; chosen: Record<string, string>; came?: CameOf; exculpatory?: boolean }

/** Exhibits of this node's own case, each tied to the measure it answers; sealed with their custody and conditions. */
export function Results({ request, onClose }: StepProps) {
  const { t, say, format, language } = useWords()
  const query = useInfiniteQuery(exhibitsQuery(request.case))
  const [form, set] = useKept<Form>(request, 'results', {
    complete: true,
    message: '',
    chosen: {},
    came: {},
  })
  const [adding, setAdding] = useState(false)
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, 'results', onClose)
  // As it stood when the dialog opened: what is just being sent stays on the screen until the dialog is gone.
  const [sent] = useState(() => new Set(request.results.flatMap((one) => one.items.map((item) => item.exhibit))))
  const exhibits = flatten(query.data).filter((one) => !sent.has(one.id))
  const chosen = exhibits.filter((one) => form.chosen[one.id] !== undefined)
  const shut = chosen.filter((one) => one.privilege === 'marked')
  const came = request.content.measures.flatMap(({ id }) => (form.came?.[id]?.result ? [{ measure: id, ...form.came[id] }] : []))
  const nothing = chosen.length === 0 && (!form.complete || (form.message.trim() === '' && came.length === 0))
  const submit = () => {
    setAsked(true)
    if (nothing || shut.length > 0) return
    void doing.send({
      complete: form.complete,
      ...(form.exculpatory && { exculpatory: true }),
      message: form.message,
      measures: came,
      exhibits: chosen.map((one) => ({ exhibit: one.id, ...(form.chosen[one.id] && { measure: form.chosen[one.id] }) })),
    })
  }
  const choose = (id: string, measure: string | undefined) => {
    const { [id]: _, ...rest } = form.chosen
    set({ ...form, chosen: measure === undefined ? rest : { ...rest, [id]: measure } })
  }
  if (adding) return <AddExhibit caseId={request.case} reference={request.reference} onClose={() => setAdding(false)} />
  return (
    <StepDialog
      request={request}
      step="results"
      says={<p>{t('requests:says.results')}</p>}
      button={form.complete ? say('step.results', partner(request, format)) : say('step.part-results', partner(request, format))}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
      size="xl"
    >
      <fieldset className={css.group}>
        <legend>{say('label.exhibits')}</legend>
        {query.data === undefined && <SkeletonRows rows={2} />}
        {query.data && exhibits.length === 0 && <p className={css.faint}>{t('evidence:page.empty')}</p>}
        {exhibits.map((one) => (
          <div key={one.id} className={css.inner}>
            <Checkbox
              label={<span dir="auto">{`${one.number} · ${one.name}`}</span>}
              description={`${format.bytes(one.size)} · SHA-256 ${one.sha256.slice(0, 16)}… ${one.privilege === 'marked' ? t('evidence:privilege.marked') : ''}`}
              disabled={one.privilege === 'marked'}
              checked={form.chosen[one.id] !== undefined}
              onChange={(event) =>
                choose(one.id, event.currentTarget.checked ? (request.content.measures[0]?.id ?? '') : undefined)
              }
            />
            {form.chosen[one.id] !== undefined && (
              <NativeSelect
                size="sm"
                label={t('requests:results.measure')}
                value={form.chosen[one.id]}
                onChange={(event) => choose(one.id, event.currentTarget.value)}
                data={[
                  { value: '', label: t('requests:results.noMeasure') },
                  ...request.content.measures.map((measure) => ({
                    value: measure.id,
                    label: measureName(measure, language, say),
                  })),
                ]}
              />
            )}
          </div>
        ))}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('evidence:page.add')}
          </Button>
        </div>
        <Checkbox
          label={t('uses:exculpatory')}
          description={t('uses:exculpatoryHint')}
          checked={form.exculpatory ?? false}
          onChange={(event) => set({ ...form, exculpatory: event.currentTarget.checked })}
        />
      </fieldset>
      <Radio.Group
        label={t('requests:results.extent')}
        value={form.complete ? 'whole' : 'part'}
        onChange={(value) => set({ ...form, complete: value === 'whole' })}
      >
        <Stack gap="sm" mt="xs">
          <Radio value="whole" label={t('requests:results.whole')} />
          <Radio value="part" label={t('requests:results.part')} />
        </Stack>
      </Radio.Group>
      <Came request={request} came={form.came ?? {}} onChange={(next) => set({ ...form, came: next })} />
      <Prose
        label={say('label.message')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
        error={doing.fieldError('message')}
      />
      {asked && nothing && (
        <Note tone="bad" role="alert">
          {say('refusal.exhibits-missing')}
        </Note>
      )}
      <PreSend
        request={request}
        leaves={[
          ...chosen.map((one) =>
            t('requests:send.exhibit', { number: one.number, name: one.name, count: one.conditions.length }),
          ),
          ...(form.message.trim() ? [t('requests:send.message')] : []),
          ...(chosen.length === 0 && !form.message.trim() ? [t('requests:send.nothing')] : []),
        ]}
      />
    </StepDialog>
  )
}

const partner = (request: StepProps['request'], format: { state: (code: string) => string }) => ({
  partner: format.state(request.partner.state),
})
