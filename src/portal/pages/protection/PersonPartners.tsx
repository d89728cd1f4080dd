import { Button, MultiSelect, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nodesQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { layers } from '../../theme/layers.ts'
import { useWords } from '../../words.ts'
import type { PersonView } from './api.ts'

/** Partners that are asked for the person, who consented, and what each gives. A partner that gives nothing says no more than that. */
export function Partners({ it }: { it: PersonView }) {
  const { t } = useWords()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const { doc } = it
  const partners = doc.partners ?? []
  const open = it.state !== 'answered' && !doc.from && may('protection.ask-partners')
  if (partners.length === 0 && !open) return null
  return (
    <Sheet
      title={t('protection:person.partners')}
      side={
        open && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t('protection:person.askPartners')}
          </Button>
        )
      }
    >
      {partners.length === 0 ? (
        <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{t('protection:person.askPartnersSays')}</p>
      ) : (
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {partners.map((one) => (
            <li key={one.node}>
              <bdi>{one.node}</bdi>:{' '}
              {one.answeredAt ? t('protection:person.gives', { count: one.given?.length ?? 0 }) : t('protection:person.waits')}{' '}
              <When at={one.answeredAt ?? one.askedAt} />
              {(one.given ?? []).map((item) => (
                <div key={item.reference} style={{ color: 'var(--ink-soft)' }}>
                  <bdi>{item.reference}</bdi>
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
      {asking && <Ask it={it} asked={partners.map((one) => one.node)} onClose={() => setAsking(false)} />}
    </Sheet>
  )
}

function Ask({ it, asked, onClose }: { it: PersonView; asked: readonly string[]; onClose: () => void }) {
  const { t } = useWords()
  const nodes = useQuery(nodesQuery).data
  const [typed, setTyped] = useState<{ partners: string[]; consent: string }>({ partners: [], consent: '' })
  const doing = useAct<typeof typed>({
    path: `/protection/persons/${it.id}/partners`,
    act: 'protection.ask-partners',
    refresh: [['protection']],
    done: onClose,
  })
  const free = (nodes?.items ?? []).filter((one) => one.standing === 'accepted' && !asked.includes(one.id))
  return (
    <Dialog onClose={onClose} title={t('protection:person.askPartners')} zIndex={layers.question}>
      <Stack gap="sm">
        <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{t('protection:person.askPartnersSays')}</p>
        <ProblemNote problem={doing.problem} />
        <MultiSelect
          label={t('protection:person.partners')}
          data={free.map((one) => one.id)}
          value={typed.partners}
          error={doing.fieldError('/partners')}
          comboboxProps={{ zIndex: layers.question + 1 }}
          onChange={(partners) => setTyped({ ...typed, partners })}
        />
        <TextInput
          dir="auto"
          label={t('protection:person.consent')}
          value={typed.consent}
          error={doing.fieldError('/consent')}
          onChange={(event) => setTyped({ ...typed, consent: event.currentTarget.value })}
        />
        <Button loading={doing.busy} onClick={() => void doing.run(typed)}>
          {t('protection:person.askPartners')}
        </Button>
      </Stack>
    </Dialog>
  )
}
