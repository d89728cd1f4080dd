/** `comity trust`: the papers of a federation's trust list. docs/keys-and-trust.md says who does what, and in which room. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentDigest, keyName } from '../../directory/trust/documents.ts'
import type { TrustState } from '../../directory/trust/verify.ts'
import { parsePolicy } from '../../ledger/tlog/policy.ts'
import { checkBundle, lastRoot, makeKey, planRoot, planTargets, publicKey, publish, signPaper } from '../trust/ceremony.ts'
import { makeLogKey } from '../trust/listlog.ts'
import { type Command, line, Misread, type Options, readArguments } from './words.ts'

const text = { type: 'string' } as const
const known = {
  name: text,
  root: text,
  threshold: text,
  list: text,
  'list-threshold': text,
  online: text,
  key: text,
  manifest: text,
  revoke: text,
  reason: text,
  log: text,
  'log-key': text,
} as const

const need = (options: Options, name: string): string => {
  const value = options[name]
  if (typeof value !== 'string' || value === '') throw new Misread(`Give --${name}. "comity trust --help" shows how.`)
  return value
}
const files = (options: Options, name: string) => need(options, name).split(',').map(publicKey)
const number = (options: Options, name: string): number => {
  const value = Number(need(options, name))
  if (!Number.isInteger(value) || value < 1) throw new Misread(`--${name} takes a number from 1.`)
  return value
}

/** The log of the list and its witnesses, when the founders want one: a file as c2sp.org/tlog-policy describes. */
function logPolicy(options: Options): { log: string } | undefined {
  if (options.log === undefined) return undefined
  const policy = readFileSync(need(options, 'log'), 'utf8')
  const parsed = parsePolicy(policy)
  if (!parsed || parsed.logs.length === 0 || parsed.quorum === 'none')
    throw new Misread('--log takes a tlog-policy file that names the log of the list, its witnesses and a quorum of them.')
  return { log: policy }
}

const acts: Readonly<Record<string, (place: string, options: Options) => number | Promise<number>>> = {
  'log-key'(path, options) {
    line(`log ${makeLogKey(path, need(options, 'name'))}`)
    line(`${path} is secret. The line above goes into the policy file, with a line for each witness: witness NAME VKEY URL`)
    return 0
  },
  key(path) {
    const key = makeKey(path)
    line(`${path} is secret and stays with its holder. ${path}.pub is for the others; its name is ${keyName(key).slice(0, 32)}.`)
    return 0
  },
  init: (dir, options) => root(dir, need(options, 'name'), options),
  root(dir, options) {
    const before = lastRoot(dir)
    if (!before) throw new Misread(`There is no root in ${dir} yet: "comity trust init" begins.`)
    return root(dir, before.federation, options)
  },
  list(dir, options) {
    const { manifest, revoke, reason } = options as Record<string, string | undefined>
    const change = { ...(manifest && { manifest }), ...(revoke && { revoke }), ...(reason && { reason }) }
    line(`${join(dir, 'targets.json')} is list ${planTargets(dir, change)}, unsigned. Those who keep the list sign it next.`)
    return 0
  },
  sign(path, options) {
    line(`${path} is signed by ${signPaper(path, need(options, 'key')).slice(0, 32)}.`)
    return 0
  },
  async publish(dir, options) {
    const { state, entered } = await publish(dir, need(options, 'key'), options['log-key'] as string | undefined)
    for (const missing of entered?.missing ?? []) line(`Not witnessed by: ${missing}`)
    if (entered && !entered.enough)
      line(
        entered.index === 0
          ? 'This is the first version in the log: nodes take it without witnesses, compare the digest of the root, and witness from the next on.'
          : 'Too few witnesses have signed. What was served before stays; publish again when they answer.',
      )
    if (typeof state === 'string') return refused(state)
    if (entered) line(`It is entry ${entered.index} of the log below ${join(dir, '.well-known', 'comity-trust-log')}.`)
    line(`${join(dir, '.well-known', 'comity-trust')} is ready to be served.`)
    return told(state)
  },
  check(path) {
    let bundle: unknown
    try {
      bundle = JSON.parse(readFileSync(path, 'utf8'))
    } catch {
      throw new Misread(`${path} cannot be read as a trust list.`)
    }
    const state = checkBundle(bundle)
    return typeof state === 'string' ? refused(state) : told(state)
  },
}

function root(dir: string, federation: string, options: Options): number {
  const path = planRoot(dir, {
    federation,
    root: files(options, 'root'),
    threshold: number(options, 'threshold'),
    targets: files(options, 'list'),
    targetsThreshold: number(options, 'list-threshold'),
    online: publicKey(need(options, 'online')),
    ...logPolicy(options),
  })
  line(`${path} is written, unsigned. Each holder of a root key signs it: comity trust sign ${path} --key FILE`)
  return 0
}

function refused(fault: string): number {
  line(`A node would NOT take this trust list: ${fault}. docs/refusals.md says what that means.`)
  return 1
}

function told({ root, timestamp, targets }: TrustState): number {
  const nodes = targets?.signed.nodes ?? []
  line(
    `${root.signed.federation}: root ${root.signed.version}, list ${targets?.signed.version}, good until ${timestamp?.signed.expires}.`,
  )
  line(`Digest of this root, for comparing: ${documentDigest(root.signed).slice(0, 32).match(/.{4}/g)!.join(' ')}`)
  for (const it of nodes) line(`  ${it.node}  ${it.standing}  ${it.fingerprint}${it.reason ? `  (${it.reason})` : ''}`)
  return 0
}

export const trust: Command = async (args) => {
  const { options, rest } = readArguments(args, known, 2)
  const [act, place] = rest
  if (!act || !Object.hasOwn(acts, act) || !place)
    throw new Misread(
      'Say what to do and where: comity trust key, log-key, init, root, list, sign, publish or check, then a file or folder.',
    )
  return acts[act]!(place, options)
}
