/**
 * Two authorities whose matching met: they consult on coordinating what they do (UNTOC 15(5)), one may propose that the proceedings be taken
 * over where that serves justice (21), and a final judgment on either side warns both that nobody is tried twice. Pure: the words in order
 * make the state; no word decides for the other side.
 */
import type { Instant } from '../../kernel/instant.ts'
import type { BlindItem } from '../../screening/blind/keys.ts'
import { writtenAlike } from '../../screening/keys/identifiers.ts'
import type { Content } from '../content.ts'
import { refuse } from '../refusals.ts'
import type { coordinationActs, directions, proceedingStages } from './choices.ts'
import { namedInFacts } from './facts.ts'

export type Word = Readonly<{
  id: string
  ours: boolean
  did: (typeof coordinationActs)[number]
  stage?: (typeof proceedingStages)[number]
  direction?: (typeof directions)[number]
  agreed?: boolean
  text: string
  by: Readonly<{ name: string; authority: string }>
  at: Instant
}>

export type Coordination = Readonly<{
  state: 'found' | 'consulting' | 'closed'
  /** What each side last said of its own proceedings. */
  stages: Readonly<{ ours?: Word['stage']; theirs?: Word['stage'] }>
  transfer?: Readonly<{ ours: boolean; direction: (typeof directions)[number]; state: 'open' | 'agreed' | 'declined' }>
  /** A final decision somewhere: nobody is prosecuted again for the same facts without looking at it. */
  neBisInIdem: boolean
  waitsFor: 'us' | 'them' | 'nobody'
}>

const final = (stage: Word['stage']): boolean => stage === 'judgment-final' || stage === 'acquittal-final'

export function coordinationOf(words: readonly Word[]): Coordination {
  const stageOf = (ours: boolean): Word['stage'] => words.findLast((w) => w.ours === ours && w.did === 'stage')?.stage
  const [mine, theirs] = [stageOf(true), stageOf(false)]
  const proposed = words.findLast((w) => w.did === 'propose-transfer')
  const answer =
    proposed && words.slice(words.indexOf(proposed)).find((w) => w.did === 'answer-transfer' && w.ours !== proposed.ours)
  const closed = words.some((w) => w.did === 'close')
  const last = words.at(-1)
  return {
    state: closed ? 'closed' : words.length === 0 ? 'found' : 'consulting',
    stages: { ...(mine && { ours: mine }), ...(theirs && { theirs }) },
    ...(proposed && {
      transfer: {
        ours: proposed.ours,
        direction: proposed.direction ?? 'to-you',
        state: answer ? (answer.agreed ? 'agreed' : 'declined') : 'open',
      },
    }),
    neBisInIdem: final(mine) || final(theirs),
    waitsFor: closed ? 'nobody' : last?.ours ? 'them' : 'us',
  }
}

/** What a word needs to be said now by this side. */
export function checkWord(
  words: readonly Word[],
  word: Pick<Word, 'did' | 'ours' | 'stage' | 'direction' | 'agreed' | 'text'>,
): void {
  const now = coordinationOf(words)
  const lacking = (pointer: string) => refuse('coordination-incomplete', {}, [{ pointer, code: 'coordination-incomplete' }])
  if (now.state === 'closed') throw refuse('proposal-not-open')
  if (word.did === 'stage' && !word.stage) throw lacking('/stage')
  if (word.did === 'propose-transfer' && !word.direction) throw lacking('/direction')
  if (word.did === 'answer-transfer') {
    if (now.transfer?.state !== 'open') throw refuse('proposal-not-open')
    if (now.transfer.ours === word.ours) throw refuse('not-your-side')
    if (word.agreed === undefined) throw lacking('/agreed')
  }
  const reasoned =
    word.did === 'say' || word.did === 'propose-transfer' || (word.did === 'answer-transfer' && word.agreed === false)
  if (reasoned && word.text.trim() === '') throw lacking('/text')
}

/** Kinds of numbers as the forms of measures and persons name them, in the words of private matching. */
const numberKinds: Readonly<Record<string, BlindItem['identifiers'][number]['type']>> = {
  telephone: 'phone',
  phone: 'phone',
  account: 'account',
  iban: 'iban',
  passport: 'document',
  'identity card': 'document',
  document: 'document',
  device: 'imei',
  plate: 'plate',
}
const ibanLike = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/

/** A number is met by itself; the kind only says what an officer is shown. */
const kindOf = (type: BlindItem['identifiers'][number]['type']): BlindItem['kind'] =>
  type === 'iban' ? 'account' : type === 'phone' || type === 'imei' ? 'phone' : type === 'imo' ? 'vessel' : 'vehicle'

export type Sought = Readonly<{ reference: string; item: BlindItem }>

/**
 * Whom and what the request is against: suspects, the accused, legal persons, numbers of things, and what its facts name beyond doubt.
 * Witnesses and victims are asked of nobody.
 */
export function soughtIn(content: Content): Sought[] {
  const persons = content.persons
    .filter((p) => ['suspect', 'accused', 'legal-person'].includes(p.role) && p.name !== '')
    .map(
      (p): Sought => ({
        reference: p.name.slice(0, 200),
        item: {
          kind: p.role === 'legal-person' ? 'organisation' : 'person',
          names: [...new Set([p.name, p.latinName].filter(Boolean))],
          birth: p.born,
          countries: p.nationality ? [p.nationality] : [],
          identifiers: p.identifiers.flatMap(({ kind, value }) => {
            const type = numberKinds[kind.trim().toLowerCase()] ?? 'document'
            return value.trim() && value.length <= 80 ? [{ type, value: value.trim() }] : []
          }),
        },
      }),
    )
  const things = content.measures.flatMap(({ particulars }): Sought[] => {
    const { account = '', identifier = '', identifierKind = '' } = particulars
    const number = (value: string, type: BlindItem['identifiers'][number]['type'], kind: 'account' | 'phone'): Sought[] =>
      value.trim() === '' || value.length > 80
        ? []
        : [
            {
              reference: value.trim(),
              item: { kind, names: [], birth: '', countries: [], identifiers: [{ type, value: value.trim() }] },
            },
          ]
    const plain = account.replace(/\s/g, '').toUpperCase()
    return [
      ...number(account, ibanLike.test(plain) ? 'iban' : 'account', 'account'),
      ...(identifierKind === 'telephone' ? number(identifier, 'phone', 'phone') : []),
      ...(identifierKind === 'account' ? number(identifier, 'account', 'account') : []),
      ...(identifierKind === 'device' ? number(identifier, 'imei', 'phone') : []),
    ]
  })
  const facts = namedInFacts(content).map(
    (it): Sought => ({
      reference: it.value,
      item: { kind: kindOf(it.type), names: [], birth: '', countries: [], identifiers: [it] },
    }),
  )
  // A number that a measure asks for and the facts name is one thing, not two.
  const all = [...persons, ...things, ...facts]
  const numbers = ({ item }: Sought): string => item.identifiers.map((it) => `${it.type}:${writtenAlike(it)}`).join()
  const named = ({ item }: Sought): boolean => item.names.length > 0
  return all
    .filter((it, i) => named(it) || all.findIndex((one) => !named(one) && numbers(one) === numbers(it)) === i)
    .slice(0, 500)
}
