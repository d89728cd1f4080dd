import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { feedQuery } from './api.ts'

type Feed = Readonly<{ path?: string }>

/** An address for a calendar program. It is shown once; whoever has it reads references and limits, and no name. */
export function Calendar() {
  const { t, format } = useWords()
  const { data } = useQuery(feedQuery)
  const [path, setPath] = useState<string>()
  const refresh = [feedQuery.queryKey]
  const open = useAct<Record<string, never>, Feed>({
    path: '/requests/calendar',
    act: 'assistance.list',
    refresh,
    done: (feed) => setPath(feed.path),
  })
  const close = useAct({
    path: '/requests/calendar',
    verb: 'DELETE',
    act: 'assistance.list',
    refresh,
    done: () => setPath(undefined),
  })
  return (
    <Sheet title={t('requests:work.calendar')}>
      <div className={css.stack}>
        <p>{t('requests:work.calendarSays')}</p>
        {path && (
          <TextInput
            readOnly
            dir="ltr"
            label={t('requests:work.address')}
            description={t('requests:work.addressHint')}
            value={`${window.location.origin}${path}`}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
        {data?.since && !path && <p className={css.faint}>{t('requests:work.openSince', { at: format.full(data.since) })}</p>}
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          <Button variant="default" loading={open.busy} onClick={() => void open.run({})}>
            {t(data?.since ? 'requests:work.renew' : 'requests:work.openFeed')}
          </Button>
          {data?.since && (
            <Button variant="subtle" color="gray" loading={close.busy} onClick={() => void close.run()}>
              {t('requests:work.closeFeed')}
            </Button>
          )}
        </div>
        <ProblemNote problem={open.problem ?? close.problem} />
      </div>
    </Sheet>
  )
}
