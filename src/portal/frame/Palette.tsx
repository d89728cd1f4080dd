/** Ctrl K: go to a place, begin an act, find by reference or words. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react'
import { read } from '../api/client.ts'
import { useMay } from '../api/session.ts'
import { Dialog } from '../design/Dialog.tsx'
import { Icon } from '../icons/Icon.tsx'
import type { IconName } from '../icons/shapes.ts'
import { useWords } from '../words.ts'
import css from './Palette.module.css'
import { choose, type Offer, walk } from './palette.ts'
import { openPlaces } from './places.ts'

type Line = Offer & { icon: IconName; go: () => void }

function useFound(typed: string) {
  const may = useMay()
  const q = useDeferredValue(typed.trim())
  const enabled = q.length >= 2
  const cases = useQuery({
    queryKey: ['cases', 'palette', q],
    enabled: enabled && may('cases.list'),
    staleTime: 10_000,
    queryFn: ({ signal }) => read('/cases', { q, limit: 6 }, signal),
  })
  const requests = useQuery({
    queryKey: ['requests', 'palette', q],
    enabled: enabled && may('assistance.list'),
    staleTime: 10_000,
    queryFn: ({ signal }) => read('/requests', { q, limit: 6 }, signal),
  })
  return {
    cases: cases.data?.items ?? [],
    requests: requests.data?.items ?? [],
    looking: q !== typed.trim() || cases.isFetching || requests.isFetching,
  }
}

export function Palette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const { t, say } = useWords()
  const may = useMay()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [here, setHere] = useState(0)
  const [entered, setEntered] = useState(false)
  const list = useId()
  const found = useFound(typed)
  const go = (to: string, params?: Record<string, string>) => () => {
    onClose()
    void navigate({ to, params } as never)
  }
  const all: Line[] = [
    ...found.requests.map((it) => ({
      id: `request-${it.id}`,
      kind: 'found' as const,
      icon: 'requests' as const,
      words: `${it.reference} · ${it.title}`,
      hint: say(`state.${it.state}`),
      go: go('/requests/$id', { id: it.id }),
    })),
    ...found.cases.map((it) => ({
      id: `case-${it.id}`,
      kind: 'found' as const,
      icon: 'cases' as const,
      words: `${it.reference} · ${it.title}`,
      hint: t('frame:place.cases'),
      go: go('/cases/$id', { id: it.id }),
    })),
    ...openPlaces(may).map((place) => ({
      id: place.key,
      kind: 'go' as const,
      icon: place.icon,
      words: t(`frame:place.${place.key}`),
      hint: `G ${place.letter.toUpperCase()}`,
      go: go(place.to),
    })),
    ...(may('assistance.draft')
      ? [
          {
            id: 'new-request',
            kind: 'act' as const,
            icon: 'plus' as const,
            words: t('frame:do.newRequest'),
            go: go('/requests/new'),
          },
        ]
      : []),
    ...(may('cases.open')
      ? [
          {
            id: 'new-case',
            kind: 'act' as const,
            icon: 'plus' as const,
            words: t('frame:do.newCase'),
            go: () => {
              onClose()
              void navigate({ to: '/cases', search: { new: true } } as never)
            },
          },
        ]
      : []),
    { id: 'me', kind: 'go', icon: 'key', words: t('frame:person.settings'), go: go('/me') },
    {
      id: 'keys',
      kind: 'act',
      icon: 'keyboard',
      words: t('frame:keys.title'),
      hint: '?',
      go: () => {
        onClose()
        onKeys()
      },
    },
  ]
  const offers = choose(all, typed) as Line[]
  const chosen = offers[Math.min(here, offers.length - 1)]
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setHere(walk(Math.min(here, offers.length - 1), event.key === 'ArrowDown' ? 1 : -1, offers.length))
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      // Who types and presses Enter means what is about to be found, not what stands there for the letters before.
      if (here === 0 && found.looking) setEntered(true)
      else chosen?.go()
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes once, when what was looked for has come
  useEffect(() => {
    if (!entered || found.looking) return
    setEntered(false)
    chosen?.go()
  }, [entered, found.looking])
  return (
    <Dialog onClose={onClose} withCloseButton={false} padding={0} size="lg" aria-label={t('frame:find.open')}>
      <input
        className={css.input}
        data-autofocus
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        dir="auto"
        spellCheck={false}
        aria-label={t('frame:find.open')}
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
        placeholder={t('frame:find.hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setHere(0)
          setEntered(false)
        }}
        onKeyDown={press}
      />
      <div className={css.list} id={list} role="listbox" aria-label={t('frame:find.open')}>
        {offers.map((offer) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above holds the focus and answers the keys
          <div
            key={offer.id}
            id={`${list}-${offer.id}`}
            role="option"
            aria-selected={offer === chosen}
            className={css.offer}
            onClick={offer.go}
            tabIndex={-1}
          >
            <Icon name={offer.icon} />
            <span dir="auto">{offer.words}</span>
            {offer.hint && <small>{offer.hint}</small>}
          </div>
        ))}
      </div>
      <div role="status">
        {(entered || offers.length === 0) && (
          <p className={css.none}>{found.looking ? t('frame:loading') : t('frame:find.none')}</p>
        )}
      </div>
    </Dialog>
  )
}
