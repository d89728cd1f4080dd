import { Sheet } from '../../design/Sheet.tsx'
import { localeOf } from '../../format.ts'
import { useWords } from '../../words.ts'
import type { ReportView } from '../api.ts'
import css from '../Teams.module.css'

/** An instant as it is read at a place, with its offset. */
const at_ = (language: string, zone: string, at: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
    timeZone: zone,
    timeZoneName: 'short',
  }).format(new Date(at))

type PlaceView = ReportView['targets'][number]

/** Everything at one place in its order, whoever wrote it, and what was settled when two wrote at once. */
export function Place({ it, n, target }: { it: ReportView; n: number; target: PlaceView }) {
  const { t, format, language } = useWords(['teams'])
  const stateOf = (node: string) => format.state(it.parties.find((p) => p.node === node)?.state ?? node)
  const time = (at: string) => at_(language, target.where.zone, at)
  const said = (id: string) => {
    const one = target.steps.find((s) => s.id === id)
    return one ? `${t(`teams:target.${one.status}`)} (${stateOf(one.node)})` : ''
  }
  const lines = [
    ...target.steps.map(({ status, note, settles, ...s }) => ({
      ...s,
      what: t(`teams:target.${status}`),
      text: [note, settles && t('teams:report.settles', { states: format.list(settles.map(said)) })].filter(Boolean).join(' '),
    })),
    ...target.results.map(({ what, count, text = '', ...r }) => ({
      ...r,
      what: `${t(`teams:result.${what}`)}: ${format.number(count)}`,
      text,
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1))
  return (
    <Sheet title={`${format.number(n)}. ${target.label}`}>
      <p className={css.quiet}>
        <bdi>{target.where.name}</bdi>, {format.state(target.where.state)}. <bdi>{target.unit}</bdi>.{' '}
        {t('teams:report.planned', { at: time(target.planned) })}
      </p>
      {lines.length === 0 && <p className={css.quiet}>{t('teams:report.none')}</p>}
      <ul className={css.plain}>
        {lines.map((one) => (
          <li key={one.id}>
            {time(one.at)}: <strong>{one.what}</strong> {one.text && <bdi>{one.text}</bdi>}
            <span className={css.quiet}>
              <bdi>{one.name}</bdi>, {stateOf(one.node)}
            </span>
          </li>
        ))}
      </ul>
      {target.open.length > 0 && <p className={css.conflict}>{t('teams:report.open')}</p>}
    </Sheet>
  )
}
