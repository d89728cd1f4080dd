import { Badge } from '../../design/Badge.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { useAnswers } from '../words/answers.ts'

const tones: Readonly<Record<string, Tone>> = { accepted: 'good', substituted: 'wait', refused: 'bad' }

/** Each measure with what was decided on it, and what came of it. */
export function Measures() {
  const { t, say, format } = useWords()
  const { request } = useRequest()
  const answer = useAnswers()
  const { measures, persons } = request.content
  if (measures.length === 0) return <Empty title={t('requests:list.measures.none')} />
  return (
    <Sheet title={t('requests:section.measures')} flush>
      {measures.map((measure, i) => {
        const outcome = request.outcomes.find((one) => one.measure === measure.id)
        const items = request.results.flatMap((one) => one.items).filter((item) => item.measure === measure.id)
        const claimed = request.claims.filter((one) => one.measure === measure.id && !one.decided)
        const came = request.results.flatMap((one) => one.measures).findLast((one) => one.measure === measure.id)
        return (
          <article key={measure.id} className={css.card} id={`f-measures-${i}`}>
            <div className={css.cardHead}>
              <h3>
                {i + 1}. {say(`measure.${measure.family}`)}
              </h3>
              {outcome ? (
                <Badge tone={tones[outcome.outcome] ?? 'info'}>{say(`outcomeOf.${outcome.outcome}`)}</Badge>
              ) : (
                <span className={css.faint}>{t('requests:measure.undecided')}</span>
              )}
              {claimed.length > 0 && <Badge tone="wait">{t('requests:claim.waits')}</Badge>}
            </div>
            <div className={css.texts}>
              {measure.description
                .filter((text) => text.text.trim() !== '')
                .map((text) => (
                  <p key={text.lang} lang={text.lang} dir="auto">
                    {text.text}
                  </p>
                ))}
            </div>
            <Facts
              facts={[
                ...Object.entries(measure.particulars)
                  .filter(([, value]) => value !== '')
                  .map(([name, value]) => [say(`particular.${name}`), answer(measure.family, name, value)] as const),
                [
                  t('requests:compose.concerns'),
                  measure.persons
                    .map((id) => persons.find((person) => person.id === id)?.name)
                    .filter(Boolean)
                    .join(', '),
                ],
                outcome?.refusal && [say('label.ground'), say(`ground.${outcome.refusal.ground}`)],
                outcome?.refusal && [say('label.reasons'), outcome.refusal.reasons],
                outcome?.substitute && [
                  say('label.substitute'),
                  `${say(`measure.${outcome.substitute.family}`)}: ${outcome.substitute.description.map((text) => text.text).join(' / ')}`,
                ],
                outcome?.substitute && [say('label.reasons'), outcome.substitute.reasons],
                claimed.length > 0 && [t('requests:claim.claimant'), claimed.map((one) => one.claimant).join('; ')],
                came && [
                  t('requests:measure.came'),
                  [say(`resultOf.${came.result}`), came.on && format.date(came.on), came.text].filter(Boolean).join(' · '),
                ],
                items.length > 0 && [
                  t('requests:measure.results'),
                  items.map((item) => `${item.number} ${item.name}`).join('; '),
                ],
              ]}
            />
          </article>
        )
      })}
    </Sheet>
  )
}
