/**
 * What a decision costs, how much of a request it is, and what filtering a list by the policies adds to the same list unfiltered.
 * Disagreements are between the evaluator and the model written by hand; PostgreSQL is the third in the tests.
 */

import { casesDesk } from '../src/cases/desk.ts'
import type { CaseId, NodeId, OfficerId } from '../src/kernel/id.ts'
import { dateOf, type Instant } from '../src/kernel/instant.ts'
import type { Officer } from '../src/kernel/officer.ts'
import { remembering } from '../src/ledger/desk.ts'
import { openDatabase } from '../src/node/postgres/pool.ts'
import { acts } from '../src/protection/acts.ts'
import { decide } from '../src/protection/decision/decide.ts'
import { federationPolicies } from '../src/protection/decision/federation.ts'
import { policiesWith } from '../src/protection/decision/inForce.ts'
import { predicate } from '../src/protection/decision/predicate.ts'
import { requestOf } from '../src/protection/decision/question.ts'
import { permit } from '../src/protection/permit.ts'
import { markingPredicate } from '../src/protection/store.ts'
import { newDatabase } from '../test/database.ts'
import { testKeeper } from '../test/keeping.ts'
import { anyQuestion, chanceFrom, closedBy } from '../test/protection-model.ts'

const rows_count = 10_000
const noon = '2026-11-25T12:00:00.000Z' as Instant
const node = 'xa-central' as NodeId
const amara: Officer = {
  id: 'amara' as OfficerId,
  name: 'Amara',
  authority: 'XA',
  roles: ['prosecutor'],
  signedInAt: noon,
  steppedUpAt: noon,
}
const quantile = (all: number[], q: number): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * q)]!

function decisions(): { permit_us: number; disagreements: number } {
  const chance = chanceFrom(1)
  const policies = { federation: federationPolicies, local: [] }
  let disagreements = 0
  for (let i = 0; i < 100_000; i++) {
    const question = anyQuestion(chance)
    const { reasons } = decide(question, policies)
    const model = closedBy(question)
    if (reasons.length !== model.size || reasons.some((it) => !model.has(it.id))) disagreements++
  }
  const file = { id: 'case-1' as CaseId, members: [amara.id], purpose: 'Trafficking', closed: false }
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now()
    for (let i = 0; i < 100; i++) permit({ officer: amara, act: 'cases.read', at: noon, case: file })
    return (performance.now() - start) * 10
  })
  return { permit_us: quantile(times, 0.5), disagreements }
}

const { url, drop } = await newDatabase()
const db = openDatabase(url, { max: 2, keeper: testKeeper(url) })

/** Reading one case through its desk: a transaction, two queries, the decision. */
async function oneRequest_us(): Promise<number> {
  const remember = remembering(db, { origin: 'xa.comity/log', node })
  const desk = casesDesk({ ...db, node, remember, officer: async () => null, intake: async () => [] })
  const file = await desk.open(amara, { title: 'Harbour', purpose: 'Trafficking', basis: 'Art. 74', instruments: [] }, noon)
  const times: number[] = []
  for (let i = 0; i < 400; i++) {
    const start = performance.now()
    await desk.read(amara, file.id, noon)
    times.push((performance.now() - start) * 1000)
  }
  return quantile(times.slice(50), 0.5)
}

/** The same list of all rows, with and without the policies, in turn. */
async function listRatio(): Promise<number> {
  await db.sql.query(
    `insert into protection.marking (case_id, subject, owner, codes, marked_by, marked_at)
       select 'case-' || (n % 40), 'exhibit:' || n, 'xa-central', case when n % 3 = 0 then array['H1'] else '{}' end, 'amara', now()
         from generate_series(1, $1) as n`,
    [rows_count],
  )
  await db.sql.query('analyze protection.marking')
  const cases = Array.from({ length: 40 }, (_, i) => `case-${i}`)
  const request = requestOf({
    officer: amara,
    act: acts['protection.list-markings'],
    at: noon,
    cases,
    here: node,
    purpose: '',
    more: { strictlyNecessary: true },
  })
  const open = predicate(policiesWith([]), request, markingPredicate(dateOf(noon)))
  const timed = async (where: string, values: readonly unknown[]): Promise<number> => {
    const start = performance.now()
    const { rows } = await db.sql.query(
      `select m.* from protection.marking m where ${where} order by m.marked_at desc, m.subject`,
      values,
    )
    if (rows.length !== rows_count) throw new Error(`${rows.length} rows`)
    return performance.now() - start
  }
  const ratios: number[] = []
  for (let i = 0; i < 25; i++) {
    const plain = await timed('true', [])
    ratios.push((await timed(open.text, open.values)) / plain)
  }
  return quantile(ratios.slice(5), 0.5)
}

const row = (name: string, value: number, unit: string, goal: number) => ({
  name,
  value: Number(value.toFixed(4)),
  unit,
  goal,
  met: value <= goal,
})
try {
  const { permit_us, disagreements } = decisions()
  const request_us = await oneRequest_us()
  const table = [
    row('one permit under all policies, p50', permit_us, 'us', 50),
    row('its share of reading one case through its desk', permit_us / request_us, 'of 1', 0.05),
    row('list of 10,000 rows filtered by the policies, over the same unfiltered', await listRatio(), 'x', 1.2),
    row('disagreements between evaluator and model in 100,000 cases', disagreements, 'cases', 0),
  ]
  if (process.argv.includes('--json')) console.log(JSON.stringify(table))
  else console.table(table)
} finally {
  await db.close()
  await drop()
}
