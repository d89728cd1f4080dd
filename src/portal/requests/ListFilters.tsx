import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { states } from '../../assistance/life/life.ts'
import { instrumentsQuery, nodesQuery } from '../api/queries.ts'
import { useSession } from '../api/session.ts'
import { Filters } from '../design/Filters.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type ListFilter, withFilter } from './filter.ts'
import css from './Request.module.css'
import { labelsQuery } from './workload/api.ts'
import { Searches } from './workload/Searches.tsx'

/** What the list is narrowed by: it stands in the address, so a view can be kept and sent. */
export function ListFilters({ filter }: { filter: ListFilter }) {
  const { t, say, format } = useWords()
  const navigate = useNavigate()
  const { officer } = useSession()
  const nodes = useQuery(nodesQuery).data?.items ?? []
  const instruments = useQuery(instrumentsQuery).data?.items ?? []
  const labels = useQuery(labelsQuery).data?.items ?? []
  const [typed, setTyped] = useState(filter.q ?? '')
  const narrow = useMediaQuery('(max-width: 700px)', window.innerWidth <= 700)
  const go = (next: Partial<ListFilter>) =>
    void navigate({ to: '/requests', search: withFilter(filter, next) as never, replace: true })
  useEffect(() => setTyped(filter.q ?? ''), [filter.q])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts a search
  useEffect(() => {
    if (typed.trim() === (filter.q ?? '')) return
    const timer = setTimeout(() => go({ q: typed.trim() }), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const select = (name: keyof ListFilter, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      size="sm"
      className={css.filter}
      aria-label={label}
      value={filter[name] ?? ''}
      onChange={(event) => go({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: `${label}: ${t('requests:listPage.all')}` }, ...data]}
    />
  )
  const selects = (
    <>
      {select(
        'waitsFor',
        t('requests:listPage.waits'),
        (['us', 'them', 'nobody'] as const).map((value) => ({ value, label: t(`requests:listPage.waitsFor.${value}`) })),
      )}
      {select(
        'state',
        t('requests:listPage.state'),
        states.map((value) => ({ value, label: say(`state.${value}`) })),
      )}
      {select(
        'side',
        t('requests:listPage.side'),
        (['requesting', 'requested'] as const).map((value) => ({ value, label: t(`assistance:side.${value}`) })),
      )}
      {select(
        'partner',
        t('requests:listPage.partner'),
        nodes
          .filter((node) => node.standing === 'accepted' || node.standing === 'suspended')
          .map((node) => ({ value: node.id, label: format.state(node.state) })),
      )}
      {select(
        'instrument',
        t('assistance:label.instrument'),
        instruments.map((one) => ({ value: one.id, label: say(`instrument.${one.id}`, {}, one.id) })),
      )}
      {labels.length > 0 &&
        select(
          'label',
          t('requests:bulk.label'),
          labels.map((value) => ({ value, label: value })),
        )}
      {select('silent', t('requests:listPage.silent'), [{ value: 'yes', label: t('requests:listPage.silentYes') }])}
      {select('assignee', t('assistance:label.assignee'), [
        { value: officer.id, label: t('requests:listPage.me') },
        { value: 'nobody', label: t('requests:work.nobody') },
      ])}
    </>
  )
  return (
    <Filters>
      <TextInput
        size="sm"
        type="search"
        dir="auto"
        className={css.find}
        aria-label={t('requests:listPage.find')}
        placeholder={t('requests:listPage.find')}
        leftSection={<Icon name="search" size={16} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {narrow ? (
        <details className={css.narrowing}>
          <summary>{t('requests:listPage.narrow', { count: Object.keys(filter).filter((name) => name !== 'q').length })}</summary>
          <div className={css.chosen}>{selects}</div>
        </details>
      ) : (
        selects
      )}
      {Object.keys(filter).length > 0 && (
        <Button component={Link} to="/requests" size="compact-sm" variant="subtle">
          {t('requests:listPage.clear')}
        </Button>
      )}
      <Searches filter={filter} />
    </Filters>
  )
}
