/** The right third of a request: every time limit, its people, what hangs on it, how its letters travel, and what stays here. */
import { NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { caseQuery } from '../api/queries.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Clock } from '../design/Clock.tsx'
import { type DeliveryFacts, DeliveryTrail } from '../design/Delivery.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { Aside } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { type RequestView, requestKey } from './api.ts'
import { Confirmations } from './arrangements/Confirmations.tsx'
import { Gates } from './Gates.tsx'
import { Notes } from './Notes.tsx'
import { ConditionList } from './parts.tsx'
import css from './Request.module.css'
import { Handed } from './workload/Handed.tsx'
import { BeginOthers } from './workload/Templates.tsx'

/** Beside the page on a desk; on a phone folded under the header line, so that what was asked for stands first. */
export function Context({ request }: { request: RequestView }) {
  const { t } = useWords()
  const narrow = useMediaQuery('(max-width: 900px)', window.innerWidth <= 900)
  if (!narrow) return <Parts request={request} />
  return (
    <details className={css.folded}>
      <summary>{t('requests:context.folded')}</summary>
      <div className={css.stack} style={{ gap: 20, paddingBlockStart: 12 }}>
        <Parts request={request} />
      </div>
    </details>
  )
}

function Parts({ request }: { request: RequestView }) {
  const { t, say } = useWords()
  const may = useMay()
  return (
    <>
      {request.clocks.length > 0 && (
        <Aside title={t('requests:context.clocks')}>
          <div className={css.clocks}>
            {request.clocks.map((clock) => (
              <div key={clock.rule + clock.startedAt}>
                <strong>{say(`clock.${clock.rule}`)}</strong>
                <Clock due={clock.due} soft={clock.soft} warnAt={clock.warnAt} state={clock.state} source={clock.article} />
                <span className={css.faint}>
                  {[
                    say(`clockKind.${clock.soft ? 'soft' : 'hard'}`),
                    t(
                      `requests:context.${clock.by === 'addressee' ? 'addressee' : clock.by === request.side ? 'ours' : 'theirs'}`,
                    ),
                    clock.extendedDays > 0 && t('requests:context.extended', { count: clock.extendedDays }),
                    say(`confidence.${clock.confidence}`, {}, clock.confidence),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
            ))}
          </div>
        </Aside>
      )}
      <Aside title={t('requests:context.people')}>
        <People request={request} />
      </Aside>
      {request.executingAuthority && (
        <Aside title={t('requests:context.executing')}>
          <p dir="auto">{request.executingAuthority}</p>
        </Aside>
      )}
      {request.conditions.length > 0 && (
        <Aside title={t('requests:evidence.conditions')}>
          <ConditionList conditions={request.conditions} />
        </Aside>
      )}
      <Linked request={request} />
      <Aside title={t('protection:tab.gates')}>
        <Gates request={request} />
      </Aside>
      {request.deliveries.length > 0 && (
        <Aside title={t('requests:context.post')}>
          <Post request={request} />
        </Aside>
      )}
      {request.side === 'requesting' && may('assistance.draft') && (
        <Aside title={t('requests:template.title')}>
          <BeginOthers request={request} />
        </Aside>
      )}
      <Aside title={t('requests:context.notes')}>
        <Notes request={request} />
      </Aside>
    </>
  )
}

/** Members of the case; one of them has the request. E opens the choice. */
function People({ request }: { request: RequestView }) {
  const { t, say } = useWords()
  const may = useMay()
  const { data: its } = useQuery(caseQuery(request.case))
  const act = useAct<{ officer?: string }>({
    path: `/requests/${request.id}/assign`,
    act: 'assistance.assign',
    refresh: [requestKey(request.id), ['requests'], ['inbox']],
    said: t('requests:context.assigned'),
  })
  return (
    <div className={css.stack} style={{ gap: 8 }}>
      {its && (
        <p>
          <Link to="/cases/$id" params={{ id: its.id } as never}>
            {its.reference}
          </Link>{' '}
          <span dir="auto">{its.title}</span>
        </p>
      )}
      {its && (
        <ul className={css.lines} style={{ gap: 2, marginBlockStart: 0 }}>
          {its.members.map((member) => (
            <li key={member.officer}>
              <span dir="auto">{member.name}</span> <span className={css.faint}>{say(`function.${member.function}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <Handed id={request.id} />
      {may('assistance.assign') && its ? (
        <NativeSelect
          id="assign"
          size="sm"
          label={say('label.assignee')}
          disabled={act.busy}
          value={request.assignee?.id ?? ''}
          onChange={(event) => void act.run(event.currentTarget.value ? { officer: event.currentTarget.value } : {})}
          data={[
            { value: '', label: t('requests:context.nobody') },
            ...its.members.map((member) => ({ value: member.officer, label: member.name })),
          ]}
        />
      ) : (
        request.assignee && (
          <p>
            {say('label.assignee')}: {request.assignee.name}
          </p>
        )
      )}
      <ProblemNote problem={act.problem} />
    </div>
  )
}

function Linked({ request }: { request: RequestView }) {
  const { t } = useWords()
  const to = request.content.supplements
  if (!to && request.supplements.length === 0) return null
  return (
    <Aside title={t('requests:context.linked')}>
      <ul className={css.lines}>
        {to && (
          <li>
            {t('requests:context.supplementTo')}{' '}
            <Link to="/requests/$id" params={{ id: to.request } as never}>
              {to.reference}
            </Link>
          </li>
        )}
        {request.supplements.map((one) => (
          <li key={one.request}>
            {t('requests:context.supplementedBy')}{' '}
            <Link to="/requests/$id" params={{ id: one.request } as never}>
              {one.reference}
            </Link>
          </li>
        ))}
      </ul>
    </Aside>
  )
}

/** JSON leaves out what is absent; the schema's type cannot say so. */
const factsOf = (one: RequestView['deliveries'][number]): DeliveryFacts => one as unknown as DeliveryFacts

/** The last letter in full, the earlier ones folded. */
function Post({ request }: { request: RequestView }) {
  const { t, say } = useWords()
  const sorted = [...request.deliveries].sort((a, b) => (a.postedAt < b.postedAt ? 1 : -1))
  const [last, ...earlier] = sorted
  if (!last) return null
  const name = (kind: string) => say(`kind.${kind}`, {}, t('requests:context.letter'))
  return (
    <div className={css.stack}>
      <div>
        <strong>{name(last.kind)}</strong>
        <DeliveryTrail delivery={factsOf(last)} />
        <Confirmations items={last.confirmations} />
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>{t('requests:context.earlier', { count: earlier.length })}</summary>
          {earlier.map((one) => (
            <div key={one.message} style={{ marginBlockStart: 12 }}>
              <strong>{name(one.kind)}</strong>
              <DeliveryTrail delivery={factsOf(one)} />
            </div>
          ))}
        </details>
      )}
    </div>
  )
}
