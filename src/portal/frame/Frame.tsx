import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { read } from '../api/client.ts'
import { useMay, useSession } from '../api/session.ts'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { ExerciseBand } from './ExerciseBand.tsx'
import css from './Frame.module.css'
import { useKeys } from './keys.ts'
import { Live } from './Live.tsx'
import { LanguageMenu, ThemeMenu } from './Preferences.tsx'
import { openPlaces } from './places.ts'
import { PlaceLink, Rail } from './Rail.tsx'
import { StepUpProvider } from './StepUp.tsx'
import { Toasts } from './Toasts.tsx'
import { TopBar } from './TopBar.tsx'

const Palette = lazy(() => import('./Palette.tsx').then((file) => ({ default: file.Palette })))
const GivenWays = lazy(() => import('../pages/administration/GivenWays.tsx').then((file) => ({ default: file.GivenWays })))
const KeyboardMap = lazy(() => import('./KeyboardMap.tsx').then((file) => ({ default: file.KeyboardMap })))

const remembered = 'comity.rail'

/** What stands around every page of a signed-in officer. */
export function Frame() {
  const { t } = useWords()
  const { node } = useSession()
  const may = useMay()
  const navigate = useNavigate()
  // Whoever could come in as this officer, or as a colleague of those who oversee, is shown on every page.
  const ways = useQuery({
    queryKey: ['session', 'ways'],
    queryFn: ({ signal }) => read('/session/ways', undefined, signal),
    refetchInterval: 60_000,
  }).data?.items
  const [slim, setSlim] = useState(() => localStorage.getItem(remembered) === 'slim')
  const [open, setOpen] = useState<'palette' | 'keys'>()
  const toggleRail = () => {
    localStorage.setItem(remembered, slim ? 'wide' : 'slim')
    setSlim(!slim)
  }
  useKeys({
    'mod+k': () => setOpen('palette'),
    '?': () => setOpen('keys'),
    '[': toggleRail,
    ...Object.fromEntries(openPlaces(may).map((place) => [`g ${place.letter}`, () => void navigate({ to: place.to })])),
  })
  return (
    <StepUpProvider>
      <div style={{ '--band': node.exercise ? '22px' : '0px' } as React.CSSProperties}>
        <a className={css.skip} href="#content">
          {t('frame:skip')}
        </a>
        {node.exercise && <ExerciseBand />}
        <div className={css.frame}>
          <Rail slim={slim} onSlim={toggleRail} />
          <div className={css.main}>
            <TopBar onFind={() => setOpen('palette')} onKeys={() => setOpen('keys')} />
            <Live />
            <main id="content" className={css.content} tabIndex={-1}>
              <Suspense fallback={null}>{ways && ways.length > 0 && <GivenWays items={ways} />}</Suspense>
              <Outlet />
            </main>
          </div>
        </div>
        <BottomBar />
        <Toasts />
        <Suspense fallback={null}>
          {open === 'palette' && <Palette onClose={() => setOpen(undefined)} onKeys={() => setOpen('keys')} />}
          {open === 'keys' && <KeyboardMap opened onClose={() => setOpen(undefined)} />}
        </Suspense>
      </div>
    </StepUpProvider>
  )
}

/** The rail of a phone: four places and the rest behind a button. */
function BottomBar() {
  const { t } = useWords()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const all = openPlaces(may)
  const first = all.filter((place) => !place.below).slice(0, 4)
  return (
    <>
      <nav className={css.bottom} aria-label={t('frame:nav.short')}>
        {first.map((place) => (
          <Link key={place.key} to={place.to} activeOptions={{ exact: place.to === '/' }}>
            <Icon name={place.icon} size={20} />
            {t(`frame:place.${place.key}`)}
          </Link>
        ))}
        <button type="button" onClick={() => setOpen(true)} aria-expanded={open}>
          <Icon name="menu" size={20} />
          {t('frame:nav.more')}
        </button>
      </nav>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        title={t('frame:nav.more')}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        <div className={css.menuList}>
          {all.map((place) => (
            <PlaceLink key={place.key} place={place} onGo={() => setOpen(false)} />
          ))}
          <hr className={css.rule} />
          <div style={{ display: 'flex', gap: 8 }}>
            <LanguageMenu />
            <ThemeMenu />
          </div>
        </div>
      </Drawer>
    </>
  )
}
