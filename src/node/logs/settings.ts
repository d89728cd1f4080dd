/** The settings of time stamps and of copies of logs. */
import { z } from 'zod'

type Say = (description: string, fix: string, more?: Record<string, unknown>) => Record<string, unknown>

/**
 * @param say a setting's sentence, @param webAddress an address, both as config.ts writes them
 * @param flag how config.ts reads yes and no
 */
export const logSettings = <T extends z.ZodType>(say: Say, webAddress: z.ZodURL, flag: T) => ({
  timestampUrl: webAddress
    .optional()
    .meta(
      say(
        'Time-stamping authority (RFC 3161) that stamps checkpoints of the log every ten minutes, and signatures of papers. Work on the log never waits for it.',
        'the address the authority gave you, e.g. https://tsa.example.gov/tsr',
      ),
    ),
  timestampCertificates: z
    .string()
    .min(1)
    .optional()
    .meta(say('Certificates (PEM file) that vouch for the time-stamping authority.', 'the path of a PEM file', { path: true })),
  mirrorPartners: flag.meta(
    say(
      "Keep a whole copy of each partner's log: commitments without readable content, about 150 bytes an act. Partners then show their acts as mirrored.",
      'true or false',
    ),
  ),
})

type Given = Readonly<Partial<Record<'timestampUrl' | 'timestampCertificates', string | undefined>>>

export const stampFaults = (s: Given): string[] =>
  (s.timestampUrl === undefined) !== (s.timestampCertificates === undefined)
    ? [
        'Settings "timestampUrl" and "timestampCertificates" go together: without the certificates no time stamp can be checked. Set both, or neither.',
      ]
    : []
