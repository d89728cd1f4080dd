/** What an officer can do with statements: bring them into a case, look for patterns, follow money. */
import { createHash } from 'node:crypto'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Tools } from '../../kernel/sql.ts'
import { type EnteringTools, entering } from '../entering/desk.ts'
import type { OriginForm, PatternsForm, StatementForm, TraceForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import { readCamt } from './camt.ts'
import { flowOf } from './flow.ts'
import { readGoaml } from './goaml.ts'
import { usual } from './lead.ts'
import { readList } from './list.ts'
import { readMt940 } from './mt940.ts'
import { findPatterns } from './patterns.ts'
import type { Reading } from './payment.ts'
import { together } from './together.ts'
import { follow, lookBack } from './tracing.ts'

export type MoneyTools = Tools & EnteringTools

const read = (form: StatementForm): Reading | null => {
  if (form.format === 'camt053') return readCamt(form.text, form.zone)
  if (form.format === 'goaml') return readGoaml(form.text, form.zone)
  if (form.format === 'mt940') return readMt940(form.text, form.zone)
  return form.mapping ? readList(form.text, { ...form.mapping, zone: form.zone }) : null
}

export function moneyDesk(tools: MoneyTools) {
  const { enter, remember } = entering(tools)
  /** The case's payments under a question that is remembered with what it asked. */
  const asked = (officer: Officer, id: CaseId, at: Instant, content: Readonly<Record<string, unknown>>) =>
    tools.transaction(async (sql) => {
      const given = await enter(sql, officer, 'analysis.ask', id, at)
      const its = together(await store.statements(sql, id))
      if (its.payments.length === 0) throw refuse('no-payments')
      await remember(sql, given, id, `case:${id}`, { ...content, payments: its.payments.length })
      return its
    })

  return {
    bring: (officer: Officer, id: CaseId, form: StatementForm, at: Instant): Promise<store.Statement> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.record', id, at)
        const reading = read(form)
        if (!reading) throw refuse('import-unreadable')
        if (reading.payments.length === 0) throw refuse('import-empty')
        const sha256 = createHash('sha256').update(form.text).digest('hex')
        const { name, format, evidence } = form
        const statement = {
          id: tools.newId<'statement'>(),
          name,
          format,
          sha256,
          evidence,
          reading,
          readAt: at,
          readBy: officer.id,
        }
        await store.insertStatement(sql, id, statement)
        const sum = { payments: reading.payments.length, lines: reading.lines, troubles: reading.troubles.length }
        await remember(sql, given, id, `statement:${statement.id}`, { did: 'statement', name, format, sha256, evidence, ...sum })
        return statement
      }),

    read: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const items = await store.statements(sql, id)
        const { payments, twice } = together(items)
        return { items, payments, twice }
      }),

    async patterns(officer: Officer, id: CaseId, form: PatternsForm, at: Instant) {
      const { payments, twice } = await asked(officer, id, at, { did: 'patterns', ...form })
      const settings = {
        ...usual,
        window_ms: form.windowHours * 3_600_000,
        fan: form.fan,
        ...(form.thresholds && { thresholds: form.thresholds }),
      }
      return { ...findPatterns(flowOf(payments), settings), twice }
    },

    async trace(officer: Officer, id: CaseId, form: TraceForm, at: Instant) {
      const { payments, openings } = await asked(officer, id, at, { did: 'trace', ...form })
      const claimed = new Set(form.claimed)
      if (form.claimed.some((c) => !payments.some((p) => p.id === c)))
        throw refuse('payment-unknown', {}, [{ pointer: '/claimed', code: 'not-one-of' }])
      return { traces: form.rules.map((rule) => follow(payments, claimed, rule, openings)) }
    },

    async origins(officer: Officer, id: CaseId, form: OriginForm, at: Instant) {
      const { payments, openings } = await asked(officer, id, at, { did: 'origins', ...form })
      if (!payments.some((p) => p.id === form.payment))
        throw refuse('payment-unknown', {}, [{ pointer: '/payment', code: 'not-one-of' }])
      return { origins: form.rules.map((rule) => ({ rule, accounts: lookBack(payments, form.payment, rule, openings) })) }
    },
  }
}

export type MoneyDesk = ReturnType<typeof moneyDesk>
