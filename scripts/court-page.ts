/**
 * Writes src/node/evidence/court-page.html: the page that verifies a court package in a browser without a network.
 * One file with everything in it. With --check it writes nothing and fails when the file is not what the sources give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const target = resolve(root, 'src/node/evidence/court-page.html')

export async function courtPage(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(root, 'src/portal/court/page.ts'), formats: ['iife'], name: 'comityCourt', fileName: 'page' },
    },
  })
  const [output] = [made].flat() as { output: { code?: string }[] }[]
  const code = output!.output[0]!.code!.replaceAll('</script', '<\\/script')
  const page = readFileSync(resolve(root, 'src/portal/court/page.html'), 'utf8')
  return page.replace('<!-- script -->', () => `<script>${code.trim()}</script>`)
}

const page = await courtPage()
if (!process.argv.includes('--check')) writeFileSync(target, page)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== page) {
  process.stdout.write('src/node/evidence/court-page.html is not what the sources give. Run: node scripts/court-page.ts\n')
  process.exitCode = 1
}
