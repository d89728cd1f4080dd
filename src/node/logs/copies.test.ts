import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNode } from '../../../test/whole-node.ts'
import type { NodeId, State } from '../../kernel/id.ts'

type Nodes = { self: { fingerprint: string } }
type Log = { published: number; witnessed: number; mirrored: number; mirrors: { name: string; size: number }[] }

test('two nodes whose administrators accepted each other keep copies of each other’s logs, and acts are shown as mirrored', async () => {
  const [one, two] = await Promise.all([wholeNode(), wholeNode({ node: 'xb-central' as NodeId, state: 'XB' as State })])
  const [here, there] = await Promise.all([one.signIn('Ada Rossi'), two.signIn('Ada Rossi')])
  for (const [me, them, at, id] of [
    [here, there, two.base, 'xb-central'],
    [there, here, one.base, 'xa-central'],
  ] as const) {
    await me.act('/directory/nodes', { url: at })
    const { fingerprint } = (await them.get<Nodes>('/directory/nodes')).self
    await me.act(`/directory/nodes/${id}/accept`, { fingerprint })
  }
  let log = await here.get<Log>('/ledger/log')
  for (let i = 0; i < 600 && log.mirrored === 0; i++) {
    await new Promise((done) => setTimeout(done, 200))
    log = await here.get<Log>('/ledger/log')
  }
  assert.ok(log.mirrored > 0 && log.mirrored <= log.witnessed)
  assert.deepEqual(
    log.mirrors.map(({ name }) => name),
    ['xb-central.comity/mirror'],
  )
  const { items } = await here.get<{ items: { level: string }[] }>('/ledger/audit?purpose=test&limit=50')
  assert.equal(items.at(-1)?.level, 'mirrored')
})
