/** Makes packs for the field: what an officer may see of numbers, signed by the authority; the officer's browser seals it. */
import { dateOf, type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { entering } from '../entering/desk.ts'
import { closedBy } from '../record/allowed.ts'
import { describedOf } from '../record/kinds.ts'
import { factsOf, standingStatements } from '../record/record.ts'
import * as recordStore from '../record/store.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import type { PackForm } from './forms.ts'
import { mostEntries, type PackBody, type PackEntry, packCategories, packKeys } from './pack.ts'
import * as store from './store.ts'

const hour_ms = 3_600_000
/** A pack is found by searching, and it leaves this node on a phone. */
const packed = ['search', 'export'] as const

export function packDesk(tools: IntelligenceTools) {
  const { enter, remember } = entering(tools)
  const here = tools.self.node
  return {
    take: (officer: Officer, form: PackForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const { purpose, basis, reason } = form
        const given = await enter(sql, officer, 'intelligence.take-pack', form.case, at, {
          purpose: reason,
          item: { kind: 'query', personal: form.kinds.includes('person') },
          more: { use: 'search', purposeOf: purpose, basis, servesCase: form.case, reason },
        })
        await store.forgetPast(sql, at)
        const clearance = officer.clearance ?? 0
        const asker = { policies: await tools.policies(sql), purpose, basis, reason, case: form.case, clearance }
        const cases = await tools.memberCases(sql, officer.id)
        const found = await store.records(sql, form.kinds, cases, mostEntries + 1)
        const held = await recordStore.withStatements(sql, found)
        const marks = await tools.marks(
          sql,
          held.map((it) => it.record),
          at,
          officer,
        )
        const open = held.filter(
          ({ record, said }) =>
            (record.kind !== 'person' || packCategories.includes(record.category ?? '')) &&
            closedBy(asker, [factsOf(record, said, here, at)], ['search'], here, at).length === 0 &&
            closedBy(asker, marks.get(record.id) ?? [], packed, here, at).length === 0,
        )
        const entries = open.flatMap(({ record, said }): PackEntry[] => {
          const { identifiers } = describedOf(record.kind, standingStatements(said), dateOf(at))
          const { kind, category, reference, contact, misused } = record
          return packKeys(identifiers).map((key) => ({
            key,
            kind,
            ...(category && { category }),
            reference,
            contact,
            ...(misused && { misused }),
          }))
        })
        if (entries.length === 0) throw refuse('field-pack-empty')
        if (found.length > mostEntries || entries.length > mostEntries)
          throw refuse('field-pack-too-wide', { most: String(mostEntries) })
        const id = tools.newId<'pack'>()
        const until = plus_ms(at, form.hours * hour_ms)
        await store.insert(
          sql,
          { id, case: given.case ?? form.case, officer: officer.id, officerName: officer.name, madeAt: at, until },
          open.map(({ record }) => record.id),
        )
        const body: PackBody = {
          v: 1,
          id,
          node: here,
          authority: (officer.authority || tools.self.authority).slice(0, 500),
          officer: officer.name.slice(0, 300),
          made: at,
          until,
          entries,
        }
        const text = JSON.stringify(body)
        const signed = { body: text, ...tools.sign(text) }
        const { length } = entries
        await remember(sql, given, `pack:${id}`, { did: 'take', kinds: form.kinds, until, records: open.length, numbers: length })
        return { id, until, records: open.length, numbers: length, signed }
      }),
  }
}
