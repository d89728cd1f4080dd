import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type CheckLine, Checks, ChecksSummary } from '../../design/Checks.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { checksQuery, type RequestCheck } from '../api.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { checkWords } from '../words/checkWords.ts'
import { useLabels } from '../words/labels.ts'
import { RequestBases } from './RequestBases.tsx'

/** Everything asked of the request before it leaves, like a review: what failed first, each with its article and the way to the field. */
export function ChecksTab() {
  const words = useWords()
  const { t, say } = words
  const { request } = useRequest()
  const label = useLabels()
  const { data } = useSuspenseQuery(checksQuery(request.id))
  const outcome = (check: RequestCheck): CheckLine['outcome'] =>
    check.outcome === 'warned' && check.override ? 'overridden' : check.outcome
  const lines = data.checks.map((check, i): CheckLine => {
    const { title, fix } = checkWords(words, check)
    const passed = check.outcome === 'passed'
    return {
      code: `${check.id}-${i}`,
      outcome: outcome(check),
      title,
      says: passed ? undefined : check.override ? t('requests:check.override', { reason: check.override.reason }) : fix,
      law: check.article === '' ? undefined : [check.article, check.source].filter(Boolean).join(' · '),
      confidence: check.article === '' ? undefined : say(`confidence.${check.confidence}`, {}, check.confidence),
      side: request.editable && !passed && (
        <Link to="/requests/$id" params={{ id: request.id } as never} hash={`f${check.pointer.replaceAll('/', '-')}`}>
          {t('requests:check.goTo', { field: label(check.pointer) })}
        </Link>
      ),
    }
  })
  return (
    <div className={css.stack}>
      <Sheet title={t('requests:tab.checks')} side={<ChecksSummary checks={lines} />} flush>
        {!data.ready && request.editable && (
          <p className={css.faint} style={{ padding: '10px 16px 0' }}>
            {t('requests:check.how')}
          </p>
        )}
        <Checks checks={lines} />
      </Sheet>
      <RequestBases />
    </div>
  )
}
