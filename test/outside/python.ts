/** The verifier in Python, which was written from the public pages alone, asked about a file. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const python = ['python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 7))']).status === 0,
)
/** Why tests that need it are left out; false when they are not. */
export const skip = python ? false : 'Python 3 is not installed'

/** The status the script gives for a file and a policy: 0 holds and is witnessed, 3 holds, 1 does not. */
export function status(record: string, policy?: string): number {
  const dir = mkdtempSync(join(tmpdir(), 'comity-python-'))
  try {
    const [file, keys] = [join(dir, 'record'), join(dir, 'policy.txt')]
    writeFileSync(file, record)
    if (policy) writeFileSync(keys, policy)
    const script = join(import.meta.dirname, 'verify_record.py')
    const done = spawnSync(python!, [script, file, ...(policy ? [keys] : [])], { encoding: 'utf8' })
    assert.ok(done.status !== null && [0, 1, 3].includes(done.status), done.stderr)
    return done.status
  } finally {
    rmSync(dir, { recursive: true })
  }
}
