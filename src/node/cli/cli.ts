/** `npx comity ...`: the commands of one who runs a node. */
import { sentenceFor } from '../starting.ts'
import { type Command, closest, line, Misread } from './words.ts'

const commands: Readonly<Record<string, { usage: string; says: string; load: () => Promise<Command> }>> = {
  init: {
    usage:
      'comity init --node it-central --state IT --name "Ministry of Justice" --base-url https://comity.example.gov --admin "Ada Rossi"',
    says: 'Makes a new node: configuration, keys, database, and a link that lets the first administrator in once. Asks for what is left out. --new-link gives a new link.',
    load: async () => (await import('./init.ts')).init,
  },
  node: {
    usage: 'comity node [--config comity.json]',
    says: 'Runs the node until Ctrl-C or SIGTERM.',
    load: async () => (await import('./node.ts')).node,
  },
  doctor: {
    usage: 'comity doctor [--config comity.json]',
    says: 'Says what is wrong with this node and how to mend it.',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  evidence: {
    usage:
      'comity evidence put FILE --node URL --case ID --purpose TEXT --place TEXT --authority TEXT [--tool TEXT]\n  comity evidence get EXHIBIT --node URL --case ID --purpose TEXT [--out FILE] [--conditions-read]',
    says: 'Sends a file of any size as an exhibit, or fetches the content of one, as the officer of --token or COMITY_TOKEN. Repeated after a break it goes on where it stopped.',
    load: async () => (await import('./officer/evidence.ts')).evidence,
  },
  verify: {
    usage: 'comity verify FILE [--policy FILE] [--keys FILE] [--keyring FILE] [--stamping FILE]',
    says: 'Checks an evidence-of-record file or a court package offline. With --policy and --keys the keys come from you and not from the file; with --keyring (a keyring or manifest) it says what the signature in a record is worth when a key was stolen.',
    load: async () => (await import('./verify.ts')).verify,
  },
  keys: {
    usage: 'comity keys show | identity | rotate --identity FILE [--compromised-before SIZE] [--config comity.json]',
    says: 'Shows the keyring, gives a node from before keyrings an identity key, or changes the signing and sealing keys. docs/keys-and-trust.md has the procedure.',
    load: async () => (await import('./keys.ts')).keys,
  },
  trust: {
    usage:
      'comity trust key FILE | log-key FILE --name ORIGIN | init DIR --name N --root A.pub,B.pub --threshold 2 --list C.pub --list-threshold 1 --online D.pub [--log POLICY] | root DIR ... | list DIR [--manifest FILE] [--revoke NODE --reason TEXT] | sign FILE --key KEY | publish DIR --key KEY [--log-key KEY] | check FILE',
    says: 'Keeps the trust list of a federation: keys, root, list of nodes, signatures, and the log in which each version stands. docs/keys-and-trust.md has the procedure.',
    load: async () => (await import('./trust.ts')).trust,
  },
  partners: {
    usage:
      'comity partners [show | propose URL | accept NODE --phrase "..." [--begins-anew] | closed NODE [NUMBER]] --node URL [--token T]',
    says: 'Introduces a partner, accepts it by the phrase that both sides read to each other, and begins anew with one that lost its database (two officers, each with a session of their own).',
    load: async () => (await import('./officer/partners.ts')).partners,
  },
  fsck: {
    usage: 'comity fsck [--config comity.json]',
    says: 'Recomputes the whole log from what is stored and names the first thing that is not as it was signed. Changes nothing.',
    load: async () => (await import('./fsck.ts')).fsck,
  },
  monitor: {
    usage: 'comity monitor https://node.example/log --vkey VKEY [--state FILE] [--every SECONDS] [--once]',
    says: "Follows anybody's log from outside: needs no node. Two histories of one size become a file that proves itself.",
    load: async () => (await import('./monitor.ts')).monitor,
  },
  log: {
    usage:
      'comity log [show | resume [--adopt] | refill [URL ...] [--write | --close] | rotate | end-rotation] [--config comity.json]',
    says: 'Shows the log; lets a stopped one sign again after a person looked; after a loss says what is missing and takes it back from a copy that a partner keeps; gives it another key. Stop the node first.',
    load: async () => (await import('./log.ts')).log,
  },
  vault: {
    usage:
      'comity vault show | rotate-master | forget-master | rotate-case CASE | renew | escrow DIR --holder NAME --holder NAME [--threshold 2] | recover --share FILE --share FILE [--config comity.json]',
    says: 'The keys under which cases rest sealed: shows them, changes them while the node works, lays the master key away with officers, and gets it back. docs/keys-at-rest.md has the procedures.',
    load: async () => (await import('./vault.ts')).vault,
  },
  law: {
    usage:
      'comity law basis|sheet|clocks|route|gaps|compare|changes ... [--json] | law import FILE [--check] | law pack export FILE | law pack check FILE [--key KEY]',
    says: 'Asks the law: which treaty, on what conditions, by when, by which way; needs no node. Reads files of law and law packs, row by row. "comity law" shows how each is written.',
    load: async () => (await import('./law.ts')).law,
  },
  screening: {
    usage: 'comity screening evaluate FILE | comity screening link FILE | comity screening stream FILE|- --node URL --batch ID',
    says: 'Says how well names are told apart on pairs that you labelled (CSV: name1, name2, is_match), or which rows of a table may be the same; needs no node. stream sends rows (lines of JSON, - for the standard input) to a stream of the node as the officer of --token or COMITY_TOKEN and prints each answer; after a broken line it goes on.',
    load: async () => (await import('./screening.ts')).screening,
  },
  reckon: {
    usage: 'comity reckon --month 2026-10 --node URL [--token TEXT] | comity reckon --show [--month 2026-10] --node URL',
    says: "Compares a month's record of looks with every partner, as the data protection officer of --token or COMITY_TOKEN, and prints every difference. --show sends nothing.",
    load: async () => (await import('./officer/reckon.ts')).reckon,
  },
  help: { usage: 'comity help', says: 'Shows this.', load: async () => help },
}

const help: Command = async () => {
  line('Comity: cooperation between criminal justice authorities, one node for each.\n')
  for (const { usage, says } of Object.values(commands)) line(`  ${usage}\n      ${says}\n`)
  line('Settings: docs/configuration.md. Each can be written in comity.json or given as an environment variable.')
  return 0
}

export async function run([name = 'help', ...args]: readonly string[]): Promise<number> {
  const asked = name === '--help' || name === '-h' ? 'help' : name
  const command = Object.hasOwn(commands, asked) ? commands[asked] : undefined
  try {
    if (command && args.some((a) => a === '--help' || a === '-h')) line(`${command.usage}\n    ${command.says}`)
    else if (command) return await (await command.load())(args)
    else {
      const meant = closest(asked, Object.keys(commands))
      throw new Misread(
        `There is no command "${asked}".${meant ? ` Did you mean "comity ${meant}"?` : ''} "comity help" lists them.`,
      )
    }
    return 0
  } catch (fault) {
    const sentence = fault instanceof Misread ? fault.message : sentenceFor(fault)
    process.stderr.write(`${sentence ?? (fault as Error).stack}\n`)
    return 1
  }
}

// Whoever reads us may stop reading, e.g. `head`.
process.stdout.on('error', () => process.exit(1))

// The channel to the starter would keep us alive.
if (process.argv[1] === import.meta.filename) process.exit(await run(process.argv.slice(2)))
