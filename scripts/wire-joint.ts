/** Vectors of joint looks at money: what a stranger must reproduce to look together with this node. Nothing here throws dice. */

import { flowOf } from '../src/analysis/money/flow.ts'
import { type Leg, ownLegs } from '../src/analysis/money/joint/legs.ts'
import { meet, restricted, type Side } from '../src/analysis/money/joint/meeting.ts'
import { pointsOf, pseudonyms, raised } from '../src/analysis/money/joint/pseudonyms.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { oblivious } from '../src/node/sealing/oblivious.ts'

const session = '0193d6f0-0000-7000-8000-000000000001'
/** Everything here is invented. */
const told: Readonly<Record<Side, string>> = {
  proposer: `IT-000012 IT-000099 240000 2026-03-02
IT-000013 IT-000099 230000 2026-03-02
IT-000014 IT-000099 220000 2026-03-03
IT-000015 IT-000099 210000 2026-03-03
IT-000099 IE-700001 880000 2026-03-04
LU-500001 IT-000031 5000000 2026-04-01
IT-000031 LU-500002 4800000 2026-04-03`,
  partner: `IE-700001 FR-000201 860000 2026-03-06
FR-000201 FR-000202 830000 2026-03-08
LU-500002 FR-000301 4700000 2026-04-05
FR-000301 LU-500001 4600000 2026-04-07
FR-000401 FR-000402 7500 2026-05-02`,
}
const payments = (side: Side) =>
  told[side].split('\n').map((line, i) => {
    const [from = '', to = '', minor = '', day = ''] = line.split(' ')
    return {
      id: `p${i + 1}`,
      at: `${day}T00:00:00.000Z` as Instant,
      dated: 'day' as const,
      from,
      to,
      minor: Number(minor),
      currency: 'EUR',
      line: i + 1,
    }
  })
const bare = ({ payments: _, ...leg }: Leg & { payments?: unknown }): Leg => leg

export async function jointVectors() {
  const { oprf } = await oblivious()
  const secrets = {
    proposer: Buffer.from('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909', 'hex'),
    partner: Buffer.from('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706', 'hex'),
  }
  const side = (it: Side, other: Side) => {
    const { rows, legs } = ownLegs(flowOf(payments(it)))
    const once = pseudonyms(oprf, secrets[it], session, rows)
    return {
      payments: payments(it).map(({ from, to, minor, currency, at }) => ({ from, to, minor, currency, day: at.slice(0, 10) })),
      secret: secrets[it].toString('hex'),
      accounts: rows,
      rows: once,
      legs: legs.map(bare),
      raisedByBoth: raised(oprf, secrets[other], pointsOf(oprf, once)),
    }
  }
  const [proposer, partner] = [side('proposer', 'partner'), side('partner', 'proposer')]
  const met = new Set(proposer.raisedByBoth.filter((name) => partner.raisedByBoth.includes(name)))
  const of = (it: Side, { legs, raisedByBoth }: typeof proposer) =>
    restricted(legs, raisedByBoth, met).map((leg) => ({ ...leg, side: it }))
  const windowHours = 96
  const found = meet([...of('proposer', proposer), ...of('partner', partner)], windowHours)
  return { session, windowHours, proposer, partner, met: [...met].sort(), findings: found.findings }
}
