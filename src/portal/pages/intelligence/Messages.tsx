import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { Clock, When } from '../../design/Clock.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, Note, ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import { type Message, messagesQuery, refreshAll } from './api.ts'
import { ShownRecord } from './CriminalRecord.tsx'
import { Permissions } from './copies/Permissions.tsx'
import css from './Intelligence.module.css'
import { PutOff } from './PutOff.tsx'
import { WriteMessage } from './WriteMessage.tsx'

const stateTone = { open: 'info', answered: 'good', closed: 'calm', refused: 'bad' } as const

/** What was written to and by partners, what runs out first at the top. */
export function Messages() {
  const { t } = useWords()
  const may = useMay()
  const messages = useSuspenseQuery(messagesQuery).data.items
  const [writing, setWriting] = useState(false)
  return (
    <PageBody>
      <Sheet
        title={t('intelligence:page.messages')}
        flush
        side={
          may('intelligence.write') && (
            <Button size="compact-sm" onClick={() => setWriting(true)}>
              {t('intelligence:message.write')}
            </Button>
          )
        }
      >
        {messages.length === 0 ? (
          <Empty title={t('intelligence:message.none')} says={t('intelligence:message.noneSays')} />
        ) : (
          messages.map((it) => <OneMessage key={it.id} it={it} />)
        )}
      </Sheet>
      <div style={{ marginBlockStart: 16 }}>
        <Permissions />
      </div>
      {writing && <WriteMessage onClose={() => setWriting(false)} />}
    </PageBody>
  )
}

function OneMessage({ it }: { it: Message }) {
  const { t, format, say } = useWords()
  const may = useMay()
  const [replying, setReplying] = useState(false)
  const [putting, setPutting] = useState<'delay' | 'refusal'>()
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/messages/${it.id}/acknowledge`,
    act: 'intelligence.acknowledge',
    refresh: refreshAll,
  })
  return (
    <article className={css.hit} aria-label={it.title}>
      <div className={css.row}>
        <strong>
          <bdi>{it.title}</bdi>
        </strong>
        <Badge tone={stateTone[it.state]}>
          {t(`intelligence:messageKind.${it.kind}`)}
          {it.kind === 'request' && ` · ${t(`intelligence:messageState.${it.state}`)}`}
        </Badge>
        {it.pace !== 'normal' && <Badge tone="bad">{t(`intelligence:pace.${it.pace}`)}</Badge>}
        {it.handling.codes
          .filter((code) => code !== 'H0')
          .map((code) => (
            <Badge key={code} tone="wait">
              {t(`intelligence:code.${code}`)}
            </Badge>
          ))}
      </div>
      <div className={css.sub}>
        {t(`intelligence:message.${it.direction}`, { state: format.state(stateOfNode(it.partner)) })} · <bdi>{it.author}</bdi> ·{' '}
        <When at={it.at} />
        {it.about && (
          <>
            {' '}
            · <bdi>{it.about}</bdi>
          </>
        )}
      </div>
      {it.due && it.state === 'open' && it.clock && (
        <Clock
          due={it.due}
          source={[
            say(`clock.${it.clock.rule}`, {}, t('intelligence:message.arranged')),
            it.clock.article || it.clock.source,
          ].join(' · ')}
        />
      )}
      {it.delay && (
        <Note tone="wait">
          {t('intelligence:message.delayed', { authorisation: it.delay.authorisation, reasons: it.delay.reasons })}
        </Note>
      )}
      {it.refusal && (
        <Note tone="bad">
          {t('intelligence:message.refused', {
            ground: t(`intelligence:refusalGround.${it.refusal.ground}`),
            reasons: it.refusal.reasons,
          })}
        </Note>
      )}
      {it.flagged && <Note tone="bad">{t('intelligence:message.flagged', { reason: it.flagged })}</Note>}
      {it.read ? (
        <div className={css.body} dir="auto">
          {it.body}
          {it.criminalRecord && <ShownRecord it={it.criminalRecord} />}
        </div>
      ) : (
        <div className={css.row}>
          <span>{t('intelligence:handling.readFirst')}</span>
          <Button size="compact-sm" loading={act.busy} onClick={() => void act.run({})}>
            {t('intelligence:handling.read')}
          </Button>
        </div>
      )}
      <ProblemNote problem={act.problem} />
      {it.direction === 'in' && it.kind === 'request' && it.state === 'open' && it.read && may('intelligence.write') && (
        <div className={css.row}>
          <Button size="compact-sm" variant="default" onClick={() => setReplying(true)}>
            {t('intelligence:message.reply')}
          </Button>
          {it.due && (
            <Button size="compact-sm" variant="default" onClick={() => setPutting('delay')}>
              {t('intelligence:message.delay')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" color="bad" onClick={() => setPutting('refusal')}>
            {t('intelligence:message.decline')}
          </Button>
        </div>
      )}
      {putting && <PutOff id={it.id} refusing={putting === 'refusal'} onClose={() => setPutting(undefined)} />}
      {replying && (
        <WriteMessage
          onClose={() => setReplying(false)}
          to={it.partner}
          case={it.case}
          basis={it.basis}
          replyTo={it.id}
          asksRecord={it.criminalRecord?.asks !== undefined}
          {...(it.about && { about: it.about })}
        />
      )}
    </article>
  )
}
