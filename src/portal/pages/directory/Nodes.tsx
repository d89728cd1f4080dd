import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nodesQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import type { NodeView } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { Aside, Facts, Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { Partner } from '../inbox/Who.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { nameIn, otherName } from './names.ts'
import { AcceptNode, SuspendNode } from './Trust.tsx'
import { TrustList } from './TrustList.tsx'

const tones: Readonly<Record<NodeView['standing'], Tone>> = { own: 'info', proposed: 'wait', accepted: 'good', suspended: 'bad' }

/** Who the partners are, by which key, and whether somebody compared it. */
export function Nodes() {
  const { t, language } = useWords()
  const may = useMay()
  const {
    data: { self, items },
  } = useSuspenseQuery(nodesQuery)
  const [act, setAct] = useState<{ kind: 'accept' | 'suspend'; node: NodeView }>()
  const [proposing, setProposing] = useState(false)
  const manages = may('directory.accept-peer')
  const propose = manages && (
    <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setProposing(true)}>
      {t('pages:directory.propose')}
    </Button>
  )
  return (
    <PageBody
      label={t('frame:context')}
      background
      aside={
        <Aside title={t('pages:directory.self')}>
          <Facts
            narrow
            facts={[
              [t('pages:directory.authority'), nameIn(self.names, language)],
              [t('pages:directory.node'), <code key="n">{self.id}</code>],
              [t('pages:directory.address'), self.url],
              [t('pages:directory.fingerprint'), <Fingerprint key="f" text={self.fingerprint} />],
              [t('pages:directory.expires'), <When key="e" at={self.expires} dateOnly />],
            ]}
          />
        </Aside>
      }
    >
      <Sheet title={t('pages:directory.nodes')} side={propose} flush>
        {items.length === 0 ? (
          <Empty title={t('pages:directory.empty.title')} says={t('pages:directory.empty.says')} act={propose} />
        ) : (
          <DataTable
            inset
            label={t('pages:directory.nodes')}
            rows={items}
            idOf={(row) => row.id}
            columns={[
              {
                key: 'name',
                header: t('pages:directory.authority'),
                cell: (row) => (
                  <>
                    <span dir="auto" style={{ fontWeight: 500 }}>
                      {nameIn(row.names, language)}
                    </span>
                    {otherName(row.names, language) && (
                      <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                        {otherName(row.names, language)}
                      </div>
                    )}
                    <div style={{ color: 'var(--ink-faint)' }}>
                      <code>{row.id}</code>
                    </div>
                  </>
                ),
              },
              { key: 'state', header: t('pages:inbox.partner'), width: 130, cell: (row) => <Partner state={row.state} /> },
              {
                key: 'standing',
                header: t('pages:directory.standing'),
                width: 150,
                cell: (row) => (
                  <>
                    <Badge tone={row.offeredFingerprint ? 'wait' : tones[row.standing]}>
                      {row.beginsAnew
                        ? t('pages:directory.anew.badge')
                        : row.offeredFingerprint
                          ? t('pages:directory.newKeys')
                          : t(`pages:standing.${row.standing}`)}
                    </Badge>
                    {row.suspendedReason && (
                      <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                        {row.suspendedReason}
                      </div>
                    )}
                  </>
                ),
              },
              {
                key: 'fingerprint',
                header: t('pages:directory.fingerprint'),
                width: 210,
                phone: 'label',
                cell: (row) => <Fingerprint text={row.fingerprint} />,
              },
              {
                key: 'fetched',
                header: t('pages:directory.fetched'),
                width: 120,
                phone: 'hide',
                cell: (row) => row.fetchedAt && <When at={row.fetchedAt} dateOnly />,
              },
              ...(manages
                ? [
                    {
                      key: 'acts',
                      header: t('frame:acts'),
                      width: 120,
                      end: true,
                      cell: (row: NodeView) =>
                        row.standing !== 'accepted' || row.offeredFingerprint ? (
                          <Button
                            size="compact-sm"
                            onClick={() => setAct({ kind: 'accept', node: row })}
                            aria-label={`${t('pages:directory.accept')} ${row.id}`}
                          >
                            {t('pages:directory.accept')}
                          </Button>
                        ) : (
                          <Button
                            size="compact-sm"
                            variant="default"
                            onClick={() => setAct({ kind: 'suspend', node: row })}
                            aria-label={`${t('pages:directory.suspend')} ${row.id}`}
                          >
                            {t('pages:directory.suspend')}
                          </Button>
                        ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Sheet>
      <div style={{ marginBlockStart: 16 }}>
        <TrustList />
      </div>
      {act?.kind === 'accept' && <AcceptNode node={act.node} onClose={() => setAct(undefined)} />}
      {act?.kind === 'suspend' && <SuspendNode node={act.node} onClose={() => setAct(undefined)} />}
      {proposing && <ProposeNode onClose={() => setProposing(false)} />}
    </PageBody>
  )
}

function ProposeNode({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const [url, setUrl] = useState('')
  const act = useAct<{ url: string }>({
    path: '/directory/nodes',
    act: 'directory.accept-peer',
    refresh: [['nodes']],
    said: t('pages:directory.proposed'),
    done: onClose,
  })
  return (
    <Dialog onClose={onClose} title={t('pages:directory.propose')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void act.run({ url: url.trim() })
        }}
      >
        <Stack gap="lg">
          <TextInput
            data-autofocus
            label={t('pages:directory.address')}
            description={t('pages:directory.addressHint')}
            value={url}
            dir="ltr"
            onChange={(event) => setUrl(event.currentTarget.value)}
            error={act.fieldError('url')}
          />
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('pages:directory.proposeDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
