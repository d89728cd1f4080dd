/** `comity node`: runs until somebody stops it. */
import { startNode } from '../main.ts'
import { type Command, configFrom, line, readArguments } from './words.ts'

/** A stop that takes longer is cut off; what was committed is safe either way. */
const patience_ms = 5000

export const node: Command = async (args) => {
  const { options } = readArguments(args, { config: { type: 'string' } })
  const config = configFrom(options)
  let asked = 0
  let tell: () => void = () => {}
  const told = new Promise<void>((done) => {
    tell = done
  })
  const stop = (): void => {
    if (++asked > 1) process.exit(130)
    setTimeout(() => process.exit(1), patience_ms).unref()
    tell()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
  const running = await startNode(config)
  line(
    `${config.name} (${config.node}) is ready at ${config.baseUrl}${config.exercise ? ', EXERCISE' : ''}. It listens on ${running.url}.`,
  )
  await told
  await running.stop()
  process.exit(0)
}
