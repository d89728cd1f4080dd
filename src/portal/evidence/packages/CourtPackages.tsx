import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { fileAddress } from '../../api/client.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from '../Evidence.module.css'
import { packagesQuery } from '../uses.ts'

type One = Readonly<{ id: string; madeAt: string; size: number; sha256: string; stampedBy?: string; stampedAt?: string }>

/** The court packages of a case, with the time stamp that each bears or still waits for. */
export function CourtPackages({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const { data } = useQuery(packagesQuery(caseId))
  if (!data || data.items.length === 0) return null
  return (
    <Sheet title={t('uses:packages.title')}>
      <ul className={css.conditions}>
        {data.items.map((it) => (
          <Package key={it.id} caseId={caseId} it={it as One} />
        ))}
      </ul>
    </Sheet>
  )
}

function Package({ caseId, it }: { caseId: string; it: One }) {
  const { t, format } = useWords()
  const may = useMay()
  const path = `/evidence/cases/${caseId}/packages/${it.id}`
  const stamp = useAct<Record<string, unknown>>({
    path: `${path}/stamp`,
    act: 'evidence.package',
    refresh: [['packages', caseId]],
    said: t('uses:packages.stampDone'),
  })
  const by = it.stampedBy ?? ''
  return (
    <li>
      <Icon name="lock" size={16} />
      <div>
        <When at={it.madeAt} /> · {format.bytes(it.size)} · <code className={css.digest}>{it.sha256.slice(0, 16)}</code>
        <p className={css.faint}>
          {it.stampedAt
            ? t('uses:packages.stamped', { by, at: format.dateTime(it.stampedAt) })
            : t(by ? 'uses:packages.unstamped' : 'uses:packages.none', { by })}
        </p>
        <div className={css.actions}>
          {may('evidence.open') && (
            <Button component="a" size="compact-sm" variant="default" href={fileAddress(`${path}/file`)} download>
              {t('uses:packages.get')}
            </Button>
          )}
          {by !== '' && !it.stampedAt && may('evidence.package') && (
            <Button size="compact-sm" variant="default" loading={stamp.busy} onClick={() => void stamp.run({})}>
              {t('uses:packages.stamp')}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}
