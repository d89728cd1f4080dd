import { Button, SegmentedControl } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nodesQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import { nameIn } from '../directory/names.ts'
import { type BlindAsk, type BlindCall, type BlindItems, type BlindSet, bandTone, blindItemsQuery } from './api.ts'
import css from './Screening.module.css'

/** A partner by the name its officers write. */
export function usePartnerName(): (id: string) => string {
  const { language } = useWords()
  const nodes = useSuspenseQuery(nodesQuery).data.items
  return (id) => {
    const node = nodes.find((n) => n.id === id)
    return node ? nameIn(node.names, language) : id
  }
}

/** Who is to call whom: the strongest thing this page can say. */
export function Calls({ calls }: { calls: readonly BlindCall[] }) {
  const { t } = useWords(['screening', 'frame'])
  const name = usePartnerName()
  return (
    <DataTable<BlindCall>
      inset
      label={t('screening:blind.calls')}
      rows={calls}
      idOf={(row) => row.id}
      columns={[
        {
          key: 'who',
          header: t('screening:blind.contact'),
          cell: (row) => (
            <span>
              <bdi>{row.contact.name}</bdi>
              <span className={css.sub}>
                <bdi>{row.contact.authority}</bdi>
                <bdi>{name(row.partner)}</bdi>
              </span>
            </span>
          ),
        },
        { key: 'way', header: t('screening:blind.because'), cell: (row) => t(`screening:blind.way.${row.way}`) },
        { key: 'item', header: t('screening:compare.reference'), width: 130, cell: (row) => <bdi>{row.reference ?? '–'}</bdi> },
        { key: 'aim', header: t('screening:blind.aim'), phone: 'hide', cell: (row) => t(`screening:blind.aims.${row.aim}`) },
        { key: 'at', header: t('screening:blind.at'), width: 150, end: true, cell: (row) => <When at={row.at} /> },
      ]}
    />
  )
}

export function Asked({ asks }: { asks: readonly BlindAsk[] }) {
  const [open, setOpen] = useState<string>()
  return (
    <ul className={css.list}>
      {asks.map((ask) => (
        <li key={ask.id}>
          <Line ask={ask} open={open === ask.id} toggle={() => setOpen(open === ask.id ? undefined : ask.id)} />
          {open === ask.id && <Items ask={ask} />}
        </li>
      ))}
    </ul>
  )
}

function Line({ ask, open, toggle }: { ask: BlindAsk; open: boolean; toggle: () => void }) {
  const { t, format } = useWords(['screening', 'frame'])
  const name = usePartnerName()
  const none = ask.openParts === 0 && !ask.declined && ask.strong + ask.look === 0
  return (
    <button type="button" className={css.candidate} aria-expanded={open} onClick={toggle}>
      <span className={css.who}>
        <bdi>{ask.name}</bdi>
        <span className={css.sub}>
          <When at={ask.askedAt} />
        </span>
      </span>
      <span className={css.sub}>
        <span>{name(ask.partner)}</span>
        <span>{t(`screening:blind.aims.${ask.aim}`)}</span>
        <span>{t('screening:blind.items', { n: format.number(ask.items), points: format.number(ask.points) })}</span>
        {ask.standingUntil && (
          <span>
            {t('screening:blind.stands')} <When at={ask.standingUntil} dateOnly />
          </span>
        )}
      </span>
      <span className={css.sub}>
        {ask.openParts > 0 && <Badge tone="info">{t('screening:blind.waiting')}</Badge>}
        {ask.declined && <Badge tone="bad">{t(`screening:blind.declined.${ask.declined}`)}</Badge>}
        {ask.strong > 0 && <Badge tone="bad">{`${t('screening:band.strong')} ${format.number(ask.strong)}`}</Badge>}
        {ask.look > 0 && <Badge tone="wait">{`${t('screening:band.look')} ${format.number(ask.look)}`}</Badge>}
        {none && <Badge tone="calm">{t('screening:blind.nothing')}</Badge>}
      </span>
    </button>
  )
}

function Items({ ask }: { ask: BlindAsk }) {
  const { t } = useWords(['screening', 'frame'])
  const may = useMay()
  const [hits, setHits] = useState('true')
  const [calling, setCalling] = useState<number>()
  const items = (useQuery(blindItemsQuery(ask, hits === 'true')).data as BlindItems | undefined)?.items ?? []
  const call = useAct<{ items: number[]; purpose: string }>({
    path: `/screening/blind/asks/${ask.id}/call`,
    act: 'screening.blind-call',
    refresh: [['blind-asks']],
    said: t('screening:blind.called'),
    done: () => setCalling(undefined),
  })
  return (
    <div className={css.rows}>
      <SegmentedControl
        size="xs"
        value={hits}
        onChange={setHits}
        aria-label={t('screening:batch.rows')}
        data={[
          { value: 'true', label: t('screening:blind.hits') },
          { value: 'false', label: t('screening:batch.all') },
        ]}
      />
      <DataTable<(typeof items)[number]>
        label={t('screening:batch.rows')}
        rows={items}
        idOf={(row) => String(row.no)}
        columns={[
          { key: 'reference', header: t('screening:compare.reference'), width: 110, cell: (row) => <bdi>{row.reference}</bdi> },
          {
            key: 'asked',
            header: t('screening:compare.asked'),
            cell: (row) => (
              <bdi>{[row.item.names[0], row.item.birth, row.item.identifiers[0]?.value].filter(Boolean).join(' · ')}</bdi>
            ),
          },
          {
            key: 'by',
            header: t('screening:blind.met'),
            cell: (row) => row.byKeys.map((k) => t(`screening:blind.by.${k}`)).join(', ') || '–',
          },
          {
            key: 'result',
            header: t('screening:compare.result'),
            width: 110,
            cell: (row) => <Badge tone={bandTone[row.strength]}>{t(`screening:band.${row.strength}`)}</Badge>,
          },
          {
            key: 'call',
            header: t('screening:blind.call'),
            width: 130,
            end: true,
            cell: (row) =>
              row.calledAt ? (
                <When at={row.calledAt} dateOnly />
              ) : row.strength !== 'none' && may('screening.blind-call') ? (
                <Button size="compact-xs" variant="default" onClick={() => setCalling(row.no)}>
                  {t('screening:blind.call')}
                </Button>
              ) : null,
          },
        ]}
      />
      <ReasonDialog
        opened={calling !== undefined}
        onClose={() => setCalling(undefined)}
        title={t('screening:blind.call')}
        says={t('screening:blind.callSays')}
        label={t('screening:ask.purpose')}
        button={t('screening:blind.call')}
        pointer="/purpose"
        busy={call.busy}
        problem={call.problem}
        fieldError={call.fieldError}
        onConfirm={(purpose) => void call.run({ items: [calling!], purpose })}
      />
    </div>
  )
}

/** What the case holds out: partners can find out that they hold it too. */
export function HeldSets({ sets }: { sets: readonly BlindSet[] }) {
  const { t, format } = useWords(['screening', 'frame'])
  const may = useMay()
  const name = usePartnerName()
  const [releasing, setReleasing] = useState<BlindSet>()
  const release = useAct<{ id: string; purpose: string }>({
    path: ({ id }) => `/screening/blind/sets/${id}/release`,
    act: 'screening.blind-hold',
    refresh: [['blind-sets'], ['blind-lines']],
    done: () => setReleasing(undefined),
  })
  return (
    <>
      <DataTable<BlindSet>
        inset
        label={t('screening:blind.held')}
        rows={sets}
        idOf={(row) => row.id}
        columns={[
          { key: 'name', header: t('screening:blind.name'), cell: (row) => <bdi>{row.name}</bdi> },
          { key: 'partners', header: t('screening:blind.partners'), cell: (row) => row.partners.map(name).join(', ') },
          {
            key: 'items',
            header: t('screening:list.entities'),
            width: 100,
            end: true,
            phone: 'label',
            cell: (row) => format.number(row.items),
          },
          { key: 'at', header: t('screening:blind.at'), width: 130, end: true, cell: (row) => <When at={row.heldAt} dateOnly /> },
          {
            key: 'release',
            header: t('screening:blind.release'),
            width: 120,
            end: true,
            cell: (row) =>
              may('screening.blind-hold') && (
                <Button size="compact-xs" variant="default" onClick={() => setReleasing(row)}>
                  {t('screening:blind.release')}
                </Button>
              ),
          },
        ]}
      />
      <ReasonDialog
        opened={releasing !== undefined}
        onClose={() => setReleasing(undefined)}
        title={t('screening:blind.release')}
        says={t('screening:blind.releaseSays')}
        label={t('screening:ask.purpose')}
        button={t('screening:blind.release')}
        pointer="/purpose"
        busy={release.busy}
        problem={release.problem}
        fieldError={release.fieldError}
        onConfirm={(purpose) => void release.run({ id: releasing!.id, purpose })}
      />
    </>
  )
}
