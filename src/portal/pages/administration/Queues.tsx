import { Button, Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { partnersQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import type { PartnerView } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { useNow, When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import { nameIn } from '../directory/names.ts'
import { Partner } from '../inbox/Who.tsx'

const tones: Readonly<Record<PartnerView['state'], Tone>> = {
  well: 'good',
  delivering: 'info',
  unreachable: 'wait',
  refusing: 'bad',
  quarantined: 'bad',
  suspended: 'calm',
  'not-accepted': 'wait',
  'out-of-date': 'wait',
}

/** How the post with each partner goes, in plain words, and what an administrator can do about it. */
export function Queues() {
  const { t, format, language } = useWords()
  const may = useMay()
  const { data } = useSuspenseQuery({ ...partnersQuery, refetchInterval: 15_000 })
  const [releasing, setReleasing] = useState<{ id: string; chain: string }>()
  const retry = useAct<{ id: string }>({
    path: ({ id }) => `/federation/partners/${id}/retry`,
    refresh: [['queues']],
    said: t('pages:admin.retried'),
  })
  const release = useAct<{ id: string; chain: string; reason: string }>({
    path: ({ id }) => `/federation/partners/${id}/release`,
    refresh: [['queues']],
    said: t('pages:admin.released'),
    done: () => setReleasing(undefined),
  })
  const manages = may('federation.manage')
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        <ProblemNote problem={retry.problem} />
        <Sheet title={t('pages:admin.queues')} flush>
          {data.items.length === 0 ? (
            <Empty title={t('pages:directory.empty.title')} says={t('pages:directory.empty.says')} />
          ) : (
            <DataTable
              inset
              label={t('pages:admin.queues')}
              rows={data.items}
              idOf={(row) => row.id}
              columns={[
                {
                  key: 'name',
                  header: t('pages:inbox.partner'),
                  cell: (row) => (
                    <>
                      <Partner state={stateOfNode(row.id)} />
                      <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                        {nameIn(row.names, language)}
                      </div>
                    </>
                  ),
                },
                {
                  key: 'state',
                  header: t('pages:admin.post'),
                  width: 210,
                  cell: (row) => (
                    <Post row={row} {...(manages && { onRelease: (chain: string) => setReleasing({ id: row.id, chain }) })} />
                  ),
                },
                {
                  key: 'waiting',
                  header: t('pages:admin.waiting'),
                  width: 110,
                  end: true,
                  phone: 'label',
                  cell: (row) => (
                    <>
                      {format.number(row.waiting)}
                      {row.dead > 0 && (
                        <div>
                          <Link to="/administration/dead-letters">
                            {t('pages:admin.dead')}: {format.number(row.dead)}
                          </Link>
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  key: 'oldest',
                  header: t('pages:admin.oldest'),
                  width: 115,
                  phone: 'label',
                  cell: (row) => row.oldestWaiting && <Age at={row.oldestWaiting} />,
                },
                {
                  key: 'out',
                  header: t('pages:admin.lastOut'),
                  width: 115,
                  phone: 'label',
                  cell: (row) => row.lastOut && <When at={row.lastOut} />,
                },
                {
                  key: 'in',
                  header: t('pages:admin.lastIn'),
                  width: 115,
                  phone: 'label',
                  cell: (row) => row.lastIn && <When at={row.lastIn} />,
                },
                { key: 'node', header: t('pages:admin.node'), width: 205, cell: (row) => <NodeState row={row} /> },
                ...(manages
                  ? [
                      {
                        key: 'acts',
                        header: t('frame:acts'),
                        width: 130,
                        end: true,
                        cell: (row: PartnerView) =>
                          row.standing === 'accepted' &&
                          row.waiting > 0 && (
                            <Button
                              size="compact-sm"
                              variant="default"
                              loading={retry.busy}
                              onClick={() => void retry.run({ id: row.id })}
                              aria-label={`${t('pages:admin.retry')} ${row.id}`}
                            >
                              {t('pages:admin.retry')}
                            </Button>
                          ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Sheet>
        <p style={{ color: 'var(--ink-faint)' }}>{t('pages:admin.own')}</p>
      </div>
      <ReasonDialog
        opened={releasing !== undefined}
        onClose={() => setReleasing(undefined)}
        title={t('pages:admin.releaseTitle')}
        says={t('pages:admin.releaseSays', { chain: releasing?.chain ?? '' })}
        button={t('pages:admin.release')}
        busy={release.busy}
        problem={release.problem}
        fieldError={release.fieldError}
        onConfirm={(reason) => releasing && void release.run({ ...releasing, reason })}
      />
    </PageBody>
  )
}

/** What it runs, until when its keys are good, and whether its log agrees with itself as far as it was shown. */
function NodeState({ row }: { row: PartnerView }) {
  const { t, format } = useWords()
  const log =
    row.log && (row.log.agrees ? t('pages:admin.logAgrees', { size: format.number(row.log.size) }) : t('pages:admin.logForked'))
  return (
    <div style={{ color: 'var(--ink-soft)' }}>
      <div>{t('pages:admin.keysUntil', { date: format.date(row.keysExpire ?? row.manifestExpires) })}</div>
      <div>{t('pages:admin.version', { version: row.software.version, protocol: row.protocols[0] })}</div>
      {row.beginsAnew && (
        <div>
          <Link to="/directory">{t('pages:admin.beginsAnew')}</Link>
        </div>
      )}
      {row.beginnings.map((it) => (
        <div key={it.beginning}>
          {t('pages:admin.began', {
            date: format.date(it.at),
            chains: format.number(it.chains),
            unopened: format.number(it.unopened),
            unread: format.number(it.unread),
          })}
        </div>
      ))}
      {row.log && !row.log.agrees ? <Badge tone="bad">{log}</Badge> : <div>{log ?? t('pages:admin.logUnseen')}</div>}
      {row.log?.alarm && (
        <div>
          <Badge tone={row.log.alarm === 'silent' ? 'wait' : 'bad'}>
            {t('pages:admin.logAlarm', { state: t(`pages:ledger.alarm.${row.log.alarm}`) })}
          </Badge>
        </div>
      )}
    </div>
  )
}

/** When the oldest letter was posted, and how long ago that is. */
function Age({ at }: { at: string }) {
  const { format } = useWords()
  return (
    <>
      <When at={at} />
      <div style={{ color: 'var(--ink-soft)' }}>{format.relative(at, useNow())}</div>
    </>
  )
}

/** @param onRelease absent for those who may not release a chain */
function Post({ row, onRelease }: { row: PartnerView; onRelease?: (chain: string) => void }) {
  const { t, say, format } = useWords()
  const several = row.state === 'quarantined' && row.quarantined.length > 1
  return (
    <>
      <Badge tone={tones[row.state]}>
        {several ? t('pages:admin.heldChains', { number: format.number(row.quarantined.length) }) : t(`pages:post.${row.state}`)}
      </Badge>
      {row.tries > 0 && (
        <div style={{ color: 'var(--ink-soft)' }}>
          {t('pages:admin.tries', { count: row.tries })}
          {row.nextTry && (
            <>
              {' '}
              {t('pages:admin.next')} <When at={row.nextTry} />
            </>
          )}
        </div>
      )}
      {row.quarantined.map((one) => (
        <div key={one.chain} style={{ color: 'var(--ink-soft)', marginBlock: 6 }}>
          <code style={{ overflowWrap: 'anywhere' }}>{one.chain}</code>
          <Group gap={8} mt={2}>
            <span>
              {t('pages:admin.since')} <When at={one.since} />
            </span>
            {onRelease && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onRelease(one.chain)}
                aria-label={`${t('pages:admin.release')} ${one.chain}`}
              >
                {t('pages:admin.release')}
              </Button>
            )}
          </Group>
        </div>
      ))}
      {row.trouble && (
        <div style={{ color: 'var(--ink-soft)' }} dir="auto">
          {say(`trouble.${row.trouble}`, {}, say(`refusal.${row.trouble}`, {}, row.trouble))}
        </div>
      )}
    </>
  )
}
