/** What goes badly at a desk, in the scenario of S1: each ends in a sentence, and nothing that was typed is lost. */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { exact, type Officer, opensRequest, sees, starts, turnsTo } from '../browser/officers.ts'
import { checksSay, chooses, fills, place, saved } from './drafts.ts'
import { prints } from './steps.ts'
import type { Walk } from './walk.ts'

const title = 'Registro de un almacén y datos bancarios en Viena'
const functions = '/conducting/functions'
const holds = async (it: Officer, pointer: string, text: string): Promise<void> => {
  const box = place(it, pointer).locator('input, textarea').first()
  await box.waitFor()
  for (let tries = 0; (await box.inputValue()) !== text; tries++) {
    if (tries > 300) throw new Error(`${pointer}: "${await box.inputValue()}" instead of "${text}"`)
    await it.page.waitForTimeout(100)
  }
}
const drafts = async (it: Officer): Promise<void> => {
  await opensRequest(it, title)
  await turnsTo(it, 'Draft')
  await place(it, functions).waitFor()
}

export async function goesBadly(w: Walk): Promise<void> {
  await w.step('Peru: the window is closed in the middle of a sentence; opened again, it is there', async () => {
    const it = await w.as('PE')
    await drafts(it)
    const other = await it.page.context().newPage()
    await other.goto(it.page.url())
    const second = { ...it, page: other }
    await place(second, functions).waitFor()
    await fills(second, functions, 'Fiscalía que dirige la inves')
    await other.close()
    await it.page.reload()
    await holds(it, functions, 'Fiscalía que dirige la inves')
    return it
  })
  await w.step('Peru: the session ends while the officer types; after signing in again the words are there', async () => {
    const it = await w.as('PE')
    await it.page.context().clearCookies()
    await fills(it, functions, 'Fiscalía que dirige la investigación')
    await it.page.waitForURL(/sign-in/)
    await it.page.screenshot({ path: join(w.pictures, 'session-over.png') })
    await it.page
      .getByRole('main')
      .getByRole('button', { name: starts(it.name) })
      .click()
    await it.page.getByRole('link', exact('Requests')).first().waitFor()
    await drafts(it)
    await holds(it, functions, 'Fiscalía que dirige la investigación')
    await it.page.reload()
    await holds(it, functions, 'Fiscalía que dirige la investigación')
    return it
  })
  await w.step('Peru: two officers write in two places at once; both texts stand in the end', async () => {
    const it = await w.as('PE')
    const desk = await w.as('PE', 'desk-officer')
    await drafts(it)
    await drafts(desk)
    await fills(it, functions, 'Fiscalía provincial')
    await fills(desk, '/conducting/reference', '118-2026/2')
    await saved(it)
    await saved(desk)
    await holds(it, '/conducting/reference', '118-2026/2')
    await holds(desk, functions, 'Fiscalía provincial')
    return desk
  })
  await w.step('Peru: two officers write in the same place; the second is asked which text stands', async () => {
    const it = await w.as('PE')
    const desk = await w.as('PE', 'desk-officer')
    await desk.page.context().setOffline(true)
    await fills(desk, functions, 'Fiscalía especializada')
    await fills(it, functions, 'Fiscalía suprema')
    await saved(it)
    await desk.page.context().setOffline(false)
    await sees(desk, /A colleague saved another text/)
    await sees(desk, 'Fiscalía suprema')
    await desk.page.getByRole('button', exact('Keep mine')).click()
    await holds(it, functions, 'Fiscalía especializada')
    return desk
  })
  await w.step('Peru: a hearing in the hour that summer time skips is named, with its field', async () => {
    const it = await w.as('PE')
    await drafts(it)
    await chooses(it, '/measures/0/family', 'Hearing by video or telephone')
    await fills(it, '/measures/0/particulars/start', '2027-03-28T02:30')
    await fills(it, '/measures/0/particulars/zone', 'Europe/Vienna')
    await saved(it)
    await checksSay(it, 'The clocks of that zone do not show this time on that day')
    return it
  })
  const dir = mkdtempSync(join(tmpdir(), 'comity-bad-'))
  await w.step(
    'Peru: a file of more than two gigabytes goes in segments, says how much is there, and can be paused',
    async () => {
      const it = await w.as('PE')
      const large = join(dir, 'large.bin')
      closeSync(openSync(large, 'w'))
      truncateSync(large, 2_200_000_000)
      await opensRequest(it, title)
      await turnsTo(it, 'Evidence')
      await it.page.getByRole('button', exact('Register a file')).first().click()
      const opened = it.page.getByRole('dialog', exact('Register a file'))
      await opened.locator('input[type=file]').setInputFiles(large)
      await opened.getByLabel('Place').fill('In the office')
      await opened.getByLabel('Purpose').fill('For the proceedings of the case')
      await opened.getByRole('button', exact('Register a file')).click()
      const sending = it.page.getByRole('dialog', exact('Sending'))
      await sending.getByText(/checked, sealed and stored/).waitFor()
      await sending.getByRole('button', exact('Pause')).click()
      await sending.getByRole('button', exact('Go on')).waitFor()
      await it.page.keyboard.press('Escape')
      return it
    },
  )
  await w.step('Peru: a PDF that unpacks to two gigabytes is looked at as it lies', async () => {
    const it = await w.as('PE')
    const once = deflateSync(Buffer.alloc(64 << 20))
    const bomb = deflateSync(Buffer.concat(Array.from({ length: 32 }, () => once)))
    const head = `%PDF-1.7\n1 0 obj\n<< /Filter [/FlateDecode /FlateDecode] /Length ${bomb.length} >>\nstream\n`
    const buffer = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream\nendobj\n%%EOF\n')])
    await it.page.getByRole('link', exact('Papers')).first().click()
    const asked = it.page.getByRole('region', { name: 'Check the signatures of a file' }).locator('input[type=file]')
    await asked.setInputFiles({ name: 'bomb.pdf', mimeType: 'application/pdf', buffer })
    await sees(it, 'The file carries no signature.')
    return it
  })
  await prints(w, 'PE', title, ['English'])
  await w.step('Peru: a scan laid on the glass in the wrong order is read, and the right order is said', async () => {
    const it = await w.as('PE')
    execFileSync('pdftoppm', ['-r', '110', '-png', join(w.pictures, 'paper-English.pdf'), join(dir, 'page')])
    const pages = readdirSync(dir).filter((name) => name.startsWith('page'))
    await it.page.getByRole('link', exact('Papers')).first().click()
    const asked = it.page.locator('input[type=file]').first()
    await asked.setInputFiles(
      pages
        .toSorted()
        .toReversed()
        .map((name) => join(dir, name)),
    )
    await sees(it, /The pages lie in the wrong order/)
    rmSync(dir, { recursive: true })
    return it
  })
}
