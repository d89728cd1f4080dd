/** Beside a translation: what was certified before, the terms of the glossary, and the machine where there is one. Nothing is filled in unasked. */
import { Button, Group, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Texts } from '../../../assistance/content.ts'
import { send } from '../../api/client.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './Compose.module.css'

type Text = Texts[number]
type Help = Readonly<{
  sentences: readonly Readonly<{ words: string; rendered?: string; certifiedBy?: string }>[]
  terms: readonly Readonly<{ id: string; words: string; rendered: string }>[]
  machine: boolean
}>
type Made = Readonly<{ text: string; machine: string }>

export function TranslationHelp({
  request,
  original,
  text,
  onChange,
}: {
  request: string
  original: Text
  text: Text
  onChange: (next: Partial<Text>) => void
}) {
  const { t, format } = useWords(['papers', 'frame'])
  const may = useMay()
  const [open, setOpen] = useState(false)
  const ask = { from: original.lang, to: text.lang, text: original.text }
  const help = useQuery({
    queryKey: ['translation-help', request, ask],
    queryFn: () => send<Help>('POST', `/requests/${request}/translation-help`, ask, crypto.randomUUID()),
    enabled: open && original.text.trim() !== '',
  })
  const machine = useAct<typeof ask, Made>({
    path: `/requests/${request}/machine-translation`,
    act: 'assistance.translate',
    done: (made) => onChange({ text: made.text, machine: made.machine, certifiedBy: undefined }),
  })
  const found = help.data
  const known = found?.sentences.filter((it) => it.rendered) ?? []
  return (
    <div>
      {text.machine && !text.certifiedBy && <Note tone="wait">{t('papers:help.machine', { name: text.machine })}</Note>}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<Icon name="language" size={14} />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('papers:help.title')}
      </Button>
      {open && found && (
        <div className={css.origin}>
          {known.length === 0 && found.terms.length === 0 && <p className={css.faint}>{t('papers:help.nothing')}</p>}
          {known.map((it) => (
            <div key={it.words}>
              <p className={css.faint} lang={original.lang} dir="auto">
                {it.words}
              </p>
              <p lang={text.lang} dir="auto">
                {it.rendered} <span className={css.faint}>{t('requests:certified', { name: it.certifiedBy })}</span>
              </p>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onChange({ text: [text.text.trim(), it.rendered].filter(Boolean).join(' ') })}
              >
                {t('papers:help.take')}
              </Button>
            </div>
          ))}
          {found.terms.length > 0 && (
            <ul>
              {found.terms.map((term) => (
                <li key={term.id}>
                  <bdi lang={original.lang}>{term.words}</bdi>: <bdi lang={text.lang}>{term.rendered}</bdi>
                </li>
              ))}
            </ul>
          )}
          {may('assistance.glossary') && <AddTerm from={original.lang} to={text.lang} />}
          {found.machine && may('assistance.translate') && (
            <Group gap="sm">
              <Button size="compact-sm" variant="default" loading={machine.busy} onClick={() => void machine.run(ask)}>
                {t('papers:help.ask', { language: format.language(text.lang) })}
              </Button>
              <span className={css.faint}>{t('papers:help.askSays')}</span>
            </Group>
          )}
          <ProblemNote problem={machine.problem} />
        </div>
      )}
    </div>
  )
}

function AddTerm({ from, to }: { from: string; to: string }) {
  const { t, format } = useWords(['papers', 'frame'])
  const [term, setTerm] = useState({ words: '', rendered: '' })
  const act = useAct<Readonly<{ from: string; to: string; words: string; rendered: string }>>({
    path: '/glossary',
    act: 'assistance.glossary',
    refresh: [['translation-help']],
    done: () => setTerm({ words: '', rendered: '' }),
  })
  const ready = term.words.trim() !== '' && term.rendered.trim() !== ''
  return (
    <>
      <Group gap="sm" align="flex-end">
        <TextInput
          size="sm"
          label={t('papers:help.term', { language: format.language(from) })}
          dir="auto"
          maxLength={300}
          value={term.words}
          onChange={(event) => setTerm({ ...term, words: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          label={t('papers:help.term', { language: format.language(to) })}
          dir="auto"
          maxLength={300}
          value={term.rendered}
          onChange={(event) => setTerm({ ...term, rendered: event.currentTarget.value })}
        />
        <Button
          size="sm"
          variant="default"
          disabled={!ready}
          loading={act.busy}
          onClick={() => void act.run({ from, to, ...term })}
        >
          {t('papers:help.add')}
        </Button>
      </Group>
      <ProblemNote problem={act.problem} fieldsHere={false} />
    </>
  )
}
