/** Whether the signatures of a PDF hold: a sentence for each. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import type { checkedView } from '../../assistance/papers/forms.ts'
import { type Problem, problemOf } from '../api/problem.ts'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import type { Tone } from '../design/tone.ts'
import { useWords } from '../words.ts'
import { exchange } from './api.ts'
import css from './Papers.module.css'

type Checked = z.infer<typeof checkedView>
const tones: Readonly<Record<Checked['signatures'][number]['verdict'], Tone>> = {
  good: 'good',
  'added-to': 'wait',
  altered: 'bad',
  revoked: 'bad',
  expired: 'wait',
  'not-yet-valid': 'wait',
  'unknown-authority': 'wait',
  unreadable: 'bad',
}

export function CheckFile() {
  const { t } = useWords(['papers', 'frame'])
  const [checked, setChecked] = useState<Checked>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const check = async (file: File | undefined): Promise<void> => {
    setChecked(undefined)
    setProblem(undefined)
    if (!file) return
    setBusy(true)
    try {
      setChecked((await (await exchange('/api/v1/papers/check', 'application/octet-stream', file)).json()) as Checked)
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Sheet title={t('papers:page.check')}>
      <div className={css.page}>
        <label>
          <span className={css.visually}>{t('papers:page.checkFile')}</span>
          <input
            className={css.file}
            type="file"
            accept="application/pdf"
            disabled={busy}
            onChange={(event) => void check(event.currentTarget.files?.[0])}
          />
        </label>
        <p className={css.faint}>{t('papers:page.checkSays')}</p>
        <ProblemNote problem={problem} />
        {checked && <Answer checked={checked} />}
      </div>
    </Sheet>
  )
}

function Answer({ checked }: { checked: Checked }) {
  const { t, format } = useWords(['papers'])
  return (
    <>
      {checked.paper && (
        <Note tone="good" role="status">
          {t('papers:page.ours')}{' '}
          <Link to="/papers" search={{ code: checked.paper.code } as never}>
            {checked.paper.reference}
          </Link>
        </Note>
      )}
      {!checked.pdf && (
        <Note tone="bad" role="status">
          {t('papers:page.noPdf')}
        </Note>
      )}
      {checked.pdf && checked.signatures.length === 0 && (
        <Note tone="wait" role="status">
          {t('papers:page.noSignature')}
        </Note>
      )}
      {checked.signatures.map((it, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signatures of one file stand in its order
        <div key={i} className={css.page}>
          <Note tone={tones[it.verdict]} role="status">
            {t(`papers:verdict.${it.verdict}`)}
          </Note>
          <Facts
            facts={[
              [t('papers:page.signer'), it.signer],
              [t('papers:page.issuer'), it.issuer],
              [t('papers:page.validUntil'), it.validUntil && format.full(it.validUntil)],
              [
                t('papers:page.revocation'),
                it.revocation && `${t(`papers:revocation.${it.revocation}`)}${it.listedAt ? ` ${format.full(it.listedAt)}` : ''}`,
              ],
              [t('papers:page.stamp'), `${t(`papers:stamp.${it.stamp}`)}${it.stampedAt ? ` ${format.full(it.stampedAt)}` : ''}`],
            ]}
          />
        </div>
      ))}
      <p className={css.faint}>
        SHA-256 <code className={css.digest}>{checked.sha256}</code>
      </p>
    </>
  )
}
