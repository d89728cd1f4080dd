/** Signs in to a node of the exercise as a script: the one click of the page, without the page. */
import type { CookieBrowser } from './cookie-browser.ts'

/** @returns the session's token, which also serves as `Authorization: Bearer` */
export async function signInByClick(browser: CookieBrowser, officer: string): Promise<string> {
  const page = await browser.go('/api/v1/session/start?way=node&return=/', (url) => url.pathname === '/sign-in')
  const uid = page.searchParams.get('interaction')
  const clicked = await browser.post(`/api/v1/session/interaction/${uid}/exercise`, { officer, passcode: 'exercise' })
  if (clicked.status !== 200) throw new Error(`the exercise did not sign ${officer} in: ${JSON.stringify(clicked.body)}`)
  await browser.go(clicked.body.location, (url) => !/^\/(api|oidc)\//.test(url.pathname))
  const node = (await browser.get('/api/v1/session')).body.node.id as string
  return browser.cookie(`comity-${node}`)!.value
}
