import { Button, Menu, NativeSelect } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { fileAddress } from '../api/client.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { MethodCard } from '../design/MethodCard.tsx'
import { PageHeader, Tabs } from '../design/PageHeader.tsx'
import { Empty, Note } from '../design/Problem.tsx'
import { ReasonDialog } from '../design/ReasonDialog.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type Chosen, useChosen } from './api.ts'
import { BringCounts } from './BringCounts.tsx'
import { SetFacts } from './SetFacts.tsx'
import css from './Trends.module.css'

/** Counts by corridor, commodity and period: what they did, what is to be expected, and how little that says. No person is in them. */
export function Trends() {
  const { t } = useWords(['trends', 'frame'])
  const may = useMay()
  const chosen = useChosen()
  const [bringing, setBringing] = useState(false)
  const [ending, setEnding] = useState(false)
  const { set, commodity, region, falseAlarms } = chosen
  const search = { set: set?.set, commodity: commodity ?? 'all', region } as never
  const bring = may('analysis.counts') && (
    <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setBringing(true)}>
      {t('trends:bring')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('frame:place.trends')}
        state={set?.invented && <Badge tone="wait">{t('trends:invented')}</Badge>}
        facts={
          <>
            <span>{t('trends:says')}</span> <MethodCard method="trends" />
          </>
        }
        acts={
          <>
            {set && (
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button variant="default" rightSection={<Icon name="down" size={14} />}>
                    {t('frame:acts')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
                    {t('trends:print')}
                  </Menu.Item>
                  <Menu.Item
                    leftSection={<Icon name="download" size={16} />}
                    component="a"
                    href={fileAddress(`/trends/counts/${set.set}/look/file`, { commodity, region, falseAlarms })}
                    download
                  >
                    {t('trends:file')}
                  </Menu.Item>
                  {may('analysis.counts') && !set.withdrawnAt && (
                    <Menu.Item leftSection={<Icon name="trash" size={16} />} onClick={() => setEnding(true)}>
                      {t('trends:withdraw')}
                    </Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            )}
            {bring}
          </>
        }
      />
      <Tabs
        label={t('frame:place.trends')}
        tabs={[
          { label: t('trends:tab.series'), to: '/trends', search },
          { label: t('trends:tab.flows'), to: '/trends/flows', search },
          { label: t('trends:tab.share'), to: '/trends/share', search },
        ]}
      />
      <div className={css.page}>
        {set ? (
          <>
            <Choice chosen={chosen} />
            {set.withdrawnAt && (
              <Note tone="bad">
                {t('trends:withdrawnFor')} <bdi>{set.withdrawnFor}</bdi>
              </Note>
            )}
            <Note tone="wait">{t('trends:enforcement')}</Note>
            <Outlet />
            <SetFacts set={set} />
          </>
        ) : (
          <Empty title={t('trends:none')} says={t('trends:noneSays')} act={bring} />
        )}
      </div>
      {bringing && (
        <BringCounts
          onClose={() => setBringing(false)}
          onBrought={(it) => chosen.put({ set: it, commodity: undefined, region: undefined, corridor: undefined })}
        />
      )}
      {set && ending && <EndSet set={set.set} onClose={() => setEnding(false)} />}
    </>
  )
}

function Choice({ chosen }: { chosen: Chosen }) {
  const { t } = useWords(['trends'])
  const { sets, set, commodity, region, put } = chosen
  if (!set) return null
  return (
    <form className={`${css.row} screen-only`} onSubmit={(event) => event.preventDefault()}>
      <NativeSelect
        size="sm"
        label={t('trends:set')}
        value={set.set}
        data={sets.map((it) => ({ value: it.set, label: it.withdrawnAt ? `${it.title} (${t('trends:withdrawn')})` : it.title }))}
        onChange={(e) =>
          put({ set: e.currentTarget.value, commodity: undefined, region: undefined, corridor: undefined, after: undefined })
        }
      />
      <NativeSelect
        size="sm"
        label={t('trends:commodity')}
        value={commodity ?? 'all'}
        data={[...set.commodities.map((it) => ({ value: it, label: it })), { value: 'all', label: t('trends:all') }]}
        onChange={(e) => put({ commodity: e.currentTarget.value, corridor: undefined })}
      />
      {set.regions.length > 1 && (
        <NativeSelect
          size="sm"
          label={t('trends:region')}
          value={region ?? ''}
          data={[{ value: '', label: t('trends:all') }, ...set.regions.map((it) => ({ value: it, label: it }))]}
          onChange={(e) => put({ region: e.currentTarget.value || undefined, corridor: undefined })}
        />
      )}
    </form>
  )
}

function EndSet({ set, onClose }: { set: string; onClose: () => void }) {
  const { t } = useWords(['trends'])
  const act = useAct<{ reason: string }>({ path: `/trends/counts/${set}/withdraw`, refresh: [['trends']], done: onClose })
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t('trends:withdraw')}
      says={t('trends:withdrawSays')}
      button={t('trends:withdraw')}
      bad
      busy={act.busy}
      problem={act.problem}
      fieldError={act.fieldError}
      onConfirm={(reason) => void act.run({ reason })}
    />
  )
}
