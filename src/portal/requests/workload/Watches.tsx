import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { watchesQuery } from './api.ts'

type Body = Readonly<{ partner: string; on: boolean; purpose: string }>

/** Which partners are asked by themselves whether they work on the same; an approver orders it and ends it. */
export function Watches() {
  const { t, format } = useWords()
  const may = useMay()
  const { data } = useQuery(watchesQuery)
  const [purpose, setPurpose] = useState('')
  const act = useAct<Body>({
    path: ({ partner }) => `/requests/parallel/${partner}`,
    verb: 'PUT',
    act: 'assistance.watch-parallel',
    refresh: [watchesQuery.queryKey],
  })
  const words = (key: string, params = {}) => t(`requests:parallel.${key}`, params)
  const items = data?.items ?? []
  const may_order = may('assistance.watch-parallel')
  return (
    <Sheet title={words('title')}>
      <div className={css.stack}>
        <p className={css.faint}>{words(items.length === 0 ? 'noPartner' : 'watchSays')}</p>
        {may_order && items.some((it) => !it.watch) && (
          <TextInput
            label={words('purpose')}
            dir="auto"
            maw={560}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
        )}
        {items.map((it) => (
          <div key={it.partner} className={css.bulkBar}>
            <Flag state={stateOfNode(it.partner)} />
            <span>{format.state(stateOfNode(it.partner))}</span>
            <span className={css.faint}>
              {it.watch ? (
                <>
                  {words('watched', { name: it.watch.by })} <When at={it.watch.since} dateOnly /> ·{' '}
                  {words('waiting', { count: it.waiting })}
                </>
              ) : (
                words('notWatched')
              )}
            </span>
            {may_order && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={act.busy || (!it.watch && purpose.trim() === '')}
                onClick={() => void act.run({ partner: it.partner, on: !it.watch, purpose: it.watch?.purpose ?? purpose })}
              >
                {words(it.watch ? 'end' : 'order')}
              </Button>
            )}
          </div>
        ))}
        <ProblemNote problem={act.problem} />
      </div>
    </Sheet>
  )
}
