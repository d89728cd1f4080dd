/** What callers hand in and are given about permissions. */
import { z } from 'zod'
import { idOf, idPattern, line, prose } from '../../kernel/words.ts'
import { purposes } from '../../protection/decision/attributes.ts'
import { permissionAnswers, permissionUses } from '../letters.ts'

const node = z.string().regex(idPattern)

export const permissionForm = z
  .object({
    case: idOf<'case'>(),
    /** The owner, and its record by its own reference. */
    partner: node,
    reference: line(80),
    use: z.enum(permissionUses),
    /** To whom it is to be passed on; left out for proceedings. */
    recipient: node.optional(),
    purpose: z.enum(purposes),
    basis: prose(2000),
    reason: prose(2000),
  })
  .meta({ id: 'IntelligencePermissionForm' })
export type PermissionForm = z.infer<typeof permissionForm>

export const permissionAnswerForm = z
  .object({ answer: z.enum(permissionAnswers), until: z.iso.date().optional(), reasons: prose(2000) })
  .meta({ id: 'IntelligencePermissionAnswerForm' })
export type PermissionAnswerForm = z.infer<typeof permissionAnswerForm>

export const permissionParams = z.object({ id: z.string().regex(idPattern) })
export const permissionQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(100) })

export const permissionView = z
  .object({
    id: z.string(),
    case: z.string(),
    side: z.enum(['asking', 'owner']),
    partner: z.string(),
    reference: z.string(),
    use: z.enum(permissionUses),
    recipient: z.string().optional(),
    purpose: z.enum(purposes),
    basis: z.string(),
    reason: z.string(),
    askedBy: z.string(),
    state: z.enum(['open', 'granted', 'refused', 'withdrawn']),
    until: z.string().optional(),
    /** Granted, and past its last day. */
    over: z.boolean(),
    said: z.string().optional(),
    decidedBy: z.string().optional(),
    decidedAt: z.string().optional(),
    post: z.string(),
    at: z.string(),
  })
  .meta({ id: 'IntelligencePermission' })
export const permissionsView = z.object({ items: z.array(permissionView).readonly() }).meta({ id: 'IntelligencePermissions' })
