import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { ExerciseBand } from '../../frame/ExerciseBand.tsx'
import { LanguageMenu, ThemeMenu } from '../../frame/Preferences.tsx'
import { Toasts } from '../../frame/Toasts.tsx'
import { useWords } from '../../words.ts'
import css from './SignIn.module.css'

/** The frame of a desk at which nobody sits yet. */
export function Shell({
  node,
  title,
  children,
}: {
  node: { name: string; exercise: boolean } | undefined
  title: string
  children: ReactNode
}) {
  const { t } = useWords(['signin', 'frame', 'pages'])
  useEffect(() => {
    document.title = `${title} · Comity`
  }, [title])
  return (
    <div className={css.page} style={{ '--band': '22px' } as React.CSSProperties}>
      <header>
        {node?.exercise && <ExerciseBand />}
        <div className={css.top}>
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <main className={css.middle}>
        <div className={css.box}>
          <div className={css.who}>
            <img src="/emblem.svg" alt="" width="44" height="44" />
            <div>
              <h1>{title}</h1>
              <p dir="auto">{node?.name ?? 'Comity'}</p>
            </div>
          </div>
          {children}
        </div>
      </main>
      <footer className={css.foot}>{t('pages:signin.remembered')}</footer>
      <Toasts />
    </div>
  )
}
