import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { fieldsOf, type RecordKind, recordKinds } from '../../../intelligence/record/kinds.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { type PoliceRecord, type RecordLine, recordsQuery, refreshAll } from './api.ts'
import { CaseOnly } from './CaseOnly.tsx'
import { Copies } from './copies/Copies.tsx'
import css from './Intelligence.module.css'
import { Keeping } from './Keeping.tsx'
import { Told, useTold } from './record/Told.tsx'

const categories = ['wanted', 'missing', 'convicted', 'suspect', 'associate', 'victim', 'witness'] as const
const shares = ['case', 'authority', 'contact', 'summary'] as const

export function Records() {
  const { t } = useWords()
  const may = useMay()
  const records = useSuspenseQuery(recordsQuery).data.items
  return (
    <div className={css.two}>
      {may('intelligence.record') ? <EnterForm /> : <div />}
      <div className={css.stack}>
        <section aria-label={t('intelligence:page.records')}>
          {records.length === 0 ? (
            <Empty title={t('intelligence:record.none')} says={t('intelligence:record.noneSays')} />
          ) : (
            <DataTable<RecordLine>
              label={t('intelligence:page.records')}
              rows={records}
              idOf={(row) => row.id}
              to={(row) => ({ to: '/intelligence/records/$id', params: { id: row.id } })}
              columns={[
                { key: 'reference', header: t('intelligence:reference'), width: 160, cell: (row) => <bdi>{row.reference}</bdi> },
                { key: 'title', header: t('intelligence:record.title'), cell: (row) => <bdi>{row.title}</bdi> },
                {
                  key: 'kind',
                  header: t('intelligence:record.kind'),
                  cell: (row) => (row.category ? t(`intelligence:category.${row.category}`) : t(`intelligence:kind.${row.kind}`)),
                },
                { key: 'share', header: t('intelligence:record.share'), cell: (row) => t(`intelligence:share.${row.share}`) },
                {
                  key: 'state',
                  header: '',
                  width: 130,
                  cell: (row) =>
                    row.state === 'recalled' ? (
                      <Badge tone="calm">{t('intelligence:state.recalled')}</Badge>
                    ) : (
                      row.warnings > 0 && <Badge tone="wait">{t('intelligence:record.warnings', { n: row.warnings })}</Badge>
                    ),
                },
                { key: 'at', header: t('intelligence:at'), width: 140, end: true, cell: (row) => <When at={row.movedAt} /> },
              ]}
            />
          )}
        </section>
        <Copies />
      </div>
    </div>
  )
}

type Line = Readonly<{ field: string; value: string; withheld: boolean }>

function EnterForm() {
  const { t } = useWords()
  const navigate = useNavigate()
  const [form, setForm] = useState({
    case: '',
    kind: 'person' as RecordKind,
    category: 'suspect',
    share: 'case',
    contact: '',
    reviewBy: '',
    misused: false,
  })
  const told = useTold()
  const [lines, setLines] = useState<readonly Line[]>([{ field: 'name', value: '', withheld: false }])
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>, PoliceRecord>({
    path: '/intelligence/records',
    act: 'intelligence.record',
    refresh: refreshAll,
    done: (made) => void navigate({ to: '/intelligence/records/$id', params: { id: made.id } }),
  })
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const fields = Object.keys(fieldsOf(form.kind))
  const said = lines.filter((it) => it.value.trim() !== '')
  const submit = async () => {
    setMissing(true)
    if ([form.case, form.contact, form.reviewBy].some((it) => it.trim() === '') || !told.whole || said.length === 0) return
    const { category, misused, ...rest } = form
    await act.run({
      ...rest,
      ...(form.kind === 'person' && { category, misused }),
      statements: said.map((it) => ({ ...it, value: it.value.trim(), ...told.given })),
    })
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
      <CaseOnly value={form.case} set={(value) => set({ case: value })} error={needed(form.case)} />
      <Group grow gap="xs">
        <NativeSelect
          size="sm"
          label={t('intelligence:record.kind')}
          value={form.kind}
          data={recordKinds.map((value) => ({ value, label: t(`intelligence:kind.${value}`) }))}
          onChange={(event) => {
            const kind = event.currentTarget.value as RecordKind
            set({ kind })
            setLines([{ field: Object.keys(fieldsOf(kind))[0] ?? '', value: '', withheld: false }])
          }}
        />
        {form.kind === 'person' && (
          <NativeSelect
            size="sm"
            label={t('intelligence:record.category')}
            value={form.category}
            data={categories.map((value) => ({ value, label: t(`intelligence:category.${value}`) }))}
            onChange={(event) => set({ category: event.currentTarget.value })}
          />
        )}
      </Group>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity before they are said
        <div key={i}>
          <Group gap="xs" align="end" grow>
            <NativeSelect
              size="sm"
              label={t('intelligence:record.field')}
              value={line.field}
              data={fields.map((value) => ({ value, label: t(`intelligence:field.${value}`) }))}
              onChange={(event) => setLines(lines.with(i, { ...line, field: event.currentTarget.value }))}
            />
            <TextInput
              size="sm"
              label={t('intelligence:record.value')}
              dir="auto"
              value={line.value}
              error={said.length === 0 ? needed(line.value) : undefined}
              onChange={(event) => setLines(lines.with(i, { ...line, value: event.currentTarget.value }))}
            />
          </Group>
          <Checkbox
            size="xs"
            mt={4}
            label={t('intelligence:record.withheld')}
            checked={line.withheld}
            onChange={(event) => setLines(lines.with(i, { ...line, withheld: event.currentTarget.checked }))}
          />
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => setLines([...lines, { field: fields[0] ?? '', value: '', withheld: false }])}
      >
        {t('intelligence:record.more')}
      </Button>
      <Told {...told} needed={needed} />
      {form.kind === 'person' && (
        <Checkbox
          size="xs"
          label={t('intelligence:record.misused')}
          description={t('intelligence:record.misusedHint')}
          checked={form.misused}
          onChange={(event) => set({ misused: event.currentTarget.checked })}
        />
      )}
      <NativeSelect
        size="sm"
        label={t('intelligence:record.share')}
        value={form.share}
        data={shares.map((value) => ({ value, label: t(`intelligence:share.${value}`) }))}
        onChange={(event) => set({ share: event.currentTarget.value })}
      />
      <Keeping form={form} set={set} needed={needed} />
      <ProblemNote problem={act.problem} fieldsHere={false} />
      <Button type="submit" loading={act.busy}>
        {t('intelligence:record.enter')}
      </Button>
    </form>
  )
}
