import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { arrowOf, type Step } from '../../../assistance/life/life.ts'
import { flatten, subjectEntriesQuery } from '../../api/queries.ts'
import type { EntryView } from '../../api/types.ts'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Empty, SkeletonRows } from '../../design/Problem.tsx'
import { History } from '../../design/proof/History.tsx'
import { ProofDrawer } from '../../design/proof/ProofDrawer.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { RequestEvent, RequestView } from '../api.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { useLine, useSentence } from '../words/events.ts'
import { useLabels } from '../words/labels.ts'
import { proofsOf } from '../words/proofs.ts'
import { Versions } from './Versions.tsx'

/** What happened, oldest first so that nothing moves when more is added; behind each line its proof, and the ledger of this node below. */
export function HistoryTab() {
  const { t } = useWords()
  const { request } = useRequest()
  const line = useLine()
  const sentence = useSentence()
  const query = useInfiniteQuery(subjectEntriesQuery(`request:${request.id}`))
  const entries = flatten<EntryView>(query.data)
  const [proof, setProof] = useState<string>()
  // Only the whole ledger tells the order; until it is here, lines stand without their proof.
  const known = query.hasNextPage ? [] : entries
  const proofs = proofsOf(
    [...request.trail, ...request.events].map(({ step, at }) => ({ at, act: actOf(step) })),
    known,
  )
  const empty = request.trail.length === 0 && request.events.length === 0
  return (
    <div className={css.stack}>
      <Sheet title={t('requests:history.title')} flush>
        {empty && <Empty title={t('requests:history.empty')} />}
        <ol className={css.events}>
          {request.trail.map((one, i) => (
            <Told
              key={`${one.step}${one.at}`}
              at={one.at}
              state={request.requesting.state}
              entry={proofs[i]}
              onProof={setProof}
              sentence={line({ step: one.step, by: one.by })}
            >
              {one.message && <p dir="auto">{one.message}</p>}
            </Told>
          ))}
          {request.events.map((event, i) => (
            <Told
              key={event.id}
              at={event.at}
              state={request[event.by.side].state}
              entry={proofs[request.trail.length + i]}
              onProof={setProof}
              sentence={sentence(event, request)}
            >
              <Detail event={event} request={request} />
            </Told>
          ))}
        </ol>
      </Sheet>
      <Versions request={request} />
      <Sheet title={t('requests:history.ledger')} flush>
        {query.data ? (
          <History
            entries={entries}
            more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          />
        ) : (
          !query.error && <SkeletonRows rows={3} />
        )}
      </Sheet>
      <ProofDrawer entry={proof} onClose={() => setProof(undefined)} />
    </div>
  )
}

/** The act that an event's entry was remembered under. */
const actOf = (step: string): string | undefined => (step === 'create' ? 'assistance.draft' : arrowOf(step as Step)?.act)

function Told({
  at,
  state,
  entry,
  sentence,
  onProof,
  children,
}: {
  at: string
  state: string
  entry: EntryView | undefined
  sentence: string
  onProof: (id: string) => void
  children?: ReactNode
}) {
  const { t } = useWords()
  return (
    <li className={css.event}>
      <Flag state={state} />
      <span>{sentence}</span>
      <span className={css.eventSide}>
        <When at={at} />
        {entry && (
          <button type="button" className={css.link} data-row={entry.id} onClick={() => onProof(entry.id)}>
            <Icon
              name={
                entry.level === 'witnessed' || entry.level === 'mirrored' ? 'seal' : entry.level === 'logged' ? 'ledger' : 'clock'
              }
              size={14}
            />{' '}
            {t(`pages:level.${entry.level}`)}
          </button>
        )}
      </span>
      {children && <div className={css.body}>{children}</div>}
    </li>
  )
}

/** What was said with the step: reasons, questions, decisions. */
function Detail({ event, request }: { event: RequestEvent; request: RequestView }) {
  const { say } = useWords()
  const label = useLabels()
  switch (event.step) {
    case 'ask':
      return event.detail.questions.map((one) => (
        <p key={one.id} dir="auto">
          <strong>{label(one.pointer)}:</strong> {one.text}
        </p>
      ))
    case 'answer':
      return event.detail.answers.map((one) => (
        <p key={one.question} dir="auto">
          {one.text}
        </p>
      ))
    case 'accept':
    case 'accept-with-conditions':
      return event.detail.outcomes.map((one) => {
        const measure = request.content.measures.find((it) => it.id === one.measure)
        return (
          <p key={one.measure}>
            {measure && say(`measure.${measure.family}`)}: {say(`outcomeOf.${one.outcome}`)}
          </p>
        )
      })
    case 'refuse':
    case 'postpone':
      return (
        <>
          <p>{say(`ground.${event.detail.ground}`)}</p>
          <p dir="auto">{event.detail.reasons}</p>
        </>
      )
    case 'withdraw':
    case 'return-to-sender':
    case 'extend':
      return <p dir="auto">{event.detail.reasons}</p>
    case 'tell-progress':
      return (
        <>
          <p>{say(`arrangements.progress.standing.${event.detail.standing}`)}</p>
          {event.detail.message && <p dir="auto">{event.detail.message}</p>}
        </>
      )
    case 'raise-claim':
      return (
        <p dir="auto">
          {event.detail.claimant}: {event.detail.grounds}
        </p>
      )
    case 'decide-claim':
      return (
        <p dir="auto">
          {say(`claim.decisionOf.${event.detail.decision}`)}: {event.detail.reasons}
        </p>
      )
    case 'tell-boarding':
      return event.detail.taken.map((one) => (
        <p key={one.text} dir="auto">
          {say(`boarding.underOf.${one.under}`)}: {one.text}
        </p>
      ))
    case 'ask-progress':
    case 'tell-preservation':
    case 'answer-costs':
    case 'answer-hearing':
    case 'test-link':
    case 'propose-costs':
    case 'propose-hearing':
    case 'consult':
    case 'forward':
    case 'resume':
    case 'execute':
      return event.detail.message ? <p dir="auto">{event.detail.message}</p> : null
    case 'results':
    case 'part-results':
      return (
        <>
          {event.detail.message && <p dir="auto">{event.detail.message}</p>}
          {event.detail.items.map((item) => (
            <p key={item.exhibit} dir="auto">
              {item.number} {item.name}
            </p>
          ))}
        </>
      )
    default:
      return null
  }
}
