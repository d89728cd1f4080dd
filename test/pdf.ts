/** Small PDF files as other programs write them, with everything in which a text can go on living. */

type Page = readonly string[]

/** Each line of a page as text; information about the file, a file inside it, a note, and an earlier state of the first page. */
export function pdfOf(pages: readonly Page[], hidden?: string): Buffer {
  const objects: string[] = []
  const stream = (text: string, words = ''): string =>
    `<< ${words} /Length ${Buffer.byteLength(text)} >>\nstream\n${text}\nendstream`
  const shown = (lines: Page): string => `BT /F1 24 Tf 72 720 Td 30 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
  const first = 6
  const kids = pages.map((_, n) => `${first + n * 2} 0 R`).join(' ')
  objects[1] = `<< /Type /Catalog /Pages 2 0 R ${hidden ? '/Names << /EmbeddedFiles << /Names [(a.txt) 5 0 R] >> >>' : ''} >>`
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  objects[4] = hidden ? stream(hidden, '/Type /EmbeddedFile') : '<< >>'
  objects[5] = hidden ? '<< /Type /Filespec /F (a.txt) /EF << /F 4 0 R >> >>' : '<< >>'
  pages.forEach((lines, n) => {
    const note = hidden && n === 0 ? `/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents (${hidden}) >>]` : ''
    objects[first + n * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + n * 2 + 1} 0 R ${note} >>`
    objects[first + n * 2 + 1] = stream(shown(lines))
  })
  const info = objects.length
  if (hidden) objects[info] = `<< /Title (${hidden}) /Author (${hidden}) >>`
  let text = '%PDF-1.4\n'
  const write = (numbers: readonly number[], prev?: number): void => {
    const places = new Map<number, number>()
    for (const n of numbers) {
      places.set(n, text.length)
      text += `${n} 0 obj\n${objects[n]}\nendobj\n`
    }
    const start = text.length
    text += `xref\n0 1\n0000000000 65535 f \n${[...places].map(([n, at]) => `${n} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
    text += `trailer\n<< /Size ${objects.length} /Root 1 0 R ${hidden ? `/Info ${info} 0 R` : ''} ${prev === undefined ? '' : `/Prev ${prev}`} >>\nstartxref\n${start}\n%%EOF\n`
  }
  write(objects.flatMap((it, n) => (it ? [n] : [])))
  if (hidden) {
    // What was written later: the first page says something else now, and the earlier words are still in the file.
    const before = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
    objects[first + 1] = stream(shown([...pages[0]!, 'corrected later']))
    write([first + 1], before)
  }
  return Buffer.from(text, 'latin1')
}
