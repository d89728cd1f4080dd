/** What is written in a text document or in slides, paragraph by paragraph: Office Open XML and OpenDocument. */
import { bare, partsOf, textOfPart, walk } from './zip.ts'

const wanted =
  /^(word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|ppt\/(slides|notesSlides)\/[^/]+\.xml|content\.xml)$/

const numberIn = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0)
const order = (a: string, b: string): number =>
  a.replace(/\d+/, '').localeCompare(b.replace(/\d+/, '')) || numberIn(a) - numberIn(b)

function paragraphs(xml: string): string[] {
  const out: string[] = []
  let [text, depth] = ['', 0]
  walk(xml, {
    open: (tag) => {
      const name = bare(tag)
      if (name === 't' || tag.name === 'text:p' || tag.name === 'text:h') depth++
      if (name === 'tab' || tag.name === 'text:s') text += ' '
      if (name === 'br' || name === 'line-break') text += '\n'
    },
    text: (it) => {
      if (depth > 0) text += it
    },
    close: (tag) => {
      const name = bare(tag)
      if (name === 't' || tag.name === 'text:p' || tag.name === 'text:h') depth--
      if (name !== 'p' && name !== 'h') return
      if (text.trim() !== '') out.push(text.trim())
      text = ''
    },
  })
  return out
}

/** Throws when it is no such document, or unpacks to more than `most_bytes`. */
export function writtenIn(bytes: Uint8Array, most_bytes: number): string[] {
  const parts = partsOf(bytes, wanted, most_bytes)
  const names = Object.keys(parts).toSorted(order)
  if (names.length === 0) throw new RangeError('no document')
  return names.flatMap((name) => paragraphs(textOfPart(parts, name)!))
}
