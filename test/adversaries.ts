/** Attempts of adversaries as tests: each is on the list with what it gets, and fails when it gets anything else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import adversaries from '../src/protection/data/adversaries.json' with { type: 'json' }

type Attempt = Readonly<{ id: string; tries: string; got: string }>
export const listed: readonly Attempt[] = adversaries.flatMap((it) => it.attempts)

/** @param work tries it on a real node and says what it got, in the words of the list */
export function attempt(id: string, work: () => Promise<string>): void {
  const it = listed.find((one) => one.id === id)
  assert.ok(it, `${id} is not on the list of attempts`)
  test(`${id} ${it.tries}: ${it.got}`, async () => assert.equal(await work(), it.got))
}

/** What is said when nothing was given out: the answers that were expected, and none else. */
export function nothing(answers: readonly Readonly<{ status: number; body: unknown }>[], codes: readonly string[]): string {
  for (const { status, body } of answers) {
    const { code } = (body ?? {}) as { code?: string }
    if (status < 400 || !codes.includes(code ?? '')) return `${status} ${JSON.stringify(body).slice(0, 300)}`
  }
  return 'nothing'
}
