import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type RecordKind, recordKinds } from '../../../../intelligence/record/kinds.ts'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Empty, ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { contentOf, TableFile } from '../../screening/TableFile.tsx'
import { addressesQuery, type FeedReport, feedsQuery, type PullAnswer, refreshAll } from '../api.ts'
import { CaseOnly } from '../CaseOnly.tsx'
import css from '../Intelligence.module.css'
import { Keeping } from '../Keeping.tsx'
import { FeedLine } from './FeedLine.tsx'
import { each, type Order, Ordering, Pulls } from './Pulls.tsx'
import { Report } from './Report.tsx'

const categories = ['wanted', 'missing', 'convicted', 'suspect', 'associate', 'victim', 'witness'] as const
const shares = ['case', 'authority', 'contact', 'summary'] as const
const empty = {
  case: '',
  name: '',
  source: '',
  kind: 'person' as RecordKind,
  category: 'wanted',
  share: 'case',
  contact: '',
  reviewBy: '',
  basis: 'fact',
}
type Form = typeof empty

/** What national systems hand in: read first, column by column, then entered row by row, and renewed by the next file. */
export function Feeding() {
  const { t } = useWords()
  const may = useMay()
  const feeds = useSuspenseQuery(feedsQuery).data.items
  const addresses = useSuspenseQuery(addressesQuery).data.items
  const [way, setWay] = useState<'file' | 'address'>('file')
  const [form, setForm] = useState<Form>(empty)
  const [file, setFile] = useState<File>()
  const [order, setOrder] = useState<Order>({ address: addresses[0]?.id ?? '', every_h: 24 })
  const [missing, setMissing] = useState(false)
  const [report, setReport] = useState<FeedReport>()
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>({})
  const told = useRef<HTMLDivElement>(null)
  // The button is at the foot of a long form, the report at the head of the page.
  useEffect(() => {
    if (report) told.current?.scrollIntoView({ block: 'start' })
  }, [report])
  const anew = () => {
    setMapping({})
    setReport(undefined)
  }
  const set = (change: Partial<Form>) => {
    setForm({ ...form, ...change })
    setReport(undefined)
  }
  const common = { act: 'intelligence.feed', refresh: refreshAll }
  const act = useAct<Record<string, unknown>, FeedReport>({ path: '/intelligence/feeds', ...common, done: setReport })
  const pull = useAct<Record<string, unknown>, PullAnswer>({
    path: '/intelligence/pulls',
    ...common,
    done: (answer) => {
      setReport(answer.report)
      if (answer.pull) setMapping({})
    },
  })
  const doing = way === 'file' ? act : pull
  const send = async (dry: boolean, by = mapping) => {
    setMissing(true)
    if ([form.case, form.name, form.source, form.contact, form.reviewBy].some((it) => it.trim() === '')) return
    const { category, ...rest } = form
    const body = { ...rest, ...(form.kind === 'person' && { category }), mapping: by, dry }
    if (way === 'address') await pull.run({ ...body, ...order })
    else if (file) await act.run({ ...body, fileBase64: await contentOf(file) })
  }
  const choose = (heading: string, target: string) => {
    const next = { ...mapping, [heading]: target }
    setMapping(next)
    void send(true, next)
  }
  return (
    <div className={css.two}>
      {may('intelligence.feed') ? (
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void send(true)
          }}
        >
          <SegmentedControl
            size="xs"
            value={way}
            aria-label={t('intelligence:pull.way')}
            onChange={(value) => {
              setWay(value as 'file' | 'address')
              anew()
            }}
            data={[
              { value: 'file', label: t('intelligence:pull.file') },
              { value: 'address', label: t('intelligence:pull.address') },
            ]}
          />
          <Fields form={form} set={set} missing={missing} />
          {way === 'file' ? (
            <TableFile
              file={file}
              missing={missing && !file}
              hint={t('intelligence:feed.hint')}
              set={(it) => {
                setFile(it)
                anew()
              }}
            />
          ) : (
            <Ordering
              addresses={addresses}
              order={order}
              set={(it) => {
                setOrder(it)
                if (it.address !== order.address) anew()
              }}
            />
          )}
          {!report && <ProblemNote problem={doing.problem} fieldsHere={false} />}
          {!report && doing.problem?.code === 'pull-failed' && doing.problem.facts?.why && (
            <p className={css.warn}>
              {t(`intelligence:pull.fault.${doing.problem.facts.why}`, { detail: doing.problem.facts.detail ?? '' })}
            </p>
          )}
          <Button
            type="submit"
            variant={report ? 'default' : 'filled'}
            loading={doing.busy}
            disabled={way === 'address' && addresses.length === 0}
          >
            {t(way === 'file' ? 'intelligence:feed.check' : 'intelligence:pull.try')}
          </Button>
        </form>
      ) : (
        <div />
      )}
      <div className={css.right}>
        {report && (
          <div ref={told} className={css.told}>
            <Sheet title={t('intelligence:feed.report')}>
              <Report report={report} choose={choose} />
              <ProblemNote problem={doing.problem} fieldsHere={false} />
              {way === 'address' ? (
                <Button loading={doing.busy} onClick={() => void send(false)}>
                  {t('intelligence:pull.order', { hours: each(t, order.every_h) })}
                </Button>
              ) : (
                !report.feed &&
                report.entered + report.renewed > 0 && (
                  <Button loading={doing.busy} onClick={() => void send(false)}>
                    {t('intelligence:feed.start', { n: report.entered + report.renewed })}
                  </Button>
                )
              )}
            </Sheet>
          </div>
        )}
        <Pulls />
        <section aria-label={t('intelligence:feed.list')}>
          {feeds.length === 0 ? (
            <Empty title={t('intelligence:feed.none')} says={t('intelligence:feed.noneSays')} />
          ) : (
            feeds.map((feed) => <FeedLine key={feed.id} feed={feed} />)
          )}
        </section>
      </div>
    </div>
  )
}

function Fields({ form, set, missing }: { form: Form; set: (change: Partial<Form>) => void; missing: boolean }) {
  const { t } = useWords()
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const choice = (key: 'kind' | 'category' | 'share' | 'basis', all: readonly string[]) => (
    <NativeSelect
      size="sm"
      label={t(`intelligence:record.${key}`)}
      value={form[key]}
      data={all.map((value) => ({ value, label: t(`intelligence:${key}.${value}`) }))}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <CaseOnly value={form.case} set={(value) => set({ case: value })} error={needed(form.case)} />
      <TextInput
        size="sm"
        label={t('intelligence:feed.name')}
        dir="auto"
        maxLength={200}
        value={form.name}
        error={needed(form.name)}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={t('intelligence:feed.source')}
        description={t('intelligence:feed.sourceHint')}
        dir="auto"
        maxLength={300}
        value={form.source}
        error={needed(form.source)}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
      {choice('kind', recordKinds)}
      {form.kind === 'person' && choice('category', categories)}
      {choice('basis', ['fact', 'assessment'])}
      {choice('share', shares)}
      <Keeping form={form} set={set} needed={needed} />
    </>
  )
}
