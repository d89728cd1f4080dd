/** The settings of evidence: where sealed content is kept, and how much of the line to partners it may take. */
import { z } from 'zod'
import { readLine } from '../../evidence/haul/line.ts'
import { scannerAddress } from './clamd.ts'

type Say = (description: string, fix: string, more?: Record<string, unknown>) => Record<string, unknown>

/** @param say a setting's sentence, @param webAddress an address, both as config.ts writes them */
export const evidenceSettings = (say: Say, webAddress: z.ZodURL) => ({
  evidenceLine: z
    .string()
    .refine((text) => readLine(text) !== undefined)
    .default('')
    .meta(
      say(
        'How much of the line to partners large evidence may take, by the hour. Letters are never held back.',
        'rules such as "08:00-18:00 500 KiB/s, 18:00-19:00 pause", or nothing for no limit',
      ),
    ),
  consentSecondPerson: z
    .union([z.boolean(), z.enum(['true', 'false', '1', '0', 'yes', 'no'])])
    .transform((v) => v === true || v === 'true' || v === '1' || v === 'yes')
    .default(false)
    .meta(
      say(
        'Whether an answer to a request for consent is prepared by one officer and given by another.',
        'true where a second person must give it, false otherwise',
      ),
    ),
  malwareScanner: z
    .string()
    .refine((text) => text === '' || scannerAddress(text) !== undefined)
    .default('')
    .meta(
      say(
        'Malware scanner (clamd) that looks through what arrives before it opens. Without it nothing is scanned.',
        'host:port or the path of its socket, e.g. 127.0.0.1:3310, or nothing for none',
      ),
    ),
  recogniser: z
    .string()
    .default('tesseract')
    .meta(
      say(
        'Program that reads letters in pictures, for the search within a case (tesseract). Where it is not installed, pictures are not read.',
        'the name or path of tesseract, or nothing to read no pictures',
      ),
    ),
  recogniserLanguages: z
    .string()
    .regex(/^([A-Za-z_]+(\+[A-Za-z_]+)*)?$/)
    .default('')
    .meta(
      say(
        'Languages of letters in pictures. Without it: those of the six languages of the portal that are installed.',
        'names of tesseract joined with "+", e.g. "ita+eng"',
      ),
    ),
  evidenceStore: webAddress
    .optional()
    .meta(
      say(
        'S3-compatible service for sealed evidence, with the bucket as its path. Without it: in the data directory.',
        'the address with the bucket, e.g. https://storage.example.gov/comity-evidence',
      ),
    ),
  evidenceStoreRegion: z
    .string()
    .min(1)
    .default('us-east-1')
    .meta(say('Region that requests to that service are signed for.', 'the region the service gave you')),
  evidenceStoreKey: z
    .string()
    .min(1)
    .optional()
    .meta(say('Name of the access key at that service.', 'the access key id the service gave you')),
  evidenceStoreSecret: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'Secret of that access key. Better in the environment than in the file.',
        'the secret access key the service gave you',
        { secret: true },
      ),
    ),
})

type Given = Readonly<{
  evidenceStore?: string | undefined
  evidenceStoreKey?: string | undefined
  evidenceStoreSecret?: string | undefined
}>

export const evidenceFaults = (s: Given): string[] =>
  s.evidenceStore && !(s.evidenceStoreKey && s.evidenceStoreSecret)
    ? [
        'Settings "evidenceStoreKey" and "evidenceStoreSecret" are needed while "evidenceStore" is set. Set them to the access key the service gave you.',
      ]
    : []
