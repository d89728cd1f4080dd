import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { PageBody, PageHeader } from '../../../design/PageHeader.tsx'
import { Empty } from '../../../design/Problem.tsx'
import { Facts, Sheet } from '../../../design/Sheet.tsx'
import { SideDrawer } from '../../../design/SideDrawer.tsx'
import { AddExhibit } from '../../../evidence/AddExhibit.tsx'
import { OpenExhibit } from '../../../evidence/OpenExhibit.tsx'
import { Unfinished } from '../../../evidence/Unfinished.tsx'
import { FormDialog, useFields } from '../../../evidence/UseDialogs.tsx'
import { type FilteredView, filteredQuery } from '../../../evidence/uses.ts'
import { useWords } from '../../../words.ts'
import css from './Uses.module.css'

type Item = FilteredView['items'][number]
const tones = { marked: 'wait', released: 'good', withheld: 'bad', none: 'calm' } as const

/** Behind the wall: what the filter team looks through, piece by piece. Nobody of the case comes here. */
export function FilterPage() {
  const { t } = useWords()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const { data } = useSuspenseQuery(filteredQuery(id))
  const [shown, setShown] = useState<string>()
  const [deciding, setDeciding] = useState<Item>()
  const [adding, setAdding] = useState(false)
  const open = data.items.find((one) => one.id === shown)
  return (
    <>
      <PageHeader title={`${t('uses:filter.title')} ${data.reference}`} />
      <PageBody label={t('frame:context')}>
        <Sheet
          title={t('uses:filter.items')}
          flush
          side={
            <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
              {t('uses:filter.add')}
            </Button>
          }
        >
          {data.items.length === 0 && <Empty title={t('uses:filter.none')} />}
          {data.items.map((one) => {
            const decision = data.decisions.find((it) => it.exhibit === one.id)
            return (
              <article key={one.id} className={css.card}>
                <div className={css.head}>
                  <h3>
                    <button type="button" className={css.link} onClick={() => setShown(one.id)}>
                      {one.number}
                    </button>{' '}
                    <span dir="auto">{one.name}</span>
                  </h3>
                  <Badge tone={tones[one.privilege]}>{t(`uses:filter.state.${one.privilege}`)}</Badge>
                </div>
                {decision && (
                  <p className={css.faint}>
                    {decision.name}, <When at={decision.at} dateOnly />: <bdi>{decision.reason}</bdi>
                  </p>
                )}
                {one.privilege === 'marked' && (
                  <div className={css.acts}>
                    <Button size="compact-sm" onClick={() => setDeciding(one)}>
                      {t('uses:filter.decide')}
                    </Button>
                  </div>
                )}
              </article>
            )
          })}
        </Sheet>
        <Unfinished caseId={id} />
      </PageBody>
      <SideDrawer opened={open !== undefined} onClose={() => setShown(undefined)} title={open?.number ?? ''} size={560}>
        {open && (
          <div className={css.stack}>
            <h2 dir="auto">{open.name}</h2>
            <Facts
              facts={[
                [t('evidence:label.collected-by'), open.origin.authority],
                [t('evidence:label.place'), open.origin.place],
                [t('evidence:label.sha256'), open.sha256],
              ]}
            />
            <OpenExhibit caseId={id} it={open} behind />
          </div>
        )}
      </SideDrawer>
      {adding && <AddExhibit caseId={id} behindWall onClose={() => setAdding(false)} />}
      {deciding && <Decide caseId={id} it={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  )
}

function Decide({ caseId, it, onClose }: { caseId: string; it: Item; onClose: () => void }) {
  const { t } = useWords()
  const form = useFields({ decision: 'withheld', reason: '' })
  const act = useAct<Record<string, unknown>>({
    path: `/evidence/cases/${caseId}/filter/exhibits/${it.id}/decide`,
    act: 'evidence.decide-filter',
    refresh: [['filtered', caseId], ['inbox']],
    said: t('uses:filter.decided'),
    done: onClose,
  })
  const submit = () => form.complete('reason') && void act.run(form.said)
  return (
    <FormDialog
      title={`${t('uses:filter.decide')}: ${it.number}`}
      button={t('uses:filter.decideDo')}
      act={act}
      onClose={onClose}
      onSubmit={submit}
    >
      <NativeSelect
        data-autofocus
        label={t('uses:filter.decide')}
        {...form.say('decision')}
        data={(['withheld', 'released'] as const).map((value) => ({ value, label: t(`uses:filter.${value}Do`) }))}
      />
      <Textarea
        label={t('evidence:label.reason')}
        description={t('uses:filter.reasonHint')}
        autosize
        minRows={2}
        {...form.needed('reason')}
      />
    </FormDialog>
  )
}
