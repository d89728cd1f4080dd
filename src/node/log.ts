/**
 * The node's log: JSON lines that operations may read and keep, so no line holds a name, a case, an id or anything typed.
 * A request is its route's pattern, a fault is its place in the code; what was said in between stays with the database.
 */
import { randomBytes } from 'node:crypto'
import type { FastifyServerOptions } from 'fastify'
import type { NodeConfig } from './config.ts'

/** Trace id in the manner of W3C Trace Context: 16 random bytes, hexadecimal. */
export const newTrace = (): string => randomBytes(16).toString('hex')

/**
 * What of an error may be logged: its kind, its code and where it arose. Messages quote what people typed
 * (a JSON reader, PostgreSQL and zod all do), so they stay out.
 */
export function faultLine(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { name: typeof fault }
  const { code, constraint, table, schema, routine } = fault as Error & Record<string, unknown>
  const frames = (fault.stack ?? '').split('\n').filter((l) => /^\s+at /.test(l))
  return {
    name: fault.name,
    at: frames.slice(0, 8).map((l) => l.trim().replace(/file:\/\/\S*?\/(src|node_modules)\//, '$1/')),
    ...Object.fromEntries(Object.entries({ code, schema, table, constraint, routine }).filter(([, v]) => typeof v === 'string')),
    ...(fault.cause instanceof Error && { cause: faultLine(fault.cause) }),
  }
}

/** Where log lines go; standard output unless a test listens. */
export type LogStream = Readonly<{ write(line: string): void }>

export const logging = (config: NodeConfig, stream?: LogStream) =>
  ({
    level: config.logLevel,
    base: { node: config.node },
    messageKey: 'says',
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: faultLine, req: () => undefined, res: () => undefined },
    ...(stream && { stream }),
  }) as unknown as NonNullable<FastifyServerOptions['logger']>
