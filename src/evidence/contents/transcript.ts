/** What is said in a recording, with its times: WebVTT (W3C) and SRT. Pure. */

export type Cue = Readonly<{ from_s: number; to_s: number; who?: string; text: string }>

const time = String.raw`(?:(\d{1,4}):)?(\d{2}):(\d{2})[.,](\d{1,3})`
const line = new RegExp(`${time}\\s*-->\\s*${time}`)

export const isTranscript = (text: string): boolean =>
  /^\uFEFF?WEBVTT([ \t\r\n]|$)/.test(text) || new RegExp(`^\\uFEFF?\\s*\\d+\\s*\\r?\\n${time}\\s*-->`).test(text)

const seconds = ([h, m, s, ms]: readonly (string | undefined)[]): number =>
  Number(h ?? 0) * 3600 + Number(m) * 60 + Number(s) + Number((ms ?? '0').padEnd(3, '0')) / 1000

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim()

/** Cues in the order they stand in; notes, styles and numbers are left out. A voice (`<v Name>`) says who speaks. */
export function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = []
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n')
    const at = lines.findIndex((it) => line.test(it))
    if (at < 0) continue
    const [, ...parts] = line.exec(lines[at]!)!
    const words = lines.slice(at + 1).join('\n')
    const who = /<v(?:\.[^ >]*)?\s+([^>]+)>/.exec(words)?.[1]?.trim()
    const said = plain(words)
    if (said !== '')
      cues.push({ from_s: seconds(parts.slice(0, 4)), to_s: seconds(parts.slice(4)), ...(who && { who }), text: said })
  }
  return cues
}

/** The file beside a recording: the same name but for its ending. */
export const besideOf = (recording: string, other: string): boolean => {
  const stem = (name: string): string => name.toLowerCase().replace(/\.[^.]+$/, '')
  return /\.(vtt|srt)$/i.test(other) && (stem(other) === stem(recording) || stem(other).startsWith(`${stem(recording)}.`))
}
