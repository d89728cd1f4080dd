import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { PartnerField } from '../../design/PartnerField.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { checksQuery, type RequestCheck, type RequestView } from '../api.ts'
import { checkWords } from '../words/checkWords.ts'
import { isOpen, touches } from '../words/sections.ts'
import css from './Compose.module.css'

export const RequestContext = createContext<RequestView | undefined>(undefined)

export function useComposed(): RequestView {
  const request = useContext(RequestContext)
  if (!request) throw new Error('no request is composed here')
  return request
}

/** Checks that a declaration or notification of the partner itself stands behind; the rest the instrument asks. */
const partners = new Set(['language', 'language-unconfirmed', 'declaration-attachment', 'dual-criminality'])

/** A field, and beside it what is asked of it: by the partner, the instrument, or the colleague who returned the draft. */
export function Beside({ pointer, children }: { pointer: string; children: ReactNode }) {
  const words = useWords()
  const { t } = words
  const request = useComposed()
  const checks = useQuery(checksQuery(request.id)).data?.checks ?? []
  const here = checks.filter((check) => touches(check, pointer))
  // What the house itself asks (a title) is worth a word only while it is missing.
  const shown = pick(here.filter((check) => check.article !== '' || isOpen(check)))
  const comments = request.comments.filter((comment) => comment.pointer === pointer || comment.pointer.startsWith(`${pointer}/`))
  if (!shown && comments.length === 0) return <div className={css.alone}>{children}</div>
  return (
    <PartnerField
      requirement={
        shown && {
          ...(partners.has(shown.id) && { state: request.requested.state }),
          says: <Asked check={shown} more={here.filter((check) => check.id !== shown.id).length} />,
          law: shown.article || undefined,
          confidence: words.say(`confidence.${shown.confidence}`, {}, ''),
        }
      }
    >
      {children}
      {comments.map((comment) => (
        <p key={comment.id} className={css.comment} dir="auto">
          <Icon name="comment" size={15} label={t('requests:compose.remark')} />
          <span>
            {comment.text} <span className={css.faint}>{comment.by}</span>
          </span>
        </p>
      ))}
    </PartnerField>
  )
}

const order = { failed: 0, warned: 1, passed: 2 } as const
const pick = (checks: readonly RequestCheck[]): RequestCheck | undefined =>
  [...checks].sort((a, b) => order[a.outcome] - order[b.outcome])[0]

function Asked({ check }: { check: RequestCheck; more: number }) {
  const words = useWords()
  const { title, fix } = checkWords(words, check)
  const open = check.outcome !== 'passed' && !check.override
  return (
    <span className={css.asked} data-outcome={open ? check.outcome : 'passed'}>
      <Icon
        name={open ? (check.outcome === 'failed' ? 'stop' : 'warning') : 'check'}
        size={15}
        label={words.t(`frame:check.${open ? check.outcome : 'passed'}`)}
      />
      <span>{open ? fix : title}</span>
    </span>
  )
}
