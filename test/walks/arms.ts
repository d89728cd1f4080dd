/** S9: firearms by the wrong treaty, and a postponement. */
import { begins, exact, opensRequest, sees, seesState, turnsTo } from '../browser/officers.ts'
import { registers } from './cases.ts'
import { groundIn, isDone, isRefused, shutSays, takes } from './dialogs.ts'
import { passesChecks, readsChecks, says, takesBasis } from './drafts.ts'
import { asksLaw } from './law.ts'
import { accepts, consults, dispatches, examines, prints, throughGates } from './steps.ts'
import type { Walk } from './walk.ts'

export async function firearms(w: Walk): Promise<void> {
  const title = 'Records of a dealer in San Diego'
  const spain = 'Marcas borradas: registros de un taller en Eibar'
  await w.step(
    'Mexico: the Firearms Protocol is no basis, the United States are no Party; what carries it stands below, the treaty of 1987 first',
    async () => {
      const it = await w.as('MX')
      await opensRequest(it, title)
      const text = await readsChecks(it)
      says(text, 'The instrument is in force between both States', 'United Mexican States', '18(6)-(7)')
      if (text.indexOf('United Mexican States') > text.lastIndexOf('UN Convention against Transnational Organized Crime'))
        throw new Error('the treaty does not come first')
      return it
    },
  )
  await w.step('Mexico: tracing a weapon goes by the police channel, the ways say', async () => {
    const it = await w.as('MX')
    const text = await asksLaw(it, {
      page: 'Ways',
      forPolice: true,
      to: 'United States',
      measure: 'Identifying or tracing proceeds',
      offence: 'Illicit trafficking in firearms',
    })
    says(text, 'Police channel', 'A tracing query on a firearm goes from contact point to contact point')
    return it
  })
  await w.step('Mexico: the Convention is taken as the basis', async () => {
    const it = await w.as('MX')
    await opensRequest(it, title)
    await takesBasis(it, 'UN Convention against Transnational Organized Crime')
    await passesChecks(it)
    return it
  })
  await w.step('Mexico: between Mexico and Spain the Protocol carries a request on falsified markings', async () => {
    const it = await w.as('MX')
    await opensRequest(it, spain)
    await passesChecks(it)
    return it
  })
  await dispatches(w, 'MX', 'ES', spain)
  await dispatches(w, 'MX', 'US', title)
  await examines(w, 'MX', 'US', title)
  await w.step('United States: postponing is shut before a consultation (18(26))', async () => {
    const it = await w.as('US', 'approver')
    await opensRequest(it, title)
    await shutSays(it, 'Postpone', /18\(26\)/)
    return it
  })
  await consults(w, 'US', 'MX', title, 'A possible postponement', 'May we wait for our own trial?')
  await w.step('United States: without a day to look again no postponement', async () => {
    const it = await w.as('US', 'approver')
    await opensRequest(it, title)
    const opened = await groundIn(it, 'Postpone', /18\(25\)/, 'Our own proceedings would be disturbed.')
    await isRefused(it, opened, 'Postpone')
    return it
  })
  const review = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await w.step('United States: postponed, with reasons and that day', async () => {
    const it = await w.as('US', 'approver')
    await opensRequest(it, title)
    const opened = await groundIn(it, 'Postpone', /18\(25\)/, 'Our own proceedings would be disturbed.')
    await opened.getByLabel('Looked at again on').fill(review)
    await isDone(it, opened, 'Postpone')
    await seesState(it, 'Postponed')
    return it
  })
  await w.step('Thirty-two days later the day is past, a reminder stands there, and nothing moved', async () => {
    await w.pass(32)
    const it = await w.as('US', 'desk-officer')
    await opensRequest(it, title)
    await seesState(it, 'Postponed')
    await sees(it, 'Postponement to be looked at again')
    return it
  })
  await w.step('United States: the assessment is taken up again', async () => {
    const it = await w.as('US', 'desk-officer')
    await opensRequest(it, title)
    await takes(it, 'Take up the assessment again', (opened) => opened.getByLabel('Message').fill('Our trial is over.'))
    await seesState(it, 'Under assessment')
    return it
  })
  await accepts(w, 'MX', 'US', title)
  await w.step('United States: execution begins', async () => {
    const it = await w.as('US', 'desk-officer')
    await opensRequest(it, title)
    await throughGates(w, 'US', it, title, () => takes(it, 'Begin execution'))
    return it
  })
  await w.step('United States: what is public is given at once, in part (18(29)); the rest waits', async () => {
    const it = await w.as('US', 'desk-officer')
    await opensRequest(it, title)
    const opened = await begins(it, 'Send the results to Mexico')
    await opened.getByRole('button', exact('Register a file')).click()
    await registers(it.page.getByRole('dialog', exact('Register a file')), 'register.csv', 'company,since\nHarbor,2009\n')
    await opened.getByRole('checkbox', { name: /register\.csv/ }).check()
    await opened.getByRole('radio', exact('Part of the results')).check()
    await opened.getByLabel('Message').fill('The public part.')
    await isDone(it, opened, 'Send part of the results to Mexico')
    await seesState(it, 'In execution')
    return it
  })
  await w.step('Mexico: the part is there', async () => {
    const it = await w.as('MX')
    await opensRequest(it, title)
    await turnsTo(it, 'Evidence')
    await sees(it, 'register.csv')
    return it
  })
  await prints(w, 'MX', title, ['English', 'Arabic', 'Chinese'])
}
