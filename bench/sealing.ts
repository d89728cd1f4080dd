/**
 * What sealing costs against the bare X25519 key generation and agreement in the same run: CPU, in turns, the median.
 * Run: node bench/sealing.ts [--json]
 */
import { diffieHellman, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { wrappedGroupSeal } from '../src/federation/group.ts'
import { hpke } from '../src/node/sealing/hpke.ts'
import { type Kem, x25519, xwing } from '../src/node/sealing/kem.ts'
import { openSealer, sealingPublicKey } from '../src/node/sealing/sealer.ts'

const size = 2048
const cpu_us = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Microseconds of CPU of each work, in turns, so that a busy moment of the machine meets all alike; the median of the turns. */
function inTurns(works: Readonly<Record<string, () => unknown>>, each = 20, turns = 60): Record<string, number> {
  const all = Object.fromEntries(Object.keys(works).map((name) => [name, [] as number[]]))
  for (let turn = 0; turn < turns; turn++)
    for (const [name, work] of Object.entries(works)) {
      const began = cpu_us()
      for (let n = 0; n < each; n++) work()
      if (turn > 2) all[name]!.push((cpu_us() - began) / each)
    }
  return Object.fromEntries(Object.entries(all).map(([name, some]) => [name, some.sort((a, b) => a - b)[some.length >> 1]!]))
}

/** G6 and G7: sealing and encapsulating against one X25519 key generation and one agreement. */
function sealing(): Record<string, number> {
  const [text, info, aad] = [randomBytes(size), Buffer.from('between whom'), Buffer.from('which letter')]
  const their = generateKeyPairSync('x25519').publicKey
  const agree = () => diffieHellman({ privateKey: generateKeyPairSync('x25519').privateKey, publicKey: their })
  const suite = <P, S>(kem: Kem<P, S>, own: S, to: P) => {
    const both = hpke(kem, 2)
    const { enc, ciphertext } = both.seal(to, text, info, aad)
    const capsule = kem.encap(to)
    return {
      seal: () => both.seal(to, text, info, aad),
      open: () => both.open(own, enc, ciphertext, info, aad),
      encap: () => kem.encap(to),
      decap: () => kem.decap(own, capsule.enc),
    }
  }
  const pair = generateKeyPairSync('x25519')
  const raw = (key: KeyObject, half: 'x' | 'd') => Buffer.from(key.export({ format: 'jwk' })[half] as string, 'base64url')
  const classical = suite(x25519, x25519.privateKey(raw(pair.privateKey, 'd')), x25519.publicKey(raw(pair.publicKey, 'x')))
  const own = xwing.privateKey(randomBytes(32))
  const hybrid = suite(xwing, own, own.publicKey)
  const cost = inTurns({
    agree,
    seal: classical.seal,
    open: classical.open,
    hybridSeal: hybrid.seal,
    hybridOpen: hybrid.open,
    encap: hybrid.encap,
    decap: hybrid.decap,
  })
  return Object.fromEntries(Object.entries(cost).map(([name, it]) => [name, name === 'agree' ? it : it / cost.agree!]))
}

/** A letter for thirty nodes against one for one node. */
function group(): number {
  const seeds = Array.from({ length: 30 }, (_, n) => Buffer.alloc(32, n + 1))
  const sealer = openSealer(seeds.slice(0, 1))
  const members = seeds.map((seed, n) => ({
    node: `x${String.fromCharCode(97 + (n % 26))}-n${n}`,
    sealing: sealingPublicKey(seed),
  }))
  const circle = { group: 'team:1', generation: 1, members }
  const seal = wrappedGroupSeal(sealer, () => randomBytes(32))
  const text = randomBytes(size)
  let id = 0
  const cost = inTurns(
    {
      one: () => sealer.seal(members[0]!.sealing, text, Buffer.from('i'), Buffer.from('a')),
      thirty: () => seal.seal('xa-n0', circle, `m${id++}`, text),
    },
    8,
    12,
  )
  return cost.thirty! / cost.one! / members.length
}

const sealed = sealing()
const thirty = group()
const row = (name: string, value: number, unit: string, goal?: number) => ({
  name,
  value: Number(value.toFixed(3)),
  unit,
  ...(goal !== undefined && { goal, met: value <= goal }),
})
const figures = [
  row('bare X25519 key generation and agreement', sealed.agree!, 'us CPU'),
  row('G6 seal 2 KiB, X25519, against the bare agreement', sealed.seal!, 'ratio', 2.0),
  row('G6 open 2 KiB, X25519, against the bare agreement', sealed.open!, 'ratio', 1.8),
  row('G7 encapsulate, X-Wing, against the bare agreement', sealed.encap!, 'ratio', 1.75),
  row('G7 decapsulate, X-Wing, against the bare agreement', sealed.decap!, 'ratio', 1.6),
  row('seal 2 KiB, X-Wing, against the bare agreement', sealed.hybridSeal!, 'ratio'),
  row('open 2 KiB, X-Wing, against the bare agreement', sealed.hybridOpen!, 'ratio'),
  row('a letter for thirty nodes, each, against one for one node', thirty, 'ratio'),
]
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
