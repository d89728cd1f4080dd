import { useWords } from '../words.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Any part of a request's content, as a reader would want it: texts by language, ticks as words, lists as lists. */
export function Value({ value }: { value: unknown }) {
  const { t, say, format } = useWords()
  if (value === undefined || value === null || value === '')
    return <p style={{ color: 'var(--ink-faint)' }}>{t('requests:empty')}</p>
  if (typeof value === 'boolean') return <p>{t(value ? 'assistance:answer.yes' : 'assistance:answer.no')}</p>
  if (typeof value !== 'object')
    return (
      <p dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {String(value)}
      </p>
    )
  if (Array.isArray(value))
    return value.length === 0 ? (
      <Value value="" />
    ) : (
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {value.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shown once, never reordered
          <li key={i}>
            <Value value={item} />
          </li>
        ))}
      </ul>
    )
  if (isRecord(value) && typeof value.lang === 'string')
    return (
      <p dir="auto" lang={value.lang} style={{ whiteSpace: 'pre-wrap' }}>
        <span style={{ color: 'var(--ink-faint)' }}>{format.language(value.lang)}: </span>
        {String(value.text ?? '')}
      </p>
    )
  return (
    <dl style={{ margin: 0 }}>
      {Object.entries(value)
        .filter(([key, part]) => key !== 'id' && part !== '' && part !== undefined && !(Array.isArray(part) && part.length === 0))
        .map(([key, part]) => (
          <div key={key}>
            <dt style={{ color: 'var(--ink-faint)', fontSize: 12 }}>
              {say(`label.${key}`, {}, say(`particular.${key}`, {}, key))}
            </dt>
            <dd style={{ margin: 0 }}>
              <Value value={key === 'family' ? say(`measure.${String(part)}`) : part} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
