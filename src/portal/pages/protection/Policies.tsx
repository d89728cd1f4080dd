import { useSuspenseQuery } from '@tanstack/react-query'
import { useMay, useSession } from '../../api/session.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { type PolicyView, policiesQuery } from './api.ts'
import { Take, WithReason } from './parts.tsx'

/** What closes something, why, and who can lift it: the federation's policies, this jurisdiction's, and what waits for a second person. */
export function Policies() {
  const { t, format } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const { digest, federation, local, proposed, sets, partners } = useSuspenseQuery(policiesQuery).data
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        {proposed.map((it) => (
          <Sheet
            key={it.id}
            title={t(`protection:policies.${it.change}`)}
            side={
              may('protection.approve-policy') &&
              !it.by.includes(officer.id) && (
                <span style={{ display: 'inline-flex', gap: 8 }}>
                  <Decision id={it.id} agree />
                  <Decision id={it.id} agree={false} />
                </span>
              )
            }
          >
            <Facts
              facts={[
                [t('protection:policies.says'), it.policy.says],
                [t('protection:rules.source'), it.policy.source],
                [t('protection:reason'), it.reason],
                [t('protection:when'), <When key="w" at={it.at} />],
                [
                  t('protection:policies.closes'),
                  <code key="c" dir="ltr">
                    {JSON.stringify(it.policy.when)}
                  </code>,
                ],
              ]}
            />
          </Sheet>
        ))}
        {local.length > 0 && (
          <Sheet title={t('protection:policies.local')} flush>
            <List rows={local} label={t('protection:policies.local')} own />
          </Sheet>
        )}
        <Sheet title={t('protection:policies.federation')} flush side={may('protection.export') && <Take register="policies" />}>
          <List rows={federation} label={t('protection:policies.federation')} />
        </Sheet>
        {sets.length > 0 && (
          <Sheet title={t('protection:policies.sets')} flush>
            <DataTable
              inset
              label={t('protection:policies.sets')}
              rows={sets}
              idOf={(row) => String(row.version)}
              columns={[
                { key: 'n', header: t('protection:policies.set'), width: 80, cell: (row) => format.number(row.version) },
                {
                  key: 'its',
                  header: t('protection:policies.content'),
                  cell: (row) => (
                    <>
                      <code dir="ltr">{row.policies.length > 0 ? row.policies.join(' ') : '–'}</code>
                      <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                        {row.reason}
                      </div>
                    </>
                  ),
                },
                {
                  key: 'at',
                  header: t('protection:policies.since'),
                  width: 180,
                  phone: 'label',
                  cell: (row) => <When at={row.inForceAt} />,
                },
              ]}
            />
          </Sheet>
        )}
        {partners.length > 0 && (
          <Sheet title={t('protection:policies.partners')} flush>
            <p style={{ padding: '8px 16px', margin: 0, color: 'var(--ink-soft)' }}>{t('protection:policies.partnersSays')}</p>
            <DataTable
              inset
              label={t('protection:policies.partners')}
              rows={partners}
              idOf={(row) => `${row.node} ${row.digest}`}
              columns={[
                { key: 'node', header: t('protection:policies.partner'), width: 200, cell: (row) => <bdi>{row.node}</bdi> },
                {
                  key: 'rules',
                  header: t('protection:tab.rules'),
                  cell: (row) => (
                    <>
                      <Badge tone={row.rules === 'unknown' ? 'bad' : row.rules === 'same' ? 'good' : 'calm'}>
                        {t(`protection:rulesNamed.${row.rules}`)}
                      </Badge>{' '}
                      <code dir="ltr">{row.digest.slice(0, 16)}</code>
                    </>
                  ),
                },
                {
                  key: 'at',
                  header: t('protection:policies.since'),
                  width: 180,
                  phone: 'label',
                  cell: (row) => <When at={row.firstAt} />,
                },
              ]}
            />
          </Sheet>
        )}
        <p style={{ color: 'var(--ink-soft)', overflowWrap: 'anywhere', paddingInline: 4 }}>
          {t('protection:policies.digest')} <code dir="ltr">{digest}</code>
        </p>
      </div>
    </PageBody>
  )
}

function Decision({ id, agree }: { id: string; agree: boolean }) {
  const { t } = useWords()
  const button = t(agree ? 'protection:agree' : 'protection:decline')
  return (
    <WithReason
      path={`/protection/policies/${id}/decision`}
      button={button}
      title={button}
      field="note"
      more={{ agree }}
      bad={!agree}
    />
  )
}

function List({ rows, label, own }: { rows: readonly PolicyView[]; label: string; own?: boolean }) {
  const { t } = useWords()
  return (
    <DataTable
      inset
      label={label}
      rows={rows}
      idOf={(row) => row.id}
      columns={[
        {
          key: 'says',
          header: t('protection:policies.says'),
          cell: (row) => (
            <>
              <span {...(own && { dir: 'auto' })}>{own ? row.says : t(`protection:policy.${row.id}`)}</span>
              <div style={{ color: 'var(--ink-soft)' }}>
                <bdi>{row.source}</bdi>
              </div>
            </>
          ),
        },
        {
          key: 'lift',
          header: t('protection:policies.lift'),
          width: 220,
          phone: 'label',
          cell: (row) => t(`protection:lift.${row.lift}`),
        },
        {
          key: 'keeps',
          header: t('protection:tab.rules'),
          width: 90,
          phone: 'label',
          cell: (row) => <code dir="ltr">{row.keeps.join(' ')}</code>,
        },
      ]}
    />
  )
}
