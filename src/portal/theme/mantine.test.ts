import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** The component and those it is made of itself: a segmented control has a floating indicator. */
const madeOf = (name: string): readonly string[] => {
  const file = `node_modules/@mantine/core/esm/components/${name}/${name}.mjs`
  const code = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return [name, ...[...code.matchAll(/from "\.\.\/(\w+)\//g)].map((it) => it[1]!)]
}

test('every component of the library that a page uses brings its styles', () => {
  const brought = readFileSync('src/portal/theme/mantine.ts', 'utf8')
  for (const file of globSync('src/portal/**/*.tsx')) {
    for (const [, names = ''] of readFileSync(file, 'utf8').matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)) {
      for (const name of names.split(',').flatMap((one) => madeOf(one.trim()))) {
        if (!existsSync(`node_modules/@mantine/core/styles/${name}.css`)) continue
        assert.ok(brought.includes(`styles/${name}.css`), `${file} uses ${name}: import its styles in theme/mantine.ts`)
      }
    }
  }
})
