/** Who is competent: a State's authority, for a function under an instrument at a stage, with the date it was last confirmed. */
import { z } from 'zod'
import { type Instant, millis } from '../kernel/instant.ts'
import { line } from '../kernel/words.ts'

/** What an authority does in cooperation. The words of UNTOC Art. 18(13), Directive 2014/41/EU Art. 2 and the police channels. */
export const authorityFunctions = [
  'central-authority',
  'issuing-authority',
  'validating-authority',
  'executing-authority',
  'police-contact',
  'financial-intelligence-unit',
  'asset-recovery-office',
  'joint-team-party',
  'data-protection-authority',
] as const
export type AuthorityFunction = (typeof authorityFunctions)[number]

/** Where in the life of a request the authority acts; `any` when one authority does it all. */
export const authorityStages = ['any', 'receive', 'recognise', 'execute', 'transfer'] as const

const languageTag = z.string().regex(/^[a-z]{2,3}$/)
export const namesByLanguage = z.record(languageTag, line(300)).refine((names) => Object.keys(names).length > 0)

export const competenceSchema = z.object({
  function: z.enum(authorityFunctions),
  /** The law room's id of the instrument, or `any`. */
  instrument: line(80),
  stage: z.enum(authorityStages),
})

export const authoritySchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
    state: z.string().regex(/^[A-Z]{2}$/),
    names: namesByLanguage,
    competences: z.array(competenceSchema).min(1).max(100),
    languages: z.array(languageTag).max(40),
    /** How post reaches it: `comity:<node>`, `mailto:…`, `tel:…` or an address in words. */
    channel: line(500),
    confirmedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Authority' })
export type Authority = Readonly<z.infer<typeof authoritySchema>>

/** `stale` when nobody has confirmed it in time: shown, never hidden, because a stale address beats none. */
export const freshness = (authority: Pick<Authority, 'expiresAt'>, at: Instant): 'confirmed' | 'stale' =>
  millis(authority.expiresAt as Instant) > millis(at) ? 'confirmed' : 'stale'
