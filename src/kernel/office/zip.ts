/** Office files are zip files of XML. A zip says how large each of its parts will be: what would be too large together is never unpacked. */
import { unzipSync } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'

export type Tag = SaxesTagPlain
export type Parts = Readonly<Record<string, Uint8Array>>

/** Parts whose names fit. Throws RangeError when they would be more than `most_bytes` together; fflate unpacks no more than was said. */
export function partsOf(bytes: Uint8Array, wanted: RegExp, most_bytes: number): Parts {
  let size = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false
      size += originalSize
      if (size > most_bytes) throw new RangeError('too large')
      return true
    },
  })
}

export const textOfPart = (parts: Parts, name: string): string | undefined => {
  const part = parts[name]
  return part && new TextDecoder().decode(part)
}

/** Reads XML from its beginning to its end. Entities of its own are not resolved. */
export function walk(
  xml: string,
  on: Readonly<{ open?: (tag: Tag) => void; text?: (text: string) => void; close?: (tag: Tag) => void }>,
): void {
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  if (on.open) parser.on('opentag', on.open)
  if (on.text) parser.on('text', on.text)
  if (on.close) parser.on('closetag', on.close)
  parser.write(xml).close()
}

/** The name without what stands before a colon: some programs write `x:row`. */
export const bare = (tag: Tag): string => tag.name.replace(/^.*:/, '')
