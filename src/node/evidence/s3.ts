/**
 * Sealed content in an S3-compatible service. It grows on this machine's disk, where segments can be flushed one by one, and goes to the
 * service in parts once it is whole. The service is trusted with nothing: every segment read back is checked by its cipher.
 */
import { open } from 'node:fs/promises'
import { ContentLost, type Vault } from '../../evidence/sealed/sockets.ts'
import { type Account, signed } from './sigv4.ts'
import type { FolderVault } from './vault.ts'

/** 10,000 parts of 16 MiB hold 160 GB, more than the largest exhibit. */
const part_bytes = 16 * 1024 * 1024
const tries = 4

/** @param bucket address with the bucket as its path, e.g. https://storage.example.gov/comity-evidence */
export function s3Vault(bucket: string, account: Account, local: FolderVault): Vault {
  const base = bucket.replace(/\/+$/, '')
  const address = (root: string): string => `${base}/sealed/${root}`

  async function ask(
    verb: string,
    url: string,
    { body, headers = {} }: { body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {},
  ) {
    for (let n = 1; ; n++) {
      const request = { verb, url: new URL(url), headers, at: new Date(), ...(body && { body }) }
      const answer = await fetch(url, { method: verb, headers: signed(account, request), ...(body && { body }) }).catch(
        (fault: unknown) => {
          if (n >= tries) throw fault
          return undefined
        },
      )
      if (answer && answer.status < 500 && answer.status !== 429) return answer
      if (answer && n >= tries) throw new Error(`the evidence store answered ${answer.status} to ${verb}`)
      await answer?.body?.cancel()
      await new Promise((go) => setTimeout(go, 200 * 2 ** n))
    }
  }
  async function well(answer: Response, what: string): Promise<string> {
    const text = await answer.text()
    // A completed upload can say with 200 that it failed.
    if (!answer.ok || text.includes('<Error>')) throw new Error(`the evidence store answered ${answer.status} to ${what}`)
    return text
  }
  const has = async (root: string): Promise<boolean> => {
    const { status } = await ask('HEAD', address(root))
    if (status !== 200 && status !== 404) throw new Error(`the evidence store answered ${status} to HEAD`)
    return status === 200
  }

  async function send(path: string, root: string): Promise<void> {
    const url = address(root)
    const id = /<UploadId>([^<]+)<\/UploadId>/.exec(
      await well(await ask('POST', `${url}?uploads=`), 'the beginning of an upload'),
    )?.[1]
    if (!id) throw new Error('the evidence store began no upload')
    const file = await open(path, 'r')
    const parts: string[] = []
    try {
      const { size } = await file.stat()
      for (let at = 0; at < size; at += part_bytes) {
        const body = new Uint8Array(Math.min(part_bytes, size - at))
        for (let read = 0; read < body.length; ) read += (await file.read(body, read, body.length - read, at + read)).bytesRead
        const n = parts.length + 1
        const answer = await ask('PUT', `${url}?partNumber=${n}&uploadId=${encodeURIComponent(id)}`, { body })
        await well(answer, 'a part')
        parts.push(`<Part><PartNumber>${n}</PartNumber><ETag>${answer.headers.get('etag')}</ETag></Part>`)
      }
      const body = new TextEncoder().encode(`<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`)
      await well(await ask('POST', `${url}?uploadId=${encodeURIComponent(id)}`, { body }), 'the end of an upload')
    } catch (fault) {
      await ask('DELETE', `${url}?uploadId=${encodeURIComponent(id)}`).catch(() => {})
      throw fault
    } finally {
      await file.close()
    }
  }

  return {
    grow: local.grow,
    drop: local.drop,
    has,
    async keep(name, root) {
      if (!(await has(root))) {
        const path = await local.grown(name)
        if (!path) throw new ContentLost(`neither ${name} nor ${root} is there`)
        await send(path, root)
      }
      await local.drop(name)
    },
    async read(root, start, length) {
      const answer = await ask('GET', address(root), { headers: { range: `bytes=${start}-${start + length - 1}` } })
      if (answer.status === 404 || answer.status === 416) throw new ContentLost(`${root} is not in the evidence store`)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (answer.status !== 206 || bytes.length !== length)
        throw new ContentLost(`the evidence store gave ${bytes.length} bytes of ${root}`)
      return bytes
    },
    async remove(root) {
      const answer = await ask('DELETE', address(root))
      // What is not there is removed; anything else that was not done must be known, for somebody was promised that it is gone.
      if (answer.status !== 404) await well(answer, 'a removal')
    },
    async *olderThan(age_ms) {
      for (let token = ''; ; ) {
        const next = token && `&continuation-token=${encodeURIComponent(token)}`
        const text = await well(await ask('GET', `${base}?list-type=2&prefix=sealed%2F${next}`), 'the list')
        for (const [, entry] of text.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
          const root = /<Key>sealed\/([0-9a-f]{64})<\/Key>/.exec(entry!)?.[1]
          const written = Date.parse(/<LastModified>([^<]+)</.exec(entry!)?.[1] ?? '')
          if (root && Date.now() - written > age_ms) yield root
        }
        token = /<NextContinuationToken>([^<]+)</.exec(text)?.[1] ?? ''
        if (!token) return
      }
    },
  }
}
