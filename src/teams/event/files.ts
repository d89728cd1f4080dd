/** What is done with material in the space: given, verified, taken in, used, erased; and the rules each party names for it. */
import { z } from 'zod'
import { line, prose } from '../../kernel/words.ts'
import { day, deedOf, eventName, id, over, state } from './words.ts'

/** Operational material waits for those it is for; the rest serves the running and the evaluation of the team. */
export const keptKinds = ['operational', 'non-operational'] as const
/** Gathered before the team, by it, or received from a State outside it (EU-2000 13(8), 13(9)). */
export const origins = ['before', 'inside', 'outside'] as const
/** Grounds of a transfer to a third State: Directive (EU) 2016/680 Articles 36, 37(1)(a), 37(1)(b), 38. */
export const transferGrounds = ['adequacy', 'instrument', 'assessed', 'derogation'] as const
/** The four of EU-2000 13(10), which agreements outside the Union follow. */
export const usePurposes = ['team', 'other-offence', 'threat', 'other'] as const
/** What the law of a party opens to the defence: the whole file, what is relevant, or what is used at trial. */
export const regimes = ['whole-file', 'relevant', 'used'] as const
/** What a planned action is aimed at. */
export const plannedKinds = ['person', 'place', 'number', 'account'] as const
export const erasures = ['all-have-it', 'term', 'rejected'] as const

export const share = deedOf('share', {
  material: id,
  title: line(300),
  kept: z.enum(keptKinds),
  origin: z.enum(origins),
  /** Where it became available: that State is asked before it serves another offence. */
  available: state,
  law: line(300),
  /** First day it was held, for what was gathered before. */
  since: day.optional(),
  /** Who gave it, for what came from outside, and the conditions that came with it. */
  source: line(300).optional(),
  conditions: prose(2000).optional(),
  persons: z.boolean(),
  transfer: z.object({ ground: z.enum(transferGrounds), text: prose(2000) }).optional(),
  days: z.int().min(1).max(1826),
  file: z.object({ number: line(120), name: line(300), size: z.int().min(0), sha256: eventName }),
})

/** Said by a node about its own copy. */
export const ofNodes = [
  deedOf('taken-in', { material: id }),
  deedOf('erased', { material: id, why: z.enum(erasures), sha256: eventName }),
] as const

export const used = deedOf('use', { use: id, material: id, purpose: z.enum(usePurposes), text: prose(2000) })

export const governed = [
  deedOf('controller', { member: id }),
  deedOf('verify', { material: id, verdict: z.enum(['release', 'reject']), reason: prose(1000) }),
  deedOf('use-answer', { use: id, answer: z.enum(['given', 'refused']), reason: prose(1000) }),
  deedOf('regime', { regime: z.enum(regimes), law: line(300), text: prose(2000).optional(), over }),
] as const
