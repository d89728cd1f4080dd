/** Five tones, each with its own shape, so that colour is never alone. Pure. */
import type { State } from '../../assistance/life/life.ts'

export type Tone = 'calm' | 'info' | 'wait' | 'good' | 'bad'

/** Who has to move decides the tone: `wait` is a pause, `info` is work under way, `good` and `bad` are outcomes. */
const toneByState: Readonly<Record<State, Tone>> = {
  draft: 'calm',
  internal_review: 'wait',
  ready: 'info',
  sent_oral: 'info',
  sent: 'info',
  delivered: 'info',
  received: 'info',
  forwarded: 'info',
  returned: 'bad',
  assessing: 'info',
  info_requested: 'wait',
  consulting: 'wait',
  conditional: 'wait',
  postponed: 'wait',
  accepted: 'good',
  executing: 'info',
  results_sent: 'good',
  results_received: 'good',
  refused: 'bad',
  withdrawn: 'calm',
  closed: 'calm',
}

/** Consent, notices, assurances, objects and filters, as the inbox calls their stages. */
const toneByStage: Readonly<Record<string, Tone>> = {
  'message-asked': 'info',
  'message-waiting': 'wait',
  'message-permission': 'wait',
  'consent-asked': 'info',
  'consent-waiting': 'wait',
  'consent-granted': 'good',
  'consent-refused': 'bad',
  'consent-withdrawn': 'bad',
  'notice-new': 'info',
  'notice-owed': 'wait',
  'assurance-given': 'info',
  'assurance-received': 'info',
  'object-to-sign': 'wait',
  'object-keep-until': 'wait',
  'filter-waiting': 'wait',
  'team-call': 'bad',
  'blind-call': 'bad',
  'pull-failed': 'bad',
  'joint-proposal': 'wait',
  'joint-to-send': 'wait',
  'joint-to-release': 'wait',
}

export const toneOfState = (state: string): Tone => toneByState[state as State] ?? toneByStage[state] ?? 'calm'
