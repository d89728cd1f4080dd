import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { When } from '../design/Clock.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { notesQuery, type RequestView } from './api.ts'
import css from './Request.module.css'
import { useKept } from './steps/useStep.ts'

/** Words among colleagues. They never leave this authority, and say so. */
export function Notes({ request }: { request: RequestView }) {
  const { t } = useWords()
  const may = useMay()
  const query = useQuery(notesQuery(request.id))
  const [kept, keep] = useKept(request, 'note', { text: '' })
  const [asked, setAsked] = useState(false)
  const act = useAct<{ text: string }>({
    path: `/requests/${request.id}/notes`,
    act: 'assistance.note',
    refresh: [notesQuery(request.id).queryKey],
    done: () => {
      keep({ text: '' })
      setAsked(false)
    },
  })
  return (
    <div className={css.stack} style={{ gap: 8 }}>
      <p className={css.faint} style={{ display: 'flex', gap: 6 }}>
        <Icon name="lock" size={15} />
        {t('requests:context.notesStay')}
      </p>
      {query.data?.items.map((note) => (
        <div key={note.id} className={css.note}>
          <p dir="auto">{note.text}</p>
          <p className={css.faint}>
            {note.by}, <When at={note.at} />
          </p>
        </div>
      ))}
      {may('assistance.note') && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            setAsked(true)
            if (kept.text.trim()) void act.run({ text: kept.text.trim() })
          }}
          className={css.stack}
          style={{ gap: 6 }}
        >
          <Textarea
            size="sm"
            minRows={2}
            dir="auto"
            aria-label={t('requests:context.newNote')}
            placeholder={t('requests:context.newNote')}
            value={kept.text}
            error={asked && !kept.text.trim() && t('requests:field.required')}
            onChange={(event) => keep({ text: event.currentTarget.value })}
          />
          <ProblemNote problem={act.problem} />
          <div>
            <Button type="submit" size="compact-sm" variant="default" loading={act.busy}>
              {t('requests:context.writeNote')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
