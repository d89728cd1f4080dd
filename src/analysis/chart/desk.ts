/** What an officer can do with the charts of a case: save them, open what anybody of the case saved, at any version. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import { type EnteringTools, entering } from '../entering/desk.ts'
import type { ChartForm, PaperForm, ShownForm } from '../forms.ts'
import { jobTies } from '../network/jobs.ts'
import { asOf, type Network } from '../network/network.ts'
import type { Answer, Job } from '../network/questions.ts'
import { exportFormats } from '../network/written.ts'
import { refuse } from '../refusals.ts'
import { network } from '../store.ts'
import { drawingOf, type PaperOf, paperOf, placesGiven } from './paper.ts'
import { shownOf } from './shown.ts'
import { type ChartState, stateOf } from './state.ts'
import * as store from './store.ts'
import { twoDates } from './twoDates.ts'

export type ChartTools = Tools &
  EnteringTools &
  Readonly<{
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title: string }> | null>
    compute(job: Job): Promise<Answer | null>
    quotedMayLeave(sql: Sql, id: CaseId, texts: readonly string[], at: Instant): Promise<void>
    /** Handling marks of the case and of every exhibit and record that the texts quote, as they are printed. */
    marksOf(
      sql: Sql,
      officer: Officer,
      id: CaseId,
      texts: readonly string[],
      language: string,
      at: Instant,
    ): Promise<readonly string[]>
    press: Readonly<{ words(language: string): PaperOf['words']; set(sheet: unknown): Promise<Uint8Array> }>
  }>

/** Known at the end of a day, or now. */
const knownAt = (day: string, now: Instant): Instant => (day ? (`${day}T23:59:59.999Z` as Instant) : now)

export function chartDesk(tools: ChartTools) {
  const { enter, remember } = entering(tools)
  return {
    charts: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        return { items: await store.charts(sql, id) }
      }),

    versions: (officer: Officer, id: CaseId, chart: store.ChartId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const items = await store.chartVersions(sql, id, chart)
        if (items.length === 0) throw refuse('chart-unknown')
        return { items }
      }),

    chartAt: (officer: Officer, id: CaseId, which: store.ChartAt, at: Instant): Promise<store.Chart> =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const found = await store.chartAt(sql, id, which)
        if (!found) throw refuse('chart-unknown')
        return found
      }),

    /** The chart as a PDF for a file or a meeting, with its evidence, marks, method and doubt. */
    async print(officer: Officer, id: CaseId, form: PaperForm, at: Instant): Promise<{ bytes: Uint8Array; name: string }> {
      const state = stateOf({ view: form.state })
      const read = await tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.export', id, at)
        const { whole, current, compared, shown, texts } = await shownIn(tools, sql, id, state, at)
        const marks = await tools.marksOf(sql, officer, id, texts, form.language, at)
        const sum = { entities: shown.entities.length, ties: shown.ties.length }
        await remember(sql, given, id, `case:${id}`, { did: 'print', title: form.title, ...sum })
        return { whole, current, compared, shown, marks, title: await tools.caseTitle(sql, id) }
      })
      const { whole, compared, shown, marks } = read
      const drawnFrom = compared?.both ?? read.current
      const measured = shown.entities.length > 0 ? await measuredOf(tools, shown) : null
      const reference = read.title?.reference ?? ''
      const sheet = paperOf({
        title: form.title,
        reference: `${reference} ${read.title?.title ?? ''}`.trim(),
        authority: officer.authority,
        by: officer.name,
        at,
        marks,
        state,
        network: drawnFrom,
        of: { entities: whole.entities.length, ties: whole.ties.length },
        compared,
        places: placesGiven(form.places, drawnFrom.entities),
        measured: measured?.places ?? null,
        exact: measured?.betweenness.method !== 'sampled',
        words: tools.press.words(form.language),
      })
      return { bytes: await tools.press.set(sheet), name: `${reference || 'network'}-${at.slice(0, 10)}.pdf` }
    },

    /** What the chart shows, as a file for another program. */
    exportShown: (officer: Officer, id: CaseId, form: ShownForm, at: Instant) =>
      tools.transaction(async (sql): Promise<{ bytes: Uint8Array; name: string }> => {
        const given = await enter(sql, officer, 'analysis.export', id, at)
        const { format } = form
        const state = stateOf({ view: form.state })
        const read = await shownIn(tools, sql, id, state, at)
        const { shown, texts } = read
        const sum = { entities: shown.entities.length, ties: shown.ties.length }
        await remember(sql, given, id, `case:${id}`, { did: 'export', format, ...sum })
        const title = await tools.caseTitle(sql, id)
        const marks = format === 'svg' ? await tools.marksOf(sql, officer, id, texts, form.language, at) : []
        const text =
          format === 'svg' ? pictureOf(tools, form, read, [...marks, title?.reference ?? ''], at) : exportFormats[format](shown)
        return { bytes: new TextEncoder().encode(text), name: `${title?.reference ?? 'network'}-${at.slice(0, 10)}.${format}` }
      }),

    saveChart: (officer: Officer, id: CaseId, chart: store.ChartId | null, form: ChartForm, at: Instant): Promise<store.Chart> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.chart', id, at)
        const { title, state, version = 0, from, merged } = form
        for (const other of [from, merged]) if (other && !(await store.chartAt(sql, id, other))) throw refuse('chart-unknown')
        const saved = {
          id: chart ?? tools.newId<'chart'>(),
          title,
          state,
          version: version + 1,
          savedAt: at,
          savedBy: officer.id,
        }
        await store.saveChart(sql, id, saved, { from, merged })
        const origin = { ...(from && { from }), ...(merged && { merged }) }
        await remember(sql, given, id, `chart:${saved.id}`, { did: 'chart', title, version: saved.version, ...origin })
        return saved
      }),
  }
}

/** What a chart shows of the case, if no exhibit that it quotes is bound to stay. */
async function shownIn(tools: ChartTools, sql: Sql, id: CaseId, state: ChartState, at: Instant) {
  const whole = await network(sql, id)
  const current = asOf(whole, { known: knownAt(state.known, at) })
  const compared = state.compared ? twoDates(asOf(whole, { known: knownAt(state.compared, at) }), current) : null
  const shown = shownOf(compared?.both ?? current, state)
  const texts = shown.ties.flatMap((t) => [t.source, t.evidence])
  await tools.quotedMayLeave(sql, id, texts, at)
  return { whole, current, compared, shown, texts }
}

type Read = Awaited<ReturnType<typeof shownIn>>

/** The picture alone still says whose it is, what it shows of how much, and what marks are on it. */
function pictureOf(tools: ChartTools, form: ShownForm, read: Read, heads: readonly string[], at: Instant): string {
  const words = tools.press.words(form.language)
  const { whole, current, compared, shown } = read
  const network = compared?.both ?? current
  const count = {
    entities: shown.entities.length,
    ofEntities: whole.entities.length,
    ties: shown.ties.length,
    ofTies: whole.ties.length,
  }
  const foot = [...heads, words.moment(at), words.say('network.shown', count), words.say('network.limits')]
    .filter(Boolean)
    .join(' · ')
  const places = placesGiven(form.places, network.entities)
  return drawingOf({ state: stateOf({ view: form.state }), network, compared, places, words }, foot).svg
}

/** Degree and betweenness of what is shown; null when it took longer than the node allows. */
async function measuredOf(tools: ChartTools, { entities, ties }: Network) {
  const ids = entities.map((e) => e.id)
  const answer = await tools.compute({ question: { kind: 'places' }, entities: ids, ties: jobTies(entities, ties) })
  return answer?.kind === 'places' ? answer : null
}

export type ChartDesk = ReturnType<typeof chartDesk>
