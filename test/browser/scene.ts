/** Something on every page: requests at several stages, played over the API, and the list of the pages that the portal has. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { draft } from '../../src/node/exercise/seed.ts'
import { toNigeria } from '../../src/node/exercise/story.ts'
import type { Stage } from '../journeys/stage.ts'
import { until } from '../journeys/stage.ts'
import { addExhibit, draftOf, reaches, reasons, see, send, step } from '../journeys/walk.ts'
import { type Officer, openWindow } from './officers.ts'

export type Tongue = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'
export const tongues: readonly Tongue[] = ['en', 'ar', 'fr', 'es', 'ru', 'zh']

export type Scene = Readonly<{
  case: string
  /** Still written. */
  draft: string
  /** Authorised, not sent. */
  ready: string
  /** With Lagos, under assessment, consulted about. */
  open: string
  /** Executed; its results are back in Palermo. */
  done: string
  entry: string
  /** A file of law that was read, and the change its first row went into. */
  lawFile: string
  lawChange: string
  /** A record of police interest in Palermo. */
  record: string
  /** The exercise's joint team. */
  team: string
}>

const purpose = [{ lang: 'en', text: 'To establish who received the proceeds, for use in proceedings 4711/2026 in Palermo.' }]

/** Stolen vehicles as a national system writes them, two rows of which are not as they should be. */
const vehicles = `id;plate;VIN;country;model;shareable
V-1;AB123CD;1HGCM82633A004352;IT;Fiat Ducato;yes
V-2;EF456GH;1M8GDM9AXKP042780;IT;Iveco Daily;no
;ZZ999ZZ;;IT;Fiat Panda;yes
V-4;CC000CC;;IT;Lancia;perhaps
`
const feed = {
  name: 'stolen-vehicles-november.csv',
  source: 'SDI, stolen vehicles',
  kind: 'vehicle',
  share: 'contact',
  contact: 'Polizia Stradale, Palermo',
  reviewBy: '2028-11-26',
}

/** Plays until there is something to see everywhere. */
export async function setScene(stage: Stage): Promise<Scene> {
  const [giulia, paolo, adaeze, funmilayo] = await Promise.all(
    ['Giulia Marchetti', 'Paolo Serra', 'Adaeze Okonkwo', 'Funmilayo Adeyemi'].map((name) => stage.as(name)),
  )
  const done = await draftOf(giulia!, 'UNTOC')
  const eio = await draftOf(giulia!, 'EU-EIO')
  await giulia!.act(`/requests/${done.id}`, { version: done.version, content: { ...done.content, purpose } }, 'PATCH')
  const again = (title: string, whole: object = {}) =>
    draft(giulia!, done.case, 'ng-central', 'UNTOC', 'en', { ...toNigeria, ...whole, title } as never)
  const written = await again('Hearing of a second witness in Benin City')
  const open = await again('Freezing of an account in Lagos', { purpose })

  await send(stage, done.id)
  await reaches(adaeze!, done.id, 'delivered')
  await step(adaeze!, done.id, 'acknowledge')
  await step(adaeze!, done.id, 'assess')
  await step(adaeze!, done.id, 'ask', {
    questions: [{ pointer: '/persons/1', text: 'Which Blessing Uwaifo? Give the date of birth.' }],
  })
  const asked = await reaches(giulia!, done.id, 'info_requested')
  await step(giulia!, done.id, 'answer', {
    answers: [{ question: asked.questions[0]!.id, text: 'Born on 2 September 1999 in Benin City.' }],
  })
  await reaches(adaeze!, done.id, 'assessing')
  const { measures } = (await see(adaeze!, done.id)).content as { measures: { id: string }[] }
  await step(funmilayo!, done.id, 'accept', {
    outcomes: measures.map((one) => ({ measure: one.id, outcome: 'accepted' })),
    conditions: [{ kind: 'speciality', basis: 'UNTOC 18(19)', text: 'Use in proceedings 4711/2026 only.' }],
  })
  const conditional = await reaches(giulia!, done.id, 'conditional')
  await step(giulia!, done.id, 'accept-conditions', { conditions: conditional.conditions.map((one) => one.id) })
  await reaches(adaeze!, done.id, 'accepted')
  await step(adaeze!, done.id, 'execute')
  const exhibit = await addExhibit(adaeze!, (await see(adaeze!, done.id)).case, 'account-0041.csv', 'date,amount\n')
  await step(adaeze!, done.id, 'results', { complete: true, message: 'Records.', exhibits: [{ exhibit, measure: 'm-1' }] })
  await reaches(giulia!, done.id, 'results_sent')

  await send(stage, open)
  await reaches(adaeze!, open, 'delivered')
  await step(adaeze!, open, 'acknowledge')
  await step(adaeze!, open, 'assess')
  await step(adaeze!, open, 'consult', { topic: 'refusal', message: 'The account is part of a pending case in Lagos.' })
  await reaches(giulia!, open, 'consulting')

  const order = { ...(eio.content.eio as object), remedySought: 'no', validatedBy: '' }
  await giulia!.act(`/requests/${eio.id}`, { version: eio.version, content: { ...eio.content, eio: order } }, 'PATCH')
  await step(giulia!, eio.id, 'submit', { overrides: await reasons(giulia!, eio.id) })
  await step(paolo!, eio.id, 'authorise')
  await giulia!.act('/intelligence/feeds', {
    ...feed,
    case: done.case,
    dry: false,
    fileBase64: Buffer.from(vehicles).toString('base64'),
  })
  await giulia!.act('/intelligence/bulks', {
    case: done.case,
    name: 'Ferry of 24 November',
    purpose: 'investigation',
    basis: 'Art. 348 Codice di procedura penale',
    reason: 'Passengers of the ferry on which the courier was arrested',
    fileBase64: Buffer.from('name;birth\nOsas Igbinedion;1984-05-02\nBlessing Uwaifo;\n').toString('base64'),
  })
  const { items: teams } = await giulia!.get<{ items: { id: string }[] }>('/teams')
  const entries = await until(
    'the ledger has logged it',
    () =>
      giulia!.get<{ items: { id: string; act: string; level: string }[] }>(
        `/ledger/subjects/${encodeURIComponent(`request:${done.id}`)}/entries`,
      ),
    (page) => page.items.some((one) => one.act === 'assistance.transmit' && ['witnessed', 'mirrored'].includes(one.level)),
    60_000,
  )
  const entry = entries.items.find((one) => one.act === 'assistance.transmit')!.id
  const bytes = readFileSync(resolve(import.meta.dirname, '..', 'data', 'law', 'XVIII-12.en.xml')).toString('base64')
  const file = (await giulia!.act('/law/imports', { name: 'XVIII-12.en.xml', bytes })) as { id: string }
  const { change } = (await giulia!.act(`/law/imports/${file.id}/propose`, { rows: [1] })) as { change: string }
  const records = await giulia!.get<{ items: { id: string; kind: string }[] }>('/intelligence/records')
  const record = records.items.find((one) => one.kind === 'person')!.id
  return {
    record,
    team: teams[0]!.id,
    lawFile: file.id,
    lawChange: change,
    case: done.case,
    draft: written,
    ready: eio.id,
    open,
    done: done.id,
    entry,
  }
}

export type Sight = Readonly<{
  name: string
  /** Whose page; nobody's before sign-in. */
  by?: string
  path: (scene: Scene) => string
  /** What is done on the page before it is looked at: mostly, opening a dialog. */
  open?: (page: Page, tongue: Tongue, scene: Scene) => Promise<void>
}>

const at = (path: string) => () => path
const request =
  (which: 'draft' | 'ready' | 'open' | 'done', tab = '') =>
  (scene: Scene) =>
    `/requests/${scene[which]}${tab}`

/** A word of the portal in a language, by its key. */
export function word(tongue: Tongue, file: string, key: string, params: Readonly<Record<string, string>> = {}): string {
  const catalogue = (one: Tongue) =>
    JSON.parse(
      readFileSync(resolve(import.meta.dirname, '..', '..', 'src', 'portal', 'locales', one, `${file}.json`), 'utf8'),
    ) as object
  // biome-ignore lint/suspicious/noExplicitAny: a catalogue is a tree of words
  const found = key.split('.').reduce((tree: any, part) => tree?.[part], catalogue(tongue)) as string
  return Object.entries(params).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), found)
}

const header = (page: Page) => page.getByRole('main').locator('h1').locator('xpath=..')

/** Looks for patterns, then follows the first payment. */
const followMoney = async (page: Page, tongue: Tongue): Promise<void> => {
  await page.getByRole('button', { name: word(tongue, 'analysis', 'money.look') }).click()
  await page.locator('details summary').first().waitFor()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: word(tongue, 'analysis', 'money.follow_one', { count: '1' }) }).click()
  await page
    .getByRole('img', { name: word(tongue, 'analysis', 'money.drawn') })
    .locator('canvas')
    .waitFor()
}

/** A file of a national system is read and nothing is entered; beneath, what became of the rows of the one before. */
const readFeed = async (page: Page, tongue: Tongue): Promise<void> => {
  const main = page.getByRole('main')
  await main.getByRole('button', { name: word(tongue, 'intelligence', 'feed.rowsShow') }).click()
  const field = (key: string) => main.getByLabel(word(tongue, 'intelligence', key), { exact: true })
  await main.locator('form input:not([type=radio])').first().click()
  await page.locator('[role=option]').first().click()
  await field('feed.name').fill(feed.name)
  await field('feed.source').fill('SDI, vehicles found')
  await field('record.kind').selectOption('vehicle')
  await field('contact').fill(feed.contact)
  await field('record.reviewBy').fill(feed.reviewBy)
  await main.locator('input[type=file]').setInputFiles({ name: feed.name, mimeType: 'text/csv', buffer: Buffer.from(vehicles) })
  await main.locator('form button[type=submit]').click()
  await main.getByRole('table').nth(1).waitFor()
}

const primary = async (page: Page): Promise<void> => {
  await header(page).getByRole('button').first().click()
  await page.getByRole('dialog').waitFor()
}

/** A step: the primary button when it is the one, or a line of the menu beside it. */
const begin = (name: string, partner: (tongue: Tongue) => string) => async (page: Page, tongue: Tongue) => {
  const step = { name: word(tongue, 'assistance', `step.${name}`, { partner: partner(tongue) }), exact: true }
  const menu = header(page).getByRole('button', { name: word(tongue, 'frame', 'more'), exact: true })
  const first = header(page).getByRole('button', step)
  await menu.waitFor()
  if (await first.isVisible()) await first.click()
  else {
    await menu.click()
    await page.getByRole('menuitem', step).click()
  }
  await page.getByRole('dialog').waitFor()
}
const italy = (tongue: Tongue) => new Intl.DisplayNames([tongue], { type: 'region' }).of('IT')!

/** By an officer who has proved presence nowhere yet. Sending is confirmed, with a reason for each warning that still stands; then the node asks who it is. */
const stepUp = async (page: Page, tongue: Tongue): Promise<void> => {
  await primary(page)
  const sending = page.getByRole('dialog')
  await isWhole(page)
  for (const box of await sending.getByRole('textbox').all()) await box.fill('Considered.')
  await sending.locator('button[type=submit]').click()
  await page
    .getByRole('dialog', { name: word(tongue, 'frame', 'stepUp.title') })
    .getByRole('button')
    .nth(2)
    .waitFor()
}

const proof = async (page: Page): Promise<void> => {
  await page.locator('main ol button[data-row]').first().click()
  await page.getByRole('dialog').locator('[data-holds]').waitFor()
}

export const sights: readonly Sight[] = [
  { name: 'sign-in', path: at('/sign-in') },
  { name: 'sign-in-refused', path: at('/sign-in?problem=sign-in-expired') },
  { name: 'enrol-used-link', path: at('/sign-in/enrol#gone') },
  { name: 'inbox', by: 'Giulia Marchetti', path: at('/?view=all') },
  { name: 'inbox-empty', by: 'Camille Lefèvre', path: at('/') },
  { name: 'cases', by: 'Giulia Marchetti', path: at('/cases') },
  { name: 'teams', by: 'Giulia Marchetti', path: at('/teams') },
  { name: 'new-case', by: 'Giulia Marchetti', path: at('/cases?new=true') },
  { name: 'case', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}` },
  { name: 'case-members', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/members` },
  { name: 'case-evidence', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/evidence` },
  { name: 'case-conditions', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/conditions` },
  { name: 'case-marks', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/marks` },
  { name: 'network', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/network` },
  { name: 'money', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/money`, open: followMoney },
  { name: 'reasoning', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/reasoning` },
  { name: 'trends', by: 'Giulia Marchetti', path: at('/trends') },
  { name: 'case-history', by: 'Giulia Marchetti', path: (scene) => `/cases/${scene.case}/history` },
  { name: 'screening', by: 'Marta Bellini', path: at('/screening') },
  { name: 'screening-batches', by: 'Marta Bellini', path: at('/screening/batches') },
  { name: 'screening-blind', by: 'Marta Bellini', path: at('/screening/blind') },
  { name: 'screening-lines', by: 'Paolo Serra', path: at('/screening/lines') },
  { name: 'screening-lists', by: 'Marta Bellini', path: at('/screening/lists') },
  { name: 'screening-weighing', by: 'Luca Conti', path: at('/screening/weighing') },
  { name: 'intelligence', by: 'Giulia Marchetti', path: at('/intelligence') },
  { name: 'intelligence-records', by: 'Giulia Marchetti', path: at('/intelligence/records') },
  { name: 'intelligence-record', by: 'Giulia Marchetti', path: (scene) => `/intelligence/records/${scene.record}` },
  { name: 'intelligence-feeding', by: 'Giulia Marchetti', path: at('/intelligence/feeding'), open: readFeed },
  { name: 'intelligence-field', by: 'Giulia Marchetti', path: at('/intelligence/field') },
  { name: 'intelligence-bulk', by: 'Giulia Marchetti', path: at('/intelligence/bulk') },
  { name: 'team-materials', by: 'Giulia Marchetti', path: (scene) => `/teams/${scene.team}/materials` },
  { name: 'team-planned', by: 'Giulia Marchetti', path: (scene) => `/teams/${scene.team}/planned` },
  { name: 'requests', by: 'Giulia Marchetti', path: at('/requests') },
  { name: 'work', by: 'Paolo Serra', path: at('/requests/work') },
  { name: 'new-request', by: 'Giulia Marchetti', path: at('/requests/new') },
  { name: 'compose', by: 'Giulia Marchetti', path: request('draft') },
  { name: 'compose-checks', by: 'Giulia Marchetti', path: request('draft', '/checks') },
  { name: 'submit', by: 'Giulia Marchetti', path: request('draft'), open: primary },
  { name: 'facts', by: 'Adaeze Okonkwo', path: request('open') },
  { name: 'measures', by: 'Giulia Marchetti', path: request('done', '/measures') },
  { name: 'checks', by: 'Giulia Marchetti', path: request('done', '/checks') },
  { name: 'questions', by: 'Giulia Marchetti', path: request('done', '/questions') },
  { name: 'arrangements', by: 'Adaeze Okonkwo', path: request('open', '/arrangements') },
  { name: 'glossary', by: 'Marta Bellini', path: at('/glossary') },
  { name: 'evidence', by: 'Giulia Marchetti', path: request('done', '/evidence') },
  {
    name: 'exhibit',
    by: 'Giulia Marchetti',
    path: request('done', '/evidence'),
    open: async (page) => {
      await page.locator('main button[data-row]').first().click()
      await page.getByRole('dialog').getByRole('textbox').first().waitFor()
    },
  },
  { name: 'documents', by: 'Giulia Marchetti', path: request('done', '/documents') },
  { name: 'history', by: 'Giulia Marchetti', path: request('done', '/history') },
  { name: 'proof', by: 'Giulia Marchetti', path: request('done', '/history'), open: proof },
  { name: 'send', by: 'Marta Bellini', path: request('ready'), open: primary },
  { name: 'step-up', by: 'Paolo Serra', path: request('ready'), open: stepUp },
  { name: 'refuse', by: 'Funmilayo Adeyemi', path: request('open'), open: begin('refuse', italy) },
  { name: 'accept', by: 'Funmilayo Adeyemi', path: request('open'), open: begin('accept', italy) },
  { name: 'ask', by: 'Adaeze Okonkwo', path: request('open'), open: begin('consult', italy) },
  { name: 'law', by: 'Giulia Marchetti', path: at('/law') },
  { name: 'law-ways', by: 'Giulia Marchetti', path: at('/law/ways?from=IT&to=DE&measure=search-seizure&offence=fraud') },
  { name: 'law-limits', by: 'Giulia Marchetti', path: at('/law/limits?clock=eio-decide&day=2026-12-03&state=FR') },
  { name: 'law-gaps', by: 'Giulia Marchetti', path: at('/law/gaps') },
  { name: 'law-compare', by: 'Giulia Marchetti', path: at('/law/compare?a=IT&b=NE') },
  { name: 'law-changes', by: 'Giulia Marchetti', path: at('/law/changes?state=IT') },
  { name: 'law-sheet', by: 'Giulia Marchetti', path: at('/law?to=NG&offence=trafficking-in-persons&measure=records') },
  { name: 'law-treaty', by: 'Giulia Marchetti', path: at('/law?from=MX&to=US&measure=records&treaty=UNTOC-FIREARMS') },
  { name: 'law-record', by: 'Paolo Serra', path: at('/law-record') },
  { name: 'law-record-facts', by: 'Paolo Serra', path: at('/law-record?instrument=UNTOC') },
  { name: 'law-record-changes', by: 'Paolo Serra', path: at('/law-record/changes') },
  { name: 'law-record-change', by: 'Paolo Serra', path: (scene) => `/law-record/changes/${scene.lawChange}` },
  { name: 'law-record-files', by: 'Giulia Marchetti', path: at('/law-record/files') },
  { name: 'law-record-file', by: 'Giulia Marchetti', path: (scene) => `/law-record/files/${scene.lawFile}` },
  { name: 'law-record-packs', by: 'Paolo Serra', path: at('/law-record/packs') },
  { name: 'directory', by: 'Luca Conti', path: at('/directory') },
  { name: 'authorities', by: 'Giulia Marchetti', path: at('/directory/authorities') },
  { name: 'ledger', by: 'Sofia Greco', path: at('/ledger') },
  { name: 'ledger-search', by: 'Sofia Greco', path: at('/ledger/search') },
  { name: 'protection-rules', by: 'Sofia Greco', path: at('/protection') },
  { name: 'protection-policies', by: 'Sofia Greco', path: at('/protection/policies') },
  { name: 'protection-acts', by: 'Sofia Greco', path: at('/protection/acts') },
  { name: 'protection-hints', by: 'Sofia Greco', path: at('/protection/hints') },
  { name: 'protection-retention', by: 'Sofia Greco', path: at('/protection/retention') },
  { name: 'protection-persons', by: 'Sofia Greco', path: at('/protection/persons') },
  { name: 'protection-gates', by: 'Sofia Greco', path: at('/protection/gates') },
  { name: 'protection-clearances', by: 'Sofia Greco', path: at('/protection/clearances') },
  { name: 'protection-reckoning', by: 'Sofia Greco', path: at('/protection/reckoning') },
  { name: 'protection-registers', by: 'Sofia Greco', path: at('/protection/registers') },
  { name: 'protection-mine', by: 'Marta Bellini', path: at('/protection/mine') },
  { name: 'protection-glass', by: 'Sofia Greco', path: at('/protection/glass') },
  { name: 'protection-methods', by: 'Sofia Greco', path: at('/protection/methods') },
  { name: 'protection-adversaries', by: 'Sofia Greco', path: at('/protection/adversaries') },
  { name: 'ledger-entry', by: 'Giulia Marchetti', path: (scene) => `/ledger/entries/${scene.entry}` },
  { name: 'post', by: 'Luca Conti', path: at('/administration') },
  { name: 'dead-letters', by: 'Luca Conti', path: at('/administration/dead-letters') },
  { name: 'incidents', by: 'Luca Conti', path: at('/administration/incidents') },
  { name: 'officers', by: 'Luca Conti', path: at('/administration/officers') },
  { name: 'line-hours', by: 'Luca Conti', path: at('/administration/line') },
  { name: 'papers', by: 'Giulia Marchetti', path: at('/papers') },
  { name: 'figures', by: 'Giulia Marchetti', path: at('/figures') },
  { name: 'paper-in-public', path: at('/papers/0000-0000-0000-0000-0000') },
  { name: 'me', by: 'Luca Conti', path: at('/me') },
  {
    name: 'palette',
    by: 'Giulia Marchetti',
    path: at('/'),
    open: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('Control+k')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'keyboard-map',
    by: 'Giulia Marchetti',
    path: at('/'),
    open: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'not-found', by: 'Giulia Marchetti', path: at('/nowhere') },
  { name: 'request-not-found', by: 'Giulia Marchetti', path: at('/requests/00000000-0000-7000-8000-000000000000') },
  { name: 'role-lacking', by: 'Giulia Marchetti', path: at('/administration') },
]

/** A window in which this officer is signed in already; nobody, when no name is given. */
export async function sitDown(
  browser: Browser,
  stage: Stage,
  name: string | undefined,
  options: BrowserContextOptions = {},
): Promise<Officer> {
  if (!name) return openWindow(browser, stage.url('it-central'), 'nobody', options)
  const by = await stage.as(name)
  const it = await openWindow(browser, by.base, name, options)
  const { node } = await by.get<{ node: { id: string } }>('/session')
  await it.page
    .context()
    .addCookies([{ name: `comity-${node.id}`, value: by.token, url: by.base, httpOnly: true, sameSite: 'Lax' }])
  return it
}

/** Goes there and waits until the page is whole: its heading, no row still in the making, its dialog open. */
export async function look(it: Officer, sight: Sight, scene: Scene, tongue: Tongue): Promise<void> {
  const { page } = it
  await page.goto('about:blank')
  await page.goto(it.home + sight.path(scene), { waitUntil: 'commit' })
  await isWhole(page)
  await sight.open?.(page, tongue, scene)
  await isWhole(page)
}

export async function isWhole(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelector('[role=status][aria-label] > [aria-hidden=true]') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** The language as an officer's earlier choice on this machine. */
export async function speaks(it: Officer, tongue: Tongue): Promise<void> {
  await it.page.context().addInitScript((tag) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('comity.language', tag)
  }, tongue)
}
