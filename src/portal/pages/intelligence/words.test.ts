/** What the room names by a code has words: fields, kinds, warnings, rules, conditions, colours, and the rest of its closed lists. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { warnings } from '../../../intelligence/identifiers/check.ts'
import { levels, messageKinds, paces } from '../../../intelligence/letters.ts'
import { colours, conditionIds } from '../../../intelligence/notices/colour.ts'
import { noticeStates } from '../../../intelligence/notices/notice.ts'
import { grounds } from '../../../intelligence/owner/arrangement.ts'
import { ownRules } from '../../../intelligence/owner/reach.ts'
import { fieldNames, recordKinds } from '../../../intelligence/record/kinds.ts'
import { bases, categories, shares } from '../../../intelligence/record/record.ts'
import { codes, purposes } from '../../../protection/decision/attributes.ts'
import words from '../../locales/en/intelligence.json' with { type: 'json' }

const lists: readonly (readonly [Readonly<Record<string, unknown>>, readonly string[]])[] = [
  [words.field, fieldNames],
  [words.kind, recordKinds],
  [words.category, categories],
  [words.share, shares],
  [words.basis, bases],
  [words.warning, warnings],
  [words.rule, ownRules],
  [words.condition, conditionIds],
  [words.colour, colours],
  [words.noticeState, noticeStates],
  [words.level, levels],
  [words.messageKind, messageKinds],
  [words.pace, paces],
  [words.ground, grounds],
  [words.purpose, purposes],
  [words.code, codes],
]

test('every code of the room that a page shows has words, and no words stand for a code that is gone', () => {
  for (const [said, named] of lists) for (const code of named) assert.equal(typeof said[code], 'string', `${code} has no words`)
  assert.deepEqual(Object.keys(words.field).sort(), [...fieldNames].sort())
  assert.deepEqual(Object.keys(words.condition).sort(), [...conditionIds].sort())
  assert.deepEqual(Object.keys(words.warning).sort(), [...warnings].sort())
})
