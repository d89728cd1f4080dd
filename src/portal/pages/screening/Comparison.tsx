import { Badge } from '../../design/Badge.tsx'
import { useWords } from '../../words.ts'
import type { Candidate, Compared } from './api.ts'
import { bandTone } from './api.ts'
import { percent } from './percent.ts'
import css from './Screening.module.css'

const tone = { agreed: 'good', disagreed: 'bad', missing: 'calm' } as const

/** What was asked and what is held, side by side; below it the sum that leads to the probability. */
export function Comparison({ candidate }: { candidate: Candidate }) {
  const { t } = useWords(['screening', 'frame'])
  const others = candidate.subject.names.filter((n) => n !== candidate.compared[0]?.right)
  return (
    <>
      <div className={css.head}>
        <h2>
          <bdi>{candidate.compared[0]?.right || candidate.subject.names[0]}</bdi>
        </h2>
        <Badge tone={candidate.cleared ? 'calm' : bandTone[candidate.band]}>
          {t(`screening:band.${candidate.cleared ? 'cleared' : candidate.band}`)}
        </Badge>
        <span className={css.sub}>
          {t('screening:compare.reference')} <bdi>{candidate.reference}</bdi>
        </span>
      </div>
      {candidate.misused && <p className={css.warn}>{t('screening:compare.misused')}</p>}
      <table className={css.sides}>
        <thead>
          <tr>
            <th scope="col">{t('screening:compare.feature')}</th>
            <th scope="col">{t('screening:compare.asked')}</th>
            <th scope="col">{t('screening:compare.held')}</th>
            <th scope="col">{t('screening:compare.result')}</th>
          </tr>
        </thead>
        <tbody>
          {candidate.compared.map((it) => (
            <tr key={`${it.feature}${it.type ?? ''}`} className={css[it.says]}>
              <th scope="row">{it.type ? t(`screening:number.${it.type}`) : t(`screening:feature.${it.feature}`)}</th>
              <td>
                <Name it={it} side="left" />
              </td>
              <td>
                <Name it={it} side="right" />
              </td>
              <td>
                <Badge tone={tone[it.says]}>{t(`screening:says.${it.says}`)}</Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <p className={css.sub}>
          {t('screening:compare.others')} <bdi>{others.join(' · ')}</bdi>
        </p>
      )}
      <Waterfall candidate={candidate} />
    </>
  )
}

/** A name with its words that found a partner plain, and the others marked; other values as they are. */
function Name({ it, side }: { it: Compared; side: 'left' | 'right' }) {
  const alone = side === 'left' ? it.onlyLeft : it.onlyRight
  return (
    <bdi>
      {it[side] || '–'}
      {it.pairs && side === 'right' && it.pairs.some((p) => p.a !== p.b) && (
        <span className={css.pairs}>
          {it.pairs
            .filter((p) => p.a !== p.b)
            .map((p) => (
              <span key={`${p.a} ${p.b}`}>
                <bdi>{p.a}</bdi> = <bdi>{p.b}</bdi>
              </span>
            ))}
        </span>
      )}
      {alone && alone.length > 0 && (
        <span className={css.pairs}>
          {alone.map((w) => (
            <mark key={w}>
              <bdi>{w}</bdi>
            </mark>
          ))}
        </span>
      )}
    </bdi>
  )
}

/** Each step of the sum as a bar from the middle: to the end for, to the start against. */
function Waterfall({ candidate }: { candidate: Candidate }) {
  const { t } = useWords(['screening', 'frame'])
  const most = Math.max(8, ...candidate.steps.map((s) => Math.abs(s.bits)))
  return (
    <details className={css.sum} open>
      <summary>
        {t('screening:sum.title')} <strong dir="ltr">{percent(candidate.probability)}</strong>
      </summary>
      <ol className={css.steps}>
        {candidate.steps.map((s) => (
          <li key={`${s.what} ${s.facts.left} ${s.facts.right} ${s.facts.type}`}>
            <span className={css.what}>
              {t(`screening:step.${s.what}`, s.facts)}{' '}
              {s.what.startsWith('word') && (
                <>
                  <bdi>{s.facts.left}</bdi>
                  {s.facts.left && s.facts.right && ' / '}
                  <bdi>{s.facts.right}</bdi>
                </>
              )}
            </span>
            <span className={css.bar} aria-hidden="true">
              <span className={s.bits < 0 ? css.against : css.for} style={{ inlineSize: `${(Math.abs(s.bits) / most) * 50}%` }} />
            </span>
            <span className={css.bits} dir="ltr">
              {s.bits > 0 ? '+' : '−'}
              {Math.abs(s.bits).toFixed(1)}
            </span>
          </li>
        ))}
        <li className={css.total}>
          <span className={css.what}>{t('screening:sum.total')}</span>
          <span className={css.bar} />
          <span className={css.bits} dir="ltr">
            {candidate.bits.toFixed(1)}
          </span>
        </li>
      </ol>
      <p className={css.sub}>{t('screening:sum.says')}</p>
    </details>
  )
}
