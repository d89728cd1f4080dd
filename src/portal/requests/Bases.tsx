import { Button } from '@mantine/core'
import { Fragment } from 'react'
import { Badge } from '../design/Badge.tsx'
import { useWords } from '../words.ts'
import type { LawBases } from './api.ts'
import css from './Request.module.css'
import { wordedParams } from './words/checkWords.ts'

type Reason = LawBases['usable'][number]['notes'][number]

/** Usable bases first, in their rank; then those that are none today, each with the reason in words and its article. */
export function Bases({
  bases,
  ready = true,
  busy = false,
  partner,
  current,
  onChoose,
}: {
  bases: LawBases
  ready?: boolean
  busy?: boolean
  partner: string
  /** The basis that a request rests on already. */
  current?: string
  onChoose?: (instrument: string) => void
}) {
  const { t, say, format } = useWords()
  const first = bases.usable[0]?.rank
  const [does, under] = current ? ['bases.take', 'bases.takeUnder'] : ['new.begin', 'new.beginUnder']
  return (
    <>
      {bases.usable.length === 0 && <p style={{ padding: 16 }}>{t('requests:new.noBasis', { state: format.state(partner) })}</p>}
      <ol className={css.bases}>
        {bases.usable.map((basis) => (
          <li key={basis.instrument} data-chosen={basis.rank === first || undefined}>
            <div className={css.cardHead}>
              <h3>
                {basis.rank}. {say(`instrument.${basis.instrument}`)}
              </h3>
              {basis.rank === first && <Badge tone="good">{t('requests:new.first')}</Badge>}
              {basis.instrument === current && <Badge tone="info">{t('requests:bases.taken')}</Badge>}
              {onChoose && basis.instrument !== current && (
                <Button
                  size="compact-sm"
                  variant={basis.rank === first ? 'filled' : 'default'}
                  disabled={!ready}
                  loading={busy}
                  aria-label={t(`requests:${under}`, { instrument: say(`instrument.${basis.instrument}`) })}
                  onClick={() => onChoose(basis.instrument)}
                  style={{ marginInlineStart: 'auto' }}
                >
                  {t(`requests:${does}`)}
                </Button>
              )}
            </div>
            <p className={css.faint}>
              <Dotted parts={[say(`tier.${basis.tier}`), basis.article, say(`confidence.${basis.confidence}`)]} />
            </p>
            {basis.standings && (
              <p className={css.faint}>
                <Dotted
                  parts={(['from', 'to'] as const).map((side) => {
                    const standing = basis.standings?.[side]
                    return (
                      standing &&
                      `${format.state(standing.state)}: ${say(`standing.${standing.status}`)}${standing.since ? ` (${format.date(standing.since)})` : ''}`
                    )
                  })}
                />
              </p>
            )}
            {basis.uncovered.length > 0 && (
              <p>
                {t('requests:new.uncovered', {
                  measures: format.list(basis.uncovered.map((family) => say(`measure.${family}`))),
                })}
              </p>
            )}
            <Reasons reasons={basis.notes} />
          </li>
        ))}
      </ol>
      {!ready && bases.usable.length > 0 && (
        <p className={css.faint} style={{ padding: '10px 16px' }}>
          {t('requests:new.caseFirst')}
        </p>
      )}
      {bases.unusable.length > 0 && (
        <details open={bases.unusable.some((one) => one.instrument === current)}>
          <summary style={{ padding: '12px 16px', cursor: 'pointer' }}>
            {t('requests:new.unusable', { count: bases.unusable.length })}
          </summary>
          <ul className={css.bases}>
            {bases.unusable.map((one) => (
              <li key={one.instrument}>
                <h3>
                  {say(`instrument.${one.instrument}`)}{' '}
                  {one.instrument === current && <Badge tone="bad">{t('requests:bases.taken')}</Badge>}
                </h3>
                <Reasons reasons={one.reasons} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** An article runs from left to right also between Arabic words: each part keeps its own way. */
function Dotted({ parts }: { parts: readonly (string | undefined)[] }) {
  return parts
    .filter((part) => part)
    .map((part, i) => (
      <Fragment key={part}>
        {i > 0 && ' · '}
        <bdi>{part}</bdi>
      </Fragment>
    ))
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords()
  if (reasons.length === 0) return null
  return (
    <ul className={css.reasons}>
      {reasons.map((reason) => (
        <li key={reason.code + JSON.stringify(reason.params)}>
          {words.say(`reason.${reason.code}`, wordedParams(words, reason.params))}{' '}
          <span className={css.faint}>
            <Dotted parts={[reason.article, words.say(`confidence.${reason.confidence}`)]} />
          </span>
        </li>
      ))}
    </ul>
  )
}
