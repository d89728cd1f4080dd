import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { networkQuery } from '../api/queries.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { MethodCard } from '../design/MethodCard.tsx'
import { Empty, ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useCase } from '../pages/cases/CasePage.tsx'
import { useWords } from '../words.ts'
import { chartsOf, type Places } from './api.ts'
import { Controls } from './Controls.tsx'
import { ImportTies } from './ImportTies.tsx'
import css from './Network.module.css'
import { shownOf, type View, viewOf, wayAmong, wholeView } from './shown.ts'
import { EntityTable, TieTable } from './Tables.tsx'

const Chart = lazy(() => import('./Chart.tsx').then((it) => ({ default: it.Chart })))

/** The network of a case: drawn, and the same in two tables for those who cannot see it. */
export function NetworkPage() {
  const { t } = useWords(['analysis', 'frame'])
  const may = useMay()
  const it = useCase()
  const network = useSuspenseQuery(networkQuery(it.id)).data
  const [steps, setSteps] = useState<readonly View[]>([wholeView])
  const [chosen, setChosen] = useState('')
  const [importing, setImporting] = useState(false)
  const view = steps.at(-1)!
  const change = useCallback((part: Partial<View>) => setSteps((all) => [...all.slice(-99), { ...all.at(-1)!, ...part }]), [])
  const shown = useMemo(() => shownOf(network, view), [network, view])
  const way = useMemo(() => (view.from && view.to ? wayAmong(shown, view.from, view.to) : null), [shown, view.from, view.to])
  const measure = useAct<object, Places>({ path: `/cases/${it.id}/network/questions` })
  const [places, setPlaces] = useState<Places>()
  const writes = may('analysis.record') && it.state === 'open'
  const bring = writes && (
    <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setImporting(true)}>
      {t('analysis:network.import')}
    </Button>
  )
  if (network.of.entities === 0)
    return (
      <Sheet title={t('analysis:network.title')} side={bring}>
        <Empty title={t('analysis:network.none')} says={t('analysis:network.noneSays')} />
        <ImportTies id={it.id} opened={importing} onClose={() => setImporting(false)} />
      </Sheet>
    )
  const said = t('analysis:network.shown', {
    entities: shown.entities.length,
    ofEntities: network.of.entities,
    ties: shown.ties.length,
    ofTies: network.of.ties,
  })
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Sheet
        title={t('analysis:network.title')}
        side={
          <span style={{ display: 'flex', gap: 8 }}>
            <MethodCard method="network" />
            {bring}
          </span>
        }
      >
        <p className={css.said}>{t('analysis:network.limits')}</p>
        <p className={css.said} role="status">
          {said}
          {view.from && view.to && ` ${way ? t('analysis:network.way', { count: way.length - 1 }) : t('analysis:network.noWay')}`}
        </p>
        <div className={css.work}>
          <Suspense fallback={<div className={css.chart} />}>
            <Chart
              shown={shown}
              view={view}
              chosen={chosen}
              way={way}
              label={`${t('analysis:network.title')}. ${said}`}
              without={t('analysis:network.undrawn')}
              onChoose={setChosen}
            />
          </Suspense>
          <Controls
            network={network}
            view={view}
            chosen={chosen}
            undo={steps.length > 1 ? () => setSteps((all) => all.slice(0, -1)) : undefined}
            change={change}
          />
        </div>
        {it.state === 'open' && may('analysis.chart') && <Saved id={it.id} view={view} onOpen={(opened) => change(opened)} />}
      </Sheet>
      <Sheet
        title={t('analysis:network.entities')}
        flush
        side={
          may('analysis.ask') && (
            <Button
              size="compact-sm"
              variant="default"
              loading={measure.busy}
              onClick={async () => setPlaces(await measure.run({ question: { kind: 'places' } }))}
            >
              {t('analysis:network.measure')}
            </Button>
          )
        }
      >
        {measure.problem && <ProblemNote problem={measure.problem} />}
        <EntityTable rows={shown.entities} places={places} chosen={chosen} onChoose={setChosen} />
      </Sheet>
      <Sheet title={t('analysis:network.ties')} flush>
        <TieTable shown={shown} />
      </Sheet>
      <ImportTies id={it.id} opened={importing} onClose={() => setImporting(false)} />
    </div>
  )
}

function Saved({ id, view, onOpen }: { id: string; view: View; onOpen: (view: View) => void }) {
  const { t } = useWords(['analysis', 'frame'])
  const charts = useQuery(chartsOf(id)).data?.items ?? []
  const [title, setTitle] = useState('')
  const save = useAct<{ title: string; state: object }>({
    path: `/cases/${id}/network/charts`,
    refresh: [['charts', id]],
    said: t('analysis:network.saved'),
    done: () => setTitle(''),
  })
  return (
    <div className={`${css.line} screen-only`} style={{ marginBlockStart: 12 }}>
      <TextInput
        aria-label={t('analysis:network.chartTitle')}
        placeholder={t('analysis:network.chartTitle')}
        value={title}
        onChange={(e) => setTitle(e.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={title.trim() === ''}
        loading={save.busy}
        onClick={() => void save.run({ title, state: { view } })}
      >
        {t('analysis:network.save')}
      </Button>
      {charts.length > 0 && (
        <NativeSelect
          aria-label={t('analysis:network.open')}
          value=""
          data={[
            { value: '', label: t('analysis:network.open') },
            ...charts.map((c) => ({ value: c.id, label: `${c.title} (${c.version})` })),
          ]}
          onChange={(e) => {
            const found = charts.find((c) => c.id === e.currentTarget.value)
            if (found) onOpen(viewOf(found.state))
          }}
        />
      )}
      {save.problem && <ProblemNote problem={save.problem} />}
    </div>
  )
}
