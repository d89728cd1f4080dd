/**
 * Writes what verifies a court package where there is nothing but the package: src/node/evidence/court-page.html, for a browser without a
 * network, and src/node/evidence/court-verify.mjs, for Node alone; and the page of a pack for the field. One file each with everything in it.
 * With --check it writes nothing and fails when a file is not what the sources give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** The place of a library as another one finds it, and its version. */
function libraryOf(by: string, name: string): { main: string; version: string } {
  const about = findPackageJSON(name, pathToFileURL(join(root, 'node_modules', by, 'package.json')))!
  const { main, version } = JSON.parse(readFileSync(about, 'utf8')) as { main: string; version: string }
  return { main: join(dirname(about), main), version }
}

/** Two libraries that read certificates bring a copy each of a third, of the same version: what is carried into court holds it once. */
function once(): Record<string, string> {
  const [first, second] = [libraryOf('asn1js', '@peculiar/utils'), libraryOf('pkijs', '@peculiar/utils')]
  return first.version === second.version ? { '@peculiar/utils': first.main } : {}
}

async function bundle(entry: string, format: 'iife' | 'es'): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: once() },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: resolve(root, entry), formats: [format], name: 'comityCourt', fileName: 'file' },
      rollupOptions: { external: [/^node:/] },
    },
  })
  const [output] = [made].flat() as { output: { code?: string }[] }[]
  return output!.output[0]!.code!.trim()
}

async function page(of: string): Promise<string> {
  const code = (await bundle(`src/portal/${of}/page.ts`, 'iife')).replaceAll('</script', '<\\/script')
  return readFileSync(resolve(root, `src/portal/${of}/page.html`), 'utf8').replace(
    '<!-- script -->',
    () => `<script>${code}</script>`,
  )
}
const program = async (): Promise<string> =>
  `// What "comity verify" does, for a machine that has only Node (20 or newer) and the package: node verify.mjs PACKAGE.zip\n${await bundle('src/node/cli/alone.ts', 'es')}\n`

for (const [name, text] of [
  ['src/node/evidence/court-page.html', await page('court')],
  ['src/node/evidence/court-verify.mjs', await program()],
  ['src/portal/pages/intelligence/field/pack-page.html', await page('field')],
] as const) {
  const target = resolve(root, name)
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    process.stdout.write(`${name} is not what the sources give. Run: node scripts/court-page.ts\n`)
    process.exitCode = 1
  }
}
