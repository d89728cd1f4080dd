/** What callers hand in to the directory, checked before anyone reads it. */
import { z } from 'zod'
import { roles } from '../kernel/officer.ts'
import { pageQuery } from '../kernel/page.ts'
import { idOf, line, prose } from '../kernel/words.ts'
import { authorityFunctions } from './authority.ts'
import { baseUrl, nodeIdSchema } from './manifest.ts'

export const nodeParams = z.object({ id: nodeIdSchema })

export const proposeForm = z.object({ url: baseUrl }).meta({ id: 'ProposeNodeForm' })
export const acceptForm = z
  .object({
    fingerprint: line(100),
    /** The partner said that its database is lost; needed only for one whose earlier manifest named no beginning. */
    beginsAnew: z.boolean().optional(),
  })
  .meta({ id: 'AcceptNodeForm' })
export const suspendForm = z.object({ reason: prose(2000) }).meta({ id: 'SuspendNodeForm' })

export const authorityQuery = pageQuery.extend({
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  function: z.enum(authorityFunctions).optional(),
  q: line(100).optional(),
})

export const officerQuery = pageQuery.extend({ q: line(100).optional(), role: z.enum(roles).optional() })
export const officerParams = z.object({ id: idOf<'officer'>() })

const name = line(200)
const held = z.array(z.enum(roles)).min(1).max(roles.length)

export const addOfficerForm = z.object({ name, authority: name, roles: held }).meta({ id: 'AddOfficerForm' })
export const changeOfficerForm = z
  .object({
    version: z.int().min(1),
    name: name.optional(),
    authority: name.optional(),
    roles: held.optional(),
    active: z.boolean().optional(),
  })
  .meta({ id: 'ChangeOfficerForm' })
