/**
 * A malware scanner that speaks the protocol of clamd (clamd(8), INSTREAM): a length of four bytes before each piece, nought at the end,
 * one line back. What is larger than the scanner takes is not scanned, and that is said.
 */
import { connect, type Socket } from 'node:net'
import type { Scanner } from '../../evidence/scanning/courier.ts'

/** `host:port`, or the path of a socket. */
export type ScannerAddress = Readonly<{ host: string; port: number }> | Readonly<{ path: string }>

export function scannerAddress(text: string): ScannerAddress | undefined {
  if (text.startsWith('/')) return { path: text }
  const at = /^\[?([A-Za-z0-9.:-]+?)\]?:(\d{1,5})$/.exec(text)
  return at && Number(at[2]) < 65_536 ? { host: at[1]!, port: Number(at[2]) } : undefined
}

const answer_ms = 120_000
const piece_bytes = 256 * 1024

export const clamd =
  (address: ScannerAddress): Scanner =>
  async (content) => {
    const socket = connect({ ...address, timeout: answer_ms } as never)
    const said: Buffer[] = []
    const ended = new Promise<void>((done, fail) => {
      socket.on('data', (bytes) => said.push(bytes))
      socket.once('end', done)
      socket.once('close', () => done())
      socket.once('timeout', () => fail(new Error('the malware scanner does not answer')))
      socket.once('error', fail)
    })
    ended.catch(() => {})
    try {
      await Promise.race([new Promise<void>((done) => socket.once('connect', done)), ended])
      await write(socket, Buffer.from('zINSTREAM\0'))
      for await (const bytes of content)
        for (let at = 0; at < bytes.length && said.length === 0; at += piece_bytes) {
          const piece = bytes.subarray(at, at + piece_bytes)
          const length = Buffer.alloc(4)
          length.writeUInt32BE(piece.length)
          await write(socket, Buffer.concat([length, piece]))
        }
      if (said.length === 0) await write(socket, Buffer.alloc(4))
      await ended
    } catch (fault) {
      // A scanner that has had enough says so and closes the line while we still write.
      if (said.length === 0) throw fault
    } finally {
      socket.destroy()
    }
    return verdictOf(Buffer.concat(said).toString('utf8').replaceAll('\0', '').trim())
  }

function verdictOf(line: string): Awaited<ReturnType<Scanner>> {
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1]
  if (found) return { verdict: 'found', found }
  if (/^stream: OK$/.test(line)) return { verdict: 'clean' }
  if (/size limit exceeded/i.test(line)) return { verdict: 'not-scanned', found: line.slice(0, 200) }
  throw new Error(`the malware scanner said "${line.slice(0, 200)}"`)
}

const write = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    if (socket.destroyed) return fail(new Error('the malware scanner closed the line'))
    socket.write(bytes, (fault) => (fault ? fail(fault) : done()))
  })
