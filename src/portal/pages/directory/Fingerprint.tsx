import { inGroups } from './names.ts'

export function Fingerprint({ text }: { text: string }) {
  return (
    <code dir="ltr" style={{ unicodeBidi: 'isolate', overflowWrap: 'anywhere' }}>
      {inGroups(text)}
    </code>
  )
}
