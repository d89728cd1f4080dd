/**
 * What an officer says that a question is for: one purpose of the closed list, in the header `comity-purpose` of the question, or in `for` of
 * its address where a browser follows a link by itself. Anything else is nothing said, and opens nothing.
 */
import type { FastifyRequest } from 'fastify'
import type { Officer } from '../../../kernel/officer.ts'
import { purposes } from '../../../protection/decision/attributes.ts'

export function statedPurpose(request: Pick<FastifyRequest, 'headers' | 'query'>, officer: Officer): Officer {
  const said = request.headers['comity-purpose'] ?? (request.query as { for?: unknown } | undefined)?.for
  const purposeOf = purposes.find((one) => one === said)
  return purposeOf ? { ...officer, purposeOf } : officer
}
