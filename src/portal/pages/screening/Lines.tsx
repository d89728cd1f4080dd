import { Button, Group, NumberInput, Select, Stack, Textarea } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nodesQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { nameIn } from '../directory/names.ts'
import { type BlindLine, type BlindTally, blindRecordQuery, linesQuery } from './api.ts'
import { usePartnerName } from './BlindAnswers.tsx'
import css from './Screening.module.css'

/** With whom private matching is open, how much of the day is spent, and what partners asked: in counts alone. */
export function Lines() {
  const { t, format } = useWords(['screening', 'frame'])
  const may = useMay()
  const lines = useQuery({ ...linesQuery, enabled: may('screening.read') }).data?.items
  const record = useQuery({ ...blindRecordQuery, enabled: may('screening.blind-record') }).data?.items ?? []
  const name = usePartnerName()
  const [opening, setOpening] = useState(false)
  const spent = (it: { spent: number; daily: number }) =>
    it.daily === 0
      ? t('screening:blind.closed')
      : t('screening:blind.spent', { spent: format.number(it.spent), daily: format.number(it.daily) })
  return (
    <PageBody>
      <div className={css.stack}>
        {may('screening.read') && (
          <Sheet
            title={t('screening:blind.lines')}
            flush
            side={
              may('screening.blind-open') && (
                <Button size="compact-sm" variant="default" onClick={() => setOpening(true)}>
                  {t('screening:blind.open')}
                </Button>
              )
            }
          >
            {lines === undefined ? null : lines.length === 0 ? (
              <Empty title={t('screening:blind.noLines')} says={t('screening:blind.noLinesSays')} />
            ) : (
              <DataTable<BlindLine>
                inset
                label={t('screening:blind.lines')}
                rows={lines}
                idOf={(row) => row.partner}
                columns={[
                  { key: 'partner', header: t('screening:blind.partner'), cell: (row) => name(row.partner) },
                  {
                    key: 'ours',
                    header: t('screening:blind.ours'),
                    phone: 'label',
                    cell: (row) => (row.ours ? spent(row.ours) : '–'),
                  },
                  {
                    key: 'until',
                    header: t('screening:blind.keyUntil'),
                    width: 150,
                    phone: 'label',
                    cell: (row) => (row.ours && row.ours.daily > 0 ? <When at={row.ours.until} dateOnly /> : '–'),
                  },
                  {
                    key: 'theirs',
                    header: t('screening:blind.theirs'),
                    phone: 'label',
                    cell: (row) => (row.theirs ? spent(row.theirs) : '–'),
                  },
                  {
                    key: 'entries',
                    header: t('screening:blind.entries'),
                    width: 140,
                    end: true,
                    phone: 'label',
                    cell: (row) => (row.theirs ? format.number(row.theirs.entries) : '–'),
                  },
                ]}
              />
            )}
          </Sheet>
        )}
        {may('screening.blind-record') && (
          <Sheet title={t('screening:blind.record')} flush>
            <p className={css.count}>{t('screening:blind.recordSays')}</p>
            {record.length > 0 && (
              <DataTable<BlindTally>
                inset
                label={t('screening:blind.record')}
                rows={record}
                idOf={(row) => `${row.day}${row.partner}${row.aim}`}
                columns={[
                  {
                    key: 'day',
                    header: t('screening:blind.day'),
                    width: 130,
                    cell: (row) => <When at={`${row.day}T12:00:00.000Z`} dateOnly />,
                  },
                  { key: 'partner', header: t('screening:blind.partner'), cell: (row) => name(row.partner) },
                  { key: 'aim', header: t('screening:blind.aim'), cell: (row) => t(`screening:blind.aims.${row.aim}`) },
                  {
                    key: 'asks',
                    header: t('screening:blind.asks'),
                    width: 110,
                    end: true,
                    phone: 'label',
                    cell: (row) => format.number(row.asks),
                  },
                  {
                    key: 'points',
                    header: t('screening:blind.points'),
                    width: 110,
                    end: true,
                    phone: 'label',
                    cell: (row) => format.number(row.points),
                  },
                  {
                    key: 'no',
                    header: t('screening:blind.notAnswered'),
                    width: 140,
                    end: true,
                    phone: 'label',
                    cell: (row) => format.number(row.declined),
                  },
                ]}
              />
            )}
          </Sheet>
        )}
      </div>
      {opening && <OpenLine close={() => setOpening(false)} />}
    </PageBody>
  )
}

function OpenLine({ close }: { close: () => void }) {
  const { t, language } = useWords(['screening', 'frame', 'requests'])
  const nodes = useSuspenseQuery(nodesQuery).data.items.filter((n) => n.standing === 'accepted')
  const [form, setForm] = useState({ partner: '', daily: 2000, days: 30, purpose: '' })
  const [missing, setMissing] = useState(false)
  const act = useAct<{ daily: number; days: number; purpose: string }>({
    path: `/screening/blind/lines/${form.partner}`,
    verb: 'PUT',
    act: 'screening.blind-open',
    refresh: [['blind-lines']],
    done: close,
  })
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const submit = async () => {
    setMissing(true)
    const { partner, ...body } = form
    if (partner !== '' && body.purpose.trim() !== '') await act.run(body)
  }
  return (
    <Dialog onClose={close} title={t('screening:blind.open')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <p className={css.sub}>{t('screening:blind.openSays')}</p>
          <Select
            label={t('screening:blind.partner')}
            data={nodes.map((n) => ({ value: n.id, label: nameIn(n.names, language) }))}
            value={form.partner || null}
            error={needed(form.partner)}
            onChange={(value) => setForm({ ...form, partner: value ?? '' })}
          />
          <NumberInput
            label={t('screening:blind.daily')}
            description={t('screening:blind.dailySays')}
            min={0}
            max={1_000_000}
            value={form.daily}
            onChange={(value) => setForm({ ...form, daily: Number(value) || 0 })}
          />
          <NumberInput
            label={t('screening:blind.days')}
            min={1}
            max={366}
            value={form.days}
            onChange={(value) => setForm({ ...form, days: Number(value) || 1 })}
          />
          <Textarea
            label={t('screening:ask.purpose')}
            dir="auto"
            maxLength={2000}
            value={form.purpose}
            error={needed(form.purpose)}
            onChange={(event) => setForm({ ...form, purpose: event.currentTarget.value })}
          />
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('screening:blind.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
