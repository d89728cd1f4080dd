import { Button, Group, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { grounds } from '../../../intelligence/owner/arrangement.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { type Arranged, arrangementsQuery, refreshAll } from './api.ts'
import css from './Intelligence.module.css'

/** On what ground data pass to each partner: nothing passes without one. */
export function Partners() {
  const { t, format } = useWords()
  const may = useMay()
  const rows = useSuspenseQuery(arrangementsQuery).data.items
  const [changing, setChanging] = useState<Arranged>()
  return (
    <PageBody>
      <Sheet title={t('intelligence:page.partners')} flush>
        {rows.map((row) => (
          <article key={row.partner.node} className={css.hit} aria-label={row.partner.authority}>
            <div className={css.row}>
              <strong>{format.state(row.partner.state)}</strong>
              <bdi className={css.sub}>{row.partner.authority}</bdi>
              <Badge tone={!row.arrangement || row.arrangement.ground === 'none' ? 'calm' : 'good'}>
                {t(`intelligence:ground.${row.arrangement?.ground ?? 'none'}`)}
              </Badge>
              {may('intelligence.arrange') && (
                <Button size="compact-sm" variant="default" onClick={() => setChanging(row)}>
                  {t('intelligence:partner.change')}
                </Button>
              )}
            </div>
            <div className={css.sub}>
              {t('intelligence:partner.asks', {
                hour: format.number(row.asks.hour),
                hours: format.number(row.quota.hour),
                day: format.number(row.asks.day),
                days: format.number(row.quota.day),
              })}
              {row.asks.declined > 0 && (
                <span className={css.warn}> {t('intelligence:partner.declined', { n: format.number(row.asks.declined) })}</span>
              )}
            </div>
            {row.arrangement && (
              <div className={css.sub}>
                <bdi>{row.arrangement.source}</bdi> · <bdi>{row.arrangement.agreedBy}</bdi> ·{' '}
                <When at={row.arrangement.agreedAt} dateOnly />
                {row.arrangement.answers_h && ` · ${t('intelligence:partner.answers', { n: row.arrangement.answers_h })}`}
              </div>
            )}
          </article>
        ))}
      </Sheet>
      {changing && <Change row={changing} onClose={() => setChanging(undefined)} />}
    </PageBody>
  )
}

function Change({ row, onClose }: { row: Arranged; onClose: () => void }) {
  const { t } = useWords()
  const [form, setForm] = useState({ ground: row.arrangement?.ground ?? 'none', source: row.arrangement?.source ?? '' })
  const [hours, setHours] = useState<number | string>(row.arrangement?.answers_h ?? '')
  const [asks, setAsks] = useState<Readonly<Record<'asks_hour' | 'asks_day', number | string>>>({
    asks_hour: row.arrangement?.asks_hour ?? '',
    asks_day: row.arrangement?.asks_day ?? '',
  })
  const limits = Object.fromEntries(Object.entries(asks).filter(([, value]) => typeof value === 'number'))
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/arrangements/${row.partner.node}`,
    verb: 'PUT',
    act: 'intelligence.arrange',
    refresh: refreshAll,
    done: onClose,
  })
  return (
    <Dialog onClose={onClose} title={row.partner.authority}>
      <Stack gap="sm">
        <NativeSelect
          size="sm"
          label={t('intelligence:partner.ground')}
          value={form.ground}
          data={grounds.map((value) => ({ value, label: t(`intelligence:ground.${value}`) }))}
          onChange={(event) => setForm({ ...form, ground: event.currentTarget.value as typeof form.ground })}
        />
        <Textarea
          size="sm"
          label={t('intelligence:partner.source')}
          dir="auto"
          value={form.source}
          error={act.fieldError('source')}
          onChange={(event) => setForm({ ...form, source: event.currentTarget.value })}
        />
        <NumberInput size="sm" label={t('intelligence:partner.hours')} min={1} max={8760} value={hours} onChange={setHours} />
        <Group grow>
          {(['hour', 'day'] as const).map((it) => (
            <NumberInput
              key={it}
              size="sm"
              label={t(`intelligence:partner.${it}`)}
              min={0}
              max={1_000_000}
              value={asks[`asks_${it}`]}
              onChange={(value) => setAsks({ ...asks, [`asks_${it}`]: value })}
            />
          ))}
        </Group>
        <span className={css.sub}>{t('intelligence:partner.limits')}</span>
        <ProblemNote problem={act.problem} fieldsHere={false} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button
            loading={act.busy}
            onClick={() => void act.run({ ...form, ...limits, ...(typeof hours === 'number' && { answers_h: hours }) })}
          >
            {t('intelligence:partner.set')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
