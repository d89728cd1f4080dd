/** The cooperation sheet as it is answered. */
import { z } from 'zod'
import {
  acceptedView,
  basesView,
  clockView,
  contentView,
  declarationView,
  dualView,
  emergencyDefinition,
  groundView,
} from '../views.ts'
import { changeView } from './advice.ts'

export const sheetView = z
  .object({
    from: z.string(),
    to: z.string(),
    on: z.string(),
    bases: basesView,
    instrument: z.string().optional(),
    contents: z.array(contentView).readonly(),
    languages: acceptedView.nullable(),
    declarations: z.array(declarationView).readonly(),
    grounds: z.array(groundView).readonly(),
    clocks: z.array(clockView).readonly(),
    dualCriminality: dualView.nullable(),
    emergencies: z.array(emergencyDefinition).readonly(),
    changes: z.array(changeView).readonly(),
  })
  .meta({ id: 'LawSheetView' })
