/** Things a request names: each by the identifier that the keeper of its register would ask for. */
import { z } from 'zod'
import { partialDate, stateCode } from './person.ts'

const short = z.string().trim().min(1).max(300)
const id = z.uuid()
const period = { from: partialDate.optional(), until: partialDate.optional() }

const compact = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase()

/** Check digits of an IBAN (ISO 13616, modulo 97 of ISO 7064). */
export function ibanHolds(text: string): boolean {
  const iban = compact(text)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Check digit of a payment card or of an IMEI (Luhn, ISO/IEC 7812-1). */
export function luhnHolds(text: string): boolean {
  const digits = compact(text)
  if (!/^\d{8,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, d, at) => {
    const n = Number(d) * (at % 2 ? 2 : 1)
    return total + (n > 9 ? n - 9 : n)
  }, 0)
  return sum % 10 === 0
}

export const account = z
  .object({
    kind: z.literal('account'),
    id,
    number: short.describe('IBAN, account number, wallet address'),
    scheme: z.enum(['iban', 'account-number', 'card', 'wallet', 'other']),
    institution: short.optional(),
    state: stateCode.optional(),
    holder: short.optional(),
    ...period,
  })
  .refine((it) => it.scheme !== 'iban' || ibanHolds(it.number), { path: ['number'], error: 'iban-check-digits' })
  .meta({ id: 'Account' })

export const vehicle = z
  .object({
    kind: z.literal('vehicle'),
    id,
    plate: short.optional(),
    state: stateCode.optional(),
    /** ISO 3779 vehicle identification number. */
    vin: z
      .string()
      .regex(/^[A-HJ-NPR-Z0-9]{17}$/)
      .optional(),
    type: z.enum(['car', 'lorry', 'motorcycle', 'vessel', 'aircraft', 'other']).default('car'),
    /** Number of a vessel at the International Maritime Organization. */
    imo: z
      .string()
      .regex(/^\d{7}$/)
      .optional(),
    description: z.string().trim().max(500).optional(),
  })
  .refine((it) => it.plate || it.vin || it.imo || it.description, { path: ['plate'], error: 'identifier-needed' })
  .meta({ id: 'Vehicle' })

export const phone = z
  .object({
    kind: z.literal('phone'),
    id,
    /** ITU-T E.164: plus sign, country code, number. */
    number: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional(),
    imei: z.string().refine(luhnHolds, { error: 'imei-check-digit' }).optional(),
    imsi: z
      .string()
      .regex(/^\d{14,15}$/)
      .optional(),
    ...period,
  })
  .refine((it) => it.number || it.imei || it.imsi, { path: ['number'], error: 'identifier-needed' })
  .meta({ id: 'Phone' })

export const internetAddress = z
  .object({
    kind: z.literal('internet-address'),
    id,
    address: z.union([z.ipv4(), z.ipv6(), z.email(), z.url(), z.hostname()]),
    port: z.number().int().min(1).max(65_535).optional(),
    /** With shared addresses an instant is needed to tell one subscriber from another. */
    seenAt: z.iso.datetime({ offset: true }).optional(),
    provider: short.optional(),
  })
  .meta({ id: 'InternetAddress' })

export type Account = z.infer<typeof account>
export type Vehicle = z.infer<typeof vehicle>
export type Phone = z.infer<typeof phone>
export type InternetAddress = z.infer<typeof internetAddress>
