import { Sheet } from '../../design/Sheet.tsx'
import { timeIn } from '../../format.ts'
import { useWords } from '../../words.ts'
import type { BoardView } from '../api.ts'
import css from '../Teams.module.css'

export function Timeline({ it }: { it: BoardView }) {
  const { t, format, language } = useWords(['teams'])
  const stateOf = (node: string) => format.state(it.words.find((one) => one.node === node)?.state ?? node)
  const nameOf = (id: string | undefined) => it.targets.find((one) => one.id === id)?.plan.value.label
  const said = (one: BoardView['timeline'][number]): string =>
    one.kind === 'status'
      ? t(`teams:target.${one.code}`)
      : one.kind === 'result'
        ? `${t(`teams:result.${one.code}`)}: ${format.number(one.count ?? 0)}`
        : one.kind === 'go'
          ? t(`teams:word.${one.code}`)
          : one.kind === 'leg-leave'
            ? t(`teams:leave.${one.code}`)
            : one.kind === 'leg-state'
              ? t(`teams:legState.${one.code}`)
              : t(`teams:line.${one.kind}`)
  return (
    <Sheet title={t('teams:timeline')} flush>
      <ol className={css.timeline}>
        {it.timeline.map((one) => (
          <li key={one.id}>
            <time dateTime={one.at} title={format.full(one.at)}>
              {timeIn(language, format.zone, one.at, true)}
            </time>
            <span>
              {nameOf(one.target) && (
                <>
                  <strong dir="auto">{nameOf(one.target)}</strong>:{' '}
                </>
              )}
              {said(one)} {one.text && one.kind !== 'target' && <bdi>{one.text}</bdi>}
              <span className={css.quiet}>
                {' '}
                <bdi>{one.name}</bdi>, {stateOf(one.node)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
