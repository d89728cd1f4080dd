/**
 * What can be done in a team, one schema a deed. `acts` says under which act of this authority's table an officer may do it.
 *
 * `over` names the writes that a new one replaces: those the officer had before the eyes. Two that were written without knowing of each
 * other replace neither, both stand, and people are shown both.
 */
import { z } from 'zod'
import { nodeIdSchema } from '../../directory/manifest.ts'
import { line, prose } from '../../kernel/words.ts'
import { sectionIds } from '../agreement/sections.ts'
import { governed, ofNodes, share, used } from './files.ts'
import { leg, legLeave, legState, methods, operationForms, planned } from './legs.ts'
import { shared } from './shared.ts'
import { day, deedOf, eventName, id, language, moment, over, party, place } from './words.ts'

/** Functions in a team: judicial.md's model agreement, and who takes part without being of a party. */
export const memberFunctions = [
  'leader',
  'deputy',
  'judge',
  'prosecutor',
  'investigator',
  'seconded',
  'financial-analyst',
  'cyber-specialist',
  'victim-specialist',
  'liaison',
  'europol',
  'eurojust',
  'interpol',
] as const
export const taskStates = ['open', 'under-way', 'blocked', 'done', 'dropped'] as const
export const targetStates = ['ready', 'moving', 'entered', 'secured', 'empty', 'aborted'] as const
export const resultKinds = ['arrest', 'search', 'seizure', 'frozen', 'safeguarded', 'incident'] as const
export const handlings = ['H0', 'H1', 'H2', 'H3'] as const

const agreement = [
  /** The team's name is the digest of its founding words, so that nobody can found it anew with others. */
  deedOf('propose', {
    nonce: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
    title: line(200),
    purpose: prose(4000),
    offences: z.array(id).max(20),
    parties: z.array(party).min(2).max(30),
  }),
  deedOf('clause', {
    edition: z.int().min(1).max(999),
    section: z.enum(sectionIds),
    /** In the words of the proposer, or `coded:` and the code of a clause that stands in the catalogues of all languages. */
    text: prose(20_000),
    lang: language.optional(),
    from: day.optional(),
    until: day.optional(),
    /** How many days a copy may wait in the space, by kind; what the law says is the most. */
    terms: z.object({ operational: z.int().min(1).max(28), 'non-operational': z.int().min(1).max(1826) }).optional(),
    over,
  }),
  /** Into another language; what was signed stays the words above. */
  deedOf('translate', {
    edition: z.int().min(1).max(999),
    clause: eventName,
    lang: language,
    text: prose(20_000),
    by: line(300),
  }),
  deedOf('agree', { edition: z.int().min(1).max(999), section: z.enum(sectionIds), clause: eventName }),
  deedOf('reopen', { edition: z.int().min(2).max(999), why: z.enum(['amendment', 'extension']), reason: prose(2000) }),
] as const

const signing = [
  deedOf('sign', {
    edition: z.int().min(1).max(999),
    clauses: z.partialRecord(z.enum(sectionIds), eventName),
    digest: eventName,
    capacity: line(200),
  }),
  deedOf('end', { reason: prose(2000) }),
  deedOf('leave', { reason: prose(2000) }),
  deedOf('remove', { node: nodeIdSchema, reason: prose(2000) }),
] as const

const seating = [
  deedOf('seat', {
    member: id,
    name: line(200),
    authority: line(300),
    function: z.enum(memberFunctions),
    administrator: z.boolean(),
  }),
  deedOf('unseat', { member: id, reason: prose(500) }),
  deedOf('open-lane', { title: line(200), members: z.array(id).min(1).max(200) }),
  deedOf('admit', { member: id }),
  deedOf('dismiss', { member: id }),
] as const

const working = [
  deedOf('objective', { objective: id, text: prose(2000), over }),
  deedOf('task', {
    task: id,
    title: line(200),
    text: prose(4000).optional(),
    owner: id.optional(),
    due: moment.optional(),
    needs: z.array(id).max(50),
    over,
  }),
  deedOf('task-state', { task: id, state: z.enum(taskStates), note: prose(2000).optional(), over }),
  deedOf('say', { to: eventName.optional(), text: prose(8000), mentions: z.array(id).max(50), handling: z.enum(handlings) }),
  deedOf('decision', { title: line(200), text: prose(8000), present: z.array(id).max(200) }),
  deedOf('step', { taken: moment, where: place, what: prose(4000), law: line(300), directedBy: line(300).optional() }),
  deedOf('cost', {
    what: line(300),
    amount_cents: z
      .int()
      .min(0)
      .max(10 ** 13),
    currency: z.string().regex(/^[A-Z]{3}$/),
    borneBy: nodeIdSchema,
    funding: line(300).optional(),
  }),
  deedOf('operation', {
    operation: id,
    title: line(200),
    text: prose(8000),
    zero: moment,
    form: z.enum(operationForms).optional(),
    method: z.enum(methods).optional(),
    /** What is done when sight is lost or a State stops. */
    fallback: prose(4000).optional(),
    over,
  }),
  leg,
  legState,
  used,
  ...planned,
  ...shared,
  deedOf('target', {
    operation: id,
    target: id,
    label: line(200),
    where: place,
    node: nodeIdSchema,
    unit: line(200),
    at: moment,
    over,
  }),
  deedOf('status', { operation: id, target: id, status: z.enum(targetStates), note: prose(1000).optional(), over }),
  deedOf('result', {
    operation: id,
    target: id.optional(),
    what: z.enum(resultKinds),
    count: z.int().min(1).max(100_000),
    text: prose(2000).optional(),
    amount_cents: z
      .int()
      .min(0)
      .max(10 ** 14)
      .optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
  }),
  deedOf('withdraw', { event: eventName, reason: prose(1000) }),
  deedOf('evaluate', {
    answers: z.partialRecord(
      z.enum(['worked', 'difficult', 'law', 'evidence', 'victims', 'assets', 'again']),
      z.string().max(4000),
    ),
  }),
] as const

const deciding = [
  deedOf('go', { operation: id, word: z.enum(['go', 'no-go']), reason: prose(1000).optional(), over }),
  deedOf('close-operation', { operation: id }),
  deedOf('adopt', { event: eventName, reason: prose(1000) }),
  legLeave,
  ...governed,
  deedOf('sign-report', { operation: id, digest: eventName, capacity: line(200) }),
] as const

export const deed = z.discriminatedUnion('kind', [
  ...agreement,
  ...signing,
  ...seating,
  ...working,
  ...deciding,
  share,
  ...ofNodes,
])
export const negotiated = z.discriminatedUnion('kind', [agreement[1], agreement[2], agreement[3], agreement[4]])
export const worked = z.discriminatedUnion('kind', [...working])
export const decided = z.discriminatedUnion('kind', [...deciding])

export type Deed = z.infer<typeof deed>
export type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>
export type Party = z.infer<typeof party>
export type Place = z.infer<typeof place>
export type MemberFunction = (typeof memberFunctions)[number]

/** Deeds that make the agreement or seat people: they count before the space is open. */
const beforeOpening: ReadonlySet<Deed['kind']> = new Set([
  'propose',
  'clause',
  'agree',
  'reopen',
  'sign',
  'end',
  'leave',
  'remove',
  'seat',
  'unseat',
  'adopt',
  'translate',
] as const)
export const countsBeforeOpening = (kind: Deed['kind']): boolean => beforeOpening.has(kind)
