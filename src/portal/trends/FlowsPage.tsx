import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { problemOf } from '../api/problem.ts'
import { type Column, DataTable } from '../design/list/DataTable.tsx'
import { Note, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { type Flows, flowsQuery, useChosen } from './api.ts'
import { Displaced } from './Displaced.tsx'
import { periodName, placeName, rounded, wayName } from './periods.ts'
import css from './Trends.module.css'

const FlowMap = lazy(() => import('./FlowMap.tsx'))

/** By which ways a commodity moves: map and tables of the same counts, and what changed after a day. */
export function FlowsPage() {
  const { t, format, language } = useWords(['trends'])
  const chosen = useChosen()
  const { set, after, put } = chosen
  const found = useQuery({ ...flowsQuery(set?.set ?? '', chosen, after), enabled: Boolean(set) })
  if (!set) return null
  if (found.error) return <ProblemNote problem={problemOf(found.error)} />
  const flows = found.data
  if (!flows) return <SkeletonRows />
  const label = t('trends:flowsOf', {
    what: chosen.commodity ?? t('trends:all'),
    from: periodName(flows.from, 1, language),
    until: periodName(flows.until, 1, language),
  })
  return (
    <>
      {flows.legs.length === 0 ? (
        <Note tone="info">{t('trends:noWays')}</Note>
      ) : (
        <>
          <Sheet title={label} side={<span className={css.soft}>{set.counted}</span>}>
            <Suspense fallback={<SkeletonRows />}>
              <FlowMap flows={flows} label={label} />
            </Suspense>
            {flows.untold > 0 && (
              <p className={css.soft}>
                {t('trends:untoldSays', { number: format.number(flows.untold), of: format.number(flows.count) })}
              </p>
            )}
          </Sheet>
          <Ways flows={flows} />
        </>
      )}
      {flows.crossings.length > 0 && <Crossings flows={flows} />}
      <Sheet title={t('trends:displacement')}>
        <p className={css.soft}>{t('trends:displacementSays')}</p>
        <TextInput
          className="screen-only"
          type="month"
          size="sm"
          label={t('trends:after')}
          description={t('trends:afterHint')}
          value={after ?? ''}
          min={flows.from}
          max={flows.until}
          onChange={(e) => put({ after: e.currentTarget.value || undefined })}
          style={{ maxInlineSize: 320, marginBlock: 12 }}
        />
        {after && (flows.displacement ? <Displaced it={flows.displacement} /> : <Note tone="wait">{t('trends:tooNear')}</Note>)}
      </Sheet>
    </>
  )
}

function Ways({ flows }: { flows: Flows }) {
  const { t, format, language } = useWords(['trends'])
  type Leg = Flows['legs'][number]
  type Place = Flows['places'][number]
  const name = (place: string) => <bdi>{placeName(place, format.state)}</bdi>
  const legs: readonly Column<Leg>[] = [
    { key: 'origin', header: t('trends:column.origin'), cell: (it) => name(it.origin) },
    {
      key: 'transit',
      header: t('trends:column.transit'),
      cell: (it) => (it.transit ? <bdi>{wayName(it.transit.split(/\s*[;>]\s*/), format.state, language)}</bdi> : '–'),
      phone: 'label',
    },
    { key: 'destination', header: t('trends:column.destination'), cell: (it) => name(it.destination), phone: 'label' },
    { key: 'mode', header: t('trends:column.mode'), cell: (it) => it.mode || t('trends:untold'), phone: 'label' },
    { key: 'commodity', header: t('trends:commodity'), cell: (it) => it.commodity, phone: 'label' },
    { key: 'count', header: t('trends:count'), width: 90, end: true, phone: 'label', cell: (it) => format.number(it.count) },
    {
      key: 'effort',
      header: t('trends:corridorEffort'),
      width: 120,
      end: true,
      phone: 'label',
      cell: (it) => (it.effort === null ? '–' : format.number(Math.round(it.effort))),
    },
  ]
  const number = (key: 'out' | 'through' | 'in' | 'beside'): Column<Place> => ({
    key,
    header: t(`trends:place.${key}`),
    width: 100,
    end: true,
    phone: 'label',
    cell: (it) => format.number(it[key]),
  })
  return (
    <>
      <Sheet title={t('trends:legs')} flush>
        <DataTable inset label={t('trends:legs')} rows={flows.legs} idOf={(it) => Object.values(it).join(' ')} columns={legs} />
      </Sheet>
      <Sheet title={t('trends:hubs')} flush>
        <DataTable
          inset
          label={t('trends:hubs')}
          rows={flows.places}
          idOf={(it) => it.place}
          columns={[
            { key: 'place', header: t('trends:place.place'), cell: (it: Place) => name(it.place) },
            number('out'),
            number('through'),
            number('in'),
            number('beside'),
            {
              key: 'between',
              header: t('trends:place.between'),
              width: 130,
              end: true,
              phone: 'label',
              cell: (it) => `${format.number(rounded(it.between * 100))} %`,
            },
          ]}
        />
      </Sheet>
      <Sheet title={t('trends:modes')} flush>
        <DataTable
          inset
          label={t('trends:modes')}
          rows={flows.modes}
          idOf={(it) => it.what}
          columns={[
            { key: 'mode', header: t('trends:column.mode'), cell: (it) => it.what || t('trends:untold') },
            {
              key: 'count',
              header: t('trends:count'),
              width: 100,
              end: true,
              phone: 'label',
              cell: (it) => format.number(it.count),
            },
            {
              key: 'share',
              header: t('trends:share'),
              width: 100,
              end: true,
              phone: 'label',
              cell: (it) => `${format.number(rounded(it.share * 100))} %`,
            },
          ]}
        />
      </Sheet>
    </>
  )
}

/** Trafficking and smuggling as their definitions read them: what was done, by which means. */
function Crossings({ flows }: { flows: Flows }) {
  const { t, format } = useWords(['trends'])
  return (
    <Sheet title={t('trends:crossings')} flush>
      <DataTable
        inset
        label={t('trends:crossings')}
        rows={flows.crossings}
        idOf={(it) => `${it.stage} ${it.means}`}
        columns={[
          { key: 'stage', header: t('trends:column.stage'), cell: (it) => it.stage || t('trends:untold') },
          { key: 'means', header: t('trends:column.means'), cell: (it) => it.means || t('trends:untold'), phone: 'label' },
          {
            key: 'count',
            header: t('trends:count'),
            width: 100,
            end: true,
            phone: 'label',
            cell: (it) => format.number(it.count),
          },
        ]}
      />
    </Sheet>
  )
}
