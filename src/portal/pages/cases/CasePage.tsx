import { Button, Menu } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { caseQuery } from '../../api/queries.ts'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { PageBody, PageHeader, Tabs } from '../../design/PageHeader.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Aside, Facts } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { CasePurpose } from './CasePurpose.tsx'

export function useCase() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  return useSuspenseQuery(caseQuery(id)).data
}

/** One case: why it exists, who belongs to it, and what hangs off it. */
export function CasePage() {
  const { t, say } = useWords(['frame', 'pages', 'analysis', 'reasoning', 'guard'])
  const may = useMay()
  const it = useCase()
  // Who opened it in an emergency reads it, for some hours, and does nothing else.
  const me = useSession().officer.id
  const glass = it.members.find((member) => member.officer === me && member.function === 'emergency')
  const lead = it.members.find((member) => member.function === 'lead')
  const params = { id: it.id }
  // Drawings and wide tables need the room.
  const wide = useLocation({ select: (at) => /\/(network|money|reasoning)(\/|$)/.test(at.pathname) })
  return (
    <>
      <PageHeader
        trail={[{ label: t('frame:place.cases'), to: '/cases' }]}
        trailLabel={t('frame:trail')}
        title={`${it.reference} ${it.title}`}
        shown={
          <>
            <span style={{ color: 'var(--ink-faint)', fontWeight: 400 }}>{it.reference}</span> {it.title}
          </>
        }
        state={
          <>
            <Badge tone={it.state === 'open' ? 'info' : 'calm'}>{t(`pages:cases.states.${it.state}`)}</Badge>
            {glass && <Badge tone="bad">{t('guard:function.emergency')}</Badge>}
          </>
        }
        facts={
          <>
            {glass?.until && (
              <span>
                {t('guard:glass.until')} <When at={glass.until} />
              </span>
            )}
            {lead && (
              <span>
                <Icon name="person" size={16} />
                {lead.name}, {say(`function.${lead.function}`)}
              </span>
            )}
            <span>
              {t('pages:case.openedAt')} <When at={it.openedAt} dateOnly />
            </span>
          </>
        }
        acts={
          <>
            {may('assistance.draft') && it.state === 'open' && !glass && (
              <Button
                component={Link}
                to="/requests/new"
                search={{ case: it.id } as never}
                leftSection={<Icon name="plus" size={16} />}
              >
                {t('frame:do.newRequest')}
              </Button>
            )}
            {may('cases.close') && !glass && <CloseOrReopen id={it.id} open={it.state === 'open'} />}
          </>
        }
      />
      <Tabs
        label={t('pages:case.tabs')}
        tabs={[
          { label: t('frame:place.requests'), to: '/cases/$id', params: params as never },
          { label: t('pages:case.members'), to: '/cases/$id/members', params: params as never, count: it.members.length },
          ...(may('evidence.read')
            ? [
                { label: t('evidence:page.title'), to: '/cases/$id/evidence', params: params as never },
                { label: t('uses:tab'), to: '/cases/$id/conditions', params: params as never },
              ]
            : []),
          ...(may('analysis.read')
            ? [
                { label: t('analysis:network.title'), to: '/cases/$id/network', params: params as never },
                { label: t('analysis:money.title'), to: '/cases/$id/money', params: params as never },
                { label: t('reasoning:notebook.title'), to: '/cases/$id/reasoning', params: params as never },
              ]
            : []),
          ...(may('protection.list-markings')
            ? [{ label: t('guard:marks.title'), to: '/cases/$id/marks', params: params as never }]
            : []),
          { label: t('pages:case.history'), to: '/cases/$id/history', params: params as never },
        ]}
      />
      <PageBody
        label={t('frame:context')}
        background
        aside={
          !wide && (
            <Aside title={t('pages:case.about')}>
              <Facts
                narrow
                facts={[
                  [t('pages:newCase.purpose'), it.purpose],
                  [t('pages:newCase.basis'), it.basis],
                  [t('pages:case.from'), it.from],
                  [t('pages:case.closedAt'), it.closedAt && <When at={it.closedAt} />],
                  [t('pages:case.closingReason'), it.closingReason],
                ]}
              />
              <div style={{ marginTop: 12 }}>
                <CasePurpose />
              </div>
            </Aside>
          )
        }
      >
        <Outlet />
      </PageBody>
    </>
  )
}

function CloseOrReopen({ id, open }: { id: string; open: boolean }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const step = open ? 'close' : 'reopen'
  const act = useAct<{ reason: string }>({
    path: `/cases/${id}/${step}`,
    refresh: [['case', id], ['cases']],
    said: t(`pages:case.${step}.done`),
    done: () => setAsking(false),
  })
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px="xs" aria-label={t('frame:more')}>
            <Icon name="more" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking(true)}>{t(`pages:case.${step}.do`)}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t(`pages:case.${step}.title`)}
        says={t(`pages:case.${step}.says`)}
        button={t(`pages:case.${step}.do`)}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ reason })}
      />
    </>
  )
}
