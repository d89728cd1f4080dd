import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { entryOf, node, origin, sequencerOn } from '../../../test/ledger.ts'
import {
  stampingAuthority as authority,
  stampingFolder as dir,
  openssl,
  openssl_missing as skip,
} from '../../../test/stamping.ts'
import { remembering } from '../desk.ts'
import { drain } from '../log/sequencer.ts'
import * as log from '../log/store.ts'
import { stampedText, stampNewest } from './courier.ts'
import { stamps } from './store.ts'
import { judgeStamp, stampedAt } from './witness.ts'

test('a checkpoint is stamped by an authority outside, and openssl finds the stamp good', { skip }, async () => {
  const db = await testDatabase()
  const it = sequencerOn(db)
  const remember = remembering(db, { origin, node })
  await db.transaction((sql) => remember(sql, entryOf(1)))
  await drain(it)
  const [good, other] = [authority('good'), authority('other')]
  const tools = { tools: db, sql: db.sql, origin, authority: good }
  assert.ok(await stampNewest(tools))
  assert.ok(!(await stampNewest(tools)), 'one stamp a checkpoint')
  const [stamp] = await stamps(db.sql, origin, 5)
  const text = stampedText((await log.checkpoint(db.sql, origin, 1))!.note)
  writeFileSync(join(dir, 'checkpoint.txt'), text)
  writeFileSync(join(dir, 'kept.tsr'), stamp!.token)
  assert.match(
    openssl('ts', '-verify', '-data', 'checkpoint.txt', '-in', 'kept.tsr', '-CAfile', 'good-ca.pem').toString(),
    /OK|^$/,
  )
  assert.equal(await stampedAt(stamp!.token, text, good.trusted), stamp!.stampedAt)
  await assert.rejects(stampedAt(stamp!.token, new TextEncoder().encode('another text\n'), good.trusted), /another text/)
  await assert.rejects(stampedAt(stamp!.token, text, other.trusted), 'an authority nobody here trusts')
  assert.deepEqual(
    [
      await judgeStamp(stamp!.token, text, good.trusted),
      await judgeStamp(stamp!.token, text),
      await judgeStamp(stamp!.token, text, other.trusted),
    ],
    [
      { verdict: 'vouched', at: stamp!.stampedAt, by: 'good stamping' },
      { verdict: 'unvouched', at: stamp!.stampedAt, by: 'good stamping' },
      { verdict: 'false' },
    ],
  )
  await assert.rejects(stampedAt(stamp!.token, text, good.trusted, new Uint8Array([1, 2, 3])), /another question/)
  for (let place = 60; place < stamp!.token.length; place += 97) {
    const damaged = stamp!.token.slice()
    damaged[place] = damaged[place]! ^ 1
    const said = await stampedAt(damaged, text, good.trusted).catch(() => undefined)
    assert.ok(said === undefined || said === stamp!.stampedAt, `byte ${place}: a damaged token never gives another time`)
  }
  await db.transaction((sql) => remember(sql, entryOf(2)))
  await drain(it)
  await assert.rejects(stampNewest({ ...tools, authority: { ...good, ask: async () => stamp!.token } }), /another question/)
  await assert.rejects(stampNewest({ ...tools, authority: { ...good, ask: () => Promise.reject(new Error('ECONNREFUSED')) } }))
  assert.equal((await log.head(db.sql, origin))!.published, 2, 'and the log goes on')
})
