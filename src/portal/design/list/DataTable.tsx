/**
 * The one table: dense on a desk, a list of blocks on a phone, J and K to walk, Enter to open, virtual from sixty rows on,
 * and it never moves under the cursor.
 */
import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useRef } from 'react'
import { useWords } from '../../words.ts'
import css from './DataTable.module.css'
import { useListKeys } from './useListKeys.ts'
import { usePrinting } from './usePrinting.ts'
import { useSteady } from './useSteady.ts'

export type Column<Row> = Readonly<{
  key: string
  header: string
  cell: (row: Row) => ReactNode
  width?: number | string
  end?: boolean
  /** On a phone: gone, with its label before it, or (when left out) alone. */
  phone?: 'hide' | 'label'
}>

export type TableProps<Row> = Readonly<{
  /** Names the table for a screen reader. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  idOf: (row: Row) => string
  /** Where Enter and a click go. */
  to?: (row: Row) => Pick<LinkProps, 'to' | 'params' | 'search'>
  /** Called as the focus walks: for a preview. */
  onWalk?: (row: Row) => void
  /** One row, or several that are chosen together. */
  chosen?: string | ReadonlySet<string> | undefined
  /** Heading over the rows that share it; rows come sorted by group. */
  groupOf?: (row: Row) => string
  more?: Readonly<{ has: boolean; busy: boolean; load: () => void }>
  /** Inside a Sheet. */
  inset?: boolean
}>

const virtualFrom = 60

export function DataTable<Row>({ label, columns, rows: fresh, idOf, more, inset, groupOf, ...rest }: TableProps<Row>) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useListKeys(box)
  const { rows, waiting, show } = useSteady(fresh, idOf, box)
  const printing = usePrinting()
  const virtual = rows.length > virtualFrom && !printing
  const virtualizer = useWindowVirtualizer({
    count: virtual ? rows.length : 0,
    estimateSize: () => 38,
    overscan: 24,
    scrollMargin: box.current?.offsetTop ?? 0,
  })
  const items = virtualizer.getVirtualItems()
  const first = virtual ? (items[0]?.index ?? 0) : 0
  const shown = virtual ? items.map((item) => rows[item.index]!).filter(Boolean) : rows
  const above = virtual && items[0] ? items[0].start - virtualizer.options.scrollMargin : 0
  const below = virtual ? virtualizer.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtualizer.options.scrollMargin) : 0
  return (
    <div ref={box}>
      {waiting > 0 && (
        <div className={css.waiting} role="status">
          <Button size="compact-sm" variant="subtle" onClick={show}>
            {t('frame:list.waiting', { count: waiting })}
          </Button>
        </div>
      )}
      <div className={css.box}>
        <table className={`${css.table} ${inset ? css.inset : ''}`} aria-label={label} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={column.end ? css.end : undefined} style={{ width: column.width }}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && (
              <tr>
                <td style={{ height: above, padding: 0, border: 0 }} colSpan={columns.length} />
              </tr>
            )}
            {shown.map((row, i) => {
              const group = groupOf?.(row)
              const before = rows[first + i - 1]
              const begins = group !== undefined && (first + i === 0 || (before !== undefined && groupOf?.(before) !== group))
              return (
                <Fragment key={idOf(row)}>
                  {begins && (
                    <tr className={css.group}>
                      <th colSpan={columns.length} scope="rowgroup">
                        {group}
                      </th>
                    </tr>
                  )}
                  <TableRow row={row} id={idOf(row)} index={first + i} columns={columns} {...rest} />
                </Fragment>
              )
            })}
            {below > 0 && (
              <tr>
                <td style={{ height: below, padding: 0, border: 0 }} colSpan={columns.length} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {more?.has && (
        <div className={css.more}>
          <Button variant="default" loading={more.busy} onClick={more.load}>
            {t('frame:list.more')}
          </Button>
        </div>
      )}
    </div>
  )
}

type RowProps<Row> = Pick<TableProps<Row>, 'columns' | 'to' | 'onWalk' | 'chosen'> & { row: Row; id: string; index: number }

function TableRow<Row>({ row, id, index, columns, to, onWalk, chosen }: RowProps<Row>) {
  const target = to?.(row)
  const isChosen = typeof chosen === 'string' ? chosen === id : (chosen?.has(id) ?? false)
  return (
    <tr
      className={css.row}
      data-opens={target ? true : undefined}
      data-chosen={isChosen || undefined}
      aria-rowindex={index + 2}
      {...(!target && { tabIndex: -1, 'data-row': true })}
    >
      {columns.map((column, i) => (
        <td key={column.key} className={column.end ? css.end : undefined} data-label={column.header} data-phone={column.phone}>
          {i === 0 && target ? (
            <Link
              {...(target as LinkProps)}
              className={css.link}
              data-row={id}
              onFocus={() => onWalk?.(row)}
              onPointerEnter={() => onWalk?.(row)}
              aria-current={isChosen ? 'true' : undefined}
            >
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}
