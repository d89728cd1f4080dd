import { Button, Checkbox, FileInput, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { columns, type Mapping } from '../../analysis/trends/reading.ts'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import type { CountSet, CountsBody, Tried } from './api.ts'
import { guess } from './guess.ts'
import { ReportList } from './SetFacts.tsx'

/** What the node takes in one piece, with room for the form around it. */
const most_bytes = 15 * 1024 * 1024
const empty = { title: '', source: '', asOf: '', counted: '', effortUnit: '', invented: false }

/** A file of counts is tried first: what would be taken, folded or left out is read before anything is kept. */
export function BringCounts({ onClose, onBrought }: { onClose: () => void; onBrought: (set: string) => void }) {
  const { t, say } = useWords(['trends', 'frame'])
  const [text, setText] = useState('')
  const [headings, setHeadings] = useState<readonly string[]>([])
  const [mapping, setMapping] = useState<Mapping>({})
  const [said, setSaid] = useState(empty)
  const [tooLarge, setTooLarge] = useState(false)
  const [tried, setTried] = useState<Tried>()
  const trying = useAct<CountsBody, Tried>({ path: '/trends/counts/try', done: setTried })
  const bring = useAct<CountsBody, CountSet>({
    path: '/trends/counts',
    refresh: [['trends']],
    said: t('trends:brought'),
    done: (it) => {
      onBrought(it.set)
      onClose()
    },
  })
  const choose = async (file: File | null) => {
    setTried(undefined)
    setTooLarge((file?.size ?? 0) > most_bytes)
    if (!file || file.size > most_bytes) return setText('')
    const its = await file.text()
    const read = guess(its)
    setText(its)
    setHeadings(read.headings)
    setMapping(read.mapping)
    setSaid((now) => ({ ...now, title: now.title || file.name.replace(/\.\w+$/, '') }))
  }
  const put = (change: Partial<typeof empty>) => setSaid((now) => ({ ...now, ...change }))
  const body: CountsBody = { ...said, text, mapping: Object.fromEntries(Object.entries(mapping).filter(([, it]) => it)) }
  const named =
    mapping.commodity && mapping.period && mapping.count && (mapping.corridor || (mapping.origin && mapping.destination))
  const ready = text !== '' && named && said.title && said.source && said.asOf && said.counted
  const act = tried ? bring : trying
  const line = (key: 'title' | 'source' | 'counted' | 'effortUnit', hint?: string) => (
    <TextInput
      label={t(`trends:${key === 'title' ? 'title' : key}`)}
      description={hint}
      value={said[key]}
      onChange={(e) => put({ [key]: e.currentTarget.value })}
      error={act.fieldError(`/${key}`)}
    />
  )
  return (
    <Dialog onClose={onClose} title={t('trends:bring')} size="lg">
      <Stack gap="sm">
        <FileInput
          label={t('trends:csv')}
          description={t('trends:csvHint')}
          accept=".csv,.txt"
          error={tooLarge && say('refusal.too-large')}
          onChange={(file) => void choose(file)}
        />
        {headings.length > 0 && (
          <fieldset style={{ border: '1px solid var(--line)', padding: 12, margin: 0 }}>
            <legend>{t('trends:columns')}</legend>
            <div style={{ display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}>
              {columns.map((column) => (
                <NativeSelect
                  key={column}
                  size="sm"
                  label={t(`trends:column.${column}`)}
                  value={mapping[column] ?? ''}
                  data={[{ value: '', label: '–' }, ...headings]}
                  onChange={(e) => {
                    const value = e.currentTarget.value
                    setTried(undefined)
                    setMapping((now) => ({ ...now, [column]: value || undefined }))
                  }}
                />
              ))}
            </div>
          </fieldset>
        )}
        {line('title')}
        {line('source', t('trends:sourceHint'))}
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t('trends:asOf')}
            value={said.asOf}
            onChange={(e) => put({ asOf: e.currentTarget.value })}
            error={act.fieldError('/asOf')}
          />
          {line('counted')}
          {mapping.effort && line('effortUnit')}
        </Group>
        <Checkbox
          label={t('trends:inventedHint')}
          checked={said.invented}
          onChange={(e) => put({ invented: e.currentTarget.checked })}
        />
        {act.problem && <ProblemNote problem={act.problem} />}
        {tried && (
          <Note tone={tried.report.series > 0 ? 'info' : 'wait'}>
            <ReportList report={tried.report} />
          </Note>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button
            variant={tried ? 'default' : 'filled'}
            disabled={!ready}
            loading={trying.busy}
            onClick={() => void trying.run(body)}
          >
            {t('trends:try')}
          </Button>
          {tried && tried.report.series > 0 && (
            <Button disabled={!ready} loading={bring.busy} onClick={() => void bring.run(body)}>
              {t('trends:bring')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
