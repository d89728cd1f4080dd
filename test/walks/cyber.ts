/** S7 and S8: fraud by computer. */
import { begins, exact, opensRequest, sees, seesState, turnsTo } from '../browser/officers.ts'
import { registers } from './cases.ts'
import { groundIn, isDone, isRefused, shutSays, takes } from './dialogs.ts'
import { checksSay, chooses, fills, passesChecks, readsChecks, saved, says, saysNothingOf } from './drafts.ts'
import { asksLaw } from './law.ts'
import { accepts, begunLike, consults, dispatches, examines, throughGates } from './steps.ts'
import type { Walk } from './walk.ts'

const lyon = async (w: Walk, title: string) => {
  const it = await w.as('FR')
  await opensRequest(it, title)
  return it
}

export async function ordersOnData(w: Walk): Promise<void> {
  const [subscriber, content, preservation, freeze] = w.scenario.drafts.map((it) => it.says.title!) as [
    string,
    string,
    string,
    string,
  ]
  await w.step('France: the order for subscriber data passes as a prosecutor issues it, for any offence', async () => {
    const it = await lyon(w, subscriber)
    await passesChecks(it)
    return it
  })
  await dispatches(w, 'FR', 'IE', subscriber)
  await w.step('Ireland: ten days run for the addressee, and nobody has time to object, for nobody is notified', async () => {
    const it = await w.as('IE', 'desk-officer')
    await opensRequest(it, subscriber)
    await sees(it, 'Produce the data')
    saysNothingOf(await it.page.getByRole('main').innerText(), 'Raise a ground for refusal')
    return it
  })
  await w.step(
    'France: content data want a judge; "money is leaving" is no emergency; a missing time range is pointed at',
    async () => {
      const it = await lyon(w, content)
      await checksSay(
        it,
        'Who may issue the order',
        'an emergency in the sense of the Regulation',
        'Time range of the data',
        'Annex III',
      )
      return it
    },
  )
  await w.step('France: the tick of the emergency is taken away, and a judge issues', async () => {
    const it = await lyon(w, content)
    await turnsTo(it, 'Draft')
    await it.page.getByLabel('Emergency', { exact: true }).uncheck()
    await chooses(it, '/epoc/issuingKind', 'Judge')
    await saved(it)
    await passesChecks(it)
    return it
  })
  await w.step('France: below three years content data are out of reach; the maximum is set back afterwards', async () => {
    const it = await lyon(w, content)
    await turnsTo(it, 'Draft')
    await fills(it, '/offences/0/maxPenaltyMonths', '24')
    await saved(it)
    await checksSay(it, 'Threshold for traffic and content data')
    await turnsTo(it, 'Draft')
    await fills(it, '/offences/0/maxPenaltyMonths', '120')
    await saved(it)
    return it
  })
  await dispatches(w, 'FR', 'IE', content)
  await w.step('Ireland: the notified authority has ten days to raise a ground', async () => {
    const it = await w.as('IE', 'desk-officer')
    await opensRequest(it, content)
    await sees(it, 'Raise a ground for refusal')
    return it
  })
  await w.step('Ireland: the form for the provider shows neither necessity nor the summary of the case', async () => {
    const it = await w.as('IE', 'desk-officer')
    await opensRequest(it, content)
    await turnsTo(it, 'Documents')
    await it.page.getByLabel('Reader').first().selectOption({ label: 'For the provider' })
    await it.page.waitForTimeout(1500)
    saysNothingOf(await it.page.getByRole('main').innerText(), 'No other means identifies the user.', 'eleven companies')
    return it
  })
  await w.step('Ireland: the form for the authority shows both', async () => {
    const it = await w.as('IE', 'desk-officer')
    await it.page.getByLabel('Reader').first().selectOption({ label: 'For the notified authority' })
    await sees(it, 'No other means identifies the user.')
    await sees(it, /eleven companies/)
    return it
  })
  await examines(w, 'FR', 'IE', content)
  await w.step('Ireland: the missing range is asked for with Annex III; the data are preserved meanwhile', async () => {
    const it = await w.as('IE', 'desk-officer')
    await opensRequest(it, content)
    await takes(it, 'Ask France', async (opened) => {
      await opened.getByLabel('The order is incomplete').check()
      await opened.getByLabel('The data are preserved meanwhile').check()
      await opened.getByLabel('Question', { exact: true }).fill('From when until when?')
    })
    await seesState(it, 'Information asked for')
    return it
  })
  await w.step('France: five days run for the answer; it is given, and the assessment goes on', async () => {
    const it = await lyon(w, content)
    await sees(it, 'Clarify or correct the order')
    await takes(it, 'Send the answers to Ireland', (opened) =>
      opened.getByLabel('Answer', { exact: true }).fill('March to August 2026.'),
    )
    await seesState(it, 'Under assessment')
    return it
  })
  await w.step(
    'Ireland: the mailbox is a lawyer’s; privilege is a ground, shut before contact with the issuer (Article 12(3))',
    async () => {
      const it = await w.as('IE', 'approver')
      await opensRequest(it, content)
      await shutSays(it, 'Refuse', /12\(3\)/)
      return it
    },
  )
  await consults(w, 'IE', 'FR', content, 'A possible refusal', 'The provider says that a lawyer uses it.')
  await consults(w, 'FR', 'IE', content, 'A possible refusal', 'Only mail with the vendor is wanted.')
  await w.step('Ireland: the ground of privilege is raised, with reasons', async () => {
    const it = await w.as('IE', 'approver')
    await opensRequest(it, content)
    await isDone(it, await groundIn(it, 'Refuse', /Immunity or privilege/, 'The mailbox is a lawyer’s.'), 'Refuse')
    await seesState(it, 'Refused')
    return it
  })
  await dispatches(w, 'FR', 'IE', preservation)
  await w.step('France: sixty days of preservation run; they are extended once by thirty (Annex VI)', async () => {
    const it = await lyon(w, preservation)
    await sees(it, 'Preserve the data')
    await takes(it, 'Speak of the preserved data', (opened) =>
      opened
        .getByLabel('What is said')
        .selectOption({ label: 'Thirty days more (Annex VI)' })
        .then(() => {}),
    )
    await sees(it, 'extended by 30 days')
    return it
  })
  await w.step('France: a second extension is refused', async () => {
    const it = await lyon(w, preservation)
    const opened = await begins(it, 'Speak of the preserved data')
    await opened.getByLabel('What is said').selectOption({ label: 'Thirty days more (Annex VI)' })
    says(await isRefused(it, opened, 'Speak of the preserved data'), /extend/i)
    return it
  })
  await dispatches(w, 'FR', 'PT', freeze)
  await examines(w, 'FR', 'PT', freeze)
  await w.step('Portugal: forty-eight hours to decide on immediate freezing; consultation comes before a ground', async () => {
    const it = await w.as('PT', 'approver')
    await opensRequest(it, freeze)
    await sees(it, 'Decide on immediate freezing')
    await shutSays(it, 'Refuse', /8\(2\)/)
    return it
  })
  await accepts(w, 'FR', 'PT', freeze)
  await w.step('France: forty-eight hours run for the freeze itself', async () => {
    const it = await lyon(w, freeze)
    await sees(it, 'Take concrete freezing measures')
    return it
  })
  await w.step('Ninety-two days later the preservation has lapsed; that is shown and moves nothing', async () => {
    await w.pass(92)
    const it = await lyon(w, preservation)
    await seesState(it, 'Delivered')
    await sees(it, /Missed|Ran out|overdue/i)
    return it
  })
  await w.step('France: Denmark is bound by neither regulation', async () => {
    const it = await w.as('FR')
    for (const measure of ['Production of data by a provider', 'Freezing of property'])
      says(await asksLaw(it, { to: 'Denmark', measure, offence: 'Fraud' }), 'Denmark is not bound by this instrument')
    return it
  })
}

export async function acrossTheAtlantic(w: Walk): Promise<void> {
  const title = 'Preservation of a server'
  const ghana = 'Records of a hosting company in Accra'
  const rotterdam = async (name: string) => {
    const it = await w.as('NL')
    await opensRequest(it, name)
    return it
  }
  await w.step(
    'Netherlands: the UN Cybercrime Convention carries nothing: not in force, with the source of that knowledge',
    async () => {
      const it = await rotterdam(title)
      await checksSay(it, 'The instrument is in force between both States', 'is not in force on this date')
      return it
    },
  )
  await w.step(
    'Netherlands: the Convention on Cybercrime is taken as the basis, from the list of those that carry it',
    async () => {
      const it = await rotterdam(title)
      await turnsTo(it, 'Checks')
      await it.page.getByRole('button', exact('Take this basis: Convention on Cybercrime')).click()
      await it.page.waitForTimeout(1500)
      await checksSay(it, 'BUDAPEST 29(2)')
      return it
    },
  )
  await w.step('Netherlands: what Article 29(2) asks is written; nobody compares offences (29(3))', async () => {
    const it = await rotterdam(title)
    await turnsTo(it, 'Draft')
    for (const [name, text] of [
      ['data', 'Server logs and disk of 192.0.2.17'],
      ['custodian', 'Cascade Exercise Hosting, Virginia'],
      ['necessity', 'Logs are overwritten after thirty days.'],
      ['intention', 'A request for the content follows.'],
    ] as const)
      await fills(it, `/measures/0/particulars/${name}`, text)
    await saved(it)
    await checksSay(it, 'BUDAPEST 29(3)')
    await passesChecks(it)
    return it
  })
  await dispatches(w, 'NL', 'US', title)
  await examines(w, 'NL', 'US', title)
  await w.step('United States: absence of dual criminality stands struck out among the grounds', async () => {
    const it = await w.as('US', 'approver')
    await opensRequest(it, title)
    const opened = await begins(it, 'Accept')
    await opened.getByRole('radio', exact('Refused')).first().check()
    says(await opened.innerText(), /BUDAPEST 29\(3\)/)
    return it
  })
  await accepts(w, 'NL', 'US', title)
  await w.step('United States: execution begins, and the sixty days with it', async () => {
    const it = await w.as('US', 'desk-officer')
    await opensRequest(it, title)
    await throughGates(w, 'US', it, title, () => takes(it, 'Begin execution'))
    await sees(it, 'Preserve the data at least until')
    return it
  })
  await w.step(
    'United States: part of the traffic data is disclosed; it shows a provider in a third State (Article 30)',
    async () => {
      const it = await w.as('US', 'desk-officer')
      await opensRequest(it, title)
      const opened = await begins(it, 'Send the results to Netherlands')
      await opened.getByRole('radio', exact('Part of the results')).check()
      await opened.getByRole('button', exact('Register a file')).click()
      await registers(
        it.page.getByRole('dialog', exact('Register a file')),
        'traffic.csv',
        'at,from\n2026-09-01,provider in Accra\n',
      )
      await opened.getByRole('checkbox', { name: /traffic\.csv/ }).check()
      await opened.getByLabel('Message').fill('The connection came through a provider in Accra.')
      await isDone(it, opened, 'Send part of the results to Netherlands')
      return it
    },
  )
  await begunLike(w, ['NL', 'GH'], title, 'Preservation in Accra', /Convention on Cybercrime/)
  await w.step('Forty-six days later the desk is told to file the request', async () => {
    await w.pass(46)
    const it = await rotterdam(title)
    await sees(it, 'Preserve the data at least until')
    return it
  })
  await w.step(
    'Netherlands: for the content the treaty between the two comes first; the Convention says what displaces it',
    async () => {
      const it = await w.as('NL')
      const text = await asksLaw(it, {
        to: 'United States',
        measure: 'Documents and records, bank and company records included',
        offence: 'Fraud',
      })
      says(text, 'Kingdom of the Netherlands', '18(6)-(7)')
      if (text.indexOf('Kingdom of the Netherlands') > text.indexOf('UN Convention against Transnational'))
        throw new Error('the treaty does not come first')
      return it
    },
  )
  await w.step('Netherlands: a maximum of exactly four years is serious', async () => {
    const it = await rotterdam(ghana)
    saysNothingOf(await readsChecks(it), 'at least four years (48 months), and give the maximum')
    return it
  })
  await w.step('Netherlands: one month less is not; the maximum is set back', async () => {
    const it = await rotterdam(ghana)
    await turnsTo(it, 'Draft')
    await fills(it, '/offences/0/maxPenaltyMonths', '47')
    await saved(it)
    await checksSay(it, /failed/)
    await turnsTo(it, 'Draft')
    await fills(it, '/offences/0/maxPenaltyMonths', '48')
    await saved(it)
    return it
  })
  await dispatches(w, 'NL', 'GH', ghana)
}
