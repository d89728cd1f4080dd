/** `comity reckon`: compares a month with every partner as the data protection officer whose token it is, and prints what does not agree. */
import { type Command, line, Misread, type Options, readArguments } from '../words.ts'

const text = { type: 'string' } as const
type Reckoning = Readonly<{
  partner: string
  month: string
  state: string
  differences: readonly Readonly<{ kind: string; key: string; at: string; here?: string; there?: string }>[]
}>
type Reckoned = Readonly<{ sent: readonly string[]; unreachable: readonly Readonly<{ partner: string; code: string }>[] }>

const says: Readonly<Record<string, string>> = {
  'not-seen-there': 'we asked, they have no record of it',
  'not-asked-there': 'we saw them ask, they have no record of it',
  'not-seen-here': 'they asked, we have no record of it',
  'not-asked-here': 'they saw us ask, we have no record of it',
  'another-officer': 'both know it, under different officers',
  'another-reason': 'both know it, for different reasons',
}

function asking(options: Options) {
  const token = (options.token as string | undefined) ?? process.env.COMITY_TOKEN
  const node = String(options.node ?? '').replace(/\/+$/, '')
  if (!node || !token) throw new Misread('Say --node, and --token or COMITY_TOKEN: the token of your session at the node.')
  return async <Answer>(verb: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await fetch(`${node}/api/v1${path}`, {
      method: verb,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (answer.ok) return (await answer.json()) as Answer
    const problem = (await answer.json().catch(() => ({}))) as { detail?: string }
    throw new Misread(problem.detail ?? `The node answered ${answer.status}.`)
  }
}

/** Statuses: 0 all agrees or is still on its way, 2 something differs. */
export const reckon: Command = async (args) => {
  const { options } = readArguments(args, { node: text, token: text, month: text, show: { type: 'boolean' } }, 0)
  const ask = asking(options)
  const month = options.month as string | undefined
  if (!options.show) {
    if (!month) throw new Misread('Say which month: comity reckon --month 2026-10. With --show it prints what was compared.')
    const { sent, unreachable } = await ask<Reckoned>('POST', '/protection/reckonings', { month })
    line(`Sent to ${sent.length} partner${sent.length === 1 ? '' : 's'}: ${sent.join(', ') || 'none'}.`)
    for (const it of unreachable) line(`  ${it.partner}: not sent (${it.code})`)
  }
  const { items } = await ask<Readonly<{ items: readonly Reckoning[] }>>('GET', '/protection/reckonings')
  let differ = 0
  for (const it of items.filter((one) => !month || one.month === month)) {
    line(`${it.month}  ${it.partner}  ${it.state}${it.state === 'compared' ? `, ${it.differences.length} differences` : ''}`)
    for (const one of it.differences) {
      differ++
      const who = [one.here && `here ${one.here}`, one.there && `there ${one.there}`].filter(Boolean).join(', ')
      line(`    ${one.at}  ${one.key}  ${says[one.kind] ?? one.kind}${who ? ` (${who})` : ''}`)
    }
  }
  return differ > 0 ? 2 : 0
}
