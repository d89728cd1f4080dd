/**
 * What a node must be told: one JSON file (`comity.json`), or environment variables, which win. docs/configuration.md is written from this.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { NodeId, State } from '../kernel/id.ts'
import { evidenceFaults, evidenceSettings } from './evidence/settings.ts'
import { exerciseFaults, exerciseSettings } from './exercise/settings.ts'
import { feedSettings } from './feeding/settings.ts'
import { logSettings, stampFaults } from './logs/settings.ts'
import { paperFaults, paperSettings } from './papers/settings.ts'
import { protectionSettings } from './protection/settings.ts'
import { vaultFaults, vaultSettings } from './vault/settings.ts'

/** `fix` ends the sentence "Set NAME to ..." that a faulty setting gets. */
const say = (description: string, fix: string, more: Record<string, unknown> = {}) => ({ description, fix, ...more })
const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0', 'yes', 'no'])])
  .transform((v) => v === true || v === 'true' || v === '1' || v === 'yes')
const aZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
const webAddress = z.url({ protocol: /^https?$/ }).refine((u) => !new URL(u).search && !new URL(u).hash)

export const settings = z.strictObject({
  node: z
    .string()
    .regex(/^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$/)
    .meta(
      say(
        'Short name of the node, known to partners for ever: State code, then a name.',
        'two lower-case letters of the State, a hyphen and a name, e.g. it-central',
      ),
    ),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta(say('The State the authority belongs to, ISO 3166-1 alpha-2.', 'two capital letters, e.g. IT')),
  name: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .meta(say("The authority's name as officers and partners read it.", 'the name of the authority, 2 to 200 characters')),
  baseUrl: webAddress.meta(
    say(
      'Address at which officers and partners reach this node; https, except on this machine alone.',
      'the address browsers use, e.g. https://comity.example.gov',
    ),
  ),
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .meta(
      say(
        'Address to listen on. A proxy that ends TLS usually stands before it.',
        'an IP address of this machine: 127.0.0.1 for this machine alone, 0.0.0.0 or :: for all',
      ),
    ),
  port: z.coerce.number().int().min(1).max(65535).default(7101).meta(say('Port to listen on.', 'a whole number from 1 to 65535')),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .meta(
      say(
        'PostgreSQL 15 or newer of your own. Without it the node runs its own server in the data directory.',
        'postgresql://user:password@host:5432/database',
        { env: 'DATABASE_URL', secret: true },
      ),
    ),
  databaseConnections: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .meta(say('Connections to the database at most.', 'a whole number from 2 to 200')),
  dataDir: z
    .string()
    .min(1)
    .default('.comity')
    .meta(
      say(
        'Directory for keys, evidence and the embedded database; a relative path starts at the configuration file.',
        'a directory the node may write to',
      ),
    ),
  checkpointDir: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'Second place for the newest checkpoint of the log, best on another disk than the database. Without it: in the data directory.',
        'a directory the node may write to, on another disk',
      ),
    ),
  logShard: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(1)
    .meta(
      say(
        'Number of the log in use. The next number closes the log before at the next start: it is finished, frozen, and its proofs stay good.',
        'the number in use, or one more to begin a new log',
      ),
    ),
  ...logSettings(say, webAddress, flag.default(true)),
  oidcIssuer: webAddress
    .optional()
    .meta(
      say(
        "Your authority's OpenID Connect provider. Without it the node's own provider with passkeys is used.",
        'the issuer address, e.g. https://login.example.gov',
      ),
    ),
  oidcClientId: z
    .string()
    .min(1)
    .optional()
    .meta(say('Client registered for this node at the provider.', 'the client id the provider gave you')),
  oidcClientSecret: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'Secret of that client, when it has one. Better in the environment than in the file.',
        'the client secret the provider gave you',
        { secret: true },
      ),
    ),
  exercise: flag
    .default(false)
    .meta(say('Marks every page EXERCISE and allows exercise accounts. Never set it where real cases are.', 'true or false')),
  ...exerciseSettings(say),
  logLevel: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .meta(say('How much the log says. No level writes personal data.', 'fatal, error, warn, info, debug or silent')),
  witnessQuorum: z
    .union([z.literal('majority'), z.coerce.number().int().min(0).max(100)])
    .default('majority')
    .meta(
      say(
        'How many partners must have cosigned the log before an act counts as witnessed.',
        'majority, or a number of partners from 0 to 100',
      ),
    ),
  timeZone: z
    .string()
    .refine(aZone)
    .default('UTC')
    .meta(say('Time zone in which time limits end at midnight, IANA name.', 'a zone of the IANA database, e.g. Europe/Rome')),
  metricsOpen: flag
    .default(false)
    .meta(say('Whether /metrics answers other machines too. Off: this machine alone.', 'true or false')),
  trustProxy: flag
    .default(false)
    .meta(
      say(
        'Whether a proxy before the node may say who the caller is (X-Forwarded-For, -Proto, -Host).',
        'true only when such a proxy is the only way in, else false',
      ),
    ),
  ...evidenceSettings(say, webAddress),
  ...paperSettings(say, webAddress),
  ...vaultSettings(say, webAddress),
  ...protectionSettings(say),
  ...feedSettings(say),
  requestsPerMinute: z.coerce
    .number()
    .int()
    .min(10)
    .max(1_000_000)
    .default(1200)
    .meta(say('Requests to the API that one address may make in a minute.', 'a whole number from 10 to 1000000')),
})

type Settings = z.output<typeof settings>
/** The settings once checked; `dataDir` is an absolute path and `baseUrl` has no slash at its end. */
export type NodeConfig = Readonly<Omit<Settings, 'node' | 'state'> & { node: NodeId; state: State }>
export type Setting = keyof Settings

/** Everything that is wrong with the configuration, a sentence for each fault. */
export class ConfigFault extends Error {
  override name = 'ConfigFault'
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

type Meta = Readonly<{ description: string; fix: string; env?: string; secret?: boolean; path?: boolean }>
export const settingNames = Object.keys(settings.shape) as Setting[]
export const metaOf = (name: Setting): Meta => settings.shape[name].meta() as unknown as Meta
/** The environment variable of a setting: `baseUrl` is COMITY_BASE_URL. */
export const envOf = (name: Setting): string =>
  metaOf(name).env ?? `COMITY_${name.replace(/[A-Z]/g, (c) => `_${c}`).toUpperCase()}`

/** Reads the file (when there is one) and the environment over it. Throws ConfigFault with a sentence for each fault. */
export function readConfig(file: string | undefined, env: NodeJS.ProcessEnv): NodeConfig {
  const written = file ? readFile(file) : {}
  const given: Record<string, unknown> = { ...written }
  for (const name of settingNames) if (env[envOf(name)] !== undefined && env[envOf(name)] !== '') given[name] = env[envOf(name)]
  return checkConfig(given, file ? dirname(resolve(file)) : process.cwd())
}

function readFile(file: string): Record<string, unknown> {
  if (!existsSync(file))
    throw new ConfigFault([
      `The configuration file ${file} is not there. Write it with "comity init", or name another with --config.`,
    ])
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (read === null || typeof read !== 'object' || Array.isArray(read)) throw new Error('it is not an object')
    return read as Record<string, unknown>
  } catch (fault) {
    throw new ConfigFault([
      `${file} is not readable JSON (${(fault as Error).message}). Mend it there, or write it anew with "comity init".`,
    ])
  }
}

/** @param from directory that a relative `dataDir` starts at */
export function checkConfig(given: Record<string, unknown>, from: string): NodeConfig {
  const checked = settings.safeParse(given)
  const sentences = checked.success ? together(checked.data) : checked.error.issues.flatMap(sentencesOf(given))
  if (!checked.success || sentences.length > 0) throw new ConfigFault([...new Set(sentences)])
  const { node, state, ...rest } = checked.data
  return {
    ...rest,
    node: node as NodeId,
    state: state as State,
    baseUrl: rest.baseUrl.replace(/\/+$/, ''),
    dataDir: resolve(from, rest.dataDir),
    ...(rest.checkpointDir !== undefined && { checkpointDir: resolve(from, rest.checkpointDir) }),
    ...placed(rest, from),
  }
}

/** Files that settings name, as absolute paths. */
const placed = (given: Readonly<Record<string, unknown>>, from: string): Record<string, string> =>
  Object.fromEntries(
    settingNames.flatMap((name) => {
      const path = given[name]
      return metaOf(name).path && typeof path === 'string' ? [[name, resolve(from, path)]] : []
    }),
  )

const sentencesOf =
  (given: Record<string, unknown>) =>
  (issue: z.core.$ZodIssue): string[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (k) =>
          `There is no setting "${k}"${nearest(k) ? `; did you mean "${nearest(k)}"?` : '.'} docs/configuration.md lists them all.`,
      )
    const name = issue.path[0] as Setting
    const { fix, secret } = metaOf(name)
    const now = given[name] === undefined ? 'is missing' : secret ? 'cannot be used' : `cannot be ${JSON.stringify(given[name])}`
    return [`Setting "${name}" (${envOf(name)}) ${now}. Set it to ${fix}.`]
  }

/** Rules between settings. */
function together(s: Settings): string[] {
  const faults = [...exerciseFaults(s), ...evidenceFaults(s), ...paperFaults(s), ...stampFaults(s), ...vaultFaults(s)]
  const url = new URL(s.baseUrl)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol === 'http:' && !local && !s.exercise)
    faults.push(
      'Setting "baseUrl" must begin with https:// unless it is this machine itself: sessions and partners\' post would travel open. Set it to the https address of the proxy.',
    )
  if (s.oidcIssuer && !s.oidcClientId)
    faults.push(
      'Setting "oidcClientId" (COMITY_OIDC_CLIENT_ID) is missing while "oidcIssuer" is set. Set it to the client id the provider gave you.',
    )
  if (!s.oidcIssuer && s.oidcClientId)
    faults.push('Setting "oidcIssuer" (COMITY_OIDC_ISSUER) is missing while "oidcClientId" is set. Set it to the issuer address.')
  if (s.state.toLowerCase() !== s.node.slice(0, 2))
    faults.push(
      `Setting "node" must begin with the code of the State: "${s.state.toLowerCase()}-...". Change "node" or "state" so that they agree.`,
    )
  return faults
}

/** The setting whose name is closest to what was typed, when any is close. */
const nearest = (typed: string): string | undefined =>
  settingNames.find((n) => n.toLowerCase() === typed.toLowerCase().replace(/[_-]/g, '')) ??
  settingNames.find((n) => n.toLowerCase().startsWith(typed.toLowerCase().slice(0, 4)))
