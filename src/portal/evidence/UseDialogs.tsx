import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { casesQuery, flatten } from '../api/queries.ts'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { layers } from '../theme/layers.ts'
import { useWords } from '../words.ts'
import { type ExhibitView, exhibitsPath } from './api.ts'

type Said = Readonly<Record<string, string>>
type Ticked = Readonly<Record<string, boolean>>

/** Words and ticks of a small form, and whether it was sent with something missing. */
export function useFields(first: Said, ticks: Ticked = {}) {
  const { t } = useWords()
  const [said, setSaid] = useState(first)
  const [ticked, setTicked] = useState(ticks)
  const [asked, setAsked] = useState(false)
  const say = (name: string) => ({
    dir: 'auto' as const,
    value: said[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setSaid((before) => ({ ...before, [name]: value }))
    },
  })
  const needed = (name: string) => ({ ...say(name), error: asked && !said[name]?.trim() && t('requests:field.required') })
  const tick = (name: string) => ({
    checked: ticked[name] ?? false,
    onChange: (event: { currentTarget: { checked: boolean } }) => {
      const { checked } = event.currentTarget
      setTicked((before) => ({ ...before, [name]: checked }))
    },
  })
  const complete = (...names: string[]): boolean => {
    setAsked(true)
    return names.every((name) => said[name]?.trim())
  }
  return { said, ticked, say, needed, tick, complete }
}

export function FormDialog({
  title,
  button,
  act,
  onClose,
  onSubmit,
  children,
}: {
  title: string
  button: string
  act: { busy: boolean; problem: Parameters<typeof ProblemNote>[0]['problem'] }
  onClose: () => void
  onSubmit: () => void
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <Dialog onClose={onClose} size="lg" zIndex={layers.question} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Stack gap="md">
          {children}
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

type Props = Readonly<{ caseId: string; it: ExhibitView; onClose: () => void }>

/** Asks whoever imposed the conditions to allow a use they stand against. */
export function AskConsent({ caseId, it, onClose }: Props) {
  const { t } = useWords()
  const form = useFields({ doing: 'copy', proceeding: '', reasons: '', to: '', until: '' })
  const act = useAct<Record<string, unknown>>({
    path: `/assistance/cases/${caseId}/consents`,
    act: 'assistance.ask-consent',
    refresh: [['consents', caseId]],
    said: t('uses:asked'),
    done: onClose,
  })
  const submit = () => {
    const { doing, proceeding, reasons, to, until } = form.said
    if (!form.complete('proceeding', 'reasons', ...(doing === 'keep' ? ['until'] : []))) return
    const { fiscal, deathPenalty } = form.ticked
    const use = {
      doing,
      proceeding,
      ...(doing === 'disclose' && to && { to }),
      ...(doing === 'keep' && { until }),
      ...(fiscal && { fiscal }),
      ...(deathPenalty && { deathPenalty }),
    }
    void act.run({ exhibits: [it.id], use, reasons })
  }
  return (
    <FormDialog title={t('uses:ask')} button={t('uses:askDo')} act={act} onClose={onClose} onSubmit={submit}>
      <p>{t('uses:askSays', { number: it.number })}</p>
      <NativeSelect
        data-autofocus
        label={t('uses:use')}
        {...form.say('doing')}
        data={(['copy', 'proceed', 'disclose', 'keep'] as const).map((value) => ({ value, label: t(`uses:doing.${value}`) }))}
      />
      {form.said.doing === 'disclose' && (
        <TextInput label={t('uses:toNode')} description={t('uses:toNodeHint')} {...form.say('to')} />
      )}
      {form.said.doing === 'keep' && <TextInput type="date" label={t('uses:keepUntil')} {...form.needed('until')} />}
      <TextInput
        label={t('uses:proceeding')}
        description={t('uses:proceedingHint')}
        maxLength={80}
        {...form.needed('proceeding')}
      />
      <Checkbox label={t('uses:fiscal')} {...form.tick('fiscal')} />
      <Checkbox label={t('uses:deathPenalty')} {...form.tick('deathPenalty')} />
      <Textarea label={t('uses:reasons')} autosize minRows={3} {...form.needed('reasons')} />
    </FormDialog>
  )
}

/** Copies the exhibit to another case, under every condition that stands on it. */
export function CopyExhibit({ caseId, it, onClose }: Props) {
  const { t } = useWords()
  const cases = flatten(useInfiniteQuery(casesQuery({})).data).filter((one) => one.id !== caseId && one.state === 'open')
  const form = useFields({ to: '', purpose: '', authority: '', proceeding: '' })
  const act = useAct<Record<string, unknown>>({
    path: `${exhibitsPath(caseId)}/${it.id}/copies`,
    act: 'evidence.copy',
    refresh: [['exhibits']],
    said: t('uses:copied'),
    done: onClose,
  })
  const submit = () => {
    if (!form.complete('to', 'purpose', 'authority')) return
    const { proceeding, ...said } = form.said
    const serves = proceeding?.trim() ? { proceeding: proceeding.trim() } : {}
    void act.run({ ...said, ...serves, ...form.ticked, conditionsSeen: it.conditions.map((c) => c.id) })
  }
  return (
    <FormDialog title={t('uses:copy')} button={t('uses:copyDo')} act={act} onClose={onClose} onSubmit={submit}>
      <p>{t('uses:copySays', { count: it.conditions.length })}</p>
      <NativeSelect
        data-autofocus
        label={t('uses:copyTo')}
        {...form.needed('to')}
        data={[
          { value: '', label: t('requests:new.choose') },
          ...cases.map((one) => ({ value: one.id, label: `${one.reference} ${one.title}` })),
        ]}
      />
      <TextInput
        label={t('uses:proceeding')}
        description={t('uses:copyProceedingHint')}
        maxLength={80}
        {...form.say('proceeding')}
      />
      <TextInput label={t('uses:authority')} maxLength={200} {...form.needed('authority')} />
      <Textarea label={t('evidence:label.purpose')} autosize minRows={2} {...form.needed('purpose')} />
      <Checkbox label={t('uses:fiscal')} {...form.tick('fiscal')} />
      <Checkbox label={t('uses:deathPenalty')} {...form.tick('deathPenalty')} />
      <Checkbox label={t('uses:exculpatory')} description={t('uses:exculpatoryHint')} {...form.tick('exculpatory')} />
      {act.problem?.code === 'use-not-allowed' && <Note tone="info">{t('uses:askInstead')}</Note>}
    </FormDialog>
  )
}

const kinds = [
  'speciality',
  'confidential',
  'not_fiscal',
  'no_death_penalty',
  'delete_by',
  'consent_needed',
  'view_only',
] as const

/** The words of a condition, for an exhibit or for a consent. */
export const conditionOf = (said: Said) => ({
  kind: said.kind,
  basis: said.basis,
  ...(said.text?.trim() && { text: said.text }),
  allowed: (said.allowed ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean),
  ...(said.kind === 'delete_by' && said.until && { until: said.until }),
})

export function ConditionFields({ form }: { form: ReturnType<typeof useFields> }) {
  const { t } = useWords()
  return (
    <>
      <NativeSelect
        label={t('uses:condition')}
        {...form.say('kind')}
        data={kinds.map((value) => ({ value, label: t(`evidence:condition.${value}`) }))}
      />
      <TextInput label={t('evidence:label.basis')} maxLength={200} {...form.needed('basis')} />
      {form.said.kind === 'delete_by' && <TextInput type="date" label={t('evidence:label.until')} {...form.needed('until')} />}
      <TextInput label={t('evidence:label.allowed')} description={t('uses:allowedHint')} {...form.say('allowed')} />
      <Textarea label={t('uses:conditionText')} autosize minRows={2} {...form.say('text')} />
    </>
  )
}

/** Puts a condition on the exhibit in this authority's name. */
export function ImposeCondition({ caseId, it, onClose }: Props) {
  const { t } = useWords()
  const form = useFields({ kind: 'speciality', basis: '', allowed: '', text: '', until: '' })
  const act = useAct<Record<string, unknown>>({
    path: `${exhibitsPath(caseId)}/${it.id}/conditions`,
    act: 'evidence.conditions',
    refresh: [['exhibits', caseId]],
    said: t('uses:imposed'),
    done: onClose,
  })
  const submit = () => {
    if (!form.complete('basis', ...(form.said.kind === 'delete_by' ? ['until'] : []))) return
    void act.run(conditionOf(form.said))
  }
  return (
    <FormDialog title={t('uses:impose')} button={t('uses:imposeDo')} act={act} onClose={onClose} onSubmit={submit}>
      <p>{t('uses:imposeSays')}</p>
      <ConditionFields form={form} />
    </FormDialog>
  )
}
