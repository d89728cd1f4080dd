/** Processes that read documents: one document each, two at once, killed when they take too long or nobody has asked for a while. */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Answers,
  type Document,
  type Job,
  type Reader,
  readable_bytes,
  Unreadable,
  unreadable,
  type WhyUnreadable,
} from '../../evidence/contents/sockets.ts'
import type { Asked, Held, Said } from './reader.ts'
import type { Recogniser } from './tesseract.ts'

/** How long an answer may take; copies of all pages take longest. */
const patience_ms: Readonly<Record<Job['do'], number>> = {
  look: 120_000,
  text: 180_000,
  picture: 120_000,
  layout: 120_000,
  words: 120_000,
  inlay: 120_000,
  remove: 600_000,
  clean: 600_000,
}
const idle_ms = 45_000
const seats = 2
const memory_MiB = 768

const source = fileURLToPath(new URL('../..', import.meta.url))
const packages = ['pdfjs-dist/package.json', '@napi-rs/canvas', 'postal-mime']
const { resolve } = createRequire(import.meta.url)
/** The folders that hold the packages it is made of; a package may lie elsewhere than beside the source. */
const folders = [...new Set([source, ...packages.map((name) => `${resolve(name).split('node_modules')[0]}node_modules`)])]

type Seat = { key: string; child: ChildProcess; last: Promise<unknown>; waiting: number; resting?: NodeJS.Timeout }

export type Patience = Partial<typeof patience_ms>

export function readers(recogniser: Recogniser, patience: Patience = {}): Reader {
  const taken: Seat[] = []
  const queue: (() => void)[] = []
  let number = 0
  let stopped = false

  const leave = (seat: Seat): void => {
    clearTimeout(seat.resting)
    const at = taken.indexOf(seat)
    if (at >= 0) taken.splice(at, 1)
    seat.child.kill('SIGKILL')
    queue.shift()?.()
  }
  const sit = (key: string): Seat => {
    const child = fork(fileURLToPath(new URL('./reader.ts', import.meta.url)), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { NODE_ENV: 'production' },
      execArgv: [
        '--permission',
        '--allow-addons',
        ...folders.map((it) => `--allow-fs-read=${join(it, '/')}`),
        `--max-old-space-size=${memory_MiB}`,
        '--disable-warning=ExperimentalWarning',
      ],
    })
    child.unref()
    child.channel?.unref()
    const seat: Seat = { key, child, last: Promise.resolve(), waiting: 0 }
    child.once('exit', () => leave(seat))
    taken.push(seat)
    return seat
  }
  async function seated(key: string): Promise<Seat> {
    for (;;) {
      const known = taken.find((it) => it.key === key)
      if (known) return known
      if (taken.length < seats) return sit(key)
      const idle = taken.find((it) => it.waiting === 0)
      if (idle) leave(idle)
      else await new Promise<void>((go) => queue.push(go))
    }
  }

  function told<J extends Job>({ child }: Seat, job: J, held?: Held): Promise<Answers[J['do']]> {
    const id = ++number
    return new Promise((done, fail) => {
      const over = (): void => {
        clearTimeout(clock)
        child.channel?.unref()
        child.off('message', heard).off('exit', ended)
      }
      const heard = (it: Said): void => {
        if (it.id !== id) return
        over()
        if (it.answer) done(it.answer as Answers[J['do']])
        else
          fail(
            unreadable.includes(it.why as never)
              ? new Unreadable(it.why as WhyUnreadable)
              : new Unreadable('content-not-readable'),
          )
      }
      // Whoever eats all its memory ends by itself; that is the content's doing and not ours.
      const ended = (): void => {
        over()
        fail(new Unreadable('content-takes-too-long'))
      }
      const clock = setTimeout(() => child.kill('SIGKILL'), patience[job.do] ?? patience_ms[job.do])
      child.channel?.ref()
      child.on('message', heard).once('exit', ended)
      child.send({ id, job, ...(held && { held }) } satisfies Asked, (fault) => fault && ended())
    })
  }

  return {
    ...recogniser,
    async ask<J extends Job>(it: Document, job: J): Promise<Answers[J['do']]> {
      if (it.size > readable_bytes) throw new Unreadable('content-too-large-to-read')
      if (stopped) throw new Error('nothing is read any more')
      const before = taken.find((one) => one.key === it.key)
      const seat = await seated(it.key)
      seat.waiting++
      clearTimeout(seat.resting)
      const fresh = seat !== before && seat.waiting === 1
      const work = seat.last.then(async () => {
        const held = fresh ? { name: it.name, mime: it.mime, bytes: await it.content() } : undefined
        return told(seat, job, held)
      })
      seat.last = work.catch(() => {})
      try {
        return await work
      } finally {
        if (--seat.waiting === 0) {
          seat.resting = setTimeout(() => leave(seat), idle_ms)
          seat.resting.unref()
          queue.shift()?.()
        }
      }
    },
    async stop() {
      stopped = true
      for (const seat of [...taken]) leave(seat)
    },
  }
}
