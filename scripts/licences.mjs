/** Every package we install must carry a licence that lets a public body use and pass on the whole. */
import { createRequire } from 'node:module'
import { root } from './runtime.mjs'

const checker = createRequire(import.meta.url)('license-checker-rseidelsohn')
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'PostgreSQL',
  'EUPL-1.2',
  'Zlib',
  'WTFPL',
  // Fonts: may be bundled and embedded in what is printed; only not sold by themselves.
  'OFL-1.1',
])
/** Licences that are fine for tools that are never shipped with a node. */
const forTools = new Set([...allowed, 'MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0'])

const read = (production) =>
  new Promise((done, fail) =>
    checker.init({ start: root, production, excludePrivatePackages: true }, (fault, found) =>
      fault ? fail(fault) : done(found),
    ),
  )
const fits = (licences, set) =>
  [licences].flat().every((text) =>
    String(text)
      .replace(/[()*]/g, '')
      .split(/ AND /)
      .every((part) => part.split(/ OR /).some((one) => set.has(one.trim()))),
  )

let bad = 0
for (const [production, set] of [
  [true, allowed],
  [false, forTools],
]) {
  const found = await read(production)
  for (const [name, it] of Object.entries(found)) {
    if (fits(it.licenses, set)) continue
    bad++
    console.error(`${name} is under ${it.licenses}: not a licence this project may carry${production ? '' : ' even as a tool'}.`)
  }
  console.log(`${Object.keys(found).length} packages checked (${production ? 'shipped' : 'all'})`)
}
process.exit(bad ? 1 : 0)
