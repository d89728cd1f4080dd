/** What callers hand in, checked before anyone reads it. */
import { z } from 'zod'
import { nodeIdSchema } from '../directory/manifest.ts'
import { pageQuery } from '../kernel/page.ts'
import { idOf, line, prose } from '../kernel/words.ts'
import { decided, memberFunctions, negotiated, worked } from './event/deeds.ts'
import { keptKinds, origins, share } from './event/files.ts'

export const teamParams = z.object({ id: idOf<'team'>() })
export const operationParams = z.object({ id: idOf<'team'>(), operation: idOf<'operation'>() })
export const memberParams = z.object({ id: idOf<'team'>(), member: idOf<'team-member'>() })

const lane = idOf<'lane'>()
const digest = z.string().regex(/^[0-9a-f]{64}$/)

export const teamQuery = pageQuery
export const basesQuery = z.object({
  /** States of the parties, comma-separated. */
  states: z.string().regex(/^[A-Z]{2}(,[A-Z]{2}){1,29}$/),
  /** Offence concepts, comma-separated. */
  offences: z
    .string()
    .regex(/^[a-z0-9-]{1,60}(,[a-z0-9-]{1,60}){0,19}$/)
    .optional(),
  on: z.iso.date().optional(),
})
export const proposeForm = z
  .object({
    case: idOf<'case'>(),
    title: line(200),
    purpose: prose(4000),
    offences: z.array(line(80)).max(20).default([]),
    /** The other parties' nodes. */
    nodes: z.array(nodeIdSchema).min(1).max(29),
  })
  .meta({ id: 'TeamProposeForm' })
export const negotiateForm = z.object({ deed: negotiated }).meta({ id: 'TeamNegotiateForm' })
export const signForm = z.object({ edition: z.int().min(1), digest, capacity: line(200) }).meta({ id: 'TeamSignForm' })
export const partForm = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('end'), reason: prose(2000) }),
    z.object({ kind: z.literal('leave'), reason: prose(2000) }),
    z.object({ kind: z.literal('remove'), node: nodeIdSchema, reason: prose(2000) }),
  ])
  .meta({ id: 'TeamPartForm' })
/** An officer of this authority by reference; or somebody without an account here, e.g. a participant of Europol, by name. */
export const seatForm = z
  .object({
    officer: idOf<'officer'>().optional(),
    name: line(200).optional(),
    authority: line(300).optional(),
    function: z.enum(memberFunctions),
    administrator: z.boolean().default(false),
  })
  .refine((it) => it.officer !== undefined || (it.name !== undefined && it.authority !== undefined), 'nobody-named')
  .meta({ id: 'TeamSeatForm' })
export const unseatForm = z.object({ reason: prose(500) }).meta({ id: 'TeamUnseatForm' })
export const compartmentForm = z
  .object({ title: line(200), members: z.array(idOf<'team-member'>()).min(1).max(200) })
  .meta({ id: 'TeamCompartmentForm' })
export const needForm = z.object({ lane, member: idOf<'team-member'>(), needs: z.boolean() }).meta({ id: 'TeamNeedForm' })
/** Something done in the team; in the compartment named, or before everybody. */
export const workForm = z.object({ deed: worked, lane: lane.optional() }).meta({ id: 'TeamWorkForm' })
export const decideForm = z.object({ deed: decided, lane: lane.optional() }).meta({ id: 'TeamDecideForm' })

export const materialParams = z.object({ id: idOf<'team'>(), material: idOf<'material'>() })
/** An exhibit of the team's case, given to the team: where it came from, what it may serve, how long a copy may wait. */
export const shareForm = z
  .object({
    ...share.omit({ kind: true, material: true, file: true, days: true }).shape,
    exhibit: idOf<'exhibit'>(),
    kept: z.enum(keptKinds).default('operational'),
    origin: z.enum(origins).default('inside'),
    days: z.int().min(1).max(1826).default(28),
    lane: lane.optional(),
  })
  .meta({ id: 'TeamShareForm' })
