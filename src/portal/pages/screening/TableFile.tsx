import { base64Of } from '../../evidence/base64.ts'
import { useWords } from '../../words.ts'
import type { Report } from './api.ts'
import css from './Screening.module.css'

/** Chooses a CSV file or a workbook; the node reads it. */
export function TableFile({
  file,
  set,
  missing,
  hint,
  label,
  accept,
}: {
  file: File | undefined
  set: (file: File | undefined) => void
  missing: boolean
  hint?: string
  label?: string
  accept?: string
}) {
  const { t, format } = useWords(['screening', 'frame'])
  return (
    <div>
      <label className={css.file}>
        <span>{label ?? t('screening:file.label')}</span>
        <input
          type="file"
          accept={accept ?? '.csv,.tsv,.txt,.xlsx,text/csv'}
          aria-invalid={missing}
          onChange={(event) => set(event.currentTarget.files?.[0])}
        />
      </label>
      <p className={missing ? css.error : css.sub}>
        {file ? (
          <>
            <bdi>{file.name}</bdi>, <bdi>{format.bytes(file.size)}</bdi>
          </>
        ) : (
          (hint ?? t('screening:file.hint'))
        )}
      </p>
    </div>
  )
}
export const contentOf = base64Of

/** What was read from a file and what was not, row by row. */
export function ReportOf({ report }: { report: Report }) {
  const { t, format } = useWords(['screening', 'frame'])
  return (
    <div className={css.report} role="status">
      <p>
        {t('screening:file.taken', { n: format.number(report.taken), rows: format.number(report.rows) })}{' '}
        {t(report.guessed ? 'screening:file.guessed' : 'screening:file.encoding', { encoding: report.encoding })}
      </p>
      {report.columns.length > 0 && (
        <p className={css.sub}>
          {report.columns
            .map((c) => `${c.heading} = ${c.column ? t(`screening:column.${c.column}`) : t('screening:file.unread')}`)
            .join(' · ')}
        </p>
      )}
      {report.faults.length > 0 && (
        <ul>
          {report.faults.slice(0, 20).map((f) => (
            <li key={`${f.row}${f.code}`}>
              {f.row > 0 && t('screening:file.row', { row: f.row })} {t(`screening:fault.${f.code}`)} <bdi>{f.value}</bdi>
            </li>
          ))}
        </ul>
      )}
      {report.faultsTotal > 20 && <p>{t('screening:file.more', { n: format.number(report.faultsTotal - 20) })}</p>}
    </div>
  )
}
