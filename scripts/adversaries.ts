/**
 * Writes docs/adversaries.md from the list that the adversaries' tests are checked against.
 *   node scripts/adversaries.ts          writes it
 *   node scripts/adversaries.ts --check  fails when it is not as the list says
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { adversaries, gotNothing } from '../src/protection/adversaries.ts'

const path = resolve(import.meta.dirname, '../docs/adversaries.md')
const rows = adversaries.flatMap((it) => it.attempts)
const text = [
  '# Adversaries',
  '',
  '<!-- Written by scripts/adversaries.ts from src/protection/data/adversaries.json. -->',
  '',
  `${rows.length} attempts against a real node, each a test in \`src/node/adversaries/\` that fails when the adversary gets anything but what`,
  `stands here: ${rows.filter((it) => gotNothing(it.got)).length} get nothing, ${rows.filter((it) => !gotNothing(it.got)).length} get what is said. Run them with \`npm test -- src/node/adversaries\`.`,
  '',
  ...adversaries.flatMap(({ who, attempts }) => [
    `## ${who}`,
    '',
    '| no. | tries | gets | against it |',
    '|---|---|---|---|',
    ...attempts.map((it) => `| ${it.id} | ${it.tries} | ${gotNothing(it.got) ? it.got : `**${it.got}**`} | ${it.against} |`),
    '',
  ]),
].join('\n')

if (process.argv.includes('--check')) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error('docs/adversaries.md is not as the list says: node scripts/adversaries.ts')
    process.exit(1)
  }
} else writeFileSync(path, text)
