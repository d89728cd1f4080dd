/** A decision on each measure: carried out, another in its place, or refused with ground and reasons; with conditions or without. */
import { Button, NativeSelect, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { measureFamilies } from '../../../law/measures.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import { measureName } from '../parts.tsx'
import css from '../Request.module.css'
import { type Decision, decisionFaults, emptyDecision, type Offered, outcomesOf } from '../words/decision.ts'
import { GroundChoice } from './Grounds.tsx'
import { Line, Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

const conditionKinds = [
  'speciality',
  'confidential',
  'not_fiscal',
  'no_death_penalty',
  'delete_by',
  'consent_needed',
  'view_only',
] as const

export function Accept({ request, onClose }: StepProps) {
  const { t, say, language } = useWords()
  const [kept, set] = useKept<{ decisions: Record<string, Decision>; conditions: Offered[] }>(request, 'accept', {
    decisions: {},
    conditions: [],
  })
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, 'accept', onClose)
  const { measures } = request.content
  const decision = (id: string): Decision => kept.decisions[id] ?? emptyDecision
  const faults = decisionFaults(measures, kept.decisions, kept.conditions)
  const submit = () => {
    setAsked(true)
    if (faults.length > 0) return
    void doing.send({
      outcomes: outcomesOf(measures, kept.decisions, language),
      conditions: kept.conditions.map(({ until, ...one }) => ({ ...one, ...(until && { until }) })),
    })
  }
  const fault = (place: string) => asked && faults.includes(place) && t('requests:field.required')
  return (
    <StepDialog
      request={request}
      step="accept"
      says={<p>{t('requests:says.accept')}</p>}
      button={kept.conditions.length > 0 ? say('step.accept-with-conditions') : say('step.accept')}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
      size="xl"
    >
      {measures.map((measure, i) => (
        <MeasureDecision
          key={measure.id}
          request={request}
          at={i}
          name={measureName(measure, language, say)}
          value={decision(measure.id)}
          onChange={(next) => set({ ...kept, decisions: { ...kept.decisions, [measure.id]: next } })}
          fault={fault}
        />
      ))}
      <fieldset className={css.group}>
        <legend>{t('requests:accept.conditions')}</legend>
        <p className={css.faint}>{t('requests:accept.conditionsHint')}</p>
        {kept.conditions.map((one, i) => {
          const change = (next: Partial<Offered>) =>
            set({ ...kept, conditions: kept.conditions.map((it, at) => (at === i ? { ...it, ...next } : it)) })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no identity before it is offered
            <div key={i} className={css.inner}>
              <NativeSelect
                label={t('requests:accept.kind')}
                value={one.kind}
                onChange={(event) => change({ kind: event.currentTarget.value })}
                data={conditionKinds.map((value) => ({ value, label: say(`condition.${value}`) }))}
              />
              <Prose
                label={t('requests:accept.text')}
                value={one.text}
                onChange={(text) => change({ text })}
                error={fault(`condition-${i}`) || doing.fieldError(`conditions.${i}.text`)}
              />
              <Line
                label={t('evidence:label.basis')}
                hint={t('requests:optional')}
                value={one.basis}
                onChange={(basis) => change({ basis })}
              />
              {one.kind === 'delete_by' && (
                <Line
                  label={t('evidence:label.until')}
                  type="date"
                  value={one.until}
                  onChange={(until) => change({ until })}
                  error={fault(`until-${i}`)}
                />
              )}
              <div>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  onClick={() => set({ ...kept, conditions: kept.conditions.filter((_, at) => at !== i) })}
                >
                  {t('requests:compose.remove')}
                </Button>
              </div>
            </div>
          )
        })}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() =>
              set({ ...kept, conditions: [...kept.conditions, { kind: 'speciality', text: '', basis: '', until: '' }] })
            }
          >
            {t('requests:accept.addCondition')}
          </Button>
        </div>
      </fieldset>
    </StepDialog>
  )
}

function MeasureDecision({
  request,
  at,
  name,
  value,
  onChange,
  fault,
}: {
  request: RequestView
  at: number
  name: string
  value: Decision
  onChange: (next: Decision) => void
  fault: (place: string) => string | false
}) {
  const { t, say } = useWords()
  const measure = request.content.measures[at]
  if (!measure) return null
  const words = measure.description.map((text) => text.text.trim()).find(Boolean)
  return (
    <fieldset className={css.group}>
      <legend>{`${at + 1}. ${say(`measure.${measure.family}`)}`}</legend>
      {words && (
        <p dir="auto" className={css.faint}>
          {words}
        </p>
      )}
      <Radio.Group
        aria-label={name}
        value={value.outcome}
        onChange={(outcome) => onChange({ ...value, outcome: outcome as Decision['outcome'] })}
        error={fault(`outcome-${measure.id}`)}
      >
        <Stack gap="sm">
          {(['accepted', 'substituted', 'refused'] as const).map((outcome) => (
            <Radio key={outcome} value={outcome} label={say(`outcomeOf.${outcome}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {value.outcome === 'substituted' && (
        <>
          <NativeSelect
            label={say('label.substitute')}
            value={value.family}
            onChange={(event) => onChange({ ...value, family: event.currentTarget.value })}
            data={measureFamilies.map((family) => ({ value: family, label: say(`measure.${family}`) }))}
          />
          <Prose
            label={say('label.description')}
            value={value.description}
            onChange={(description) => onChange({ ...value, description })}
            error={fault(`description-${measure.id}`)}
          />
        </>
      )}
      {value.outcome === 'refused' && (
        <GroundChoice
          request={request}
          effect="refusal"
          measure={measure.id}
          value={value.ground}
          onChange={(ground) => onChange({ ...value, ground })}
          error={fault(`ground-${measure.id}`)}
        />
      )}
      {(value.outcome === 'refused' || value.outcome === 'substituted') && (
        <Prose
          label={say('label.reasons')}
          hint={t('requests:reasonsLeave')}
          value={value.reasons}
          onChange={(reasons) => onChange({ ...value, reasons })}
          error={fault(`reasons-${measure.id}`)}
        />
      )}
    </fieldset>
  )
}
