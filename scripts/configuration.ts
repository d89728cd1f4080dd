/**
 * Writes docs/configuration.md from the settings' own schema.
 *   node scripts/configuration.ts          writes it
 *   node scripts/configuration.ts --check  fails when it is not as the settings say
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { envOf, metaOf, settingNames, settings } from '../src/node/config.ts'

const page = resolve(import.meta.dirname, '../docs/configuration.md')

/** What docs/configuration.md must say. */
export function configurationPage(): string {
  const { properties, required } = z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' }) as {
    properties: Record<string, { default?: unknown }>
    required: string[]
  }
  const rows = settingNames.map((name) => {
    const { description, fix } = metaOf(name)
    const usual = required.includes(name)
      ? '**must be given**'
      : properties[name]?.default === undefined
        ? 'none'
        : `\`${String(properties[name]?.default)}\``
    return `| \`${name}\` | \`${envOf(name)}\` | ${usual} | ${description} Write ${fix}. |`
  })
  return `# Configuration of a node

One JSON file, \`comity.json\` in the directory where the node is started or the file named by \`--config\`; or environment variables; or both, and then
the environment wins. Everything is checked at start, and each fault is told with what to write. \`npx comity doctor\` looks at the rest of the machine.

| setting | environment | without it | what it is |
|---|---|---|---|
${rows.join('\n')}

An example:

\`\`\`json
{
  "node": "it-central",
  "state": "IT",
  "name": "Ministero della Giustizia",
  "baseUrl": "https://comity.example.gov",
  "timeZone": "Europe/Rome",
  "databaseUrl": "postgresql://comity@db.example.gov/comity",
  "dataDir": "/var/lib/comity",
  "checkpointDir": "/mnt/second-disk/comity"
}
\`\`\`

The data directory holds \`keys/\` (keep a copy in a safe: partners know the node by them), \`evidence/\` (content of exhibits), \`checkpoint/\` (the newest
checkpoint of the log, when no other place is set) and \`postgres/\` (the embedded database, when \`databaseUrl\` is left out).
`
}

export const isCurrent = (): boolean => existsSync(page) && readFileSync(page, 'utf8') === configurationPage()

if (process.argv[1] === import.meta.filename) {
  if (!process.argv.includes('--check')) writeFileSync(page, configurationPage())
  else if (!isCurrent()) {
    process.stdout.write('docs/configuration.md is not as the settings say. Run: node scripts/configuration.ts\n')
    process.exitCode = 1
  }
}
