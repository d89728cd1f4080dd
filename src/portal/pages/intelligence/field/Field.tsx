import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { IdentifierType } from '../../../../screening/keys/identifiers.ts'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { Note, ProblemNote } from '../../../design/Problem.tsx'
import { stateOfNode } from '../../../format.ts'
import { useWords } from '../../../words.ts'
import { useAskedPartners } from '../AskedPartners.tsx'
import { levelTone, type Query, queryQuery, refreshAll, type Zone } from '../api.ts'
import css from '../Intelligence.module.css'
import { doubtsOf, nothing, ofZone, sorted, subjectOf, type Typed } from '../sorted.ts'
import { nothingSaid, saidAll, Why, type WhyAsked } from '../Why.tsx'
import own from './Field.module.css'
import { photographed } from './photograph.ts'
import { TakePack } from './TakePack.tsx'

const kept = 'comity.field.why'
/** Why is said once a tour, not at each check: it stays in this tab until it is closed. */
function keptWhy(): WhyAsked {
  try {
    return { ...nothingSaid, ...(JSON.parse(sessionStorage.getItem(kept) ?? '{}') as Partial<WhyAsked>) }
  } catch {
    return nothingSaid
  }
}

/** For the roadside and the gate: paste, type or photograph; one button; the answer large. Beside it the pack for where there is no line. */
export function Field() {
  const may = useMay()
  return (
    <div className={own.page}>
      <Check />
      {may('intelligence.take-pack') && <TakePack />}
    </div>
  )
}

function Check() {
  const { t } = useWords()
  const partners = useAskedPartners()
  const [why, setWhy] = useState(keptWhy)
  const [saying, setSaying] = useState(!saidAll(why))
  const [text, setText] = useState('')
  const [typed, setTyped] = useState<Typed>(nothing)
  const [faults, setFaults] = useState<readonly string[]>([])
  const [query, setQuery] = useState<string>()
  const [missing, setMissing] = useState(false)
  const [notPhoto, setNotPhoto] = useState(false)
  const today = new Date().toISOString().slice(0, 10)
  const zone = useAct<{ photoBase64: string }, Zone>({
    path: '/intelligence/zone',
    done: (it) => {
      setText('')
      setTyped(ofZone(it))
      setFaults(it.faults)
      setQuery(undefined)
    },
  })
  const ask = useAct<Record<string, unknown>, Query>({
    path: '/intelligence/queries',
    act: 'intelligence.ask-partner',
    refresh: refreshAll,
    done: (it) => setQuery(it.id),
  })
  const subject = subjectOf(typed)
  const [number] = subject.identifiers
  const unsaid = subject.names.length === 0 && !number
  const tell = (next: WhyAsked) => {
    setWhy(next)
    sessionStorage.setItem(kept, JSON.stringify(next))
  }
  const submit = async () => {
    setMissing(true)
    if (!saidAll(why)) setSaying(true)
    if (!saidAll(why) || unsaid) return
    setSaying(false)
    await ask.run({ ...why, subject, partners: partners.asked })
  }
  const doubts = faults.length > 0 ? ['mrz-digit'] : doubtsOf(typed, today)
  const photograph = async (file: File) => {
    setNotPhoto(false)
    const photoBase64 = await photographed(file).catch(() => undefined)
    if (photoBase64) await zone.run({ photoBase64 })
    else setNotPhoto(true)
  }
  return (
    <form
      className={own.field}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Textarea
        size="lg"
        label={t('intelligence:check.paste')}
        description={t('intelligence:query.pasteHint')}
        dir="ltr"
        autosize
        minRows={2}
        maxRows={4}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        error={missing && unsaid ? t('requests:field.required') : undefined}
        onChange={(event) => {
          const next = event.currentTarget.value
          setText(next)
          setFaults([])
          setQuery(undefined)
          setTyped(next.trim() === '' ? nothing : sorted(next, nothing, today))
        }}
      />
      <label className={own.photo}>
        <span>{zone.busy ? t('intelligence:check.reading') : t('intelligence:check.photo')}</span>
        <input
          type="file"
          accept="image/*"
          capture="environment"
          disabled={zone.busy}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void photograph(file)
          }}
        />
      </label>
      {notPhoto && <Note tone="bad">{t('intelligence:check.notPhoto')}</Note>}
      <ProblemNote problem={zone.problem} fieldsHere={false} />
      {!unsaid && (
        <p className={own.read} role="status">
          {number && (
            <>
              {t(`screening:number.${number.type as IdentifierType}`)} <bdi>{number.value}</bdi>
            </>
          )}
          {subject.names.length > 0 && <bdi>{subject.names.join(' ')}</bdi>}
          {subject.birth && <bdi>{subject.birth}</bdi>}
        </p>
      )}
      {doubts.map((it) => (
        <Note key={it} tone="wait">
          {t(`intelligence:warning.${it}`)}
        </Note>
      ))}
      {saying ? (
        <Why why={why} set={tell} missing={missing} />
      ) : (
        <p className={css.sub}>
          <bdi>{why.reason}</bdi>{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => setSaying(true)}>
            {t('intelligence:check.other')}
          </Button>
        </p>
      )}
      <ProblemNote problem={ask.problem} fieldsHere={false} />
      <Button type="submit" size="lg" loading={ask.busy}>
        {t('intelligence:query.ask')}
      </Button>
      {query && <Answered id={query} />}
    </form>
  )
}

/** The answer as it comes: one word that is read at arm's length, then whom to call. */
function Answered({ id }: { id: string }) {
  const { t, format } = useWords()
  const query = useQuery(queryQuery(id)).data
  if (!query) return null
  const waits = query.asked.filter((it) => it.state === 'waiting')
  const open = query.hits.filter((it) => it.state === 'open')
  return (
    <section
      className={own.answer}
      data-tone={levelTone[query.level]}
      aria-live="assertive"
      aria-label={t('intelligence:query.answer')}
    >
      <p className={own.verdict}>{t(`intelligence:level.${query.level}`)}</p>
      {open.map((hit) => (
        <div key={hit.id} className={css.stack}>
          <span>
            <Badge tone={levelTone[hit.shown.level]}>{t(`intelligence:level.${hit.shown.level}`)}</Badge>{' '}
            {format.state(stateOfNode(hit.partner))} <bdi>{hit.shown.reference}</bdi>
          </span>
          <span className={own.call}>
            {t('intelligence:contact')}: <bdi>{hit.shown.contact}</bdi>
          </span>
          {hit.shown.misused && <span className={css.warn}>{t('intelligence:misused')}</span>}
        </div>
      ))}
      {open.length > 0 && <p>{t('intelligence:query.confirmFirst')}</p>}
      {waits.length > 0 && (
        <p>
          {t('intelligence:query.waiting')}: {waits.map((it) => format.state(stateOfNode(it.partner))).join(', ')}
        </p>
      )}
      <Link to="/intelligence/queries/$id" params={{ id }}>
        {query.reference}
      </Link>
    </section>
  )
}
