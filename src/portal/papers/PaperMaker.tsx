/** Makes a paper of the request, and shows those that were made. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Problem, problemOf } from '../api/problem.ts'
import { useMay } from '../api/session.ts'
import { withStepUp } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useStepUp } from '../frame/stepUpContext.ts'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { makePaper, papersQuery } from './api.ts'
import css from './Papers.module.css'

export const paperLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh']

/** @param ask which of the request's forms stands on the screen: that one is printed */
export function PaperMaker({
  request,
  sent,
  written,
  ask,
}: {
  request: string
  sent: boolean
  written: readonly string[]
  ask: Readonly<{ form?: string; view?: string }>
}) {
  const { t, say, language, format } = useWords(['papers', 'frame'])
  const may = useMay()
  const client = useQueryClient()
  const stepUp = useStepUp()
  const papers = useQuery(papersQuery(request)).data
  const [first, setFirst] = useState(paperLanguages.find((lang) => written.includes(lang)) ?? language)
  const [second, setSecond] = useState('')
  const [busy, setBusy] = useState<'plain' | 'signed'>()
  const [problem, setProblem] = useState<Problem>()
  const make = async (signed: boolean): Promise<void> => {
    setBusy(signed ? 'signed' : 'plain')
    setProblem(undefined)
    const languages = second && second !== first ? [first, second] : [first]
    try {
      await withStepUp(
        () => makePaper(request, { languages, ...ask }, signed),
        () => stepUp('assistance.sign-paper'),
      )
      await client.invalidateQueries({ queryKey: papersQuery(request).queryKey })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(undefined)
    }
  }
  if (!may('assistance.print')) return null
  const choices = paperLanguages.map((lang) => ({ value: lang, label: format.language(lang) }))
  return (
    <div className={`${css.maker} screen-only`}>
      <Sheet title={t('papers:page.make')}>
        <p className={css.faint}>{t('papers:page.makeSays')}</p>
        <div className={css.row}>
          <NativeSelect
            size="sm"
            label={t('papers:page.first')}
            value={first}
            onChange={(event) => setFirst(event.currentTarget.value)}
            data={choices}
          />
          <NativeSelect
            size="sm"
            label={t('papers:page.second')}
            value={second}
            onChange={(event) => setSecond(event.currentTarget.value)}
            data={[{ value: '', label: t('papers:page.alone') }, ...choices.filter((it) => it.value !== first)]}
          />
          <Button
            loading={busy === 'plain'}
            disabled={busy !== undefined}
            leftSection={<Icon name="document" size={16} />}
            onClick={() => void make(false)}
          >
            {t('papers:page.pdf')}
          </Button>
          {papers?.signs && sent && may('assistance.sign-paper') && (
            <Button
              variant="default"
              loading={busy === 'signed'}
              disabled={busy !== undefined}
              leftSection={<Icon name="seal" size={16} />}
              onClick={() => void make(true)}
            >
              {t('papers:page.signedPdf')}
            </Button>
          )}
        </div>
        <ProblemNote problem={problem} />
      </Sheet>
      {papers && papers.items.length > 0 && (
        <Sheet title={t('papers:page.made')} flush>
          <DataTable
            inset
            label={t('papers:page.made')}
            rows={papers.items}
            idOf={(it) => it.code}
            columns={[
              {
                key: 'code',
                header: t('papers:page.code'),
                cell: (it) => (
                  <Link to="/papers" search={{ code: it.code } as never} className={css.code}>
                    {it.code}
                  </Link>
                ),
              },
              { key: 'form', header: t('papers:page.form'), phone: 'label', cell: (it) => it.form && say(`form.${it.form}`) },
              {
                key: 'languages',
                header: t('papers:page.languages'),
                phone: 'label',
                cell: (it) => format.list(it.languages.map(format.language)),
              },
              { key: 'pages', header: t('papers:page.pages'), width: 80, end: true, phone: 'label', cell: (it) => it.pages },
              {
                key: 'version',
                header: t('papers:page.version'),
                width: 150,
                cell: (it) => (
                  <>
                    {it.version > 0 ? format.number(it.version) : t('papers:paper.draft')}{' '}
                    {it.signed && <Badge tone="good">{t('papers:page.signed')}</Badge>}
                  </>
                ),
              },
              { key: 'by', header: t('papers:page.by'), width: 160, cell: (it) => <bdi>{it.by}</bdi> },
              { key: 'at', header: t('papers:page.at'), width: 150, end: true, cell: (it) => <When at={it.at} /> },
            ]}
          />
        </Sheet>
      )}
    </div>
  )
}
