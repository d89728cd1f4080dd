import { Button, FileInput, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import type { ImportBody } from './api.ts'
import { Grades } from './Grades.tsx'

type Grade = ImportBody['evaluation']

/** A file of ties comes in with its source, evaluation and evidence, or not at all. */
export function ImportTies({ id, opened, onClose }: { id: string; opened: boolean; onClose: () => void }) {
  const { t } = useWords(['analysis', 'frame'])
  const [file, setFile] = useState<File | null>(null)
  const [source, setSource] = useState('')
  const [evidence, setEvidence] = useState('')
  const [grade, setGrade] = useState<Grade>({ source: 'X', information: '4' })
  const [told, setTold] = useState<string[]>([])
  const act = useAct<
    ImportBody,
    { lines: number; entities: number; ties: number; troubles: readonly { line: number; code: string }[] }
  >({
    path: `/cases/${id}/network/import`,
    refresh: [['network', id]],
    done: (sum) => {
      setTold([
        t('analysis:import.taken', { ties: sum.ties, lines: sum.lines }),
        ...sum.troubles
          .slice(0, 20)
          .map((it) => t('analysis:import.line', { line: it.line, says: t(`analysis:trouble.${it.code}`) })),
        ...(sum.troubles.length > 20 ? [t('analysis:import.more', { count: sum.troubles.length - 20 })] : []),
      ])
      if (sum.troubles.length === 0) onClose()
    },
  })
  const send = async () => {
    if (!file) return
    const text = await file.text()
    const format = /\.gexf$/i.test(file.name) ? 'gexf' : /\.(graphml|xml)$/i.test(file.name) ? 'graphml' : 'csv'
    await act.run({ format, text, source, evaluation: grade, evidence })
  }
  return (
    <Modal opened={opened} onClose={onClose} title={t('analysis:network.import')}>
      <Stack gap="sm">
        <FileInput label={t('analysis:import.file')} accept=".csv,.txt,.graphml,.gexf,.xml" value={file} onChange={setFile} />
        <TextInput
          label={t('analysis:network.source')}
          value={source}
          onChange={(e) => setSource(e.currentTarget.value)}
          error={act.fieldError('/source')}
        />
        <TextInput
          label={t('analysis:network.evidence')}
          value={evidence}
          onChange={(e) => setEvidence(e.currentTarget.value)}
          error={act.fieldError('/evidence')}
        />
        <Grades evaluation={grade} change={setGrade} />
        {act.problem && <ProblemNote problem={act.problem} />}
        {told.map((it) => (
          <p key={it}>{it}</p>
        ))}
        <Group justify="flex-end">
          <Button disabled={!file || !source.trim() || !evidence.trim()} loading={act.busy} onClick={() => void send()}>
            {t('analysis:network.import')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
