/** What this door borrows: from the room of requests, and from the room of evidence below. */
import type { EvidenceDesk } from '../../evidence/desk.ts'
import type { AssistanceTools } from '../tools.ts'

export type ConsentTools = AssistanceTools &
  Readonly<{
    exhibits: Pick<EvidenceDesk, 'obstaclesTo' | 'keptUntil' | 'attachConsent' | 'detachConsent' | 'caseHolding'>
    /** Whether this house wants what a colleague prepared to be given by a second person. */
    secondPerson: boolean
  }>
