import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Line, listen } from '../api/live.ts'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import css from './Frame.module.css'

const online = {
  subscribe: (listener: () => void) => {
    window.addEventListener('online', listener)
    window.addEventListener('offline', listener)
    return () => {
      window.removeEventListener('online', listener)
      window.removeEventListener('offline', listener)
    }
  },
  now: () => navigator.onLine,
}

/** Keeps the line to the node, says politely what moved, and says plainly when the line is down. */
export function Live() {
  const { t, act } = useWords()
  const client = useQueryClient()
  const [line, setLine] = useState<Line>('open')
  const [heard, setHeard] = useState('')
  const isOnline = useSyncExternalStore(online.subscribe, online.now)
  useEffect(() => {
    let lost: ReturnType<typeof setTimeout> | undefined
    const hangUp = listen(
      client,
      (moved) => setHeard(moved.length === 1 && moved[0] ? act(moved[0].act) : t('frame:live.many', { count: moved.length })),
      // A line that comes back within seconds is nobody's worry. Each vain attempt is one more loss: the first one starts the wait.
      (state) => {
        if (state === 'lost') lost ??= setTimeout(() => setLine('lost'), 4000)
        else {
          clearTimeout(lost)
          lost = undefined
          setLine('open')
        }
      },
    )
    return () => {
      clearTimeout(lost)
      hangUp()
    }
  }, [client, act, t])
  return (
    <>
      <div className="unseen" role="status" aria-live="polite">
        {heard && t('frame:live.heard', { what: heard })}
      </div>
      {(!isOnline || line === 'lost') && (
        <div className={css.offline} role="status">
          <Icon name="unplugged" />
          {isOnline ? t('frame:offline.node') : t('frame:offline.machine')}
        </div>
      )}
    </>
  )
}
