/** What this room answers. */
import { z } from 'zod'
import { pageOf } from '../kernel/page.ts'

const strings = z.array(z.string())

/** A matter whose content has this shape. */
export const matterOf = <T extends z.ZodType>(doc: T) =>
  z.object({
    kind: z.string(),
    id: z.string(),
    state: z.string(),
    about: z.string(),
    openedAt: z.string(),
    movedAt: z.string(),
    due: z.string().optional(),
    named: z.string().optional().meta({ description: 'The number that officers know it by, where the reader may know it.' }),
    preparedBy: strings,
    version: z.number().int(),
    doc,
  })

/** A matter of any kind: its content as the kind has it. */
export const matterView = matterOf(z.record(z.string(), z.unknown())).meta({ id: 'ProtectionMatter' })
export const matterPage = pageOf(matterView).meta({ id: 'ProtectionMatterPage' })

export const countsView = z
  .object({
    items: z.array(z.object({ kind: z.string(), state: z.string(), count: z.number().int(), overdue: z.number().int() })),
  })
  .meta({ id: 'ProtectionCounts' })

export const actPage = pageOf(
  z.object({
    id: z.string(),
    act: z.string(),
    at: z.string(),
    subject: z.string(),
    case: z.string().optional(),
    officer: z.object({ id: z.string(), name: z.string() }).optional(),
    node: z.string().optional(),
    purpose: z.string().optional(),
    counterparty: z.string().optional(),
    erased: z.literal(true).optional(),
    verb: z.string().optional().meta({ description: 'One of the six verbs of Directive (EU) 2016/680 Article 25(1).' }),
    justification: z.string().meta({ description: 'missing, short or stated.' }),
  }),
).meta({ id: 'ProtectionActPage' })

export const hintsView = z
  .object({
    days: z.number().int(),
    ordinary: z.record(z.string(), z.number()).meta({ description: 'What counts as out of the ordinary.' }),
    items: z.array(
      z.object({
        kind: z.string(),
        officer: z.string(),
        name: z.string(),
        day: z.string(),
        subject: z.string().optional(),
        count: z.number().int(),
        usual: z.number().optional(),
        entries: strings,
      }),
    ),
  })
  .meta({ id: 'ProtectionHints' })

export const sampleView = z.object({ seed: z.string(), reviews: z.number().int() }).meta({ id: 'ProtectionSample' })

export const reviewView = matterOf(
  z.object({
    entry: z.string(),
    act: z.string(),
    subject: z.string(),
    actAt: z.string(),
    officer: z.string(),
    name: z.string(),
    question: z.string(),
    seed: z.string().optional(),
    answer: z.string().optional(),
    outcome: z.string().optional(),
    note: z.string().optional(),
  }),
).meta({ id: 'ProtectionReview' })
export const reviewPage = pageOf(reviewView).meta({ id: 'ProtectionReviewPage' })

const policyView = z.object({
  id: z.string(),
  says: z.string(),
  source: z.string(),
  confidence: z.string(),
  lift: z.string(),
  answer: z.string(),
  keeps: strings,
  when: z.unknown(),
  unless: z.unknown().optional(),
})
export const policiesView = z
  .object({
    digest: z.string().meta({ description: "Names the federation's policies exactly: any change of a word changes it." }),
    federation: z.array(policyView),
    local: z.array(policyView),
    proposed: z.array(
      z.object({ id: z.string(), by: strings, at: z.string(), policy: policyView, change: z.string(), reason: z.string() }),
    ),
    sets: z
      .array(
        z.object({
          version: z.number().int(),
          digest: z.string(),
          policies: strings,
          matter: z.string(),
          reason: z.string(),
          proposedBy: strings,
          decidedBy: z.string(),
          inForceAt: z.string(),
        }),
      )
      .meta({ description: 'Every set that was in force on this node, newest first.' }),
    partners: z
      .array(
        z.object({
          node: z.string(),
          digest: z.string(),
          rules: z.string().meta({ description: 'same, earlier, unknown or unsaid.' }),
          firstMessage: z.string(),
          firstAt: z.string(),
          lastAt: z.string(),
        }),
      )
      .meta({ description: 'Which mandatory policies the letters of each partner named.' }),
  })
  .meta({ id: 'ProtectionPolicies' })
export const policyStepView = z
  .object({ id: z.string(), state: z.string(), digest: z.string().optional() })
  .meta({ id: 'ProtectionPolicyStep' })

const keepingView = z.object({
  case: z.string(),
  things: z.number().int(),
  rooms: strings,
  recipients: strings,
  proposal: z.string(),
  reason: z.string(),
  until: z.string().optional(),
  proposedBy: z.string(),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  erased: z.array(z.object({ room: z.string(), place: z.string(), count: z.number().int() })).optional(),
  told: strings.optional(),
  words: z.array(z.object({ from: z.string(), outcome: z.string(), reason: z.string(), at: z.string() })).optional(),
})
export const keepingMatter = matterOf(keepingView).meta({ id: 'ProtectionKeeping' })
export const dueView = z
  .object({
    by: z.string(),
    items: z.array(
      z.object({
        case: z.string(),
        reference: z.string(),
        day: z.string(),
        rule: z.string(),
        overdue: z.boolean(),
        things: z.array(
          z.object({
            room: z.string(),
            subject: z.string(),
            reference: z.string(),
            since: z.string(),
            lastUsed: z.string().optional(),
            category: z.string().optional(),
            minor: z.boolean().optional(),
            deleteBy: z.string().optional(),
            recipients: strings,
            reviewBy: z.string(),
          }),
        ),
        proposed: keepingView.extend({ id: z.string() }).optional(),
      }),
    ),
  })
  .meta({ id: 'ProtectionDue' })

export const personView = matterOf(
  z.object({
    reference: z.string(),
    right: z.string(),
    regime: z.string(),
    person: z.object({ names: strings, born: z.string().optional(), identifiers: strings }),
    language: z.string(),
    through: z.string(),
    authorityReference: z.string().optional(),
    identity: z.string(),
    receivedOn: z.string(),
    wanted: z.string().optional(),
    clock: z.object({ rule: z.string(), source: z.string(), due: z.string().optional() }).optional(),
    held: z
      .array(
        z.object({
          room: z.string(),
          subject: z.string(),
          reference: z.string(),
          case: z.string().optional(),
          owner: z.string().optional(),
          since: z.string(),
          found: strings,
        }),
      )
      .optional(),
    weighed: z
      .array(z.object({ subject: z.string(), decision: z.string(), ground: z.string().optional(), reason: z.string() }))
      .optional(),
    weighedBy: z.string().optional(),
    answeredBy: z.string().optional(),
    from: z.string().optional(),
    asks: z.string().optional(),
    consent: z.string().optional(),
    partners: z
      .array(
        z.object({
          node: z.string(),
          askedAt: z.string(),
          answeredAt: z.string().optional(),
          given: z.array(z.object({ reference: z.string(), since: z.string() })).optional(),
        }),
      )
      .optional(),
    letter: z.string().optional(),
  }),
).meta({ id: 'ProtectionPersonRequest' })
export const letterView = z.object({ text: z.string() }).meta({ id: 'ProtectionLetter' })

export const gateView = matterOf(
  z.object({
    subject: z.string(),
    case: z.string(),
    to: z.string().optional(),
    said: strings,
    read: z.literal(true).optional(),
    askedBy: z.string(),
    gates: strings,
    decisions: z.array(
      z.object({
        gate: z.string(),
        outcome: z.string(),
        reason: z.string(),
        assurance: z.string().optional(),
        by: z.string(),
        at: z.string(),
      }),
    ),
  }),
).meta({ id: 'ProtectionGate' })
export const gateList = z.object({ items: z.array(gateView) }).meta({ id: 'ProtectionGates' })

export const markingView = z
  .object({
    case: z.string(),
    subject: z.string(),
    owner: z.string(),
    codes: strings,
    tlp: z.string().optional(),
    pap: z.string().optional(),
    classification: z.number().int(),
    onlyRecipients: strings,
    notStates: strings,
    onlyPurposes: strings,
    useUntil: z.string().optional(),
    category: z.string().optional(),
    minor: z.boolean(),
    minorUntil: z.string().optional(),
    privileged: z.boolean(),
    special: strings,
    restrictedTo: strings,
    shareGrants: strings,
    judicialGrants: strings,
    acknowledgedBy: strings,
    markedBy: z.string(),
    markedByName: z.string(),
    markedAt: z.string(),
    reason: z.string().optional(),
  })
  .meta({ id: 'ProtectionMarking' })
export const markingList = z.object({ items: z.array(markingView) }).meta({ id: 'ProtectionMarkings' })
const thing = z.object({ subject: z.string(), reference: z.string() })
export const caseMarkings = z
  .object({ items: z.array(markingView), things: z.array(thing) })
  .meta({ id: 'ProtectionCaseMarkings' })
export const unmarkedView = thing.pick({ subject: true }).meta({ id: 'ProtectionUnmarked' })
