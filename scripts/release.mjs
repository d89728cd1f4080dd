/**
 * `npm run release`: one archive that a node runs from, with its bill of materials, its licences and where it came from.
 *
 *   npm run release                 writes release/comity-<version>.tar.gz and its SHA-256
 *   npm run release -- --check      builds it twice, apart from each other, and fails unless both are the same to the last bit
 *
 * The same commit gives the same bytes on any machine with the same lock file: files in the order of their names, one owner, one mode, the
 * time of the commit, no time of the build. Whoever does not believe the archive builds it and compares.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { giveUp, node24, root } from './runtime.mjs'

const run = (command, args, cwd = root) => {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) giveUp(`${command} ${args.join(' ')} failed:\n${done.stderr || done.stdout}`)
  return done.stdout
}
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const commit = run('git', ['rev-parse', 'HEAD']).trim()
const time_s = Number(run('git', ['log', '-1', '--format=%ct']).trim())

/** What a node needs to run and an auditor to read; tests and benches stay in the repository. */
const taken =
  /^(bin|decisions|docs|scripts\/(runtime|start)\.mjs|sql|src|wire|LICENSE|README\.md|SECURITY\.md|package(-lock)?\.json)/
const left = /\.test\.tsx?$|^docs\/.*\.png$/

/** CycloneDX without what differs from one run to the next. */
function billOf(cwd) {
  const bill = JSON.parse(run('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], cwd))
  delete bill.serialNumber
  // npm names the whole after the folder it stands in.
  bill.metadata.component.name = 'comity'
  bill.metadata.timestamp = new Date(time_s * 1000).toISOString()
  return `${JSON.stringify(bill, null, 1)}\n`
}

/** Every package that is installed for running, with its licence. */
function licences() {
  const checker = createRequire(import.meta.url)('license-checker-rseidelsohn')
  return new Promise((done, fail) =>
    checker.init({ start: root, production: true, excludePrivatePackages: true }, (fault, found) =>
      fault
        ? fail(fault)
        : done(
            `${Object.entries(found)
              .map(([name, it]) => `${name}\t${[it.licenses].flat().join(' OR ')}\t${it.repository ?? ''}`)
              .sort()
              .join('\n')}\n`,
          ),
    ),
  )
}

/** In the form of an in-toto statement, unsigned: what was built from what, by which steps. */
const provenance = (files) =>
  `${JSON.stringify(
    {
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: files.map(([name, bytes]) => ({ name, digest: { sha256: sha256(bytes) } })),
      predicate: {
        buildDefinition: {
          buildType: 'npm run release',
          externalParameters: { version },
          resolvedDependencies: [
            { uri: 'git', digest: { gitCommit: commit } },
            { uri: 'package-lock.json', digest: { sha256: sha256(readFileSync(join(root, 'package-lock.json'))) } },
          ],
        },
        runDetails: { builder: { id: `node ${run(node24(), ['--version']).trim()}` } },
      },
    },
    null,
    1,
  )}\n`

const octal = (n, width) => `${n.toString(8).padStart(width - 1, '0')}\0`
/** One file of a ustar archive (POSIX.1-1988); names over 100 bytes are parted at a slash. */
function entry(name, bytes) {
  const head = Buffer.alloc(512)
  const cut = name.length > 100 ? name.lastIndexOf('/', name.length > 155 ? 155 : name.length - 1) : -1
  const [prefix, base] = cut > 0 ? [name.slice(0, cut), name.slice(cut + 1)] : ['', name]
  if (base.length > 100 || prefix.length > 155) giveUp(`${name} is too long for the archive.`)
  head.write(base, 0)
  head.write(octal(name.startsWith('bin/') ? 0o755 : 0o644, 8), 100)
  head.write(octal(0, 8), 108)
  head.write(octal(0, 8), 116)
  head.write(octal(bytes.length, 12), 124)
  head.write(octal(time_s, 12), 136)
  head.write('        ', 148)
  head.write('0ustar\0' + '00', 156)
  head.write(prefix, 345)
  head.write(
    `${head
      .reduce((sum, it) => sum + it, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return [head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
}

const walk = (dir, at = '') =>
  readdirSync(join(dir, at)).flatMap((name) => {
    const path = at ? `${at}/${name}` : name
    return statSync(join(dir, path)).isDirectory() ? walk(dir, path) : [path]
  })

/** Builds in a folder of its own from the commit, and gives the archive. */
async function build() {
  const place = mkdtempSync(join(tmpdir(), 'comity-release-'))
  try {
    const names = run('git', ['ls-tree', '-r', '--name-only', '-z', commit]).split('\0').filter(Boolean)
    // From the commit and not from the folder, which somebody may be working in.
    const all = join(place, 'commit.tar')
    run('git', ['archive', '--format=tar', `--output=${all}`, commit])
    run('tar', ['-xf', all, '-C', place])
    rmSync(all)
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
    run(node24(), [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], place)
    const files = [
      ...names.filter((it) => taken.test(it) && !left.test(it)),
      ...walk(join(place, 'dist/portal')).map((it) => `dist/portal/${it}`),
    ].map((name) => [name, readFileSync(join(place, name))])
    files.push(['SBOM.cdx.json', Buffer.from(billOf(place))], ['LICENCES.tsv', Buffer.from(await licences())])
    files.sort(([a], [b]) => (a < b ? -1 : 1))
    files.push(['PROVENANCE.json', Buffer.from(provenance(files))])
    const tar = Buffer.concat([
      ...files.flatMap(([name, bytes]) => entry(`comity-${version}/${name}`, bytes)),
      Buffer.alloc(1024),
    ])
    return { archive: gzipSync(tar, { level: 9 }), files: new Map(files.map(([name, bytes]) => [name, sha256(bytes)])) }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

if (run('git', ['status', '--porcelain', '--untracked-files=no']).trim())
  giveUp('There are changes that no commit holds. A release is built from a commit: commit them first.')
const first = await build()
const digest = sha256(first.archive)
if (process.argv.includes('--check')) {
  const again = await build()
  const second = sha256(again.archive)
  const differs = [...new Set([...first.files.keys(), ...again.files.keys()])].filter(
    (it) => first.files.get(it) !== again.files.get(it),
  )
  if (second !== digest) giveUp(`The two archives differ: ${digest} and ${second}. In these files: ${differs.join(', ')}.`)
  console.log(`Twice the same: ${digest} (${first.files.size} files, commit ${commit.slice(0, 12)}).`)
} else {
  const out = join(root, 'release')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, `comity-${version}.tar.gz`), first.archive)
  writeFileSync(join(out, `comity-${version}.tar.gz.sha256`), `${digest}  comity-${version}.tar.gz\n`)
  console.log(`release/comity-${version}.tar.gz, ${first.files.size} files, SHA-256 ${digest}`)
}
