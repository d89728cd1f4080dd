/**
 * What follows an order on data, in the forms of Regulation (EU) 2023/1543: Annex III says why it cannot be executed, Annex V that the production
 * has been asked for, Annex VI that preservation goes on for thirty days. Their sections are lettered from general knowledge of the forms; what
 * they contain follows Articles 10(6), 11(1) and 11(5), which were read.
 */
import type { Life } from '../life/events.ts'
import type { Request } from '../request.ts'
import { coded, plain, type Section } from './lines.ts'

const under =
  (annex: string) =>
  (letter: string, id: string, lines: Section['lines']): Section => ({
    id,
    letter,
    article: `EU-EEVIDENCE ${annex}, ${letter}`,
    lines,
  })

const order = (request: Request, life: Life): Section['lines'] => {
  const ours = request.side === 'requesting'
  return [
    ...plain('requestingAuthority', request.content.authority.name || request.requesting.authority),
    ...plain('conductingReference', (ours ? request.reference : request.theirReference) ?? undefined),
    ...plain('theirReference', (ours ? life.theirReference : request.reference) ?? undefined),
    ...plain('received', life.entered.delivered?.slice(0, 10)),
  ]
}
const addressee = ({ content }: Request): Section['lines'] => [
  ...plain('addresseeName', content.epoc?.addresseeName),
  ...plain('provider', content.epoc?.provider),
  ...plain('service', content.epoc?.service),
]

export function impossibility(request: Request, life: Life): Section[] {
  const at = under('Annex III')
  const last = life.impossible.at(-1)
  const questions = life.questions.filter((q) => q.event === last?.event)
  return [
    at('A', 'followOrder', order(request, life)),
    at('B', 'epocB', addressee(request)),
    at(
      'C',
      'followWhy',
      (last?.reasons ?? []).flatMap((reason) => coded('impossible', `impossible.${reason}`)),
    ),
    at(
      'D',
      'followMissing',
      questions.flatMap((q) => plain('question', q.text)),
    ),
    at('E', 'followKept', coded('kept', last?.preserved ? 'answer.yes' : 'answer.no')),
    at('F', 'followSigned', [...plain('official', last?.name), ...plain('received', last?.at.slice(0, 10))]),
  ]
}

export function productionFollows(request: Request, life: Life): Section[] {
  const at = under('Annex V')
  const said = life.preservation.findLast((one) => one.kind === 'production-issued')
  return [
    at('A', 'followOrder', order(request, life)),
    at('B', 'epocB', addressee(request)),
    at('C', 'followProduction', [
      ...coded('follow', said?.follow && `option.follow.${said.follow}`),
      ...plain('earlierOrder', said?.reference),
      ...plain('message', said?.message),
    ]),
    at('D', 'followSigned', [...plain('official', said?.name), ...plain('received', said?.at.slice(0, 10))]),
  ]
}

export function preservationExtended(request: Request, life: Life): Section[] {
  const at = under('Annex VI')
  const said = life.preservation.findLast((one) => one.kind === 'extended')
  return [
    at('A', 'followOrder', order(request, life)),
    at('B', 'epocB', addressee(request)),
    at('C', 'followExtended', [...coded('extendedBy', 'period.30-days'), ...plain('message', said?.message)]),
    at('D', 'followSigned', [...plain('official', said?.name), ...plain('received', said?.at.slice(0, 10))]),
  ]
}
