/** How the translation server of the configuration is asked, in the words of LibreTranslate's API. */
import { z } from 'zod'
import type { Translator } from '../../assistance/languages/desk.ts'
import type { NodeConfig } from '../config.ts'

const patience_ms = 30_000
const answered = z.object({ translatedText: z.string().max(200_000) })

export function translator({
  translationUrl,
  translationKey,
}: Pick<NodeConfig, 'translationUrl' | 'translationKey'>): Translator | undefined {
  if (!translationUrl) return undefined
  const address = new URL('translate', translationUrl.endsWith('/') ? translationUrl : `${translationUrl}/`)
  return {
    name: address.hostname,
    /** Undefined when the server does not answer, or answers what is none: work goes on without it. */
    async translate(text, from, to) {
      const key = translationKey && { api_key: translationKey }
      try {
        const answer = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ q: text, source: from, target: to, format: 'text', ...key }),
          redirect: 'error',
          signal: AbortSignal.timeout(patience_ms),
        })
        return answer.ok ? answered.parse(await answer.json()).translatedText : undefined
      } catch {
        return undefined
      }
    },
  }
}
