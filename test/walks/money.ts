/** S10 and S11: money and its conditions, and information nobody asked for. */
import { begins, exact, type Officer, opensRequest, sees, seesState, turnsTo } from '../browser/officers.ts'
import { copyOf, goesToCase, opensCase, opensExhibit, partOfCase, registers } from './cases.ts'
import { consentTo } from './consents.ts'
import { isDone, isRefused, takes } from './dialogs.ts'
import { attaches, checksSay, chooses, fills, passesChecks, saved, says } from './drafts.ts'
import { accepts, begunLike, dispatches, examines, handsOver, throughGates } from './steps.ts'
import type { Walk } from './walk.ts'

export async function brazilToSwitzerland(w: Walk): Promise<void> {
  const title = 'Sperre eines Kontos und Bankunterlagen, Zürich'
  const judgment = 'Einziehung nach Urteil'
  const brasil = async (name: string) => {
    const it = await w.as('BR')
    await opensRequest(it, name)
    return it
  }
  await w.step(
    'Brazil: a freeze without its facts and actions stays here (13(3)(c)); the treaty of 2004 is named as the closer one',
    async () => {
      const it = await brasil(title)
      await checksSay(it, 'UNTOC 13(3)(c)', 'Federative Republic of Brazil', '1 failed')
      return it
    },
  )
  await w.step('Brazil: the facts are written, and it passes', async () => {
    const it = await brasil(title)
    await turnsTo(it, 'Draft')
    await fills(it, '/measures/0/particulars/factsAndActions', 'Bestechungsgelder flossen 2024 bis 2026 auf das Konto.')
    await saved(it)
    await passesChecks(it)
    return it
  })
  await dispatches(w, 'BR', 'CH', title)
  await examines(w, 'BR', 'CH', title)
  await w.step('Switzerland: bank secrecy and tax alone stand struck out among the grounds (18(8), 18(22))', async () => {
    const it = await w.as('CH', 'approver')
    await opensRequest(it, title)
    const opened = await begins(it, 'Accept')
    await opened.getByRole('radio', exact('Refused')).first().check()
    says(await opened.innerText(), /18\(8\)/, /18\(22\)/)
    return it
  })
  await accepts(w, 'BR', 'CH', title, [
    { kind: 'Not for fiscal offences', basis: 'Mutual Assistance Act, Arts 3(3), 67', text: 'Not in fiscal proceedings.' },
  ])
  const file = 'account.csv'
  await handsOver(w, 'BR', 'CH', title, { name: file, text: 'date,amount\n2025-02-01,700000\n' })
  const use = { to: 'Tax proceedings', proceeding: 'TAX-2026-5', fiscal: true }
  await w.step('Brazil: into a tax file it may not be copied: the condition stands against it', async () => {
    const it = await w.as('BR')
    await opensCase(it, use.to)
    says(await isRefused(it, await copyOf(it, w.scenario.title, file, use), 'Copy'), /consent/i)
    return it
  })
  await consentTo(w, { state: 'BR', case: w.scenario.title, file, use }, { state: 'CH', case: title })
  await w.step('Brazil: with the consent it is copied, and the condition goes along', async () => {
    const it = await w.as('BR')
    await isDone(it, await copyOf(it, w.scenario.title, file, use), 'Copy')
    await opensExhibit(it, use.to, file)
    await sees(it, 'Not for fiscal offences')
    return it
  })
  await begunLike(w, ['BR', 'CH'], title, judgment, /Transnational Organized Crime/)
  await w.step(
    'Brazil: asked to enforce the final judgment, it lacks the order, its extent and the certified copy (13(3)(b))',
    async () => {
      const it = await brasil(judgment)
      await turnsTo(it, 'Draft')
      await chooses(it, '/measures/0/family', 'Enforcing our confiscation order')
      await saved(it)
      await checksSay(it, '13(3)(b)', /failed/)
      return it
    },
  )
  await w.step('Brazil: the certified judgment is registered', async () => {
    const it = await brasil(judgment)
    await turnsTo(it, 'Evidence')
    await it.page.getByRole('button', exact('Register a file')).first().click()
    await registers(it.page.getByRole('dialog', exact('Register a file')), 'judgment.txt', 'Certified copy of the judgment')
    return it
  })
  await w.step('Brazil: order, extent, third parties, victims and sharing are written, the judgment is attached', async () => {
    const it = await brasil(judgment)
    await turnsTo(it, 'Draft')
    for (const [name, text] of [
      ['property', 'Konto CH00 EXERCISE 0301'],
      ['order', 'Judgment SP-2026-301'],
      ['extent', 'The whole balance.'],
      ['thirdParties', 'A bank claims a pledge on half of it: that half waits (13(8)).'],
      ['victims', 'The State treasury of São Paulo comes first (14(2)).'],
      ['sharing', 'Half each of what remains (14(3)(b)).'],
    ] as const)
      await fills(it, `/measures/0/particulars/${name}`, text)
    await attaches(it, 'judgment.txt', 'Certified order')
    await saved(it)
    await passesChecks(it)
    return it
  })
  await dispatches(w, 'BR', 'CH', judgment)
  await w.step('Switzerland: claims of third parties, victims and the proposal to share stand in the measure', async () => {
    const it = await w.as('CH', 'desk-officer')
    await opensRequest(it, judgment)
    await turnsTo(it, 'Measures')
    await sees(it, /14\(3\)\(b\)/)
    return it
  })
  await claimed(w, judgment)
}

/** A bank claims a part of what is to be confiscated: that one asset waits until a court has said who is right (13(8)). */
async function claimed(w: Walk, judgment: string): Promise<void> {
  const send = 'Send the results to Brazil'
  const measures = async (it: Officer) => {
    await opensRequest(it, judgment)
    await turnsTo(it, 'Measures')
  }
  const executed = async () => {
    const it = await w.as('CH', 'desk-officer')
    await opensRequest(it, judgment)
    const opened = await begins(it, send)
    await opened
      .getByRole('combobox', { name: /Enforcing our confiscation order/ })
      .last()
      .selectOption({ label: 'Executed' })
    await opened.getByLabel('Message').fill('Enforced.')
    return { it, opened }
  }
  await examines(w, 'BR', 'CH', judgment)
  await accepts(w, 'BR', 'CH', judgment)
  await w.step('Switzerland: execution begins', async () => {
    const it = await w.as('CH', 'desk-officer')
    await opensRequest(it, judgment)
    await throughGates(w, 'CH', it, judgment, () => takes(it, 'Begin execution'))
    return it
  })
  await w.step('Switzerland: a bank claims half of the balance; that one asset waits (13(8))', async () => {
    const it = await w.as('CH', 'desk-officer')
    await opensRequest(it, judgment)
    await takes(it, 'Record a third-party claim', async (opened) => {
      await opened.getByLabel('Who claims it').fill('Limmat Exercise Bank')
      await opened.getByLabel('Which part of the property').fill('One half of the balance')
      await opened.getByLabel('On what grounds').fill('A pledge of 2023.')
    })
    await measures(it)
    await sees(it, 'Waits: third-party claim')
    return it
  })
  await w.step('Switzerland: told as executed it may not be while the claim is open', async () => {
    const { it, opened } = await executed()
    says(await isRefused(it, opened, send), /third party claims/i)
    return it
  })
  await w.step('Brazil: sees that it waits, and for whom', async () => {
    const it = await w.as('BR')
    await measures(it)
    await sees(it, 'Limmat Exercise Bank')
    return it
  })
  await w.step('Switzerland: the court dismissed the claim, and the asset goes on', async () => {
    const it = await w.as('CH', 'desk-officer')
    await opensRequest(it, judgment)
    await takes(it, 'Record the decision on a claim', (opened) =>
      opened.getByLabel('Reasons').fill('The pledge was given after the freeze.'),
    )
    await turnsTo(it, 'Progress')
    await sees(it, 'Claim dismissed')
    return it
  })
  await w.step('Switzerland: executed', async () => {
    const { it, opened } = await executed()
    await isDone(it, opened, send)
    await seesState(it, 'Results sent')
    return it
  })
}

export async function unasked(w: Walk): Promise<void> {
  const title = 'Information on a group in Tirana'
  const file = 'transcripts.txt'
  await w.step('United Kingdom: the checks say that nobody is obliged (18(4)-(5)) and name the other basis', async () => {
    const it = await w.as('GB')
    await opensRequest(it, title)
    await checksSay(it, '18(4)-(5)', 'Second Additional Protocol to the European Convention')
    return it
  })
  await w.step('United Kingdom: the transcripts are registered', async () => {
    const it = await w.as('GB')
    await opensRequest(it, title)
    await turnsTo(it, 'Evidence')
    await it.page.getByRole('button', exact('Register a file')).first().click()
    await registers(
      it.page.getByRole('dialog', exact('Register a file')),
      file,
      'Call of 3 March: ... Call of 4 March: Prendi was not there.',
    )
    return it
  })
  await w.step('United Kingdom: a restriction is put on them: for the drug proceedings in Tirana alone', async () => {
    const it = await w.as('GB')
    const drawer = await opensExhibit(it, w.scenario.title, file)
    await drawer.getByRole('button', exact('Impose a condition')).click()
    const opened = it.page.getByRole('dialog', exact('Impose a condition'))
    await opened.getByLabel('Condition', { exact: true }).selectOption({ label: 'Any other use needs consent' })
    await opened.getByLabel('Rests on').fill('UNTOC 18(5)')
    await opened.getByLabel(/^Allowed/).fill('TR-2026-15')
    await opened.getByLabel('In this authority’s own words').fill('For the drug proceedings in Tirana alone.')
    await isDone(it, opened, 'Impose')
    return it
  })
  await w.step('United Kingdom: they are attached', async () => {
    const it = await w.as('GB')
    await opensRequest(it, title)
    await turnsTo(it, 'Draft')
    await attaches(it, file, 'Evidence')
    await saved(it)
    return it
  })
  await dispatches(w, 'GB', 'AL', title)
  await w.step('Albania: the desk takes the prosecutor into the case that opened', async () => {
    const it = await w.as('AL', 'desk-officer')
    await goesToCase(it, title)
    await partOfCase(it, 'Members')
    await it.page.getByRole('button', exact('Add a member')).first().click()
    const opened = it.page.getByRole('dialog')
    const officer = opened.getByLabel('Officer').first()
    const option = officer.getByRole('option', { name: new RegExp(`^${(await w.as('AL')).name}`) })
    await option.waitFor({ state: 'attached' })
    await officer.selectOption({ label: (await option.textContent())! })
    await isDone(it, opened, 'Add to the case')
    return it
  })
  await w.step('Albania: the restriction stands on the exhibit', async () => {
    const it = await w.as('AL')
    await opensExhibit(it, title, file)
    await sees(it, 'UNTOC 18(5)')
    return it
  })
  const other = { to: 'Money laundering', proceeding: 'TR-2026-99' }
  await w.step('Albania: in another file it is not used without consent', async () => {
    const it = await w.as('AL')
    await opensCase(it, other.to)
    says(await isRefused(it, await copyOf(it, title, file, other), 'Copy'), /consent/i)
    return it
  })
  await consentTo(w, { state: 'AL', case: title, file, use: other }, { state: 'GB', case: w.scenario.title })
  await w.step('Albania: with the consent it is copied', async () => {
    const it = await w.as('AL')
    await isDone(it, await copyOf(it, title, file, other), 'Copy')
    return it
  })
  const defence = { to: 'Defence of Prendi', proceeding: 'TR-2026-120', exculpatory: true }
  await w.step('Albania: what clears the accused goes out without consent; nothing can stop it', async () => {
    const it = await w.as('AL')
    await opensCase(it, defence.to)
    await isDone(it, await copyOf(it, title, file, defence), 'Copy')
    await goesToCase(it, title)
    await partOfCase(it, 'Conditions')
    await sees(it, 'TR-2026-120')
    return it
  })
  await w.step('United Kingdom: London is told', async () => {
    const it = await w.as('GB')
    await goesToCase(it, w.scenario.title)
    await partOfCase(it, 'Conditions')
    await sees(it, 'TR-2026-120')
    return it
  })
}
