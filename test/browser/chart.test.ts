/** The link chart in the hands of an analyst: keys, mouse, looks, notes, time, and what is saved of it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Locator } from 'playwright-core'
import type { ChartState, Point } from '../../src/analysis/chart/state.ts'
import { openStage, until } from '../journeys/stage.ts'
import { seatOf } from './drawing.ts'
import { exact, openChromium, sees } from './officers.ts'
import { sitDown } from './scene.ts'

const stage = await openStage(19061)
const browser = await openChromium()
after(async () => {
  await browser.close()
  await stage.close()
})

const giulia = await stage.as('Giulia Marchetti')
const id = (await giulia.get<{ items: { id: string; title: string }[] }>('/cases')).items.find((it) =>
  it.title.startsWith('Lanterna'),
)!.id
type Saved = Readonly<{ title: string; state: { view: ChartState } }>
const savedAs = async (title: string): Promise<ChartState> => {
  const { items } = await giulia.get<{ items: Saved[] }>(`/cases/${id}/network/charts`)
  return items.find((it) => it.title === title)!.state.view
}
const it = await sitDown(browser, stage, 'Giulia Marchetti')
const { page } = it
const chart = page.getByRole('application')
const side = page.getByRole('complementary', exact('Beside the chart'))
const turnsTo = (name: string) => side.getByText(name, { exact: true }).click()
const opensChart = async (): Promise<void> => {
  await page.goto(`${it.home}/cases/${id}/network`)
  await chart.locator('canvas').first().waitFor()
}
const shown = async (): Promise<number> =>
  Number(/Shown: ([\d,]+) of/.exec(await page.getByRole('status').filter({ hasText: 'Shown:' }).innerText())![1])
const saves = async (title: string): Promise<ChartState> => {
  await turnsTo('Saved')
  await side.getByRole('textbox', exact('Title of the chart')).fill(title)
  await side.getByRole('button', { name: /^Save (chart|as branch)$/ }).click()
  await side.getByText(`Open: ${title}, version 1`).waitFor()
  return savedAs(title)
}

const onScreen = async (places: Readonly<Record<string, Point>>, at: Point) => seatOf((await chart.boundingBox())!, places, at)
const drags = async (from: { x: number; y: number }, dx: number, dy: number): Promise<void> => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (const part of [0.3, 0.7, 1]) await page.mouse.move(from.x + dx * part, from.y + dy * part)
  await page.mouse.up()
}
const presses = async (box: Locator, ...keys: string[]): Promise<void> => {
  await box.focus()
  for (const key of keys) await page.keyboard.press(key)
}

test('by keyboard one walks, sees the surroundings, expands, hides, pins, and takes each step back', {
  timeout: 120_000,
}, async () => {
  await opensChart()
  const all = await shown()
  await presses(chart, 'ArrowRight', 'ArrowRight')
  await sees(it, /, lines: \d+/)
  await presses(chart, 's')
  const around = await shown()
  assert.ok(around > 1 && around < all, `${around} of ${all}`)
  await presses(chart, 's')
  assert.ok((await shown()) > around, 'a second time goes further')
  await presses(chart, 'Control+z', 'Control+z')
  assert.equal(await shown(), all)
  await turnsTo('Card')
  await side.getByRole('button', exact('Show only these')).click()
  assert.equal(await shown(), 1)
  await presses(chart, 'e')
  assert.equal(await shown(), around, 'expanding shows whoever is tied to it')
  await presses(chart, 'h')
  assert.equal(await shown(), around - 1)
  await presses(chart, 'Control+z', 'Control+z', 'Control+z')
  assert.equal(await shown(), all)
  await presses(chart, 'Control+y')
  assert.equal(await shown(), 1)
  await presses(chart, 'Control+z', 'p')
  await turnsTo('Card')
  await side.getByRole('button', exact('Unpin')).click()
})

test('a mark and a note stay where the mouse put them, looks are given, and all of it is in what is saved', {
  timeout: 120_000,
}, async () => {
  await opensChart()
  const all = await shown()
  await presses(chart, 'Control+a', 'p')
  const before = await saves('Pinned')
  assert.equal(Object.keys(before.placed).length, all)
  const [mark, at] = Object.entries(before.placed).toSorted((a, b) => b[1][1] - a[1][1])[0]!
  const there = await onScreen(before.placed, at)
  await drags(there, 60, 30)
  await turnsTo('Notes')
  await side.getByLabel('Written on').selectOption('free')
  await side.getByRole('textbox', exact('Note')).fill('Ask the bank before the hearing.')
  await side.getByRole('button', exact('Add note')).click()
  const moved = await saves('Moved')
  const gone = moved.placed[mark]!
  assert.ok(gone[0] > at[0] && gone[1] < at[1], `${at} to ${gone}`)
  assert.equal(Object.entries(moved.placed).filter(([one, p]) => p[0] !== before.placed[one]?.[0]).length, 1)
  assert.equal(moved.notes[0]?.at, undefined, 'a free note begins in the middle')
  const box = (await chart.boundingBox())!
  await turnsTo('Notes')
  await drags({ x: box.x + box.width / 2 + 30, y: box.y + box.height / 2 - 22 }, -200, 150)
  await side.getByRole('button', exact('Move the note: Right')).click()
  await side.getByRole('combobox', exact('For')).selectOption('organisation')
  await side.getByRole('combobox', exact('Colour')).selectOption('red')
  await side.getByRole('combobox', exact('Size')).selectOption('large')
  const done = await saves('Put and coloured')
  assert.ok(done.notes[0]?.at, 'the note was taken by the mouse')
  assert.deepEqual(done.styles, { organisation: { tone: 'red', size: 'large' } })
  await page.reload()
  await turnsTo('Saved')
  await side.getByRole('listitem').filter({ hasText: 'Put and coloured' }).getByRole('button', exact('Open')).click()
  await turnsTo('Notes')
  await side.getByText('Ask the bank before the hearing.').waitFor()
  await side.getByRole('combobox', exact('For')).selectOption('organisation')
  assert.equal(await side.getByRole('combobox', exact('Colour')).inputValue(), 'red')
})

test('a finger takes the mark it means and puts it elsewhere, and nothing hangs on it afterwards', {
  timeout: 90_000,
}, async () => {
  await opensChart()
  await presses(chart, 'Control+a', 'p')
  const before = await saves('Before the finger')
  const [mark, at] = Object.entries(before.placed).toSorted((a, b) => b[1][1] - a[1][1])[0]!
  const { x, y } = await onScreen(before.placed, at)
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [{ x: x + 7, y: y + 5 }])
  for (const part of [20, 40, 60]) await touch('touchMove', [{ x: x + 7 + part, y: y + 5 + part }])
  await touch('touchEnd', [])
  await page.mouse.move(x, y)
  await page.mouse.move(x - 80, y + 10)
  const moved = (await saves('After the finger')).placed
  assert.ok(moved[mark]![0] > at[0] && moved[mark]![1] < at[1], `${at} to ${moved[mark]}`)
  assert.equal(Object.entries(moved).filter(([one, p]) => p[0] !== before.placed[one]?.[0]).length, 1)
  await cdp.detach()
})

test('time is played day by day, a box chooses marks, and the paper holds picture and evidence', {
  timeout: 120_000,
}, async () => {
  await opensChart()
  const days = side.getByRole('slider')
  await side.getByRole('button', exact('Play')).click()
  const first = await days.inputValue()
  await until(
    'the day moves',
    () => days.inputValue(),
    (day) => day !== first,
  )
  await side.getByRole('button', exact('Pause')).click()
  await page.getByRole('toolbar').getByRole('button', exact('Undo')).click()
  await side.getByText('Ties on any day').waitFor()
  await opensChart()
  const box = (await chart.boundingBox())!
  await page.keyboard.down('Shift')
  await drags({ x: box.x + 4, y: box.y + 4 }, box.width - 8, box.height - 8)
  await page.keyboard.up('Shift')
  await sees(it, new RegExp(`Chosen: ${await shown()}\\.`))
  await page.getByRole('toolbar').getByRole('button', exact('Save picture or data')).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Paper (PDF)' }).click(),
  ])
  assert.match(
    readFileSync((await download.path())!)
      .toString('latin1')
      .slice(0, 5),
    /^%PDF-/,
  )
  assert.deepEqual(it.troubles, [])
})

test('questions are worked out over what is shown, and say how sure they are', { timeout: 120_000 }, async () => {
  await opensChart()
  const box = page.locator('section').filter({ has: page.getByRole('heading', exact('Questions to the network')) })
  const asks = async (question: string): Promise<void> => {
    await box.getByLabel('Question', { exact: true }).selectOption(question)
    await box.getByRole('button', exact('Work it out')).click()
  }
  await asks('key-players')
  await box.getByText(/All [\d,]+ sets of this size were tried/).waitFor()
  await box.getByRole('button', exact('Choose on the chart')).click()
  await sees(it, 'Chosen: 2.')
  await asks('disruption')
  await box.getByRole('row', { name: /Entities in the largest part/ }).waitFor()
  await box.getByRole('button', exact('Into the notebook')).click()
  const cite = page.getByRole('dialog', exact('Into the notebook'))
  assert.match(await cite.getByRole('textbox').first().inputValue(), /Entities in the largest part: Before \d+, After \d+\./)
  await cite.getByRole('button', exact('Save')).click()
  await cite.waitFor({ state: 'hidden' })
  const { findings } = await giulia.get<{ findings: { text: string; facts: { kind: string; state: string }[] }[] }>(
    `/cases/${id}/reasoning`,
  )
  const cited = findings.find((one) => one.text.startsWith('What if what is chosen is taken away?'))!
  assert.deepEqual(
    cited.facts.map((fact) => [fact.kind, fact.state]),
    [['chart', 'there']],
  )
  await asks('dismantling')
  await box.getByRole('img', { name: /By betweenness, 1 at a time: half is left after \d+/ }).waitFor()
  await asks('doubt')
  await box.getByText(/the order agrees by 0\.\d\d on average/).waitFor()
  await asks('missing-ties')
  await box.getByText(/Tested on this network: .* Half would be chance/).waitFor()
  await page.getByRole('button', exact('Measure what is shown')).click()
  await page.getByLabel('Measure', { exact: true }).selectOption('role')
  await page
    .getByRole('cell', exact('hub that joins communities'))
    .or(page.getByRole('cell', exact('joins communities')))
    .first()
    .waitFor()
  assert.deepEqual(it.troubles, [])
})

test('what was read somewhere enters by hand, a tie not without its source and evidence', { timeout: 90_000 }, async () => {
  await opensChart()
  const tied = async (): Promise<number> =>
    Number(/, ([\d,]+) of [\d,]+ ties/.exec(await page.getByRole('status').filter({ hasText: 'Shown:' }).innerText())![1])
  const [all, before] = [await shown(), await tied()]
  const opens = async (): Promise<Locator> => {
    await page.getByRole('button', exact('Add')).click()
    return page.getByRole('dialog', exact('Add to the network'))
  }
  const one = await opens()
  await one.getByLabel('Kind').first().selectOption('place')
  await one.getByRole('textbox', { name: 'Name' }).fill('Trapani')
  await one.getByRole('textbox', exact('Attribute')).fill('religion')
  await one.getByRole('textbox', exact('Value')).fill('x')
  await one.getByRole('button', exact('Add')).first().click()
  await one
    .getByText(/special categor|protected|not (be )?(kept|recorded)/i)
    .first()
    .waitFor()
  await one.getByRole('textbox', exact('Attribute')).fill('lat')
  await one.getByRole('textbox', exact('Value')).fill('38.02')
  await one.getByRole('button', exact('Add')).first().click()
  await one.waitFor({ state: 'hidden' })
  await until('it is shown', shown, (n) => n === all + 1)
  const two = await opens()
  await two.getByText('A tie', { exact: true }).click()
  for (const [label, name] of [
    ['From', 'Elif Aydin'],
    ['To', 'Trapani'],
  ] as const) {
    await two.getByRole('combobox', { name: label }).fill(name)
    await page.getByRole('option', exact(name)).click()
  }
  const add = two.getByRole('button', exact('Add')).last()
  assert.ok(await add.isDisabled(), 'no tie without source and evidence')
  await two.getByRole('textbox', { name: 'Source' }).fill('Hearing of 20 November')
  await two.getByRole('textbox', { name: 'Evidence' }).fill('E2, page 4')
  await add.click()
  await two.waitFor({ state: 'hidden' })
  await until('the tie is shown', tied, (n) => n === before + 1)
})

test('a payment is followed back to the accounts outside by three rules, and cited with what paid it', {
  timeout: 60_000,
}, async () => {
  await page.goto(`${it.home}/cases/${id}/money`)
  const paid = page.getByRole('row').filter({ hasText: 'EUR 8,200.00' }).filter({ hasText: 'consulting' })
  await paid
    .getByRole('checkbox', { name: /^Claim payment/ })
    .last()
    .click()
  await page.getByRole('button', exact('Look back from this payment')).click()
  const box = page
    .locator('section')
    .filter({ has: page.getByRole('heading', exact('Where the money of this payment came from')) })
  const firstRule = await box.getByText(/whose money is in this payment, EUR\s[\d,.]+ of EUR\s8,200\.00/).innerText()
  await box.getByText('Lowest balance').click()
  await box.getByText(/the claim never exceeds the lowest balance/).waitFor()
  await box.getByText('First in, first out').click()
  await box.getByRole('button', exact('Into the notebook')).click()
  const cite = page.getByRole('dialog', exact('Into the notebook'))
  await cite.getByRole('button', exact('Save')).click()
  await cite.waitFor({ state: 'hidden' })
  const { findings } = await giulia.get<{ findings: { text: string; facts: { kind: string; parts: string[] }[] }[] }>(
    `/cases/${id}/reasoning`,
  )
  const cited = findings.find((one) => one.text.endsWith(firstRule))!
  assert.equal(cited.facts[0]!.kind, 'payments')
  assert.ok(cited.facts[0]!.parts.length > 4)
  assert.deepEqual(it.troubles, [])
})
