import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { type Workload, workloadQuery } from './api.ts'

const empty = { from: '', until: '', cover: '' }

/** Who is away and who covers: the covering officer's own list then shows both. */
export function Absences({ workload }: { workload: Workload }) {
  const { t, format } = useWords()
  const { officer } = useSession()
  const [form, setForm] = useState(empty)
  const refresh = [workloadQuery.queryKey, ['requests']]
  const say = useAct<typeof empty>({
    path: '/requests/absences',
    act: 'assistance.absence',
    refresh,
    said: t('requests:work.awaySaid'),
    done: () => setForm(empty),
  })
  const back = useAct<{ id: string }>({
    path: ({ id }) => `/requests/absences/${id}`,
    verb: 'DELETE',
    act: 'assistance.absence',
    refresh,
  })
  const whole = form.from !== '' && form.until !== '' && form.cover !== ''
  return (
    <Sheet title={t('requests:work.absences')}>
      <div className={css.stack}>
        {workload.absences.map((one) => (
          <p key={one.id}>
            <span dir="auto">
              {t('requests:work.isAway', {
                name: one.officer.name,
                from: format.date(one.from),
                until: format.date(one.until),
                cover: one.cover.name,
              })}
            </span>{' '}
            {one.officer.id === officer.id && (
              <Button size="compact-xs" variant="subtle" onClick={() => void back.run({ id: one.id })}>
                {t('requests:work.takeBack')}
              </Button>
            )}
          </p>
        ))}
        <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap', alignItems: 'flex-end' }}>
          <TextInput
            type="date"
            label={t('requests:work.awayFrom')}
            value={form.from}
            onChange={(event) => setForm({ ...form, from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('requests:work.awayUntil')}
            value={form.until}
            error={say.fieldError('until')}
            onChange={(event) => setForm({ ...form, until: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('requests:work.cover')}
            value={form.cover}
            error={say.fieldError('cover')}
            onChange={(event) => setForm({ ...form, cover: event.currentTarget.value })}
            data={[
              { value: '', label: t('requests:new.choose') },
              ...workload.colleagues.filter((one) => one.id !== officer.id).map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
          <Button variant="default" loading={say.busy} disabled={!whole} onClick={() => void say.run(form)}>
            {t('requests:work.beAway')}
          </Button>
        </div>
        <ProblemNote problem={say.problem ?? back.problem} />
      </div>
    </Sheet>
  )
}
