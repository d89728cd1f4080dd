/**
 * Lines between nodes that a test may cut. Before each node stands a proxy at the address that the node gives its partners and officers.
 * While a node is cut off, no partner's request reaches it and none of its own reaches a partner; its officers' browsers still do.
 */
import http from 'node:http'

export type Lines = Readonly<{
  /** From now on the node and its partners hear nothing of each other: connections end without an answer. */
  cut(node: string): void
  mend(): void
  close(): Promise<void>
}>

/** A partner names itself in what it sends; officers never come by these doors. */
const ofPartners = (url: string): boolean =>
  !/^\/(api|oidc|assets)\b/.test(url) && /^\/(federation|evidence|witness|mirror)\b/.test(url)

function proxy(node: string, to: number, severed: ReadonlySet<string>): http.Server {
  return http.createServer((request, response) => {
    const chunks: Buffer[] = []
    const pass = (body?: Buffer): void => {
      const { method, url, headers } = request
      const onward = http.request({ host: '127.0.0.1', port: to, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => response.destroy())
      response.on('close', () => onward.destroy())
      if (body) onward.end(body)
      else request.pipe(onward)
    }
    if (!ofPartners(request.url ?? '')) return pass()
    if (severed.has(node)) return void request.destroy()
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const from = [...severed].some((one) => body.includes(`"from":"${one}"`))
      if (from) request.destroy()
      else pass(body)
    })
  })
}

/** @param behind how many ports further the nodes listen */
export async function openLines(nodes: readonly Readonly<{ node: string; port: number }>[], behind: number): Promise<Lines> {
  const severed = new Set<string>()
  const servers = nodes.map(({ node, port }) => {
    const server = proxy(node, port + behind, severed).listen(port, 'localhost')
    // Longer than the nodes keep theirs, which is what their answers promise.
    server.keepAliveTimeout = 120_000
    return server
  })
  await Promise.all(servers.map((it) => new Promise((done) => it.once('listening', done))))
  return {
    cut: (node) => void severed.add(node),
    mend: () => severed.clear(),
    async close() {
      for (const it of servers) it.closeAllConnections()
      await Promise.all(servers.map((it) => new Promise((done) => it.close(done))))
    },
  }
}
