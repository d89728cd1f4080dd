/** The authority's glossary: how a term of law is rendered in another language. It stands beside every translation in a draft. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '../api/client.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { tongues } from '../requests/words/tongues.ts'
import { useWords } from '../words.ts'
import css from './Papers.module.css'

const glossaryQuery = (from: string, to: string) => ({
  queryKey: ['glossary', from, to],
  queryFn: ({ signal }: { signal: AbortSignal }) => read('/glossary', { from, to }, signal),
  enabled: from !== to,
})

export function Glossary() {
  const { t, format, language } = useWords(['papers', 'frame'])
  const may = useMay()
  const [from, setFrom] = useState(language)
  const [to, setTo] = useState(language === 'en' ? 'fr' : 'en')
  const { data } = useQuery(glossaryQuery(from, to))
  const drop = useAct<{ id: string }>({
    path: ({ id }) => `/glossary/${id}`,
    verb: 'DELETE',
    act: 'assistance.glossary',
    refresh: [['glossary']],
  })
  const choices = tongues.map((value) => ({ value, label: format.language(value) }))
  return (
    <>
      <PageHeader title={t('papers:glossary.title')} facts={<span>{t('papers:glossary.says')}</span>} />
      <div style={{ padding: '20px 24px 64px' }} className={css.page}>
        <div className={css.row}>
          <NativeSelect
            size="sm"
            label={t('papers:glossary.from')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
            data={choices}
          />
          <NativeSelect
            size="sm"
            label={t('papers:glossary.to')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            data={choices.filter((one) => one.value !== from)}
          />
        </div>
        {may('assistance.glossary') && from !== to && <Put key={`${from} ${to}`} from={from} to={to} />}
        <ProblemNote problem={drop.problem} />
        <Sheet title={`${format.language(from)} → ${format.language(to)}`} flush>
          {data === undefined ? (
            <SkeletonRows rows={3} />
          ) : data.items.length === 0 ? (
            <Empty title={t('papers:glossary.none')} />
          ) : (
            <DataTable
              inset
              label={t('papers:glossary.title')}
              rows={data.items}
              idOf={(it) => it.id}
              columns={[
                {
                  key: 'words',
                  header: format.language(from),
                  cell: (it) => (
                    <span lang={from} dir="auto">
                      {it.words}
                    </span>
                  ),
                },
                {
                  key: 'rendered',
                  header: format.language(to),
                  cell: (it) => (
                    <span lang={to} dir="auto">
                      {it.rendered}
                    </span>
                  ),
                },
                { key: 'by', header: t('papers:page.by'), width: 180, phone: 'label', cell: (it) => <bdi>{it.by}</bdi> },
                { key: 'at', header: t('papers:page.at'), width: 150, phone: 'label', cell: (it) => <When at={it.at} /> },
                {
                  key: 'drop',
                  header: '',
                  width: 110,
                  end: true,
                  cell: (it) =>
                    may('assistance.glossary') && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        color="gray"
                        aria-label={t('papers:glossary.dropOne', { words: it.words })}
                        disabled={drop.busy}
                        onClick={() => void drop.run({ id: it.id })}
                      >
                        {t('papers:glossary.drop')}
                      </Button>
                    ),
                },
              ]}
            />
          )}
        </Sheet>
      </div>
    </>
  )
}

function Put({ from, to }: { from: string; to: string }) {
  const { t, format } = useWords(['papers'])
  const [form, set] = useState({ words: '', rendered: '' })
  const put = useAct<Readonly<{ from: string; to: string; words: string; rendered: string }>>({
    path: '/glossary',
    act: 'assistance.glossary',
    refresh: [['glossary']],
    done: () => set({ words: '', rendered: '' }),
  })
  return (
    <form
      className={css.row}
      onSubmit={(event) => {
        event.preventDefault()
        if (form.words.trim() && form.rendered.trim()) void put.run({ from, to, ...form })
      }}
    >
      <TextInput
        size="sm"
        className={css.grow}
        label={`${t('papers:glossary.term')} (${format.language(from)})`}
        lang={from}
        dir="auto"
        maxLength={300}
        value={form.words}
        onChange={(event) => set({ ...form, words: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        className={css.grow}
        label={`${t('papers:glossary.rendered')} (${format.language(to)})`}
        lang={to}
        dir="auto"
        maxLength={300}
        value={form.rendered}
        onChange={(event) => set({ ...form, rendered: event.currentTarget.value })}
      />
      <Button type="submit" size="sm" loading={put.busy} disabled={!form.words.trim() || !form.rendered.trim()}>
        {t('papers:glossary.put')}
      </Button>
      <ProblemNote problem={put.problem} />
    </form>
  )
}
