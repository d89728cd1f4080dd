/** What may be asked about an opened content over HTTP: its segments, or its pages as pictures. Read it as a timetable. */
import { z } from 'zod'
import { type Route, route } from '../../kernel/route.ts'
import { idOf } from '../../kernel/words.ts'
import type { EvidenceDesk } from '../desk.ts'
import { exhibitParams, openForm, readingParams, readingQuery } from '../forms.ts'
import { contentFile, readingView, segmentsFile } from '../views.ts'
import { layoutView, lookView, wordsView } from './views.ts'

const partParams = z.object({ case: idOf<'case'>(), id: idOf<'reading'>(), part: z.coerce.number().int().min(1).max(100_000) })
const inlayParams = z.object({
  case: idOf<'case'>(),
  id: idOf<'reading'>(),
  picture: z.coerce.number().int().min(0).max(100_000),
})
const pageParams = z.object({ case: idOf<'case'>(), id: idOf<'reading'>(), page: z.coerce.number().int().min(1).max(100_000) })
const pageQuery = z.object({ width: z.coerce.number().int().min(200).max(2400).default(1200) })

/** What an opening gives, for the case and behind the wall. */
const opened = (desk: EvidenceDesk, base: string, act: 'evidence.open' | 'evidence.filter'): Route[] => [
  route({
    verb: 'GET',
    path: `${base}/readings/:id/segments`,
    act,
    says: 'Segments of an opened content, each behind its SHA-256 (32 bytes).',
    params: readingParams,
    query: readingQuery,
    gives: segmentsFile,
    file: 'application/octet-stream',
    answer: ({ officer, params, query, at }) => desk.readSegments(officer, params.case, params.id, query, at),
  }),
  route({
    verb: 'GET',
    path: `${base}/readings/:id/look`,
    act,
    says: 'What an opened content is and how many pages it has.',
    params: readingParams,
    gives: lookView,
    answer: ({ officer, params, at }) => desk.lookAt(officer, params.case, params.id, at),
  }),
  route({
    verb: 'GET',
    path: `${base}/readings/:id/pages/:page`,
    act,
    says: 'A page of an opened PDF, or an opened image, as a picture. Where a condition asks for it, the picture says who looked and when.',
    params: pageParams,
    query: pageQuery,
    gives: contentFile,
    file: 'image/jpeg',
    answer: ({ officer, params, query, at }) =>
      desk.page(officer, params.case, params.id, { page: params.page, width: query.width }, at),
  }),
  route({
    verb: 'GET',
    path: `${base}/readings/:id/layout/:part`,
    act,
    says: 'What stands on a slide, or in a stretch of a text document: headings, text, lists, tables, notes, what was changed and what is hidden.',
    params: partParams,
    gives: layoutView,
    answer: ({ officer, params, at }) => desk.layout(officer, params.case, params.id, params.part, at),
  }),
  route({
    verb: 'GET',
    path: `${base}/readings/:id/words`,
    act,
    says: 'All that is written in an opened document, workbook or mail, as text: a redacted copy of it is counted in these letters.',
    params: readingParams,
    gives: wordsView,
    answer: ({ officer, params, at }) => desk.words(officer, params.case, params.id, at),
  }),
  route({
    verb: 'GET',
    path: `${base}/readings/:id/inlays/:picture`,
    act,
    says: 'A picture within an opened document, drawn anew.',
    params: inlayParams,
    gives: contentFile,
    file: 'image/png',
    answer: ({ officer, params, at }) => desk.inlay(officer, params.case, params.id, params.picture, at),
  }),
]

const ofCase = '/evidence/cases/:case'
export const pagesRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'POST',
    path: `${ofCase}/exhibits/:id/readings`,
    act: 'evidence.open',
    says: 'Opens the content for reading in segments or pages: one event of its custody, good for a day.',
    params: exhibitParams,
    body: openForm,
    gives: readingView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.startReading(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'POST',
    path: `${ofCase}/filter/exhibits/:id/readings`,
    act: 'evidence.filter',
    says: 'Opens privileged material for the filter team: one event of its custody, good for a day.',
    params: exhibitParams,
    body: openForm,
    gives: readingView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.startReading(officer, params.case, params.id, body, at),
  }),
  ...opened(desk, ofCase, 'evidence.open'),
  ...opened(desk, `${ofCase}/filter`, 'evidence.filter'),
]
