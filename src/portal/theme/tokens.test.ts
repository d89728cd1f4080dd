import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync('src/portal/theme/tokens.css', 'utf8')

function tokens(scheme: string): Map<string, string> {
  const block = css.slice(css.indexOf(`"${scheme}"`)).split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]))
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

const grounds = ['ground', 'sheet', 'sunken', 'hover', 'chosen']
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'good', 'wait', 'bad', 'calm']
const pairs: readonly (readonly [string, string])[] = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['good', 'wait', 'bad', 'info', 'calm'].map((tone) => [tone, `${tone}-ground`] as const),
  ...['good', 'wait', 'bad', 'info', 'calm'].map((tone) => ['ink', `${tone}-ground`] as const),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['sheet', 'bad'],
  ['exercise-ink', 'exercise-a'],
  ['exercise-ink', 'exercise-b'],
]

for (const scheme of ['light', 'dark']) {
  test(`every text of the ${scheme} scheme can be read on every ground it stands on`, () => {
    const colours = tokens(scheme)
    for (const [text, ground] of pairs) {
      const ratio = contrast(colours.get(text)!, colours.get(ground)!)
      assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`)
    }
    for (const ground of ['ground', 'sheet']) {
      const ratio = contrast(colours.get('line-strong')!, colours.get(ground)!)
      assert.ok(ratio >= 3, `line-strong on ${ground}: ${ratio.toFixed(2)}`)
    }
  })
}
