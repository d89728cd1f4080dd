import { Button, TextInput } from '@mantine/core'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { type Cue, cuesOf } from '../../../evidence/contents/transcript.ts'
import { hitsIn } from '../../../evidence/search/terms.ts'
import { Note } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './Viewer.module.css'

/** The transcript that lies beside a recording: its number, and how it is opened. */
export type Beside = Readonly<{ number: string; open(): Promise<string> }>

const clock = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return [...(h > 0 ? [h] : []), m, s].map((it) => String(it).padStart(2, '0')).join(':')
}

/** A recording, and beside it what is said in it: what is said now is marked, and a line chosen is played. */
export function Media({
  kind,
  address,
  beside,
  place,
}: {
  kind: 'audio' | 'video'
  address: string
  beside: Beside | undefined
  place: number | undefined
}) {
  const { t } = useWords()
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null)
  const [now, setNow] = useState(0)
  const [cues, setCues] = useState<readonly Cue[]>()
  const [failed, setFailed] = useState(false)
  const words = {
    ref: player,
    src: address,
    controls: true,
    controlsList: 'nodownload',
    className: css.media,
    onTimeUpdate: () => setNow(player.current?.currentTime ?? 0),
  }
  useEffect(() => {
    if (place && player.current) player.current.currentTime = place
  }, [place])
  const open = () =>
    void beside
      ?.open()
      .then((text) => setCues(cuesOf(text)))
      .catch(() => setFailed(true))
  const play = (at: number) => {
    const it = player.current
    if (!it) return
    it.currentTime = at
    void it.play().catch(() => {})
  }
  return (
    <>
      {kind === 'video' ? <video {...words} /> : <audio {...words} />}
      {beside && !cues && (
        <div className={css.row}>
          <Button size="compact-sm" variant="default" onClick={open}>
            {t('viewer:transcript.open', { number: beside.number })}
          </Button>
        </div>
      )}
      {failed && <Note tone="bad">{t('viewer:transcript.failed')}</Note>}
      {!beside && <p className={css.faint}>{t('viewer:transcript.none')}</p>}
      {cues && <Transcript cues={cues} now={now} onPlay={play} />}
    </>
  )
}

/** Lines of a transcript with their times, to be searched and followed. */
export function Transcript({
  cues,
  now,
  place,
  onPlay,
}: {
  cues: readonly Cue[]
  now?: number
  place?: number | undefined
  onPlay?: (at: number) => void
}) {
  const { t } = useWords()
  const [question, setQuestion] = useState('')
  const asked = useDeferredValue(question)
  const list = useRef<HTMLOListElement>(null)
  const current =
    now === undefined
      ? cues.findIndex((it) => place !== undefined && Math.floor(it.from_s) === place)
      : cues.findLastIndex((it) => it.from_s <= now && now < it.to_s + 0.5)
  const shown = cues
    .map((it, n) => ({ ...it, n }))
    .filter((it) => asked.trim() === '' || hitsIn(`${it.who ?? ''} ${it.text}`, asked).length > 0)
  useEffect(() => {
    const box = list.current
    const it = box?.querySelector<HTMLElement>('[data-here]')
    if (box && it && current >= 0) box.scrollTop = it.offsetTop - box.offsetTop - box.clientHeight / 2
  }, [current])
  return (
    <>
      <TextInput
        type="search"
        label={t('viewer:transcript.find')}
        leftSection={<Icon name="search" size={16} />}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol ref={list} className={css.transcript} tabIndex={0} aria-label={t('viewer:transcript.title')}>
        {shown.map((it) => (
          <li key={it.n} data-here={it.n === current || undefined}>
            {onPlay ? (
              <button
                type="button"
                onClick={() => onPlay(it.from_s)}
                aria-label={t('viewer:transcript.play', { at: clock(it.from_s) })}
              >
                {clock(it.from_s)}
              </button>
            ) : (
              <span>{clock(it.from_s)}</span>
            )}
            <p dir="auto">
              {it.who && <strong>{it.who}: </strong>}
              {it.text}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
