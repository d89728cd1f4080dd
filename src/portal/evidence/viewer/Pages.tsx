import { Button, NumberInput } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { fileAddress, readJson } from '../../api/client.ts'
import { type Problem, ProblemError, problemOf, readProblem } from '../../api/problem.ts'
import { ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './Viewer.module.css'

async function pictureOf(base: string, reading: string, page: number, width: number): Promise<Blob> {
  const answer = await fetch(fileAddress(`${base}/readings/${reading}/pages/${page}`, { width }), { credentials: 'same-origin' })
  if (!answer.ok) throw new ProblemError(readProblem(answer.status, readJson(await answer.text())))
  return answer.blob()
}

/** As sharp as the screen, in few sizes so that the node need not draw each anew. */
const widthFor = (zoom: number): number =>
  Math.min(2400, Math.ceil((Math.min(innerWidth, 900) * Math.min(2, devicePixelRatio) * zoom) / 300) * 300)

/** The picture of one page; `children` lie over it. */
export function PagePicture({
  base,
  reading,
  page,
  zoom = 1,
  children,
}: {
  base: string
  reading: string
  page: number
  zoom?: number
  children?: ReactNode
}) {
  const { t } = useWords()
  const [address, setAddress] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    let gone = false
    let made = ''
    setProblem(undefined)
    pictureOf(base, reading, page, widthFor(zoom)).then(
      (blob) => {
        if (gone) return
        made = URL.createObjectURL(blob)
        setAddress(made)
      },
      (fault) => !gone && setProblem(problemOf(fault)),
    )
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [base, reading, page, zoom])
  if (problem) return <ProblemNote problem={problem} />
  if (!address) return <SkeletonRows rows={6} />
  return (
    <div className={css.sheet} style={{ width: `${zoom * 100}%` }}>
      <img
        src={address}
        alt={t('viewer:page-picture', { page })}
        draggable={false}
        onContextMenu={(event) => event.preventDefault()}
      />
      {children}
    </div>
  )
}

/** A document page by page. The node draws the pages: the file itself does not come here, and nothing of it runs. */
export function Pages({
  base,
  reading,
  pages,
  place,
}: {
  base: string
  reading: string
  pages: number
  place?: number | undefined
}) {
  const { t } = useWords()
  const [page, setPage] = useState(Math.min(pages, Math.max(1, place ?? 1)))
  const [zoom, setZoom] = useState(1)
  const go = (to: number) => setPage(Math.min(pages, Math.max(1, to)))
  return (
    <section className={css.viewer} aria-label={t('viewer:pages')}>
      <div className={css.row}>
        {pages > 1 && (
          <>
            <Button size="compact-sm" variant="default" disabled={page === 1} onClick={() => go(page - 1)}>
              {t('viewer:back')}
            </Button>
            <NumberInput
              size="xs"
              w={72}
              min={1}
              max={pages}
              value={page}
              hideControls
              aria-label={t('viewer:page-number')}
              onChange={(value) => typeof value === 'number' && go(value)}
            />
            <span className={css.faint}>{t('viewer:of', { pages })}</span>
            <Button size="compact-sm" variant="default" disabled={page === pages} onClick={() => go(page + 1)}>
              {t('viewer:next')}
            </Button>
          </>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('viewer:smaller')}
          disabled={zoom === 1}
          onClick={() => setZoom(zoom - 0.5)}
        >
          <Icon name="minus" size={14} />
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('viewer:larger')}
          disabled={zoom >= 2.5}
          onClick={() => setZoom(zoom + 0.5)}
        >
          <Icon name="plus" size={14} />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={css.pages} tabIndex={0}>
        <PagePicture base={base} reading={reading} page={page} zoom={zoom} />
      </div>
    </section>
  )
}
