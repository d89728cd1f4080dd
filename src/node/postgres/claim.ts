/** One process a database: two couriers and two sequencers would be in each other's way. Freed by PostgreSQL when we die. */
import pg from 'pg'
import { StartFault } from '../starting.ts'

const again_ms = 500

/**
 * Claims the database, waiting five seconds for a process that is just going. When PostgreSQL is restarted the claim is gone
 * with the connection, and is made anew; that another process took it meanwhile is told, again and again, until one of the two stops.
 * @returns gives the database free
 */
export async function claimDatabase(url: string, fault: (fault: unknown) => void): Promise<() => Promise<void>> {
  let holder: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let stopped = false

  async function claim(): Promise<boolean> {
    const client = new pg.Client({ connectionString: url, keepAlive: true })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(7233023) as mine')
      if (!rows[0]?.mine || stopped) {
        await client.end()
        return false
      }
    } catch (why) {
      await client.end().catch(() => {})
      throw why
    }
    holder = client
    client.once('end', reclaim)
    return true
  }

  function reclaim(): void {
    holder = undefined
    if (stopped) return
    again = setTimeout(() => {
      claim().then(
        (mine) => {
          if (mine || stopped) return
          fault(new Error('another process works on the database of this node: stop one of the two'))
          reclaim()
        },
        () => reclaim(), // the database is away, which its own probe tells
      )
    }, again_ms).unref()
  }

  for (let i = 0; i < 50; i++) {
    if (await claim())
      return async () => {
        stopped = true
        clearTimeout(again)
        await holder?.end().catch(() => {})
      }
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new StartFault(
    'Another process of this node works on this database. Stop it first, or give this one a database of its own (DATABASE_URL).',
  )
}
