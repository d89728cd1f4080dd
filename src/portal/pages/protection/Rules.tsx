import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { Badge } from '../../design/Badge.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { SideDrawer } from '../../design/SideDrawer.tsx'
import { useWords } from '../../words.ts'
import { type RuleView, rulesQuery } from './api.ts'
import { English, Take } from './parts.tsx'

const tones = { kept: 'good', partly: 'wait', planned: 'calm' } as const

/** The twenty-eight rules, how each is kept, and by which tests and policies: generated from the table that the tests are checked against. */
export function Rules() {
  const { t, format } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(rulesQuery).data
  const [shown, setShown] = useState<RuleView>()
  const count = (state: string) => format.number(items.filter((it) => it.state === state).length)
  return (
    <PageBody>
      <Sheet
        title={t('protection:rules.count', { kept: count('kept'), rest: format.number(items.filter((it) => it.rest).length) })}
        flush
        side={may('protection.export') && <Take register="rules" />}
      >
        <DataTable
          inset
          label={t('protection:tab.rules')}
          rows={items}
          idOf={(row) => row.id}
          columns={[
            { key: 'id', header: t('protection:rules.number'), width: 70, cell: (row) => <code dir="ltr">{row.id}</code> },
            {
              key: 'rule',
              header: t('protection:rules.rule'),
              cell: (row) => (
                <button type="button" onClick={() => setShown(row)} style={link}>
                  {t(`protection:rule.${row.id}`)}
                </button>
              ),
            },
            {
              key: 'state',
              header: t('protection:state'),
              width: 130,
              cell: (row) => (
                <Badge tone={tones[row.state as keyof typeof tones] ?? 'calm'}>{t(`protection:ruleState.${row.state}`)}</Badge>
              ),
            },
            {
              key: 'tests',
              header: t('protection:rules.tests'),
              width: 80,
              end: true,
              phone: 'label',
              cell: (row) => format.number(row.tests.length),
            },
          ]}
        />
      </Sheet>
      <SideDrawer opened={shown !== undefined} onClose={() => setShown(undefined)} title={shown?.id ?? ''} size={560}>
        {shown && <OneRule it={shown} />}
      </SideDrawer>
    </PageBody>
  )
}

const link = {
  border: 0,
  background: 'none',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  padding: 0,
  cursor: 'pointer',
  textDecoration: 'underline',
  textDecorationColor: 'var(--line)',
  textUnderlineOffset: 3,
} as const

function OneRule({ it }: { it: RuleView }) {
  const { t } = useWords()
  return (
    <Facts
      narrow
      facts={[
        [t('protection:rules.rule'), t(`protection:rule.${it.id}`)],
        [t('protection:state'), t(`protection:ruleState.${it.state}`)],
        it.rest !== undefined && [t('protection:report.rest'), t(`protection:rest.${it.id}`)],
        [t('protection:rules.how'), <English key="k" of={it.kept} />],
        [t('protection:rules.source'), it.source],
        [t('protection:confidence.label'), t(`protection:confidence.${it.confidence}`)],
        it.policies.length > 0 && [
          t('protection:tab.policies'),
          <ul key="p" style={{ margin: 0, paddingInlineStart: 18 }}>
            {it.policies.map((id) => (
              <li key={id}>{t(`protection:policy.${id}`)}</li>
            ))}
          </ul>,
        ],
        [
          t('protection:rules.tests'),
          <ul key="t" dir="ltr" lang="en" style={{ margin: 0, paddingInlineStart: 18 }}>
            {it.tests.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>,
        ],
      ]}
    />
  )
}
