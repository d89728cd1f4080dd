/** A photograph of a document, and what its machine readable zone says. */
import { z } from 'zod'

/** A photograph of 1,600 pixels a side is some hundred kilobytes. */
export const zoneForm = z.object({ photoBase64: z.base64().max(5_500_000) }).meta({ id: 'IntelligenceZoneForm' })
export const zoneView = z
  .object({
    format: z.enum(['TD1', 'TD2', 'TD3', 'visa-A', 'visa-B']),
    document: z.string(),
    number: z.string(),
    issuer: z.string(),
    nationality: z.string(),
    birth: z.string(),
    expires: z.string(),
    sex: z.string(),
    names: z.array(z.string()).readonly(),
    /** Parts whose check digit does not hold. */
    faults: z.array(z.string()).readonly(),
  })
  .meta({ id: 'IntelligenceZone' })
