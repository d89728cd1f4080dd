/** What was recorded, when, who witnessed it; a tick that this browser computed itself; and the file for a court. */
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Verdict } from '../../../ledger/verify.ts'
import { fileAddress, readJson } from '../../api/client.ts'
import { ProblemError, problemOf, readProblem } from '../../api/problem.ts'
import { entryQuery } from '../../api/queries.ts'
import type { EntryDetail } from '../../api/types.ts'
import { stateOfNode } from '../../format.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { ProblemNote, SkeletonRows } from '../Problem.tsx'
import { SideDrawer } from '../SideDrawer.tsx'
import { actorOf } from './actor.ts'
import css from './History.module.css'

/** @returns the verdict of the arithmetic in this browser over the downloaded file */
async function verify(id: string, signal: AbortSignal): Promise<Verdict> {
  const [{ verifyRecord }, response] = await Promise.all([
    import('../../../ledger/verify.ts'),
    fetch(fileAddress(`/ledger/entries/${id}/proof`), { credentials: 'same-origin', signal }),
  ])
  const text = await response.text()
  if (!response.ok) throw new ProblemError(readProblem(response.status, readJson(text)))
  return verifyRecord(text)
}

export function ProofDrawer({ entry, onClose }: { entry: string | undefined; onClose: () => void }) {
  const { t } = useWords()
  return (
    <SideDrawer opened={entry !== undefined} onClose={onClose} title={t('pages:proof.title')}>
      {entry && <Proof id={entry} />}
    </SideDrawer>
  )
}

export function Proof({ id }: { id: string }) {
  const { t } = useWords()
  const detail = useQuery(entryQuery(id))
  const file = useQuery({
    queryKey: ['entry', id, 'verdict'],
    queryFn: ({ signal }) => verify(id, signal),
    enabled: detail.data !== undefined && detail.data.level !== 'stored',
    // Each reading of a proof is itself recorded: once is enough.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  if (detail.error) return <ProblemNote problem={problemOf(detail.error)} />
  if (!detail.data) return <SkeletonRows rows={3} />
  const stored = detail.data.level === 'stored'
  return (
    <div className={css.stack}>
      <ThreeSentences it={detail.data} verdict={file.data} />
      {stored ? (
        <div className={css.verdict} data-holds="open">
          <Icon name="clock" size={28} />
          <p>{t('pages:proof.waits')}</p>
        </div>
      ) : (
        <>
          {file.error && <ProblemNote problem={problemOf(file.error)} />}
          {file.data && <VerdictShown verdict={file.data} />}
          {!file.data && !file.error && <p role="status">{t('pages:proof.checking')}</p>}
          <Group gap="sm">
            <Button
              component="a"
              href={fileAddress(`/ledger/entries/${id}/proof`)}
              download
              variant="default"
              leftSection={<Icon name="download" size={16} />}
            >
              {t('pages:proof.download')}
            </Button>
            <Button
              component="a"
              href={fileAddress(`/ledger/entries/${id}/tlog-proof`)}
              download
              variant="subtle"
              leftSection={<Icon name="document" size={16} />}
            >
              {t('pages:proof.text')}
            </Button>
          </Group>
          <p style={{ color: 'var(--ink-faint)' }}>
            {t('pages:proof.offline')} <code>npx comity verify</code>. {t('pages:proof.textSays')}
          </p>
        </>
      )}
    </div>
  )
}

function ThreeSentences({ it, verdict }: { it: EntryDetail; verdict: Verdict | undefined }) {
  const { t, act, format } = useWords()
  const authority = (name: string) => `${format.state(stateOfNode(name))} (${name.split('.')[0]})`
  const names =
    verdict?.findings.filter((one) => one.code === 'witnessed-by').map((one) => authority(one.facts?.name ?? '')) ?? []
  const witness = it.level === 'stored' ? 'none' : names.length > 0 ? 'names' : it.level
  return (
    <ol className={css.three}>
      <li>
        <Icon name="document" />
        <span dir="auto">{t('pages:proof.what', { act: act(it.act), who: actorOf(it) ?? t('pages:proof.somebody') })}</span>
      </li>
      <li>
        <Icon name="clock" />
        <span>{t('pages:proof.when', { at: format.full(it.at) })}</span>
      </li>
      <li>
        <Icon name="seal" />
        <span>{t(`pages:proof.witness.${witness}`, { names: format.list(names), index: it.index ?? 0 })}</span>
      </li>
    </ol>
  )
}

/** Instants among the facts of a finding, as people write them. */
const readable = (facts: Readonly<Record<string, string>> = {}, full: (at: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, key === 'at' && !Number.isNaN(Date.parse(value)) ? full(value) : value]),
  )

function VerdictShown({ verdict }: { verdict: Verdict }) {
  const { t, say, format } = useWords()
  return (
    <>
      <div className={css.verdict} data-holds={verdict.holds} role="status">
        <Icon name={verdict.holds ? 'shield' : 'stop'} size={32} />
        <p>{verdict.holds ? t('pages:proof.holds') : t('pages:proof.fails')}</p>
      </div>
      <ul className={css.findings}>
        {verdict.findings.map((one) => (
          <li key={one.code + JSON.stringify(one.facts ?? {})} data-good={one.good}>
            <Icon name={one.good ? 'check' : 'info'} size={16} />
            <span>{say(`finding.${one.code}`, readable(one.facts, format.full))}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
