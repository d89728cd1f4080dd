/** What is handed in about papers, and what is answered. */
import { z } from 'zod'
import { idPattern } from '../../kernel/words.ts'
import { documentForms } from '../document.ts'
import { views } from '../orders/certificates.ts'

const id = z.string().regex(idPattern)
export const tongues = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const

export const paperParams = z.object({ id })
export const codeParams = z.object({ code: z.string().min(1).max(300) })
/** One language, or two side by side; the first decides which way the pages run. */
export const printForm = z
  .object({
    languages: z
      .array(z.enum(tongues))
      .min(1)
      .max(2)
      .refine((all) => new Set(all).size === all.length),
    /** One of the forms the request can be read as; left out, its own. */
    form: z.enum(documentForms).optional(),
    view: z.enum(views).optional(),
  })
  .meta({ id: 'PrintForm' })
/** `scanned`: the pages of a scan as their codes were read, in the order they lay on the glass. */
export const foundQuery = z.object({
  scanned: z
    .string()
    .regex(/^\d{1,4}(,\d{1,4}){0,1999}$/)
    .optional(),
})

export const paperView = z
  .object({
    code: z.string(),
    version: z.number(),
    form: z.enum(documentForms).nullish(),
    view: z.enum(views).nullish(),
    digest: z.string(),
    languages: z.array(z.string()),
    pages: z.number(),
    sha256: z.string(),
    signed: z.boolean(),
    by: z.string(),
    at: z.iso.datetime(),
    /** The ledger's entry of this printing: its proof is the paper's. */
    entry: z.string(),
  })
  .meta({ id: 'PaperView' })
export const papersView = z
  .object({
    items: z.array(paperView),
    /** Whether this node can sign with the authority's certificate. */
    signs: z.boolean(),
  })
  .meta({ id: 'PapersView' })

export const foundView = z
  .object({
    paper: paperView,
    request: z.string(),
    reference: z.string(),
    title: z.string(),
    state: z.string(),
    /** Whether the request still reads as the paper does. */
    current: z.boolean(),
    /** The seal that each page must show. */
    seals: z.array(z.string()),
    scan: z
      .object({
        sorted: z.boolean(),
        /** Places in the scan, in the order in which its pages belong. */
        order: z.array(z.number()),
        missing: z.array(z.number()),
        twice: z.array(z.number()),
      })
      .optional(),
  })
  .meta({ id: 'PaperFound' })

/** What a signature in a file comes to. */
export const verdicts = [
  'good',
  'added-to',
  'altered',
  'revoked',
  'expired',
  'not-yet-valid',
  'unknown-authority',
  'unreadable',
] as const
const checkedSignature = z.object({
  verdict: z.enum(verdicts),
  whole: z.boolean(),
  signer: z.string().optional(),
  issuer: z.string().optional(),
  serial: z.string().optional(),
  validFrom: z.string().optional(),
  validUntil: z.string().optional(),
  /** The RFC 3161 stamp on the signature. */
  stamp: z.enum(['none', 'good', 'bad', 'unknown-authority']),
  stampedAt: z.string().optional(),
  /** Whether the issuer took the certificate back, as far as a list or an answer of it (OCSP) says; left out where the signature fell before that. No responder is asked. */
  revocation: z.enum(['good', 'revoked', 'no-list', 'list-too-old']).optional(),
  listedAt: z.string().optional(),
})
export type CheckedSignature = z.infer<typeof checkedSignature>
export const checkedView = z
  .object({
    sha256: z.string(),
    bytes: z.number(),
    /** Whether it is a PDF at all. */
    pdf: z.boolean(),
    signatures: z.array(checkedSignature),
    /** A paper of this node, when the file is one to the last byte. */
    paper: z.object({ code: z.string(), request: z.string(), reference: z.string() }).optional(),
  })
  .meta({ id: 'FileChecked' })
export const fileView = z.any()
