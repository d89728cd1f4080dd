import { Button, Select, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../../api/problem.ts'
import { instrumentsQuery, lawStatesQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { Badge } from '../../design/Badge.tsx'
import { Filters } from '../../design/Filters.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { Partner } from '../inbox/Who.tsx'
import { factsQuery, type Registry as Listed, type RegistryFact, registryQuery } from './api.ts'
import { Confirm } from './Confirm.tsx'
import { Enter } from './Enter.tsx'
import { FactHistory } from './FactHistory.tsx'
import { Known, reliable, useValue } from './Known.tsx'
import css from './Record.module.css'

type Ask = Readonly<{
  instrument?: string | undefined
  state?: string | undefined
  on?: string | undefined
  knownOn?: string | undefined
}>

const isDay = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text)
const readAsk = (search: Readonly<Record<string, unknown>>): Ask => ({
  instrument: typeof search.instrument === 'string' ? search.instrument : undefined,
  state: typeof search.state === 'string' && /^[A-Z]{2}$/.test(search.state) ? search.state : undefined,
  on: isDay(search.on) ? search.on : undefined,
  knownOn: isDay(search.knownOn) ? search.knownOn : undefined,
})

/** Instrument to parties, State to instruments; on any day, as known on any day. */
export function Registry() {
  const { t, say, format, language } = useWords(['knowledge', 'law'])
  const navigate = useNavigate()
  const may = useMay()
  const ask = readAsk(useSearch({ strict: false }) as Record<string, unknown>)
  const { data: states } = useSuspenseQuery(lawStatesQuery)
  const { data: instruments } = useSuspenseQuery(instrumentsQuery)
  const [entering, setEntering] = useState(false)
  const set = (change: Ask) => void navigate({ to: '/law-record', search: { ...ask, ...change } as never, replace: true })
  const byName = new Intl.Collator(language).compare
  const sorted = (all: { value: string; label: string }[]) => all.sort((a, b) => byName(a.label, b.label))
  const day = (name: 'on' | 'knownOn') => (
    <TextInput
      size="sm"
      type="date"
      label={t(`knowledge:${name}`)}
      value={ask[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value || undefined })}
    />
  )
  return (
    <>
      <Filters>
        <Select
          size="sm"
          label={t('knowledge:instrument')}
          placeholder={t('knowledge:anyInstrument')}
          data={sorted(instruments.items.map((it) => ({ value: it.id, label: say(`instrument.${it.id}`, {}, it.title) })))}
          value={ask.instrument ?? null}
          onChange={(value) => set({ instrument: value ?? undefined })}
          searchable
          clearable
          limit={250}
          w={280}
          clearButtonProps={{ 'aria-label': t('frame:clear') }}
        />
        <Select
          size="sm"
          label={t('knowledge:state')}
          placeholder={t('knowledge:anyState')}
          data={sorted(states.items.map((one) => ({ value: one.code, label: format.state(one.code) })))}
          value={ask.state ?? null}
          onChange={(value) => set({ state: value ?? undefined })}
          searchable
          clearable
          limit={250}
          w={200}
          clearButtonProps={{ 'aria-label': t('frame:clear') }}
        />
        {day('on')}
        {day('knownOn')}
        {may('law.propose') && (
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={14} />}
            style={{ alignSelf: 'end' }}
            onClick={() => setEntering(true)}
          >
            {t('knowledge:enter.do')}
          </Button>
        )}
      </Filters>
      {ask.instrument || ask.state ? <FactTable ask={ask} /> : <InstrumentTable ask={ask} />}
      {entering && <Enter instrument={ask.instrument} state={ask.state} onClose={() => setEntering(false)} />}
    </>
  )
}

function InstrumentTable({ ask }: { ask: Ask }) {
  const { t, say } = useWords(['knowledge', 'law'])
  const query = useQuery(registryQuery(ask))
  if (query.error) return <Trouble error={query.error} />
  if (!query.data) return <SkeletonRows />
  return (
    <div style={{ background: 'var(--sheet)' }}>
      <DataTable<Listed['items'][number]>
        label={t('knowledge:tab.registry')}
        rows={query.data.items}
        idOf={(row) => row.id}
        to={(row) => ({ to: '/law-record', search: { ...ask, instrument: row.id } as never })}
        columns={[
          {
            key: 'title',
            header: t('knowledge:instrument'),
            cell: (row) => (
              <span className={css.stack}>
                <span dir="auto" style={{ fontWeight: 500 }}>
                  {say(`instrument.${row.id}`, {}, row.title)}
                </span>
                <span className={css.faint} dir="auto">
                  {row.reference}
                </span>
              </span>
            ),
          },
          {
            key: 'parties',
            header: t('knowledge:takePart'),
            width: 150,
            phone: 'label',
            cell: (row) => t('knowledge:parties', { count: row.parties }),
          },
          {
            key: 'doubtful',
            header: t('knowledge:doubtful'),
            width: 220,
            phone: 'label',
            cell: (row) =>
              row.doubtful > 0 ? (
                <Badge tone="wait">{t('knowledge:doubtfulSays', { count: row.doubtful })}</Badge>
              ) : (
                <Badge tone="calm">{t('knowledge:doubtfulSays', { count: 0 })}</Badge>
              ),
          },
          {
            key: 'newest',
            header: t('knowledge:newest'),
            width: 150,
            phone: 'label',
            cell: (row) => (row.newestAsOf ? <Day at={row.newestAsOf} /> : '–'),
          },
        ]}
      />
    </div>
  )
}

function Day({ at }: { at: string }) {
  const { format } = useWords()
  return <time dateTime={at}>{format.date(at)}</time>
}

function Trouble({ error }: { error: unknown }) {
  return (
    <div style={{ padding: 24 }}>
      <ProblemNote problem={problemOf(error)} fieldsHere={false} />
    </div>
  )
}

const standingTones: Readonly<Record<string, Tone>> = {
  'in-force': 'good',
  'not-in-force-yet': 'info',
  denounced: 'calm',
  'not-bound': 'calm',
}

function FactTable({ ask }: { ask: Ask }) {
  const { t, say, language } = useWords(['knowledge', 'law'])
  const may = useMay()
  const value = useValue()
  const [open, setOpen] = useState<{ kind: 'history' | 'confirm'; fact: RegistryFact }>()
  const query = useQuery(factsQuery(ask))
  if (query.error) return <Trouble error={query.error} />
  if (!query.data) return <SkeletonRows />
  const what = (row: RegistryFact) => `${say(`instrument.${row.instrument}`, {}, row.instrument)}, ${value('state', row.state)}`
  const collate = new Intl.Collator(language).compare
  const named = (row: RegistryFact) => (ask.instrument ? value('state', row.state) : what(row))
  const byName = (a: RegistryFact, b: RegistryFact) => collate(named(a), named(b))
  const dates = (row: RegistryFact) =>
    (['inForceFrom', 'inForceBy', 'until', 'deposited', 'signed', 'from'] as const)
      .filter((name) => row.said[name] !== undefined)
      .map((name) => `${say(`said.${name}`)}: ${value(name, row.said[name])}`)
  return (
    <PageBody>
      <Sheet title={ask.instrument ? say(`instrument.${ask.instrument}`, {}, ask.instrument) : value('state', ask.state)} flush>
        <DataTable<RegistryFact>
          inset
          label={t('knowledge:tab.registry')}
          rows={query.data.items.toSorted(byName)}
          idOf={(row) => `${row.kind} ${row.key}`}
          columns={[
            {
              key: 'who',
              header: ask.instrument ? t('knowledge:state') : t('knowledge:instrument'),
              width: 220,
              cell: (row) =>
                ask.instrument ? (
                  <Partner state={row.state} />
                ) : (
                  <span dir="auto" style={{ fontWeight: 500 }}>
                    {say(`instrument.${row.instrument}`, {}, row.instrument)}
                  </span>
                ),
            },
            {
              key: 'standing',
              header: t('knowledge:standing'),
              cell: (row) => (
                <span className={css.stack}>
                  {row.status ? (
                    <span>
                      <Badge tone={reliable(row) ? (standingTones[row.status] ?? 'wait') : 'wait'}>
                        {t(`knowledge:status.${row.status}`)}
                      </Badge>
                    </span>
                  ) : (
                    <span dir="auto">{value('text', row.said.text)}</span>
                  )}
                  <span className={css.faint}>{dates(row).join(' · ')}</span>
                </span>
              ),
            },
            { key: 'sure', header: t('knowledge:sure'), width: 380, cell: (row) => <Known it={row} /> },
            {
              key: 'acts',
              header: t('knowledge:acts'),
              width: 170,
              end: true,
              cell: (row) => (
                <span className={css.acts}>
                  {row.learnt && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => setOpen({ kind: 'history', fact: row })}
                      aria-label={`${t('knowledge:history')}: ${what(row)}`}
                    >
                      <Icon name="history" size={16} />
                    </Button>
                  )}
                  {may('law.propose') && !ask.knownOn && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setOpen({ kind: 'confirm', fact: row })}
                      aria-label={`${t('knowledge:confirm.do')}: ${what(row)}`}
                    >
                      {t('knowledge:confirm.do')}
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      </Sheet>
      {open?.kind === 'history' && <FactHistory fact={open.fact} what={what(open.fact)} onClose={() => setOpen(undefined)} />}
      {open?.kind === 'confirm' && <Confirm fact={open.fact} what={what(open.fact)} onClose={() => setOpen(undefined)} />}
    </PageBody>
  )
}
