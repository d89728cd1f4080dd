import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { readMrz } from '../../../intelligence/identifiers/mrz.ts'
import { identifierTypes } from '../../../screening/keys/identifiers.ts'
import { subjectKinds } from '../../../screening/keys/names.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, Note, ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { AskedPartners, useAskedPartners } from './AskedPartners.tsx'
import { levelTone, type Query, type QueryLine, queriesQuery, refreshAll, subjectTitle } from './api.ts'
import css from './Intelligence.module.css'
import { nothing, sorted, subjectOf, type Typed } from './sorted.ts'
import { nothingSaid, saidAll, Why } from './Why.tsx'

export function Ask() {
  const { t } = useWords()
  const may = useMay()
  const queries = useSuspenseQuery(queriesQuery).data.items
  return (
    <div className={css.two}>
      {may('intelligence.query') ? <AskForm /> : <div />}
      <section aria-label={t('intelligence:query.list')}>
        {queries.length === 0 ? (
          <Empty title={t('intelligence:query.none')} says={t('intelligence:query.noneSays')} />
        ) : (
          <DataTable<QueryLine>
            label={t('intelligence:query.list')}
            rows={queries}
            idOf={(row) => row.id}
            to={(row) => ({ to: '/intelligence/queries/$id', params: { id: row.id } })}
            columns={[
              { key: 'reference', header: t('intelligence:reference'), width: 180, cell: (row) => <bdi>{row.reference}</bdi> },
              { key: 'subject', header: t('intelligence:query.subject'), cell: (row) => <bdi>{subjectTitle(row.subject)}</bdi> },
              {
                key: 'level',
                header: t('intelligence:query.answer'),
                width: 130,
                cell: (row) => row.level && <Badge tone={levelTone[row.level]}>{t(`intelligence:level.${row.level}`)}</Badge>,
              },
              {
                key: 'waiting',
                header: t('intelligence:query.waiting'),
                width: 100,
                end: true,
                phone: 'label',
                cell: (row) => row.waiting,
              },
              { key: 'at', header: t('intelligence:at'), width: 140, end: true, cell: (row) => <When at={row.askedAt} /> },
            ]}
          />
        )}
      </section>
    </div>
  )
}

function AskForm() {
  const { t } = useWords()
  const navigate = useNavigate()
  const partners = useAskedPartners()
  const [why, setWhy] = useState(nothingSaid)
  const [typed, setTyped] = useState(nothing)
  const [until, setUntil] = useState('')
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>, Query>({
    path: '/intelligence/queries',
    act: 'intelligence.ask-partner',
    refresh: refreshAll,
    done: (query) => void navigate({ to: '/intelligence/queries/$id', params: { id: query.id } }),
  })
  const today = new Date().toISOString().slice(0, 10)
  const zoneFaults = readMrz(typed.names, today)?.faults ?? []
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change })
  const subject = subjectOf(typed)
  const unsaid = subject.names.length === 0 && subject.identifiers.length === 0
  const submit = async () => {
    setMissing(true)
    if (!saidAll(why) || unsaid) return
    await act.run({ ...why, subject, partners: partners.asked, ...(until && { until }) })
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Textarea
        size="sm"
        label={t('intelligence:query.paste')}
        description={t('intelligence:query.pasteHint')}
        dir="ltr"
        autosize
        minRows={1}
        maxRows={3}
        value=""
        onChange={(event) => setTyped(sorted(event.currentTarget.value, typed, today))}
      />
      <NativeSelect
        size="sm"
        label={t('screening:ask.kind')}
        value={typed.kind}
        data={subjectKinds.map((value) => ({ value, label: t(`screening:kind.${value}`) }))}
        onChange={(event) => set({ kind: event.currentTarget.value })}
      />
      <Textarea
        size="sm"
        label={t('screening:ask.names')}
        dir="auto"
        autosize
        minRows={1}
        maxRows={4}
        value={typed.names}
        onChange={(event) => set({ names: event.currentTarget.value })}
      />
      {zoneFaults.length > 0 && <Note tone="wait">{t('intelligence:warning.mrz-digit')}</Note>}
      <Group gap="xs" grow>
        <TextInput
          size="sm"
          label={t('screening:feature.birth')}
          placeholder="1961-07-04"
          dir="ltr"
          value={typed.birth}
          onChange={(event) => set({ birth: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          label={t('screening:ask.country')}
          placeholder="EG"
          dir="ltr"
          value={typed.country}
          onChange={(event) => set({ country: event.currentTarget.value })}
        />
      </Group>
      <Group gap="xs" grow align="end">
        <NativeSelect
          size="sm"
          label={t('screening:ask.number')}
          value={typed.numberType}
          data={identifierTypes.map((value) => ({ value, label: t(`screening:number.${value}`) }))}
          onChange={(event) => set({ numberType: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          aria-label={t('screening:ask.number')}
          dir="ltr"
          value={typed.number}
          error={missing && unsaid ? t('requests:field.required') : undefined}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
      </Group>
      <Why why={why} set={setWhy} missing={missing} />
      <AskedPartners {...partners} />
      <TextInput
        size="sm"
        type="date"
        label={t('intelligence:query.until')}
        description={t('intelligence:query.untilHint')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <ProblemNote problem={act.problem} fieldsHere={false} />
      <Button type="submit" loading={act.busy}>
        {t('intelligence:query.ask')}
      </Button>
    </form>
  )
}
