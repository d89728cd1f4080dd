/**
 * A key management server with the two calls of the transit API that a node makes (OpenBao and Vault: POST encrypt/<key>, decrypt/<key>),
 * as a process of its own. It really encrypts, its key never leaves it, and it turns away whoever has no token. Prints its port.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

const key = randomBytes(32)
const encrypt = (plain: Buffer): string => {
  const nonce = randomBytes(12)
  const it = createCipheriv('aes-256-gcm', key, nonce)
  return `vault:v1:${Buffer.concat([nonce, it.update(plain), it.final(), it.getAuthTag()]).toString('base64')}`
}
const decrypt = (text: string): Buffer => {
  const bytes = Buffer.from(text.replace(/^vault:v1:/, ''), 'base64')
  const it = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  it.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([it.update(bytes.subarray(12, -16)), it.final()])
}

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const say = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.headers['x-vault-token'] !== 's.right') return say(403, { errors: ['permission denied'] })
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { plaintext?: string; ciphertext?: string }
    try {
      if (request.url === '/v1/transit/encrypt/comity')
        return say(200, { data: { ciphertext: encrypt(Buffer.from(body.plaintext!, 'base64')) } })
      if (request.url === '/v1/transit/decrypt/comity')
        return say(200, { data: { plaintext: decrypt(body.ciphertext!).toString('base64') } })
      return say(404, { errors: [] })
    } catch {
      return say(400, { errors: ['cipher: message authentication failed'] })
    }
  })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
