import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { factNames } from '../../../../screening/lists/formats/entry.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { type ListEntry, listEntriesQuery, listVersionQuery, listVersionsQuery, type ScreeningList } from '../api.ts'
import css from '../Screening.module.css'

const tones = { fresh: 'good', changed: 'wait', gone: 'bad' } as const
type Part = 'changes' | 'faults' | 'entries'
type Kept = Omit<ListEntry, 'reference'>

/** Every import of a list, what each changed, its faulty rows, and the list as it stood then. */
export function ListHistory({ list }: { list: ScreeningList }) {
  const { t, format } = useWords(['screening', 'frame'])
  const [chosen, setChosen] = useState(list.version)
  const [part, setPart] = useState<Part>('changes')
  const versions = useQuery(listVersionsQuery(list.id)).data?.items ?? []
  const number = (key: 'entities' | 'fresh' | 'changed' | 'gone' | 'faults', width: number) => ({
    key,
    header: t(`screening:list.${key}`),
    width,
    end: true,
    phone: 'label' as const,
    cell: (row: (typeof versions)[number]) => format.number(row[key]),
  })
  const version = versions.find((it) => it.version === chosen)
  return (
    <Sheet title={`${t('screening:list.versions')}: ${list.name}`} flush>
      <DataTable
        inset
        label={t('screening:list.versions')}
        rows={versions}
        idOf={(row) => String(row.version)}
        columns={[
          {
            key: 'version',
            header: t('screening:list.version'),
            width: 90,
            cell: (row) => (
              <Button
                size="compact-sm"
                variant={row.version === chosen ? 'filled' : 'default'}
                aria-pressed={row.version === chosen}
                onClick={() => setChosen(row.version)}
              >
                {format.number(row.version)}
              </Button>
            ),
          },
          {
            key: 'at',
            header: t('screening:list.at'),
            cell: (row) => (
              <>
                <When at={row.importedAt} /> · <bdi>{row.importedBy}</bdi>
              </>
            ),
          },
          number('entities', 100),
          number('fresh', 80),
          number('changed', 100),
          number('gone', 130),
          number('faults', 140),
        ]}
      />
      <div className={css.history}>
        <SegmentedControl
          size="xs"
          value={part}
          aria-label={t('screening:list.versions')}
          onChange={(value) => setPart(value as Part)}
          data={[
            { value: 'changes', label: t('screening:list.changes') },
            { value: 'faults', label: t('screening:list.faults') },
            { value: 'entries', label: t('screening:list.entries') },
          ]}
        />
        {version?.fileDigest && (
          <p className={css.sub}>
            {t('screening:list.digest')}: <bdi className={css.digest}>{version.fileDigest}</bdi>
          </p>
        )}
        {part === 'changes' && <Changes key={chosen} list={list} version={chosen} />}
        {part === 'faults' && <Faults key={chosen} list={list} version={chosen} />}
        {part === 'entries' && <Entries key={chosen} list={list} version={chosen} />}
      </div>
    </Sheet>
  )
}

type Of = Readonly<{ list: ScreeningList; version: number }>

function More({ next, onMore }: { next: boolean; onMore: () => void }) {
  const { t } = useWords(['screening'])
  if (!next) return null
  return (
    <Button size="compact-sm" variant="default" onClick={onMore}>
      {t('screening:list.next')}
    </Button>
  )
}

function Changes({ list, version }: Of) {
  const { t } = useWords(['screening'])
  const [after, setAfter] = useState('')
  const it = useQuery(listVersionQuery(list.id, version, after, 0)).data
  if (!it) return null
  if (it.changes.length === 0) return <p className={css.sub}>{t('screening:list.noChanges')}</p>
  return (
    <>
      <ul className={css.list}>
        {it.changes.map((one) => (
          <li key={one.reference} className={css.entry}>
            <div>
              <bdi>{one.reference}</bdi> <Badge tone={tones[one.what]}>{t(`screening:list.${one.what}`)}</Badge>
            </div>
            {one.before && <Said kept={one.before} {...(one.what === 'changed' && { title: t('screening:list.before') })} />}
            {one.after && <Said kept={one.after} {...(one.what === 'changed' && { title: t('screening:list.after') })} />}
          </li>
        ))}
      </ul>
      <More next={it.nextChange !== undefined} onMore={() => setAfter(it.nextChange ?? '')} />
    </>
  )
}

function Faults({ list, version }: Of) {
  const { t, format } = useWords(['screening'])
  const [from, setFrom] = useState(0)
  const it = useQuery(listVersionQuery(list.id, version, '', from)).data
  if (!it) return null
  return (
    <>
      <ul className={css.list}>
        {it.faults.map((f) => (
          <li key={`${f.row} ${f.code} ${f.value}`} className={css.entry}>
            <span>
              {f.row > 0 && t('screening:file.row', { row: format.number(f.row) })} {t(`screening:fault.${f.code}`)}{' '}
              <bdi>{f.value}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <More next={it.nextFault !== undefined} onMore={() => setFrom(it.nextFault ?? 0)} />
    </>
  )
}

function Entries({ list, version }: Of) {
  const { t } = useWords(['screening'])
  const [words, setWords] = useState('')
  const [after, setAfter] = useState('')
  const it = useQuery(listEntriesQuery(list.id, version, words, after)).data
  return (
    <>
      <TextInput
        size="sm"
        dir="auto"
        label={t('screening:list.words')}
        maxLength={200}
        value={words}
        onChange={(e) => {
          setAfter('')
          setWords(e.currentTarget.value)
        }}
      />
      {it?.items.length === 0 && <p className={css.sub}>{t('screening:list.noEntry')}</p>}
      <ul className={css.list}>
        {it?.items.map(({ reference, ...kept }) => (
          <li key={reference} className={css.entry}>
            <bdi>{reference}</bdi>
            <Said kept={kept} />
          </li>
        ))}
      </ul>
      <More next={it?.next !== undefined} onMore={() => setAfter(it?.next ?? '')} />
    </>
  )
}

/** What the list says of one entry, in its own words. */
function Said({ kept, title }: { kept: Kept; title?: string }) {
  const { t } = useWords(['screening'])
  const { subject, facts } = kept
  const numbers = subject.identifiers.map((it) => `${t(`screening:number.${it.type}`)} ${it.value}`)
  const known = [...(subject.birth ? [subject.birth] : []), ...subject.countries, ...numbers]
  return (
    <div>
      {title && <span className={css.sub}>{title}: </span>}
      <bdi>{subject.names.join(' · ')}</bdi>
      {known.length > 0 && (
        <div className={css.sub}>
          <bdi>{known.join(' · ')}</bdi>
        </div>
      )}
      {factNames.map((name) =>
        facts[name] ? (
          <div key={name} className={css.sub}>
            {t(`screening:fact.${name}`)}: <bdi>{facts[name]}</bdi>
          </div>
        ) : null,
      )}
    </div>
  )
}
