import { useMemo } from 'react'
import { DataTable } from '../design/list/DataTable.tsx'
import { useWords } from '../words.ts'
import type { Places } from './api.ts'
import type { EntityRow, Shown } from './shown.ts'

const digits = (x: number | undefined): string => (x === undefined ? '' : x.toFixed(3))

/** Who is shown, and where each stands once it was asked. Sorted by betweenness, which names brokers that degree does not. */
export function EntityTable({
  rows,
  places,
  chosen,
  onChoose,
}: {
  rows: readonly EntityRow[]
  places: Places | undefined
  chosen: string
  onChoose: (entity: string) => void
}) {
  const { t } = useWords(['analysis', 'frame'])
  const at = useMemo(() => new Map(places?.places.map((p) => [p.entity, p])), [places])
  const sorted = useMemo(
    () =>
      [...rows].sort(
        (a, b) => (at.get(b.id)?.betweenness ?? 0) - (at.get(a.id)?.betweenness ?? 0) || a.label.localeCompare(b.label),
      ),
    [rows, at],
  )
  const measured = places
    ? ([
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
      chosen={chosen}
      onWalk={(row) => onChoose(row.id)}
      columns={[
        { key: 'label', header: t('analysis:network.entity'), cell: (row) => <bdi>{row.label}</bdi> },
        { key: 'kind', header: t('analysis:network.kind'), width: 140, cell: (row) => t(`analysis:entity.${row.kind}`) },
        ...measured,
      ]}
    />
  )
}

/** Each tie with what it rests on: a line on a drawing is worth its evidence. */
export function TieTable({ shown }: { shown: Shown }) {
  const { t } = useWords(['analysis', 'frame'])
  const names = useMemo(() => new Map(shown.entities.map((e) => [e.id, e.label])), [shown])
  return (
    <DataTable
      inset
      label={t('analysis:network.ties')}
      rows={shown.ties}
      idOf={(row) => row.id}
      columns={[
        {
          key: 'ends',
          header: t('analysis:network.between'),
          cell: (row) => (
            <>
              <bdi>{names.get(row.from)}</bdi> {row.directed ? '→' : '–'} <bdi>{names.get(row.to)}</bdi>
            </>
          ),
        },
        { key: 'kind', header: t('analysis:network.kind'), width: 110, cell: (row) => t(`analysis:tie.${row.kind}`) },
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
