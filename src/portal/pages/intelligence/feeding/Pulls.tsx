import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { type Pull, pullsQuery, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'
import { FeedLine } from './FeedLine.tsx'

type Run = Pull['runs'][number]
export type Order = Readonly<{ address: string; every_h: number }>
const hours = [1, 6, 12, 24, 168]

/** How often, in words. */
export const each = (t: (key: string, more: Record<string, unknown>) => string, n: number): string =>
  t(`intelligence:pull.each.${hours.includes(n) ? n : 'n'}`, { n })

/** From which address, and how often. */
export function Ordering({
  addresses,
  order,
  set,
}: {
  addresses: readonly Readonly<{ id: string; name: string; host: string }>[]
  order: Order
  set: (order: Order) => void
}) {
  const { t } = useWords()
  if (addresses.length === 0) return <p className={css.warn}>{t('intelligence:pull.noAddress')}</p>
  return (
    <>
      <NativeSelect
        size="sm"
        label={t('intelligence:pull.from')}
        description={t('intelligence:pull.fromHint')}
        value={order.address}
        data={addresses.map((it) => ({ value: it.id, label: `${it.name} (${it.host})` }))}
        onChange={(event) => set({ ...order, address: event.currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        label={t('intelligence:pull.often')}
        value={String(order.every_h)}
        data={hours.map((n) => ({ value: String(n), label: each(t, n) }))}
        onChange={(event) => set({ ...order, every_h: Number(event.currentTarget.value) })}
      />
    </>
  )
}

/** What is fetched by itself: the last time, the next one, and what went wrong. */
export function Pulls() {
  const { t } = useWords()
  const pulls = useSuspenseQuery(pullsQuery).data.items
  if (pulls.length === 0) return null
  return (
    <Sheet title={t('intelligence:pull.list')}>
      {pulls.map((pull) => (
        <PullLine key={pull.id} pull={pull} />
      ))}
    </Sheet>
  )
}

const outcomeTone = { running: 'info', entered: 'good', unchanged: 'calm', failed: 'bad' } as const
const steps = { running: ['run', 'pause', 'end'], paused: ['resume', 'end'], ended: [] } as const

function PullLine({ pull }: { pull: Pull }) {
  const { t } = useWords()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const act = useAct<{ did: string }>({
    path: `/intelligence/pulls/${pull.id}/step`,
    act: 'intelligence.feed',
    refresh: refreshAll,
  })
  const [last] = pull.runs
  return (
    <article className={css.hit}>
      <div className={css.row}>
        <strong>
          <bdi>{pull.name}</bdi>
        </strong>
        {pull.state === 'paused' && <Badge tone="wait">{t('intelligence:pull.paused')}</Badge>}
        <span className={css.sub}>
          <bdi>{pull.source}</bdi> · <bdi>{pull.host || pull.address}</bdi> · {t(`intelligence:kind.${pull.kind}`)} ·{' '}
          <bdi>{pull.by}</bdi> · {each(t, pull.every_h)}
        </span>
      </div>
      <div className={css.row}>
        <span>{t('intelligence:pull.last')}</span>
        {last ? <Outcome run={last} /> : <span>{t('intelligence:pull.never')}</span>}
        {pull.state === 'running' && (
          <span>
            {t('intelligence:pull.next')} <When at={pull.nextAt} />
          </span>
        )}
      </div>
      {pull.host === '' && <p className={css.warn}>{t('intelligence:pull.fault.not-allowed')}</p>}
      <div className={css.row}>
        {may('intelligence.feed') &&
          steps[pull.state].map((did) => (
            <Button key={did} size="compact-sm" variant="default" loading={act.busy} onClick={() => void act.run({ did })}>
              {t(`intelligence:pull.step.${did}`)}
            </Button>
          ))}
        {pull.runs.length > 0 && (
          <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('intelligence:pull.times')}
          </Button>
        )}
      </div>
      <ProblemNote problem={act.problem} fieldsHere={false} />
      {open &&
        pull.runs.map((run) => (run.feed ? <FeedLine key={run.id} feed={run.feed} /> : <Outcome key={run.id} run={run} />))}
    </article>
  )
}

/** When it was, what became of it, and why when nothing did. */
function Outcome({ run }: { run: Run }) {
  const { t, format } = useWords()
  const counts = (['entered', 'renewed', 'faulty', 'gone'] as const).filter((it) => (run.feed?.[it] ?? 0) > 0)
  return (
    <span className={css.row}>
      <When at={run.beganAt} />
      <Badge tone={outcomeTone[run.outcome]}>{t(`intelligence:pull.outcome.${run.outcome}`)}</Badge>
      {counts.map((it) => (
        <Badge key={it} tone={it === 'faulty' ? 'bad' : it === 'gone' ? 'wait' : 'calm'}>
          {`${t(`intelligence:feed.count.${it}`)} ${format.number(run.feed![it])}`}
        </Badge>
      ))}
      {run.fault && <span className={css.warn}>{t(`intelligence:pull.fault.${run.fault}`, { detail: run.detail ?? '' })}</span>}
    </span>
  )
}
