/** On which instruments a request can rest, best first, and why the others do not carry it. */
import { Button } from '@mantine/core'
import type { LawSheet } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { Note } from '../../design/Problem.tsx'
import { Sheet as Box } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from './Law.module.css'
import { Cite, Reasons } from './LawParts.tsx'
import { StandingLine } from './OnRecord.tsx'

export function Bases({ sheet, onInstrument }: { sheet: LawSheet; onInstrument: (id: string) => void }) {
  const { t, say, format } = useWords(['law', 'pages', 'frame'])
  const { usable, unusable } = sheet.bases
  const name = (id: string) => say(`instrument.${id}`, {}, id)
  return (
    <Box title={t('pages:law.bases')} flush>
      {usable.length === 0 && (
        <div style={{ padding: 16 }}>
          <Note tone="wait">{t('pages:law.noBasis')}</Note>
        </div>
      )}
      <ol className={css.bases}>
        {usable.map((one) => (
          <li key={one.instrument} className={`${css.basis} ${one.instrument === sheet.instrument ? css.lead : ''}`}>
            <h3>
              <span dir="auto">{name(one.instrument)}</span>
              {one.rank === 1 || one === usable[0] ? <Badge tone="good">{t('pages:law.first')}</Badge> : null}
              {one.instrument === sheet.instrument ? (
                <Badge tone="info">{t('pages:law.shown')}</Badge>
              ) : (
                <Button size="compact-xs" variant="default" className="screen-only" onClick={() => onInstrument(one.instrument)}>
                  {t('pages:law.show')}
                </Button>
              )}
            </h3>
            <Cite it={one} />
            {one.uncovered.length > 0 && (
              <span>
                {t('pages:law.uncovered', { measures: format.list(one.uncovered.map((m) => say(`measure.${m}`, {}, m))) })}
              </span>
            )}
            {one.standings && (
              <ul className={css.reasons}>
                <StandingLine it={one.standings.from} />
                <StandingLine it={one.standings.to} />
              </ul>
            )}
            <Reasons notes={one.notes} />
          </li>
        ))}
      </ol>
      {unusable.length > 0 && (
        <details className={css.more}>
          <summary>{t('pages:law.unusable', { count: unusable.length })}</summary>
          <ul className={css.bases}>
            {unusable.map((one) => (
              <li key={one.instrument} className={css.basis}>
                <h3 dir="auto">{name(one.instrument)}</h3>
                <Reasons notes={one.reasons} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Box>
  )
}
