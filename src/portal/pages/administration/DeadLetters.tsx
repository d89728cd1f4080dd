import { Button, Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { deadLettersQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import type { DeadLetter } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import { Partner } from '../inbox/Who.tsx'

/** Letters that will not arrive by themselves: a person sends each again, or closes it. */
export function DeadLetters() {
  const { t, say } = useWords()
  const may = useMay()
  const { data } = useSuspenseQuery(deadLettersQuery)
  const [asked, setAsked] = useState<{ act: 'resend' | 'close'; letter: DeadLetter }>()
  const refresh = [['dead'], ['queues']]
  const common = { refresh, done: () => setAsked(undefined) }
  const resend = useAct<{ message: string; reason: string }>({
    ...common,
    path: ({ message }) => `/federation/dead-letters/${message}/resend`,
    act: 'federation.resend',
    said: t('pages:admin.resent'),
  })
  const close = useAct<{ message: string; reason: string }>({
    ...common,
    path: ({ message }) => `/federation/dead-letters/${message}/close`,
    said: t('pages:admin.closed'),
  })
  const doing = asked?.act === 'close' ? close : resend
  const partner = asked?.letter.to ?? ''
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        <p style={{ color: 'var(--ink-soft)', margin: 0 }}>{t('pages:admin.deadSays')}</p>
        <Sheet title={t('pages:admin.dead')} flush>
          {data.items.length === 0 ? (
            <Empty title={t('pages:admin.noDead.title')} says={t('pages:admin.noDead.says')} />
          ) : (
            <DataTable
              inset
              label={t('pages:admin.dead')}
              rows={data.items}
              idOf={(row) => row.message}
              columns={[
                {
                  key: 'to',
                  header: t('pages:inbox.partner'),
                  width: 150,
                  cell: (row) => (
                    <>
                      <Partner state={stateOfNode(row.to)} />
                      <div style={{ color: 'var(--ink-faint)' }}>
                        <code>{row.to}</code>
                      </div>
                    </>
                  ),
                },
                {
                  key: 'letter',
                  header: t('pages:admin.letter'),
                  width: 220,
                  cell: (row) => (
                    <>
                      <code dir="ltr">{row.kind}</code>
                      <div dir="ltr" style={{ color: 'var(--ink-faint)', overflowWrap: 'anywhere', textAlign: 'start' }}>
                        {row.chain} · {row.seq}
                      </div>
                    </>
                  ),
                },
                {
                  key: 'why',
                  header: t('pages:admin.why'),
                  cell: (row) =>
                    row.code === 'begun-anew'
                      ? t('pages:admin.begunAnew')
                      : row.state === 'expired'
                        ? t('pages:admin.expired')
                        : say(`refusal.${row.code}`, {}, row.code ?? ''),
                },
                {
                  key: 'sent',
                  header: t('pages:admin.sent'),
                  width: 140,
                  phone: 'label',
                  cell: (row) => <When at={row.postedAt} />,
                },
                ...(may('federation.resend')
                  ? [
                      {
                        key: 'acts',
                        header: t('frame:acts'),
                        width: 210,
                        end: true,
                        cell: (letter: DeadLetter) => (
                          <Group gap="xs" justify="flex-end">
                            {(['resend', 'close'] as const).map((act) => (
                              <Button
                                key={act}
                                size="compact-sm"
                                variant="default"
                                onClick={() => setAsked({ act, letter })}
                                aria-label={`${t(`pages:admin.${act}`)} ${letter.chain} ${letter.seq}`}
                              >
                                {t(`pages:admin.${act}`)}
                              </Button>
                            ))}
                          </Group>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Sheet>
      </div>
      <ReasonDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t(asked?.act === 'close' ? 'pages:admin.closeTitle' : 'pages:admin.resend')}
        says={t(asked?.act === 'close' ? 'pages:admin.closeSays' : 'pages:admin.resendSays', { partner })}
        button={t(`pages:admin.${asked?.act ?? 'resend'}`)}
        bad={asked?.act === 'close'}
        busy={doing.busy}
        problem={doing.problem}
        fieldError={doing.fieldError}
        onConfirm={(reason) => asked && void doing.run({ message: asked.letter.message, reason })}
      />
    </PageBody>
  )
}
