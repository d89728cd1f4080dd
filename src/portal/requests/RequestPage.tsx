/** One request: its top line, its tabs, and the one place to act. What belongs to the whole lives here, so that a tab can be left and found again. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { StateBadge } from '../design/Badge.tsx'
import { Clock } from '../design/Clock.tsx'
import { PageBody, PageHeader, Tabs } from '../design/PageHeader.tsx'
import { Note } from '../design/Problem.tsx'
import { toast } from '../frame/toasts.ts'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type RequestView, requestQuery } from './api.ts'
import { Silence } from './arrangements/Progress.tsx'
import { Stop, stopOf } from './arrangements/Stop.tsx'
import { Context } from './Context.tsx'
import { DraftProvider } from './draft/useDraft.tsx'
import { Party } from './parts.tsx'
import css from './Request.module.css'
import { Acts, StepShown } from './steps/Acts.tsx'
import { requestTabs } from './tabNames.ts'
import { type Here, HereContext } from './useRequest.ts'
import { useSentence } from './words/events.ts'

export function RequestPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const { data: request } = useSuspenseQuery(requestQuery(id))
  const page = <Page key={id} request={request} />
  return request.editable ? (
    <DraftProvider key={id} request={request}>
      {page}
    </DraftProvider>
  ) : (
    page
  )
}

function Page({ request }: { request: RequestView }) {
  const { t } = useWords()
  const [step, setStep] = useState<{ name: string; pointer?: string | undefined }>()
  const { wide, printed } = useShape(request)
  useNews(request)
  const here: Here = { request, open: (name, pointer) => setStep({ name, pointer }) }
  return (
    <HereContext.Provider value={here}>
      <div className={printed ? 'screen-only' : undefined}>
        <Header request={request} onStep={(name) => setStep({ name })} />
      </div>
      <RequestTabs request={request} />
      {(request.pending.length > 0 || request.silentSince || stopOf(request)) && (
        <div className={css.stack} style={{ padding: '16px 24px 0' }}>
          <Stop request={request} />
          <Silence request={request} />
          <Pending request={request} />
        </div>
      )}
      {wide ? (
        <Outlet />
      ) : (
        <PageBody label={t('frame:context')} aside={<Context request={request} />}>
          <Outlet />
        </PageBody>
      )}
      <StepShown request={request} step={step?.name} pointer={step?.pointer} onClose={() => setStep(undefined)} />
    </HereContext.Provider>
  )
}

/** The editor and the printed form take the whole width; the form goes to paper without the page's own head. */
function useShape(request: RequestView): { wide: boolean; printed: boolean } {
  const path = useLocation({ select: (location) => location.pathname.replace(/\/$/, '') })
  const printed = path.endsWith('/documents')
  return { wide: printed || (request.editable && path.endsWith(`/requests/${request.id}`)), printed }
}

function Header({ request, onStep }: { request: RequestView; onStep: (step: string) => void }) {
  const { t, say, format } = useWords()
  const { nextClock } = request
  return (
    <PageHeader
      trail={[{ label: t('frame:place.requests'), to: '/requests' }]}
      trailLabel={t('frame:trail')}
      title={`${request.reference} ${request.title}`}
      shown={
        <>
          <span className={css.soft}>{request.reference}</span> {request.title || t('requests:untitled')}
        </>
      }
      state={<StateBadge state={request.state} />}
      acts={<Acts request={request} onStep={onStep} />}
      facts={
        <>
          <span className={css.arrowed}>
            <Party {...request.requesting} />
            <Icon name="arrow" size={16} label={t('requests:to')} />
            <Party {...request.requested} />
          </span>
          <span>{say(`instrument.${request.instrument}`)}</span>
          {nextClock && (
            <Clock
              due={nextClock.due}
              soft={nextClock.soft}
              state={nextClock.state}
              source={nextClock.article || say(`clock.${nextClock.rule}`)}
            />
          )}
          <span>
            <Icon name="person" size={16} />
            {say(`waits.${request.waitsFor}`, { partner: format.state(request.partner.state) })}
            {request.assignee && `, ${request.assignee.name}`}
          </span>
          {request.urgent && <span className={css.urgent}>{t('requests:urgent')}</span>}
          {request.theirReference && (
            <span className={css.faint}>{t('requests:theirReference', { reference: request.theirReference })}</span>
          )}
        </>
      }
    />
  )
}

function RequestTabs({ request }: { request: RequestView }) {
  const { t } = useWords()
  const open = request.questions.filter((question) => question.answer === undefined).length
  const items = request.results.reduce((sum, one) => sum + one.items.length, 0)
  const counts: Readonly<Record<string, number>> = {
    measures: request.content.measures.length,
    questions: open,
    evidence: items,
  }
  const params = { id: request.id } as never
  return (
    <Tabs
      label={t('requests:tabs')}
      tabs={[
        { label: t(request.editable ? 'requests:tab.compose' : 'requests:tab.facts'), to: '/requests/$id', params },
        ...requestTabs.map((tab) => ({
          label: t(`requests:tab.${tab}`),
          to: `/requests/$id/${tab}`,
          params,
          count: counts[tab],
        })),
      ]}
    />
  )
}

/** Steps of ours that the other node has not numbered yet. */
function Pending({ request }: { request: RequestView }) {
  const { say, format, refusal } = useWords()
  const partner = format.state(request.partner.state)
  return (
    <div className={css.stack}>
      {request.pending.map((one) => (
        <Note key={one.id} tone={one.declined ? 'bad' : 'info'} role="status">
          <strong>{say(`step.${one.step}`, { partner })}</strong>{' '}
          {one.declined
            ? say('pending.declined', { partner, reason: refusal({ code: one.declined, detail: one.declined, facts: {} }) })
            : say('pending.waiting', { partner })}
        </Note>
      ))}
    </div>
  )
}

/** Says politely what the other side did while the officer was here; the page below keeps its place. */
function useNews(request: RequestView): void {
  const sentence = useSentence()
  const seen = useRef(request.events.length)
  useEffect(() => {
    const fresh = request.events.slice(seen.current)
    seen.current = request.events.length
    for (const event of fresh.slice(-2)) if (event.by.side !== request.side) toast(sentence(event, request))
  }, [request, sentence])
}
