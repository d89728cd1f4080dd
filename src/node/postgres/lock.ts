/** One starter of a database at a time, among the processes of this machine. */
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { PostgresFault } from './programs.ts'

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Takes the lock at `file` and gives the way to return it. A lock whose owner no longer lives is taken over. */
export async function lock(file: string): Promise<() => void> {
  for (let i = 0; i < 1500; i++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
    }
    if (!ownerLives(file)) rmSync(file, { force: true })
    else await wait(100)
  }
  throw new PostgresFault(`Another process has been starting PostgreSQL for minutes. End it, remove ${file}, then start again.`)
}

function ownerLives(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (!pid) return Date.now() - lstatSync(file).mtimeMs < 2000
    if (pid === process.pid) return true
    process.kill(pid, 0)
    return Date.now() - lstatSync(file).mtimeMs < 5 * 60_000
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
