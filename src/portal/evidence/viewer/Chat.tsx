import { TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import type { Conversation } from '../../../evidence/contents/chat.ts'
import { hitsIn } from '../../../evidence/search/terms.ts'
import { When } from '../../design/Clock.tsx'
import { Note } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './Viewer.module.css'

const shown_max = 500

/** A conversation as it was exported: who, when by which clock, what was said, which files went with it. */
export function Chat({ conversation, place }: { conversation: Conversation; place?: number | undefined }) {
  const { t, format } = useWords()
  const [question, setQuestion] = useState('')
  const asked = useDeferredValue(question)
  const all = conversation.messages.map((it, n) => ({ ...it, n: n + 1 }))
  const found =
    asked.trim() === ''
      ? all
      : all.filter((it) => hitsIn(`${it.who}\n${it.text}\n${it.attachments.join('\n')}`, asked).length > 0)
  const start = place && asked === '' ? Math.max(0, place - 20) : 0
  const shown = found.slice(start, start + shown_max)
  const people = [...new Set(conversation.messages.filter((it) => !it.notice).map((it) => it.who))]
  const clocked = conversation.messages.some((it) => !it.at)
  const mine = (it: HTMLElement | null) => it?.scrollIntoView({ block: 'center' })
  return (
    <>
      {conversation.title && <h3 dir="auto">{conversation.title}</h3>}
      <p className={css.faint}>
        {t('viewer:chat.count', { count: all.length })} · {t(`viewer:chat.${conversation.format}`)} ·{' '}
        <bdi>{people.slice(0, 12).join(', ')}</bdi>
      </p>
      {clocked && <Note tone="info">{t('viewer:chat.clock')}</Note>}
      <TextInput
        type="search"
        label={t('viewer:chat.find')}
        leftSection={<Icon name="search" size={16} />}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol className={css.chat} tabIndex={0}>
        {shown.map((it) => (
          <li
            key={it.n}
            data-side={people.indexOf(it.who) % 2}
            data-notice={it.notice}
            {...(place === it.n && { ref: mine, 'data-here': true })}
          >
            <p className={css.faint}>
              <strong dir="auto">{it.who}</strong>{' '}
              {it.at ? (
                <>
                  <When at={it.at} /> {it.zone && <bdi>({it.zone})</bdi>}
                </>
              ) : (
                <bdi>{it.written}</bdi>
              )}
            </p>
            {it.text && <p dir="auto">{it.text}</p>}
            {it.attachments.map((file) => (
              <p key={file} className={css.file}>
                <Icon name="clip" size={14} /> <bdi>{file}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {found.length > shown.length && (
        <Note tone="info">{t('viewer:chat.part', { shown: format.number(shown.length), all: format.number(found.length) })}</Note>
      )}
    </>
  )
}
