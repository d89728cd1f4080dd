import { NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import { odsOf } from '../../../kernel/office/ods.ts'
import { type Sheet, workbookOf } from '../../../kernel/office/xlsx.ts'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { Table } from './Table.tsx'

const unpacked_bytes = 100 * 1024 * 1024

/** A workbook sheet by sheet. Formulas show the value they were saved with; nothing is calculated, no macro runs. */
export function Workbook({
  content,
  name,
  most,
  place,
}: {
  content: Blob
  name: string
  most: number
  place?: number | undefined
}) {
  const { t } = useWords()
  const [sheets, setSheets] = useState<readonly Sheet[] | 'broken'>()
  const [shown, setShown] = useState(0)
  useEffect(() => {
    let gone = false
    void content.arrayBuffer().then((bytes) => {
      const read = /\.ods$/i.test(name) ? odsOf : workbookOf
      try {
        const its = read(new Uint8Array(bytes), { bytes: unpacked_bytes, rows: most, sheets: 100 })
        if (!gone) setSheets(its)
      } catch {
        if (!gone) setSheets('broken')
      }
    })
    return () => {
      gone = true
    }
  }, [content, name, most])
  if (!sheets) return null
  if (sheets === 'broken') return <Note tone="bad">{t('viewer:broken')}</Note>
  const sheet = sheets[shown] ?? sheets[0]!
  return (
    <>
      {sheets.length > 1 && (
        <NativeSelect
          label={t('viewer:sheet')}
          value={String(shown)}
          onChange={(event) => setShown(Number(event.currentTarget.value))}
          data={sheets.map((it, n) => ({ value: String(n), label: it.name || String(n + 1) }))}
        />
      )}
      <Table rows={sheet.rows.slice(0, most)} more={sheet.rows.length > most} most={most} place={place} />
    </>
  )
}
