import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { attachmentKinds, concernedRoles, families } from './content.ts'
import { states, steps } from './life/life.ts'
import { consultTopics, measureResults, outcomeKinds } from './life/steps.ts'
import { choices, formOf } from './measures/form.ts'
import { refuse } from './refusals.ts'

const words = JSON.parse(readFileSync('src/portal/locales/en/assistance.json', 'utf8')) as Record<string, Record<string, string>>
const lack = (group: string, keys: readonly string[]) =>
  assert.deepEqual(
    keys.filter((key) => !words[group]?.[key]),
    [],
    group,
  )

const option = (name: string) => (words.option as unknown as Record<string, Record<string, string>>)[name] ?? {}

test('every code of the room has words', () => {
  lack('state', states)
  lack('step', steps)
  lack('event', steps)
  lack('topic', consultTopics)
  lack('outcomeOf', outcomeKinds)
  lack('resultOf', measureResults)
  lack('person', concernedRoles)
  lack('attachment', attachmentKinds)
  lack('particular', [...new Set(families.flatMap((f) => formOf[f].map((field) => field.name)))])
  for (const [name, values] of Object.entries(choices))
    assert.deepEqual(
      values.filter((v) => !option(name)[v]),
      [],
      name,
    )
})

test('no refusal begs, blames or exclaims', () => {
  for (const { say } of Object.values(refuse.table)) assert.doesNotMatch(say, /please|sorry|invalid|oops|forbidden|illegal|!/i)
})
