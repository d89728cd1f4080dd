/** A sending node as a process that may be killed at any moment: it posts without pause and its courier carries. Arguments: database, keys, chain. */

import { startCourier } from '../../src/federation/courier.ts'
import { federationDesk } from '../../src/federation/desk.ts'
import type { NodeId } from '../../src/kernel/id.ts'
import type { EntryId } from '../../src/ledger/entry.ts'
import { loadKeys } from '../../src/node/keys.ts'
import { partnerHttp } from '../../src/node/partner-http.ts'
import { listenForPost } from '../../src/node/post-listen.ts'
import { openDatabase } from '../../src/node/postgres/pool.ts'
import { replyPermit } from '../../src/protection/permit.ts'
import { testKeeper } from '../../test/keeping.ts'

const [url, keysDir, most] = process.argv.slice(2) as [string, string, string]
const db = openDatabase(url, { keeper: testKeeper(url) })
const keys = await loadKeys(keysDir)
const post = federationDesk({
  ...db,
  self: 'xa-central' as NodeId,
  sign: keys.sign,
  signing: keys.signing,
  sealer: keys.sealer,
  handler: () => undefined,
  async remember(sql, entry) {
    await sql.query(`insert into public.remembered (act, subject, content) values ($1, $2, $3)`, [entry.act, entry.subject, '{}'])
    return entry.subject as EntryId
  },
})
await startCourier({
  desk: post,
  exchange: partnerHttp({ allowInside: true }).exchange,
  listen: listenForPost(url),
  patience: (fails) => Math.min(400, 20 * 2 ** fails),
})
const to = 'xb-central' as NodeId
for (;;) {
  const at = db.now()
  await db.transaction(async (sql) => {
    const { rows } = await sql.query<{ n: number }>(`select count(*)::int as n from federation.outbox`)
    const n = rows[0]!.n
    if (n >= Number(most)) return
    const permit = replyPermit({ to, purpose: 'faults', at })
    await post.post(sql, { permit, to, chain: `kill:${n % 5}`, kind: 'test.note', body: { n } })
  })
  await new Promise((go) => setTimeout(go, 2))
}
