import { DirectionProvider, localStorageColorSchemeManager, MantineProvider, useDirection } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import './theme/mantine.ts'
import './theme/tokens.css'
import './theme/base.css'
import './theme/print.css'
import { client } from './api/queryClient.ts'
import { startWords } from './i18n.ts'
import { styleNonce } from './nonce.ts'
import { router } from './router.tsx'
import { cssVariables, theme } from './theme/theme.ts'

const scheme = localStorageColorSchemeManager({ key: 'comity.theme' })

/** Follows the language: Mantine mirrors its menus and drawers by this, the browser everything else by `dir`. */
function Direction() {
  const { i18n } = useTranslation()
  const { setDirection } = useDirection()
  const direction = i18n.dir()
  useEffect(() => setDirection(direction), [direction, setDirection])
  return null
}

/**
 * The node was renewed while this page was open, and parts not yet loaded have other names now. What was typed is kept, so the page is loaded
 * anew; once a minute at most, for a part may be missing for another reason.
 */
window.addEventListener('vite:preloadError', (event) => {
  const key = 'comity.renewed'
  if (Date.now() - Number(sessionStorage.getItem(key)) < 60_000) return
  sessionStorage.setItem(key, String(Date.now()))
  event.preventDefault()
  location.reload()
})

await startWords()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <DirectionProvider detectDirection>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        colorSchemeManager={scheme}
        getStyleNonce={() => styleNonce}
      >
        <Direction />
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
)
