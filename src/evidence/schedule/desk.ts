/** The hours of the line: who administers the node chooses how much of it large content may take, and the ledger says who did and why. */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { allowed, type LineRule, readLine, writeLine } from '../haul/line.ts'
import { refuse } from '../refusals.ts'
import type { EvidenceTools } from '../safe/desk.ts'
import { addChoice, type Choice, chosen } from './store.ts'

export type LineForm = Readonly<{ rules: readonly LineRule[]; why: string }>
export type LineView = Readonly<{
  rules: LineRule[]
  /** The hours are of this time zone. */
  timeZone: string
  /** What is allowed now, in bytes a second; absent where nothing limits it, 0 while the line rests. */
  now?: number
  /** Absent while the node's own setting counts. */
  chosen?: Omit<Choice, 'rules'>
}>

export function scheduleDesk({ line, ...tools }: EvidenceTools) {
  async function view(sql: Sql): Promise<LineView> {
    const choice = await chosen(sql)
    const rules = readLine(choice?.rules ?? line.setting) ?? []
    const now = allowed(rules, line.minute())
    return {
      rules: [...rules],
      timeZone: line.timeZone,
      ...(now !== undefined && { now }),
      ...(choice && { chosen: { why: choice.why, officerName: choice.officerName, at: choice.at } }),
    }
  }
  return {
    line: (officer: Officer, at: Instant): Promise<LineView> =>
      tools.transaction((sql) => {
        permit({ officer, act: 'federation.read', at })
        return view(sql)
      }),

    /** Counts for what is under way, too, within seconds. */
    chooseLine: async (officer: Officer, form: LineForm, at: Instant): Promise<LineView> => {
      const after = await tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'evidence.line', at, purpose: form.why })
        for (const [n, { from, until }] of form.rules.entries())
          if (from === until) throw refuse('line-rule-empty', {}, [{ pointer: `/rules/${n}/until`, code: 'line-rule-empty' }])
        const before = (await chosen(sql))?.rules ?? line.setting
        const rules = writeLine(form.rules)
        await addChoice(sql, { rules, why: form.why, officerName: officer.name, at })
        await tools.remember(sql, {
          act: given.act,
          by: { node: tools.node, officer: officer.id },
          purpose: given.purpose,
          subject: `node:${tools.node}`,
          content: { rules, before },
          at,
        })
        return view(sql)
      })
      line.changed()
      return after
    },
  }
}
