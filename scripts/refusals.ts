/**
 * Writes docs/refusals.md, the manual of every "no", from the rooms' own tables.
 *   node scripts/refusals.ts          writes it
 *   node scripts/refusals.ts --check  fails when it is not as the tables say
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { refuse as analysis } from '../src/analysis/refusals.ts'
import { refuse as consent } from '../src/assistance/consent/refusals.ts'
import { refuse as assistance } from '../src/assistance/refusals.ts'
import { refuse as cases } from '../src/cases/refusals.ts'
import { refuse as directory } from '../src/directory/refusals.ts'
import { refuse as evidence } from '../src/evidence/refusals.ts'
import { refuse as federation } from '../src/federation/refusals.ts'
import { refuse as intelligence } from '../src/intelligence/refusals.ts'
import type { RefusalKind, RefusalTable } from '../src/kernel/refusal.ts'
import { refuse as lawRecord } from '../src/law/knowledge/refusals.ts'
import { refuse as law } from '../src/law/refusals.ts'
import { refuse as ledger } from '../src/ledger/refusals.ts'
import { refuse as entrance, statusOf } from '../src/node/http/refusals.ts'
import { refuse as signin } from '../src/node/signin/refusals.ts'
import { refuse as protection } from '../src/protection/refusals.ts'
import { refuse as screening } from '../src/screening/refusals.ts'
import { refuse as teams } from '../src/teams/refusals.ts'

const page = resolve(import.meta.dirname, '../docs/refusals.md')

/** Room by room, the entrance first: what anybody may meet before what belongs to one kind of work. */
export const rooms: readonly Readonly<{ room: string; about: string; table: RefusalTable }>[] = [
  { room: 'node/http', about: 'The entrance: forms, addresses, keys of repetition.', table: entrance.table },
  { room: 'node/signin', about: 'Signing in, passkeys, confirming that it is you.', table: signin.table },
  { room: 'protection', about: 'What a role, a purpose or a second person allows.', table: protection.table },
  { room: 'law', about: 'Questions to the law.', table: law.table },
  { room: 'law/knowledge', about: 'The law on record: files, changes, law packs.', table: lawRecord.table },
  { room: 'directory', about: 'Partners, authorities, officers.', table: directory.table },
  { room: 'ledger', about: 'What was done, and its proof.', table: ledger.table },
  { room: 'federation', about: 'The post between nodes.', table: federation.table },
  { room: 'cases', about: 'Case files and their members.', table: cases.table },
  { room: 'analysis', about: 'Networks, money, trends.', table: analysis.table },
  { room: 'evidence', about: 'Exhibits, custody, conditions of use.', table: evidence.table },
  {
    room: 'intelligence',
    about: 'Records, queries to partners, recall, messages, notices, judgements.',
    table: intelligence.table,
  },
  { room: 'screening', about: 'Lists, queries, batches, thresholds.', table: screening.table },
  { room: 'teams', about: 'Joint teams: agreement, space, operations.', table: teams.table },
  { room: 'assistance', about: 'Requests for assistance and investigation orders.', table: assistance.table },
  { room: 'assistance/consent', about: 'Consent to uses beyond a condition, and assurances.', table: consent.table },
]

const kinds: Readonly<Record<RefusalKind, string>> = {
  incomplete: 'the form lacks or garbles something',
  missing: 'not there, or not yours to see: one answer for both',
  forbidden: 'your role or the law says no',
  conflict: 'the thing moved meanwhile, or the step is not open',
  'step-up': 'prove again that it is you, then repeat',
  'sign-in': 'nobody is signed in',
  'too-large': 'larger than the limit',
  'too-many': 'too often; wait',
}

const usual = (kind: RefusalKind): number => statusOf({ code: '', kind })

/** What docs/refusals.md must say. */
export function refusalsPage(): string {
  const section = ({ room, about, table }: (typeof rooms)[number]): string => {
    const rows = Object.entries(table)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { kind, say }]) => `| <a id="${code}"></a>\`${code}\` | ${kind} | ${statusOf({ code, kind })} | ${say} |`)
    return `## ${room}\n\n${about}\n\n| code | kind | status | what happened and what to do |\n|---|---|---|---|\n${rows.join('\n')}\n`
  }
  return `# Refusals

Every lawful "no" of a node, by the room that says it. An answer carries the code as problem details (RFC 9457, \`application/problem+json\`):

\`\`\`json
{ "type": "/api#refusal-own-work", "title": "Not permitted", "status": 403, "code": "own-work", "trace": "…" }
\`\`\`

The code is stable; words change and are translated. \`facts\` says what the refusal is about, \`fields\` names the entries that need
attention by JSON pointer. Each refusal of an officer is remembered in the ledger as \`node.refused\`. What is not in this list is no
refusal but a fault: status 500, code \`fault\`, and a \`trace\` by which the administrator finds it in the log.

| kind | status | what it means |
|---|---|---|
${Object.entries(kinds)
  .map(([kind, means]) => `| ${kind} | ${usual(kind as RefusalKind)} | ${means} |`)
  .join('\n')}

${rooms.map(section).join('\n')}`
}

export const isCurrent = (): boolean => existsSync(page) && readFileSync(page, 'utf8') === refusalsPage()

if (process.argv[1] === import.meta.filename) {
  if (!process.argv.includes('--check')) writeFileSync(page, refusalsPage())
  else if (!isCurrent()) {
    process.stdout.write('docs/refusals.md is not as the tables say. Run: node scripts/refusals.ts\n')
    process.exitCode = 1
  }
}
