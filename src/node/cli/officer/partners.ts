/** `comity partners`: introducing a partner, accepting it, and beginning anew with one that lost its database, without the portal. */
import { Said } from '../../../portal/evidence/transfer/send.ts'
import { type Command, line, Misread, readArguments } from '../words.ts'
import { lineTo } from './session.ts'

const text = { type: 'string' } as const
const known = { node: text, token: text, phrase: text, 'begins-anew': { type: 'boolean' } } as const

type Node = Readonly<{
  id: string
  url: string
  standing: string
  phrase?: string
  offeredFingerprint?: string
  beginsAnew?: Readonly<{ confirmed: number }>
}>
type Closed = Readonly<{ chain: string; sentSeq: number; heardSeq: number; unopened: number; unread: number }>

/** What a person does next about it. */
function says(it: Node): string {
  if (it.beginsAnew)
    return `shows another beginning: its database is lost. ${2 - it.beginsAnew.confirmed} officer(s) still confirm`
  if (it.offeredFingerprint) return 'offers other keys: compare the phrase'
  return it.standing
}

export const partners: Command = async (args) => {
  const { options, rest } = readArguments(args, known, 3)
  const [what = 'show', whom, which] = rest
  if (typeof options.node !== 'string') throw new Misread('Say --node, the address of your node.')
  const api = lineTo(options, options.node)
  const told = ({ id, url, phrase, ...it }: Node): void =>
    line(`${id}  ${url}\n  ${says({ id, url, ...it })}${phrase ? `\n  phrase  ${phrase}` : ''}`)
  const need = (value: string | undefined, name: string): string => {
    if (!value) throw new Misread(`Say ${name}. "comity partners --help" shows how the command is written.`)
    return encodeURIComponent(value)
  }
  try {
    if (what === 'show') for (const it of (await api.call<{ items: Node[] }>('GET', '/directory/nodes')).items) told(it)
    else if (what === 'propose') {
      need(whom, 'the address of the partner')
      told(await api.call<Node>('POST', '/directory/nodes', { url: whom }))
      line('Call a person you know there, on a number you have from elsewhere. Both of you see the same phrase.')
    } else if (what === 'accept') {
      const path = `/directory/nodes/${need(whom, 'the partner')}/accept`
      if (typeof options.phrase !== 'string') throw new Misread('Say --phrase, as the partner read it to you.')
      const anew = options['begins-anew'] === true
      told(await api.call<Node>('POST', path, { fingerprint: options.phrase, ...(anew && { beginsAnew: true }) }))
    } else if (what === 'closed') {
      const path = `/federation/partners/${need(whom, 'the partner')}/beginnings/${need(which ?? '1', 'which beginning')}`
      for (const it of (await api.call<{ items: Closed[] }>('GET', path)).items)
        line(
          `${it.chain}  sent ${it.sentSeq} (${it.unopened} not opened there), heard ${it.heardSeq} (${it.unread} never complete here)`,
        )
    } else throw new Misread(`There is no "comity partners ${what}". "comity partners --help" lists what there is.`)
    return 0
  } catch (fault) {
    if (fault instanceof Said) throw new Misread(fault.message)
    throw fault
  }
}
