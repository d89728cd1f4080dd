/** One place to act: the primary step as a button, the rest in a menu with the reason and the article when it is not open. */
import { Button, Menu } from '@mantine/core'
import { lazy, Suspense, useRef } from 'react'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import css from '../Request.module.css'
import { actMenu } from '../words/actMenu.ts'
import { plainSteps } from './plain.ts'
import type { StepProps } from './StepDialog.tsx'

const PlainStep = lazy(async () => ({ default: (await import('./PlainStep.tsx')).PlainStep }))
const Sending = lazy(async () => ({ default: (await import('./Sending.tsx')).Sending }))
const Forward = lazy(async () => ({ default: (await import('./Forward.tsx')).Forward }))
const Ask = lazy(async () => ({ default: (await import('./Ask.tsx')).Ask }))
const Answer = lazy(async () => ({ default: (await import('./Answer.tsx')).Answer }))
const Consult = lazy(async () => ({ default: (await import('./Consult.tsx')).Consult }))
const Accept = lazy(async () => ({ default: (await import('./Accept.tsx')).Accept }))
const Grounds = lazy(async () => ({ default: (await import('./Grounds.tsx')).Grounds }))
const Extend = lazy(async () => ({ default: (await import('./Extend.tsx')).Extend }))
const TellProgress = lazy(async () => ({ default: (await import('./beside/TellProgress.tsx')).TellProgress }))
const ProposeCosts = lazy(async () => ({ default: (await import('./beside/ProposeCosts.tsx')).ProposeCosts }))
const AnswerCosts = lazy(async () => ({ default: (await import('./beside/AnswerCosts.tsx')).AnswerCosts }))
const ProposeHearing = lazy(async () => ({ default: (await import('./beside/ProposeHearing.tsx')).ProposeHearing }))
const AnswerHearing = lazy(async () => ({ default: (await import('./beside/AnswerHearing.tsx')).AnswerHearing }))
const TellPreservation = lazy(async () => ({ default: (await import('./beside/TellPreservation.tsx')).TellPreservation }))
const TestLink = lazy(async () => ({ default: (await import('./beside/TestLink.tsx')).TestLink }))
const RaiseClaim = lazy(async () => ({ default: (await import('./beside/RaiseClaim.tsx')).RaiseClaim }))
const DecideClaim = lazy(async () => ({ default: (await import('./beside/DecideClaim.tsx')).DecideClaim }))
const TellBoarding = lazy(async () => ({ default: (await import('./beside/TellBoarding.tsx')).TellBoarding }))
const Results = lazy(async () => ({ default: (await import('./Results.tsx')).Results }))

export function Acts({ request, onStep }: { request: RequestView; onStep: (step: string) => void }) {
  const { t, say, format } = useWords()
  const { primary, open, shut } = actMenu(request.acts)
  const params = { partner: format.state(request.partner.state) }
  const more = useRef<HTMLButtonElement>(null)
  // The line of the menu is gone when the dialog ends: the focus comes back to the button that opened the menu.
  const choose = (step: string) => {
    more.current?.focus()
    onStep(step)
  }
  return (
    <>
      {primary && <Button onClick={() => onStep(primary.step)}>{say(`step.${primary.step}`, params)}</Button>}
      {(open.length > 0 || shut.length > 0) && (
        <Menu position="bottom-end" width={320}>
          <Menu.Target>
            <Button ref={more} variant="default" px="sm" aria-label={t('frame:more')}>
              <Icon name="more" />
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={css.menu}>
            {open.map((act) => (
              <Menu.Item key={act.step} onClick={() => choose(act.step)}>
                {say(`step.${act.step}`, params)}
              </Menu.Item>
            ))}
            {shut.length > 0 && <Menu.Label>{t('requests:acts.shut')}</Menu.Label>}
            {shut.map((act) => (
              <Menu.Item key={act.step} aria-disabled="true" closeMenuOnClick={false} className={css.shutAct}>
                <span>{say(`step.${act.step}`, params)}</span>
                <span className={css.why}>
                  {say(`why.${act.why}`, { article: act.article, ...params })}
                  {act.article &&
                    !say(`why.${act.why}`, { article: act.article, ...params }).includes(act.article) &&
                    ` ${act.article}`}
                </span>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}

export function StepShown({ step, ...props }: StepProps & { step: string | undefined }) {
  if (!step) return null
  return <Suspense fallback={null}>{dialog(step, props)}</Suspense>
}

function dialog(step: string, props: StepProps) {
  if (plainSteps[step]) return <PlainStep key={step} step={step} {...props} />
  if (step === 'submit' || step === 'transmit') return <Sending step={step} {...props} />
  if (step === 'refuse' || step === 'postpone') return <Grounds step={step} {...props} />
  if (step === 'forward') return <Forward {...props} />
  if (step === 'ask') return <Ask {...props} />
  if (step === 'answer') return <Answer {...props} />
  if (step === 'consult') return <Consult {...props} />
  if (step === 'accept' || step === 'accept-with-conditions') return <Accept {...props} />
  if (step === 'extend') return <Extend {...props} />
  if (step === 'results' || step === 'part-results') return <Results {...props} />
  return besides(step, props)
}

/** Steps beside the main line: progress, costs, hearings, claims, a boarding. */
function besides(step: string, props: StepProps) {
  if (step === 'tell-progress') return <TellProgress {...props} />
  if (step === 'propose-costs') return <ProposeCosts {...props} />
  if (step === 'answer-costs') return <AnswerCosts {...props} />
  if (step === 'propose-hearing') return <ProposeHearing {...props} />
  if (step === 'answer-hearing') return <AnswerHearing {...props} />
  if (step === 'tell-preservation') return <TellPreservation {...props} />
  if (step === 'test-link') return <TestLink {...props} />
  if (step === 'raise-claim') return <RaiseClaim {...props} />
  if (step === 'decide-claim') return <DecideClaim {...props} />
  if (step === 'tell-boarding') return <TellBoarding {...props} />
  return null
}
