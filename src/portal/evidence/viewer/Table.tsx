import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import css from './Viewer.module.css'

/** Rows as they stand in the file, the first of them as the heading. */
export function Table({
  rows,
  more,
  most,
  place,
}: {
  rows: readonly (readonly string[])[]
  more: boolean
  most: number
  place?: number | undefined
}) {
  const { t } = useWords()
  const [head = [], ...body] = rows
  const mine = (it: HTMLElement | null) => it?.scrollIntoView({ block: 'center' })
  return (
    <>
      {more && <Note tone="info">{t('uses:view.rows', { count: most })}</Note>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={css.scroll} tabIndex={0}>
        <table className={css.table}>
          <thead>
            <tr>
              {head.map((cell, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                <th key={n} scope="col" dir="auto">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row, y) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
              <tr key={y} {...(place === y + 2 && { ref: mine, 'data-here': true })}>
                {row.map((cell, x) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                  <td key={x} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
