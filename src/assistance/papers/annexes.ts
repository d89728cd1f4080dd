/** The annexes of a request on paper: which files lie in the PDF, and what is said of those that do not. */
import type { Content } from '../content.ts'
import type { RequestDocument } from '../document.ts'
import type { AnnexFile } from '../tools.ts'

/** All files of one paper together: what leaves the house on paper is also looked at again by its file, which has a limit of its own. */
export const annexes_max_bytes = 24 * 1024 * 1024

export type Annex = Readonly<{ title: string; kind: string; file?: AnnexFile }>

/**
 * The request's own form carries its annexes. A confirmation or a certificate that followed names none of them as its own, and a provider
 * is given the order alone (Regulation (EU) 2023/1543, Article 9(2)).
 */
export const carriesAnnexes = ({ form, forms, view }: RequestDocument): boolean => form === forms[0] && view !== 'provider'

export const annexesOf = ({ attachments }: Content, files: readonly AnnexFile[]): Annex[] =>
  attachments.map(({ exhibit, title, kind }) => {
    const file = files.find((one) => one.exhibit === exhibit)
    return { title, kind, ...(file && { file }) }
  })

/** A name that is one of a kind, and says which annex of the paper it is. */
const nameOf = (i: number, file: AnnexFile): string => `${i + 1} ${file.name}`

/** The files that lie in the paper, each with what it is called on its sheet. */
export const enclosures = (annexes: readonly Annex[]) =>
  annexes.flatMap(({ title, file }, i) =>
    file?.bytes ? [{ name: nameOf(i, file), mime: file.mime, about: title, bytes: file.bytes }] : [],
  )

/** What the sheet of one annex says, as a key of the catalogues: where the document is. */
export const saysOf = ({ file }: Annex): string =>
  file?.bytes
    ? 'paper.annexInside'
    : file?.kept === 'too-large'
      ? 'paper.annexTooLarge'
      : file
        ? 'paper.annexShut'
        : 'paper.annexSays'
