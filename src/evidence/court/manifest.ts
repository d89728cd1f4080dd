/** What a court package says of itself. Signed by the node that made it; everything else in the archive is named here with its digest. */
import { canonical } from '../../kernel/canonical.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Seal } from '../custody.ts'
import type { Exhibit } from '../exhibit.ts'

export const packageFormat = 'comity-court-package/1'
export const manifestPath = 'manifest.json'
/** The report, in one file or, above so many exhibits, in several. */
export const reportPath = (n: number): string => (n === 0 ? 'report.pdf' : `report-${n + 1}.pdf`)
export const signaturePath = 'manifest.sig'
/** The time-stamping authority's answer over `manifest.json`, as `openssl ts -verify -data manifest.json -in manifest.tsr` takes it. */
export const stampPath = 'manifest.tsr'
export const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const
export type Language = (typeof languages)[number]

export type PackedFile = Readonly<{
  path: string
  size: number
  sha256: string
  /** Number of the exhibit it belongs to; absent for what belongs to the package. */
  exhibit?: string
  is: 'content' | 'custody' | 'proof' | 'report' | 'page' | 'case' | 'stamp'
}>

export type CourtExhibit = Readonly<
  Pick<Exhibit, 'id' | 'number' | 'name' | 'mime' | 'size' | 'sha256' | 'origin' | 'derivedFrom' | 'privilege' | 'conditions'> & {
    from?: NodeId
    /** Merkle root over the sealed segments, when it was kept sealed. */
    root?: string
    /** Whether the content is in the archive, or its digest alone. */
    content: 'here' | 'digest'
  }
>

export type CourtManifest = Readonly<{
  format: typeof packageFormat
  language: Language
  madeAt: string
  madeBy: Readonly<{ node: NodeId; authority: string; officer: string }>
  purpose: string
  /** The proceedings it is made for, when conditions ask for them. */
  proceeding?: string
  case: Readonly<{ reference: string; title: string }>
  exhibits: readonly CourtExhibit[]
  /** In the order in which they lie in the archive. */
  files: readonly PackedFile[]
  /** Signing keys of the nodes whose seals are in the custody, as the maker knows them. Compare them with a source of your own. */
  keys: readonly Readonly<{ node: NodeId; key: string }>[]
  /** The time-stamping authority that the maker asks; its answer comes last in the archive. */
  stampedBy?: string
}>

export const manifestText = (manifest: CourtManifest): string => `${canonical(manifest)}\n`
/** What the node signs, with its use in front. */
export const signedText = (sha256: string): string => `comity court package 1\n${sha256}\n`
export const signatureText = (node: NodeId, seal: Seal): string => `${canonical({ node, ...seal })}\n`

/** A path that no archive program reads as anything but a file below its own folder. */
export const contentPath = (n: number, name: string): string =>
  `exhibits/${String(n).padStart(5, '0')}/${
    name
      .replace(/[^\p{L}\p{N}._ -]/gu, '_')
      .replace(/^[. ]+|[. ]+$/g, '_')
      .slice(0, 120) || '_'
  }`
export const custodyPath = (n: number): string => `custody/${String(n).padStart(5, '0')}.json`
/** What graphs from elsewhere told of the exhibit before it came here. */
export const earlierPath = (n: number): string => `earlier/${String(n).padStart(5, '0')}.json`
export const proofPath = (n: number, k: number): string =>
  `ledger/${String(n).padStart(5, '0')}-${String(k).padStart(4, '0')}.json`
