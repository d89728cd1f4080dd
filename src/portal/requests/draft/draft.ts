/**
 * A draft in the hands of one officer: what is typed, what the node has, and the way between. It saves itself; what could not be saved
 * yet stays in this browser, survives a reload, and meets what a colleague saved meanwhile place by place.
 */
import type { Content } from '../../../assistance/content.ts'
import type { BodyAt } from '../../api/addresses.ts'
import { read, write } from '../../api/client.ts'
import { type Problem, problemOf } from '../../api/problem.ts'
import type { RequestView } from '../api.ts'
import { type Clash, merge, same, setAt } from './content.ts'

export type DraftStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'clash' | 'problem'
export type DraftState = Readonly<{
  content: Content
  /** As the node has it. */
  base: Content
  version: number
  status: DraftStatus
  savedAt?: string | undefined
  problem?: Problem | undefined
  clashes: readonly Clash[]
  /** Set when a colleague's changes came in without a clash. */
  joined?: boolean | undefined
  /** Set when text that had not been saved was found in this browser. */
  restored?: boolean | undefined
}>

type Kept = Readonly<{ content: Content; base: Content; version: number; clashes?: readonly Clash[] }>
const patience_ms = 1200
const offline_ms = 8000

export type Draft = Readonly<{
  state: () => DraftState
  subscribe: (listener: () => void) => () => void
  set: (pointer: string, value: unknown) => void
  change: (edit: (content: Content) => Content) => void
  /** Saves what is typed; the version that an act then names, or undefined when it could not be saved. */
  flush: () => Promise<number | undefined>
  /** A newer text arrived from the node. */
  heard: (fresh: Pick<RequestView, 'content' | 'version'>) => void
  choose: (pointer: string, value: unknown) => void
  stop: () => void
}>

export function openDraft(
  request: Pick<RequestView, 'id' | 'content' | 'version'>,
  officer: string,
  saved: (content: Content, version: number) => void,
): Draft {
  const drawer = `comity.draft.${officer}.${request.id}`
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined
  let state: DraftState = begin()

  function begin(): DraftState {
    const fresh: DraftState = {
      content: request.content,
      base: request.content,
      version: request.version,
      status: 'saved',
      clashes: [],
    }
    const kept = readKept(drawer)
    if (!kept || same(kept.content, request.content)) return fresh
    const { content, clashes: anew } = merge(kept.base, kept.content, request.content)
    if (same(content, request.content)) return fresh
    // A choice that was open before the reload is still the officer's to make.
    const left = (kept.clashes ?? []).filter((one) => !anew.some((other) => other.pointer === one.pointer))
    const clashes = [...left, ...anew]
    return { ...fresh, content, clashes, status: clashes.length > 0 ? 'clash' : 'unsaved', restored: true }
  }
  function put(next: Partial<DraftState>): void {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  function keep(): void {
    const { content, base, version, clashes } = state
    if (same(content, base)) localStorage.removeItem(drawer)
    else localStorage.setItem(drawer, JSON.stringify({ content, base, version, clashes } satisfies Kept))
  }
  function later(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }
  function change(edit: (content: Content) => Content): void {
    const content = edit(state.content)
    if (content === state.content) return
    put({ content, status: state.clashes.length > 0 ? 'clash' : 'unsaved', problem: undefined })
    keep()
    if (state.clashes.length === 0) later(patience_ms)
  }

  /** True when nothing is left to save. One save at a time; what is typed meanwhile goes with the next. */
  async function save(): Promise<boolean> {
    clearTimeout(timer)
    if (running) {
      await running
      return save()
    }
    if (state.clashes.length > 0) return false
    if (same(state.content, state.base)) {
      if (state.status !== 'saved') put({ status: 'saved' })
      return true
    }
    running = send()
    const done = await running
    running = undefined
    return done && !same(state.content, state.base) ? save() : done
  }
  async function send(): Promise<boolean> {
    const { content, version } = state
    put({ status: 'saving' })
    try {
      const answer = await write(
        'PATCH',
        `/requests/${request.id}`,
        { version, content: content as BodyAt<'patch', `/requests/${string}`>['content'] },
        crypto.randomUUID(),
      )
      const clean = same(state.content, content)
      put({
        base: content,
        version: answer.version,
        savedAt: answer.savedAt,
        status: clean ? 'saved' : 'unsaved',
        restored: false,
      })
      keep()
      saved(content, answer.version)
      return true
    } catch (thrown) {
      return couldNot(problemOf(thrown))
    }
  }
  async function couldNot(problem: Problem): Promise<boolean> {
    if (problem.code === 'request-changed-meanwhile') {
      try {
        meet(await read(`/requests/${request.id}`))
        return state.clashes.length === 0 && (await send())
      } catch (thrown) {
        return couldNot(problemOf(thrown))
      }
    }
    const waits = problem.status === 0 || problem.status >= 500 || problem.status === 429
    put({ status: waits ? 'offline' : 'problem', problem })
    if (waits) later(offline_ms)
    return false
  }
  function meet(fresh: Pick<RequestView, 'content' | 'version'>): void {
    const { content, clashes: anew } = merge(state.base, state.content, fresh.content)
    const clashes = [...state.clashes.filter((one) => !anew.some((other) => other.pointer === one.pointer)), ...anew]
    const brought = !same(fresh.content, state.base)
    const status = clashes.length > 0 ? 'clash' : same(content, fresh.content) ? 'saved' : 'unsaved'
    put({ content, clashes, base: fresh.content, version: fresh.version, status, joined: brought && clashes.length === 0 })
    keep()
  }

  const again = () => {
    if (state.status === 'offline') void save()
  }
  /** A tab that is put away may never come back: what is typed goes now. */
  const hidden = () => {
    if (document.visibilityState === 'hidden' && state.status === 'unsaved') void save()
  }
  window.addEventListener('online', again)
  document.addEventListener('visibilitychange', hidden)
  if (state.status === 'unsaved') later(patience_ms)

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (pointer, value) => change((content) => setAt(content, pointer, value)),
    change,
    flush: async () => ((await save()) ? state.version : undefined),
    heard: (fresh) => {
      if (fresh.version <= state.version || running) return
      meet(fresh)
      if (state.status === 'unsaved') later(patience_ms)
    },
    choose: (pointer, value) => {
      const clashes = state.clashes.filter((clash) => clash.pointer !== pointer)
      put({ content: setAt(state.content, pointer, value), clashes, status: clashes.length > 0 ? 'clash' : 'unsaved' })
      keep()
      if (clashes.length === 0) later(0)
    },
    stop: () => {
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', hidden)
      clearTimeout(timer)
      if (state.status === 'unsaved') void save()
    },
  }
}

function readKept(drawer: string): Kept | undefined {
  try {
    const text = localStorage.getItem(drawer)
    return text ? (JSON.parse(text) as Kept) : undefined
  } catch {
    return undefined
  }
}
