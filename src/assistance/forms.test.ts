import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { investigationOrder, letterOfRequest } from '../../test/assistance.ts'
import { canonical } from '../kernel/canonical.ts'
import { content } from './content.ts'
import * as forms from './forms.ts'
import { requestLetter } from './letters.ts'
import { details, sharedSteps } from './life/steps.ts'

const forgiving = Object.values(forms).filter((it) => it instanceof z.ZodType)

test('no body makes a form throw: it is taken or it is told what is wrong', () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      for (const schema of forgiving) schema.safeParse(body)
    }),
    { numRuns: 300 },
  )
})

test('what a form takes can be stored and hashed', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(text, (words) => {
      for (const form of [
        forms.noteForm.safeParse({ text: words }),
        forms.consultForm.safeParse({ version: 1, topic: 'other', message: words }),
        forms.askForm.safeParse({ version: 1, questions: [{ pointer: `/${words}`, text: words }] }),
        forms.saveForm.safeParse({ version: 1, content: { ...letterOfRequest(), title: words } }),
        forms.listQuery.safeParse({ q: words }),
      ])
        if (form.success) assert.doesNotMatch(canonical(form.data), /\\u0000|\\ud[89a-f]/i)
    }),
    { numRuns: 500 },
  )
})

test('a complete draft passes through its form and its letter unchanged', () => {
  for (const draft of [letterOfRequest(), investigationOrder()])
    assert.deepEqual(content.parse(content.parse(draft)), content.parse(draft))
  assert.ok(!requestLetter.safeParse({ v: 1, content: letterOfRequest() }).success)
})

test('each shared step has a shape for what it says, and none takes more than it knows', () => {
  for (const step of sharedSteps) {
    const taken = details[step].safeParse({ secret: 'note' })
    if (taken.success) assert.ok(!('secret' in taken.data), step)
  }
})
