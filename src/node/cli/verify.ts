/** `comity verify`: what a court runs. Needs no node, no database and no network. */
import { readFileSync } from 'node:fs'
import { fingerprint, type Manifest } from '../../directory/manifest.ts'
import { nativeChecks } from '../../ledger/log/signer.ts'
import { parsePolicy } from '../../ledger/tlog/policy.ts'
import { type Finding, type FindingCode, verifyRecord } from '../../ledger/verify.ts'
import { courtWords } from '../evidence/court.ts'
import { keyringIn, type Worth, worthOf } from '../trust/signer.ts'
import { isArchive, readKeys, tell, verifyFile } from './package.ts'
import { type Command, line, Misread, readArguments } from './words.ts'

const words: Readonly<Record<FindingCode, string>> = {
  'file-unreadable': 'This is not an evidence-of-record file, or it was damaged.',
  'event-committed': 'The event in the file is the one that was put into the log.',
  'content-matches': 'The content in the file is the one the event speaks of.',
  'content-differs': 'The content in the file is NOT the one the event speaks of.',
  'content-absent': 'The file carries the event without its content.',
  'proof-unreadable': 'The proof in the file cannot be read.',
  'policy-unreadable': 'The list of trusted keys cannot be read.',
  'log-unknown': 'The proof comes from a log that the list of trusted keys does not name.',
  'log-signature-false': "The log's signature is NOT genuine.",
  'inclusion-false': 'The event is NOT in the log that was signed.',
  'witness-signature-false': 'A signature under the name of a known witness is NOT genuine.',
  logged: "The log's signed checkpoint covers the event.",
  'witnessed-by': 'A witness has seen that checkpoint.',
  witnessed: 'Enough witnesses have seen it: this history cannot be rewritten unnoticed.',
  'witnesses-too-few': 'Fewer witnesses have seen it than the list asks for.',
  'mirrored-by': 'A mirror keeps a whole copy of the log up to that checkpoint.',
  'keys-from-file': 'The keys came from the file itself: compare them with a list you have from the authorities (--policy FILE).',
  'keys-from-reader': 'The keys are the ones you brought.',
}

const worth: Readonly<Record<Worth['worth'], string>> = {
  'in-force': 'What it speaks of is signed by the key that is in force.',
  former: 'What it speaks of is signed by a former key of the node that was never reported stolen.',
  'witnessed-before-theft':
    'The key was stolen later: witnesses had seen this before the log had the size of the theft, so it counts.',
  stolen: 'The key was STOLEN, and nothing shows that witnesses had seen this before: it counts for nothing.',
  'other-key': 'What it speaks of is NOT signed by a key of this node.',
  'nothing-signed': 'The record shows nothing that a node signed beside the log.',
}

const said = ({ code, good, facts }: Finding): string =>
  `  ${good ? 'yes' : code === 'keys-from-file' || code === 'content-absent' || code === 'witnesses-too-few' ? ' - ' : 'NO '}  ${words[code]}${
    facts
      ? ` (${Object.entries(facts)
          .map(([k, v]) => `${k}: ${v}`)
          .join(', ')})`
      : ''
  }`

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Misread(`The file ${path} cannot be read. Check its name and that you may read it.`)
  }
}

const archive = (path: string): boolean => {
  try {
    return isArchive(path)
  } catch {
    throw new Misread(`The file ${path} cannot be read. Check its name and that you may read it.`)
  }
}

const text = { type: 'string' } as const

export const verify: Command = async (args) => {
  const { options, rest } = readArguments(args, { policy: text, keys: text, keyring: text, stamping: text }, 1)
  if (!rest[0]) throw new Misread('Name the file to check: comity verify FILE')
  const trusted = options.policy ? parsePolicy(read(options.policy as string)) : undefined
  if (options.policy && !trusted) throw new Misread(`${options.policy} is not a list of trusted keys (C2SP tlog-policy).`)
  const keyring = options.keyring ? keyringIn(read(options.keyring as string)) : undefined
  if (options.keyring && !keyring) throw new Misread(`${options.keyring} is not a keyring that its identity key signed.`)
  if (archive(rest[0])) {
    const found = await verifyFile(rest[0], {
      checks: nativeChecks,
      ...(options.keys && { keys: readKeys(options.keys as string) }),
      ...(options.stamping && { stamping: read(options.stamping as string) }),
      ...(trusted && { policy: trusted }),
    })
    tell(found, courtWords('en'), line)
    return found.holds ? 0 : 1
  }
  const verdict = verifyRecord(read(rest[0]), trusted, nativeChecks)
  if (verdict.event) {
    const { act, at, subject, purpose, by } = verdict.event
    line(`${at}  ${act}  ${subject}`)
    line(`by ${'name' in by ? by.name : by.node}${purpose ? `, for: ${purpose}` : ''}\n`)
  }
  for (const finding of verdict.findings) line(said(finding))
  const signer = keyring && verdict.holds ? worthOf(verdict, keyring) : undefined
  if (signer) {
    line(
      `  ${signer.counts ? 'yes' : 'NO '}  ${worth[signer.worth]}${signer.size === undefined ? '' : ` (size: ${signer.size})`}`,
    )
    line(
      ` -   The keyring is of the identity ${fingerprint({ node: keyring!.node, keyring } as unknown as Manifest)}: compare it.`,
    )
  }
  line(
    verdict.holds
      ? `\nThe record holds${verdict.level === 'logged' ? '' : ' and is witnessed'}.${verdict.level === 'mirrored' ? ' A mirror keeps a copy of its log.' : ''}`
      : '\nThe record does NOT hold.',
  )
  return verdict.holds && (signer?.counts ?? true) ? 0 : 1
}
