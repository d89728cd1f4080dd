/** Thresholds and weights of this node: learnt from its own records, shown as curves, chosen by an officer with a reason. */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { compareSubjects } from '../compare/subject.ts'
import type { ThresholdsForm } from '../forms.ts'
import { entryIdOf } from '../lists/found.ts'
import { wordsToCount } from '../query/answer.ts'
import { refuse } from '../refusals.ts'
import * as records from '../store.ts'
import type { ScreeningTools } from '../tools.ts'
import { learn, type Met, metBy } from '../weigh/learning.ts'
import { standard } from '../weigh/weights.ts'
import * as words from '../words/store.ts'
import * as store from './store.ts'

/** Records of one learning, records taken under one of their keys, and pairs compared at most. */
const most = { records: 3_000, each: 5, pairs: 40_000 } as const
/** Below so many expected pairs of one subject nothing is learnt that another sample would not overturn. */
const leastSame = 20
/** Pairs by chance: each record with so many from all over the sample; its neighbours on a list are often its relatives. */
const others = 20

export function thresholdsDesk(tools: ScreeningTools) {
  const remember = (sql: Sql, given: Permit, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject: 'thresholds:screening',
      content,
      at: given.at,
    })

  async function learnAnew(sql: Sql, at: Instant): Promise<store.Learnt> {
    const among = await records.records(sql)
    const found = await store.sample(sql, { ...most, among })
    const subjects = found.records.map((r) => r.subject)
    const shares = await words.shares(sql, wordsToCount(found.records), among)
    const met = (a: (typeof subjects)[number], b: (typeof subjects)[number]): Met =>
      metBy(compareSubjects(a, b), (word) => shares.get(word))
    const by = new Map(found.records.map((r) => [r.id, r.subject]))
    const pairs = found.pairs.flatMap(([a, b]) => {
      const [x, y] = [by.get(a), by.get(b)]
      // An entry of a list with several dates of birth is several records: they are one by being one entry, and teach nothing.
      return x && y && x.kind === y.kind && entryIdOf(a) !== entryIdOf(b) ? [met(x, y)] : []
    })
    const sample = subjects.slice(0, most.records).map((it) => ({ ...it, names: [] }))
    const apart = Math.floor(sample.length / (others + 1))
    const chance = sample.flatMap((x, n) =>
      Array.from({ length: others }, (_, k) => met(x, sample[(n + (k + 1) * apart) % sample.length]!)),
    )
    const it = learn(pairs, chance, among, standard)
    if (it.same < leastSame) throw refuse('learning-too-few', { pairs: String(it.pairs), same: it.same.toFixed(0) })
    return { ...it, at }
  }

  return {
    read: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'screening.weighing', at })
        const [chosen, learnt] = [await store.thresholds(sql), await store.learnt(sql)]
        return { ...chosen, weights: chosen.weights ?? standard, own: chosen.weights !== undefined, ...(learnt && { learnt }) }
      }),

    /** Learns from the records as they are now; nothing is weighed otherwise until somebody chooses it. */
    learn: (officer: Officer, why: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'screening.thresholds', at, purpose: why })
        const it = await learnAnew(sql, at)
        await store.keepLearnt(sql, it)
        await remember(sql, given, { pairs: it.pairs, same: Math.round(it.same) })
        return it
      }),

    choose: (officer: Officer, form: ThresholdsForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'screening.thresholds', at, purpose: form.why })
        if (form.strong < form.look) throw refuse('thresholds-turned')
        const learnt = form.weights === 'learnt' ? await store.learnt(sql) : null
        if (form.weights === 'learnt' && !learnt) throw refuse('nothing-learnt')
        const weights = learnt?.weights ?? (form.weights === 'kept' ? ((await store.thresholds(sql)).weights ?? null) : null)
        await store.choose(sql, form, weights, { why: form.why, officerName: officer.name, at })
        await remember(sql, given, { look: form.look, strong: form.strong, weights: form.weights })
        return store.thresholds(sql)
      }),
  }
}
