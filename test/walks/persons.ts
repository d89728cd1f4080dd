/** S5 and S6: smuggling of migrants, by land and at sea. */
import { begins, exact, givesReasons, opensRequest, sees, seesState, turnsTo } from '../browser/officers.ts'
import { groundIn, isDone, isRefused, shutSays, takes } from './dialogs.ts'
import { checksSay, passesChecks, says } from './drafts.ts'
import { accepts, begunLike, consults, dispatches, examines, throughGates } from './steps.ts'
import type { Walk } from './walk.ts'

export async function repealed(w: Walk): Promise<void> {
  const letter = 'Auditions et pièces à Agadez'
  const twin = 'Le même, une seconde fois'
  const order = 'Kontobewegungen in Hamburg'
  await w.step(
    'Italy: the offence is absent in Niger since its repeal and was there on the day of the conduct; that only warns',
    async () => {
      const it = await w.as('IT')
      await opensRequest(it, letter)
      await checksSay(it, 'Dual criminality', 'UNTOC 18(9)', /2023/)
      await passesChecks(it)
      return it
    },
  )
  await w.step('Italy: who was smuggled and stands there as a suspect is pointed at (Protocol, Article 5)', async () => {
    const it = await w.as('IT')
    await checksSay(it, 'UNTOC-SOM 5', 'not liable for having been smuggled')
    return it
  })
  await dispatches(w, 'IT', 'NE', letter)
  await examines(w, 'IT', 'NE', letter)
  await w.step('Niger: a refusal of the search alone is refused by the node before a consultation', async () => {
    const it = await w.as('NE', 'approver')
    await opensRequest(it, letter)
    const opened = await begins(it, 'Accept')
    await opened.getByRole('radio', exact('Accepted')).first().check()
    await opened.getByRole('radio', exact('Refused')).last().check()
    says(await opened.innerText(), /Consult first/)
    return it
  })
  await consults(w, 'NE', 'IT', letter, 'A possible refusal', 'L’infraction a été abrogée.')
  await w.step('Niger: what needs no force is done, the search is refused, with ground and reasons', async () => {
    const it = await w.as('NE', 'approver')
    await opensRequest(it, letter)
    const opened = await begins(it, 'Accept')
    await opened.getByRole('radio', exact('Accepted')).first().check()
    await opened.getByRole('radio', exact('Refused')).last().check()
    await opened
      .getByRole('radio', { name: /18\(9\)/ })
      .last()
      .check()
    await opened.getByLabel('Reasons').last().fill('Loi abrogée le 25 novembre 2023.')
    await isDone(it, opened, 'Accept')
    await seesState(it, 'Accepted')
    return it
  })
  await w.step('Italy: each measure has its own outcome', async () => {
    const it = await w.as('IT')
    await opensRequest(it, letter)
    await turnsTo(it, 'Measures')
    await sees(it, 'Loi abrogée le 25 novembre 2023.')
    return it
  })
  await begunLike(w, ['IT', 'NE'], letter, twin, /Smuggling of Migrants Protocol/)
  await dispatches(w, 'IT', 'NE', twin)
  await examines(w, 'IT', 'NE', twin)
  await w.step('Niger: refusing the whole is shut before a consultation', async () => {
    const it = await w.as('NE', 'approver')
    await opensRequest(it, twin)
    await shutSays(it, 'Refuse', /Consult first/)
    return it
  })
  await consults(w, 'NE', 'IT', twin, 'A possible refusal', 'L’infraction a été abrogée.')
  await w.step('Niger: refused, with reasons', async () => {
    const it = await w.as('NE', 'approver')
    await opensRequest(it, twin)
    await isDone(it, await groundIn(it, 'Refuse', /18\(9\)/, 'Loi abrogée.'), 'Refuse')
    await seesState(it, 'Refused')
    return it
  })
  await w.step('Italy: the duty to make smuggling an offence stands on the map of gaps as context', async () => {
    const it = await w.as('IT')
    await it.page.getByRole('link', exact('Law')).first().click()
    await it.page.getByRole('link', exact('Gaps')).first().click()
    await sees(it, 'Niger')
    return it
  })
  await w.step('Italy: by an order to Germany nothing is compared: Annex D, at least three years', async () => {
    const it = await w.as('IT')
    await opensRequest(it, order)
    await checksSay(it, 'EU-EIO 11(1)(g), Annex D')
    return it
  })
  await dispatches(w, 'IT', 'DE', order)
  await w.step('Germany: seven days run for the confirmation of receipt', async () => {
    const it = await w.as('DE', 'desk-officer')
    await opensRequest(it, order)
    await sees(it, 'Confirm receipt (Annex B)')
    return it
  })
  await w.step('Fourteen days later the limit is missed on both sides, and the order stands where it stood', async () => {
    await w.pass(14)
    const here = await w.as('IT')
    await opensRequest(here, order)
    const it = await w.as('DE', 'desk-officer')
    await opensRequest(it, order)
    for (const one of [here, it]) {
      await seesState(one, 'Delivered')
      await sees(one, /Missed|Ran out|overdue/i)
    }
    return it
  })
  await examines(w, 'IT', 'DE', order)
  await w.step('Germany: thirty-one days more are too many', async () => {
    const it = await w.as('DE', 'desk-officer')
    await opensRequest(it, order)
    const opened = await begins(it, 'Extend a time limit')
    says(await opened.innerText(), '30 days at most')
    return it
  })
  await w.step('Germany: thirty days more, with reasons and the day now expected', async () => {
    const it = await w.as('DE', 'desk-officer')
    await opensRequest(it, order)
    await takes(it, 'Extend a time limit', async (opened) => {
      await opened.getByLabel('Reasons').fill('Der Richter ist krank.')
      await opened.getByLabel('New estimate').fill('2027-06-30')
    })
    await sees(it, 'extended by 30 days')
    return it
  })
  await accepts(w, 'IT', 'DE', order)
  await w.step('Italy: ninety days run to carry the measure out', async () => {
    const it = await w.as('IT')
    await opensRequest(it, order)
    await sees(it, 'Carry out the measure')
    return it
  })
}

export async function atSea(w: Walk): Promise<void> {
  const ask = 'Confirmación de pabellón y autorización de visita: Estrella Sur'
  const follow = 'Decomiso del valor equivalente: droga hallada a bordo'
  await w.step(
    'Spain: the flag State is asked at the authority it named for vessels, by agreement (Protocol, Article 8)',
    async () => {
      const it = await w.as('ES')
      await opensRequest(it, ask)
      await checksSay(it, 'Maritime Authority', 'UNTOC-SOM 8')
      return it
    },
  )
  await w.step('Spain: submitted, with a reason for each warning', async () => {
    const it = await w.as('ES')
    await opensRequest(it, ask)
    await takes(it, 'Submit for review', (opened) => givesReasons(opened, 'Considered; the facts show it.'))
    await seesState(it, 'In review')
    return it
  })
  await w.step('Spain: authorised', async () => {
    const it = await w.as('ES', 'approver')
    await opensRequest(it, ask)
    await takes(it, 'Authorise')
    return it
  })
  await w.step('Spain: by telephone only under an agreement that allows it', async () => {
    const it = await w.as('ES', 'desk-officer')
    await opensRequest(it, ask)
    const opened = await begins(it, 'Record an oral request')
    await opened.getByLabel('Spoken to').fill('Duty officer, Panama')
    says(await isRefused(it, opened, 'Record an oral request'), /needed/i)
    return it
  })
  await w.step('Spain: the call is recorded with its agreement', async () => {
    const it = await w.as('ES', 'desk-officer')
    await opensRequest(it, ask)
    await takes(it, 'Record an oral request', async (opened) => {
      await opened.getByLabel('Agreement that allows oral requests').fill('Exchange of notes between Spain and Panama (exercise)')
      await opened.getByLabel('Spoken to').fill('Duty officer, Panama')
    })
    await seesState(it, 'Made orally, to be confirmed')
    return it
  })
  await w.step('Spain: the same in writing, forthwith', async () => {
    const it = await w.as('ES', 'desk-officer')
    await opensRequest(it, ask)
    await throughGates(w, 'ES', it, ask, () =>
      takes(it, 'Send to Panama', (opened) => givesReasons(opened, 'Considered; the facts show it.')),
    )
    await seesState(it, 'Delivered')
    return it
  })
  await examines(w, 'ES', 'PA', ask)
  await w.step('Panama: "expeditiously" is a duty without an invented number of hours', async () => {
    const it = await w.as('PA', 'desk-officer')
    await opensRequest(it, ask)
    await sees(it, 'Answer for the flag State without delay')
    return it
  })
  await accepts(w, 'ES', 'PA', ask, [
    {
      kind: 'Only for the proceedings named',
      basis: 'UNTOC-SOM 8(5)',
      text: 'Boarding and search only; no other measure without our consent, except to relieve imminent danger (8(7)).',
    },
  ])
  await w.step('Panama: execution begins', async () => {
    const it = await w.as('PA', 'desk-officer')
    await opensRequest(it, ask)
    await throughGates(w, 'PA', it, ask, () => takes(it, 'Begin execution'))
    return it
  })
  await w.step('Panama: of the measure that was authorised it is told what came of it; no other can be named', async () => {
    const it = await w.as('PA', 'desk-officer')
    await opensRequest(it, ask)
    await takes(it, 'Send the results to Spain', async (opened) => {
      await opened
        .getByRole('combobox', { name: /Flag State confirmation/ })
        .last()
        .selectOption({ label: 'Executed' })
      await opened.getByLabel('Message').fill('Registry confirmed; boarding authorised at 14:00.')
    })
    await seesState(it, 'Results sent')
    return it
  })
  await w.step('Spain: what came of it stands with the measure', async () => {
    const it = await w.as('ES')
    await opensRequest(it, ask)
    await turnsTo(it, 'Measures')
    await sees(it, 'Executed')
    return it
  })
  const boarding = async () => {
    const it = await w.as('ES')
    await opensRequest(it, ask)
    const opened = await begins(it, 'Report measures on board')
    await opened.getByLabel('Day').fill('2026-11-26')
    await opened.getByLabel('What was done (1)').fill('Boarded and searched.')
    if ((await opened.getByLabel('What was done (2)').count()) === 0)
      await opened.getByRole('button', exact('One more measure')).click()
    await opened.getByLabel('What was done (2)').fill('Towed to Cartagena.')
    await opened.getByLabel('What it rested on').last().selectOption({ label: 'Imminent danger to lives' })
    return { it, opened }
  }
  await w.step(
    'Spain: what was done on board is told; what the flag State did not authorise rests on danger to lives, and says why',
    async () => {
      const { it, opened } = await boarding()
      says(await isRefused(it, opened, 'Report measures on board'), /reasons/i)
      return it
    },
  )
  await w.step('Spain: with the reason it goes to the flag State', async () => {
    const { it, opened } = await boarding()
    await opened.getByLabel('Reasons').fill('She took water; forty people were on board.')
    await isDone(it, opened, 'Report measures on board')
    return it
  })
  await w.step('Panama: reads which measure rested on what', async () => {
    const it = await w.as('PA', 'desk-officer')
    await opensRequest(it, ask)
    await turnsTo(it, 'Progress')
    await sees(it, 'She took water; forty people were on board.')
    await sees(it, 'Authorised by the flag State')
    return it
  })
  await w.step('Spain: for the drugs on board, the reservation of Panama to Article 5 stands among the bases', async () => {
    const it = await w.as('ES')
    await opensRequest(it, follow)
    await checksSay(it, 'Legal bases today', /5\(1\)/)
    return it
  })
  await dispatches(w, 'ES', 'PA', follow)
}
