/**
 * The second place as files: the newest published checkpoint in a directory that should lie on another volume than the database.
 *
 * Each checkpoint gets a file with the next number. A hard link either makes the name or fails because it is taken, so of two processes
 * that both want to follow the same checkpoint one wins, also when they do not share a database.
 */
import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckpointLock } from '../agreeing/sequencer.ts'

const numberOf = (name: string): number | undefined => (/^checkpoint\.\d{12}$/.test(name) ? Number(name.slice(11)) : undefined)
const nameOf = (number: number): string => `checkpoint.${String(number).padStart(12, '0')}`

async function newest(dir: string): Promise<number> {
  const numbers = (await readdir(dir)).map(numberOf).filter((n) => n !== undefined)
  return Math.max(0, ...numbers)
}

async function heldIn(dir: string): Promise<{ number: number; note: string | null }> {
  const number = await newest(dir)
  return { number, note: number === 0 ? null : await readFile(join(dir, nameOf(number)), 'utf8') }
}

async function syncDir(dir: string): Promise<void> {
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** @param dir absolute path of a directory of its own; made when absent */
export function checkpointFiles(dir: string): CheckpointLock {
  return {
    async read() {
      await mkdir(dir, { recursive: true, mode: 0o700 })
      return (await heldIn(dir)).note
    },
    async swap(expected, next) {
      await mkdir(dir, { recursive: true, mode: 0o700 })
      const { number, note } = await heldIn(dir)
      if (note !== expected) return false
      const half = join(dir, `half.${randomUUID()}`)
      const handle = await open(half, 'wx', 0o600)
      try {
        await handle.writeFile(next)
        await handle.sync()
        await link(half, join(dir, nameOf(number + 1)))
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
        throw fault
      } finally {
        await handle.close()
        await unlink(half).catch(() => {})
      }
      await syncDir(dir)
      if ((await newest(dir)) !== number + 1) {
        await unlink(join(dir, nameOf(number + 1))).catch(() => {})
        return false // somebody had gone further and cleared the name we took
      }
      for (const name of await readdir(dir))
        if ((numberOf(name) ?? number) < number) await unlink(join(dir, name)).catch(() => {})
      return true
    },
  }
}
