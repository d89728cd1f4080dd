/** Words: six languages, in two parts each: what the first page needs, and the rest. English follows later as the net below a missing string. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

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
type Part = () => Promise<{ catalogue: Catalogue }>
const chunks: Record<Language, Readonly<{ first: Part; rest: Part }>> = {
  en: { first: () => import('./locales/en/first.ts'), rest: () => import('./locales/en/rest.ts') },
  fr: { first: () => import('./locales/fr/first.ts'), rest: () => import('./locales/fr/rest.ts') },
  es: { first: () => import('./locales/es/first.ts'), rest: () => import('./locales/es/rest.ts') },
  ar: { first: () => import('./locales/ar/first.ts'), rest: () => import('./locales/ar/rest.ts') },
  ru: { first: () => import('./locales/ru/first.ts'), rest: () => import('./locales/ru/rest.ts') },
  zh: { first: () => import('./locales/zh/first.ts'), rest: () => import('./locales/zh/rest.ts') },
}

const remembered = 'comity.language'
const isLanguage = (tag: string | null | undefined): tag is Language => languages.some((one) => one.tag === tag)

/** The officer's choice on this machine, else the first of the browser's languages that we speak, else English. */
export function firstLanguage(stored: string | null, preferred: readonly string[]): Language {
  if (isLanguage(stored)) return stored
  return preferred.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

async function load(language: Language, part: 'first' | 'rest'): Promise<void> {
  const { catalogue } = await chunks[language][part]()
  for (const [namespace, words] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, words, true, true)
}

const rests = new Map<Language, Promise<void>>()

/** Every word of the language that is spoken; each page but the first waits for it. On a line that failed, the next page asks again. */
export function allWords(language = i18next.language as Language): Promise<void> {
  const known = rests.get(language)
  if (known) return known
  const coming = load(language, 'rest').catch((fault: unknown) => {
    rests.delete(language)
    throw fault
  })
  rests.set(language, coming)
  return coming
}

/** The rest of what is spoken, then English, once the first page stands. */
async function follow(language: Language): Promise<void> {
  await allWords(language)
  if (language !== 'en') await Promise.all([load('en', 'first'), allWords('en')])
}

const isolated = (value: string): string =>
  i18next.dir() === 'rtl' && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(value) ? `\u2068${value}\u2069` : value

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
    // React escapes for itself; here a foreign name is only kept from turning a right-to-left sentence around (UAX #9, isolates).
    interpolation: { escapeValue: true, escape: isolated },
    react: { useSuspense: false, bindI18nStore: 'added' },
    returnNull: false,
  })
  await load(language, 'first')
  dress(language)
  setTimeout(() => void follow(language).catch(() => {}), 1500)
}

export async function speak(language: Language): Promise<void> {
  await Promise.all([load(language, 'first'), allWords(language)])
  localStorage.setItem(remembered, language)
  await i18next.changeLanguage(language)
  dress(language)
}
