import { Link } from '@tanstack/react-router'
import { useMay } from '../api/session.ts'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import css from './Frame.module.css'
import { openPlaces, type Place } from './places.ts'

export function Rail({ slim, onSlim }: { slim: boolean; onSlim: () => void }) {
  const { t } = useWords()
  const may = useMay()
  const open = openPlaces(may)
  const below = open.filter((place) => place.below)
  return (
    <nav className={`${css.rail} ${slim ? css.slim : ''}`} aria-label={t('frame:nav.label')}>
      <div className={css.brand}>
        <img src="/emblem.svg" alt="" width="24" height="24" />
        <span className={css.label}>Comity</span>
      </div>
      {open
        .filter((place) => !place.below)
        .map((place) => (
          <PlaceLink key={place.key} place={place} slim={slim} />
        ))}
      {below.length > 0 && <hr className={css.rule} />}
      {below.map((place) => (
        <PlaceLink key={place.key} place={place} slim={slim} />
      ))}
      <button type="button" className={`${css.place} ${css.push}`} onClick={onSlim} aria-expanded={!slim}>
        <Icon name="rail" label={slim ? t('frame:nav.widen') : undefined} />
        <span className={css.label}>{t('frame:nav.narrow')}</span>
      </button>
    </nav>
  )
}

export function PlaceLink({ place, slim, onGo }: { place: Place; slim?: boolean; onGo?: () => void }) {
  const { t } = useWords()
  const label = t(`frame:place.${place.key}`)
  return (
    <Link
      to={place.to}
      className={css.place}
      activeOptions={{ exact: place.to === '/' }}
      title={slim ? label : undefined}
      onClick={onGo}
    >
      <Icon name={place.icon} label={slim ? label : undefined} />
      <span className={css.label}>{label}</span>
      <span className={css.letter} aria-hidden="true">
        G {place.letter.toUpperCase()}
      </span>
    </Link>
  )
}
