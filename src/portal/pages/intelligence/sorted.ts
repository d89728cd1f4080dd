/** What was pasted or photographed, sorted into what is asked: a zone of a document, a number by its shape. */
import { type ValueType, valueTypes, type Warning, warningsOf } from '../../../intelligence/identifiers/check.ts'
import { guessType } from '../../../intelligence/identifiers/guess.ts'
import { type Mrz, readMrz } from '../../../intelligence/identifiers/mrz.ts'
import type { IdentifierType } from '../../../screening/keys/identifiers.ts'

export type Typed = Readonly<{ kind: string; names: string; birth: string; country: string; numberType: string; number: string }>
export const nothing: Typed = { kind: 'person', names: '', birth: '', country: '', numberType: 'document', number: '' }

export const ofZone = (zone: Mrz, typed: Typed = nothing): Typed => ({
  ...typed,
  kind: 'person',
  names: zone.names.join('\n'),
  birth: zone.birth,
  numberType: 'document',
  number: zone.number,
})

export function sorted(text: string, typed: Typed, today: string): Typed {
  const zone = readMrz(text, today)
  if (zone) return ofZone(zone, typed)
  const guessed = guessType(text)
  return { ...typed, number: text.trim().slice(0, 80), ...(guessed && { numberType: guessed }) }
}

/** What is doubtful about the number: of its own kind, so that nobody is told of a zone who typed a plate. */
export function doubtsOf({ numberType, number }: Typed, today: string): readonly Warning[] {
  const container = numberType === 'register' && guessType(number) === 'register'
  const type = container ? 'container' : valueTypes.find((it) => it === numberType)
  return type && number.trim() !== '' ? warningsOf(type as ValueType, number, today) : []
}

/** The subject of a question. */
export function subjectOf(typed: Typed) {
  const number = typed.number.trim()
  return {
    kind: typed.kind,
    names: typed.names
      .split('\n')
      .map((it) => it.trim())
      .filter(Boolean),
    birth: typed.birth.trim(),
    countries: typed.country.trim() ? [typed.country.trim().toUpperCase()] : [],
    identifiers: number ? [{ type: typed.numberType as IdentifierType, value: number }] : [],
  }
}
