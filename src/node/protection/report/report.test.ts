/** The report for the supervisory authority, from a whole node: a person can write to the authority from it without asking anybody. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNode } from '../../../../test/whole-node.ts'
import { addOfficer } from '../../../directory/store.ts'
import { federationPolicies, mandatoryDigest } from '../../../protection/decision/federation.ts'
import { letterLanguages } from '../../../protection/rights/request.ts'
import { rules } from '../../../protection/rules.ts'

const node = await wholeNode()
await addOfficer(
  node.db.sql,
  { id: node.db.newId<'officer'>(), name: 'Elif Kaya', authority: 'XA', roles: ['data-protection-officer'] },
  node.db.now(),
)
const elif = await node.signIn('Elif Kaya')
const amara = await node.signIn('Amara Diallo')
const page = async (query: string): Promise<Response> =>
  fetch(`${node.base}/api/v1/protection/report?${query}`, { headers: { authorization: `Bearer ${elif.token}` } })

test('R26 the report for the supervisory authority is one file in six languages, with every rule, policy, table and figure of the running node', async () => {
  await amara.act('/cases', { title: 'Zephyrine', purpose: 'Investigation', basis: 'Art. 1', instruments: [] })
  await elif.act('/protection/breaches', {
    awareAt: node.db.now(),
    nature: 'A letter went to <the> wrong authority',
    persons: 'about 3',
    records: '1',
    consequences: 'None known',
    measures: 'Recalled',
    highRisk: false,
  })
  for (const language of letterLanguages) {
    const answer = await page(`language=${language}`)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
    const html = await answer.text()
    assert.ok(html.includes(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`))
    for (const { id } of rules) assert.ok(html.includes(`<code dir="ltr">${id}</code>`), `${id} in ${language}`)
    assert.ok(html.includes(mandatoryDigest))
    assert.ok(html.includes('A letter went to &lt;the&gt; wrong authority'))
    assert.ok(!html.includes('Zephyrine'), 'what a case is about is no matter of the report')
    // A key that has no words would stand there as its last part, in English letters.
    for (const { id } of federationPolicies) assert.ok(!html.includes(`<td>${id}</td>`), `${id} has no words in ${language}`)
    assert.doesNotMatch(html, /undefined|NaN|\[object|<script|src=/)
    assert.doesNotMatch(html, /<h[23]>[a-z-]+ <code/, `a part without words in ${language}`)
  }
  const { rows } = await node.db.sql.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'public')`,
  )
  const english = await (await page('')).text()
  for (const it of rows) assert.ok(english.includes(`${it.schema}.${it.name}`), `${it.schema}.${it.name} is not in the report`)
})

test('R15 taking the report out is remembered, and only oversight may', async () => {
  const { items } = await elif.get<{ items: readonly { act: string }[] }>(
    `/protection/acts?${new URLSearchParams({ purpose: 'Who took the report', subject: 'register:report' })}`,
  )
  assert.ok(items.length >= letterLanguages.length && items.every((it) => it.act === 'protection.export'))
  assert.equal((await amara.send('GET', '/protection/report')).status, 403)
})
