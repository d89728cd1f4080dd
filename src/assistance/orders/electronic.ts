/** What a European Production Order or a European Preservation Order says beyond a request: Regulation (EU) 2023/1543, Articles 5(5) and 6(4). */
import { z } from 'zod'
import { threats } from '../../law/limits/threats.ts'
import { texts } from '../texts.ts'
import { free } from '../words.ts'
import { addressees, dataCategories, follows, issuingKinds, privileges, processorReasons } from './choices.ts'

const line = free(500)
const prose = free(20_000)
const date = z.union([z.iso.date(), z.literal('')])

export const electronicPart = z
  .object({
    /** Article 7: the establishment or representative that the order goes to, in the State of the authority asked. */
    addressee: z.enum(addressees).default(''),
    provider: line.default(''),
    addresseeName: line.default(''),
    addresseeAddress: line.default(''),
    service: line.default(''),
    category: z.enum(dataCategories).default(''),
    /** The user or another unique identifier. */
    user: prose.default(''),
    from: date.default(''),
    until: date.default(''),
    /** Article 3(18), tested by the law room. */
    emergency: z.boolean().default(false),
    atStake: z.enum(['', ...threats]).default(''),
    imminent: z.boolean().default(false),
    emergencyGrounds: prose.default(''),
    /** An offence of Article 5(4)(b) or (c). */
    listedOffence: z.boolean().default(false),
    /** Article 8(2); left out: nobody has said. */
    offenceHere: z.boolean().optional(),
    residentHere: z.boolean().optional(),
    /** Article 5(6): addressed to the processor, and why. */
    processor: z.boolean().default(false),
    processorReason: z.enum(processorReasons).default(''),
    /** Article 5(9)-(10). */
    privileged: z.enum(privileges).default(''),
    /** Article 13: the user is told later, and why. */
    delayUserNotice: z.boolean().default(false),
    delayReason: prose.default(''),
    /** Kept from the provider: Article 9(2) shows it to the notified authority alone. */
    necessity: texts.default([]),
    availableDomestically: z.boolean().optional(),
    issuingKind: z.enum(issuingKinds).default(''),
    validatedBy: line.default(''),
    validatedByKind: z.enum(issuingKinds).default(''),
    validatedOn: date.default(''),
    earlier: line.default(''),
    /** The authority that receives the data. */
    transferTo: line.default(''),
    /** Article 6(2): what the preservation is for. */
    follow: z.enum(follows).default(''),
  })
  .meta({ id: 'ElectronicOrderPart' })
export type ElectronicPart = z.infer<typeof electronicPart>
