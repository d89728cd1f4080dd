import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fileAddress } from '../../api/client.ts'
import { useMay } from '../../api/session.ts'
import type { RequestRow } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { workloadQuery } from './api.ts'

type Done = Readonly<{ items: readonly Readonly<{ id: string; refused?: string }>[] }>
type Body = Readonly<Record<string, unknown>>
const acts = ['assign', 'label', 'unlabel', 'remind', 'close'] as const
const needs = {
  assign: 'assistance.assign',
  label: 'assistance.note',
  unlabel: 'assistance.note',
  remind: 'assistance.ask-progress',
  close: 'assistance.close',
} as const

/** One act for every request that is chosen; the answer says of each whether it was done, and if not why. */
export function Bulk({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly RequestRow[]
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
}) {
  const { t, say, refusal } = useWords()
  const may = useMay()
  const open = acts.filter((one) => may(needs[one]))
  const [act, setAct] = useState<string>(open[0] ?? 'label')
  const [word, setWord] = useState('')
  const [to, setTo] = useState('')
  const [done, setDone] = useState<Done['items']>([])
  const colleagues = useQuery({ ...workloadQuery, enabled: act === 'assign' }).data?.colleagues ?? []
  const doing = useAct<Body, Done>({
    path: '/requests/bulk',
    ...(act in needs && { act: needs[act as keyof typeof needs] }),
    refresh: [['requests'], ['request'], ['inbox']],
    done: ({ items }) => setDone(items),
  })
  const words = (key: string, params = {}) => t(`requests:bulk.${key}`, params)
  const wordless = act === 'close' || act === 'assign'
  const run = () =>
    void doing.run({
      act,
      requests: [...chosen],
      ...(act === 'assign' && to && { to }),
      ...((act === 'label' || act === 'unlabel') && { label: word.trim() }),
      ...(act === 'remind' && { message: word.trim() }),
    })
  const nameOf = (id: string): string => rows.find((row) => row.id === id)?.reference ?? id
  return (
    <section className={css.bulk} aria-label={words('title')}>
      <div className={css.bulkBar}>
        <Button size="compact-sm" variant="default" onClick={() => onChoose(new Set(rows.map((row) => row.id).slice(0, 200)))}>
          {words('all')}
        </Button>
        <span role="status">{words('chosen', { count: chosen.size })}</span>
        <NativeSelect
          size="sm"
          aria-label={words('what')}
          value={act}
          onChange={(event) => setAct(event.currentTarget.value)}
          data={open.map((value) => ({ value, label: words(`act.${value}`) }))}
        />
        {act === 'assign' && (
          <NativeSelect
            size="sm"
            aria-label={say('label.assignee')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            data={[
              { value: '', label: t('requests:context.nobody') },
              ...colleagues.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        )}
        {!wordless && (
          <TextInput
            size="sm"
            dir="auto"
            maxLength={act === 'remind' ? 5000 : 40}
            aria-label={act === 'remind' ? say('label.message') : words('label')}
            placeholder={act === 'remind' ? say('label.message') : words('label')}
            value={word}
            onChange={(event) => setWord(event.currentTarget.value)}
          />
        )}
        <Button
          size="sm"
          loading={doing.busy}
          disabled={chosen.size === 0 || ((act === 'label' || act === 'unlabel') && word.trim() === '')}
          onClick={run}
        >
          {words('do')}
        </Button>
        <Button
          size="sm"
          component="a"
          variant="default"
          download
          leftSection={<Icon name="download" size={16} />}
          href={fileAddress('/requests/table', { ids: [...chosen].join(','), sort: 'due' })}
          {...(chosen.size === 0 && { 'data-disabled': true, 'aria-disabled': true })}
        >
          {words('export')}
        </Button>
      </div>
      <ProblemNote problem={doing.problem} />
      {done.length > 0 && (
        <Note tone={done.some((one) => one.refused) ? 'wait' : 'good'} role="status">
          <ul className={css.lines}>
            {done.map((one) => (
              <li key={one.id}>
                <bdi>{nameOf(one.id)}</bdi>:{' '}
                {one.refused ? refusal({ code: one.refused, detail: one.refused, facts: {} }) : words('done')}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </section>
  )
}
