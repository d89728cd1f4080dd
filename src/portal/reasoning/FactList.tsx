import { Checkbox, TextInput } from '@mantine/core'
import { Link, type LinkProps, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Badge } from '../design/Badge.tsx'
import { useWords } from '../words.ts'
import { type Fact, factKey } from './api.ts'
import css from './Reasoning.module.css'

const tones = { there: 'calm', changed: 'wait', gone: 'bad', withheld: 'wait' } as const

/** Where the thing itself is. */
function placeOf(fact: Fact, id: string): Readonly<{ to: string; params?: object; search?: object }> | undefined {
  if (fact.state === 'withheld') return undefined
  const ofCase = (tab: string) => ({ to: `/cases/$id/${tab}`, params: { id } })
  if (fact.kind === 'chart' || fact.kind === 'tie') return ofCase('network')
  if (fact.kind === 'payments') return ofCase('money')
  if (fact.kind === 'exhibit') return ofCase('evidence')
  if (fact.kind === 'record') return { to: '/intelligence/records/$id', params: { id: fact.ref } }
  return fact.kind === 'message' ? { to: '/intelligence/messages' } : { to: '/trends', search: { set: fact.ref } }
}

/** A cited thing in one line: what, from where, how sure, and what has become of it. */
export function FactLine({ fact, plain }: { fact: Fact; plain?: boolean }) {
  const { t } = useWords(['reasoning'])
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const place = plain ? undefined : placeOf(fact, id)
  return (
    <>
      <strong>{t(`reasoning:notebook.kind.${fact.kind}`)}</strong>{' '}
      {place ? (
        <Link {...(place as LinkProps)}>
          <bdi>{fact.title}</bdi>
        </Link>
      ) : (
        <bdi>{fact.title}</bdi>
      )}
      {fact.source && (
        <>
          {' '}
          · <bdi>{fact.source}</bdi>
        </>
      )}
      {fact.evaluation && (
        <>
          {' '}
          · <bdi>{fact.evaluation}</bdi>
        </>
      )}{' '}
      {fact.state !== 'there' && <Badge tone={tones[fact.state]}>{t(`reasoning:notebook.state.${fact.state}`)}</Badge>}
      {fact.doubts.map((doubt) => ` ${t(`reasoning:notebook.doubts.${doubt}`)}`)}
    </>
  )
}

export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className={css.facts}>
      {facts.map((fact, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: withheld facts have no names
        <li key={`${factKey(fact)} ${i}`}>
          <FactLine fact={fact} />
        </li>
      ))}
    </ul>
  )
}

const most = 60

/** Choosing among what may be cited; nothing is left out in silence. */
export function FactPicker({
  citable,
  of,
  chosen,
  onChange,
}: {
  citable: readonly Fact[]
  of: number
  chosen: readonly Fact[]
  onChange: (facts: Fact[]) => void
}) {
  const { t } = useWords(['reasoning'])
  const [search, setSearch] = useState('')
  const keys = new Set(chosen.map(factKey))
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = citable.filter((it) => {
    const said = `${t(`reasoning:notebook.kind.${it.kind}`)} ${it.title} ${it.source}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
  const shown = [...chosen, ...fits.filter((it) => !keys.has(factKey(it)))].slice(0, Math.max(most, chosen.length))
  if (citable.length === 0 && chosen.length === 0) return <p className={css.soft}>{t('reasoning:notebook.nothingCitable')}</p>
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0, display: 'grid', gap: 6 }}>
      <legend>{t('reasoning:notebook.facts')}</legend>
      <TextInput
        size="sm"
        aria-label={t('reasoning:notebook.search')}
        placeholder={t('reasoning:notebook.search')}
        value={search}
        onChange={(e) => setSearch(e.currentTarget.value)}
      />
      <div className={css.pick}>
        {shown.map((it) => (
          <Checkbox
            key={factKey(it)}
            size="md"
            label={<FactLine fact={it} plain />}
            checked={keys.has(factKey(it))}
            onChange={(e) =>
              onChange(e.currentTarget.checked ? [...chosen, it] : chosen.filter((one) => factKey(one) !== factKey(it)))
            }
          />
        ))}
      </div>
      <p className={css.soft} role="status">
        {t('reasoning:notebook.shownOf', { shown: shown.length, all: of })}
      </p>
    </fieldset>
  )
}
