/** What may be asked of a stream over HTTP. Read it as a timetable. */
import { z } from 'zod'
import { type Route, route } from '../../kernel/route.ts'
import { batchParams } from '../forms.ts'
import { batchView } from '../views.ts'
import type { LineAnswer, streamDesk } from './desk.ts'

const encoder = new TextEncoder()
async function* written(answers: AsyncIterable<LineAnswer>): AsyncGenerator<Uint8Array> {
  for await (const it of answers) yield encoder.encode(`${JSON.stringify(it)}\n`)
}

export const streamRoutes = (desk: ReturnType<typeof streamDesk>): Route[] => [
  route({
    verb: 'POST',
    path: '/screening/batches/:id/stream',
    act: 'screening.batch',
    says: 'Rows go in as lines of JSON, each answered by a line as soon as it is looked up; no more is read than is answered. After a broken connection rows are sent again under their numbers.',
    params: batchParams,
    stream: true,
    file: 'application/x-ndjson',
    gives: z.unknown(),
    answer: async ({ officer, params, body, at }) => {
      await desk.demandOpen(officer, params.id, at)
      return { name: 'answers.ndjson', stream: written(desk.answers(officer, params.id, body as AsyncIterable<Uint8Array>)) }
    },
  }),
  route({
    verb: 'POST',
    path: '/screening/batches/:id/end',
    act: 'screening.batch',
    says: 'Ends a stream: no more rows come.',
    params: batchParams,
    gives: batchView,
    answer: ({ officer, params, at }) => desk.end(officer, params.id, at),
  }),
]
