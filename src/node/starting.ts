/** What can be wrong when a node starts, as sentences that say what to do. */
import { ConfigFault, type NodeConfig } from './config.ts'
import { PostgresFault } from './postgres/programs.ts'
import { VaultFault } from './vault/unsealing.ts'

export class StartFault extends Error {
  override name = 'StartFault'
}

type Coded = Error & { code?: string; syscall?: string; path?: string; errors?: Error[] }

/** The sentence for what was thrown, or undefined when it is nobody's mistake and the stack is what helps. */
export function sentenceFor(thrown: unknown, config?: NodeConfig): string | undefined {
  if ([StartFault, ConfigFault, PostgresFault, VaultFault].some((kind) => thrown instanceof kind))
    return (thrown as Error).message
  const fault = thrown as Coded
  const code = fault.code ?? (fault.errors?.[0] as Coded | undefined)?.code ?? ''
  const where = config?.databaseUrl ? 'DATABASE_URL' : 'the embedded database'
  if (fault.syscall === 'listen' || code === 'EADDRINUSE') return listenSentence(code, config)
  if (code === 'ENOSPC' || code === '53100')
    return `The disk that holds ${config?.dataDir ?? 'the data directory'} is full. Free some space (the node needs 500 MB), then start again.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${fault.path ?? config?.dataDir} cannot be written. Give it to the account that runs the node (chown), or set "dataDir" to a directory of that account.`
  return databaseSentences[code]?.(where) ?? (/^(08|57P)/.test(code) ? databaseSentences.ECONNREFUSED!(where) : undefined)
}

function listenSentence(code: string, config?: NodeConfig): string {
  const port = config?.port ?? 0
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that program, or set "port" (COMITY_PORT) to a free one, e.g. ${port + 10}.`
  if (code === 'EACCES')
    return `Port ${port} is reserved for the administrator of this machine. Set "port" (COMITY_PORT) to one above 1023 and let a proxy forward to it.`
  return `The address "${config?.host}" is not one of this machine. Set "host" (COMITY_HOST) to 127.0.0.1, 0.0.0.0 or an address of this machine.`
}

const unreachable = (where: string): string =>
  `PostgreSQL does not answer at ${where}. Start it, or correct the host and port in DATABASE_URL.`
const databaseSentences: Readonly<Record<string, (where: string) => string>> = {
  ECONNREFUSED: unreachable,
  ENOENT: unreachable,
  ETIMEDOUT: unreachable,
  ENOTFOUND: () => 'The host named in DATABASE_URL does not exist. Correct the host.',
  EAI_AGAIN: () =>
    'The host named in DATABASE_URL cannot be looked up now. Check the name service of this machine, or write its IP address.',
  '28P01': () => 'PostgreSQL did not accept the password in DATABASE_URL. Correct user and password.',
  '28000': () => 'PostgreSQL does not let this user in. Correct the user in DATABASE_URL, or allow it in pg_hba.conf.',
  '3D000': () => 'The database named in DATABASE_URL does not exist. Create it (createdb NAME), or correct the name.',
  '42501': () =>
    'The user in DATABASE_URL may not create tables. Make it the owner of the database: alter database NAME owner to USER.',
  '53300': () => 'PostgreSQL has no connection left. Raise max_connections there, or lower "databaseConnections".',
}
