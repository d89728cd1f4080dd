/** The transcript that lies beside a recording: an exhibit of the same name or made of it, opened by an event of its own custody. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { decode, kindOf } from '../../../evidence/contents/kind.ts'
import { besideOf } from '../../../evidence/contents/transcript.ts'
import { flatten } from '../../api/queries.ts'
import { type ExhibitView, exhibitsQuery } from '../api.ts'
import { begin, contentOf } from '../reading.ts'
import type { Beside } from './Media.tsx'

const endings = /\.(mp4|m4v|mov|webm|mkv|ogg|ogv|mp3|m4a|wav|flac|oga|opus)$/i

export function useBeside(caseId: string, it: ExhibitView | undefined): (purpose: string) => Beside | undefined {
  const records = it !== undefined && (endings.test(it.name) || /^(audio|video)\//.test(it.mime))
  const { data } = useInfiniteQuery({ ...exhibitsQuery(caseId), enabled: records })
  const seen = new Set(it?.conditions.map((condition) => condition.id))
  // A transcript under a condition that does not stand on the recording is opened by itself, where that condition is shown.
  const found = records
    ? flatten(data).find(
        (one) =>
          (besideOf(it.name, one.name) || (one.derivedFrom.includes(it.id) && /\.(vtt|srt)$/i.test(one.name))) &&
          one.conditions.every((condition) => seen.has(condition.id)) &&
          one.privilege !== 'marked',
      )
    : undefined
  return (purpose) =>
    found && {
      number: found.number,
      async open() {
        const base = `/evidence/cases/${caseId}`
        const bytes = new Uint8Array(
          await (await contentOf(base, await begin(base, found, purpose || found.number, 'view'))).arrayBuffer(),
        )
        if (kindOf(bytes.subarray(0, 4096), found.name, found.mime).shown !== 'transcript') throw new Error('no transcript')
        return decode(bytes)
      },
    }
}
