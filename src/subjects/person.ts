/** A person as a request speaks of one. Everything but the id may be unknown; what is unknown is left out, never guessed. */
import { z } from 'zod'

const short = z.string().trim().min(1).max(300)

/** ISO 15924 script codes that the six languages of the United Nations and the usual transliterations need; others are allowed. */
const script = z.string().regex(/^[A-Z][a-z]{3}$/)

export const personName = z.object({
  full: short,
  given: short.optional(),
  family: short.optional(),
  /** ISO 15924, e.g. `Latn`, `Arab`, `Cyrl`, `Hans`. */
  script: script.optional(),
  kind: z.enum(['official', 'transliteration', 'alias', 'birth', 'nickname']).default('official'),
})
export type PersonName = z.infer<typeof personName>

/** `1984`, `1984-05` or `1984-05-17`: a date of birth as far as it is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((text) => text.length < 10 || realDay(text), { error: 'no-such-day' })
export type PartialDate = z.infer<typeof partialDate>

/** 30 February is well written and does not exist. */
function realDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export const stateCode = z.string().regex(/^[A-Z]{2}$/)

export const documentKinds = ['passport', 'identity-card', 'residence-permit', 'driving-licence', 'tax-number', 'other'] as const
export const identityDocument = z.object({
  kind: z.enum(documentKinds),
  number: short,
  issuedBy: stateCode.optional(),
  expires: partialDate.optional(),
})

export const personRoles = ['suspect', 'accused', 'convicted', 'victim', 'witness', 'expert', 'third-party'] as const
export type PersonRole = (typeof personRoles)[number]

export const person = z
  .object({
    kind: z.literal('person'),
    id: z.uuid(),
    names: z.array(personName).max(50),
    dateOfBirth: partialDate.optional(),
    placeOfBirth: short.optional(),
    nationalities: z.array(stateCode).max(10).default([]),
    sex: z.enum(['female', 'male', 'other']).optional(),
    documents: z.array(identityDocument).max(50).default([]),
    /** Where the person is believed to be, in words: an address, a prison, a country. */
    location: z.string().trim().max(1000).optional(),
    role: z.enum(personRoles),
    /** The case asks that the identity be kept from those who need not know it, whatever the role. */
    protectedIdentity: z.boolean().default(false),
    /** A child's identity is protected in every role but the expert's. */
    minor: z.boolean().optional(),
    /** Why identity, whereabouts or nationality cannot be given (UNTOC 18(15)(e): "where possible"). */
    whyUnknown: z.string().trim().max(1000).optional(),
  })
  .meta({ id: 'Person' })
export type Person = z.infer<typeof person>

/** The name to show in a list: the official one, then any. */
export function nameOf(it: Pick<Person, 'names'>): string | undefined {
  const official = it.names.find((n) => n.kind === 'official') ?? it.names[0]
  return official?.full
}

/** Ages a person can have on a day, when the date of birth is partial: at least, at most. `undefined` when it is not known at all. */
export function ageOn(born: PartialDate | undefined, day: string): Readonly<{ least: number; most: number }> | undefined {
  if (!born) return undefined
  const earliest = born.padEnd(10, '-01-01'.slice(born.length - 4))
  const latest = born.length === 10 ? born : born.length === 7 ? `${born}-31` : `${born}-12-31`
  const years = (from: string): number =>
    Number(day.slice(0, 4)) - Number(from.slice(0, 4)) - (day.slice(5) < from.slice(5) ? 1 : 0)
  return { least: Math.max(0, years(latest)), most: Math.max(0, years(earliest)) }
}

/** The last day on which somebody born then may still be a child: the latest day that the birth can have been, eighteen years on. */
export function childUntil(born: PartialDate): string {
  const latest = born.length === 10 ? born : born.length === 7 ? `${born}-28` : `${born}-12-31`
  const [year, month, day] = latest.split('-').map(Number) as [number, number, number]
  // Of a month alone the last day counts; a birthday on 29 February ends with the month.
  const birthday = Date.UTC(year + 18, born.length === 7 ? month : month - 1, born.length === 7 ? 1 : day)
  return new Date(birthday - 86_400_000).toISOString().slice(0, 10)
}
