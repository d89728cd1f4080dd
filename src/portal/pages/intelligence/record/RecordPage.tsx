import { Button, MultiSelect, NativeSelect, Stack } from '@mantine/core'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { codes, purposes } from '../../../../protection/decision/attributes.ts'
import { flatten, subjectEntriesQuery } from '../../../api/queries.ts'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { PageBody, PageHeader } from '../../../design/PageHeader.tsx'
import { Note, ProblemNote } from '../../../design/Problem.tsx'
import { History } from '../../../design/proof/History.tsx'
import { ReasonDialog } from '../../../design/ReasonDialog.tsx'
import { Facts, Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { consultationsQuery, type PoliceRecord, recordQuery, refreshAll } from '../api.ts'
import { ConsultationTable } from '../Consultations.tsx'
import { Permissions } from '../copies/Permissions.tsx'
import css from '../Intelligence.module.css'
import { Identity } from './Identity.tsx'
import { Reaching } from './Reaching.tsx'
import { Statements } from './Statements.tsx'

/** One record: what is said of it, who would see what, who looked, and what it takes to take it back. */
export function RecordPage() {
  const { t, language } = useWords()
  const may = useMay()
  const { id } = useParams({ strict: false }) as { id: string }
  const record = useSuspenseQuery(recordQuery(id)).data
  const looks = useSuspenseQuery(consultationsQuery(id)).data.items
  const entries = useInfiniteQuery(subjectEntriesQuery(`record:${id}`))
  const [taking, setTaking] = useState(false)
  const recall = useAct<Record<string, unknown>>({
    path: `/intelligence/records/${id}/recall`,
    act: 'intelligence.recall',
    refresh: refreshAll,
    done: () => setTaking(false),
  })
  const list = new Intl.ListFormat(language, { type: 'unit' })
  const held = record.state === 'held'
  return (
    <>
      <PageHeader
        trailLabel={t('frame:place.intelligence')}
        trail={[{ label: t('intelligence:page.records'), to: '/intelligence/records' }]}
        title={`${record.reference} ${record.title}`}
        state={<Badge tone={held ? 'info' : 'calm'}>{t(`intelligence:state.${record.state}`)}</Badge>}
        acts={
          held &&
          may('intelligence.recall') && (
            <Button variant="default" color="bad" onClick={() => setTaking(true)}>
              {t('intelligence:recall.do')}
            </Button>
          )
        }
      />
      <PageBody
        label={t('intelligence:record.about')}
        aside={
          <>
            <Facts
              narrow
              facts={[
                [t('intelligence:record.kind'), t(`intelligence:kind.${record.kind}`)],
                record.category ? [t('intelligence:record.category'), t(`intelligence:category.${record.category}`)] : false,
                [t('intelligence:contact'), record.contact],
                [
                  t('intelligence:handling.codes'),
                  list.format(record.handling.codes.map((code) => t(`intelligence:code.${code}`))),
                ],
                record.handling.onlyPurposes.length > 0 && [
                  t('intelligence:handling.onlyPurposes'),
                  list.format(record.handling.onlyPurposes.map((it) => t(`intelligence:purpose.${it}`))),
                ],
                [t('intelligence:record.reviewBy'), <When key="review" at={record.reviewBy} />],
                [t('intelligence:record.enteredBy'), record.enteredBy],
              ]}
            />
            {held && may('intelligence.share') && <ShareForm key={record.version} record={record} />}
          </>
        }
      >
        <div className={css.stack}>
          {record.misused && <Note tone="wait">{t('intelligence:misused')}</Note>}
          <Statements record={record} />
          <Identity record={record} />
          <Reaching record={record} />
          <Permissions of={record.reference} />
          <Sheet title={t('intelligence:page.consultations')} flush>
            <ConsultationTable rows={looks} inset />
          </Sheet>
          <Sheet title={t('pages:case.history')} flush>
            <History entries={flatten(entries.data)} />
          </Sheet>
        </div>
      </PageBody>
      <ReasonDialog
        opened={taking}
        onClose={() => setTaking(false)}
        title={t('intelligence:recall.do')}
        says={t('intelligence:recall.says')}
        button={t('intelligence:recall.do')}
        bad
        busy={recall.busy}
        problem={recall.problem}
        fieldError={recall.fieldError}
        onConfirm={(reason) => void recall.run({ reason })}
      />
    </>
  )
}

const shares = ['case', 'authority', 'contact', 'summary'] as const

function ShareForm({ record }: { record: PoliceRecord }) {
  const { t } = useWords()
  const [share, setShare] = useState<string>(record.share)
  const [handled, setHandled] = useState({
    codes: [...record.handling.codes] as string[],
    onlyPurposes: [...record.handling.onlyPurposes] as string[],
  })
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/records/${record.id}/reach`,
    verb: 'PUT',
    act: 'intelligence.share',
    refresh: refreshAll,
    said: t('intelligence:record.shared'),
  })
  const { contact, reviewBy, misused, version, handling } = record
  return (
    <Stack gap="sm" mt="lg">
      <NativeSelect
        size="sm"
        label={t('intelligence:record.share')}
        value={share}
        data={shares.map((value) => ({ value, label: t(`intelligence:share.${value}`) }))}
        onChange={(event) => setShare(event.currentTarget.value)}
      />
      <MultiSelect
        size="sm"
        label={t('intelligence:handling.codes')}
        data={codes.map((value) => ({ value, label: t(`intelligence:code.${value}`) }))}
        value={handled.codes}
        onChange={(value) => setHandled({ ...handled, codes: value })}
      />
      <MultiSelect
        size="sm"
        label={t('intelligence:handling.onlyPurposes')}
        data={purposes.map((value) => ({ value, label: t(`intelligence:purpose.${value}`) }))}
        value={handled.onlyPurposes}
        onChange={(value) => setHandled({ ...handled, onlyPurposes: value })}
      />
      <ProblemNote problem={act.problem} fieldsHere={false} />
      <Button
        variant="default"
        loading={act.busy}
        onClick={() => void act.run({ share, contact, reviewBy, misused, version, handling: { ...handling, ...handled } })}
      >
        {t('intelligence:record.setShare')}
      </Button>
    </Stack>
  )
}
