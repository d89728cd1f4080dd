import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { communityGroups } from '../../../analysis/chart/drawn.ts'
import type { Group, Note } from '../../../analysis/chart/state.ts'
import { useWords } from '../../words.ts'
import type { Placing } from '../drawing/usePlaces.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'
import { MoveNote } from './MoveNote.tsx'
import { Styles } from './Styles.tsx'

const newId = (): string => crypto.randomUUID()

/** What an analyst draws together and writes on the sheet. Neither changes anything that is recorded. */
export function GroupsAndNotes({ desk, placing }: { desk: ChartDesk; placing: Placing }) {
  const { t } = useWords(['chart', 'analysis'])
  const { state, change, chosen, shown, choose } = desk
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [on, setOn] = useState<'chosen' | 'tie' | 'free'>('chosen')
  const one = (id: string, part: Partial<Group>) =>
    change({ groups: state.groups.map((g) => (g.id === id ? { ...g, ...part } : g)) })
  const tie = chosen.length === 2 ? shown.ties.find((it) => chosen.includes(it.from) && chosen.includes(it.to)) : undefined
  const write = () => {
    const target = on === 'free' ? '' : on === 'tie' ? (tie?.id ?? '') : (chosen[0] ?? '')
    change({ notes: [...state.notes, { id: newId(), on: target, text: text.trim() }] })
    setText('')
  }
  const nameOfNote = (note: Note): string => {
    const its = shown.ties.find((it) => it.id === note.on)
    return desk.nameOf.get(note.on) ?? (its ? `${desk.nameOf.get(its.from)} – ${desk.nameOf.get(its.to)}` : t('chart:note.free'))
  }
  return (
    <div className={css.controls}>
      <h3 className={css.name}>{t('chart:group.title')}</h3>
      <TextInput size="xs" label={t('chart:group.name')} value={title} onChange={(e) => setTitle(e.currentTarget.value)} />
      <div className={css.line}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={chosen.length < 2}
          onClick={() => {
            const name = title.trim() || t('chart:group.numbered', { number: state.groups.length + 1 })
            change({ groups: [...state.groups, { id: newId(), title: name, members: chosen, closed: true }] })
            setTitle('')
          }}
        >
          {t('chart:group.chosen', { count: chosen.length })}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ groups: communityGroups(shown, (n) => t('chart:group.community', { number: n }), newId) })}
        >
          {t('chart:group.communities')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={state.groups.length === 0} onClick={() => change({ groups: [] })}>
          {t('chart:group.none')}
        </Button>
      </div>
      <ul className={css.cards}>
        {state.groups.map((g) => (
          <li key={g.id}>
            <button type="button" className={css.link} onClick={() => choose(g.members)}>
              <bdi>{g.title}</bdi> ({g.members.length})
            </button>
            <span className={css.line}>
              <Button size="compact-xs" variant="subtle" onClick={() => one(g.id, { closed: !g.closed })}>
                {t(g.closed ? 'chart:group.open' : 'chart:group.close')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => change({ groups: state.groups.filter((it) => it.id !== g.id) })}
              >
                {t('chart:group.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <h3 className={css.name}>{t('chart:note.title')}</h3>
      <NativeSelect
        size="xs"
        label={t('chart:note.on')}
        value={on}
        data={(['chosen', 'tie', 'free'] as const).map((it) => ({
          value: it,
          label: t(`chart:note.${it}`),
          disabled: it === 'chosen' ? chosen.length === 0 : it === 'tie' && !tie,
        }))}
        onChange={(e) => setOn(e.currentTarget.value as typeof on)}
      />
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxLength={2000}
        label={t('chart:note.text')}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <Button
        size="compact-sm"
        variant="default"
        disabled={!text.trim() || (on === 'chosen' ? chosen.length === 0 : on === 'tie' && !tie)}
        onClick={write}
      >
        {t('chart:note.add')}
      </Button>
      <ul className={css.cards}>
        {state.notes.map((note) => (
          <li key={note.id}>
            <p className={css.small}>
              <bdi>{nameOfNote(note)}</bdi>
            </p>
            <p dir="auto">{note.text}</p>
            <MoveNote note={note} desk={desk} places={placing.places} />
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => change({ notes: state.notes.filter((it) => it.id !== note.id) })}
            >
              {t('chart:note.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Styles desk={desk} />
      {state.hidden.length > 0 && (
        <>
          <h3 className={css.name}>{t('chart:hidden', { count: state.hidden.length })}</h3>
          <ul className={css.cards}>
            {state.hidden.slice(0, 100).map((id) => (
              <li key={id} className={css.line}>
                <bdi>{desk.nameOf.get(id)}</bdi>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => change({ hidden: state.hidden.filter((it) => it !== id) })}
                >
                  {t('chart:do.show')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
