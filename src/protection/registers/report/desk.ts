/** The report for the supervisory authority: gathered in one transaction, written by the node in the language that is asked for. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { adversaries, gotNothing } from '../../adversaries.ts'
import { federationPolicies, mandatoryDigest } from '../../decision/federation.ts'
import { newest, setOfVersion } from '../../decision/store.ts'
import type { ReportQuery } from '../../forms.ts'
import type { Matter, MatterKind } from '../../matter.ts'
import { methods } from '../../methods.ts'
import type { ActSeen } from '../../oversight/acts-seen.ts'
import type { Review } from '../../oversight/desk.ts'
import { permit } from '../../permit.ts'
import { rules } from '../../rules.ts'
import * as store from '../../store.ts'
import type { ProtectionTools } from '../../tools.ts'
import { recordsOfProcessing, transfersIn } from '../registers.ts'
import * as parts from './report.ts'

const slice = 1000
const most = 200_000

export function reportDesk(tools: ProtectionTools) {
  const all = async <Doc>(sql: Sql, kind: MatterKind): Promise<Matter<Doc>[]> => {
    const found: Matter<Doc>[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await store.list<Doc>(sql, { kind, limit: slice, cursor })
      found.push(...page.items)
      cursor = page.next
      if (!cursor) return found
    }
  }
  async function actsFrom(sql: Sql, { from, to }: parts.Span): Promise<ActSeen[]> {
    const seen: ActSeen[] = []
    for (let before: number | undefined; seen.length < most; ) {
      const more = await tools.acts(sql, { from, to }, slice, before)
      seen.push(...more)
      before = more.at(-1)?.arrival
      if (more.length < slice) break
    }
    return seen
  }

  async function facts(sql: Sql, officer: Officer, span: parts.Span, at: Instant): Promise<parts.ReportFacts> {
    const running = await tools.running(sql)
    const seen = await actsFrom(sql, span)
    const reviews = (await all<Review>(sql, 'review')).filter((it) => it.openedAt >= span.from && it.openedAt < span.to)
    return {
      authority: running.authority,
      node: running.node,
      software: running.software,
      by: officer.name,
      at,
      zone: tools.zone,
      span,
      complete: seen.length < most,
      officers: (await tools.officers(sql)).length,
      partners: await tools.partners(sql),
      rules: rules.map(({ id, state, source, tests, policies }) => ({ id, state, source, tests: tests.length, policies })),
      policies: federationPolicies.map(({ id, source, lift }) => ({ id, source, lift })),
      digest: mandatoryDigest,
      local: ((await setOfVersion(sql, await newest(sql)))?.policies ?? []).map(({ id, says, source }) => ({ id, says, source })),
      processing: recordsOfProcessing(running),
      transfers: transfersIn(seen),
      logging: parts.loggingIn(seen, span),
      reviews: {
        asked: reviews.length,
        waiting: reviews.filter((it) => it.state === 'asked').length,
        satisfied: reviews.filter((it) => it.doc.outcome === 'satisfied').length,
        notSatisfied: reviews.filter((it) => it.doc.outcome === 'not-satisfied').length,
      },
      reckoned: parts.reckonedIn(await all(sql, 'reckoning'), span),
      rights: parts.rightsIn(await all(sql, 'person'), span, at),
      keeping: parts.keepingIn(await all(sql, 'retention'), span),
      erasures: (await store.erasures(sql)).filter((it) => it.at >= span.from && it.at < span.to).length,
      gates: parts.gatesIn(await all(sql, 'gate'), span),
      breaches: parts.breachesIn(await all(sql, 'breach'), span),
      emergencies: parts.emergenciesIn(await all(sql, 'glass'), span),
      atRest: await tools.atRest(sql),
      methods: methods.map(({ id, tests }) => ({ id, tests: tests.length })),
      adversaries: adversaries.map(({ who, attempts }) => ({
        who,
        attempts: attempts.length,
        nothing: attempts.filter((it) => gotNothing(it.got)).length,
        got: attempts.filter((it) => !gotNothing(it.got)).map(({ tries, got, against }) => ({ tries, got, against })),
      })),
      overdue: (await store.counts(sql, at)).reduce((sum, it) => sum + it.overdue, 0),
    }
  }

  return {
    /** Taking it out is an act, and is remembered like the registers that it is made of. */
    report: (officer: Officer, query: ReportQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.export', at })
        const from = (query.from ? `${query.from}T00:00:00.000Z` : `${at.slice(0, 4)}-01-01T00:00:00.000Z`) as Instant
        const to = (query.to ? `${query.to}T23:59:59.999Z` : at) as Instant
        const page = tools.reportPage(await facts(sql, officer, { from, to }, at), query.language)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: 'register:report',
          content: { register: 'report', language: query.language, from, to },
          at,
        })
        return { bytes: utf8ToBytes(page), name: `${tools.node}-report-${at.slice(0, 10)}-${query.language}.html` }
      }),
  }
}
