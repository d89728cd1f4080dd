/** Reads a body, trusting none of it. */
import { Refusal } from '../../kernel/refusal.ts'
import { refuse } from './refusals.ts'

/** Deeper than any form of ours, far from what could exhaust the stack of a reader that recurses. */
const deepest = 64

/** The JSON value of `text`. Members named `__proto__` and the like are refused: no form has them. */
export function readJson(text: string): unknown {
  if (tooDeep(text)) throw refuse('body-unreadable')
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__' || (key === 'constructor' && typeof value === 'object')) throw refuse('body-unreadable')
      return value
    })
  } catch (fault) {
    throw fault instanceof Refusal ? fault : refuse('body-unreadable')
  }
}

function tooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 0x5c) i++
      else if (c === 0x22) quoted = false
    } else if (c === 0x22) quoted = true
    else if (c === 0x7b || c === 0x5b) {
      if (++depth > deepest) return true
    } else if (c === 0x7d || c === 0x5d) depth--
  }
  return false
}
