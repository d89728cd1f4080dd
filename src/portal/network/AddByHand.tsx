import { Button, Group, NativeSelect, NumberInput, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type EntityKind, entityKinds, type TieKind, tieKinds } from '../../analysis/network/network.ts'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import type { EntityBody, NetworkRead, TieBody } from './api.ts'
import { Grades } from './Grades.tsx'
import css from './Network.module.css'

type Props = Readonly<{ id: string; network: NetworkRead; chosen: readonly string[]; onClose: () => void }>

/** What an officer read somewhere enters the network one by one: an entity, or a tie with where it comes from and how sure it is. */
export function AddByHand({ id, network, chosen, onClose }: Props) {
  const { t } = useWords(['chart', 'analysis', 'frame'])
  const [what, setWhat] = useState<'entity' | 'tie'>(chosen.length === 2 ? 'tie' : 'entity')
  return (
    <Dialog title={t('chart:hand.title')} onClose={onClose} size="lg">
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('chart:hand.what')}
          value={what}
          data={(['entity', 'tie'] as const).map((value) => ({ value, label: t(`chart:hand.${value}`) }))}
          onChange={(value) => setWhat(value as typeof what)}
        />
        {/* Both stay, so that what was typed in one is there after a look at the other. */}
        <div hidden={what !== 'entity'}>
          <OneEntity id={id} onClose={onClose} />
        </div>
        <div hidden={what !== 'tie'}>
          <OneTie id={id} network={network} chosen={chosen} onClose={onClose} />
        </div>
      </Stack>
    </Dialog>
  )
}

function OneEntity({ id, onClose }: Pick<Props, 'id' | 'onClose'>) {
  const { t } = useWords(['chart', 'analysis', 'frame'])
  const [kind, setKind] = useState<EntityKind>('person')
  const [label, setLabel] = useState('')
  const [attributes, setAttributes] = useState<readonly (readonly [name: string, value: string])[]>([['', '']])
  const act = useAct<EntityBody>({
    path: `/cases/${id}/network/entities`,
    refresh: [['network', id]],
    said: t('chart:hand.added'),
    done: onClose,
  })
  const write = (at: number, one: readonly [string, string]) => setAttributes(attributes.map((was, i) => (i === at ? one : was)))
  return (
    <form
      className={css.controls}
      onSubmit={(e) => {
        e.preventDefault()
        const said = attributes
          .map(([name, value]) => [name.trim(), value.trim()] as const)
          .filter(([name, value]) => name && value)
        void act.run({ kind, label: label.trim(), attributes: Object.fromEntries(said) })
      }}
    >
      <NativeSelect
        label={t('analysis:network.kind')}
        value={kind}
        data={entityKinds.map((value) => ({ value, label: t(`analysis:entity.${value}`) }))}
        onChange={(e) => setKind(e.currentTarget.value as EntityKind)}
      />
      <TextInput
        required
        label={t('chart:hand.label')}
        value={label}
        onChange={(e) => setLabel(e.currentTarget.value)}
        error={act.fieldError('/label')}
      />
      <fieldset className={css.fields}>
        <legend>{t('chart:hand.attributes')}</legend>
        <p className={css.small}>{t('chart:hand.attributesSays')}</p>
        {attributes.map(([name, value], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are added at the end and never move
          <div className={css.pair} key={i}>
            <TextInput
              size="xs"
              aria-label={t('chart:hand.attribute')}
              placeholder={t('chart:hand.attribute')}
              value={name}
              onChange={(e) => write(i, [e.currentTarget.value, value])}
              error={act.fieldError(`/attributes/${name.trim()}`)}
            />
            <TextInput
              size="xs"
              aria-label={t('chart:hand.value')}
              placeholder={t('chart:hand.value')}
              value={value}
              onChange={(e) => write(i, [name, e.currentTarget.value])}
            />
          </div>
        ))}
        <Button size="compact-sm" variant="subtle" onClick={() => setAttributes([...attributes, ['', '']])}>
          {t('chart:hand.more')}
        </Button>
      </fieldset>
      {act.problem && <ProblemNote problem={act.problem} />}
      <Group justify="flex-end">
        <Button type="submit" disabled={!label.trim()} loading={act.busy}>
          {t('chart:hand.add')}
        </Button>
      </Group>
    </form>
  )
}

function OneTie({ id, network, chosen, onClose }: Props) {
  const { t } = useWords(['chart', 'analysis', 'frame'])
  const [form, setForm] = useState({
    from: chosen.length <= 2 ? (chosen[0] ?? '') : '',
    to: chosen.length === 2 ? chosen[1]! : '',
    kind: 'meeting' as TieKind,
    directed: false,
    weight: 1,
    since: '',
    until: '',
    source: '',
    evidence: '',
  })
  const [evaluation, setEvaluation] = useState<TieBody['evaluation']>({ source: 'X', information: '4' })
  const act = useAct<TieBody>({
    path: `/cases/${id}/network/ties`,
    refresh: [['network', id]],
    said: t('chart:hand.added'),
    done: onClose,
  })
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const text = (name: 'source' | 'evidence', label: string, says: string) => (
    <TextInput
      required
      label={label}
      description={says}
      value={form[name]}
      onChange={(e) => set({ [name]: e.currentTarget.value })}
      error={act.fieldError(`/${name}`)}
    />
  )
  const end = (name: 'from' | 'to') => (
    <Select
      searchable
      required
      limit={100}
      label={t(`chart:hand.${name}`)}
      value={form[name] || null}
      data={network.entities.map((e) => ({ value: e.id as string, label: e.label }))}
      onChange={(value) => set({ [name]: value ?? '' })}
      error={act.fieldError(`/${name}`)}
    />
  )
  const whole = form.from && form.to && form.source.trim() && form.evidence.trim()
  return (
    <form
      className={css.controls}
      onSubmit={(e) => {
        e.preventDefault()
        const { since, until, ...rest } = form
        void act.run({ ...rest, ...(since && { since }), ...(until && { until }), evaluation } as TieBody)
      }}
    >
      <div className={css.pair}>
        {end('from')}
        {end('to')}
      </div>
      <div className={css.pair}>
        <NativeSelect
          label={t('analysis:network.kind')}
          value={form.kind}
          data={tieKinds.map((value) => ({ value, label: t(`analysis:tie.${value}`) }))}
          onChange={(e) => set({ kind: e.currentTarget.value as TieKind })}
        />
        <NativeSelect
          label={t('chart:hand.way')}
          value={String(form.directed)}
          data={[
            { value: 'false', label: t('chart:hand.undirected') },
            { value: 'true', label: t('chart:hand.directed') },
          ]}
          onChange={(e) => set({ directed: e.currentTarget.value === 'true' })}
        />
      </div>
      <div className={css.pair}>
        <TextInput
          type="date"
          label={t('chart:hand.since')}
          value={form.since}
          onChange={(e) => set({ since: e.currentTarget.value })}
          error={act.fieldError('/since')}
        />
        <TextInput
          type="date"
          label={t('chart:hand.until')}
          value={form.until}
          onChange={(e) => set({ until: e.currentTarget.value })}
          error={act.fieldError('/until')}
        />
      </div>
      <NumberInput
        label={t('chart:hand.weight')}
        min={0.01}
        value={form.weight}
        onChange={(value) => set({ weight: Number(value) || 1 })}
        error={act.fieldError('/weight')}
      />
      {text('source', t('analysis:network.source'), t('chart:hand.sourceSays'))}
      {text('evidence', t('analysis:network.evidence'), t('chart:hand.evidenceSays'))}
      <Grades evaluation={evaluation} change={setEvaluation} />
      {act.problem && <ProblemNote problem={act.problem} />}
      <Group justify="flex-end">
        <Button type="submit" disabled={!whole} loading={act.busy}>
          {t('chart:hand.add')}
        </Button>
      </Group>
    </form>
  )
}
