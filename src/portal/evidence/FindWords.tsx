import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { kindOf } from '../../evidence/contents/kind.ts'
import { hitsIn } from '../../evidence/search/terms.ts'
import { problemOf } from '../api/problem.ts'
import { Empty, Note, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { foundQuery } from './api.ts'
import css from './Evidence.module.css'

/** The name of a file tells what its places are: pages, rows, messages. */
const placeOf = (name: string): 'page' | 'row' | 'second' | 'slide' | 'part' | 'line' => {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if (['pdf', 'png', 'jpg', 'jpeg', 'webp', 'gif'].includes(ending)) return 'page'
  if (['vtt', 'srt'].includes(ending)) return 'second'
  if (['pptx', 'pptm', 'ppsx', 'odp'].includes(ending)) return 'slide'
  if (['docx', 'docm', 'dotx', 'odt'].includes(ending)) return 'part'
  const { shown } = kindOf(new Uint8Array(), name, '')
  return shown === 'table' || ['xlsx', 'ods', 'json'].includes(ending) ? 'row' : 'line'
}

/** Looks for words in the exhibits of the case; each passage leads to its place. */
export function FindWords({ caseId, onOpen }: { caseId: string; onOpen: (exhibit: string, place: number) => void }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState('')
  const { data, error, isFetching } = useQuery({ ...foundQuery(caseId, asked), enabled: asked !== '' })
  return (
    <Sheet title={t('viewer:find.title')}>
      <search>
        <form
          className={css.stack}
          onSubmit={(event) => {
            event.preventDefault()
            setAsked(words.trim())
          }}
        >
          <TextInput
            type="search"
            label={t('viewer:find.words')}
            description={t('viewer:find.hint')}
            dir="auto"
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <div className={css.actions}>
            <Button type="submit" variant="default" leftSection={<Icon name="search" size={16} />}>
              {t('viewer:find.do')}
            </Button>
          </div>
        </form>
      </search>
      {error && <ProblemNote problem={problemOf(error)} />}
      {isFetching && !data && <SkeletonRows rows={2} />}
      {data && (
        <div className={css.found} aria-live="polite">
          {data.unread > 0 && <Note tone="wait">{t('viewer:find.unread', { count: data.unread })}</Note>}
          {data.items.length === 0 && <Empty title={t('viewer:find.nothing')} />}
          {data.items.map((it, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no other name than its place in the answer
            <article key={n} className={css.card}>
              <h3>
                <button type="button" className={css.link} onClick={() => onOpen(it.exhibit, it.place)}>
                  {it.number}
                  {it.place > 0 && `, ${t(`viewer:place.${placeOf(it.name)}`, { place: it.place })}`}
                </button>{' '}
                <span dir="auto">{it.name}</span>
              </h3>
              <p dir="auto">
                {it.label && <strong>{it.label}: </strong>}
                <Marked text={it.text} words={asked} />
              </p>
            </article>
          ))}
          {data.more && <Note tone="info">{t('viewer:find.more')}</Note>}
        </div>
      )}
    </Sheet>
  )
}

function Marked({ text, words }: { text: string; words: string }) {
  let at = 0
  const parts = hitsIn(text, words).map((hit) => {
    const before = text.slice(at, hit.at)
    at = hit.at + hit.length
    return { before, hit: text.slice(hit.at, at), key: hit.at }
  })
  return (
    <>
      {parts.map((it) => (
        <span key={it.key}>
          {it.before}
          <mark>{it.hit}</mark>
        </span>
      ))}
      {text.slice(at)}
    </>
  )
}
