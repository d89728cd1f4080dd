import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { ListFilter } from '../filter.ts'
import { searchesQuery } from './api.ts'

/** Searches that the officer kept, and a name for the one on the screen. */
export function Searches({ filter }: { filter: ListFilter }) {
  const { t } = useWords()
  const { data } = useQuery(searchesQuery)
  const [name, setName] = useState<string>()
  const refresh = [searchesQuery.queryKey]
  const keep = useAct<{ name: string; filter: ListFilter }>({
    path: '/requests/searches',
    act: 'assistance.list',
    refresh,
    done: () => setName(undefined),
  })
  const drop = useAct<{ id: string }>({
    path: ({ id }) => `/requests/searches/${id}`,
    verb: 'DELETE',
    act: 'assistance.list',
    refresh,
  })
  const filtered = Object.keys(filter).length > 0
  const items = data?.items ?? []
  if (!filtered && items.length === 0) return null
  return (
    <nav aria-label={t('requests:work.searches')} style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
      {items.map((one) => (
        <span key={one.id} style={{ display: 'inline-flex', alignItems: 'center' }}>
          <Button component={Link} to="/requests" search={one.filter as never} size="compact-sm" variant="light">
            <span dir="auto">{one.name}</span>
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('requests:work.forget', { name: one.name })}
            onClick={() => void drop.run({ id: one.id })}
          >
            <Icon name="close" size={12} />
          </Button>
        </span>
      ))}
      {filtered &&
        (name === undefined ? (
          <Button size="compact-sm" variant="subtle" onClick={() => setName('')}>
            {t('requests:work.keep')}
          </Button>
        ) : (
          <form
            style={{ display: 'inline-flex', gap: 6 }}
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim()) void keep.run({ name: name.trim(), filter })
            }}
          >
            <TextInput
              size="xs"
              dir="auto"
              maxLength={80}
              aria-label={t('requests:work.searchName')}
              placeholder={t('requests:work.searchName')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" size="compact-sm" variant="default" loading={keep.busy} disabled={!name.trim()}>
              {t('requests:work.keepIt')}
            </Button>
          </form>
        ))}
    </nav>
  )
}
