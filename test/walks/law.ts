/** Questions to the law, asked on its pages. */
import { exact, type Officer } from '../browser/officers.ts'

/** Chooses a value of a field that is searched in by typing. */
async function choosesFrom(it: Officer, label: string, value: string): Promise<void> {
  const field = it.page
    .getByRole('combobox', exact(label))
    .or(it.page.getByRole('textbox', exact(label)))
    .first()
  await field.click()
  await field.fill(value)
  await it.page.getByRole('option', exact(value)).first().click()
}

export type LawAsk = Readonly<{
  to: string
  measure: string
  offence?: string
  page?: string
  /** What is found out is for the police, not for a court. */
  forPolice?: true
}>
/** Asks what two States may do for each other; gives the words of the answer. The own State asks. */
export async function asksLaw(it: Officer, { to, measure, offence, page, forPolice }: LawAsk): Promise<string> {
  await it.page.getByRole('link', exact('Law')).first().click()
  if (page) await it.page.getByRole('link', exact(page)).first().click()
  await choosesFrom(it, 'Requested State', to)
  await choosesFrom(it, 'Measure', measure)
  if (offence) await choosesFrom(it, 'Offence', offence)
  if (forPolice) await it.page.getByLabel('For use before a court').selectOption({ label: 'No' })
  await it.page.waitForTimeout(1500)
  for (const more of await it.page.getByText(/(is|are) no basis, and why/).all()) await more.click()
  return it.page.getByRole('main').innerText()
}
