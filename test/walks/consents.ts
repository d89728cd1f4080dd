/** Consent to another use: asked of the authority that imposed the condition, and given by its approver. */
import { exact, sees } from '../browser/officers.ts'
import { goesToCase, opensExhibit, partOfCase, type Use } from './cases.ts'
import { isDone } from './dialogs.ts'
import { stateName } from './steps.ts'
import type { Walk } from './walk.ts'

type Asking = Readonly<{ state: string; case: string; file: string; use: Use }>
/** Consent is asked of the authority that imposed the condition; its approver gives it. */
export async function consentTo(w: Walk, asking: Asking, giving: Readonly<{ state: string; case: string }>): Promise<void> {
  await w.step(`${stateName(asking.state)}: consent is asked for, from the exhibit itself`, async () => {
    const it = await w.as(asking.state)
    const drawer = await opensExhibit(it, asking.case, asking.file)
    await drawer.getByRole('button', exact('Ask for consent')).click()
    const opened = it.page.getByRole('dialog', exact('Ask for consent'))
    await opened.getByLabel('Proceedings', { exact: true }).fill(asking.use.proceeding)
    if (asking.use.fiscal) await opened.getByLabel('Fiscal proceedings').check()
    await opened.getByLabel('Reasons').fill('The same facts matter in the other file.')
    await isDone(it, opened, 'Send the request')
    return it
  })
  await w.step(
    `${stateName(giving.state)}: the request for consent is there, with use and reasons; it is given under terms`,
    async () => {
      const it = await w.as(giving.state, 'approver')
      await goesToCase(it, giving.case)
      await partOfCase(it, 'Conditions')
      await it.page
        .getByRole('button', { name: /^(Answer|Prepare the answer)$/ })
        .first()
        .click()
      const opened = it.page.getByRole('dialog', exact('Answer to the request for consent'))
      await opened.getByLabel('Terms of the consent').fill('For that file alone.')
      await isDone(it, opened, 'Give the answer')
      await sees(it, 'Consent given')
      return it
    },
  )
}
