/** Finds a browser for the tests, or brings one: Debian's package when this user may install it, Playwright's own, or the one in a package. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { node24, root } from './runtime.mjs'

const known = () => {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright')
  const own = existsSync(cache)
    ? readdirSync(cache)
        .filter((d) => /^chromium-\d/.test(d))
        .flatMap((d) => ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((p) => join(cache, d, p)))
    : []
  return [process.env.COMITY_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', ...own].find(
    (p) => p && existsSync(p),
  )
}

/** Path of a Chromium that runs here. @returns {Promise<string | undefined>} */
export async function browser() {
  if (known()) return known()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium for the browser tests …\n')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300', ...args], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status === 0
    if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk')
    if (known()) return known()
  }
  spawnSync(node24(), [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  })
  if (known()) return known()
  try {
    return await (await import('@sparticuz/chromium')).default.executablePath()
  } catch {
    return undefined
  }
}
