/** Which witnesses must have seen a checkpoint before it counts (c2sp.org/tlog-policy): nested groups of k of n. */
import { isWitnessKey } from './cosignature.ts'
import { kinds, parseVkey, type Vkey } from './note.ts'

export type Group = Readonly<{ k: number; of: readonly Quorum[] }>
/** A witness by its vkey text, or a group. */
export type Quorum = string | Group
export type Policy = Readonly<{ logs: readonly Vkey[]; witnesses: readonly Vkey[]; quorum: Quorum | 'none' }>

/** Whether the witnesses whose vkey texts are in `seen` are enough. */
export function reached(quorum: Quorum | 'none', seen: ReadonlySet<string>): boolean {
  if (quorum === 'none') return true
  if (typeof quorum === 'string') return seen.has(quorum)
  return quorum.of.filter((member) => reached(member, seen)).length >= quorum.k
}

/** k of these witnesses; none are needed when k is 0. A witness with several keys counts once, whichever of them it signed with. */
export const kOf = (k: number, witnesses: readonly (Vkey | readonly Vkey[])[]): Quorum | 'none' =>
  k === 0 ? 'none' : { k, of: witnesses.map((w) => ('text' in w ? w.text : anyOf(w.map((key) => key.text)))) }

const anyOf = (texts: readonly string[]): Quorum => (texts.length === 1 ? texts[0]! : { k: 1, of: texts })

/**
 * The smallest quorum of n witnesses, of which f may work hand in glove with the log, such that any two quorums share an honest one:
 * q > (n + f) / 2.
 */
export const safeQuorum = (n: number, f: number): number => Math.floor((n + f) / 2) + 1

type Draft = { logs: Vkey[]; witnesses: Vkey[]; names: Map<string, Quorum>; used: Set<string>; quorum?: Quorum | 'none' }

function takeLine(draft: Draft, [word, ...rest]: readonly string[]): boolean {
  const known = (name: string): Quorum | undefined => draft.names.get(name)
  if (word === 'log' && (rest.length === 1 || rest.length === 2)) {
    const key = parseVkey(rest[0]!)
    if (!key || key.kind === kinds.cosignature || draft.logs.some((log) => twin(log, key))) return false
    return draft.logs.push(key) > 0
  }
  if (word === 'witness' && (rest.length === 2 || rest.length === 3)) {
    const key = parseVkey(rest[1]!)
    if (!key || !isWitnessKey(key) || rest[0] === 'none' || draft.names.has(rest[0]!)) return false
    if (draft.witnesses.some((w) => twin(w, key))) return false
    draft.names.set(rest[0]!, key.text)
    return draft.witnesses.push(key) > 0
  }
  if (word === 'group' && rest.length >= 3) {
    const [name, count, ...members] = rest as [string, string, ...string[]]
    const k = count === 'all' ? members.length : count === 'any' ? 1 : /^[1-9]\d*$/.test(count) ? Number(count) : 0
    if (name === 'none' || draft.names.has(name) || k < 1 || k > members.length) return false
    if (new Set(members).size !== members.length || members.some((m) => known(m) === undefined || draft.used.has(m))) return false
    for (const member of members) draft.used.add(member)
    draft.names.set(name, { k, of: members.map((m) => known(m)!) })
    return true
  }
  if (word !== 'quorum' || rest.length !== 1 || draft.quorum !== undefined) return false
  const quorum = rest[0] === 'none' ? 'none' : known(rest[0]!)
  if (quorum !== undefined) draft.quorum = quorum
  return quorum !== undefined
}

const twin = (a: Vkey, b: Vkey): boolean => a.key.length === b.key.length && a.key.every((byte, i) => byte === b.key[i])

/** The policy a file states, or undefined when a line of it cannot be read: half a policy is none. */
export function parsePolicy(text: string): Policy | undefined {
  if ([...text].some((c) => (c < ' ' && c !== '\n' && c !== '\t') || c === '\u007f')) return undefined
  const draft: Draft = { logs: [], witnesses: [], names: new Map(), used: new Set() }
  for (const line of text.split('\n')) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '')
    if (words.length === 0 || words[0]!.startsWith('#')) continue
    if (!takeLine(draft, words)) return undefined
  }
  return draft.quorum === undefined ? undefined : { logs: draft.logs, witnesses: draft.witnesses, quorum: draft.quorum }
}

const named = (quorum: Quorum, lines: string[], witnesses: readonly Vkey[]): string => {
  if (typeof quorum === 'string') return `w${witnesses.findIndex((w) => w.text === quorum) + 1}`
  const members = quorum.of.map((member) => named(member, lines, witnesses))
  const name = `g${lines.length + 1}`
  lines.push(`group ${name} ${quorum.k} ${members.join(' ')}`)
  return name
}

/** The policy as a file that any tlog-policy reader takes. */
export function policyText(policy: Policy): string {
  const groups: string[] = []
  const top = policy.quorum === 'none' ? 'none' : named(policy.quorum, groups, policy.witnesses)
  const logs = policy.logs.map((log) => `log ${log.text}`)
  const witnesses = policy.witnesses.map((w, i) => `witness w${i + 1} ${w.text}`)
  return `${[...logs, ...witnesses, ...groups, `quorum ${top}`].join('\n')}\n`
}
