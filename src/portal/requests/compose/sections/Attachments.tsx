import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Content } from '../../../../assistance/content.ts'
import { flatten } from '../../../api/queries.ts'
import { exhibitsQuery } from '../../../evidence/api.ts'
import { Icon } from '../../../icons/Icon.tsx'
import { useWords } from '../../../words.ts'
import { useField } from '../../draft/useDraft.tsx'
import { useComposed } from '../Beside.tsx'
import css from '../Compose.module.css'
import { Place } from '../fields.tsx'

type Attachment = Content['attachments'][number]
type Assurance = Content['assurances'][number]

const attachmentKinds = [
  'court-decision-certified',
  'certified-order',
  'preconditions-declaration',
  'offence-text',
  'translation',
  'evidence',
  'other',
] as const satisfies readonly Attachment['kind'][]

/** Exhibits of the case that go with the request, and assurances that are offered with it. */
export function Attachments() {
  const { t, say } = useWords()
  const request = useComposed()
  const exhibits = flatten(useInfiniteQuery(exhibitsQuery(request.case)).data)
  const [list = [], set] = useField<Attachment[]>('/attachments')
  const free = exhibits.filter((one) => !list.some((attached) => attached.exhibit === one.id))
  return (
    <>
      <Place pointer="/attachments">
        <fieldset className={css.texts}>
          <legend className={css.legend}>{say('label.attachments')}</legend>
          <p className={css.hint}>{t('requests:compose.attachmentsHint')}</p>
          {list.map((one, i) => (
            <div key={one.exhibit} className={css.two}>
              <TextInput
                size="sm"
                label={t('requests:compose.attachmentTitle')}
                dir="auto"
                value={one.title}
                onChange={(event) => set(list.map((it, at) => (at === i ? { ...it, title: event.currentTarget.value } : it)))}
              />
              <NativeSelect
                size="sm"
                label={t('requests:compose.attachmentKind')}
                value={one.kind}
                onChange={(event) =>
                  set(list.map((it, at) => (at === i ? { ...it, kind: event.currentTarget.value as Attachment['kind'] } : it)))
                }
                data={attachmentKinds.map((value) => ({ value, label: say(`attachment.${value}`) }))}
              />
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                style={{ justifySelf: 'start', alignSelf: 'end' }}
                leftSection={<Icon name="trash" size={14} />}
                onClick={() => set(list.filter((_, at) => at !== i))}
              >
                {t('requests:compose.remove')}
              </Button>
            </div>
          ))}
          <NativeSelect
            size="sm"
            aria-label={t('requests:compose.attach')}
            value=""
            onChange={(event) => {
              const it = exhibits.find((one) => one.id === event.currentTarget.value)
              if (it) set([...list, { exhibit: it.id, title: `${it.number} ${it.name}`, kind: 'evidence' }])
            }}
            data={[
              { value: '', label: t(free.length > 0 ? 'requests:compose.attach' : 'requests:compose.nothingToAttach') },
              ...free.map((one) => ({ value: one.id, label: `${one.number} · ${one.name}` })),
            ]}
          />
        </fieldset>
      </Place>
      <Assurances />
    </>
  )
}

const assuranceKinds = ['speciality', 'no_death_penalty', 'costs', 'reciprocity', 'return', 'other'] as const

function Assurances() {
  const { t, say } = useWords()
  const [list = [], set] = useField<Assurance[]>('/assurances')
  const change = (at: number, next: Partial<Assurance>) => set(list.map((one, i) => (i === at ? { ...one, ...next } : one)))
  return (
    <Place pointer="/assurances">
      <fieldset className={css.texts}>
        <legend className={css.legend}>{say('label.assurances')}</legend>
        {list.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: assurances have no identity of their own
          <div key={i} className={css.two}>
            <NativeSelect
              size="sm"
              label={t('requests:compose.assuranceKind')}
              value={one.kind}
              onChange={(event) => change(i, { kind: event.currentTarget.value })}
              data={assuranceKinds.map((value) => ({ value, label: t(`requests:assurance.${value}`) }))}
            />
            <TextInput
              size="sm"
              label={t('requests:compose.assuranceText')}
              dir="auto"
              value={one.text}
              onChange={(event) => change(i, { text: event.currentTarget.value })}
            />
          </div>
        ))}
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => set([...list, { kind: 'speciality', text: '' }])}
          >
            {t('requests:compose.addAssurance')}
          </Button>
          {list.length > 0 && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => set(list.slice(0, -1))}>
              {t('requests:compose.removeLast')}
            </Button>
          )}
        </div>
      </fieldset>
    </Place>
  )
}
