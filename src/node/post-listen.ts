/** Wakes the courier when a transaction that posted something commits. A hint that gets lost costs seconds: the courier looks by itself too. */
import pg from 'pg'
import type { CourierTools } from '../federation/courier.ts'

/** @param url connection string of the node's database; one connection of its own is held */
export const listenForPost =
  (url: string, fault: (fault: unknown) => void = () => {}): NonNullable<CourierTools['listen']> =>
  async (heard) => {
    let client: pg.Client | undefined
    let again: NodeJS.Timeout | undefined
    let stopped = false
    async function connect(): Promise<void> {
      const mine = new pg.Client({ connectionString: url, keepAlive: true })
      const lost = () => {
        if (client !== mine) return
        client = undefined
        if (!stopped) again = setTimeout(() => void connect(), 1000).unref()
      }
      client = mine
      mine.on('error', (why) => {
        fault(why)
        lost()
      })
      mine.on('end', lost)
      mine.on('notification', ({ payload }) => payload && heard(payload))
      try {
        await mine.connect()
        await mine.query('listen comity_post')
      } catch (why) {
        await mine.end().catch(() => {})
        fault(why)
        lost()
      }
    }
    await connect()
    return async () => {
      stopped = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    }
  }
