import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten, requestsQuery } from '../../api/queries.ts'
import type { RequestRow } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { Note, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import type { Workload } from './api.ts'

type Form = Readonly<{ requests: readonly string[]; to: string; note: string }>
type Handed = Readonly<{ items: readonly Readonly<{ id: string; refused?: string }>[] }>

/** Several requests of one officer, or of nobody, go to another at once. */
export function HandOver({ workload }: { workload: Workload }) {
  const { t, say } = useWords()
  const [from, setFrom] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const [kept, setKept] = useState<Handed['items']>([])
  const query = useInfiniteQuery({ ...requestsQuery({ assignee: from || undefined, limit: 100 }), enabled: from !== '' })
  const rows = from === '' ? [] : flatten<RequestRow>(query.data)
  const act = useAct<Form, Handed>({
    path: '/requests/hand-over',
    act: 'assistance.assign',
    refresh: [['requests'], ['request'], ['inbox']],
    said: t('requests:work.handed'),
    done: ({ items }) => {
      setKept(items.filter((one) => one.refused))
      setChosen([])
      setNote('')
    },
  })
  const people = workload.items.map(({ officer, open }) => ({
    value: officer?.id ?? 'nobody',
    label: `${officer?.name ?? t('requests:work.nobody')} (${open})`,
  }))
  return (
    <Sheet title={t('requests:work.handOver')}>
      <div className={css.stack}>
        <NativeSelect
          label={t('requests:work.from')}
          value={from}
          maw={420}
          onChange={(event) => {
            setFrom(event.currentTarget.value)
            setChosen([])
          }}
          data={[{ value: '', label: t('requests:new.choose') }, ...people]}
        />
        {from !== '' && query.data === undefined && <SkeletonRows rows={2} />}
        {rows.length > 0 && (
          <fieldset className={css.group}>
            <legend>{t('requests:work.which')}</legend>
            <Checkbox
              label={t('requests:work.all')}
              checked={chosen.length === rows.length}
              indeterminate={chosen.length > 0 && chosen.length < rows.length}
              onChange={(event) => setChosen(event.currentTarget.checked ? rows.map((row) => row.id) : [])}
            />
            {rows.map((row) => (
              <Checkbox
                key={row.id}
                label={
                  <span dir="auto">
                    {row.reference} · {row.title || t('requests:untitled')} · {say(`state.${row.state}`)}
                  </span>
                }
                checked={chosen.includes(row.id)}
                onChange={(event) =>
                  setChosen(event.currentTarget.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
                }
              />
            ))}
          </fieldset>
        )}
        {chosen.length > 0 && (
          <>
            <NativeSelect
              label={t('requests:work.to')}
              value={to}
              maw={420}
              error={act.fieldError('to')}
              onChange={(event) => setTo(event.currentTarget.value)}
              data={[
                { value: '', label: t('requests:new.choose') },
                ...workload.colleagues.filter((one) => one.id !== from).map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
            <Textarea
              label={t('requests:work.note')}
              description={t('requests:work.noteHint')}
              dir="auto"
              minRows={2}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <div>
              <Button loading={act.busy} disabled={to === ''} onClick={() => void act.run({ requests: chosen, to, note })}>
                {t('requests:work.hand', { count: chosen.length })}
              </Button>
            </div>
          </>
        )}
        <ProblemNote problem={act.problem} />
        {kept.length > 0 && (
          <Note tone="wait" role="alert">
            <p>{t('requests:work.kept', { count: kept.length })}</p>
            {[...new Set(kept.map((one) => one.refused ?? ''))].map((code) => (
              <p key={code}>{say(`refusal.${code}`)}</p>
            ))}
          </Note>
        )}
      </div>
    </Sheet>
  )
}
