import { openChromium, signInAt, openWindow } from '/work/a/test/browser/officers.ts'
const b = await openChromium()
const [,, name, port, path, out, lang='en', w='1440', ...clicks] = process.argv
const o = await signInAt(b, `http://localhost:${port}`, name, { viewport: { width: Number(w), height: Number(w)<500?844:1000 } })
await o.page.evaluate(l => localStorage.setItem('comity.language', l), lang)
await o.page.goto(`http://localhost:${port}${path}`)
await o.page.locator('h1').first().waitFor(); await o.page.waitForTimeout(1500)
for (const c of clicks) { await o.page.getByRole('button', {name: new RegExp('^'+c)}).or(o.page.getByRole('link', {name: new RegExp('^'+c)})).first().click(); await o.page.waitForTimeout(1200) }
await o.page.screenshot({ path: out, fullPage: true })
console.log(o.troubles.join('\n')); await b.close()
