/** Places of a request that a question or a remark can be about. Pure. */
import type { Content } from '../../../assistance/content.ts'

const single = [
  '/title',
  '/authority/name',
  '/conducting/name',
  '/conducting/functions',
  '/subject',
  '/nature',
  '/purpose',
  '/facts',
  '/transnational',
  '/organisedGroup',
  '/procedure',
  '/urgency',
  '/deadline/date',
  '/confidentiality',
  '/language',
  '/attachments',
  '/assurances',
]

export const fieldsOf = (content: Pick<Content, 'measures' | 'persons' | 'offences' | 'eio'>): string[] => [
  ...single,
  ...content.offences.map((_, i) => `/offences/${i}`),
  ...content.persons.map((_, i) => `/persons/${i}`),
  ...content.measures.flatMap((measure, i) => [
    `/measures/${i}`,
    `/measures/${i}/description`,
    ...Object.keys(measure.particulars).map((name) => `/measures/${i}/particulars/${name}`),
  ]),
  ...(content.eio ? ['/eio/earlierOrder', '/eio/necessity', '/eio/remedySought', '/eio/validatedBy'] : []),
]
