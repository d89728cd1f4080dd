/** A node as a process of its own, e.g. inside a network namespace. Arguments: node, address, port. Orders come on standard input, one JSON a line. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { fingerprint } from '../../src/directory/manifest.ts'
import type { NodeId } from '../../src/kernel/id.ts'
import { partnerHttp } from '../../src/node/partner-http.ts'
import { replyPermit } from '../../src/protection/permit.ts'
import { administrator, effect, testNode } from '../../test/nodes.ts'

const [id, host, port = '8400'] = process.argv.slice(2) as [string, string, string?]
const schema = z.object({ n: z.number(), fill: z.string().optional() })
const node = await testNode(id, {
  host,
  port: Number(port),
  handlers: { 'test.note': { kind: 'test.note', schema, receive: effect } },
})
const tell = (it: object) => process.stdout.write(`${JSON.stringify(it)}\n`)

type Order = Readonly<{
  accept?: string
  out?: true
  /** Whether its doors are open. */
  open?: boolean
  send?: Readonly<{ to: NodeId; chain: string; count: number; fill: number }>
}>
async function obey({ accept, out, open, send }: Order): Promise<void> {
  if (accept) {
    const ada = administrator('Ada')
    const peer = await node.directory.propose(ada, accept, node.db.now())
    const { fetchManifest } = partnerHttp({ allowInside: true })
    await node.directory.accept(administrator('Bo'), peer.id, fingerprint((await fetchManifest(accept)) as never), node.db.now())
  }
  if (open !== undefined) await (open ? node.up() : node.down())
  if (out) await node.goOut()
  for (let n = 0; send && n < send.count; n++)
    await node.db.transaction((sql) =>
      node.post.post(sql, {
        permit: replyPermit({ to: send.to, purpose: 'faults', at: node.db.now() }),
        to: send.to,
        chain: `${send.chain}:${n % 5}`,
        kind: 'test.note',
        body: { n, ...(send.fill > 0 && { fill: 'x'.repeat(send.fill) }) },
      }),
    )
  tell({ done: true })
}

tell({ url: node.url, databaseUrl: node.databaseUrl })
for await (const text of createInterface({ input: process.stdin })) await obey(JSON.parse(text) as Order)
await node.close()
process.exit(0)
