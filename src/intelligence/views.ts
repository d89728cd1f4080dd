/** What this room answers. */
import { z } from 'zod'
import { purposes } from '../protection/decision/attributes.ts'
import { described } from '../screening/compare/described.ts'
import { warnings } from './identifiers/check.ts'
import { verdicts } from './identity/identity.ts'
import { levels, messageKinds, noticeContent, paces, shown } from './letters.ts'
import { criminalRecord } from './messages/criminalRecord.ts'
import { colours } from './notices/colour.ts'
import { noticeStates } from './notices/notice.ts'
import { declinedFor } from './query/answering/quota.ts'
import { ways } from './query/query.ts'
import { handling } from './record/handling.ts'
import { recordKinds } from './record/kinds.ts'
import { bases, categories, evaluation, shares } from './record/record.ts'

const statementView = z.object({
  id: z.string(),
  field: z.string(),
  value: z.string(),
  basis: z.enum(bases),
  source: z.string(),
  evaluation: evaluation.optional(),
  dated: z.string(),
  evidence: z.string().optional(),
  withheld: z.boolean(),
  warnings: z.array(z.enum(warnings)).readonly(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  withdrawnAt: z.string().optional(),
  withdrawnFor: z.string().optional(),
})
const line = {
  id: z.string(),
  case: z.string(),
  reference: z.string(),
  kind: z.enum(recordKinds),
  category: z.enum(categories).optional(),
  state: z.enum(['held', 'recalled']),
  share: z.enum(shares),
  contact: z.string(),
  handling,
  reviewBy: z.string(),
  misused: z.boolean(),
  enteredAt: z.string(),
  enteredBy: z.string(),
  movedAt: z.string(),
  version: z.number().int(),
  title: z.string(),
  /** How many numbers of it do not hold. */
  warnings: z.number().int(),
}
export const recordView = z.object({ ...line, statements: z.array(statementView).readonly() }).meta({ id: 'IntelligenceRecord' })
export const recordsView = z
  .object({ items: z.array(z.object(line).meta({ id: 'IntelligenceRecordLine' })).readonly() })
  .meta({ id: 'IntelligenceRecords' })

const askedView = z.object({
  partner: z.string(),
  way: z.enum(ways),
  state: z.enum(['waiting', 'answered', 'declined', 'not-asked']),
  level: z.enum(levels).optional(),
  closedBy: z.string().optional(),
  /** A list that officers brought in, in the state it had when it was asked. */
  list: z.object({ name: z.string(), source: z.string(), version: z.number().int(), day: z.string() }).optional(),
  askedAt: z.string(),
  answeredAt: z.string().optional(),
})
const verdictView = z.object({ verdict: z.enum(verdicts), reason: z.string(), by: z.string(), at: z.string() })
const hitView = z.object({
  id: z.string(),
  partner: z.string(),
  state: z.enum(['open', 'recalled']),
  shown,
  judgement: verdictView.optional(),
  cameAt: z.string(),
  /** Our own record, when the officer may open it. */
  record: z.string().optional(),
})
const queryFields = {
  id: z.string(),
  case: z.string(),
  reference: z.string(),
  subject: described,
  purpose: z.enum(purposes),
  basis: z.string(),
  reason: z.string(),
  until: z.string().optional(),
  askedAt: z.string(),
  askerName: z.string(),
}
export const queryView = z
  .object({
    ...queryFields,
    level: z.enum(levels),
    asked: z.array(askedView).readonly(),
    hits: z.array(hitView).readonly(),
  })
  .meta({ id: 'IntelligenceQuery' })
export const queriesView = z
  .object({
    items: z
      .array(
        z.object({ ...queryFields, waiting: z.number().int(), answered: z.number().int(), level: z.enum(levels).nullable() }),
      )
      .readonly(),
  })
  .meta({ id: 'IntelligenceQueries' })

export const consultationsView = z
  .object({
    items: z
      .array(
        z.object({
          id: z.string(),
          partner: z.string(),
          query: z.string(),
          /** The signed letter that asked. */
          message: z.string(),
          officer: z.string(),
          authority: z.string(),
          purpose: z.string(),
          basis: z.string(),
          reason: z.string(),
          caseReference: z.string(),
          level: z.enum(levels),
          late: z.boolean(),
          declined: z.enum(declinedFor).optional(),
          at: z.string(),
          references: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'IntelligenceConsultations' })

export const partnerView = z.object({ node: z.string(), state: z.string(), authority: z.string() })
const ruleView = z.object({
  id: z.string(),
  says: z.string().optional(),
  source: z.string().optional(),
  lift: z.string().optional(),
})
const oneReach = z.object({
  open: z.boolean(),
  rules: z.array(ruleView).readonly(),
  fields: z
    .array(z.object({ field: z.string(), sent: z.boolean(), rule: z.string().optional(), statement: z.string().optional() }))
    .readonly(),
})
const recallView = z.object({
  id: z.string(),
  partner: z.string(),
  reason: z.string(),
  message: z.string(),
  sentAt: z.string(),
  /** When the recipient's signed word came; absent while it has not. */
  provedAt: z.string().optional(),
  erased: z
    .object({
      erased: z.object({ copies: z.number().int(), hits: z.number().int() }),
      flagged: z.object({ messages: z.number().int(), judgements: z.number().int() }),
    })
    .optional(),
})
export const recallsView = z.object({ items: z.array(recallView).readonly() }).meta({ id: 'IntelligenceRecalls' })
export const reachView = z
  .object({
    items: z.array(z.object({ partner: partnerView, answer: oneReach, handing: oneReach })).readonly(),
    given: z
      .array(
        z.object({ id: z.string(), partner: z.string(), what: z.enum(['hit', 'record']), message: z.string(), at: z.string() }),
      )
      .readonly(),
    recalls: z.array(recallView).readonly(),
    /** Who carries it in a pack for the field, and until when. */
    carriers: z.array(z.object({ by: z.string(), until: z.string() })).readonly(),
  })
  .meta({ id: 'IntelligenceReach' })
export const handedView = z
  .object({ partner: z.string(), message: z.string(), fields: z.array(z.string()).readonly() })
  .meta({ id: 'IntelligenceHanded' })

export const copyView = z
  .object({
    case: z.string(),
    partner: z.string(),
    receivedAt: z.string(),
    /** Whether the officer has read the conditions; until then nothing is said. */
    read: z.boolean(),
    notes: z.array(z.object({ by: z.string(), at: z.string(), text: z.string() })).readonly(),
    record: z.object({
      reference: z.string(),
      kind: z.enum(recordKinds),
      category: z.enum(categories).optional(),
      contact: z.string(),
      misused: z.boolean(),
      handling,
      reviewBy: z.string(),
      statements: z
        .array(
          statementView
            .omit({ id: true, withheld: true, recordedAt: true, recordedBy: true })
            .extend({ warnings: z.array(z.string()) }),
        )
        .readonly(),
    }),
  })
  .meta({ id: 'IntelligenceCopy' })
export const copiesView = z.object({ items: z.array(copyView).readonly() }).meta({ id: 'IntelligenceCopies' })

export const messageView = z
  .object({
    id: z.string(),
    case: z.string(),
    thread: z.string(),
    direction: z.enum(['out', 'in']),
    partner: z.string(),
    kind: z.enum(messageKinds),
    pace: z.enum(paces),
    title: z.string(),
    body: z.string(),
    purpose: z.enum(purposes),
    basis: z.string(),
    about: z.string().optional(),
    criminalRecord: criminalRecord.optional(),
    handling,
    author: z.string(),
    state: z.enum(['open', 'answered', 'closed', 'refused']),
    delay: z
      .object({ until: z.string(), authorisation: z.string(), reasons: z.string(), at: z.string(), by: z.string() })
      .optional(),
    refusal: z.object({ ground: z.string(), reasons: z.string(), at: z.string(), by: z.string() }).optional(),
    clock: z.object({ rule: z.string(), article: z.string(), source: z.string() }).optional(),
    due: z.string().optional(),
    flagged: z.string().optional(),
    post: z.string().optional(),
    at: z.string(),
    read: z.boolean(),
  })
  .meta({ id: 'IntelligenceMessage' })
export const messagesView = z.object({ items: z.array(messageView).readonly() }).meta({ id: 'IntelligenceMessages' })

export const noticeView = z
  .object({
    id: z.string(),
    case: z.string(),
    reference: z.string(),
    colour: z.enum(colours),
    direction: z.enum(['out', 'in']),
    partner: z.string().optional(),
    recipients: z.array(z.string()).readonly(),
    state: z.enum(noticeStates),
    content: noticeContent.extend({
      handling,
      preparedBy: z.string().optional(),
      checkedBy: z.string().optional(),
      said: z.string().optional(),
    }),
    draftedAt: z.string(),
    issuedAt: z.string().optional(),
    expires: z.string(),
    expired: z.boolean(),
    version: z.number().int(),
    openConditions: z.array(z.string()).readonly(),
  })
  .meta({ id: 'IntelligenceNotice' })
export const noticesView = z.object({ items: z.array(noticeView).readonly() }).meta({ id: 'IntelligenceNotices' })

const judgementView = z.object({
  id: z.string(),
  one: z.string(),
  other: z.string(),
  verdict: z.enum(verdicts),
  reason: z.string(),
  byName: z.string(),
  node: z.string(),
  at: z.string(),
  withdrawnAt: z.string().optional(),
  withdrawnFor: z.string().optional(),
})
export const identityView = z
  .object({
    items: z.array(judgementView).readonly(),
    groups: z
      .array(z.object({ references: z.array(z.string()).readonly(), disputed: z.array(judgementView).readonly() }))
      .readonly(),
  })
  .meta({ id: 'IntelligenceIdentity' })
