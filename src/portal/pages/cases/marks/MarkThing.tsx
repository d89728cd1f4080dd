import { Checkbox, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { actions, categories, codes, lights, purposes, specials } from '../../../../protection/decision/attributes.ts'
import type { AnswerAt } from '../../../api/addresses.ts'
import { useAct } from '../../../api/useAct.ts'
import { FormDialog } from '../../../evidence/UseDialogs.tsx'
import { layers } from '../../../theme/layers.ts'
import { useWords } from '../../../words.ts'
import type { MarkingView } from './said.ts'

type Nodes = AnswerAt<'get', '/directory/nodes'>
const first = {
  subject: '',
  owner: '',
  codes: [] as string[],
  tlp: '',
  pap: '',
  classification: 0,
  onlyRecipients: [] as string[],
  notStates: [] as string[],
  onlyPurposes: [] as string[],
  useUntil: '',
  category: '',
  minor: false,
  born: '',
  privileged: false,
  special: [] as string[],
  restrictedTo: [] as string[],
  shareGrants: [] as string[],
  judicialGrants: [] as string[],
  reason: '',
}
type Typed = typeof first

const startOf = (before: MarkingView | undefined): Typed =>
  before
    ? {
        ...first,
        ...Object.fromEntries(
          Object.keys(first).map((key) => [key, before[key as keyof MarkingView] ?? first[key as keyof Typed]]),
        ),
        minor: before.minor || before.minorUntil !== undefined,
        owner: '',
        reason: '',
      }
    : first

/** Everything a thing can be marked with. Empty fields say nothing; the node says what is missing or not open. */
export function MarkThing({
  caseId,
  things,
  before,
  nodes,
  onClose,
}: {
  caseId: string
  things: readonly { value: string; label: string }[]
  before: MarkingView | undefined
  nodes: Nodes | undefined
  onClose: () => void
}) {
  const { t, format } = useWords()
  const [typed, setTyped] = useState<Typed>(() => startOf(before))
  const act = useAct<Record<string, unknown>>({
    path: `/protection/cases/${caseId}/markings`,
    verb: 'PUT',
    act: 'protection.mark',
    refresh: [['protection']],
    said: t('guard:marks.done'),
    done: onClose,
  })
  const set = <Key extends keyof Typed>(key: Key, value: Typed[Key]) => setTyped((was) => ({ ...was, [key]: value }))
  const partners = (nodes?.items ?? []).map((it) => ({ value: it.id, label: it.id, state: it.state }))
  const states = [...new Set(partners.map((it) => it.state))].map((value) => ({ value, label: format.state(value) }))
  const many = (key: 'codes' | 'onlyRecipients' | 'notStates' | 'onlyPurposes' | 'special' | 'restrictedTo' | 'shareGrants') => ({
    label: t(`guard:marks.${key}`),
    value: typed[key],
    error: act.fieldError(`/${key}`),
    onChange: (value: string[]) => set(key, value),
    comboboxProps: { zIndex: layers.question + 1 },
  })
  const choice = (
    key: 'tlp' | 'pap' | 'category' | 'owner',
    all: readonly string[],
    say: (it: string) => string,
    none: string,
  ) => ({
    label: t(`guard:marks.${key === 'category' ? 'about' : key}`),
    value: typed[key],
    error: act.fieldError(`/${key}`),
    data: [{ value: '', label: none }, ...all.map((value) => ({ value, label: say(value) }))],
    onChange: (event: { currentTarget: { value: string } }) => set(key, event.currentTarget.value),
  })
  const purposesSaid = purposes.map((value) => ({ value, label: t(`intelligence:purpose.${value}`) }))
  const none = t('guard:marks.notSaid')
  const submit = () => {
    const { owner, tlp, pap, useUntil, category, born, ...rest } = typed
    const optional = { owner, tlp, pap, useUntil, category, born }
    const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''))
    void act.run({ ...rest, ...said })
  }
  return (
    <FormDialog
      title={t(before ? 'guard:marks.change' : 'guard:marks.do')}
      button={t('guard:marks.doIt')}
      act={act}
      onClose={onClose}
      onSubmit={submit}
    >
      <NativeSelect
        data-autofocus
        label={t('guard:marks.thing')}
        value={typed.subject}
        disabled={before !== undefined}
        error={act.fieldError('/subject')}
        data={[{ value: '', label: none }, ...things]}
        onChange={(event) => set('subject', event.currentTarget.value)}
      />
      <h3 style={{ margin: 0 }}>{t('guard:marks.use')}</h3>
      <MultiSelect {...many('codes')} data={codes.map((value) => ({ value, label: t(`intelligence:code.${value}`) }))} />
      <NativeSelect {...choice('tlp', lights, (it) => `TLP:${it.toUpperCase()}`, none)} />
      <NativeSelect {...choice('pap', actions, (it) => `PAP:${it.toUpperCase()}`, none)} />
      <MultiSelect {...many('onlyRecipients')} data={partners} searchable />
      <MultiSelect {...many('notStates')} data={states} searchable />
      <MultiSelect {...many('onlyPurposes')} data={purposesSaid} />
      <TextInput
        type="date"
        label={t('guard:marks.useUntil')}
        value={typed.useUntil}
        error={act.fieldError('/useUntil')}
        onChange={(event) => set('useUntil', event.currentTarget.value)}
      />
      <NativeSelect
        {...choice(
          'owner',
          partners.map((it) => it.value),
          (it) => it,
          t('guard:marks.ours'),
        )}
        description={t('guard:marks.ownerHint')}
      />
      {typed.owner !== '' && (
        <>
          <MultiSelect {...many('shareGrants')} data={partners} searchable />
          <Checkbox
            label={t('guard:marks.judicialGrants')}
            checked={typed.judicialGrants.length > 0}
            onChange={(event) => set('judicialGrants', event.currentTarget.checked && nodes ? [nodes.self.id] : [])}
          />
        </>
      )}
      <h3 style={{ margin: 0 }}>{t('guard:marks.care')}</h3>
      <NativeSelect
        label={t('guard:marks.classification')}
        value={String(typed.classification)}
        error={act.fieldError('/classification')}
        data={[
          { value: '0', label: none },
          ...[1, 2, 3].map((level) => ({ value: String(level), label: t(`protection:clearanceLevel.${level}`) })),
        ]}
        onChange={(event) => set('classification', Number(event.currentTarget.value))}
      />
      <NativeSelect {...choice('category', categories, (it) => t(`guard:marks.category.${it}`), none)} />
      <Checkbox
        label={t('guard:marks.minor')}
        checked={typed.minor}
        onChange={(event) => set('minor', event.currentTarget.checked)}
      />
      <TextInput
        label={t('guard:marks.born')}
        description={t('guard:marks.bornHint')}
        placeholder="2011-04"
        value={typed.born}
        error={act.fieldError('/born')}
        onChange={(event) => set('born', event.currentTarget.value)}
      />
      <Checkbox
        label={t('guard:marks.privileged')}
        checked={typed.privileged}
        onChange={(event) => set('privileged', event.currentTarget.checked)}
      />
      <MultiSelect
        {...many('special')}
        description={t('guard:marks.specialHint')}
        data={specials.map((value) => ({ value, label: t(`guard:marks.specials.${value}`) }))}
      />
      <MultiSelect {...many('restrictedTo')} description={t('guard:marks.restrictedHint')} data={purposesSaid} />
      <Textarea
        dir="auto"
        label={t('guard:marks.reason')}
        value={typed.reason}
        autosize
        minRows={2}
        error={act.fieldError('/reason')}
        onChange={(event) => set('reason', event.currentTarget.value)}
      />
    </FormDialog>
  )
}
