/** The work of the desk: who has what, who is away, what is handed on, which searches are kept, what a calendar shows. */
import { createHash, randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant, instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { clockRule } from '../../law/clocks.ts'
import { mayAsk, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { instantsOf, isZone } from '../measures/values.ts'
import { refuse } from '../refusals.ts'
import { enter, remembered } from '../sequencer.ts'
import * as requests from '../store.ts'
import type { AssistanceTools } from '../tools.ts'
import { calendarOf, type Due } from './calendar.ts'
import type * as forms from './forms.ts'
import * as store from './store.ts'
import type * as views from './views.ts'

type View<Name extends keyof typeof views> = z.infer<(typeof views)[Name]>
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export function workDesk(tools: AssistanceTools) {
  const named = async (sql: Sql, id: string): Promise<Readonly<{ id: OfficerId; name: string }>> => {
    const name = (await tools.officerNames(sql, [id as OfficerId])).get(id as OfficerId)
    if (name === undefined) throw unseen('not-found')
    return { id: id as OfficerId, name }
  }
  const casesOf = async (sql: Sql, officer: Officer, at: Instant): Promise<readonly CaseId[]> => {
    permit({ officer, act: 'assistance.list', at })
    return mayAsk(officer, 'assistance.read') ? tools.memberCases(sql, officer.id) : []
  }

  /** Who covers for whom, and when, is asked later: the ledger has it. */
  const rememberedAway = (sql: Sql, officer: Officer, content: unknown, at: Instant): Promise<unknown> =>
    tools.remember(sql, {
      act: 'assistance.absence',
      by: { officer: officer.id, name: officer.name },
      purpose: '',
      subject: `officer:${officer.id}`,
      content,
      at,
    })

  /** Everybody in the officer's cases; in the newest of very many. */
  const membersOf = async (sql: Sql, cases: readonly CaseId[]): Promise<readonly OfficerId[]> => {
    const found = new Set<OfficerId>()
    for (const id of cases.slice(-200)) for (const member of (await tools.caseFacts(sql, id))?.members ?? []) found.add(member)
    return [...found]
  }

  /** One request to one officer, who must belong to its case. */
  async function hand(
    sql: Sql,
    officer: Officer,
    id: string,
    form: z.infer<typeof forms.handoverForm>,
    at: Instant,
  ): Promise<number> {
    const { request, given } = await enter(tools, sql, officer, 'assistance.assign', id, at, { hold: true })
    const facts = await tools.caseFacts(sql, request.caseId)
    if (!facts?.members.includes(form.to as OfficerId)) throw refuse('not-in-this-case', { officer: form.to })
    const to = await named(sql, form.to)
    const after = { ...request, assignee: to, version: request.version + 1 }
    const by = { id: officer.id, name: officer.name }
    const handover = { id: tools.newId<'said'>(), from: request.assignee, to, note: form.note, by, at }
    await store.addHandover(sql, request, handover)
    await requests.replace(sql, request, after)
    await remembered(tools, sql, after, given, { assignee: to, from: request.assignee, note: form.note })
    return after.version
  }

  return {
    /** What each officer has in the cases of the one who asks, and who of them is away. */
    workload: (officer: Officer, at: Instant): Promise<View<'workloadView'>> =>
      tools.transaction(async (sql) => {
        const cases = await casesOf(sql, officer, at)
        const loads = await store.workload(sql, cases, at)
        const members = await membersOf(sql, cases)
        const ids = [...new Set([officer.id, ...members, ...loads.flatMap((l) => l.officer ?? [])])]
        const away = await store.absences(sql, ids, officer.id, dateOf(at))
        const names = await tools.officerNames(sql, [...new Set([...ids, ...away.map((a) => a.officer)])])
        return {
          items: loads.map(({ officer: id, name, ...counts }) => ({
            ...(id && { officer: { id, name: names.get(id) ?? name ?? id } }),
            ...counts,
          })),
          colleagues: members.map((id) => ({ id, name: names.get(id) ?? id })).sort((a, b) => a.name.localeCompare(b.name)),
          absences: away.map((a) => ({ ...a, officer: { id: a.officer, name: names.get(a.officer) ?? a.officer } })),
        }
      }),

    /** Each request for itself: what one rule keeps back does not keep the others. */
    handOver: async (officer: Officer, form: z.infer<typeof forms.handoverForm>, at: Instant): Promise<View<'handedView'>> => {
      const items: View<'handedView'>['items'] = []
      for (const id of new Set(form.requests))
        try {
          items.push({ id, version: await tools.transaction((sql) => hand(sql, officer, id, form, at)) })
        } catch (no) {
          if (!(no instanceof Refusal)) throw no
          items.push({ id, refused: no.code })
        }
      return { items }
    },
    handovers: (officer: Officer, id: string, at: Instant): Promise<View<'handoversView'>> =>
      tools.transaction(async (sql) => {
        const { request } = await enter(tools, sql, officer, 'assistance.read', id, at)
        return { items: [...(await store.handovers(sql, request))] }
      }),

    /** An officer says so of nobody but themselves. */
    beAway: (
      officer: Officer,
      { from, until, cover }: z.infer<typeof forms.absenceForm>,
      at: Instant,
    ): Promise<View<'absenceView'>> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.absence', at })
        if (until < from || until < dateOf(at))
          throw refuse('absence-not-ahead', {}, [{ pointer: '/until', code: 'absence-not-ahead' }])
        if (cover === officer.id) throw refuse('cover-is-absent', {}, [{ pointer: '/cover', code: 'cover-is-absent' }])
        const days = { from: from as CalendarDate, until: until as CalendarDate }
        const it = { id: tools.newId<'said'>(), officer: officer.id, ...days, cover: await named(sql, cover) }
        await store.addAbsence(sql, it)
        await rememberedAway(sql, officer, { absence: it.id, ...days, cover: it.cover.id }, at)
        return { ...it, officer: { id: officer.id, name: officer.name } }
      }),
    beBack: (officer: Officer, id: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.absence', at })
        if (!(await store.dropAbsence(sql, officer.id, id))) throw unseen('not-found')
        await rememberedAway(sql, officer, { takenBack: id }, at)
      }),

    searches: (officer: Officer, at: Instant): Promise<View<'searchesView'>> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        return { items: (await store.searches(sql, officer.id)).map((s) => ({ ...s, filter: { ...s.filter } })) }
      }),
    keepSearch: (officer: Officer, form: z.infer<typeof forms.searchForm>, at: Instant): Promise<View<'searchView'>> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        if ((await store.searches(sql, officer.id)).length >= 50) throw refuse('too-many-searches')
        const it = { id: tools.newId<'said'>(), ...form }
        await store.keepSearch(sql, officer.id, it, at)
        return it
      }),
    dropSearch: (officer: Officer, id: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        if (!(await store.dropSearch(sql, officer.id, id))) throw unseen('not-found')
      }),

    feed: (officer: Officer, at: Instant): Promise<View<'feedView'>> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        const since = await store.hasFeed(sql, officer.id)
        return since ? { since } : {}
      }),
    /** A new address; the earlier one stops working. */
    openFeed: (officer: Officer, at: Instant): Promise<View<'feedView'>> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        const token = randomBytes(32).toString('base64url')
        await store.putFeed(sql, officer.id, hashOf(token), at)
        return { since: at, path: `/calendar/${token}` }
      }),
    closeFeed: (officer: Officer, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        await store.dropFeed(sql, officer.id)
      }),
    /** What the address shows; undefined for one that was never given, or whose officer no longer works here. */
    calendar: (token: string, at: Instant): Promise<string | undefined> =>
      tools.transaction(async (sql) => {
        const officer = await store.feedOf(sql, hashOf(token))
        if (officer === undefined || !(await tools.works(sql, officer))) return undefined
        const rows = await store.dated(sql, await tools.memberCases(sql, officer))
        return calendarOf(rows.flatMap(duesOf), { at, baseUrl: tools.baseUrl, name: tools.self.authority })
      }),
  }
}

function duesOf({ id, reference, rule, due, measures, hearings: agreed }: store.Dated): Due[] {
  const limit = rule && due ? [{ id, reference, rule, article: clockRule(rule)?.article ?? '', at: due }] : []
  const hearings = measures.flatMap((m, i): Due[] => {
    const its = agreed.find((one) => one.measure === m.id)
    if (its) return [{ id, reference, rule: `hearing-${String(i)}`, article: 'UNTOC 18(18)', at: its.at, minutes: its.minutes }]
    const { start = '', zone = '', minutes = '' } = m.particulars
    const [at] = m.family === 'video' && isZone(zone) ? instantsOf(start, zone) : []
    return at === undefined
      ? []
      : [
          {
            id,
            reference,
            rule: `hearing-${String(i)}`,
            article: 'UNTOC 18(18)',
            at: instant(at),
            minutes: Number(minutes) || 60,
          },
        ]
  })
  return [...limit, ...hearings]
}

export type WorkDesk = ReturnType<typeof workDesk>
