/** What sign-in is sent and what it shows, as schemas. */
import { z } from 'zod'
import { roles } from '../../kernel/officer.ts'

const bytes = (most: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(most)
    .describe('base64url')
const extensions = z.record(z.string(), z.unknown()).default({})
const time = z.string().describe('Instant in UTC, ISO 8601')

export const assertionForm = z
  .object({
    id: bytes(400).min(1),
    rawId: bytes(400).min(1),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: bytes(8000),
      authenticatorData: bytes(8000),
      signature: bytes(8000),
      userHandle: bytes(200).nullish(),
    }),
    clientExtensionResults: extensions,
  })
  .meta({
    id: 'PasskeyAssertion',
    description: 'What navigator.credentials.get gives, as AuthenticationResponseJSON (WebAuthn Level 3)',
  })
export const attestationForm = z
  .object({
    id: bytes(400).min(1),
    rawId: bytes(400).min(1),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: bytes(8000),
      attestationObject: bytes(60_000),
      transports: z.array(z.string().max(20)).max(10).optional(),
    }),
    clientExtensionResults: extensions,
  })
  .meta({
    id: 'PasskeyAttestation',
    description: 'What navigator.credentials.create gives, as RegistrationResponseJSON (WebAuthn Level 3)',
  })

export const label = z.string().trim().min(1).max(80).describe('What the officer calls the device')
const token = z.string().min(1).max(100)
export const startQuery = z.object({ way: z.string().max(100).default('node'), return: z.string().max(2000).default('/') })
export const callbackQuery = z.looseObject({ state: z.string().max(500).optional(), code: z.string().max(8000).optional() })
export const interactionParams = z.object({ uid: z.string().regex(/^[A-Za-z0-9_-]{10,100}$/) })
export const proofForm = z.object({ response: assertionForm }).meta({ id: 'PasskeyProof' })
export const playForm = z
  .object({ officer: z.string().min(1).max(100), passcode: z.string().max(100) })
  .meta({ id: 'ExerciseSignIn' })
/** A passcode is a proof only where the node is an exercise; elsewhere the form has no such member. */
export const exerciseProofForm = z
  .union([proofForm, z.object({ passcode: z.string().max(100) }).meta({ id: 'ExercisePasscode' })])
  .meta({ id: 'ExerciseProof' })
export const linkForm = z.object({ token }).meta({ id: 'EnrolmentBegin' })
export const enrolForm = z.object({ token, label, response: attestationForm }).meta({ id: 'EnrolmentFinish' })
export const passkeyForm = z.object({ label, response: attestationForm }).meta({ id: 'PasskeyFinish' })
export const returnForm = z.object({ return: z.string().max(2000).default('/') }).meta({ id: 'StepUpBegin' })
export const idParams = z.object({ id: z.string().min(1).max(400) })
export const officerParams = z.object({ officer: z.string().min(1).max(100) })
export const subjectForm = z
  .object({ provider: z.string().min(1).max(100), subject: z.string().min(1).max(255) })
  .meta({ id: 'ProviderSubject' })
export const emailForm = z
  .object({ provider: z.string().min(1).max(100), email: z.email().max(254) })
  .meta({ id: 'ExpectedEmail' })

export const officerView = z
  .object({ id: z.string(), name: z.string(), authority: z.string(), roles: z.array(z.enum(roles)) })
  .meta({ id: 'SignedInOfficer' })
export const nodeView = z
  .object({ id: z.string(), state: z.string(), name: z.string(), exercise: z.boolean(), timeZone: z.string() })
  .meta({ id: 'ThisNode' })
export const sessionView = z
  .object({
    officer: officerView,
    node: nodeView,
    way: z.enum(['passkey', 'provider', 'exercise']),
    signedInAt: time,
    endsAt: time.describe('When the session ends whatever happens'),
    steppedUpAt: time.optional(),
    acts: z.array(z.string()).describe("Acts that the officer's roles open"),
  })
  .meta({ id: 'Session' })
export const confirmedView = sessionView
  .extend({ token: z.string().optional().describe('The new token, for a script that came with a bearer token') })
  .meta({ id: 'SessionConfirmed' })
const play = z.object({ passcode: z.string(), accounts: z.array(officerView) }).meta({ id: 'ExerciseAccounts' })
export const methodsView = z
  .object({
    node: nodeView,
    ways: z.array(z.object({ id: z.string(), kind: z.enum(['own', 'provider']), name: z.string() })),
    exercise: play.optional().describe('Only where the node is an exercise'),
  })
  .meta({ id: 'SignInMethods' })
export const interactionView = z.object({ uid: z.string(), exercise: play.optional() }).meta({ id: 'SignInUnderWay' })
export const locationView = z.object({ location: z.string() }).meta({ id: 'GoOn' })
export const goodbyeView = z.object({ location: z.string().optional() }).meta({ id: 'SignedOut' })
const options = z.looseObject({ challenge: z.string() })
export const optionsView = z
  .object({ options })
  .meta({ id: 'PasskeyOptions', description: 'For navigator.credentials, as JSON (WebAuthn Level 3)' })
export const enrolmentView = z
  .object({ officer: z.object({ name: z.string(), authority: z.string() }), options })
  .meta({ id: 'Enrolment' })
export const stepUpView = z
  .object({
    passkey: z.object({ options }).optional(),
    provider: z.object({ location: z.string() }).optional(),
    exercise: z.object({ passcode: z.string() }).optional(),
  })
  .meta({ id: 'StepUpWays' })
export const passkeyView = z
  .object({ id: z.string(), label: z.string(), synced: z.boolean(), createdAt: time, lastUsedAt: time.optional() })
  .meta({ id: 'Passkey' })
export const passkeysView = z.object({ items: z.array(passkeyView) }).meta({ id: 'Passkeys' })
export const sessionsView = z
  .object({
    items: z.array(
      z.object({ id: z.string(), way: z.string(), device: z.string(), signedInAt: time, lastSeenAt: time, current: z.boolean() }),
    ),
  })
  .meta({ id: 'Sessions' })
export const enrolmentLinkView = z
  .object({
    url: z.string(),
    expiresAt: time,
    worksFrom: time
      .optional()
      .describe('It waits until then, unless a second person agrees; left out where nobody else could see it yet'),
  })
  .meta({ id: 'EnrolmentLink' })
export const nothingView = z.object({}).meta({ id: 'Done' })
export const givenWaysView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        officer: z.object({ id: z.string(), name: z.string() }),
        mine: z.boolean().describe('It leads in as the officer who asks'),
        by: z.string(),
        madeAt: time,
        worksFrom: time,
        mayAgree: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'GivenWays' })
export const waysInView = z
  .object({
    passkeys: z.array(passkeyView),
    links: z.array(z.object({ provider: z.string(), subject: z.string(), linkedAt: time })),
    expected: z.array(z.object({ provider: z.string(), email: z.string() })),
    sessions: z.int(),
  })
  .meta({ id: 'WaysIn', description: 'How an officer can sign in' })
