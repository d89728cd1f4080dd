import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { isWriting, useListKeys } from '../../design/list/useListKeys.ts'
import { useWords } from '../../words.ts'
import { type Answer, bandTone, type Candidate, type subjectOf } from './api.ts'
import { Comparison } from './Comparison.tsx'
import { Decide, type Decided, type Verdict, verdicts } from './Decide.tsx'
import { percent } from './percent.ts'
import css from './Screening.module.css'

/** Candidates one below the other; J and K walk, 1 2 3 decide and go on to the next that nobody decided. */
export function Queue({
  answer,
  subject,
  caseId,
  note,
}: {
  answer: Answer
  subject: ReturnType<typeof subjectOf>
  caseId: string
  note?: ReactNode
}) {
  const { t, format } = useWords(['screening', 'frame'])
  const box = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState(0)
  const [decided, setDecided] = useState<Readonly<Record<string, Decided>>>({})
  const [reason, setReason] = useState('')
  const [wanted, setWanted] = useState<Verdict>()
  const candidate = answer.candidates[chosen]
  const judged = (c: Candidate): Decided | undefined => decided[c.record] ?? c.judgement
  const act = useAct<Record<string, unknown>>({ path: '/screening/judgements', act: 'screening.judge' })
  useListKeys(box)
  const decide = async (verdict: Verdict) => {
    setWanted(verdict)
    if (!candidate || reason.trim() === '') {
      document.getElementById('screening-reason')?.focus()
      return
    }
    const done = await act.run({ case: caseId, subject, record: candidate.record, digest: candidate.digest, verdict, reason })
    if (!done) return
    setWanted(undefined)
    const after = { ...decided, [candidate.record]: { verdict, reason } }
    setDecided(after)
    const next = answer.candidates.findIndex((c, i) => i > chosen && !after[c.record] && !c.judgement)
    if (next >= 0) box.current?.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus()
  }
  const latest = useRef(decide)
  latest.current = decide
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const verdict = verdicts[Number(event.key) - 1]
      if (verdict) {
        event.preventDefault()
        void latest.current(verdict)
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <section className={css.candidates} aria-label={t('screening:queue.label')}>
        <p className={css.count}>
          {t('screening:queue.count', { n: format.number(answer.candidates.length), among: format.number(answer.among) })}
        </p>
        {note}
        <ul ref={box} className={css.list}>
          {answer.candidates.map((c, i) => (
            <li key={c.record}>
              <button
                type="button"
                data-row
                className={css.candidate}
                aria-current={i === chosen}
                onFocus={() => setChosen(i)}
                onClick={() => setChosen(i)}
              >
                <span className={css.who}>
                  <bdi>{c.compared[0]?.right || c.subject.names[0]}</bdi>
                  <span className={css.percent} dir="ltr">
                    {percent(c.probability)}
                  </span>
                </span>
                <span className={css.sub}>
                  <Badge tone={c.cleared ? 'calm' : bandTone[c.band]}>
                    {t(`screening:band.${c.cleared ? 'cleared' : c.band}`)}
                  </Badge>
                  <span>{c.subject.birth}</span>
                  {c.misused && <Badge tone="wait">{t('screening:queue.misused')}</Badge>}
                  {judged(c) && <Badge tone="good">{t(`screening:verdict.${judged(c)?.verdict}`)}</Badge>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {candidate && (
        <section className={css.right} aria-label={t('screening:compare.label')}>
          <Comparison candidate={candidate} />
          <Decide
            decided={judged(candidate)}
            reason={reason}
            wanted={wanted}
            setReason={setReason}
            decide={decide}
            busy={act.busy}
            problem={act.problem}
          />
        </section>
      )}
    </>
  )
}
