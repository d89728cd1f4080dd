/** The forms of Directive 2014/41/EU: the order (Annex A), the confirmation of its receipt (B), the notice of an interception (C). */
import type { Life } from '../life/events.ts'
import type { Request } from '../request.ts'
import {
  answers,
  coded,
  facts,
  issuing,
  measures,
  offences,
  parties,
  persons,
  plain,
  procedure,
  type Section,
  timing,
  validation,
  words,
} from './lines.ts'

export function investigationOrder(request: Request): Section[] {
  const { content } = request
  const { eio } = content
  const at = (letter: string, lines: Section['lines']): Section => ({
    id: letter,
    letter,
    article: `EU-EIO Annex A, ${letter}`,
    lines,
  })
  return [
    at('A', parties(request)),
    at('B', timing(content)),
    at('C', measures(content)),
    at('D', plain('earlierOrder', eio?.earlierOrder || content.supplements?.reference)),
    at('E', persons(content)),
    at('F', coded('proceedings', eio?.proceedings && `proceedings.${eio.proceedings}`)),
    at('G', [
      ...words('necessity', eio?.necessity ?? []),
      ...facts(content),
      ...offences(content),
      ...words('purpose', content.purpose),
    ]),
    at('H', words('additional', eio?.additional ?? [])),
    at('I', procedure(content)),
    at('J', [
      ...coded('remedySought', eio?.remedySought && `answer.${eio.remedySought}`),
      ...plain('remedyDetail', eio?.remedyDetail),
      ...plain('remedyAuthority', eio?.remedyAuthority),
    ]),
    at('K', issuing(eio?.issuingKind ?? '', content)),
    at('L', eio ? validation(eio) : []),
  ]
}

/** What the executing authority confirms within a week, Article 16(1); it follows from the life and nobody types it. */
export function confirmationOfReceipt(request: Request, life: Life): Section[] {
  const at = (letter: string, id: string, lines: Section['lines']): Section => ({
    id,
    letter,
    article: `EU-EIO Annex B, ${letter}`,
    lines,
  })
  const theirs = request.side === 'requested' ? request.reference : (life.theirReference ?? undefined)
  const ours = request.side === 'requesting' ? request.reference : (request.theirReference ?? undefined)
  return [
    at('A', 'receiptOrder', [
      ...plain('requestingAuthority', request.content.authority.name || request.requesting.authority),
      ...plain('conductingReference', ours),
      ...plain('received', life.entered.delivered?.slice(0, 10)),
      ...plain('theirReference', theirs),
    ]),
    at('B', 'receiptAuthority', [
      ...plain('receivedBy', request.requested.authority),
      ...coded('requestedState', `country.${request.requested.state}`),
    ]),
    at('C', 'receiptForwarded', plain('executingAuthority', life.executingAuthority ?? undefined)),
    at('D', 'receiptDate', plain('received', life.entered.received?.slice(0, 10))),
  ]
}

export function noticeOfInterception(request: Request): Section[] {
  const { content } = request
  return [
    { id: 'noticeAuthority', letter: 'A', article: 'EU-EIO Annex C, A', lines: parties(request) },
    {
      id: 'noticeInterception',
      letter: 'B',
      article: 'EU-EIO Annex C, B; 31(1)',
      lines: [
        ...content.measures.flatMap((m) => [...words('description', m.description), ...answers(m)]),
        ...offences(content),
        ...words('purpose', content.purpose),
      ],
    },
    { id: 'persons', article: 'EU-EIO Annex C, B', lines: persons(content) },
  ]
}
