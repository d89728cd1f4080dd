/** What callers hand in, checked before anyone reads it. */
import { z } from 'zod'
import { pageQuery } from '../kernel/page.ts'
import { idOf, line, prose } from '../kernel/words.ts'
import { caseFunctions, caseStates } from './case.ts'

const title = line(200)
const purpose = prose(2000)
const basis = prose(2000)
const instruments = z.array(line(80)).max(20)

export const caseParams = z.object({ id: idOf<'case'>() })
export const memberParams = z.object({ id: idOf<'case'>(), officer: idOf<'officer'>() })

export const openForm = z.object({ title, purpose, basis, instruments: instruments.default([]) }).meta({ id: 'CaseOpenForm' })

export const describeForm = z
  .object({
    title: title.optional(),
    purpose: purpose.optional(),
    basis: basis.optional(),
    instruments: instruments.optional(),
    /** The version the officer read: of two who write at once, one is told. */
    version: z.number().int().positive(),
  })
  .meta({ id: 'CaseDescribeForm' })

export const memberForm = z.object({ officer: idOf<'officer'>(), function: z.enum(caseFunctions) }).meta({ id: 'CaseMemberForm' })

export const reasonForm = z.object({ reason: prose(2000) }).meta({ id: 'CaseReasonForm' })

export const caseQuery = pageQuery.extend({
  q: z
    .string()
    .trim()
    .max(200)
    .refine((text) => !text.includes('\0'))
    .optional(),
  state: z.enum(caseStates).optional(),
  /** Only cases the officer leads. */
  mine: z.enum(['true', 'false']).optional(),
})

export type OpenForm = z.infer<typeof openForm>
export type DescribeForm = z.infer<typeof describeForm>
export type MemberForm = z.infer<typeof memberForm>
