/** Words: six languages, one chunk each, loaded when shown. English follows later as the net below a missing string. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { namespaces } from './locales/namespaces.ts'

export const languages = [
  { tag: 'ar', name: 'العربية' },
  { tag: 'zh', name: '中文' },
  { tag: 'en', name: 'English' },
  { tag: 'fr', name: 'Français' },
  { tag: 'ru', name: 'Русский' },
  { tag: 'es', name: 'Español' },
] as const
export type Language = (typeof languages)[number]['tag']

type Catalogue = Readonly<Record<string, unknown>>
const chunks: Record<Language, () => Promise<{ catalogue: Catalogue }>> = {
  en: () => import('./locales/en/index.ts'),
  fr: () => import('./locales/fr/index.ts'),
  es: () => import('./locales/es/index.ts'),
  ar: () => import('./locales/ar/index.ts'),
  ru: () => import('./locales/ru/index.ts'),
  zh: () => import('./locales/zh/index.ts'),
}

const remembered = 'comity.language'
const isLanguage = (tag: string | null | undefined): tag is Language => languages.some((one) => one.tag === tag)

/** The officer's choice on this machine, else the first of the browser's languages that we speak, else English. */
export function firstLanguage(stored: string | null, preferred: readonly string[]): Language {
  if (isLanguage(stored)) return stored
  return preferred.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

/** Words of a language; English besides, at once, where a whole file is not translated yet. */
async function load(language: Language): Promise<void> {
  const { catalogue } = await chunks[language]()
  const english = namespaces.some((namespace) => !(namespace in catalogue))
  if (english && language !== 'en') await load('en')
  for (const [namespace, words] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, words, true, true)
}

function dress(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = i18next.dir(language)
}

export async function startWords(): Promise<void> {
  const language = firstLanguage(localStorage.getItem(remembered), navigator.languages)
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: ['frame', 'pages'],
    defaultNS: 'frame',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    returnNull: false,
  })
  await load(language)
  dress(language)
  if (language !== 'en') setTimeout(() => void load('en'), 3000)
}

export async function speak(language: Language): Promise<void> {
  await load(language)
  localStorage.setItem(remembered, language)
  await i18next.changeLanguage(language)
  dress(language)
}
