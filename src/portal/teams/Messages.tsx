import { Button, Group, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { handlings } from '../../teams/event/deeds.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { LaneField } from './LaneField.tsx'
import css from './Teams.module.css'

type Message = TeamView['work']['messages'][number]

/** What the members say to each other, the newest thread first, answers below what they answer. */
export function Messages({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  const may = useMay()
  const [answered, setAnswered] = useState<Message>()
  const all = it.work.messages
  const open = may('teams.work') && it.state === 'open' && !it.agreement.over
  // An answer to something that is no longer on the page begins a thread.
  const first = all.filter((m) => !m.to || !all.some((one) => one.id === m.to))
  const thread = (m: Message): readonly Message[] => [m, ...all.filter((one) => one.to === m.id).flatMap(thread)]
  return (
    <Sheet title={t('teams:messages')} flush>
      {open && <Write key={answered?.id ?? ''} it={it} answered={answered} done={() => setAnswered(undefined)} />}
      {first.toReversed().map((root) =>
        thread(root).map((m) => (
          <article key={m.id} className={css.message} data-mine={m.mine} data-answer={m !== root}>
            <strong>
              <bdi>{m.name}</bdi>
            </strong>{' '}
            <span className={css.quiet}>
              <When at={m.at} /> <bdi>{m.handling}</bdi>
            </span>{' '}
            {m.lane !== 'team' && <Badge tone="wait">{it.compartments.find((one) => one.lane === m.lane)?.title}</Badge>}
            <p dir="auto">{m.text}</p>
            {open && (
              <Button size="compact-xs" variant="subtle" onClick={() => setAnswered(m)}>
                {t('teams:say.reply')}
              </Button>
            )}
          </article>
        )),
      )}
    </Sheet>
  )
}

/** An answer is written for those who could read what it answers. */
function Write({ it, answered, done }: { it: TeamView; answered: Message | undefined; done: () => void }) {
  const { t } = useWords(['frame', 'teams'])
  const [text, setText] = useState('')
  const [lane, setLane] = useState(answered && answered.lane !== 'team' ? answered.lane : '')
  const [handling, setHandling] = useState(answered?.handling ?? 'H0')
  const act = useAct<unknown>({
    path: `/teams/${it.id}/work`,
    act: 'teams.work',
    refresh: [['team', it.id]],
    done: () => {
      setText('')
      done()
    },
  })
  // `@Name` of a member is a mention: the member's page marks the message.
  const mentions = it.members.filter((m) => !m.until && text.includes(`@${m.name}`)).map((m) => m.id)
  return (
    <form
      className={css.write}
      onSubmit={(event) => {
        event.preventDefault()
        const deed = { kind: 'say', ...(answered && { to: answered.id }), text, mentions, handling }
        if (text.trim()) void act.run({ deed, ...(lane && { lane }) })
      }}
    >
      <Textarea
        label={answered ? t('teams:say.replyTo', { name: answered.name }) : t('teams:say.label')}
        description={t('teams:say.hint')}
        autosize
        minRows={2}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNote problem={act.problem} />
      <Group align="end" gap="sm">
        {!answered && <LaneField it={it} lane={lane} setLane={setLane} />}
        <NativeSelect
          size="sm"
          label={t('teams:say.handling')}
          value={handling}
          onChange={(event) => setHandling(event.currentTarget.value)}
          data={[...handlings]}
        />
        <Button type="submit" loading={act.busy} disabled={!text.trim()}>
          {t('teams:say.do')}
        </Button>
        {answered && (
          <Button variant="default" onClick={done}>
            {t('frame:cancel')}
          </Button>
        )}
      </Group>
    </form>
  )
}
