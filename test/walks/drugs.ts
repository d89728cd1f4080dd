/** S1, S2 and S3: drug trafficking. */
import { begins, exact, opensRequest, sees, seesState, turnsTo } from '../browser/officers.ts'
import { copyOf, goesToCase, opensCase, partOfCase, registers } from './cases.ts'
import { groundIn, isDone, isRefused, shutSays, takes } from './dialogs.ts'
import { attaches, checksSay, fills, passesChecks, saved, says, takesBasis, writesIn } from './drafts.ts'
import { accepts, begunLike, consults, dispatches, examines, handsOver } from './steps.ts'
import type { Walk } from './walk.ts'

export async function peruToAustria(w: Walk): Promise<void> {
  const title = 'Registro de un almacén y datos bancarios en Viena'
  await w.step(
    'Peru: the checks hold the draft back for four reasons, each with its article; an unknown nationality only warns',
    async () => {
      const it = await w.as('PE')
      await opensRequest(it, title)
      await checksSay(it, '4 failed', '7(10)(b)', '7(10)(f)', '7(10)-(12)', '7(9)', 'Nationality')
      return it
    },
  )
  await w.step('Peru: submitting says the same and does not let it go', async () => {
    const it = await w.as('PE')
    const opened = await begins(it, 'Submit for review')
    says(await isRefused(it, opened, 'Submit for review'), '4 points keep it from leaving')
    await it.page.waitForTimeout(200)
    return it
  })
  await w.step('Peru: under UNTOC, taken as the basis for a moment, the same gaps cite Article 18', async () => {
    const it = await w.as('PE')
    await opensRequest(it, title)
    await takesBasis(it, 'UN Convention against Transnational Organized Crime')
    await checksSay(it, '18(15)(b)', '18(15)(f)', '18(14)')
    await takesBasis(it, 'UN Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances')
    await checksSay(it, '7(10)(b)')
    return it
  })
  await w.step('Peru: functions, purpose and the German translation are written; the translation is certified', async () => {
    const it = await w.as('PE')
    await turnsTo(it, 'Draft')
    await fills(it, '/conducting/functions', 'Staatsanwaltschaft, leitet die Ermittlungen')
    await writesIn(it, '/purpose', 'German', 'Beweis im Verfahren 118-2026.')
    await writesIn(
      it,
      '/facts',
      'German',
      'Zwischen Januar und September 2026 gingen drei Sendungen Kokain aus Callao in ein Lager in Wien.',
      'Inés Paredes, sworn translator',
    )
    await saved(it)
    return it
  })
  await w.step('Peru: the certified decision on the search is registered in the case', async () => {
    const it = await w.as('PE')
    await turnsTo(it, 'Evidence')
    await it.page.getByRole('button', exact('Register a file')).first().click()
    await registers(
      it.page.getByRole('dialog', exact('Register a file')),
      'decision.txt',
      'Certified copy of the decision on the search',
    )
    await sees(it, 'decision.txt')
    return it
  })
  await w.step('Peru: it is attached as what it is, and nothing holds the draft back any more', async () => {
    const it = await w.as('PE')
    await opensRequest(it, title)
    await turnsTo(it, 'Draft')
    await attaches(it, 'decision.txt', 'Certified court decision')
    await saved(it)
    await passesChecks(it)
    return it
  })
  await dispatches(w, 'PE', 'AT', title)
  await examines(w, 'PE', 'AT', title)
  await w.step('Peru: asks politely where it stands; the silence is shown on both sides until it is answered', async () => {
    const it = await w.as('PE')
    await opensRequest(it, title)
    await takes(it, 'Ask Austria where it stands')
    await sees(it, /has not answered/)
    return it
  })
  await w.step('Austria: the question stands on its page, and one click answers it', async () => {
    const it = await w.as('AT', 'desk-officer')
    await opensRequest(it, title)
    await sees(it, /waits for an answer/)
    const opened = await begins(it, 'Tell Peru where it stands')
    await isDone(it, opened, 'Waits for a court')
    return it
  })
  await w.step(
    'Austria: bank secrecy stands among the grounds, struck out, with its article; no day is invented for an answer',
    async () => {
      const it = await w.as('AT', 'approver')
      await opensRequest(it, title)
      const opened = await begins(it, 'Refuse')
      says(await opened.innerText(), '7(5)', /bank secrecy/i)
      return it
    },
  )
  await accepts(w, 'PE', 'AT', title)
  await handsOver(w, 'PE', 'AT', title, { name: 'statements.csv', text: 'date,amount\n2026-03-02,90000\n' })
  await w.step(
    'Peru: into the file of other proceedings it may not be copied: the condition stands against it, and says so',
    async () => {
      const it = await w.as('PE')
      await opensCase(it, 'Another file')
      const opened = await copyOf(it, w.scenario.title, 'statements.csv', { to: 'Another file', proceeding: '999-2026' })
      says(await isRefused(it, opened, 'Copy'), /condition/i, /consent/i)
      return it
    },
  )
}

export async function singaporeToGermany(w: Walk): Promise<void> {
  const title = 'Bank records and a statement in Hamburg'
  const twin = 'The same once more'
  await w.step('Singapore: the penalty of death is pointed at with the grounds it invites, and holds nothing back', async () => {
    const it = await w.as('SG')
    await opensRequest(it, title)
    await checksSay(it, '18(21)(b)', '18(21)(d)', /death/i)
    return it
  })
  await dispatches(w, 'SG', 'DE', title)
  await examines(w, 'SG', 'DE', title)
  await w.step('Germany: refusing is shut until a consultation is on record, and the menu says so with its article', async () => {
    const it = await w.as('DE', 'approver')
    await opensRequest(it, title)
    await shutSays(it, 'Refuse', /Consult first, UNTOC 18\(26\)/)
    return it
  })
  await consults(w, 'DE', 'SG', title, 'A possible refusal', 'Can the penalty be excluded?')
  const words = 'The death penalty is not sought or imposed, or if imposed not carried out.'
  await accepts(w, 'SG', 'DE', title, [
    { kind: 'Not where the death penalty may be carried out', text: words, basis: 'UNTOC 18(21)(b), 18(26)' },
  ])
  await w.step(
    'Germany: the assurance is on record in the case, with its words and the day on which somebody looks again',
    async () => {
      const it = await w.as('DE', 'desk-officer')
      await opensRequest(it, title)
      await it.page.getByRole('complementary').getByRole('link').first().click()
      await partOfCase(it, 'Conditions')
      await sees(it, words)
      return it
    },
  )
  await handsOver(w, 'SG', 'DE', title, { name: 'account.csv', text: 'date,amount\n2026-05-04,120000\n' })
  await w.step('Singapore: the request is closed', async () => {
    const it = await w.as('SG', 'desk-officer')
    await opensRequest(it, title)
    await takes(it, 'Close the request')
    await seesState(it, 'Closed')
    return it
  })
  await w.step('Ninety-five days later, Germany: the assurance lives; its day is past, and nothing ended by itself', async () => {
    await w.pass(95)
    const it = await w.as('DE', 'approver')
    await goesToCase(it, title)
    await partOfCase(it, 'Conditions')
    await sees(it, 'In force')
    return it
  })
  await w.step('Singapore: the final judgment is reported', async () => {
    const it = await w.as('SG')
    await goesToCase(it, w.scenario.title)
    await partOfCase(it, 'Conditions')
    await it.page.getByRole('button', exact('Report to the partner')).first().click()
    const opened = it.page.getByRole('dialog', exact('Report to the partner'))
    await opened.getByLabel('Where the proceedings stand').selectOption({ label: 'Final judgment' })
    await opened.getByLabel('Report').last().fill('Twenty years, final.')
    await opened.getByLabel('The proceedings are over: the assurance ends').check()
    await isDone(it, opened, 'Send the report')
    await sees(it, 'Twenty years, final.')
    return it
  })
  await w.step('Germany: the judgment is read, and the watch over the assurance ends', async () => {
    const it = await w.as('DE', 'approver')
    await goesToCase(it, title)
    await partOfCase(it, 'Conditions')
    await sees(it, 'Twenty years, final.')
    await it.page.getByRole('button', exact('Date or end')).first().click()
    const opened = it.page.getByRole('dialog', exact('Date or end'))
    await opened.getByLabel('How the case ended').fill('Judgment read.')
    await isDone(it, opened, 'Save')
    await sees(it, 'Ended')
    return it
  })
  await begunLike(w, ['SG', 'DE'], title, twin, /UN Convention against Transnational Organized Crime/)
  await dispatches(w, 'SG', 'DE', twin)
  await examines(w, 'SG', 'DE', twin)
  await consults(w, 'DE', 'SG', twin, 'A possible refusal', 'Can the penalty be excluded?')
  await consults(w, 'SG', 'DE', twin, 'A possible refusal', 'No assurance can be given.')
  await w.step('Germany: without reasons no refusal', async () => {
    const it = await w.as('DE', 'approver')
    await opensRequest(it, twin)
    says(await isRefused(it, await groundIn(it, 'Refuse', /18\(21\)\(b\)/, ' '), 'Refuse'), /reason/i)
    return it
  })
  await w.step('Germany: refused on the ground of public policy, with reasons', async () => {
    const it = await w.as('DE', 'approver')
    await opensRequest(it, twin)
    await isDone(it, await groundIn(it, 'Refuse', /18\(21\)\(b\)/, 'Ordre public: no assurance against the penalty.'), 'Refuse')
    await seesState(it, 'Refused')
    return it
  })
  await w.step('Singapore: ground and reasons stand on the page', async () => {
    const it = await w.as('SG')
    await opensRequest(it, twin)
    await sees(it, 'Ordre public: no assurance against the penalty.')
    return it
  })
  await w.step(
    'Singapore: extradition on the Convention of 1988 is shut: Singapore declared that it is no basis for it',
    async () => {
      const it = await w.as('SG')
      await it.page.getByRole('link', exact('Requests')).first().click()
      await it.page.getByRole('link', exact('New request')).first().click()
      const kase = it.page.getByLabel('Case', { exact: true })
      await kase.selectOption({ index: 1 })
      await it.page.getByLabel('To', { exact: true }).selectOption({ index: 1 })
      await it.page.getByRole('combobox', { name: 'Measures you have in mind' }).fill('Extradition')
      await it.page
        .getByRole('option', { name: /Extradition/ })
        .first()
        .click()
      await it.page.keyboard.press('Escape')
      await it.page.getByText(/cannot be used, and why/).click()
      await sees(it, /6\(3\)/)
      return it
    },
  )
}
