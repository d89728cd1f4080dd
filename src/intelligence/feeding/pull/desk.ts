/**
 * Files that are fetched by themselves from addresses that the configuration allows. An officer orders it after a dry run; the node does it
 * again and again, and each time leaves a report, or says in the inbox of the case why there is none.
 */
import { createHash } from 'node:crypto'
import { dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { standingPermit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import { tableOfBytes } from '../../../screening/table/read.ts'
import { entering } from '../../entering/desk.ts'
import { complete } from '../../record/handling.ts'
import { checkedReview } from '../../record/record.ts'
import { refuse } from '../../refusals.ts'
import type { IntelligenceTools } from '../../tools.ts'
import { fedItem, viewOf as feedViewOf } from '../desk.ts'
import { type Reading, reading } from '../reading.ts'
import { find as findFeed } from '../store.ts'
import { compared, take } from '../taking/desk.ts'
import type { PullForm } from './forms.ts'
import { type Fetched, mayStep, nextAfter, type Pull, type PullFault, type PullStep, type Run, unreadable } from './pull.ts'
import * as store from './store.ts'

/** Longer than the longest fetch and the reading after it. */
const lease_ms = 10 * 60_000
const runsShown = 20

type Ended = Readonly<Pick<Run, 'outcome' | 'fault' | 'detail' | 'bytes' | 'feed'>>
const failed = (fault: PullFault, detail?: string): Ended => ({ outcome: 'failed', fault, ...(detail && { detail }) })

export function pullDesk(tools: IntelligenceTools) {
  const { enter, remember } = entering(tools)
  const here = tools.self.node
  const { sources } = tools

  const viewOf = async (
    sql: Sql,
    { form, officer: _, purpose: __, etag: ___, modified: ____, sha256: _____, ...it }: Pull,
    runs: readonly Run[],
  ) => ({
    ...it,
    host: sources.allowed.find((one) => one.id === it.address)?.host ?? '',
    source: form.source,
    kind: form.kind,
    by: it.officerName,
    runs: await Promise.all(
      runs.map(async ({ feed: id, pull: _pull, case: _case, ...run }) => {
        const feed = id && (await findFeed(sql, id))
        return { ...run, ...(feed && { feed: feedViewOf(feed) }) }
      }),
    ),
  })
  const viewed = async (sql: Sql, id: string) => {
    const runs = await store.runsOf(sql, [id], runsShown)
    return viewOf(sql, (await store.find(sql, id))!, runs.get(id) ?? [])
  }

  /** The dry run of an order: asks the address now and says what would be entered. */
  async function tried(officer: Officer, form: PullForm, at: Instant) {
    await tools.transaction((sql) => enter(sql, officer, 'intelligence.feed', form.case, at, fedItem(form, here)))
    const came = await sources.ask(form.address, {})
    if (came.kind !== 'file')
      throw refuse('pull-failed', came.kind === 'fault' ? { why: came.code, detail: came.detail ?? '' } : {})
    const read = reading(form, tableOfBytes(came.bytes, form.encoding), at)
    return tools.transaction(async (sql) => {
      const { counts } = await compared(sql, form.case, form.source, read.rows)
      return { report: { ...read.report, ...counts }, pull: undefined }
    })
  }

  /** Orders it: due at once, and then again and again until somebody pauses or ends it. */
  async function ordered(officer: Officer, form: PullForm, at: Instant) {
    return tools.transaction(async (sql) => {
      const given = await enter(sql, officer, 'intelligence.feed', form.case, at, fedItem(form, here))
      const { dry: _, case: of, name, address, every_h, ...rest } = form
      const pull: Pull = {
        id: tools.newId<'pull'>(),
        case: of,
        name,
        address,
        form: rest,
        every_h,
        officer: officer.id,
        officerName: officer.name,
        purpose: given.purpose,
        state: 'running',
        nextAt: at,
        scheduledAt: at,
      }
      await store.insert(sql, pull)
      await remember(sql, given, `pull:${pull.id}`, { did: 'schedule', name, address, every_h, form: rest })
      return { report: undefined, pull: await viewed(sql, pull.id) }
    })
  }

  /** What stands against entering a file by itself now; nobody is at the desk, so what the case forbids is asked anew each time. */
  async function against(sql: Sql, pull: Pull, at: Instant): Promise<Ended | undefined> {
    const file = await tools.caseFacts(sql, pull.case)
    if (file?.closed !== false) return failed('case-closed')
    if (!(await tools.memberCases(sql, pull.officer)).includes(pull.case)) return failed('officer-left', pull.officerName)
    const { officer, officerName, purpose } = pull
    const { item, more } = fedItem(pull.form, here)
    standingPermit(
      { act: 'intelligence.feed', officer: officer as never, officerName, case: pull.case, purpose, at },
      [{ ...item, caseClosed: file.closed }],
      { ...more, here, policies: await tools.policies(sql) },
    )
    return undefined
  }

  async function entered(sql: Sql, pull: Pull, came: Fetched & { kind: 'file' }, read: Reading, at: Instant): Promise<Ended> {
    const bytes = came.bytes.length
    if (read.missing.length > 0) return { ...failed('columns', read.missing.join(', ')), bytes }
    const form = { ...pull.form, case: pull.case, name: `${pull.name}, ${dateOf(at)}` }
    const by = { officer: pull.officer, officerName: pull.officerName, purpose: pull.purpose }
    const feed = await take(sql, tools, form, read, await compared(sql, pull.case, pull.form.source, read.rows), by, at)
    const sha256 = createHash('sha256').update(came.bytes).digest('hex')
    await store.marked(sql, pull.id, { ...came, sha256 })
    return { outcome: 'entered', bytes, feed: feed.id }
  }

  /** What became of what came. A rule that says no, or a file that is no table, is this time's answer and stops nothing else. */
  async function outcome(
    sql: Sql,
    pull: Pull,
    came: Fetched,
    read: Reading | PullFault | undefined,
    at: Instant,
  ): Promise<Ended> {
    if (came.kind === 'fault') return failed(came.code, came.detail)
    const no = await against(sql, pull, at)
    if (no) return no
    if (came.kind === 'same' || read === undefined) return { outcome: 'unchanged' }
    if (typeof read === 'string') return { ...failed(read), bytes: came.bytes.length }
    return entered(sql, pull, came, read, at)
  }

  /** The file as rows, or what is wrong with it; nothing when it is the one of the last time. */
  function readIn(pull: Pull, came: Fetched, at: Instant): Reading | PullFault | undefined {
    if (came.kind !== 'file' || createHash('sha256').update(came.bytes).digest('hex') === pull.sha256) return undefined
    try {
      checkedReview(pull.form.reviewBy as never, at)
      const form = { ...pull.form, case: pull.case, name: pull.name }
      return reading(form, tableOfBytes(came.bytes, pull.form.encoding), at)
    } catch (no) {
      if (!(no instanceof Refusal)) throw no
      return unreadable(no.code)
    }
  }

  return {
    addresses: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        return { items: sources.allowed }
      }),

    list: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const pulls = await store.ofCases(sql, await tools.memberCases(sql, officer.id))
        const runs = await store.runsOf(
          sql,
          pulls.map((it) => it.id),
          runsShown,
        )
        return { items: await Promise.all(pulls.map((it) => viewOf(sql, it, runs.get(it.id) ?? []))) }
      }),

    async schedule(officer: Officer, form: PullForm, at: Instant) {
      checkedReview(form.reviewBy as never, at)
      complete(form.handling)
      if (!sources.allowed.some((it) => it.id === form.address)) throw refuse('pull-address')
      return form.dry ? tried(officer, form, at) : ordered(officer, form, at)
    },

    step: (officer: Officer, id: string, did: PullStep, at: Instant) =>
      tools.transaction(async (sql) => {
        const pull = await store.find(sql, id, true)
        const given = await enter(sql, officer, 'intelligence.feed', pull?.case ?? null, at)
        if (!pull) throw unseen('not-found')
        if (!mayStep(pull.state, did)) throw refuse('pull-cannot-move')
        const state = did === 'pause' ? 'paused' : did === 'end' ? 'ended' : 'running'
        await store.step(sql, id, state, did === 'run' || did === 'resume' ? at : pull.nextAt)
        await remember(sql, given, `pull:${id}`, { did })
        return viewed(sql, id)
      }),

    /** Asks the address that is due; says whether there may be more. */
    async work(stop?: AbortSignal): Promise<boolean> {
      const run = tools.newId<'run'>()
      const began = tools.now()
      const pull = await tools.transaction((sql) => store.begin(sql, run, began, lease_ms))
      if (!pull) return false
      const came = await sources.ask(pull.address, pull, stop)
      const read = readIn(pull, came, tools.now())
      await tools.transaction(async (sql) => {
        const at = tools.now()
        const still = await store.underWay(sql, pull.id, run)
        if (!still) return
        const ended = await outcome(sql, still, came, read, at).catch((no: unknown) => {
          if (no instanceof Refusal) return failed('forbidden', no.facts.policy ?? no.code)
          throw no
        })
        await store.end(sql, pull.id, run, { ...ended, nextAt: nextAfter(still, ended.outcome === 'failed', at), at })
        await tools.remember(sql, {
          act: 'intelligence.fed',
          by: { node: here },
          purpose: still.purpose,
          case: still.case,
          subject: `pull:${pull.id}`,
          content: { did: 'pull', run, ...ended },
          at,
        })
      })
      return true
    },
  }
}
export type PullDesk = ReturnType<typeof pullDesk>
