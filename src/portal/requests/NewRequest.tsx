/** Where a request begins: the case, the partner, and the legal bases between both States on this day, ranked, each with its reasons. */
import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { measureFamilies } from '../../law/measures.ts'
import { problemOf } from '../api/problem.ts'
import { casesQuery, flatten, nodesQuery, requestsQuery } from '../api/queries.ts'
import { useSession } from '../api/session.ts'
import type { CaseLine } from '../api/types.ts'
import { useAct } from '../api/useAct.ts'
import { PageBody, PageHeader } from '../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { nameIn } from '../pages/directory/names.ts'
import { useWords } from '../words.ts'
import { lawBasesQuery } from './api.ts'
import { Bases } from './Bases.tsx'
import css from './Request.module.css'
import { tongues } from './words/tongues.ts'
import { templatesQuery } from './workload/api.ts'

type Made = Readonly<{ id: string; reference: string; version: number }>

export function NewRequest() {
  const { t, say, format, language } = useWords()
  const navigate = useNavigate()
  const { node } = useSession()
  const search = useSearch({ strict: false }) as { case?: string; like?: string }
  const cases = useInfiniteQuery({ ...casesQuery({ state: 'open' }), throwOnError: true })
  const nodes = useQuery({ ...nodesQuery, throwOnError: true })
  const [form, setForm] = useState({
    case: search.case ?? '',
    to: '',
    title: '',
    language,
    measures: [] as string[],
    from: search.like ? `like/${search.like}` : '',
  })
  const rows = flatten<CaseLine>(cases.data)
  const partners = (nodes.data?.items ?? []).filter((one) => one.standing === 'accepted')
  const partner = partners.find((one) => one.id === form.to)
  const ask = { from: node.state, to: partner?.state, measure: form.measures.join(',') || undefined }
  const bases = useQuery({ ...lawBasesQuery(ask), enabled: partner !== undefined && partner.state !== node.state })
  const act = useAct<Record<string, string>, Made>({
    path: '/requests',
    act: 'assistance.draft',
    refresh: [['requests'], ['inbox']],
    done: (made) => void navigate({ to: '/requests/$id', params: { id: made.id } as never }),
  })
  const begin = (instrument: string) =>
    void act.run({
      case: form.case,
      to: form.to,
      instrument,
      title: form.title.trim(),
      language: form.language,
      ...beginning(form.from),
    })
  if (cases.data && rows.length === 0)
    return (
      <>
        <PageHeader title={t('frame:do.newRequest')} />
        <Empty
          title={t('requests:new.noCase')}
          says={t('requests:new.noCaseSays')}
          act={
            <Button component={Link} to="/cases">
              {t('frame:place.cases')}
            </Button>
          }
        />
      </>
    )
  return (
    <>
      <PageHeader
        title={t('frame:do.newRequest')}
        trail={[{ label: t('frame:place.requests'), to: '/requests' }]}
        trailLabel={t('frame:trail')}
      />
      <PageBody>
        <div className={css.beginning}>
          <div className={css.form}>
            <NativeSelect
              label={t('requests:new.case')}
              description={t('requests:new.caseHint')}
              value={form.case}
              error={act.fieldError('case')}
              onChange={(event) => setForm({ ...form, case: event.currentTarget.value })}
              data={[
                { value: '', label: t('requests:new.choose') },
                ...rows.map((one) => ({ value: one.id, label: `${one.reference} · ${one.title}` })),
              ]}
            />
            <NativeSelect
              label={t('requests:new.partner')}
              description={t('requests:new.partnerHint')}
              value={form.to}
              error={act.fieldError('to')}
              onChange={(event) => setForm({ ...form, to: event.currentTarget.value })}
              data={[
                { value: '', label: t('requests:new.choose') },
                ...partners.map((one) => ({
                  value: one.id,
                  label: `${format.state(one.state)} · ${nameIn(one.names, language)}`,
                })),
              ]}
            />
            <TextInput
              label={say('label.title')}
              description={t('requests:optional')}
              dir="auto"
              maxLength={500}
              value={form.title}
              error={act.fieldError('title')}
              onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('requests:new.language')}
              description={t('requests:new.languageHint')}
              value={form.language}
              onChange={(event) => setForm({ ...form, language: event.currentTarget.value })}
              data={[...new Set([language, ...tongues])].map((value) => ({ value, label: format.language(value) }))}
            />
            <MultiSelect
              label={t('requests:new.measures')}
              description={t('requests:new.measuresHint')}
              searchable
              clearable
              value={form.measures}
              onChange={(measures) => setForm({ ...form, measures })}
              data={measureFamilies.map((value) => ({ value, label: say(`measure.${value}`) }))}
            />
            <BeginWith value={form.from} caseId={form.case} onChange={(from) => setForm({ ...form, from })} />
            <ProblemNote problem={act.problem} />
          </div>
          <Sheet title={t('requests:new.bases')} flush>
            {!partner && <Empty title={t('requests:new.choosePartner')} />}
            {bases.error && <ProblemNote problem={problemOf(bases.error)} />}
            {partner && !bases.data && !bases.error && <SkeletonRows rows={3} />}
            {bases.data && (
              <Bases
                bases={bases.data}
                ready={form.case !== ''}
                busy={act.busy}
                onChoose={begin}
                partner={partner?.state ?? ''}
              />
            )}
          </Sheet>
        </div>
      </PageBody>
    </>
  )
}

/** `template/ID` or `like/ID`, as the node takes it. */
function beginning(from: string): Readonly<Record<string, string>> {
  const [kind, id] = from.split('/')
  return kind && id ? { [kind]: id } : {}
}

/** The words a draft begins with: none, a template, or another request of the case. */
function BeginWith({ value, caseId, onChange }: { value: string; caseId: string; onChange: (value: string) => void }) {
  const { t } = useWords()
  const templates = useQuery(templatesQuery).data?.items ?? []
  const asked = useInfiniteQuery({ ...requestsQuery({ case: caseId, side: 'requesting' }), enabled: caseId !== '' })
  const requests = flatten<{ id: string; reference: string; title: string }>(asked.data)
  if (templates.length === 0 && requests.length === 0) return null
  const group = (label: string, items: { value: string; label: string }[]) => (items.length > 0 ? [{ group: label, items }] : [])
  return (
    <NativeSelect
      label={t('requests:template.from')}
      description={t('requests:template.fromHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('requests:template.nothing') },
        ...group(
          t('requests:template.templates'),
          templates.map((one) => ({ value: `template/${one.id}`, label: one.name })),
        ),
        ...group(
          t('requests:template.requests'),
          requests.map((one) => ({ value: `like/${one.id}`, label: `${one.reference} · ${one.title}` })),
        ),
      ]}
    />
  )
}
