/** Where something is taken out: areas of pages, stretches of text, cells and rows of a table. By mouse, pen, finger and keyboard. */
import { Button } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Box } from '../../../evidence/copies/areas.ts'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { PagePicture } from '../viewer/Pages.tsx'
import css from '../viewer/Viewer.module.css'
import type { Marked, MarkingProps } from './marked.ts'

let last = 0
const step = 0.01
const within = (n: number): number => Math.min(1, Math.max(0, n))
type Corner = Readonly<{ x: number; y: number }>

const placed = <T extends Box>(it: T, { x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): T => {
  const [w, h] = [Math.min(1, Math.max(step, width)), Math.min(1, Math.max(step, height))]
  return { ...it, width: w, height: h, x: Math.min(1 - w, within(x)), y: Math.min(1 - h, within(y)) }
}

export function MarkPages({
  base,
  reading,
  pages,
  areas,
  setAreas,
}: MarkingProps & { base: string; reading: string; pages: number }) {
  const { t } = useWords()
  const [page, setPage] = useState(1)
  const [from, setFrom] = useState<Corner>()
  const [to, setTo] = useState<Corner>()
  const sheet = useRef<HTMLDivElement>(null)
  const at = (event: PointerEvent): Corner => {
    const box = sheet.current!.getBoundingClientRect()
    return { x: within((event.clientX - box.left) / box.width), y: within((event.clientY - box.top) / box.height) }
  }
  const add = (box: Pick<Box, 'x' | 'y' | 'width' | 'height'>) =>
    setAreas([...areas, placed({ on: 'page', page, why: '', key: ++last, ...box }, box)])
  const between = (a: Corner, b: Corner) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  })
  const move = (it: Marked & Box, event: KeyboardEvent) => {
    const side: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    }
    const way = side[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace') setAreas(areas.filter((other) => other.key !== it.key))
    if (!way) return
    event.preventDefault()
    const [dx, dy] = way
    const next = event.shiftKey
      ? placed(it, { ...it, width: it.width + dx, height: it.height + dy })
      : placed(it, { ...it, x: it.x + dx, y: it.y + dy })
    setAreas(areas.map((other) => (other.key === it.key ? next : other)))
  }
  const drawn = from && to && between(from, to)
  const here = areas.filter((it): it is Marked & Box => it.on === 'page' && it.page === page)
  return (
    <>
      <Note tone="info">{t('viewer:redact.how')}</Note>
      <div className={css.row}>
        <Button size="compact-sm" variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
          {t('viewer:back')}
        </Button>
        <span className={css.faint}>
          {page} {t('viewer:of', { pages })}
        </span>
        <Button size="compact-sm" variant="default" disabled={page === pages} onClick={() => setPage(page + 1)}>
          {t('viewer:next')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => add({ x: 0.35, y: 0.45, width: 0.3, height: 0.05 })}>
          {t('viewer:redact.add')}
        </Button>
      </div>
      <div className={css.pages}>
        <PagePicture base={base} reading={reading} page={page}>
          <div
            ref={sheet}
            dir="ltr"
            className={css.draw}
            onPointerDown={(event) => {
              if (event.target !== event.currentTarget) return
              event.currentTarget.setPointerCapture(event.pointerId)
              setFrom(at(event))
              setTo(at(event))
            }}
            onPointerMove={(event) => from && setTo(at(event))}
            onPointerUp={() => {
              if (drawn && drawn.width > step && drawn.height > step / 2) add(drawn)
              setFrom(undefined)
              setTo(undefined)
            }}
          >
            {drawn && <div className={css.box} style={styleOf(drawn)} />}
            {here.map((it, n) => (
              <button
                key={it.key}
                type="button"
                className={css.box}
                style={styleOf(it)}
                aria-label={t('viewer:redact.area', { n: n + 1 })}
                aria-describedby="redact-keys"
                onKeyDown={(event) => move(it, event)}
              />
            ))}
          </div>
        </PagePicture>
      </div>
      <p id="redact-keys" className={css.faint}>
        {t('viewer:redact.keys')}
      </p>
    </>
  )
}

const styleOf = ({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
})

/** A field counts a line break as one letter; the file may have two. */
function inFile(text: string, at: number): number {
  let [file, field] = [0, 0]
  for (; field < at && file < text.length; field++) file += text[file] === '\r' && text[file + 1] === '\n' ? 2 : 1
  return file
}

export function MarkText({ text, areas, setAreas }: MarkingProps & { text: string }) {
  const { t } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const add = () => {
    const it = field.current
    if (!it || it.selectionStart === it.selectionEnd) return
    setAreas([
      ...areas,
      { on: 'text', from: inFile(text, it.selectionStart), to: inFile(text, it.selectionEnd), why: '', key: ++last },
    ])
  }
  return (
    <>
      <Note tone="info">{t('viewer:redact.howText')}</Note>
      <textarea ref={field} className={css.plain} dir="auto" readOnly value={text} aria-label={t('viewer:redact.text')} />
      <div className={css.row}>
        <Button size="compact-sm" variant="default" onClick={add}>
          {t('viewer:redact.selection')}
        </Button>
        <span className={css.faint}>{t('viewer:redact.marked', { count: areas.length })}</span>
      </div>
    </>
  )
}

export function MarkCells({ rows, areas, setAreas }: MarkingProps & { rows: readonly (readonly string[])[] }) {
  const { t } = useWords()
  const find = (row: number, column?: number) => areas.find((it) => it.on === 'cell' && it.row === row && it.column === column)
  const turn = (row: number, column?: number) => {
    const there = find(row, column)
    setAreas(
      there
        ? areas.filter((it) => it !== there)
        : [...areas, { on: 'cell', row, ...(column && { column }), why: '', key: ++last }],
    )
  }
  return (
    <>
      <Note tone="info">{t('viewer:redact.howCells')}</Note>
      <div className={css.scroll}>
        <table className={css.table}>
          <tbody>
            {rows.map((row, y) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
              <tr key={y}>
                <th scope="row">
                  <button
                    type="button"
                    className={css.cell}
                    aria-pressed={Boolean(find(y + 1))}
                    aria-label={t('viewer:redact.row', { row: y + 1 })}
                    onClick={() => turn(y + 1)}
                  >
                    {y + 1}
                  </button>
                </th>
                {row.map((cell, x) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                  <td key={x}>
                    <button
                      type="button"
                      className={css.cell}
                      dir="auto"
                      aria-pressed={Boolean(find(y + 1, x + 1))}
                      onClick={() => turn(y + 1, x + 1)}
                    >
                      {cell || '\u00a0'}
                    </button>
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
