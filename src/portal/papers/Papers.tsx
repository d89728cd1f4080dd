/** The paper bridge: from a code or a scan back to the record, and whether the signatures of a file hold. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { readCode } from '../../assistance/papers/paper.ts'
import { problemOf } from '../api/problem.ts'
import { StateBadge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { PageHeader } from '../design/PageHeader.tsx'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { foundQuery } from './api.ts'
import { CheckFile } from './CheckFile.tsx'
import css from './Papers.module.css'

export function Papers() {
  const { t } = useWords(['papers', 'frame'])
  const navigate = useNavigate()
  const { code = '', scanned = '' } = useSearch({ strict: false }) as { code?: string; scanned?: string }
  const go = (search: Readonly<{ code: string; scanned?: string }>) =>
    void navigate({ to: '/papers', search: search as never, replace: true })
  const pages = String(scanned).split(',').filter(Boolean).map(Number)
  return (
    <>
      <PageHeader title={t('frame:place.papers')} facts={<span>{t('papers:page.says')}</span>} />
      <div style={{ padding: '20px 24px 64px' }} className={css.page}>
        <Ask key={code} code={code} onFound={go} />
        {code && <Found code={code} scanned={pages} />}
        <CheckFile />
      </div>
    </>
  )
}

function Ask({ code, onFound }: { code: string; onFound: (search: { code: string; scanned?: string }) => void }) {
  const { t } = useWords(['papers', 'frame'])
  const [typed, setTyped] = useState(code)
  const [says, setSays] = useState<string>()
  const [busy, setBusy] = useState(false)
  const look = (text: string, scanned?: string): void => {
    const read = readCode(text)
    if (read) onFound({ code: read.code, ...(scanned && { scanned }) })
    else setSays(t('papers:refusal.code-unreadable'))
  }
  const scan = async (files: readonly File[]): Promise<void> => {
    setBusy(true)
    setSays(undefined)
    const { readScan } = await import('./readScan.ts')
    const { texts, unread } = await readScan(files)
    setBusy(false)
    const read = texts.map(readCode).filter((it) => it !== undefined)
    const one = read[0]
    if (!one) return setSays(t('papers:page.noCode'))
    if (read.some((it) => it.code !== one.code)) return setSays(t('papers:page.severalPapers'))
    if (unread > 0) setSays(t('papers:page.unread', { count: unread }))
    onFound({ code: one.code, scanned: read.map((it) => it.page ?? 1).join(',') })
  }
  return (
    <Sheet title={t('papers:page.find')}>
      <form
        className={css.row}
        onSubmit={(event) => {
          event.preventDefault()
          setSays(undefined)
          look(typed)
        }}
      >
        <TextInput
          size="sm"
          className={css.grow}
          label={t('papers:page.code')}
          description={t('papers:page.codeSays')}
          dir="ltr"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<Icon name="search" size={16} />}>
          {t('papers:page.look')}
        </Button>
      </form>
      <label className={css.grow}>
        <span className={css.visually}>{t('papers:page.scan')}</span>
        <input
          className={css.file}
          type="file"
          multiple
          accept="image/*,application/pdf"
          disabled={busy}
          onChange={(event) => void scan([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <p className={css.faint}>{busy ? t('papers:page.reading') : t('papers:page.scanSays')}</p>
      {says && (
        <Note tone="wait" role="status">
          {says}
        </Note>
      )}
    </Sheet>
  )
}

function Found({ code, scanned }: { code: string; scanned: readonly number[] }) {
  const { t, format } = useWords(['papers', 'assistance', 'frame'])
  const found = useQuery(foundQuery(code, scanned))
  if (found.error) return <ProblemNote problem={problemOf(found.error)} />
  const it = found.data
  if (!it) return null
  const { paper, scan } = it
  return (
    <Sheet title={`${it.reference} ${it.title}`} side={<StateBadge state={it.state as never} />}>
      <div className={css.page}>
        {!it.current && <Note tone="wait">{t('papers:page.notCurrent')}</Note>}
        {scan && <ScanSays {...scan} pages={scanned.length} />}
        <Facts
          facts={[
            [
              t('papers:page.code'),
              <code key="c" className={css.code}>
                {paper.code}
              </code>,
            ],
            [t('papers:page.version'), paper.version > 0 ? format.number(paper.version) : t('papers:paper.draft')],
            [t('papers:page.languages'), format.list(paper.languages.map(format.language))],
            [t('papers:page.by'), paper.by],
            [t('papers:page.at'), <When key="a" at={paper.at} />],
            [
              t('papers:page.content'),
              <code key="d" className={css.digest}>
                {paper.digest}
              </code>,
            ],
            [
              t('papers:page.file'),
              <code key="f" className={css.digest}>
                {paper.sha256}
              </code>,
            ],
          ]}
        />
        <div>
          <h3 className={css.visually}>{t('papers:page.seals')}</h3>
          <ol className={css.seals}>
            {it.seals.map((seal, i) => (
              <li key={seal}>
                {format.number(i + 1)}: <code className={css.code}>{seal}</code>
              </li>
            ))}
          </ol>
        </div>
        <div className={css.row}>
          <Button component={Link} to={`/requests/${it.request}`} leftSection={<Icon name="requests" size={16} />}>
            {t('papers:page.open')}
          </Button>
          <Button
            component={Link}
            to={`/ledger/entries/${paper.entry}`}
            variant="default"
            leftSection={<Icon name="ledger" size={16} />}
          >
            {t('papers:page.proof')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

/** What a scan lacks, and the order in which its pages belong. */
function ScanSays({
  sorted,
  order,
  missing,
  twice,
  pages,
}: {
  sorted: boolean
  order: readonly number[]
  missing: readonly number[]
  twice: readonly number[]
  pages: number
}) {
  const { t, format } = useWords(['papers'])
  const list = (all: readonly number[]): string => format.list(all.map(format.number))
  const good = sorted && missing.length === 0 && twice.length === 0
  return (
    <Note tone={good ? 'good' : 'wait'} role="status">
      {good
        ? t('papers:page.scanWhole', { count: pages })
        : [
            !sorted && t('papers:page.scanOrder', { order: list(order.map((at) => at + 1)) }),
            missing.length > 0 && t('papers:page.scanMissing', { pages: list(missing) }),
            twice.length > 0 && t('papers:page.scanTwice', { pages: list(twice) }),
          ]
            .filter(Boolean)
            .join(' ')}
    </Note>
  )
}
