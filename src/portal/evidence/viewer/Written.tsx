/** A text document or slides, laid out by the node: the file itself does not come here, and what it holds beside its text is shown too. */
import { Button, NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode, useState } from 'react'
import type { z } from 'zod'
import type { layoutView } from '../../../evidence/pages/views.ts'
import { fileAddress, read } from '../../api/client.ts'
import { problemOf } from '../../api/problem.ts'
import { When } from '../../design/Clock.tsx'
import { Note, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import css from './Document.module.css'
import { Mark } from './Mark.tsx'
import viewer from './Viewer.module.css'

type Layout = z.infer<typeof layoutView>
type Block = Layout['part']['blocks'][number]
type Line = Exclude<Block, { is: 'table' }>
type Run = Extract<Line, { is: 'text' }>['runs'][number]
type Said = Layout['part']['notes'][number]
type At = Readonly<{ base: string; reading: string; numbers: ReadonlyMap<string, number> }>

export function Written({
  base,
  reading,
  mark,
  place,
}: {
  base: string
  reading: string
  mark: string | undefined
  /** The slide or stretch that was found. */
  place: number | undefined
}) {
  const { t } = useWords()
  const [part, setPart] = useState(Math.max(1, place ?? 1))
  const { data, error } = useQuery({
    queryKey: ['layout', reading, part],
    queryFn: ({ signal }) => read(`${base}/readings/${reading}/layout/${part}` as never, undefined, signal) as Promise<Layout>,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (error) return <ProblemNote problem={problemOf(error)} />
  if (!data) return <SkeletonRows rows={6} />
  const { parts, slides, part: shown } = data
  const go = (to: number) => setPart(Math.min(parts, Math.max(1, to)))
  const hanging = shown.notes.filter((it) => it.mark)
  const at: At = { base, reading, numbers: new Map(hanging.map((it, n) => [it.mark!, n + 1])) }
  return (
    <section className={viewer.viewer} aria-label={t(slides ? 'viewer:document.slides' : 'viewer:document.title')}>
      {parts > 1 && (
        <div className={viewer.row}>
          <Button size="compact-sm" variant="default" disabled={part === 1} onClick={() => go(part - 1)}>
            {t('viewer:back')}
          </Button>
          <NumberInput
            size="xs"
            w={72}
            min={1}
            max={parts}
            value={part}
            hideControls
            aria-label={t(slides ? 'viewer:document.slide' : 'viewer:document.part')}
            onChange={(value) => typeof value === 'number' && go(value)}
          />
          <span className={viewer.faint}>{t('viewer:of', { pages: parts })}</span>
          <Button size="compact-sm" variant="default" disabled={part === parts} onClick={() => go(part + 1)}>
            {t('viewer:next')}
          </Button>
        </div>
      )}
      <p className={viewer.faint}>{t('viewer:document.says')}</p>
      {shown.hidden && <Note tone="wait">{t('viewer:document.hiddenSlide')}</Note>}
      <div className={viewer.marked}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div className={slides ? css.slide : css.paper} tabIndex={0}>
          <Margin notes={shown.notes} kind="header" at={at} />
          {shown.blocks.length === 0 && <p className={viewer.faint}>{t('viewer:document.empty')}</p>}
          <Blocks blocks={shown.blocks} at={at} />
          <Margin notes={shown.notes} kind="footer" at={at} />
          <Beside notes={shown.notes} at={at} />
        </div>
        {mark && <Mark text={mark} />}
      </div>
    </section>
  )
}

function Margin({ notes, kind, at }: { notes: readonly Said[]; kind: 'header' | 'footer'; at: At }) {
  const { t } = useWords()
  const its = notes.filter((it) => it.kind === kind)
  if (its.length === 0) return null
  return (
    <aside className={css.margin} aria-label={t(`viewer:document.note.${kind}`)}>
      {its.map((it, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name than their place
        <Blocks key={n} blocks={it.blocks} at={at} />
      ))}
    </aside>
  )
}

/** Comments and notes, numbered where they hang. */
function Beside({ notes, at }: { notes: readonly Said[]; at: At }) {
  const { t } = useWords()
  const its = notes.filter((it) => it.kind !== 'header' && it.kind !== 'footer')
  if (its.length === 0) return null
  return (
    <ol className={css.notes}>
      {its.map((it, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name than their place
        <li key={n}>
          <p className={viewer.faint}>
            {it.mark && `[${at.numbers.get(it.mark)}] `}
            {t(`viewer:document.note.${it.kind}`)}
            {it.by && (
              <>
                {' · '}
                <bdi>{it.by}</bdi>
              </>
            )}
            {it.at && !Number.isNaN(Date.parse(it.at)) && (
              <>
                {' · '}
                <When at={it.at} />
              </>
            )}
          </p>
          <Blocks blocks={it.blocks} at={at} />
        </li>
      ))}
    </ol>
  )
}

function Blocks({ blocks, at }: { blocks: readonly Block[]; at: At }) {
  return blocks.map((it, n) =>
    it.is === 'table' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
      <div key={n} className={viewer.scroll}>
        <table className={viewer.table}>
          <tbody>
            {it.rows.map((row, y) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
              <tr key={y}>
                {row.cells.map((cell, x) => {
                  const Cell = row.head ? 'th' : 'td'
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                    <Cell key={x} colSpan={cell.span} {...(row.head && { scope: 'col' })}>
                      <Blocks blocks={cell.blocks} at={at} />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
      <One key={n} it={it} at={at} />
    ),
  )
}

function One({ it, at }: { it: Line; at: At }) {
  const { t } = useWords()
  switch (it.is) {
    case 'picture':
      return (
        <img
          className={css.picture}
          src={fileAddress(`${at.base}/readings/${at.reading}/inlays/${it.picture}`)}
          alt={it.says || t('viewer:document.picture', { n: it.picture + 1 })}
          draggable={false}
          onContextMenu={(event) => event.preventDefault()}
        />
      )
    case 'heading':
      // The document's headings are not the page's: they begin where the exhibit's own heading ends.
      return (
        // biome-ignore lint/a11y/useSemanticElements: six levels of the file within those of the page
        <p role="heading" aria-level={Math.min(9, it.level + 3)} className={css.heading} data-level={it.level} dir="auto">
          <Runs runs={it.runs} at={at} />
        </p>
      )
    case 'item':
      return (
        <p className={css.item} style={{ paddingInlineStart: `${(it.level + 1) * 22}px` }} dir="auto">
          <span className={css.bullet}>{it.mark}</span> <Runs runs={it.runs} at={at} />
        </p>
      )
    default:
      return (
        <p className={css.text} dir="auto">
          <Runs runs={it.runs} at={at} />
        </p>
      )
  }
}

const elements = { bold: 'strong', italic: 'em', underlined: 'u', struck: 's' } as const

function Runs({ runs, at }: { runs: readonly Run[]; at: At }) {
  const { t } = useWords()
  return runs.map((run, n) => {
    if (run.note) {
      const number = at.numbers.get(run.note)
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place
      return number ? <sup key={n}>[{number}]</sup> : null
    }
    let it: ReactNode = run.text
    for (const dress of run.dress ?? []) {
      if (dress === 'hidden') continue
      const Element = elements[dress]
      it = <Element>{it}</Element>
    }
    if (run.dress?.includes('hidden'))
      it = (
        <mark className={css.hidden} title={t('viewer:document.hidden')}>
          {it}
        </mark>
      )
    if (run.change) {
      const Change = run.change === 'added' ? 'ins' : 'del'
      it = <Change title={t(`viewer:document.${run.change}`, { by: run.by ?? t('viewer:document.somebody') })}>{it}</Change>
    }
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place
    return <Fragment key={n}>{it}</Fragment>
  })
}
