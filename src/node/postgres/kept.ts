/** The embedded PostgreSQL of a node for as long as the node runs. */
import { type Server, stands, startPostgres } from './embedded.ts'

/**
 * The server of a node that runs: begun again when it ends and nobody here said so, as when the machine ran out of memory. Until then
 * whatever asks it fails; nothing that was committed is lost.
 */
export async function keepPostgres(data: string, report: (fault: unknown) => void): Promise<Pick<Server, 'url' | 'stop'>> {
  const server = await startPostgres(data)
  let looking = Promise.resolve()
  const look = async () => {
    if (!stands(data)) await startPostgres(data)
  }
  const timer = setInterval(() => {
    looking = looking.then(look).catch(report)
  }, 1000)
  return {
    url: server.url,
    async stop() {
      clearInterval(timer)
      await looking
      await server.stop()
    },
  }
}
