/** Where the code of a page leads whoever scans it, without an account: what the authority says of this paper. Nothing of what it says. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Note } from '../design/Problem.tsx'
import { Facts } from '../design/Sheet.tsx'
import { methodsQuery } from '../pages/signin/api.ts'
import { Shell } from '../pages/signin/Shell.tsx'
import { useWords } from '../words.ts'
import css from './Papers.module.css'

type Known = Readonly<{
  code: string
  authority: string
  state: string
  at: string
  version: number
  digest: string
  pages: number
  sha256: string
  signed: boolean
  seals: readonly string[]
  ledger?: Readonly<{ log: string; index?: number; level: string }>
}>

export function PaperInPublic() {
  const { t, format } = useWords(['papers', 'pages', 'frame'])
  const { code = '' } = useParams({ strict: false }) as { code?: string }
  const methods = useQuery(methodsQuery)
  const page = Number(new URLSearchParams(window.location.search).get('p') ?? 0)
  const { data: it, isPending } = useQuery({
    queryKey: ['paper-in-public', code],
    queryFn: async (): Promise<Known | null> => {
      const answer = await fetch(`/paper/${encodeURIComponent(code)}`)
      return answer.ok ? ((await answer.json()) as Known) : null
    },
    retry: false,
  })
  return (
    <Shell node={methods.data?.node} title={t('papers:public.title')}>
      {isPending ? (
        <p className={css.faint}>{t('papers:page.reading')}</p>
      ) : !it ? (
        <Note tone="bad" role="alert">
          {t('papers:public.unknown')}
        </Note>
      ) : (
        <div className={css.page}>
          <Note tone="good" role="status">
            {t('papers:public.known', { authority: it.authority, state: format.state(it.state), at: format.full(it.at) })}
          </Note>
          {page > 0 && it.seals[page - 1] && (
            <p>
              {t('papers:public.seal', { n: page, m: it.pages })} <code className={css.code}>{it.seals[page - 1]}</code>
            </p>
          )}
          <Facts
            narrow
            facts={[
              [
                t('papers:page.code'),
                <code key="c" className={css.code}>
                  {it.code}
                </code>,
              ],
              [t('papers:page.version'), it.version > 0 ? format.number(it.version) : t('papers:paper.draft')],
              [t('papers:page.pages'), format.number(it.pages)],
              [
                t('papers:page.content'),
                <code key="d" className={css.digest}>
                  {it.digest}
                </code>,
              ],
              [
                t('papers:page.file'),
                <code key="f" className={css.digest}>
                  {it.sha256}
                </code>,
              ],
              [
                t('papers:public.ledger'),
                it.ledger && `${it.ledger.log} ${it.ledger.index ?? ''} (${t(`pages:level.${it.ledger.level}`)})`,
              ],
            ]}
          />
          <p className={css.faint}>{t('papers:public.says')}</p>
          <Button component="a" href={`/papers?code=${it.code}`} variant="default">
            {t('papers:public.officer')}
          </Button>
        </div>
      )}
    </Shell>
  )
}
