/**
 * The letters, in six languages. The letter that says "there is nothing" and the letter of somebody from whom everything is withheld are
 * the same letter: which one it was cannot be read from it, its length or its words (Directive (EU) 2016/680 Article 15(3)).
 */
import words from '../data/letters.json' with { type: 'json' }
import { given, type Held, type LetterLanguage, nameFor, type PersonRequest, type Right } from './request.ts'

type Words = Readonly<
  Record<
    'heading' | 'opening' | 'silent' | 'given' | 'part' | 'done' | 'authority' | 'checked' | 'remedy' | 'closing' | 'supervisor',
    string
  > & {
    right: Readonly<Record<Right, string>>
    /** What the person is told of the room in which something is held. */
    room: Readonly<Record<string, string>>
  }
>
const catalogue = words as Readonly<Record<LetterLanguage, Words>>

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** What the person is told: nothing that is withheld leaves a trace, a letter that gives something never says how much it keeps back. */
export function letterTo(it: PersonRequest, authority: string): string {
  const say = catalogue[it.language]
  const values = {
    reference: it.reference,
    authority,
    supervisor: say.supervisor,
    right: say.right[it.right],
    received: it.receivedOn,
  }
  const items = given(it.weighed).map((one) => (it.held ?? []).find((held) => held.subject === one.subject)!)
  const parts = [say.heading, say.opening, ...body(it, say, items), say.remedy, say.closing]
  return `${parts.map((part) => filled(part, values)).join('\n\n')}\n`
}

function body(it: PersonRequest, say: Words, items: readonly Held[]): readonly string[] {
  if (it.through === 'authority') return [say.authority, say.checked]
  // A partner that gives nothing leaves no more trace than one that was never asked.
  const theirs = (it.partners ?? []).flatMap(({ node, given: told }) =>
    (told ?? []).map(({ reference: name, since }) => ({ name, since, where: node })),
  )
  const ours = items.map((item) => ({ name: nameFor(item), since: item.since, where: say.room[item.room] ?? item.room }))
  const all = [...ours, ...theirs]
  if (all.length === 0) return [say.silent]
  const list = all.map((item) => `- ${item.name}: ${item.where}, ${item.since.slice(0, 10)}`).join('\n')
  return it.right === 'access' ? [say.given, list, say.part] : [say.done, list, say.part]
}
