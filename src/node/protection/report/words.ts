/** The portal's own words for what the report names, in six languages: what an officer reads on the page and in the report is one sentence. */
import arFrame from '../../../portal/locales/ar/frame.json' with { type: 'json' }
import arGuard from '../../../portal/locales/ar/guard.json' with { type: 'json' }
import ar from '../../../portal/locales/ar/protection.json' with { type: 'json' }
import enFrame from '../../../portal/locales/en/frame.json' with { type: 'json' }
import enGuard from '../../../portal/locales/en/guard.json' with { type: 'json' }
import en from '../../../portal/locales/en/protection.json' with { type: 'json' }
import esFrame from '../../../portal/locales/es/frame.json' with { type: 'json' }
import esGuard from '../../../portal/locales/es/guard.json' with { type: 'json' }
import es from '../../../portal/locales/es/protection.json' with { type: 'json' }
import frFrame from '../../../portal/locales/fr/frame.json' with { type: 'json' }
import frGuard from '../../../portal/locales/fr/guard.json' with { type: 'json' }
import fr from '../../../portal/locales/fr/protection.json' with { type: 'json' }
import ruFrame from '../../../portal/locales/ru/frame.json' with { type: 'json' }
import ruGuard from '../../../portal/locales/ru/guard.json' with { type: 'json' }
import ru from '../../../portal/locales/ru/protection.json' with { type: 'json' }
import zhFrame from '../../../portal/locales/zh/frame.json' with { type: 'json' }
import zhGuard from '../../../portal/locales/zh/guard.json' with { type: 'json' }
import zh from '../../../portal/locales/zh/protection.json' with { type: 'json' }
import type { LetterLanguage } from '../../../protection/rights/request.ts'

const catalogues: Readonly<Record<LetterLanguage, readonly unknown[]>> = {
  ar: [ar, arGuard, arFrame],
  en: [en, enGuard, enFrame],
  es: [es, esGuard, esFrame],
  fr: [fr, frGuard, frFrame],
  ru: [ru, ruGuard, ruFrame],
  zh: [zh, zhGuard, zhFrame],
}

/** The words under a key such as `rule.R1`, in the first catalogue that has them; undefined where none has. */
export const wordsIn =
  (language: LetterLanguage) =>
  (...keys: readonly string[]): string | undefined => {
    for (const catalogue of catalogues[language]) {
      let at: unknown = catalogue
      for (const key of keys) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key]
      if (typeof at === 'string') return at
    }
    return undefined
  }
