/**
 * Events to the browsers: which subject moved, and nothing about it. One LISTEN connection feeds every stream.
 * The channel is a hint and may lose hints: a stream that comes back is told to read anew.
 */
import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import type { CaseId, OfficerId } from '../kernel/id.ts'
import type { Officer } from '../kernel/officer.ts'
import { type Act, acts } from '../protection/acts.ts'
import { mayAsk } from '../protection/permit.ts'
import { refuse as signedOut } from './http/refusals.ts'
import type { WhoIs } from './officers.ts'

export const liveChannel = 'comity_live'

export type Moved = Readonly<{ act: string; subject: string; at: string; case?: CaseId }>
/** Whether the officer is a member of the case; `cases/` answers. */
export type MayHear = (officer: Officer, it: CaseId) => Promise<boolean>

type Listener = Readonly<{ officer: Officer; out: ServerResponse; beat: NodeJS.Timeout }>

export type LiveOptions = Readonly<{
  url: string
  mayHear: MayHear
  whoIs: WhoIs
  heartbeat_ms?: number
  fault?: (fault: unknown) => void
}>

export function liveEvents({ url, mayHear, whoIs, heartbeat_ms = 25_000, fault = () => {} }: LiveOptions) {
  const listeners = new Set<Listener>()
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let stopped = false
  let count = 0

  async function connect(): Promise<void> {
    if (stopped) return
    const mine = new pg.Client({ connectionString: url, keepAlive: true })
    const lost = (why?: unknown) => {
      if (client !== mine) return
      client = undefined
      if (why) fault(why)
      if (!stopped) again = setTimeout(() => void connect(), 1000).unref()
    }
    client = mine
    mine.on('error', lost)
    mine.on('end', () => lost())
    mine.on('notification', ({ payload }) => void hear(payload).catch(fault))
    try {
      await mine.connect()
      await mine.query(`listen ${liveChannel}`)
      // What happened while the line was down is not known: everybody reads anew.
      if (count++ > 0) for (const each of listeners) say(each.out, 'resync', {})
    } catch (why) {
      await mine.end().catch(() => {})
      lost(why)
    }
  }

  const heard = async (officer: Officer, { act, case: its }: Moved): Promise<boolean> =>
    shouts(officer, act) || (its ? mayHear(officer, its) : concernsAll(officer, act))

  async function hear(payload: string | undefined): Promise<void> {
    const moved = readMoved(payload)
    if (!moved) return
    const allowed = new Map<OfficerId, Promise<boolean>>()
    await Promise.all(
      [...listeners].map(async (each) => {
        const { officer } = each
        if (!allowed.has(officer.id)) allowed.set(officer.id, heard(officer, moved))
        if ((await allowed.get(officer.id)) && listeners.has(each))
          say(each.out, 'moved', moved, `${Date.parse(moved.at) || 0}-${count}`)
      }),
    )
  }

  function hangUp(each: Listener): void {
    clearInterval(each.beat)
    listeners.delete(each)
    each.out.end()
  }

  return {
    connect,
    streams: () => listeners.size,
    connected: () => client !== undefined,

    /** Mounts `GET /events`; to be called inside /api/v1. */
    mount(app: FastifyInstance): void {
      app.get('/events', async (request, reply) => {
        const officer = await whoIs(request)
        if (!officer) throw signedOut('signed-out')
        if (stopped) return reply.status(503).send()
        reply.hijack()
        const out = reply.raw
        for (const [name, value] of Object.entries(reply.getHeaders()))
          if (value !== undefined) out.setHeader(name, value as string)
        out.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
          connection: 'keep-alive',
        })
        out.write('retry: 2000\n\n')
        say(out, request.headers['last-event-id'] === undefined ? 'hello' : 'resync', {})
        const beat = setInterval(() => {
          // A session that ended elsewhere hears no more.
          void whoIs(request).then(
            (now) => (now ? out.write(': still here\n\n') : hangUp(each)),
            () => hangUp(each),
          )
        }, heartbeat_ms).unref()
        const each: Listener = { officer, out, beat }
        listeners.add(each)
        request.raw.on('close', () => hangUp(each))
        out.on('error', () => hangUp(each))
      })
    },

    /** Ends the streams of an officer who signed out; of everybody when none is named. */
    async signedOut(officer?: OfficerId): Promise<void> {
      for (const each of listeners) if (!officer || each.officer.id === officer) hangUp(each)
    },

    async stop(): Promise<void> {
      stopped = true
      clearTimeout(again)
      for (const each of listeners) hangUp(each)
      await client?.end().catch(() => {})
    },
  }
}

/** Access in an emergency is cried out beyond the case: whoever watches over data protection or the node hears it at once. */
const shouts = (officer: Officer, act: string): boolean =>
  act === 'protection.break-glass' && officer.roles.some((it) => it === 'data-protection-officer' || it === 'administrator')

/** What happened outside a case concerns those who may do that act; what the node did by itself, its administrators. */
const concernsAll = (officer: Officer, act: string): boolean =>
  act in acts ? mayAsk(officer, act as Act) : officer.roles.includes('administrator')

/** A stream that does not take what it is sent is cut off: its browser comes back and reads anew. */
function say(out: ServerResponse, event: string, data: unknown, id?: string): void {
  if (out.writableLength > 256 * 1024) out.destroy()
  else out.write(`event: ${event}\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(data)}\n\n`)
}

function readMoved(payload: string | undefined): Moved | undefined {
  try {
    const { act, subject, at, case: its } = JSON.parse(payload ?? '') as Record<string, unknown>
    if (typeof act !== 'string' || typeof subject !== 'string' || typeof at !== 'string') return undefined
    return { act, subject, at, ...(typeof its === 'string' && { case: its as CaseId }) }
  } catch {
    return undefined
  }
}
