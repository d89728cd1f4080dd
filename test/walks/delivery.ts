/** S2: one lorry, by agreement and by an order. */
import { begins, exact, opensRequest, sees, turnsTo } from '../browser/officers.ts'
import { isDone, takes } from './dialogs.ts'
import { checksSay, fills, readsChecks, saved, says, saysNothingOf } from './drafts.ts'
import { asksLaw } from './law.ts'
import { accepts, dispatches, examines } from './steps.ts'
import type { Walk } from './walk.ts'

export async function controlledDelivery(w: Walk): Promise<void> {
  const letter = 'Controlled delivery of a container of bananas'
  const order = 'Controlled delivery to Poznań'
  await w.step(
    'Ecuador: the checks say that nothing obliges Belgium: by agreement, case by case (1988 Convention, Article 11)',
    async () => {
      const it = await w.as('EC')
      await opensRequest(it, letter)
      await checksSay(it, 'By agreement, case by case', 'VIENNA-1988 11')
      return it
    },
  )
  await dispatches(w, 'EC', 'BE', letter)
  await examines(w, 'EC', 'BE', letter)
  await accepts(w, 'EC', 'BE', letter, [
    {
      kind: 'Any other use needs consent',
      basis: 'VIENNA-1988 11(2)',
      text: 'Each side bears its own costs; the decision was taken for this case.',
    },
  ])
  await w.step('Belgium: who bears the costs is proposed, as Article 11(2) wants it arranged', async () => {
    const it = await w.as('BE', 'desk-officer')
    await opensRequest(it, letter)
    await takes(it, 'Propose who bears the costs', async (opened) => {
      await opened.getByLabel('Kind').selectOption({ label: 'Substantial or extraordinary' })
      await opened.getByLabel('What for').fill('Replacement of the cargo')
      await opened.getByLabel('Amount').fill('4000')
      await opened.getByLabel(/^Currency/).fill('EUR')
    })
    await turnsTo(it, 'Progress')
    await sees(it, 'Replacement of the cargo')
    return it
  })
  await w.step('Ecuador: the proposal is agreed to, and stands so on both sides', async () => {
    const it = await w.as('EC')
    await opensRequest(it, letter)
    const opened = await begins(it, 'Answer on the costs')
    await isDone(it, opened, (await opened.getByRole('button', exact('Agree')).count()) > 0 ? 'Agree' : 'Answer on the costs')
    await turnsTo(it, 'Progress')
    await sees(it, 'Agreed')
    return it
  })
  await w.step('Ecuador: the method, replaced in part, stands among the measures', async () => {
    const it = await w.as('EC')
    await opensRequest(it, letter)
    await turnsTo(it, 'Measures')
    await sees(it, 'Replaced in part')
    return it
  })
  await w.step('Belgium: the order for the same lorry lacks its practical arrangements (section H, Article 28(2))', async () => {
    const it = await w.as('BE')
    await opensRequest(it, order)
    await checksSay(it, 'Section H: additional requirements', 'Practical arrangements')
    return it
  })
  await w.step('Belgium: they are written, and the check passes', async () => {
    const it = await w.as('BE')
    await opensRequest(it, order)
    await turnsTo(it, 'Draft')
    await fills(
      it,
      '/measures/0/particulars/practicalArrangements',
      'Polish police take over at Świecko; one contact around the clock on either side.',
    )
    await saved(it)
    saysNothingOf(await readsChecks(it), 'Complete "Practical arrangements"')
    return it
  })
  await dispatches(w, 'BE', 'PL', order)
  await examines(w, 'BE', 'PL', order)
  await w.step('Poland: the day that was asked for stands beside the limits of the Directive', async () => {
    const it = await w.as('PL', 'desk-officer')
    await opensRequest(it, order)
    await sees(it, 'Date the request asks for')
    await sees(it, 'Confirm receipt (Annex B)')
    await sees(it, 'Decide on recognition or execution')
    return it
  })
  await w.step(
    'Poland: among its grounds stands the one of Article 28(1), "not authorised in a similar domestic case"',
    async () => {
      const it = await w.as('PL', 'approver')
      await opensRequest(it, order)
      says(await (await begins(it, 'Refuse')).innerText(), 'would not be authorised in a similar domestic case')
      return it
    },
  )
  await accepts(w, 'BE', 'PL', order)
  await w.step(
    'Belgium: were the lorry to turn to Denmark, no order: older conventions stand there instead, each with its article',
    async () => {
      const it = await w.as('BE')
      const text = await asksLaw(it, { to: 'Denmark', measure: 'Controlled delivery', offence: 'Drug trafficking' })
      says(
        text,
        'Denmark is not bound by this instrument',
        'Convention on Mutual Assistance in Criminal Matters between the Member States',
      )
      says(text, 'Second Additional Protocol to the European Convention')
      return it
    },
  )
}
