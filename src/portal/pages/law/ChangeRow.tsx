import type { LawChange } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import css from './Law.module.css'
import { Cite } from './LawParts.tsx'

/** One dated change of the law on record. */
export function ChangeRow({ one }: { one: LawChange }) {
  const { say, format } = useWords(['law', 'advice'])
  const about = one.instrument
    ? say(`instrument.${one.instrument}`, {}, one.instrument)
    : one.detail
      ? say(`concept.${one.detail}`, {}, one.detail)
      : ''
  return (
    <li>
      <span className={css.line}>
        <span>
          {say(`change.${one.kind}`, {}, one.kind)}
          {one.state ? ` · ${format.state(one.state)}` : ''}
        </span>
        <strong>{format.date(one.on)}</strong>
      </span>
      <span dir="auto">{about}</span>
      <Cite it={one} />
    </li>
  )
}
