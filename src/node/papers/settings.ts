/** The settings of papers and languages: the certificate papers are signed with, whose signatures count here, and who translates. */
import { z } from 'zod'

type Say = (description: string, fix: string, more?: Record<string, unknown>) => Record<string, unknown>

/** @param say a setting's sentence, @param webAddress an address, both as config.ts writes them */
export const paperSettings = (say: Say, webAddress: z.ZodURL) => ({
  paperKey: z
    .string()
    .min(1)
    .optional()
    .meta(say('Private key (PEM, PKCS #8; RSA or P-256) that papers are signed with.', 'the path of a PEM file', { path: true })),
  paperCertificates: z
    .string()
    .min(1)
    .optional()
    .meta(
      say("The authority's certificate to that key, and after it those that vouch for it (PEM file).", 'the path of a PEM file', {
        path: true,
      }),
    ),
  paperTrust: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        "Certificates (PEM file) that vouch for the signatures of partners on their papers. Without it a partner's signature is of an unknown authority.",
        'the path of a PEM file',
        { path: true },
      ),
    ),
  paperRevocations: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'What issuers published about certificates that were taken back (PEM file of X509 CRL blocks, and of OCSP RESPONSE blocks), looked at when a signature is checked. Renew the file as the issuers publish; without it only what lies inside a signature counts. No responder is asked.',
        'the path of a PEM file',
        { path: true },
      ),
    ),
  translationUrl: webAddress
    .optional()
    .meta(
      say(
        'Translation server that speaks as LibreTranslate does. Without it nothing is translated by machine. Texts of cases go there: it stands inside the authority.',
        'the address of the server, e.g. https://translate.example.gov',
      ),
    ),
  translationKey: z
    .string()
    .min(1)
    .optional()
    .meta(say('Key for that server, when it asks for one.', 'the key the server gave you', { secret: true })),
})

type Given = Readonly<Partial<Record<'paperKey' | 'paperCertificates', string | undefined>>>

export const paperFaults = (s: Given): string[] =>
  (s.paperKey === undefined) !== (s.paperCertificates === undefined)
    ? [
        'Settings "paperKey" and "paperCertificates" go together: a signature without its certificate convinces nobody. Set both, or neither.',
      ]
    : []
