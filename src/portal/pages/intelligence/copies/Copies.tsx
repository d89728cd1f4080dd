import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { stateOfNode } from '../../../format.ts'
import { useWords } from '../../../words.ts'
import { WithReason } from '../../protection/parts.tsx'
import { type Copy, copiesQuery, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'
import { AskPermission, PermissionsOn } from './Permissions.tsx'

/** Records that partners handed over: conditions first, what is said once they were read. */
export function Copies() {
  const { t } = useWords()
  const copies = useSuspenseQuery(copiesQuery).data.items
  if (copies.length === 0) return null
  return (
    <Sheet title={t('intelligence:copy.title')} flush>
      {copies.map((it) => (
        <OneCopy key={`${it.partner} ${it.record.reference} ${it.case}`} copy={it} />
      ))}
    </Sheet>
  )
}

function OneCopy({ copy }: { copy: Copy }) {
  const { t, format } = useWords()
  const may = useMay()
  const { record } = copy
  const [asking, setAsking] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/cases/${copy.case}/copies/${copy.partner}/${encodeURIComponent(record.reference)}/acknowledge`,
    act: 'intelligence.acknowledge',
    refresh: refreshAll,
  })
  return (
    <article className={css.hit} aria-label={record.reference}>
      <div className={css.row}>
        <bdi>{record.reference}</bdi>
        <span className={css.sub}>
          {format.state(stateOfNode(copy.partner))} · {t(`intelligence:kind.${record.kind}`)} · <When at={copy.receivedAt} />
        </span>
        {record.handling.codes.map((code) => (
          <Badge key={code} tone={code === 'H0' ? 'calm' : 'wait'}>
            {t(`intelligence:code.${code}`)}
          </Badge>
        ))}
      </div>
      <div>
        {t('intelligence:contact')}: <bdi>{record.contact}</bdi>
      </div>
      {copy.read ? (
        <ul className={css.fields}>
          {record.statements.map((it) => (
            <li key={`${it.field} ${it.value}`}>
              {t(`intelligence:field.${it.field}`)}: <bdi>{it.value}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        <div className={css.row}>
          <span>{t('intelligence:handling.readFirst')}</span>
          <Button size="compact-sm" loading={act.busy} onClick={() => void act.run({})}>
            {t('intelligence:handling.read')}
          </Button>
        </div>
      )}
      {copy.notes.length > 0 && (
        <ul className={css.fields} aria-label={t('intelligence:copy.notes')}>
          {copy.notes.map((it) => (
            <li key={`${it.at} ${it.text}`}>
              <bdi>{it.by}</bdi>, <When at={it.at} />: <span dir="auto">{it.text}</span>
            </li>
          ))}
        </ul>
      )}
      {copy.read && (
        <div className={css.row}>
          {may('intelligence.note') && (
            <WithReason
              path={`/intelligence/cases/${copy.case}/copies/${copy.partner}/${encodeURIComponent(record.reference)}/notes`}
              refresh={refreshAll}
              act="intelligence.note"
              field="text"
              button={t('intelligence:copy.note')}
              title={t('intelligence:copy.noteTitle')}
            />
          )}
          {record.handling.codes.some((code) => code === 'H1' || code === 'H2') && may('intelligence.ask-permission') && (
            <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
              {t('intelligence:permission.ask')}
            </Button>
          )}
        </div>
      )}
      <PermissionsOn copy={copy} />
      {asking && <AskPermission copy={copy} onClose={() => setAsking(false)} />}
      <ProblemNote problem={act.problem} />
    </article>
  )
}
