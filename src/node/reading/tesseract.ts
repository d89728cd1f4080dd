/** Letters in pictures, by tesseract where it is installed: one picture at a time, by one processor, killed when it takes too long. */
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const patience_ms = 120_000
/** The languages of the portal, by the names of tesseract's files. */
const ours = ['eng', 'fra', 'spa', 'ara', 'rus', 'chi_sim']

/** The languages that are installed, of those asked for or of ours; undefined without the program or with none of them. */
async function languagesOf(program: string, wanted: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, ['--list-langs'], { timeout: 10_000 })
    const installed = new Set(stdout.split(/\s+/))
    const asked = wanted === '' ? ours : wanted.split('+')
    return asked.filter((it) => installed.has(it)).join('+') || undefined
  } catch {
    return undefined
  }
}

const read = (program: string, languages: string, picture: Uint8Array): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(program, ['stdin', 'stdout', '-l', languages, '--psm', '3'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: patience_ms,
      killSignal: 'SIGKILL',
      env: {
        PATH: process.env.PATH ?? '',
        OMP_THREAD_LIMIT: '1',
        ...(process.env.TESSDATA_PREFIX && { TESSDATA_PREFIX: process.env.TESSDATA_PREFIX }),
      },
    })
    const said: Buffer[] = []
    child.stdout.on('data', (bytes) => said.push(bytes))
    child.once('error', fail)
    child.once('close', (code) =>
      code === 0 ? done(Buffer.concat(said).toString('utf8')) : fail(new Error(`tesseract ended with ${code}`)),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(picture)
  })

export type Recogniser = Readonly<{ recognises(): Promise<boolean>; recognise(picture: Uint8Array): Promise<string | undefined> }>

/**
 * @param wanted names joined with "+", or nothing for those of the portal's languages that are installed
 * @param program its name or path; nothing to recognise nothing
 */
export function tesseract(wanted: string, program: string): Recogniser {
  let asked: Promise<string | undefined> | undefined
  const languages = (): Promise<string | undefined> => {
    asked ??= program === '' ? Promise.resolve(undefined) : languagesOf(program, wanted)
    return asked
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    recognises: async () => (await languages()) !== undefined,
    async recognise(picture) {
      const known = await languages()
      if (!known) return undefined
      const work = last.then(() => read(program, known, picture))
      last = work.catch(() => {})
      return work
    },
  }
}
