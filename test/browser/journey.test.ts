/** The two requests of the exercise as their officers see them: eight people, three authorities, each at a window of her or his own. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { openStage, until } from '../journeys/stage.ts'
import {
  begins,
  chapter,
  confirms,
  confirmsWithPresence,
  does,
  exact,
  givesReasons,
  isSaved,
  type Officer,
  openChromium,
  opensFromInbox,
  opensRequest,
  readsDaysLeft,
  readsStateAndClocks,
  readsWhatIsShut,
  sees,
  seesState,
  signIn,
  turnsTo,
  writes,
} from './officers.ts'

const comity = resolve(import.meta.dirname, '..', '..', 'bin', 'comity.mjs')
const stage = await openStage(19001)
const browser = await openChromium()
after(async () => {
  await browser.close()
  await stage.close()
})

const toLagos = 'Bank records and hearing of a witness in Lagos'
const toLyon = 'Search of a flat in Lyon and records of two bank accounts'
const purpose =
  'To establish who received the proceeds and who recruited the victims, for use in proceedings 4711/2026 in Palermo.'
const records = 'date,amount,payer\n2026-02-03,4000.00,T. Aigbe\n'

/** Both screens show the same state and the same clocks, and nobody has reloaded. */
async function bothSeeTheSame(one: Officer, other: Officer, state: string): Promise<void> {
  await Promise.all([seesState(one, state), seesState(other, state)])
  await until(
    `${one.name} and ${other.name} see the same`,
    () => Promise.all([readsStateAndClocks(one), readsStateAndClocks(other)]),
    ([here, there]) => here === there && here.startsWith(state),
  )
}

/** The day of the event does not count, and a limit that would end on a holiday ends on the next working day: Regulation 1182/71. */
async function runsFor(it: Officer, limit: string, days: number): Promise<void> {
  const left = await readsDaysLeft(it, limit)
  assert.ok(left >= days - 1 && left <= days + 5, `${limit}: ${left} days left of ${days}`)
}

test('a letter of request crosses from Palermo to Lagos and comes back with evidence, seen in browsers', {
  timeout: 300_000,
}, async () => {
  const sign = (name: string) => signIn(browser, stage, name)
  const giulia = await sign('Giulia Marchetti')
  const paolo = await sign('Paolo Serra')
  const marta = await sign('Marta Bellini')
  const adaeze = await sign('Adaeze Okonkwo')
  const funmilayo = await sign('Funmilayo Adeyemi')

  await chapter(
    'Giulia opens the draft from her inbox; the check of Article 18(15)(f) fails and leads her to the field',
    async () => {
      await opensFromInbox(giulia, toLagos)
      await turnsTo(giulia, 'Checks')
      const check = giulia.page.getByRole('listitem').filter({ hasText: '18(15)(f)' }).filter({ hasText: 'Purpose' })
      await check.getByRole('link', { name: 'Go to: Purpose of the evidence' }).click()
      const field = giulia.page.getByRole('textbox', { name: 'Purpose of the evidence, English' })
      await field.waitFor()
      await until('the cursor stands in the field', () => field.evaluate((it) => it === document.activeElement), Boolean)
      await giulia.page.keyboard.type(purpose)
      await isSaved(giulia)
    },
  )

  await chapter('she submits it, Paolo authorises it, Marta sees both sides of it and sends it', async () => {
    await givesReasons(await begins(giulia, 'Submit for review'), 'Considered; the facts show it.')
    await confirms(giulia, 'Submit for review')
    await seesState(giulia, 'In review')

    await opensRequest(paolo, toLagos)
    await does(paolo, 'Authorise')
    await seesState(giulia, 'Authorised, not sent')

    await opensRequest(marta, toLagos)
    const sending = await begins(marta, 'Send to Nigeria')
    await sending.getByRole('region', exact('What leaves and what stays')).getByText('Private notes').waitFor()
    await givesReasons(sending, 'Considered; the facts show it.')
    await confirmsWithPresence(marta, 'Send to Nigeria')
  })

  await chapter('Adaeze finds it in her inbox, confirms receipt, forwards it; Giulia sees each step as it happens', async () => {
    await opensFromInbox(adaeze, toLagos)
    await bothSeeTheSame(giulia, adaeze, 'Delivered')
    await does(adaeze, 'Confirm receipt to Italy')
    await bothSeeTheSame(giulia, adaeze, 'Received')
    const forwarding = await begins(adaeze, 'Forward within the State')
    await forwarding
      .getByLabel('Authority', { exact: true })
      .fill('National Agency for the Prohibition of Trafficking in Persons')
    await writes(forwarding, 'Place', 'Lagos')
    await confirms(adaeze, 'Forward within the State')
    await bothSeeTheSame(giulia, adaeze, 'Forwarded')
    await does(adaeze, 'Open the assessment')
    await bothSeeTheSame(giulia, adaeze, 'Under assessment')
  })

  await chapter('Adaeze asks about one person; the question stands at the field, and Giulia answers it', async () => {
    await adaeze.page.getByRole('button', { name: /^Ask about: Persons concerned.* 2/ }).click()
    await writes(adaeze.page.getByRole('dialog'), 'Question', 'Which Blessing Uwaifo? Give the date of birth.')
    await confirms(adaeze, 'Ask Italy')
    await bothSeeTheSame(giulia, adaeze, 'Information asked for')

    await turnsTo(giulia, 'Questions')
    await sees(giulia, 'Which Blessing Uwaifo? Give the date of birth.')
    const answering = await begins(giulia, 'Send the answers to Nigeria')
    await writes(answering, 'Answer', 'Born on 2 September 1999 in Benin City.')
    await confirms(giulia, 'Send the answers to Nigeria')
    await bothSeeTheSame(giulia, adaeze, 'Under assessment')
    await turnsTo(adaeze, 'Questions')
    await sees(adaeze, 'Born on 2 September 1999 in Benin City.')
  })

  await chapter(
    'Funmilayo cannot refuse: the Convention wants consultation first, and bank secrecy is never a ground',
    async () => {
      await opensRequest(funmilayo, toLagos)
      assert.match(await readsWhatIsShut(funmilayo), /Refuse .*Consult first.*18\(26\)/)
    },
  )

  await chapter('she accepts under a condition, which Giulia accepts; the execution begins', async () => {
    const deciding = await begins(funmilayo, 'Accept')
    for (const measure of await deciding.getByRole('radio', exact('Accepted')).all()) await measure.check()
    await deciding.getByRole('button', exact('Add a condition')).click()
    await deciding.getByLabel('Condition', { exact: true }).selectOption({ label: 'Only for the proceedings named' })
    await writes(deciding, 'In words', 'Use in proceedings 4711/2026 only.')
    await writes(deciding, 'Rests on', 'UNTOC Article 18(19)')
    await confirms(funmilayo, 'Accept under conditions')
    await bothSeeTheSame(giulia, funmilayo, 'Accepted under conditions')

    const accepting = await begins(giulia, 'Accept the conditions')
    await accepting.getByText('Use in proceedings 4711/2026 only.').waitFor()
    await confirms(giulia, 'Accept the conditions')
    await bothSeeTheSame(giulia, adaeze, 'Accepted')
    await does(adaeze, 'Begin execution')
    await bothSeeTheSame(giulia, adaeze, 'In execution')
  })

  await chapter('Adaeze registers the bank records as an exhibit and hands them over', async () => {
    const handing = await begins(adaeze, 'Send the results to Italy')
    await handing.getByRole('button', exact('Register a file')).click()
    const registering = adaeze.page.getByRole('dialog', exact('Register a file'))
    await registering
      .getByLabel('File')
      .setInputFiles({ name: 'account-0041.csv', mimeType: 'text/csv', buffer: Buffer.from(records) })
    await writes(registering, 'Place', 'Lagos')
    await writes(registering, 'Purpose', 'Records asked for in the request.')
    await registering.getByRole('button', exact('Register a file')).click()
    await handing.getByRole('checkbox', { name: /account-0041\.csv/ }).check()
    await writes(handing, 'Message', 'Records of the account, whole.')
    await confirms(adaeze, 'Send the results to Italy')
    await bothSeeTheSame(giulia, adaeze, 'Results sent')
  })

  await chapter('Giulia reads the conditions, opens the evidence for a purpose, and confirms what she received', async () => {
    await turnsTo(giulia, 'Evidence')
    await giulia.page.getByRole('region', exact('Results received')).getByRole('button').first().click()
    const exhibit = giulia.page.getByRole('dialog', exact('Exhibit'))
    await exhibit.getByText('Only for the proceedings named').first().waitFor()
    await writes(exhibit, 'Why you open it', 'Reading the movements of the account.')
    await exhibit.getByRole('checkbox', { name: /I have read the/ }).check()
    const [file] = await Promise.all([
      giulia.page.waitForEvent('download'),
      exhibit.getByRole('button', exact('Open the content')).click(),
    ])
    assert.equal(readFileSync(await file.path(), 'utf8'), records)
    await exhibit.getByRole('button', exact('Close')).click()
    await does(giulia, 'Confirm the results')
    await bothSeeTheSame(giulia, adaeze, 'Results received')
  })

  await chapter(
    'behind the sending stands a proof that her browser checks itself, and that a court checks without any node',
    async () => {
      await turnsTo(giulia, 'History')
      const line = giulia.page.getByRole('listitem').filter({ hasText: 'Marta Bellini sent the request.' }).first()
      await line.getByRole('button', { name: /Logged|Witnessed|Mirrored/ }).click()
      const proof = giulia.page.getByRole('dialog', exact('Proof'))
      await proof.getByText('This browser has checked the proof itself').waitFor()
      const [file] = await Promise.all([
        giulia.page.waitForEvent('download'),
        proof.getByRole('link', exact('Download for a court')).click(),
      ])
      const record = join(mkdtempSync(join(tmpdir(), 'comity-record-')), file.suggestedFilename())
      await file.saveAs(record)
      const said = execFileSync(process.execPath, [comity, 'verify', record], { encoding: 'utf8' })
      assert.match(said, /holds/i, said)
    },
  )

  await chapter('no page had a fault of its own', () => {
    assert.deepEqual(
      [giulia, paolo, marta, adaeze, funmilayo].flatMap((one) => one.troubles),
      [],
    )
  })
})

test('a European Investigation Order crosses from Palermo to Lyon, with its clocks of 7, 30 and 90 days', {
  timeout: 180_000,
}, async () => {
  const sign = (name: string) => signIn(browser, stage, name)
  const giulia = await sign('Giulia Marchetti')
  const paolo = await sign('Paolo Serra')
  const marta = await sign('Marta Bellini')
  const hugo = await sign('Hugo Marchand')
  const ines = await sign('Inès Benali')

  await opensFromInbox(giulia, toLyon)
  await turnsTo(giulia, 'Checks')
  await giulia.page.getByRole('link', { name: 'Go to: Legal remedy sought' }).click()
  await giulia.page.getByRole('combobox', exact('Legal remedy sought')).selectOption('No')
  await giulia.page.getByRole('textbox', exact('Validated by')).fill('')
  await isSaved(giulia)
  await givesReasons(await begins(giulia, 'Submit for review'), 'Considered; the facts show it.')
  await confirms(giulia, 'Submit for review')
  await opensRequest(paolo, toLyon)
  await does(paolo, 'Authorise')
  await opensRequest(marta, toLyon)
  await givesReasons(await begins(marta, 'Send to France'), 'Considered; the facts show it.')
  await confirmsWithPresence(marta, 'Send to France')

  await opensFromInbox(hugo, toLyon)
  await bothSeeTheSame(giulia, hugo, 'Delivered')
  await runsFor(hugo, 'Confirm receipt (Annex B)', 7)
  await does(hugo, 'Confirm receipt to Italy')
  await does(hugo, 'Open the assessment')
  await bothSeeTheSame(giulia, hugo, 'Under assessment')
  await runsFor(hugo, 'Decide on recognition or execution', 30)

  await opensRequest(ines, toLyon)
  const deciding = await begins(ines, 'Accept')
  for (const measure of await deciding.getByRole('radio', exact('Accepted')).all()) await measure.check()
  await confirms(ines, 'Accept')
  await bothSeeTheSame(giulia, hugo, 'Accepted')
  await runsFor(giulia, 'Carry out the measure', 90)
  assert.deepEqual(
    [giulia, hugo, ines].flatMap((one) => one.troubles),
    [],
  )
})
