/** What officers of both sides do with a request, from the mended draft to the results: the steps that all walks share. */
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { begins, exact, givesReasons, type Officer, opensRequest, sees, seesState, turnsTo } from '../browser/officers.ts'
import { registers } from './cases.ts'
import { isDone, takes } from './dialogs.ts'
import type { Walk } from './walk.ts'

/** Names of the States as the portal writes them. */
const names = new Intl.DisplayNames('en', { type: 'region' })

export const stateName = (code: string): string => names.of(code)!

/** From the mended draft to the other authority: submitted, authorised by a second person, sent by the desk. */
export async function dispatches(w: Walk, from: string, to: string, title: string): Promise<void> {
  const there = stateName(to)
  const reason = 'Considered; the facts show it.'
  await w.step(
    `${stateName(from)}: the draft "${title}" is submitted; each warning that stands is answered with a reason`,
    async () => {
      const it = await w.as(from)
      await opensRequest(it, title)
      await takes(it, 'Submit for review', (opened) => givesReasons(opened, reason))
      await seesState(it, 'In review')
      return it
    },
  )
  await w.step(`${stateName(from)}: a second person authorises it`, async () => {
    const it = await w.as(from, 'approver')
    await opensRequest(it, title)
    await takes(it, 'Authorise')
    await seesState(it, 'Authorised, not sent')
    return it
  })
  await w.step(
    `${stateName(from)}: the desk sees what leaves and what stays, confirms who it is, and sends it to ${there}`,
    async () => {
      const it = await w.as(from, 'desk-officer')
      await opensRequest(it, title)
      const send = () => takes(it, `Send to ${there}`, (opened) => givesReasons(opened, reason))
      await throughGates(w, from, it, title, send)
      await seesState(it, 'Delivered')
      return it
    },
  )
}

/** Does what the gates of human rights may hold: where they do, the approver decides at each, and it is done again. */
export async function throughGates(w: Walk, state: string, it: Officer, title: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (fault) {
    if (!/gate/i.test((fault as Error).message)) throw fault
    await it.page.keyboard.press('Escape')
    const approver = await w.as(state, 'approver')
    await opensRequest(approver, title)
    await decidesGates(approver)
    await act()
  }
}

/** Answers every gate that is open on the page of the request. */
export async function decidesGates(it: Officer): Promise<void> {
  const open = it.page.getByRole('button', exact('Decide'))
  await open.first().waitFor()
  while ((await open.count()) > 0) {
    await open.first().click()
    const dialog = it.page.getByRole('dialog').last()
    for (const box of await dialog.getByRole('textbox').all())
      await box.fill('The conditions and the safeguards of our law answer it.')
    await dialog.getByRole('button').last().click()
    await dialog.waitFor({ state: 'hidden' })
    await it.page.waitForTimeout(500)
  }
}

/** The other side confirms receipt and opens the assessment. */
export async function examines(w: Walk, from: string, to: string, title: string): Promise<void> {
  await w.step(`${stateName(to)}: the desk finds it, confirms receipt and opens the assessment`, async () => {
    const it = await w.as(to, 'desk-officer')
    await opensRequest(it, title)
    await takes(it, `Confirm receipt to ${stateName(from)}`)
    await takes(it, 'Open the assessment')
    await seesState(it, 'Under assessment')
    return it
  })
}

export type Offer = Readonly<{ kind: string; text: string; basis: string }>

/** Accepts every measure, under conditions where there are some; the requesting side accepts those. */
export async function accepts(w: Walk, from: string, to: string, title: string, offers: readonly Offer[] = []): Promise<void> {
  const under = offers.map((it) => it.kind).join('; ')
  await w.step(`${stateName(to)}: the approver accepts every measure${under && ` under conditions: ${under}`}`, async () => {
    const it = await w.as(to, 'approver')
    await opensRequest(it, title)
    await takes(it, 'Accept', (opened) => decides(opened, offers), offers.length ? 'Accept under conditions' : 'Accept')
    await seesState(it, offers.length ? 'Accepted under conditions' : 'Accepted')
    return it
  })
  if (offers.length === 0) return
  await w.step(`${stateName(from)}: the conditions are read and accepted`, async () => {
    const it = await w.as(from)
    await opensRequest(it, title)
    await takes(it, 'Accept the conditions')
    await seesState(it, 'Accepted')
    return it
  })
}

async function decides(opened: Locator, offers: readonly Offer[]): Promise<void> {
  for (const one of await opened.getByRole('radio', exact('Accepted')).all()) await one.check()
  for (const offer of offers) {
    await opened.getByRole('button', exact('Add a condition')).click()
    await opened.getByLabel('Condition', { exact: true }).last().selectOption({ label: offer.kind })
    await opened.getByLabel('In words').last().fill(offer.text)
    await opened.getByLabel('Rests on').last().fill(offer.basis)
  }
}

/** Carries out, and hands over a file that answers a measure; the other side confirms it. */
export async function handsOver(
  w: Walk,
  from: string,
  to: string,
  title: string,
  file: Readonly<{ name: string; text: string }>,
): Promise<void> {
  const there = stateName(from)
  await w.step(`${stateName(to)}: execution begins`, async () => {
    const it = await w.as(to, 'desk-officer')
    await opensRequest(it, title)
    await throughGates(w, to, it, title, () => takes(it, 'Begin execution'))
    await seesState(it, 'In execution')
    return it
  })
  await w.step(`${stateName(to)}: ${file.name} is registered and sent with its custody and conditions`, async () => {
    const it = await w.as(to, 'desk-officer')
    await opensRequest(it, title)
    const opened = await begins(it, `Send the results to ${there}`)
    await opened.getByRole('button', exact('Register a file')).click()
    await registers(it.page.getByRole('dialog', exact('Register a file')), file.name, file.text)
    await opened.getByRole('checkbox', { name: new RegExp(file.name.replace('.', '\\.')) }).check()
    await opened.getByLabel('Message').fill('As asked for.')
    await isDone(it, opened, `Send the results to ${there}`)
    await seesState(it, 'Results sent')
    return it
  })
  await w.step(`${there}: the results are there, with their conditions; receipt is confirmed`, async () => {
    const it = await w.as(from)
    await opensRequest(it, title)
    await turnsTo(it, 'Evidence')
    await sees(it, file.name)
    await takes(it, 'Confirm the results')
    await seesState(it, 'Results received')
    return it
  })
}

/** A consultation is opened or gone on with. */
export async function consults(w: Walk, by: string, other: string, title: string, topic: string, message: string): Promise<void> {
  await w.step(`${stateName(by)}: ${stateName(other)} is consulted: "${message}"`, async () => {
    const it = await w.as(by, 'desk-officer')
    await opensRequest(it, title)
    await takes(it, `Consult ${stateName(other)}`, async (opened) => {
      await opened.getByLabel('Topic').selectOption({ label: topic })
      await opened.getByLabel('Message').fill(message)
    })
    await seesState(it, 'In consultation')
    return it
  })
}

/** Begins to copy an exhibit to another case; gives the dialog, filled. */

/** Another request begins in the same case with the words of an earlier one, perhaps under another instrument. */
export async function begunLike(
  w: Walk,
  [state, to]: readonly [state: string, to: string],
  title: string,
  name: string,
  instrument: RegExp,
): Promise<void> {
  await w.step(`${stateName(state)}: another request like it begins, "${name}", with the same words`, async () => {
    const it = await w.as(state)
    await opensRequest(it, title)
    await turnsTo(it, 'Measures')
    await it.page.getByRole('link', exact('Begin another like it')).click()
    const partner = it.page.getByLabel('To', { exact: true })
    const option = partner.getByRole('option', { name: new RegExp(`^${stateName(to)}`) })
    await option.first().waitFor({ state: 'attached' })
    await partner.selectOption({ label: (await option.first().textContent())! })
    await it.page.getByLabel('Title').fill(name)
    await it.page
      .getByRole('button', { name: new RegExp(`^Begin the draft: .*${instrument.source}`) })
      .first()
      .click()
    await it.page.getByRole('heading', { level: 1, name }).waitFor()
    return it
  })
}

/** Papers are made of the request, one in each of these languages; the files lie beside the pictures. */
export async function prints(w: Walk, state: string, title: string, languages: readonly string[]): Promise<void> {
  for (const language of languages)
    await w.step(`${stateName(state)}: the request is made a paper in ${language}, to be handed to an embassy`, async () => {
      const it = await w.as(state)
      await opensRequest(it, title)
      await turnsTo(it, 'Documents')
      await it.page.getByLabel('Language', { exact: true }).selectOption({ label: language })
      const made = it.page.waitForEvent('download')
      await it.page.getByRole('button', exact('Make the PDF')).click()
      await (await made).saveAs(join(w.pictures, `paper-${language}.pdf`))
      await it.page.getByRole('table', exact('Papers made')).getByText(language).first().waitFor()
      return it
    })
}
