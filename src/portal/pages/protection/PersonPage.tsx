import { Button, Select, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { grounds } from '../../../protection/rights/request.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody, PageHeader } from '../../design/PageHeader.tsx'
import { Empty, Note, ProblemNote } from '../../design/Problem.tsx'
import { Aside, Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { letterQuery, type PersonView, personQuery } from './api.ts'
import { Partners } from './PersonPartners.tsx'

type Weighed = { decision: string; ground: string; reason: string }

/** One request of a person: what was found, what is given or withheld and why, and the letter as it would go. */
export function PersonPage() {
  const { t, format } = useWords()
  const { id } = useParams({ strict: false }) as { id: string }
  const it = useSuspenseQuery(personQuery(id)).data
  const letter = useSuspenseQuery(letterQuery(id, it.version)).data
  const { doc } = it
  return (
    <>
      <PageHeader
        title={`${doc.reference}: ${t(`protection:right.${doc.right}`)}`}
        trail={[{ label: t('protection:tab.persons'), to: '/protection/persons' }]}
        trailLabel={t('frame:trail')}
        state={<Badge tone={it.state === 'answered' ? 'good' : 'info'}>{t(`protection:personState.${it.state}`)}</Badge>}
        facts={it.due && <When at={it.due} />}
        acts={<Step it={it} />}
      />
      <PageBody
        label={t('frame:context')}
        aside={
          <Aside title={t('protection:person.about')}>
            <Facts
              narrow
              facts={[
                [t('protection:person.namesOf'), format.list(doc.person.names)],
                [t('protection:person.born'), doc.person.born],
                [t('protection:person.identifiersOf'), format.list(doc.person.identifiers)],
                [t('protection:person.identity'), doc.identity],
                [t('protection:person.through'), t(`protection:through.${doc.through}`)],
                doc.from !== undefined && [t('protection:policies.partner'), doc.from],
                [t('protection:person.receivedOn'), doc.receivedOn],
                doc.wanted !== undefined && [
                  t('protection:person.wanted'),
                  <span key="wanted" dir="auto">
                    {doc.wanted}
                  </span>,
                ],
                doc.clock && [t('protection:person.clock'), doc.clock.source],
              ]}
            />
          </Aside>
        }
      >
        <div style={{ display: 'grid', gap: 16 }}>
          <Items it={it} />
          <Partners it={it} />
          <Sheet title={t('protection:person.letter')}>
            <pre
              dir={doc.language === 'ar' ? 'rtl' : 'ltr'}
              lang={doc.language}
              style={{ whiteSpace: 'pre-wrap', margin: 0, font: 'inherit' }}
            >
              {letter.text}
            </pre>
          </Sheet>
        </div>
      </PageBody>
    </>
  )
}

/** The one act that is open. */
function Step({ it }: { it: PersonView }) {
  const { t } = useWords()
  const may = useMay()
  const gather = useAct({ path: `/protection/persons/${it.id}/gather`, refresh: [['protection']] })
  const answer = useAct({
    path: `/protection/persons/${it.id}/answer`,
    act: 'protection.answer-person',
    refresh: [['protection']],
  })
  const [doing, label] =
    it.state === 'weighed' && may('protection.answer-person')
      ? [answer, t('protection:person.answer')]
      : it.state === 'taken' && may('protection.gather')
        ? [gather, t('protection:person.gather')]
        : [undefined, '']
  return (
    doing && (
      <>
        <ProblemNote problem={doing.problem} />
        <Button loading={doing.busy} onClick={() => void doing.run(undefined as never)}>
          {label}
        </Button>
      </>
    )
  )
}

function Items({ it }: { it: PersonView }) {
  const { t, format } = useWords()
  const may = useMay()
  const held = it.doc.held ?? []
  const before = Object.fromEntries((it.doc.weighed ?? []).map((one) => [one.subject, one]))
  const [typed, setTyped] = useState<Record<string, Partial<Weighed>>>({})
  const doing = useAct<Record<string, unknown>>({ path: `/protection/persons/${it.id}/items`, refresh: [['protection']] })
  const open = (it.state === 'gathered' || it.state === 'weighed') && may('protection.weigh-items')
  const value = (subject: string): Partial<Weighed> => ({ ...before[subject], ...typed[subject] })
  const set = (subject: string, change: Partial<Weighed>) => setTyped({ ...typed, [subject]: { ...typed[subject], ...change } })
  if (it.state === 'taken') return <Note>{t('protection:person.notGathered')}</Note>
  const save = () =>
    void doing.run({
      items: held.map(({ subject }) => {
        const { decision = '', ground, reason = '' } = value(subject)
        return { subject, decision, reason, ...(decision === 'withhold' && ground && { ground }) }
      }),
    })
  const choice = (subject: string, name: 'decision' | 'ground', values: readonly string[]) => (
    <Select
      size="xs"
      aria-label={t(`protection:person.${name}`)}
      data={values.map((one) => ({ value: one, label: t(`protection:${name}.${one}`) }))}
      value={value(subject)[name] ?? null}
      disabled={!open}
      onChange={(chosen) => set(subject, { [name]: chosen ?? '' })}
    />
  )
  return (
    <Sheet
      title={t('protection:person.found', { count: held.length })}
      flush
      side={
        open && (
          <Button size="compact-sm" loading={doing.busy} onClick={save}>
            {t('protection:person.weigh')}
          </Button>
        )
      }
    >
      <ProblemNote problem={doing.problem} />
      {held.length === 0 ? (
        <Empty title={t('protection:person.nothing')} says={t('protection:person.nothingSays')} />
      ) : (
        <DataTable
          inset
          label={t('protection:person.items')}
          rows={held}
          idOf={(row) => row.subject}
          columns={[
            {
              key: 'ref',
              header: t('protection:reference'),
              width: 210,
              cell: (row) => (
                <>
                  <bdi>{row.reference}</bdi>
                  <div style={{ color: 'var(--ink-soft)' }}>
                    {t('protection:person.heldIn')}: {t(`protection:person.room.${row.room}`)}, <When at={row.since} dateOnly />;{' '}
                    {t('protection:person.foundBy')} {format.list(row.found.map((one) => t(`protection:person.agreed.${one}`)))}
                    {row.owner !== undefined && (
                      <>
                        ; <bdi>{row.owner}</bdi>
                      </>
                    )}
                  </div>
                </>
              ),
            },
            {
              key: 'decision',
              header: t('protection:person.decision'),
              width: 170,
              phone: 'label',
              cell: (row) => choice(row.subject, 'decision', ['give', 'withhold', 'other']),
            },
            {
              key: 'ground',
              header: t('protection:person.ground'),
              width: 210,
              cell: (row) => value(row.subject).decision === 'withhold' && choice(row.subject, 'ground', grounds),
            },
            {
              key: 'reason',
              header: t('protection:reason'),
              phone: 'label',
              cell: (row) => (
                <TextInput
                  size="xs"
                  dir="auto"
                  aria-label={t('protection:reason')}
                  value={value(row.subject).reason ?? ''}
                  disabled={!open}
                  onChange={(event) => set(row.subject, { reason: event.currentTarget.value })}
                />
              ),
            },
          ]}
        />
      )}
    </Sheet>
  )
}
