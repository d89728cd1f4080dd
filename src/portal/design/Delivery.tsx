import { Button } from '@mantine/core'
import type { Delivery } from '../../federation/letter.ts'
import { fileAddress } from '../api/client.ts'
import { useMay } from '../api/session.ts'
import { stateOfNode } from '../format.ts'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { When } from './Clock.tsx'
import css from './Delivery.module.css'
import { deliverySteps } from './delivery.ts'

export type DeliveryFacts = Pick<
  Delivery,
  'message' | 'state' | 'postedAt' | 'storedAt' | 'openedAt' | 'decidedAt' | 'tries' | 'code' | 'proved'
> & {
  to: string
  nextTryAt?: string
}

/** Posted, stored there, opened, accepted by an official: each with its time, what is still open without one. */
export function DeliveryTrail({ delivery, partner }: { delivery: DeliveryFacts; partner?: string }) {
  const { t, format, refusal } = useWords()
  const may = useMay()
  const name = partner ?? format.state(stateOfNode(delivery.to))
  return (
    <>
      <ol className={css.steps}>
        {deliverySteps(delivery).map((step) => (
          <li key={step.key} className={`${css.step} ${step.done ? css.done : ''} ${step.bad ? css.bad : ''}`}>
            {step.bad ? (
              <Icon name="stop" size={16} />
            ) : step.done ? (
              <Icon name="check" size={16} />
            ) : (
              <span className={css.dot} aria-hidden="true" />
            )}
            <span>{t(`frame:delivery.${step.key}`, { partner: name, count: delivery.tries })}</span>
            {step.at ? <When at={step.at} /> : <span />}
            {step.key === 'refused' && delivery.code && (
              <p className={css.code}>{refusal({ code: delivery.code, detail: delivery.code, facts: {} })}</p>
            )}
          </li>
        ))}
      </ol>
      {delivery.proved && may('federation.read') && (
        <Button
          component="a"
          href={fileAddress(`/federation/deliveries/${delivery.message}/proof`)}
          download
          size="compact-sm"
          variant="default"
          mt={6}
          leftSection={<Icon name="download" size={14} />}
        >
          {t('frame:delivery.proof')}
        </Button>
      )}
    </>
  )
}
