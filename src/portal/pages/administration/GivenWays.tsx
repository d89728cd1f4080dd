import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AnswerAt } from '../../api/addresses.ts'
import { useAct } from '../../api/useAct.ts'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'

type Way = AnswerAt<'get', '/session/ways'>['items'][number]

/** On every page of the officer and of those who oversee: somebody may be about to come in as a colleague. */
export function GivenWays({ items }: Readonly<{ items: readonly Way[] }>) {
  return items.map((way) => <Waiting key={way.id} way={way} />)
}

function Waiting({ way }: Readonly<{ way: Way }>) {
  const { t, format } = useWords()
  const [gone, setGone] = useState(false)
  const at = (what: string) => ({
    path: `/session/ways/${way.id}/${what}`,
    act: 'directory.officers',
    refresh: [['session', 'ways']],
    done: () => setGone(true),
  })
  const agree = useAct<void>({ ...at('agree'), said: t('frame:ways.agreed') })
  const stop = useAct<void>({ ...at('stop'), said: t('frame:ways.stopped') })
  if (gone) return null
  return (
    <Note tone="bad" role="alert">
      <strong>{t('frame:ways.title')}</strong>
      <p>
        {t(way.mine ? 'frame:ways.mine' : 'frame:ways.other', {
          by: way.by,
          officer: way.officer.name,
          from: format.dateTime(way.worksFrom),
        })}
      </p>
      <ProblemNote problem={agree.problem ?? stop.problem} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button color="red" loading={stop.busy} onClick={() => void stop.run()}>
          {t('frame:ways.stop')}
        </Button>
        {way.mayAgree && (
          <Button variant="default" loading={agree.busy} onClick={() => void agree.run()}>
            {t('frame:ways.agree')}
          </Button>
        )}
      </div>
    </Note>
  )
}
