/** The page in a court package that verifies it: no network, no library from elsewhere, the same rules as `comity verify`. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CourtFinding, type CourtTools, tolerated } from '../../evidence/court/judgement.ts'
import { verifyPackage, withStamp } from '../../evidence/court/verify.ts'
import { plainCrc32 } from '../../evidence/court/zip.ts'
import { judgeStamp } from '../../ledger/stamp/witness.ts'
import { plainChecks } from '../../ledger/tlog/ed25519.ts'
import ar from '../locales/ar/court.json' with { type: 'json' }
import en from '../locales/en/court.json' with { type: 'json' }
import es from '../locales/es/court.json' with { type: 'json' }
import fr from '../locales/fr/court.json' with { type: 'json' }
import ru from '../locales/ru/court.json' with { type: 'json' }
import zh from '../locales/zh/court.json' with { type: 'json' }

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
let language: Language = 'en'
const filled = (text: string, facts: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => facts[name] ?? '')
const words = () => languages[language][1]

function speak(to: Language): void {
  language = to
  document.documentElement.lang = to
  document.documentElement.dir = to === 'ar' ? 'rtl' : 'ltr'
  const { verify } = words()
  document.title = verify.title
  for (const [id, text] of [
    ['title', verify.title],
    ['intro', verify.intro],
    ['choose', verify.choose],
    ['keys-label', verify.keys],
    ['stamping-label', verify.stamping],
  ] as const)
    at(id).textContent = text
}

const hashing: CourtTools['sha256'] = () => {
  const hash = sha256.create()
  return { update: (bytes) => hash.update(bytes), hex: () => bytesToHex(hash.digest()) }
}

function keysGiven(): CourtTools['keys'] {
  const lines = at<HTMLTextAreaElement>('keys')
    .value.split('\n')
    .map((line) => line.trim().split(/\s+/))
  const keys = new Map(lines.filter((parts) => parts.length === 2).map(([node, key]) => [node!, key!]))
  return keys.size > 0 ? keys : undefined
}

/** What is wrong first; what repeats for every exhibit is counted. */
function show(findings: readonly CourtFinding[]): void {
  const rows = findings.toSorted((a, b) => Number(a.good) - Number(b.good)).slice(0, 500)
  at('findings').replaceChildren(
    ...rows.map(({ code, good, exhibit, file, facts }) => {
      const row = document.createElement('tr')
      row.className = good ? '' : tolerated.has(code) ? 'note' : 'bad'
      for (const text of [exhibit ?? '', filled(words().finding[code], facts), file ?? '']) {
        const cell = document.createElement('td')
        cell.textContent = text
        cell.dir = 'auto'
        row.append(cell)
      }
      return row
    }),
  )
}

async function check(file: File): Promise<void> {
  const { verify } = words()
  const keys = keysGiven()
  at('verdict').hidden = true
  at('progress').hidden = false
  const asking = verifyPackage(file.size, { sha256: hashing, crc32: plainCrc32, checks: plainChecks, ...(keys && { keys }) })
  let step = asking.next()
  while (!step.done) {
    const { start, length } = step.value
    at<HTMLProgressElement>('progress').value = start / file.size
    at('working').textContent = filled(verify.working, { done: String(start), size: String(file.size) })
    step = asking.next(new Uint8Array(await file.slice(start, start + length).arrayBuffer()))
  }
  const { stamp } = step.value
  const certificates = at<HTMLTextAreaElement>('stamping').value.trim()
  const verdict = stamp ? withStamp(step.value, await judgeStamp(stamp.token, stamp.text, certificates)) : step.value
  const { holds, findings, manifest } = verdict
  at('progress').hidden = true
  at('working').textContent = ''
  at('verdict').hidden = false
  at('verdict').className = holds ? 'good' : 'bad'
  at('verdict').textContent = holds ? verify.holds : verify.fails
  at('summary').textContent = manifest
    ? filled(verify.summary, { exhibits: String(manifest.exhibits.length), files: String(manifest.files.length) })
    : ''
  show(findings)
}

const select = at<HTMLSelectElement>('language')
for (const [code, [name]] of Object.entries(languages)) select.add(new Option(name, code))
const begun = document.documentElement.dataset.language
speak(begun && begun in languages ? (begun as Language) : 'en')
select.value = language
select.addEventListener('change', () => speak(select.value as Language))
at<HTMLInputElement>('file').addEventListener('change', (event) => {
  const file = (event.currentTarget as HTMLInputElement).files?.[0]
  if (file) void check(file)
})
