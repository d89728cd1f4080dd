/** The page of a pack for the field: one file with everything in it, opened on a phone without a line. Nothing that is typed is kept. */
import { lookedUp, type PackBody, type PackEntry } from '../../intelligence/pack/pack.ts'
import { openPack, sealedPack } from '../../intelligence/pack/seal.ts'
import ar from '../locales/ar/pack.json' with { type: 'json' }
import en from '../locales/en/pack.json' with { type: 'json' }
import es from '../locales/es/pack.json' with { type: 'json' }
import fr from '../locales/fr/pack.json' with { type: 'json' }
import ru from '../locales/ru/pack.json' with { type: 'json' }
import zh from '../locales/zh/pack.json' with { type: 'json' }

const languages = {
  en: ['English', en],
  fr: ['Français', fr],
  es: ['Español', es],
  ar: ['العربية', ar],
  ru: ['Русский', ru],
  zh: ['中文', zh],
} as const
type Language = keyof typeof languages

const at = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const filled = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => facts[name] ?? '')
let language: Language = 'en'
let opened: Readonly<{ body: PackBody; key: string }> | undefined
const words = () => languages[language][1].page

function speak(to: Language): void {
  language = to
  document.documentElement.lang = to
  document.documentElement.dir = to === 'ar' ? 'rtl' : 'ltr'
  const said = words()
  document.title = said.title
  for (const [id, text] of [
    ['title', said.title],
    ['words-label', said.words],
    ['open', said.open],
    ['number-label', said.number],
    ['look', said.look],
    ['limits', said.limits],
  ] as const)
    at(id).textContent = text
  at('answer').replaceChildren()
  at('trouble').textContent = ''
  whose()
}

function whose(): void {
  if (!opened) return
  const { authority, officer, until } = opened.body
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(until))
  at('whose').textContent = filled(words().whose, { authority, officer, until: day, key: opened.key })
}

function card(title: string, lines: readonly string[], bad: boolean): HTMLElement {
  const it = document.createElement('div')
  it.className = bad ? 'card bad' : 'card'
  const strong = document.createElement('strong')
  strong.textContent = title
  it.append(strong)
  for (const line of lines) {
    const p = document.createElement('p')
    p.dir = 'auto'
    p.textContent = line
    it.append(p)
  }
  return it
}

function found({ category, kind, reference, contact, misused }: PackEntry): HTMLElement {
  const said = words()
  const kinds: Readonly<Record<string, string>> = said.kind
  const what = kinds[category ?? kind] ?? kinds.other ?? ''
  return card(said.hit, [what, `${said.call}: ${contact}`, reference, ...(misused ? [said.misused] : [])], true)
}

at('opening').addEventListener('submit', (event) => {
  event.preventDefault()
  at('trouble').textContent = words().opening
  const typed = at<HTMLInputElement>('words')
  const sealed = sealedPack.parse(JSON.parse(at('pack').textContent || '{}'))
  void openPack(sealed, typed.value).then((it) => {
    typed.value = ''
    at('trouble').textContent = it === 'words' ? words().wrong : it === 'signature' ? words().forged : ''
    if (typeof it === 'string') return
    opened = it
    at('opening').hidden = true
    at('asking').hidden = false
    whose()
    at('number').focus()
  })
})

at('asking').addEventListener('submit', (event) => {
  event.preventDefault()
  if (!opened) return
  const answer = lookedUp(opened.body, at<HTMLInputElement>('number').value, new Date().toISOString())
  at('trouble').textContent = answer === 'over' ? words().over : answer === 'too-short' ? words().short : ''
  if (typeof answer === 'string') at('answer').replaceChildren()
  else at('answer').replaceChildren(...(answer.length > 0 ? answer.map(found) : [card(words().none, [words().noneSays], false)]))
})

const select = at<HTMLSelectElement>('language')
for (const [code, [name]] of Object.entries(languages)) select.add(new Option(name, code))
const begun = document.documentElement.dataset.language
speak(begun && begun in languages ? (begun as Language) : 'en')
select.value = language
select.addEventListener('change', () => speak(select.value as Language))
