import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read, send } from '../../api/client.ts'
import type { Problem } from '../../api/problem.ts'
import { client } from '../../api/queryClient.ts'
import { useSession } from '../../api/session.ts'
import { useAct, withStepUp } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody, PageHeader } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { Aside, Facts, Sheet } from '../../design/Sheet.tsx'
import { problemOfCeremony } from '../../frame/StepUp.tsx'
import { useStepUp } from '../../frame/stepUpContext.ts'
import { toast } from '../../frame/toasts.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { deviceOf } from './device.ts'

const passkeysQuery = { queryKey: ['me', 'passkeys'], queryFn: () => read('/session/passkeys') }
const sittingsQuery = { queryKey: ['me', 'sessions'], queryFn: () => read('/session/list') }

/** What an officer can see and change about the own sign-in. */
export function Me() {
  const { t, role, format } = useWords()
  const { officer, node, endsAt } = useSession()
  return (
    <>
      <PageHeader
        title={t('frame:person.settings')}
        shown={officer.name}
        facts={<span>{format.list(officer.roles.map(role))}</span>}
      />
      <PageBody
        label={t('frame:context')}
        background
        aside={
          <Aside title={t('pages:me.desk')}>
            <Facts
              narrow
              facts={[
                [t('pages:directory.authority'), officer.authority],
                [t('pages:directory.node'), <code key="n">{node.id}</code>],
                [t('pages:me.zone'), node.timeZone],
                [t('pages:me.endsAt'), <When key="e" at={endsAt} />],
              ]}
            />
          </Aside>
        }
      >
        <div style={{ display: 'grid', gap: 20 }}>
          <Passkeys />
          <Sittings />
        </div>
      </PageBody>
    </>
  )
}

function Passkeys() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(passkeysQuery)
  const [adding, setAdding] = useState(false)
  const remove = useAct<{ id: string }>({
    path: ({ id }) => `/session/passkeys/${encodeURIComponent(id)}`,
    verb: 'DELETE',
    refresh: [['me']],
    said: t('pages:me.removed'),
  })
  return (
    <Sheet
      title={t('pages:me.passkeys')}
      flush
      side={
        <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>
          {t('pages:me.add')}
        </Button>
      }
    >
      {remove.problem && (
        <div style={{ padding: 12 }}>
          <ProblemNote problem={remove.problem} />
        </div>
      )}
      {data.items.length === 0 ? (
        <Empty title={t('pages:me.noPasskey.title')} says={t('pages:me.noPasskey.says')} />
      ) : (
        <DataTable
          inset
          label={t('pages:me.passkeys')}
          rows={data.items}
          idOf={(row) => row.id}
          columns={[
            {
              key: 'label',
              header: t('pages:me.device'),
              cell: (row) => (
                <span dir="auto" style={{ fontWeight: 500 }}>
                  {row.label}
                </span>
              ),
            },
            {
              key: 'synced',
              header: t('pages:me.kind'),
              width: 180,
              cell: (row) => t(row.synced ? 'pages:me.synced' : 'pages:me.bound'),
            },
            {
              key: 'used',
              header: t('pages:me.lastUsed'),
              width: 150,
              cell: (row) => (row.lastUsedAt ? <When at={row.lastUsedAt} /> : t('pages:me.neverUsed')),
            },
            {
              key: 'acts',
              header: t('frame:acts'),
              width: 110,
              end: true,
              cell: (row) => (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  loading={remove.busy}
                  onClick={() => void remove.run({ id: row.id })}
                  aria-label={`${t('pages:me.remove')}: ${row.label}`}
                >
                  {t('pages:me.remove')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {adding && <AddPasskey onClose={() => setAdding(false)} />}
    </Sheet>
  )
}

function AddPasskey({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const stepUp = useStepUp()
  const [label, setLabel] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const add = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const post = <Answer,>(path: string, body: unknown) =>
        withStepUp(
          () => send<Answer>('POST', path, body, crypto.randomUUID()),
          () => stepUp(),
        )
      const { options } = await post<{ options: unknown }>('/session/passkeys/begin', undefined)
      const { startRegistration } = await import('@simplewebauthn/browser')
      const response = await startRegistration({ optionsJSON: options as never })
      await post('/session/passkeys/finish', { label: label.trim() || t('pages:me.thisDevice'), response })
      await client.invalidateQueries({ queryKey: ['me'] })
      toast(t('pages:me.added'))
      onClose()
    } catch (thrown) {
      setProblem(problemOfCeremony(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog onClose={onClose} title={t('pages:me.add')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Stack gap="lg">
          <TextInput
            data-autofocus
            label={t('pages:me.label')}
            description={t('pages:me.labelHint')}
            value={label}
            dir="auto"
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <ProblemNote problem={problem} fieldsHere={false} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={busy} leftSection={<Icon name="key" size={16} />}>
              {t('pages:me.addDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

function Sittings() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(sittingsQuery)
  const known = (agent: string) => {
    const device = deviceOf(agent)
    return device ? t('pages:me.on', device) : agent
  }
  const end = useAct<{ id: string }>({
    path: ({ id }) => `/session/list/${encodeURIComponent(id)}`,
    verb: 'DELETE',
    refresh: [['me']],
    said: t('pages:me.ended'),
  })
  return (
    <Sheet title={t('pages:me.sessions')} flush>
      {end.problem && (
        <div style={{ padding: 12 }}>
          <ProblemNote problem={end.problem} />
        </div>
      )}
      <DataTable
        inset
        label={t('pages:me.sessions')}
        rows={data.items}
        idOf={(row) => row.id}
        columns={[
          {
            key: 'device',
            header: t('pages:me.device'),
            cell: (row) => <span dir="auto">{known(row.device)}</span>,
          },
          {
            key: 'way',
            header: t('pages:me.way'),
            width: 150,
            cell: (row) => t(`pages:way.${row.way}`, { defaultValue: row.way }),
          },
          { key: 'seen', header: t('pages:me.lastSeen'), width: 150, cell: (row) => <When at={row.lastSeenAt} /> },
          {
            key: 'acts',
            header: t('frame:acts'),
            width: 130,
            end: true,
            cell: (row) =>
              row.current ? (
                <Badge tone="info">{t('pages:me.current')}</Badge>
              ) : (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  loading={end.busy}
                  onClick={() => void end.run({ id: row.id })}
                  aria-label={`${t('pages:me.end')}: ${row.device}`}
                >
                  {t('pages:me.end')}
                </Button>
              ),
          },
        ]}
      />
    </Sheet>
  )
}
