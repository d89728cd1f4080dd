/** What this room answers. */
import { z } from 'zod'
import { pageOf } from '../kernel/page.ts'
import { caseFunctions, caseStates } from './case.ts'

export const memberView = z
  .object({
    officer: z.string(),
    name: z.string(),
    function: z.enum([...caseFunctions, 'emergency']),
    since: z.string(),
    until: z.string().optional(),
  })
  .meta({ id: 'CaseMemberView' })

export const caseView = z
  .object({
    id: z.string(),
    reference: z.string(),
    title: z.string(),
    purpose: z.string(),
    basis: z.string(),
    instruments: z.array(z.string()).readonly(),
    state: z.enum(caseStates),
    from: z.string().optional(),
    openedAt: z.string(),
    closedAt: z.string().optional(),
    closingReason: z.string().optional(),
    members: z.array(memberView).readonly(),
    version: z.number().int(),
  })
  .meta({ id: 'CaseView' })

export const caseLine = z
  .object({
    id: z.string(),
    reference: z.string(),
    title: z.string(),
    state: z.enum(caseStates),
    from: z.string().optional(),
    openedAt: z.string(),
    closedAt: z.string().optional(),
    members: z.number().int(),
    function: z.enum([...caseFunctions, 'emergency']),
  })
  .meta({ id: 'CaseLine' })

export const casePage = pageOf(caseLine).meta({ id: 'CasePage' })
