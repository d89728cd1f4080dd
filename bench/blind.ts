/**
 * Private matching: how fast points are answered, how large a filter is, how many of those who are on a list are met by the keys and how many
 * who are not. `npm run bench -- blind`. Rates are per second of processor time; both implementations take turns in the same run.
 */
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { oblivious } from '../src/node/sealing/oblivious.ts'
import { askLength, filterOf, hex, holds, padded } from '../src/screening/blind/filter.ts'
import { type BlindItem, inputOf, keysAsked, keysHeld, strengthOf } from '../src/screening/blind/keys.ts'
import { birthText } from '../src/screening/compare/dates.ts'
import { type Entity, haveLists, listed, Population } from './screening/population.ts'
import { clusters, type Query, querySets } from './screening/sets.ts'

type Figure = { name: string; value: number; unit: string; goal?: number; met?: boolean }
const figures: Figure[] = []
const say = (name: string, value: number, unit: string, goal?: number, met = goal === undefined ? undefined : value >= goal) => {
  const rounded = Number(value.toPrecision(4))
  figures.push({ name, value: rounded, unit, ...(goal !== undefined && { goal }), ...(met !== undefined && { met }) })
}
const cpu_us = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const { oprf } = await oblivious()
const text = (it: string): Uint8Array => new TextEncoder().encode(it)

/** The better of several turns: a neighbour on the same machine slows a turn, nothing makes one faster. */
function rates(turns: number, jobs: Readonly<Record<string, readonly [number, () => void]>>): Record<string, number> {
  const best: Record<string, number> = {}
  for (let turn = 0; turn < turns; turn++)
    for (const [name, [count, run]] of Object.entries(jobs)) {
      const from = cpu_us()
      run()
      best[name] = Math.max(best[name] ?? 0, (count / (cpu_us() - from)) * 1e6)
    }
  return best
}

function speed(): void {
  const { oprf: plain, voprf } = ristretto255_oprf
  const { secret, key } = oprf.keyPair()
  const inputs = Array.from({ length: 1024 }, (_, i) => text(`number\ndocument:A${i}`))
  const asked = inputs.map((input) => oprf.blind(input))
  const points = asked.map((it) => it.blinded)
  const few = points.slice(0, 64)
  const alone = (it: Uint8Array): Uint8Array => oprf.evaluateOnly(secret, it)
  let [ours, theirs]: [readonly Uint8Array[], readonly Uint8Array[]] = [[], []]
  const answer = oprf.blindEvaluate(secret, key, points)
  const it = rates(6, {
    wasm: [points.length, () => (ours = points.map(alone))],
    pure: [few.length, () => (theirs = few.map((p) => plain.blindEvaluate(secret as never, p as never)))],
    answer: [points.length, () => void oprf.blindEvaluate(secret, key, points)],
    pureAnswer: [few.length, () => void voprf.blindEvaluateBatch(secret as never, key as never, few as never[])],
    blind: [256, () => void inputs.slice(0, 256).map((input) => oprf.blind(input))],
    proven: [points.length, () => void oprf.proven(key, points, answer)],
    finalize: [256, () => void asked.slice(0, 256).map((a, i) => oprf.finalize(a, answer.evaluated[i]!))],
    own: [256, () => void inputs.slice(0, 256).map((input) => oprf.evaluate(secret, input))],
  })
  const alike = theirs.filter((t, i) => hex(t) === hex(ours[i]!)).length
  say('RFC 9497 evaluations, WebAssembly', it.wasm!, 'points/s of CPU', 8_000)
  say('RFC 9497 evaluations, pure TypeScript (@noble/curves)', it.pure!, 'points/s of CPU')
  say('WebAssembly against pure TypeScript', it.wasm! / it.pure!, 'times', 8)
  say('outputs identical to the pure ones', alike / few.length, 'share', 1)
  say('a whole answer, evaluated and proven (1,024 points)', it.answer!, 'points/s of CPU')
  say('the same in pure TypeScript (64 points)', it.pureAnswer!, 'points/s of CPU')
  say('asking: blinding', it.blind!, 'keys/s of CPU')
  say('asking: checking the proof', it.proven!, 'points/s of CPU')
  say('asking: unblinding', it.finalize!, 'keys/s of CPU')
  say("evaluating one's own list", it.own!, 'keys/s of CPU')
}

function filters(): void {
  const random = (n: number) => crypto.getRandomValues(new Uint8Array(n))
  for (const size of [1_000, 100_000]) {
    const outputs = Array.from({ length: size }, () => random(32))
    const filter = filterOf(outputs, random)
    say(`filter of ${size} entries`, filter.entries.length / size, 'bytes an entry, padding and all')
    const from = cpu_us()
    let chanced = 0
    for (let i = 0; i < 200_000; i++) if (holds(filter, random(32))) chanced++
    say(`  chance hits in 200,000 looks`, chanced, 'hits', 0, chanced === 0)
    say(`  looking an output up`, (cpu_us() - from) / 200_000, 'us of CPU')
    say(`  padding`, padded(size) / size - 1, 'share')
  }
}

const itemOf = (kind: Query['kind'], names: readonly string[], birth: number): BlindItem => ({
  kind,
  names,
  birth: birthText(birth),
  countries: [],
  identifiers: [],
})
const tag = (it: ReturnType<typeof keysHeld>[number]): string => hex(inputOf(it))

/** Who is met, by keys alone: the group changes nothing of which keys are equal. */
function recall(entities: readonly Entity[]): void {
  const cluster = clusters(entities)
  const on = new Map<string, Set<number>>()
  let [keys, dated, asks, asking] = [0, 0, 0, 0]
  const born = new Set(entities.flatMap((e, n) => (e.birth > 0 ? [cluster[n]!] : [])))
  for (const [n, e] of entities.entries()) {
    const held = keysHeld(itemOf(e.kind, e.names, e.birth))
    if (held.length > 0) dated++
    keys += held.length
    for (const k of held) on.set(tag(k), (on.get(tag(k)) ?? new Set()).add(cluster[n]!))
  }
  say('list: keys an entry that has any', keys / dated, `keys; ${dated} of ${entities.length} entries have some`)
  const sets = querySets(entities, new Population(99), 400)
  for (const [name, all] of sets) {
    // Who is on the list without a date of birth has no key but a number: nobody can be met by it, and no key could change that.
    const list = all.filter((q) => q.kind !== 'person' || q.right < 0 || born.has(cluster[q.right]!))
    if (!name.endsWith('birth') && !name.startsWith('organisation')) continue
    let [met, sure, any] = [0, 0, 0]
    for (const q of list) {
      const asked = keysAsked(itemOf(q.kind, [q.name], q.birth))
      if (q.kind === 'person') {
        asks += asked.length
        asking++
      }
      const hits = asked.filter((k) => on.has(tag(k)))
      const right = q.right < 0 ? [] : hits.filter((k) => on.get(tag(k))!.has(cluster[q.right]!))
      if (hits.length > 0) any++
      const strength = strengthOf(q.right < 0 ? hits : right)
      if (strength !== 'none') met++
      if (strength === 'strong') sure++
    }
    if (list.length === 0) continue
    if (name.startsWith('negatives')) {
      say(`negatives met by chance of a key, of ${list.length}`, any / list.length, 'share')
      say(`  called strong`, sure / list.length, 'share')
    } else say(`recall, ${name} (strong: ${(sure / list.length).toFixed(3)})`, met / list.length, 'share')
  }
  const made = new Population(11)
  const bodies = Array.from({ length: 5000 }, () => keysAsked(itemOf('organisation', [made.organisation().join(' ')], 0)))
  say(
    'made-up organisations met by chance, of 5000',
    bodies.filter((ks) => ks.some((k) => on.has(tag(k)))).length / 5000,
    'share',
  )
  say('keys asked an organisation', bodies.reduce((n, ks) => n + ks.length, 0) / 5000, 'keys')
  say('keys asked a person', asks / asking, `keys; ${askLength(Math.ceil(asks / asking))} points with those that mean nothing`)
}

if (!process.env.RECALL) {
  speed()
  filters()
}
if (haveLists) recall(listed())
else say('the public lists are not at hand: recall is left out', 0, '')
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
