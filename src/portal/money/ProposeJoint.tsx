import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nodesQuery } from '../api/queries.ts'
import type { components } from '../api/schema.d.ts'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { nameIn } from '../pages/directory/names.ts'
import { useWords } from '../words.ts'
import type { Payment } from './api.ts'

type Body = components['schemas']['JointForm']

/** Prepares a joint look; the days are those of the case's payments until an officer says otherwise. */
export function ProposeJoint({ id, payments, onClose }: { id: string; payments: readonly Payment[]; onClose: () => void }) {
  const { t, language } = useWords(['analysis', 'frame'])
  const nodes = useSuspenseQuery(nodesQuery).data.items.filter((n) => n.standing === 'accepted')
  const days = payments.map((p) => p.at.slice(0, 10)).sort()
  const [form, setForm] = useState<Body>({
    to: '',
    from: days[0] ?? '',
    // The partner's part of a way may lie after the last payment that is known here.
    until: new Date().toISOString().slice(0, 10),
    windowHours: 96,
    purpose: '',
    basis: '',
  })
  const put = (more: Partial<Body>) => setForm((now) => ({ ...now, ...more }))
  const act = useAct<Body>({
    path: `/cases/${id}/money/joint`,
    refresh: [['joint']],
    said: t('analysis:joint.prepared'),
    done: onClose,
  })
  const missing = !form.to || !form.from || !form.until || !form.purpose.trim() || !form.basis.trim()
  return (
    <Dialog onClose={onClose} title={t('analysis:joint.propose')}>
      <Stack gap="sm">
        <Select
          label={t('analysis:joint.partner')}
          data={nodes.map((n) => ({ value: n.id, label: nameIn(n.names, language) }))}
          value={form.to || null}
          error={act.fieldError('/to')}
          onChange={(to) => put({ to: to ?? '' })}
        />
        <Group grow align="flex-start">
          {(['from', 'until'] as const).map((it) => (
            <TextInput
              key={it}
              type="date"
              label={t(`analysis:joint.${it}`)}
              value={form[it]}
              error={act.fieldError(`/${it}`)}
              onChange={(e) => put({ [it]: e.currentTarget.value })}
            />
          ))}
        </Group>
        <NumberInput
          label={t('analysis:joint.window')}
          min={1}
          max={1440}
          value={form.windowHours}
          onChange={(value) => put({ windowHours: Math.max(1, Math.round(Number(value) || 96)) })}
        />
        <Textarea
          label={t('analysis:joint.purpose')}
          dir="auto"
          maxLength={2000}
          value={form.purpose}
          onChange={(e) => put({ purpose: e.currentTarget.value })}
        />
        <TextInput
          label={t('analysis:joint.basis')}
          dir="auto"
          maxLength={500}
          value={form.basis}
          onChange={(e) => put({ basis: e.currentTarget.value })}
        />
        {act.problem && <ProblemNote problem={act.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button disabled={missing} loading={act.busy} onClick={() => void act.run(form)}>
            {t('analysis:joint.prepare')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
