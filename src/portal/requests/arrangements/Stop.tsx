import { When } from '../../design/Clock.tsx'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import type { RequestEvent, RequestView } from '../api.ts'
import { useSentence } from '../words/events.ts'

type Stops = Extract<RequestEvent, { step: 'refuse' | 'postpone' | 'withdraw' | 'return-to-sender' }>
const stops = (event: RequestEvent): event is Stops => ['refuse', 'postpone', 'withdraw', 'return-to-sender'].includes(event.step)

const ended = ['refused', 'withdrawn', 'returned', 'closed']

/** What ended or holds up a request. */
export function stopOf({ events, state }: RequestView): Stops | undefined {
  const last = events.findLast(stops)
  return (last?.step === 'postpone' ? state === 'postponed' : ended.includes(state)) ? last : undefined
}

/** Why a request was refused, postponed, withdrawn or returned: with the ground and the reasons, for whoever opens it (UNTOC 18(23)). */
export function Stop({ request }: { request: RequestView }) {
  const { say } = useWords()
  const sentence = useSentence()
  const event = stopOf(request)
  if (!event) return null
  return (
    <Note tone={event.step === 'postpone' ? 'wait' : 'bad'} role="status">
      <strong>{sentence(event, request)}</strong> <When at={event.at} />
      {'ground' in event.detail && <p>{say(`ground.${event.detail.ground}`)}</p>}
      <p dir="auto">{event.detail.reasons}</p>
    </Note>
  )
}
