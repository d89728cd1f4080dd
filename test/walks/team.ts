/** S4: a joint team of two Member States and a third State, from its proposal to what only some of it may read. */
import { exact, provesPresence, sees } from '../browser/officers.ts'
import { says, saysNothingOf } from './drafts.ts'
import { material } from './material.ts'
import { stateName } from './steps.ts'
import { asks, opensTeam, partOfTeam } from './teamPage.ts'
import type { Walk } from './walk.ts'

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

export async function jointTeam(w: Walk): Promise<void> {
  const { title } = w.scenario
  await w.step('Italy: a joint team is proposed to France and Nigeria', async () => {
    const it = await w.as('IT')
    await it.page.getByRole('link', exact('Joint teams')).first().click()
    const main = it.page.getByRole('main')
    await main.getByRole('button', exact('Propose a joint team')).first().waitFor()
    await asks(it, it.page.locator('body'), 'Propose a joint team', async (opened) => {
      await opened.getByLabel('Case').selectOption({ index: 1 })
      await opened.getByLabel('Title').fill(title)
      await opened.getByLabel('Purpose').fill(w.scenario.purpose)
      for (const box of await opened.getByRole('checkbox').all()) await box.check()
      await opened.getByLabel('Offence').selectOption({ label: 'Trafficking in persons' })
    })
    await opensTeam(it, title)
    return it
  })
  await w.step(
    'Italy: two bases stand side by side, the Convention for all three and Union law between two; Nigeria is a third State',
    async () => {
      const it = await w.as('IT')
      await opensTeam(it, title)
      await sees(it, 'Legal bases side by side')
      says(
        await it.page.getByRole('main').innerText(),
        'All parties',
        /FR-IT|IT-FR/,
        'Third States to the parties bound by Union law: Nigeria',
      )
      return it
    },
  )
  await w.step('Italy: the composer asks for what an agreement needs; nobody can sign before it is there', async () => {
    const it = await w.as('IT')
    const text = await it.page.getByRole('main').innerText()
    says(
      text,
      'Purpose',
      'Period',
      'Leaders',
      'Evidence gathered before the team',
      'Disclosure',
      'Use of information',
      'Needed, still empty',
    )
    saysNothingOf(text, 'Sign the agreement')
    return it
  })
  await w.step('Italy: words are proposed for every section that is needed', async () => {
    const it = await w.as('IT')
    await opensTeam(it, title)
    // A section, and not the sheet that all sections lie in.
    const open = it.page
      .getByRole('main')
      .getByRole('region')
      .filter({ hasText: 'Needed, still empty', hasNot: it.page.getByRole('region') })
    await open.first().waitFor()
    while ((await open.count()) > 0) {
      const name = (await open.first().getAttribute('aria-label'))!
      await asks(it, open.first(), 'Propose words', async (opened) => {
        await opened
          .getByLabel('Words')
          .fill(
            name === 'Use of information'
              ? 'For the purpose. For another offence only with consent (13(10)(b)).'
              : `${name}: as agreed.`,
          )
        if (name === 'Period') {
          await opened.getByLabel('First day').fill(day(0))
          await opened.getByLabel('Last day').fill(day(365))
        }
      })
      await it.page.getByRole('region', exact(name)).getByText('Waits for agreement').waitFor()
    }
    return it
  })
  for (const state of ['FR', 'NG'])
    await w.step(`${stateName(state)}: section by section the words are agreed to`, async () => {
      const it = await w.as(state, 'approver')
      await opensTeam(it, title)
      const agree = it.page.getByRole('button', exact('Agree to these words'))
      await agree.first().waitFor()
      for (let left = await agree.count(); left > 0; left = await agree.count()) {
        await agree.first().click()
        for (let tries = 0; tries < 600 && (await agree.count()) >= left; tries++) {
          if (await it.page.getByRole('dialog', exact('Confirm that it is you')).isVisible()) await provesPresence(it)
          await it.page.waitForTimeout(100)
        }
      }
      return it
    })
  const signs = (state: string, role: 'prosecutor' | 'approver') =>
    w.step(`${stateName(state)} signs exactly these words`, async () => {
      const it = await w.as(state, role)
      await opensTeam(it, title)
      await asks(it, it.page.getByRole('main'), 'Sign the agreement', (opened) =>
        opened.getByLabel('In what capacity').fill('For the authority named as party'),
      )
      return it
    })
  await signs('IT', 'prosecutor')
  await signs('FR', 'approver')
  await w.step('Italy: before the last signature the space is shut', async () => {
    const it = await w.as('IT')
    await opensTeam(it, title)
    await partOfTeam(it, 'Space')
    await sees(it, 'The space is not open yet')
    return it
  })
  await signs('NG', 'approver')
  for (const [state, role] of [
    ['IT', 'prosecutor'],
    ['FR', 'approver'],
    ['NG', 'approver'],
  ] as const)
    await w.step(`${stateName(state)}: the space is open, and its leader sits in it`, async () => {
      const it = await w.as(state, role)
      await opensTeam(it, title)
      await partOfTeam(it, 'Space')
      await asks(it, it.page.getByRole('main'), 'Seat an officer', async (opened) => {
        await opened.getByLabel('Officer of the case').selectOption({ label: it.name })
        await opened.getByLabel('Function').selectOption({ label: 'Leader' })
        if (state === 'IT') await opened.getByRole('checkbox', { name: /can be named controller/ }).check()
      })
      await it.page.getByRole('table', exact('Members')).getByText(it.name).waitFor()
      return it
    })
  await w.step('Italy: a compartment is opened for what concerns victims, for Italy and France', async () => {
    const it = await w.as('IT')
    await opensTeam(it, title)
    await partOfTeam(it, 'Space')
    await asks(it, it.page.getByRole('main'), 'Open a compartment', async (opened) => {
      await opened.getByLabel('Title').fill('Victims')
      const other = (await w.as('FR', 'approver')).name
      for (const name of [it.name, other]) await opened.getByRole('checkbox', { name: new RegExp(name) }).check()
    })
    await sees(it, 'Victims')
    return it
  })
  await w.step('Italy: a word on a victim is written there', async () => {
    const it = await w.as('IT')
    await it.page.getByLabel('Written for').first().selectOption({ label: 'Victims' })
    await it.page.getByRole('main').getByRole('textbox').last().fill('Blessing U. is moved on Thursday.')
    await it.page.getByRole('button', exact('Send')).last().click()
    await it.page.getByRole('article').filter({ hasText: 'Blessing U.' }).waitFor()
    return it
  })
  await w.step('France reads it', async () => {
    const it = await w.as('FR', 'approver')
    await opensTeam(it, title)
    await partOfTeam(it, 'Space')
    await sees(it, 'Blessing U. is moved on Thursday.')
    return it
  })
  await w.step('Nigeria does not learn that there is a compartment', async () => {
    const it = await w.as('NG', 'approver')
    await opensTeam(it, title)
    await partOfTeam(it, 'Space')
    await it.page.waitForTimeout(2000)
    saysNothingOf(await it.page.getByRole('main').innerText(), 'Victims', 'Blessing U.')
    return it
  })
  await material(w, title)
}
