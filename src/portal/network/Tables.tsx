import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import type { Change } from '../../analysis/chart/twoDates.ts'
import { DataTable } from '../design/list/DataTable.tsx'
import { useWords } from '../words.ts'
import type { EntityRow, Places, TieRow } from './api.ts'
import css from './Network.module.css'
import { always, type Measure } from './panels/WholeSaid.tsx'
import type { Shown } from './useChart.ts'

/** What came, went or is told otherwise between the two days that are compared. */
const changed = (t: TFunction, changes: ReadonlyMap<string, Change> | undefined) =>
  changes
    ? ([
        {
          key: 'change',
          header: t('chart:change.title'),
          width: 110,
          phone: 'label',
          cell: ({ id }: { id: string }) => {
            const change = changes.get(id)
            return change ? t(`chart:change.${change}`) : ''
          },
        },
      ] as const)
    : []

/** Infinities of the same sign are equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
const digits = (x: number | undefined): string => (x === undefined ? '' : x.toFixed(3))

/** A number to order by: what has none stands last; roles by their names. */
const rank = (place: Places['places'][number] | undefined, order: Measure): number => {
  const value = place?.[order]
  return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY
}

/** Who is shown, and where each stands once it was asked. Sorted by betweenness, which names brokers that degree does not, or as is wished. */
export function EntityTable({
  rows,
  places,
  order,
  chosen,
  changes,
  onChoose,
}: {
  rows: readonly EntityRow[]
  places: Places | undefined
  order: Measure
  chosen: readonly string[]
  changes: ReadonlyMap<string, Change> | undefined
  onChoose: (entity: string) => void
}) {
  const { t } = useWords(['chart', 'analysis', 'frame'])
  const these = useMemo(() => new Set(chosen), [chosen])
  const at = useMemo(() => new Map(places?.places.map((p) => [p.entity, p])), [places])
  const sorted = useMemo(
    () =>
      [...rows].sort(
        (a, b) =>
          (order === 'role' ? (at.get(a.id)?.role ?? '').localeCompare(at.get(b.id)?.role ?? '') : 0) ||
          compare(rank(at.get(b.id), order), rank(at.get(a.id), order)) ||
          a.label.localeCompare(b.label),
      ),
    [rows, at, order],
  )
  const asked = ({ id }: EntityRow) => {
    const value = at.get(id)?.[order]
    return typeof value === 'string' ? t(`chart:ask.roles.${value}`) : typeof value === 'number' ? digits(value) : ''
  }
  const measured = places
    ? ([
        ...(always.has(order)
          ? []
          : [{ key: 'asked', header: t(`chart:ask.measures.${order}`), width: 150, phone: 'label', cell: asked } as const]),
        {
          key: 'degree',
          header: t('analysis:measure.degree'),
          width: 90,
          phone: 'label',
          cell: (row: EntityRow) => at.get(row.id)?.degree ?? '',
        },
        {
          key: 'betweenness',
          header: t('analysis:measure.betweenness'),
          width: 130,
          phone: 'label',
          cell: (row: EntityRow) => {
            const place = at.get(row.id)
            return place?.margin === undefined
              ? digits(place?.betweenness)
              : `${digits(place.betweenness)} ± ${digits(place.margin)}`
          },
        },
        {
          key: 'core',
          header: t('analysis:measure.core'),
          width: 80,
          phone: 'label',
          cell: (row: EntityRow) => at.get(row.id)?.core ?? '',
        },
        {
          key: 'community',
          header: t('analysis:measure.community'),
          width: 120,
          phone: 'label',
          cell: (row: EntityRow) => (at.has(row.id) ? at.get(row.id)!.community + 1 : ''),
        },
        {
          key: 'cut',
          header: t('analysis:measure.cut'),
          width: 120,
          phone: 'label',
          cell: (row: EntityRow) => (at.get(row.id)?.cutPoint ? t('analysis:measure.yes') : ''),
        },
      ] as const)
    : []
  return (
    <DataTable
      inset
      label={t('analysis:network.entities')}
      rows={sorted}
      idOf={(row) => row.id}
      chosen={these}
      columns={[
        {
          key: 'label',
          header: t('analysis:network.entity'),
          cell: (row) => (
            <button type="button" className={css.link} aria-pressed={these.has(row.id)} onClick={() => onChoose(row.id)}>
              <bdi>{row.label}</bdi>
            </button>
          ),
        },
        ...changed(t, changes),
        { key: 'kind', header: t('analysis:network.kind'), width: 140, cell: (row) => t(`analysis:entity.${row.kind}`) },
        ...measured,
      ]}
    />
  )
}

/** Each tie with what it rests on: a line on a drawing is worth its evidence. */
export function TieTable({
  shown,
  nameOf,
  chosen,
  changes,
  onChoose,
}: {
  shown: Shown
  nameOf: ReadonlyMap<string, string>
  chosen: readonly string[]
  changes: ReadonlyMap<string, Change> | undefined
  onChoose: (ids: readonly string[]) => void
}) {
  const { t } = useWords(['chart', 'analysis', 'frame'])
  const touched = useMemo(() => {
    const these = new Set(chosen)
    // Of one, all its ties; of several, the ties between them.
    const isOn = (tie: TieRow) =>
      chosen.length === 1 ? these.has(tie.from) || these.has(tie.to) : these.has(tie.from) && these.has(tie.to)
    return new Set(shown.ties.filter(isOn).map((tie) => tie.id as string))
  }, [shown, chosen])
  return (
    <DataTable
      inset
      label={t('analysis:network.ties')}
      rows={shown.ties}
      idOf={(row) => row.id}
      chosen={touched}
      columns={[
        {
          key: 'ends',
          header: t('analysis:network.between'),
          cell: (row) => (
            <button type="button" className={css.link} onClick={() => onChoose([row.from, row.to])}>
              <bdi>{nameOf.get(row.from)}</bdi> {row.directed ? '→' : '–'} <bdi>{nameOf.get(row.to)}</bdi>
            </button>
          ),
        },
        ...changed(t, changes),
        { key: 'kind', header: t('analysis:network.kind'), width: 110, cell: (row) => t(`analysis:tie.${row.kind}`) },
        { key: 'weight', header: t('chart:weight'), width: 80, phone: 'label', cell: (row) => row.weight },
        {
          key: 'time',
          header: t('analysis:network.time'),
          width: 110,
          phone: 'label',
          cell: (row) => <bdi>{[row.since, row.until].filter(Boolean).join(' – ')}</bdi>,
        },
        {
          key: 'source',
          header: t('analysis:network.source'),
          width: 170,
          phone: 'label',
          cell: (row) => <bdi>{row.source}</bdi>,
        },
        {
          key: 'grade',
          header: t('analysis:network.evaluation'),
          width: 90,
          phone: 'label',
          cell: (row) => `${row.evaluation.source}${row.evaluation.information}`,
        },
        {
          key: 'evidence',
          header: t('analysis:network.evidence'),
          width: 200,
          phone: 'label',
          cell: (row) => <bdi>{row.evidence}</bdi>,
        },
      ]}
    />
  )
}
