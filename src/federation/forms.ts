/** What callers hand in to the post, checked before anyone reads it. */
import { z } from 'zod'
import { nodeIdSchema } from '../directory/manifest.ts'
import { pageQuery } from '../kernel/page.ts'
import { prose } from '../kernel/words.ts'
import { chainName, messageId } from './envelope.ts'

export const deliveryStates = ['waiting', 'stored', 'opened', 'accepted', 'refused', 'expired'] as const

export const partnerParams = z.object({ id: nodeIdSchema })
export const beginningParams = z.object({ id: nodeIdSchema, beginning: z.coerce.number().int().min(1).max(100_000) })
export const deliveryQuery = pageQuery.extend({
  partner: nodeIdSchema.optional(),
  chain: chainName.optional(),
  state: z.enum(deliveryStates).optional(),
})
export const incidentQuery = pageQuery.extend({ partner: z.string().max(80).optional() })
export const releaseForm = z.object({ chain: chainName, reason: prose(2000) }).meta({ id: 'ReleaseChainForm' })
export const deadQuery = z.object({ partner: nodeIdSchema.optional() })
export const letterParams = z.object({ message: messageId })
export const reasonForm = z.object({ reason: prose(2000) }).meta({ id: 'DeadLetterForm' })
